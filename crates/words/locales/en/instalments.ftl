### Instalments.

instalments-title = Instalments that can be kept
instalments-lead = Say what is earned and what is needed for living; the program makes a plan out of the rest, exact to the tiyn, on working days.
instalments-kept = Nothing typed here is kept, and nobody else sees it. The other side sees only a plan that you propose.
instalments-debt = The whole sum
instalments-income = Income a month
instalments-needs = Needed for living a month
instalments-needs-hint = Food, housing, children, medicine
instalments-other = Other payments a month
instalments-other-hint = Loans, child support; 0 if there are none
instalments-kind = What is better?
instalments-kind-level = The same sum every month
instalments-kind-fastest = As soon as possible, the last part smaller
instalments-against = Against enforcement
instalments-against-lead = If you like, say what you expect from enforcement. These are your own guesses.
instalments-months = Months until money comes
instalments-percent = Part of the sum that comes, in per cent
instalments-costs = Costs of enforcement for the payer
instalments-button = Make a plan
# $months (Number)
instalments-mistake-long = It would take more than { $months } months. Such plans are seldom kept: agree on a smaller sum, or ask for advice.
instalments-mistake-nothing-left = Nothing is left to pay from
# $count (Number)
instalments-result = A plan in { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
# $sum (String)
instalments-left = Left for payments each month: { $sum }. No part is above it.
instalments-table = The plan
instalments-head-part = Part
instalments-head-day = Day
instalments-head-sum = Sum
# $sum (String)
instalments-exact = Together exactly { $sum }.
# $plan (String)
# $parts (Number)
# $enforced (String)
# $months (Number)
instalments-creditor = Who receives: by the plan { $plan } in { $parts } months; by enforcement { $enforced }, after { $months } months.
# $sum (String)
instalments-creditor-gains = More by the plan: { $sum }.
# $sum (String)
instalments-debtor-gains = Who pays saves: { $sum }.
instalments-guess = This is arithmetic with your guesses and no forecast.
instalments-propose = Make a proposal of it
