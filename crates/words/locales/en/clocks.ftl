### What happens at the end of each term of a case.

clocks-offer-counts-as-rejected = Without an answer by then, the offer counts as declined.
clocks-mediation-ends = Mediation ends then, unless you extend it together.
clocks-acceptance-overdue = The court decides by then whether to accept the claim.
clocks-preparation-overdue = The court prepares the case for trial by then.
clocks-proceedings-to-be-resumed = The suspension ends; the court resumes the case.
clocks-court-to-be-told = The court is to be told at once.
clocks-final-text-overdue = The court makes the final text of its ruling by then.
clocks-copy-overdue = The court sends a copy of the ruling by then to those who did not appear.
clocks-ruling-takes-force = The ruling comes into force, unless somebody complains before.
clocks-duty-overdue = An obligation of the agreement falls due.
clocks-none = No term is running now.
# $day (String) - the day it runs from
clocks-from = counted from { $day }
# $day (String) - since when
clocks-paused = Stands still since { $day }
# $day (String) - the day it would end
# $days (Number) - days from today
clocks-paused-rest = { $days ->
    [one] If it went on today, it would end on { $day }, in { $days } day.
   *[other] If it went on today, it would end on { $day }, in { $days } days.
}
# $who (String) - who pays
# $amount (String) - a sum
clocks-duty-money = { $who } pays { $amount }.
# $who (String) - who performs
# $duty (String) - the obligation's number
clocks-duty-act = { $who } performs obligation { $duty }.
# $count (Number) - how many
clocks-later = { $count ->
    [one] { $count } later day
   *[other] { $count } later days
}
