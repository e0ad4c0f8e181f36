### Көрсетілім жолағы.

demonstration-bar = Көрсетілім. Барлық адамдар мен істер ойдан шығарылған. Бүгін { $today }.
demonstration-next-day = Келесі күн
demonstration-next-deadline = Ең жақын мерзімге
demonstration-name = Көрсетілім
