### Days, months and terms in words.

date-day = { $weekday }, { $day } { $month }

date-day-of-year = { $weekday }, { $day } { $month } { $year } года

date-at = { $day }, { $time }

date-until = до { $weekday }, { $day } { $month } включительно

date-days-left = { $count ->
    [one] остался { $count } день
    [few] осталось { $count } дня
    [many] осталось { $count } дней
   *[other] осталось { $count } дня
}

date-days-today = сегодня последний день

date-days-past = { $count ->
    [one] срок истёк { $count } день назад
    [few] срок истёк { $count } дня назад
    [many] срок истёк { $count } дней назад
   *[other] срок истёк { $count } дня назад
}

date-month = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}

date-month-until = { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[12] декабря
}

date-weekday = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}

date-weekday-short = { $weekday ->
    [1] понедельник
    [2] вторник
    [3] среда
    [4] четверг
    [5] пятница
    [6] суббота
   *[7] воскресенье
}

date-weekday-until = { $weekday ->
    [1] понедельника
    [2] вторника
    [3] среды
    [4] четверга
    [5] пятницы
    [6] субботы
   *[7] воскресенья
}
