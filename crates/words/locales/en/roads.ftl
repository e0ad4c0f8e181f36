### The roads of a case: higher courts, enforcement, interim measures, parts of the claims.

## Rules: what is not possible and why

refusal-court-announces-its-judgment = A judgment is announced after the court has retired to make it, and once.
refusal-judgment-takes-force = Nothing can take force yet: there is no judgment, or it was set aside, or it is in force.
refusal-ruling-in-cassation-takes-force = Nothing can take force yet: the court of cassation has approved no agreement.
refusal-appeal-carries-the-case-up = A case reaches the court of appeal after a judgment and an appeal against it.
refusal-cassation-takes-the-case = A case reaches the court of cassation when there is a judgment.
refusal-higher-court-follows-the-lower = A case goes to a higher court only, not back.
refusal-higher-court-follows-the-lower-instead = Choose appeal or cassation, whichever lies above the present court.
refusal-higher-court-is-named = Name the court that has the case now.
refusal-higher-court-is-named-instead = Choose the court and send it again.
refusal-agreement-on-appeal-is-given-as-an-application = There is nothing to apply for yet: no agreement waits before the court of appeal.
refusal-appeal-court-sets-the-judgment-aside = It cannot be approved yet: first the parties ask for it.
refusal-ruling-on-appeal-is-in-force-when-announced = An act of the court of appeal is in force from the day it is announced. There is no private complaint against it.
refusal-agreement-comes-with-the-petition-in-cassation = In cassation the agreement itself comes with the petition.
refusal-agreement-comes-with-the-petition-in-cassation-instead = Conclude the agreement and give it to the court with the petition.
refusal-nothing-is-suspended-in-cassation = In cassation nothing is suspended for talks.
refusal-nothing-is-suspended-in-cassation-instead = Agree before the hearing and bring the finished agreement.
refusal-contract-given-to-the-bailiff-stops-enforcement = The contract cannot be given to the bailiff: mediation must be under way, its contract signed, and not given before.
refusal-bailiff-is-named = Say which bailiff was given the contract.
refusal-bailiff-is-named-instead = Write the name of the bailiff.
refusal-agreement-given-to-the-bailiff-ends-enforcement = There is no agreement to give to the bailiff, or it was given before.
refusal-mediation-at-enforcement-goes-to-one-of-two-courts = It cannot be brought to a court yet: at enforcement no mediation agreement is concluded, or it was brought before.
refusal-settlement-at-enforcement-goes-to-one-of-two-courts = It cannot be brought to a court yet: at enforcement no agreement is concluded, or it was brought before.
refusal-court-of-the-act-is-the-one-that-issued-it = This is not the court that issued the act being enforced.
refusal-court-of-the-act-is-the-one-that-issued-it-instead = Choose the court that issued the act, or the court at the place of enforcement.
refusal-court-at-enforcement-is-named = Name the court that is to approve.
refusal-court-at-enforcement-is-named-instead = There are two: at the place of enforcement, or the one that issued the act.
refusal-application-at-enforcement-is-heard = At enforcement the court decides in a hearing, and there was none yet.
refusal-application-at-enforcement-is-heard-instead = Set a hearing and give notice; on its day you may decide.
refusal-absence-at-enforcement-stops-nothing = At enforcement nobody’s absence stops the court from deciding.
refusal-absence-at-enforcement-stops-nothing-instead = Decide on the application.
refusal-writ-is-asked-for-by-who-concluded = A writ is asked for when the approval is in force and none has been asked for yet.
refusal-outsiders-ask-for-no-writ = Only somebody who concluded the agreement asks for a writ.
refusal-writ-follows-what-was-not-performed = A writ follows what was not performed. Nothing owed to you is overdue.
refusal-writ-follows-what-was-not-performed-instead = If the day passes and nothing comes, return here.
refusal-power-to-demand-enforcement-must-be-named = Your document does not name the power to demand enforcement.
refusal-power-to-demand-enforcement-must-be-named-instead = Ask for a power of attorney that names it, or let the party ask.
refusal-court-issues-the-writ = There is no writ to issue: nobody asked for one, and no judgment has taken force.
refusal-side-asks-to-secure-its-claim = The court has not ruled on the last petition, or the case is over.
refusal-court-rules-on-interim-measures = There is no petition to secure the claim to rule on.
refusal-invitation-follows-the-interim-ruling = First the ruling on interim measures, then the invitation.
refusal-invitation-follows-the-interim-ruling-instead = Enter how the court ruled on the measures, then invite.
refusal-interim-measures-are-lifted = There are no interim measures to lift.
refusal-respondent-claims-in-turn = A respondent counterclaims while the case is in the first instance and the court has not retired.
refusal-counterclaim-says-what-is-claimed = The counterclaim does not say what is claimed, or a sum is negative.
refusal-counterclaim-says-what-is-claimed-instead = Write what you claim, and the sum if there is one.
refusal-settled-claims-are-of-the-case = There are no such claims in the case, or they are settled already.
refusal-settled-claims-are-of-the-case-instead = Tick at least one claim that is still open, or all of them.
refusal-one-agreement-is-before-the-court-at-a-time = Another agreement is before the court, and its ruling is not in force yet.
refusal-one-agreement-is-before-the-court-at-a-time-instead = Wait for it, then send the new one.
refusal-assignment-says-what-and-to-whom = The assignment does not say what passes, or to whom.
refusal-assignment-says-what-and-to-whom-instead = Fill in both, or leave the assignment out.
refusal-half-of-the-cassation-fee-is-returned = In cassation half of the fee paid there comes back.
refusal-half-of-the-cassation-fee-is-returned-instead = Open the page again: it shows the sum.
refusal-nothing-is-returned-at-enforcement = At enforcement no state fee is returned.
refusal-nothing-is-returned-at-enforcement-instead = Open the page again: it shows the sum.

## Warnings

warning-force-in-cassation-is-asked-of-a-person = The program does not know when an act of cassation takes force: ask a jurist, and enter the day from the court’s paper.
warning-appeal-goes-on-after-a-refusal = If approval is refused, the appeal is heard on its merits.
warning-act-that-is-enforced-is-named = The act that is enforced is not named. Without it the court cannot tell what the agreement is about.
warning-participatory-agreement-at-enforcement-is-asked-of-a-person = At enforcement the law speaks of settlement and mediation agreements; of the participatory procedure it says nothing. Ask a jurist.
warning-remedy-at-enforcement-is-asked-of-a-person = Whether a refusal at enforcement can be complained of, the law does not clearly say: ask a jurist.
warning-days-for-the-writ-are-asked-of-a-person = The law counts three working days from a judgment’s force. For an approved agreement the program counts from the petition; ask the court.
warning-interim-measures-hold-until-the-ruling-is-in-force = Until the ruling is in force, the interim measures hold.
warning-counterclaim-is-for-the-court-to-take = Whether the counterclaim is taken is for the judge to say.
warning-rest-of-the-claims-goes-on = Only a part of the claims is settled: the case goes on for the rest.
warning-parts-and-waivers-make-up-the-claims = What is paid and what is forgiven come to less than was claimed. Check the sums, or say that the rest is forgiven.
warning-fee-of-a-part-is-asked-of-a-person = What fee comes back for a part, the law does not say. The fee of that part is counted; please check.
warning-immovables-have-cadastral-data = To register rights in immovables a cadastral number is needed: please add it.
warning-order-before-the-court-is-kept-first = The law or a contract asks you to turn to the other side first. If that was not done, the court returns the claim.
warning-no-second-suit-on-what-was-settled = The same parties had a case that an approved agreement ended. On the same subject and grounds nobody sues twice.

## Events

# $side (String) - who
events-counterclaim-filed = { $side } filed a counterclaim.
# $side (String) - who
events-interim-measures-asked = { $side } asked the court to secure the claim.
# $granted (String) - yes or no
events-interim-measures-ruled = { $granted ->
    [yes] The court ordered interim measures.
   *[no] The court denied interim measures.
}
events-interim-measures-released = Whoever carried out the interim measures was told that they are lifted.
events-judgment-announced = The court announced its judgment.
# $instance (String) - appeal or cassation
# $name (String) - who turned to it
events-instance-opened = { $instance ->
    [cassation] The case is before the court of cassation. Who turned to it: { $name }.
   *[appeal] The case is before the court of appeal. Who appealed: { $name }.
}
events-force-entered = The court’s act has taken force.
events-contract-given-to-bailiff = The mediation contract was given to the bailiff: enforcement stands still.
events-agreement-given-to-bailiff = The agreement was given to the bailiff: enforcement ends.
# $chosen (String) - which of the two courts
events-brought-to-court = { $chosen ->
    [issued-the-act] The agreement was brought to the court that issued the act.
   *[place-of-enforcement] The agreement was brought to the court at the place of enforcement.
}
# $side (String) - who
events-writ-asked = { $side } asked for a writ of execution.
events-writ-issued = The court issued the writ of execution.

## Clocks

clocks-enforcement-goes-on = Enforcement goes on unless the bailiff has the agreement by then.
clocks-approval-overdue = By this day the court decides on the application.
clocks-writ-overdue = By this day the court issues the writ.
court-clock-enforcement-goes-on = after this day enforcement goes on unless the bailiff has the agreement
court-clock-approval-overdue = by then the court decides on the application
court-clock-writ-overdue = by then the court issues the writ

## Steps and acts

steps-give-contract-to-bailiff = Give the contract to the bailiff
steps-give-contract-to-bailiff-why = From that day enforcement stands still for at most thirty days. Note here to whom you gave it.
steps-give-contract-to-bailiff-button = Note it
# $who (String) - who is waited for
steps-give-contract-to-bailiff-others = { $who }: give the contract to the bailiff
steps-give-agreement-to-bailiff = Give the agreement to the bailiff
steps-give-agreement-to-bailiff-why = With the agreement in the bailiff’s hands enforcement ends; otherwise it goes on after the term.
steps-give-agreement-to-bailiff-button = Note it
# $who (String) - who is waited for
steps-give-agreement-to-bailiff-others = { $who }: give the agreement to the bailiff
steps-apply-at-enforcement = Bring the agreement to a court
steps-apply-at-enforcement-why = The court at the place of enforcement or the court that issued the act approves it, within ten working days.
steps-apply-at-enforcement-button = Bring it to court
# $who (String) - who is waited for
steps-apply-at-enforcement-others = { $who }: bring the agreement to a court
steps-rule-on-interim-measures = Rule on the interim measures
steps-rule-on-interim-measures-why = A side asks to secure its claim. The invitation to conciliation follows this ruling.
steps-rule-on-interim-measures-button = Enter the ruling
# $who (String) - who is waited for
steps-rule-on-interim-measures-others = { $who }: rule on the interim measures
steps-release-interim-measures = Tell of the end of the interim measures
steps-release-interim-measures-why = The ruling is in force, and the measures have fallen. Tell whoever carried them out: the registrar, the bank, the bailiff.
steps-release-interim-measures-button = Note it
# $who (String) - who is waited for
steps-release-interim-measures-others = { $who }: tell of the end of the interim measures
steps-announce-judgment = Announce the judgment
steps-announce-judgment-why = The court has retired to decide.
steps-announce-judgment-button = Enter the judgment
# $who (String) - who is waited for
steps-announce-judgment-others = { $who }: announce the judgment
steps-issue-writ = Issue the writ
steps-issue-writ-why = The court of first instance issues it, as an electronic document or on paper.
steps-issue-writ-button = Enter it
# $who (String) - who is waited for
steps-issue-writ-others = { $who }: issue the writ
steps-act-file-counterclaim = File a counterclaim
court-means-file-counterclaim = You claim something in the same case. It gets a number of its own, and an agreement may include it.
agreement-done-court-file-counterclaim = Your counterclaim is entered.
steps-act-ask-interim-measures = Ask to secure the claim
court-means-ask-interim-measures = You ask the court for measures that keep a later judgment enforceable.
agreement-done-court-ask-interim-measures = Your petition is with the court.
steps-act-rule-on-interim-measures = Rule on interim measures
court-means-rule-on-interim-measures = Until this ruling no invitation to conciliation is sent.
agreement-done-court-rule-on-interim-measures = The ruling is entered.
steps-act-release-interim-measures = Tell of the end of interim measures
court-means-release-interim-measures = Whoever carried them out (registrar, bank, bailiff) was told that they are lifted.
agreement-done-court-release-interim-measures = Noted: they were told.
steps-act-announce-judgment = Enter the judgment
court-means-announce-judgment = The judgment on the merits, when no agreement came. On appeal the parties may settle again.
agreement-done-court-announce-judgment = The judgment is entered.
steps-act-open-instance = Note that a higher court has the case
court-means-open-instance = From that day another court has the case, and the parties may settle until it retires.
agreement-done-court-open-instance = The higher court has the case.
steps-act-enter-force = Enter that it is in force
court-means-enter-force = With the judgment’s force the court issues a writ, and enforcement begins.
agreement-done-court-enter-force = It is entered.
steps-act-give-contract-to-bailiff = Give the contract to the bailiff
court-means-give-contract-to-bailiff = From this day enforcement stands still for at most thirty days.
agreement-done-court-give-contract-to-bailiff = Noted. The term is shown below.
steps-act-give-agreement-to-bailiff = Give the agreement to the bailiff
court-means-give-agreement-to-bailiff = Enforcement ends when the concluded agreement is in the bailiff’s hands.
agreement-done-court-give-agreement-to-bailiff = Noted: the bailiff has it.
steps-act-apply-at-enforcement = Bring the agreement to a court
court-means-apply-at-enforcement = The court gets the agreement and the names, and nothing of the talks. It decides in a hearing within ten working days.
agreement-done-court-apply-at-enforcement = The agreement is before the court. You will be told of the hearing.
steps-act-ask-for-writ = Ask for a writ
court-means-ask-for-writ = The approved agreement was not performed: the court issues a writ at your request.
agreement-done-court-ask-for-writ = Your petition is with the court.
steps-act-issue-writ = Enter the writ
court-means-issue-writ = The court of first instance issues the writ.
agreement-done-court-issue-writ = It is entered.

## The court’s page

roads-row-instance = Instance
# $instance (String) - which
roads-instance = { $instance ->
    [appeal] appeal
    [cassation] cassation
    [enforcement] enforcement
   *[first] first instance
}
roads-row-judgment = Judgment
roads-judgment-set-aside = set aside with the approval
roads-row-act = Act being enforced
# $number (String) - its number
# $day (String) - its day
roads-act-of = No. { $number } of { $day }
roads-row-interim = Interim measures
# $state (String) - how it stands
roads-interim = { $state ->
    [asked] not ruled on yet
    [denied] denied
    [holds] in place
    [fell] fallen; this is to be told
   *[released] lifted, and told
}
roads-row-settled = Claims settled
roads-row-open = Claims that remain
roads-row-bailiff = Bailiff
# $day (String) - when
roads-bailiff-contract = contract given on { $day }
# $day (String) - when
roads-bailiff-agreement = agreement given on { $day }
roads-row-writ = Writ of execution
# $day (String) - since when
roads-writ-asked = awaited since { $day }
# $day (String) - when
roads-writ-issued = issued on { $day }
roads-row-tried = What was tried
roads-enforcement-lead = A judicial act is being enforced. You may still agree: a court approves it.
roads-instance-label = Which court has the case now?
roads-which-court = Which court?
roads-by-label = Who turned to it?
roads-fee-label = State fee paid
roads-fee-hint = In tenge. Leave empty if none was paid.
roads-judgment-label = Operative part
roads-measure-label = Which measures do you ask for?
roads-granted-label = What did the court rule?
roads-granted-yes = Measures ordered
roads-granted-no = Denied
roads-bailiff-label = To whom was it given?
roads-bailiff-hint = The bailiff’s name
roads-chosen-label = To which court?
# $chosen (String) - which of the two
roads-chosen = { $chosen ->
    [issued-the-act] The court that issued the act
   *[place-of-enforcement] The court of first instance at the place of enforcement
}
roads-claim-label = What do you claim?
roads-claim-sum = Sum
roads-claim-sum-hint = In tenge. Leave empty if it is not about money.
roads-mistake-text = Fill this in
roads-mistake-sum = Give the sum in figures, for example 120 000
roads-no-courts = No courts are known here. The administrator enters them.
# $law (String) - the article
roads-fee-half = half of what was paid in cassation: { $law }
# $law (String) - the article
roads-fee-none = nothing is returned at enforcement: { $law }
