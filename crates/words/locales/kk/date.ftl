### Days, months and terms in words.

date-day = { $day } { $month }, { $weekday }

date-day-of-year = { $year } жылғы { $day } { $month }, { $weekday }

date-at = { $day }, { $time }

date-until = { $day } { $month } дейін ({ $weekday } қоса)

date-days-left = { $count ->
    [one] { $count } күн қалды
   *[other] { $count } күн қалды
}

date-days-today = бүгін соңғы күн

date-days-past = { $count ->
    [one] мерзім { $count } күн бұрын өтті
   *[other] мерзім { $count } күн бұрын өтті
}

date-month = { $month ->
    [1] қаңтар
    [2] ақпан
    [3] наурыз
    [4] сәуір
    [5] мамыр
    [6] маусым
    [7] шілде
    [8] тамыз
    [9] қыркүйек
    [10] қазан
    [11] қараша
   *[12] желтоқсан
}

date-month-until = { $month ->
    [1] қаңтарға
    [2] ақпанға
    [3] наурызға
    [4] сәуірге
    [5] мамырға
    [6] маусымға
    [7] шілдеге
    [8] тамызға
    [9] қыркүйекке
    [10] қазанға
    [11] қарашаға
   *[12] желтоқсанға
}

date-weekday = { $weekday ->
    [1] дүйсенбі
    [2] сейсенбі
    [3] сәрсенбі
    [4] бейсенбі
    [5] жұма
    [6] сенбі
   *[7] жексенбі
}

date-weekday-short = { $weekday ->
    [1] дүйсенбі
    [2] сейсенбі
    [3] сәрсенбі
    [4] бейсенбі
    [5] жұма
    [6] сенбі
   *[7] жексенбі
}

date-weekday-until = { $weekday ->
    [1] дүйсенбіні
    [2] сейсенбіні
    [3] сәрсенбіні
    [4] бейсенбіні
    [5] жұманы
    [6] сенбіні
   *[7] жексенбіні
}
