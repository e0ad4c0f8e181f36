### The calendar: days the Government moved, and the message that a date has moved.

# $address (String) - where the site is
# $phone (String) - where a person answers
calendar-notice =
    Hello,

    The Government moved working days, and the date of one of your deadlines is another now. The earlier date no longer holds. To see the new one, sign in here:
    { $address }

    If anything is unclear, call { $phone }. A person answers.
calendar-title = Working days and days off
calendar-lead = Days the Government moved are entered here, and the first day of Kurban-ait. The deadlines of every case are counted by the new calendar at once, and everybody whose date moved gets one message.
calendar-by = By which act
calendar-by-hint = The kind of act, its date and number, for example: resolution of the Government of 1 December 2026, No. 1000. For Kurban-ait: who announced it, and when.
calendar-what = What is entered
calendar-what-moved = Days were moved
calendar-what-kurban-ait = The first day of Kurban-ait
calendar-what-taken-back = A moved day was taken back
calendar-off = Day off
calendar-off-hint = The day on which nobody works now. For Kurban-ait: its first day. When taken back: the day that is again as the law has it.
calendar-worked = Working day in its place
calendar-button = Enter, and count the deadlines anew
calendar-entered = What was entered
calendar-entered-none = Nothing was entered yet. The calendar of the law holds, and what this program knows.
# $day (String) - the day
calendar-entry-off = { $day }: day off
# $day (String) - the day
calendar-entry-worked = { $day }: working day
# $day (String) - the day
calendar-entry-kurban-ait = { $day }: first day of Kurban-ait
# $day (String) - the day
calendar-entry-taken-back = { $day }: taken back
# $by (String) - the act or the source
# $day (String) - the day of the entry
calendar-entry-by = { $by }; entered on { $day }
# $year (String) - the year
calendar-year = Days off and moved days of { $year }
calendar-year-unknown = Not every day off of this year is known: the first day of Kurban-ait was not entered yet.
calendar-day-holiday = holiday
calendar-day-religious = day off; not moved when it falls on a weekend
calendar-day-moved = day off for a holiday that fell on a weekend
calendar-day-off-by-decree = day off by an act of the Government
calendar-day-worked-by-decree = working day by an act of the Government
refusal-administrator-enters-moved-days = An administrator enters days in the calendar.
refusal-administrator-enters-moved-days-instead = If a day was moved and the calendar does not show it, tell the administrator and name the act.
refusal-moved-day-names-its-act = The act that moved the day is not named.
refusal-moved-day-names-its-act-instead = Give the kind of act, its date and number. Without them no deadline is counted anew.
refusal-moved-day-is-another-than-before = These days are so already.
refusal-moved-day-is-another-than-before-instead = Check the dates: this entry would not change a single day.
