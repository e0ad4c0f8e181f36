### Proposals: the list, the form with typed terms, the answers.


proposals-title = Proposals
proposals-lead = What each side offers to settle the dispute. A proposal binds nobody until an agreement is signed.
proposals-empty = There is no proposal yet. Every proposal of either side will stand here with its terms, and what was answered to it.
proposals-earlier = Proposals of an earlier procedure
# $no (Number)
proposals-heading = Proposal { $no }
# $by (String)
# $day (String)
proposals-by = Made by { $by } on { $day }
# $by (String)
# $day (String)
# $other (Number)
proposals-by-counter = Made by { $by } on { $day }, in answer to proposal { $other }
proposals-erased = The terms of this proposal have been erased.
proposals-status-open = waits for an answer
proposals-status-accepted = accepted
proposals-status-withdrawn = withdrawn
proposals-status-rejected = rejected
proposals-status-superseded = no longer open: another one was accepted
# $name (String)
proposals-said-yes = { $name } accepted
# $name (String)
proposals-said-nothing = { $name } has not answered yet
# $no (Number)
proposals-next-answer = Proposal { $no } waits for your answer. You can accept it, reject it, or offer something else.
# $no (Number)
# $day (String)
proposals-next-answer-until = Proposal { $no } waits for your answer. You can accept it, reject it, or offer something else. The talks end on { $day }.
# $no (Number)
proposals-next-read = Read proposal { $no }
proposals-next-agreement = A proposal has been accepted. Now it becomes a written agreement, which everybody signs.
proposals-next-agreement-link = To the agreement
proposals-next-propose = Say on which terms you would settle. The other side will see them and answer.
proposals-new-link = Make a proposal
proposals-accept-link = Accept
proposals-counter-link = Offer something else
proposals-reject-link = Reject
proposals-withdraw-link = Withdraw this proposal

proposals-new-title = A proposal
# $no (String)
proposals-counter-title = Your answer to proposal { $no }
proposals-new-lead = Say who does what, until when and how. You will see everything once more before it is sent.
# $no (Number)
proposals-obligation-heading = Obligation { $no }
proposals-debtor-label = Who must do it?
proposals-creditor-label = For whom?
proposals-kind-label = What must be done?
proposals-kind-pay = Pay money
proposals-kind-act = Do something else
proposals-total-label = How much in all?
proposals-due-label = Until which day?
# $no (Number)
proposals-part-due = Part { $no }: until which day?
# $no (Number)
proposals-part-amount = Part { $no }: how much?
# $no (Number)
proposals-remove-part = Remove part { $no }
proposals-add-part = Add a part: pay in several parts
# $added (String)
proposals-sum-parts = The parts add up to { $added }.
# $added (String)
proposals-sum-right = The parts add up to the whole: { $added }.
# $added (String)
# $missing (String)
proposals-sum-missing = The parts add up to { $added }. { $missing } is still missing.
# $added (String)
# $over (String)
proposals-sum-over = The parts add up to { $added }. That is { $over } too much.
proposals-plan-summary = Make monthly parts
proposals-plan-explained = The parts are added to those above, one a month. From the last day of a month each falls on the last day of its month. A day off moves to the next working day.
proposals-plan-first = First day
proposals-plan-count = How many parts?
proposals-plan-count-hint = Leave empty to make as many as it takes.
proposals-plan-each = How much each?
proposals-plan-each-hint = In tenge. Leave empty for equal parts.
proposals-plan-button = Make the parts
proposals-what-label = What exactly?
proposals-what-hint = So that anybody could see whether it was done: "repair the ceiling of the flat at …".
proposals-way-label = How is it done?
proposals-way-hint = For example: by transfer to account …, in cash against a receipt, by act of acceptance.
proposals-condition-summary = Does it depend on something uncertain?
proposals-condition-label = Only if
proposals-condition-hint = Leave this empty if you can. A court does not approve an agreement under such a condition, and nobody would know when to perform.
proposals-add-obligation = Add an obligation
# $no (Number)
proposals-remove-obligation = Remove obligation { $no }
proposals-waivers-heading = Is anything given up?
proposals-waivers-explained = For example a part of the debt or the interest. If nobody gives up anything, go on.
# $no (Number)
proposals-waiver-heading = Waiver { $no }
proposals-waiver-by = Who gives it up?
proposals-waiver-what = From what?
proposals-waiver-what-hint = For example: the rest of the claim for damages
proposals-waiver-amount = Which sum?
proposals-add-waiver = Add a waiver
# $no (Number)
proposals-remove-waiver = Remove waiver { $no }
proposals-costs-heading = Costs
proposals-costs-label = Who bears the costs?
proposals-costs-each-own = Each side bears its own
proposals-costs-borne-by = One side bears them all
proposals-costs-by-label = Which side?
proposals-costs-otherwise = In another way
proposals-costs-text-label = How?
proposals-costs-not-stated = Nothing is said about them
# $law (String)
proposals-costs-not-stated-hint = Then the law counts the court costs as mutually settled: nobody pays anything to the other ({ $law }).
proposals-costs-not-stated-out = Then the expenses of mediation are shared as the mediation contract says.
proposals-default-heading = If it is not performed
proposals-default-label = What follows if somebody does not perform in time?
proposals-default-hint = An agreement reached in mediation must say this.
proposals-default-all-due = After missed parts the whole rest falls due at once
proposals-missed-label = After how many missed parts in a row?
proposals-missed-hint = For example 2
proposals-default-otherwise = Something else
proposals-default-text-label = What follows?
proposals-default-text-hint = For example: a penalty of 0.1 % of the unpaid sum for each day
proposals-default-not-stated = Nothing is said about it
proposals-default-not-stated-hint = An agreement in mediation cannot be signed without it. You can still propose and add it later.
proposals-other-label = Anything else
proposals-other-hint = An apology, a returned thing, how you will talk to each other. In your own words.
proposals-check-button = Check the proposal
proposals-check-title = Check your proposal
proposals-check-lead = So the other side will see it.
proposals-check-condition = An obligation depends on something uncertain. A court will not approve an agreement with such a condition.
proposals-check-next = After you send it, everybody in these talks sees it. You can withdraw it until it is accepted.
proposals-propose-button = Propose this

# $no (Number)
proposals-accept-title = Accept proposal { $no }?
proposals-accept-means = You say yes to all its terms, as they stand below. If all sides say yes, no other proposal is open any more.
proposals-accept-no-signature = This is not a signature. Nobody is bound until the written agreement is signed.
proposals-accept-next = Next the agreement is drawn up from these terms, and you read it before you sign.
proposals-accept-button = Accept these terms
# $no (Number)
proposals-reject-title = Reject proposal { $no }?
proposals-reject-means = It can no longer be accepted then. The talks go on: anybody can make another proposal. You owe no reasons.
proposals-reject-button = Reject this proposal
# $no (Number)
proposals-withdraw-title = Withdraw proposal { $no }?
proposals-withdraw-means = Nobody can accept it any more then. It stays visible that it was made and withdrawn.
proposals-withdraw-button = Withdraw this proposal

proposals-terms-caption = Terms
proposals-terms-who = Who does what
proposals-terms-when = Until when
proposals-terms-much = How much
# $debtor (String)
# $creditor (String)
proposals-terms-pays = { $debtor } pays { $creditor }
# $debtor (String)
# $creditor (String)
# $what (String)
proposals-terms-does = { $debtor }, for { $creditor }: { $what }
# $count (Number)
proposals-terms-parts = in { $count ->
    [one] { $count } part
   *[other] { $count } parts
}
# $no (Number)
proposals-terms-part = Part { $no }
# $way (String)
proposals-terms-way = How: { $way }
# $condition (String)
proposals-terms-condition = Only if: { $condition }
proposals-terms-total = All payments together
proposals-terms-waiver = Given up
# $by (String)
# $what (String)
proposals-terms-waives = { $by } gives up: { $what }
# $by (String)
# $what (String)
# $amount (String)
proposals-terms-waives-sum = { $by } gives up: { $what }, { $amount }
proposals-terms-costs = Costs
# $side (String)
proposals-terms-borne-by = All borne by { $side }
proposals-terms-default = If it is not performed
# $missed (Number)
proposals-terms-all-due = { $missed ->
    [one] After { $missed } missed part the whole rest falls due at once
   *[other] After { $missed } missed parts in a row the whole rest falls due at once
}
proposals-terms-other = Also
# $day (String)
proposals-until-year = by { $day }

proposals-mistake-side = Choose one of the sides
proposals-mistake-same-side = Nobody can owe himself: choose another side
proposals-mistake-kind = Choose whether it is money or something else
proposals-mistake-what = Say what is to be done
proposals-mistake-way = Say how it is done, for example by transfer
proposals-mistake-day = Give a day, for example 12 3 2026
proposals-mistake-sum = Give a sum above 0 in tenge, for example 60 000
proposals-mistake-count = Give a whole number above 0
proposals-mistake-plan-little = Give the number of parts, or how much each; for equal parts also the whole sum
proposals-mistake-plan-much = These parts are more than what is left of the whole sum
# $most (Number)
proposals-mistake-plan-many = There can be { $most } parts at most
# $added (String)
# $total (String)
proposals-mistake-parts = The parts add up to { $added }, but the whole is { $total }
proposals-mistake-waiver = Say what is given up
proposals-mistake-text = Say it in a few words
proposals-mistake-costs = Choose who bears the costs
proposals-mistake-missed = Give a number from 1 to 60
proposals-mistake-default = Choose what follows
proposals-mistake-nothing = Add at least one obligation or waiver
proposals-next-procedure = No talks are open in this case. First choose how you want to settle.
proposals-next-procedure-link = Choose a procedure
proposals-next-wait = Your proposal waits for the other side. You are told when there is an answer.
