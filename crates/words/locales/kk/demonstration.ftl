### Көрсетілім жолағы.

demonstration-bar = Демо-нұсқа. Барлық адам мен іс ойдан шығарылған. Бүгін – { $today }.
demonstration-next-day = Келесі күн
demonstration-next-deadline = Ең жақын мерзімге өту
demonstration-name = Демо-нұсқа
