### Days, months and terms in words.

# $weekday (String) - its name
# $day (String) - a number
# $month (String) - its name
date-day = { $weekday } { $day } { $month }

# $weekday (String) - its name
# $day (String) - a number
# $month (String) - its name
# $year (String) - four digits
date-day-of-year = { $weekday } { $day } { $month } { $year }

# $day (String) - a whole date in words
# $time (String) - hours and minutes
date-at = { $day }, { $time }

# $weekday (String) - its name
# $day (String) - a number
# $month (String) - its name
date-until = by { $weekday } { $day } { $month }

# $count (Number) - days
date-days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}

date-days-today = today is the last day

# $count (Number) - days
date-days-past = { $count ->
    [one] the term ended { $count } day ago
   *[other] the term ended { $count } days ago
}

# $month (Number) - 1 is January
date-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# $month (Number) - 1 is January
date-month-until = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}

# $weekday (Number) - 1 is Monday
date-weekday = { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}

# $weekday (Number) - 1 is Monday
date-weekday-short = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}

# $weekday (Number) - 1 is Monday
date-weekday-until = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
