### Полоса показа.

demonstration-bar = Демонстрация. Все люди и дела вымышлены. Сегодня { $today }.
demonstration-next-day = Следующий день
demonstration-next-deadline = К ближайшему сроку
demonstration-name = Демонстрация
