### What comes late, on paper, or to the wrong person: the right addressee, the joint refusal, the missed term, the
### contract before the court.

steps-name-addressee = Name the right person
steps-name-addressee-why = The letter reached somebody who is not the person you meant. Give the right person or the right address; then we write again, and the days to answer start anew.
steps-name-addressee-button = Name the right person
# $who (String) - the names of those who are waited for
steps-name-addressee-others = { $who }: name the right person
steps-confirm-refusal = Confirm the joint refusal
steps-confirm-refusal-why = Another side has entered a paper by which you all refuse mediation. Mediation ends when every side has confirmed it. If you signed no such paper, do nothing: mediation goes on.
steps-confirm-refusal-button = Look at the refusal
# $who (String) - the names of those who are waited for
steps-confirm-refusal-others = { $who }: confirm the joint refusal
steps-leave-unconsidered = If nobody came: leave the petition unconsidered
steps-leave-unconsidered-why = Where the parties were duly notified, nobody came and nobody asked to be heard in absence, the petition is not considered.
steps-leave-unconsidered-button = Note that nobody came
# $who (String) - the names of those who are waited for
steps-leave-unconsidered-others = { $who }: note whether anybody came
steps-decide-restoration = Decide whether the missed term is restored
steps-decide-restoration-why = A complaint came after the term and asks to restore it. The court decides within ten working days.
steps-decide-restoration-button = Decide on the term
# $who (String) - the names of those who are waited for
steps-decide-restoration-others = { $who }: decide whether the term is restored

steps-act-name-addressee = Name the right person
steps-act-enter-petition-for-suspension = Enter a petition to suspend
steps-act-decide-restoration = Decide on the missed term
steps-done-name-addressee = Entered. A new letter goes out, and the days to answer run anew.
steps-done-refuse-together = Entered. If the other sides have not confirmed the same paper yet, mediation goes on until they do.

# $side (String) - the names of a side
# $day (String) - a date
events-refusal-entered = { $side } entered a joint written refusal of { $day }.
# $who (String) - a name
events-complaint-filed-late = { $who } filed a private complaint after the term and asks to restore it.
# $restored (String) - yes, no
events-restoration-decided = { $restored ->
    [yes] The court restored the term: the complaint counts as filed in time.
   *[no] The court did not restore the term: the ruling stays in force.
}

addressee-title = Who is the right person?
# $name (String) - as it was filed
addressee-lead = The letter you meant for { $name } reached somebody else. That person no longer sees the case.
addressee-then = We write again to whom you name now. That person has ten days to answer from the new offer. Nothing you have filed is lost.
addressee-button = Send the offer anew
addressee-number = IIN or BIN, if you know it
addressee-number-hint = By its last four digits we make sure that the right person opens the letter.

# $side (String) - the names of a side
# $day (String) - a date
joint-refusal-confirm-lead = { $side } entered that on { $day } you all signed a paper by which you refuse mediation.
joint-refusal-confirm-then = If you signed it, enter the same paper with the same day. If you did not, leave this page: mediation goes on.
joint-refusal-by-party = You enter a paper that all sides signed. Mediation ends when every other side has confirmed it here, or when the mediator or a reception desk has seen the paper and entered it.

court-row-contract = Mediation contract
# $day (String) - a date
court-contract-submitted = concluded on { $day }
court-contract-heading = The mediation contract the parties submitted
court-contract-on-paper = It came on paper; its scan is in the court’s file.
court-crosses-heading = What the court will read
court-crosses-contract = The mediation contract: who mediates, what it is about, the expenses, the rules you agreed on.
court-crosses-not = Nothing that was said, offered or written in mediation.
court-crosses-act = By sending this you yourselves hand the contract to the court. This cannot be taken back.
court-crosses-read = Read the contract first

court-means-enter-petition-for-suspension = Enter the parties’ petition to suspend from their paper: whose it is, and the day of the mediation contract that came with it.
court-means-decide-restoration = Somebody missed the term to complain and asks to restore it. If the term is restored, the ruling is not in force until the complaint is decided. No complaint lies against restoring it; a private complaint lies against refusing.
court-petition-whose = Whose petition is it?
court-petition-kind = For what is the case to be suspended?
court-petition-kind-mediation = Mediation
court-petition-kind-participatory = Participatory procedure
court-petition-contract = Day of the mediation contract that came with it
court-petition-contract-hint = Leave it empty if none came: then the court may suspend and need not.
court-party-paper-heading = The party’s paper
court-party-paper-explained = The secretary enters what a party filed on paper: whose it is, the number under which it was registered, and its day.
court-restore-label = Why was the term missed?
court-restore-hint = The ten working days have passed. Say what kept you; have a document that shows it ready for the court.
# $last (String) - a date
court-restore-lead = The last day to complain was { $last }. You can still file the complaint and ask the court to restore the term. The court decides within ten working days.
court-restored-label = Is the term restored?
court-restored-yes = Yes, there was a good reason
court-restored-yes-hint = The complaint goes to the court above; until then the ruling is not in force.
court-restored-no = No
court-restored-no-hint = The ruling stays in force. A private complaint lies against this refusal.
court-restored-reasons = Reasons
court-row-late = Late complaint
# $day (String) - a date
# $who (String) - a name
court-late = { $day }: { $who } asks to restore the term
court-late-restored = The term was restored
court-late-refused = The term was not restored
court-agreement-on-paper = A party has brought a signed agreement on paper
court-agreement-not-from-paper = A party, not the secretary, hands the agreement to the court
court-agreement-on-paper-why = The agreement may come of mediation, and of mediation the court knows only what the parties have told it. So one of the parties hands the agreement over here.
court-agreement-on-paper-do = Take the paper and add its scan to the court file. Ask the party to send the agreement from the page of the case, or through the reception desk on written authority. After that you can enter the petition for approval here from the party’s paper.
court-agreement-on-paper-way = Add the scan to the court file
agreement-done-court-enter-petition-for-suspension = The petition is entered. The court must answer it.
agreement-done-court-decide-restoration = The decision on the term is entered.

# $law (String) - an article
# $writ (String) - an article
duties-before-approval = The court’s approval is not in force yet. You owe these things all the same, from the day you signed and by the days you agreed on ({ $law }). What the approval adds: only then can the court give a writ of execution ({ $writ }).
# $law (String) - an article
# $writ (String) - an article
duties-before-approval-settlement = The court’s approval is not in force yet. You perform of your own will, by the days you agreed on ({ $law }). A writ of execution is given only once the approval is in force ({ $writ }).

representatives-may-sign = may sign the agreement
representatives-may-not-sign = may not sign the agreement

refusal-petition-on-paper-says-whose-it-is = A petition on paper needs its party, its number and its day.
refusal-petition-on-paper-says-whose-it-is-instead = Choose whose petition it is and give the number and day of the paper.
refusal-contract-is-concluded-before-it-is-shown = The day of the contract lies after the day of the petition.
refusal-contract-is-concluded-before-it-is-shown-instead = Check both days against the papers.
refusal-only-a-missed-term-is-restored = The term to complain has not passed, so there is nothing to restore.
refusal-only-a-missed-term-is-restored-instead = File the complaint without this request.
refusal-request-to-restore-says-why = The court can restore a term only for a good reason, and the request does not name one.
refusal-request-to-restore-says-why-instead = Say what kept you from complaining in time.
refusal-nobody-refuses-together-twice = Your side has entered this refusal already.
refusal-nobody-refuses-together-twice-instead = The other sides confirm it. If you want to leave on your own, you can do so at any time.
refusal-late-complaint-asks-to-restore-the-term = Only an approval with a final text can be complained of, and once.
refusal-court-decides-on-the-missed-term = There is no request to restore a term that waits for a decision.
refusal-secretary-enters-the-parties-petition = There is no agreement before the court that waits for a petition.
refusal-secretary-enters-the-wish-to-be-absent = There is no agreement before the court that waits for a hearing.
refusal-secretary-enters-the-petition-to-suspend = The proceedings are suspended already, or a petition waits for its answer.
refusal-wrong-addressee-is-replaced = A new addressee is named when the one who got the letter said not to be that person.
warning-writ-follows-the-approval = The approval is not in force yet. Until then there is no writ of execution for this agreement.
warning-request-to-restore-comes-within-a-month = More than a month has passed since the last day to complain. The court looks at when you learned of the ruling.
