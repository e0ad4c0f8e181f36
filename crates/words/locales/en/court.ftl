### The court's file: where it stands, its clocks, the acts of the court and before it.


court-title = Before the court
court-lead = What the court has on file. What is said in mediation never stands here.
court-empty = This dispute is not before a court. If somebody files a claim, the court’s steps and terms will stand here.
court-empty-way = To the agreement
court-status-heading = Where it stands
# $day (String)
court-next-until = Last day: { $day }
court-no-clock = No term is running before the court now.
court-acts-heading = What else you can do
court-acts-none = Nothing else is open to you now.
court-invitation-link = The invitation, to print
court-agreement-link = Read the agreement
court-no-judge = not assigned yet
court-row-court = Court
court-row-judge = Judge
court-row-filed = Claim filed
court-row-invited = Parties invited to a conciliation procedure
court-row-accepted = Claim accepted
court-row-petition = Petition to suspend
# $day (String)
court-petition-on = { $day }, not decided yet
court-row-suspended = Proceedings suspended
# $from (String)
# $until (String)
court-suspended = From { $from }. Last day: { $until }
court-suspended-must = The court had to: there is a contract with a mediator.
court-suspended-may = The court decided so.
court-row-suspended-before = Earlier suspension
# $from (String)
# $to (String)
court-suspended-before = { $from } to { $to }
court-row-end-told = Court told that mediation ended
court-row-agreement = Agreement received
court-row-approval-petition = Petition to approve
# $day (String)
# $by (String)
court-petition-by = { $day }, from { $by }
court-unconsidered = Not considered: nobody came. It can be made again; this is no refusal.
court-row-hearing = Hearing
court-row-without = Asked to be heard in absence
court-row-explained = Consequences
court-explained = explained to the parties
court-row-ruling = Ruling
court-ruling-approved = approved, proceedings end
court-ruling-refused = not approved
court-ruling-set-aside = set aside on a complaint
# $ground (String)
court-ground = { $ground ->
    [contrary-to-law] It is contrary to the law
   *[rights-of-others] It violates the rights and lawful interests of others
}
court-row-fee = State fee
# $paid (String)
# $refund (String)
court-fee = Paid { $paid }, returned to the claimant { $refund }
court-row-final-text = Final text of the ruling
court-row-complaint = Private complaint filed
court-row-in-force = Ruling in force
court-row-retired = Court retired to decide
court-row-ended = Proceedings ended

# $day (String)
court-clock-paused = Stands still since { $day }
court-clock-offer-counts-as-rejected = then the offer of mediation counts as rejected
court-clock-mediation-ends = then mediation ends unless it is extended
court-clock-acceptance-overdue = by then the court decides on accepting the claim
court-clock-proceedings-to-be-resumed = then the suspension ends and the court resumes
court-clock-court-to-be-told = by then the court is told how mediation ended
court-clock-final-text-overdue = by then the court makes the final text of its ruling
court-clock-preparation-overdue = by this day the court prepares the case for trial
court-clock-copy-overdue = by this day the court sends a copy of the ruling to those who did not appear
court-clock-ruling-takes-force = then, without a complaint, the ruling takes force
court-clock-duty-overdue = by then it is to be performed

court-means-petition-for-suspension = You ask the court to suspend the case while you mediate, and hand it the mediation contract. With such a contract the court must suspend.
court-means-notify-court-of-extension = All of you agreed on a later last day. This is your joint written notice of it to the court. The court’s own suspension is not longer by it: ask for that apart.
court-means-notify-court-of-end = The court learns that mediation has ended without an agreement, on which ground and on which day. What was said stays confidential.
court-means-submit-agreement = The signed agreement goes to the judge. After that, ask the court to approve it.
court-means-petition-for-approval = You ask the court to approve the agreement. There is a hearing, and you are told of its day. With the approval the case ends and the state fee is returned.
court-means-ask-hearing-without-me = You ask the court to hear the petition without you. If nobody comes and nobody has asked this, the petition is not considered.
court-means-assign-judge = Name the judge who has the case. From then on the judge sees the court’s file, and nothing of the mediation.
court-means-invite-to-conciliation = The court invites the parties to a conciliation procedure. They are free to accept or not.
court-means-accept-claim = The claim is accepted for proceedings. From then on a suspension for mediation is possible.
court-means-suspend = The proceedings stop until the day named, and with them the court’s own terms.
court-means-resume = The proceedings go on, and their terms run again.
court-means-set-hearing = The petition to approve the agreement is heard. All who take part in the case are told of the day and place.
court-means-explain-consequences = Before it approves, the court explains to the parties what the agreement brings about.
court-means-approve = The court approves the agreement and ends the proceedings. Check what the ruling must say.
court-means-refuse-approval = There are only two grounds to refuse. The ruling stands in the minutes; it cannot be complained of apart.
court-means-leave-unconsidered = The parties were duly told, nobody came, and nobody asked to be heard in absence. This is no refusal: the petition can be made again.
court-means-issue-final-text = The ruling is made in its final form. The ten working days for a private complaint run from this day.
court-means-file-complaint = A private complaint against the approval goes to the court of appeal. Until it is decided the ruling does not take force.
court-means-decide-complaint = Enter what the court of appeal decided on the complaint.
court-means-retire-to-decide = The court withdraws to decide. After that no settlement can be concluded before this court.

court-button-send = Send to the court
court-button-enter = Enter from the court’s paper
court-paper-heading = The court’s paper
court-paper-explained = A secretary enters what the court did from its paper. The terms run from the day of the paper.
court-paper-number = Its number
court-paper-date = Its date
court-paper-scan = A scan of it
court-judge-label = Which judge?
court-no-judges = No judge of this court is known to the office. An administrator enters the judges.
court-until-label = Suspend until which day?
court-suspend-longest = The longest, if ruled today
# $law (String)
court-suspend-longest-law = not more than one month: { $law }
court-contract-on = Mediation contract signed
court-mediation-until = Mediation itself ends at the latest, unless extended
# $law (String)
court-mediation-until-law = 30 calendar days from the contract: { $law }
# $law (String)
court-must-suspend = A contract with a mediator has been submitted: the court must suspend ({ $law }).
# $day (String)
court-extended-until = The new last day: { $day }
court-end-ground = Ground
court-end-on = Day
# $ground (String)
court-ended = { $ground ->
    [agreement] The agreement was signed
    [excluded] The mediator found that settlement is excluded
    [parties-refused] The parties refused in writing
    [one-party-refused] One party refused in writing to go on
   *[term-ran-out] The term ran out
}
court-end-only = Only this goes to the court: the ground and the day.
court-submit-only = Only the text of the agreement goes to the court, nothing that was said before it.
court-invitation-contents = What the invitation says
court-invitation-claim = that a claim has come to the court
court-invitation-right = that the parties may resolve the dispute in a conciliation procedure: settlement agreement, mediation, participatory procedure
court-invitation-gain = the advantages of conciliation
court-invitation-evidence = the right to disclose and submit evidence to each other
court-invitation-title = Invitation to a conciliation procedure
court-invitation-print = In both languages of the court, to print and hand over.
court-hearing-day = On which day?
court-hearing-time = At what time?
court-hearing-time-hint = For example 10:30
court-hearing-place = Where?
court-hearing-place-hint = Address and room
court-without-label = Will you come to the hearing?
court-without-no = Yes, I will come
court-without-yes = No, please hear it without me
court-without-yes-hint = Without this, if nobody comes, the petition is not considered.
court-contents-label = The ruling states
# $content (String)
court-content = { $content ->
    [ended] the approval of the agreement and the end of the proceedings
    [terms] the terms of the agreement and the days of performance
    [costs] who bears the court expenses
   *[fee] the return to the claimant of the state fee paid
}
court-checks-label = The court has looked at it and found
# $check (String)
court-check = { $check ->
    [law] the agreement is not contrary to the law
   *[others] it does not violate the rights and lawful interests of others
}
court-fee-heading = State fee
court-fee-paid = Paid for all claims
court-fee-refund = Returned to the claimant
# $law (String)
court-fee-full = in full in the first instance: { $law }
court-ground-label = On which ground?
court-reasons-label = The reasons
court-reasons-hint = They stand in the ruling, and the parties read them.
court-upheld-label = What was decided?
court-upheld-no = The complaint is rejected
court-upheld-no-hint = The ruling of approval takes force.
court-upheld-yes = The complaint is upheld
court-upheld-yes-hint = The ruling of approval is set aside.
court-complaint-by = Who complains?
court-consequences-heading = What is explained
# $law (String)
court-consequence-end = When the agreement is approved, the proceedings end ({ $law }).
# $law (String)
court-consequence-again = The same claim between the same parties cannot be brought again ({ $law }).
# $law (String)
court-consequence-enforced = If it is not performed voluntarily, the court issues a writ of execution at your request ({ $law }).
# $law (String)
court-consequence-costs = Court costs are borne as agreed; if nothing is agreed, they count as mutually settled ({ $law }).
# $law (String)
court-consequence-fee = The state fee that was paid is returned to the claimant ({ $law }).

court-mistake-choose = Choose one answer
court-mistake-time = Give the time, for example 10:30
court-mistake-place = Say where
court-mistake-contents = The ruling states all four: tick each
court-mistake-checks = Both are to be looked at before approval
court-mistake-reasons = Give the reasons
court-mistake-paper-number = Give the number of the court’s paper
# $law (String)
court-suspend-for-a-judge = If a judge mediates, the court may suspend, for at most ten working days ({ $law }).
