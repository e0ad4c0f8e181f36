### What somebody is waited for to do, and what may be done: the next steps of a case.
### Keys: steps-<what>, -why, -button, -others; steps-act-<act>; steps-done-<act>.

steps-tell-court-of-end = Tell the court that mediation has ended
steps-tell-court-of-end-why = Mediation ended without an agreement. The court is told at once, and only of the ground: nothing that was said.
steps-tell-court-of-end-button = Tell the court
# $who (String) - who is waited for
steps-tell-court-of-end-others = { $who }: tell the court that mediation has ended

steps-submit-agreement = Send the agreement to the judge
steps-submit-agreement-why = The agreement is signed by everybody. The law asks the parties to send it to the judge at once.
steps-submit-agreement-button = Send the agreement
# $who (String) - who is waited for
steps-submit-agreement-others = { $who }: send the agreement to the judge

steps-tell-court-of-extension = Tell the court that mediation goes on longer
steps-tell-court-of-extension-why = You agreed on a later last day. The court learns of it by a joint written notice.
steps-tell-court-of-extension-button = Tell the court
# $who (String) - who is waited for
steps-tell-court-of-extension-others = { $who }: tell the court of the extension

steps-answer-offer = Answer the offer of mediation
steps-answer-offer-why = The other side offers to settle the dispute with a mediator. You may agree, ask a question or decline. Declining costs nothing; silence counts as declining.
steps-answer-offer-button = Read and answer
# $who (String) - who is waited for
steps-answer-offer-others = { $who }: answer the offer of mediation

steps-reach-other-side = Reach the other side
steps-reach-other-side-why = The other side has given no sign of life yet. Send the letter, or try another way.
steps-reach-other-side-button = To the letters
# $who (String) - who is waited for
steps-reach-other-side-others = { $who }: send the letter to the other side

steps-offer-mediation = Offer mediation to the other side
steps-offer-mediation-why = The other side gets your offer in writing and has ten calendar days to answer, unless you name another time.
steps-offer-mediation-button = Offer mediation
# $who (String) - who is waited for
steps-offer-mediation-others = { $who }: offer mediation

steps-screen = Answer a few questions about safety
steps-screen-why = You answer alone. Only you and the mediator read the answers; the other side does not. Without them nobody invites you to a meeting with the other side.
steps-screen-button = Answer the questions
# $who (String) - who is waited for
steps-screen-others = { $who }: answer the questions about safety

steps-choose-mediator = Choose a mediator
steps-choose-mediator-why = Both sides agree to mediation. The mediator is chosen when all sides have chosen the same person.
steps-choose-mediator-button = Choose a mediator
# $who (String) - who is waited for
steps-choose-mediator-others = { $who }: choose a mediator

steps-consent = Say whether you will mediate
steps-consent-why = The sides have chosen you. Look at their names, think whether you have a conflict of interest, and answer.
steps-consent-button = Answer the sides
# $who (String) - who is waited for
steps-consent-others = { $who }: agree to mediate

steps-explain = Explain mediation to the sides
steps-explain-why = Before mediation begins you explain its aims, principles and order, everybody's rights, and what an agreement brings about. Then note here that you have done so.
steps-explain-button = Note the explanation
# $who (String) - who is waited for
steps-explain-others = { $who }: explain mediation to the sides

steps-draw-up-contract = Draw up the mediation contract
steps-draw-up-contract-why = Mediation begins on the day the contract is concluded. The law asks for fourteen points; most are filled in for you.
steps-draw-up-contract-button = Draw up the contract
# $who (String) - who is waited for
steps-draw-up-contract-others = { $who }: draw up the mediation contract

steps-sign-contract = Read and sign the mediation contract
steps-sign-contract-why = The contract is ready. Mediation begins, and what you say becomes confidential, once everybody has signed.
steps-sign-contract-button = Read the contract
# $who (String) - who is waited for
steps-sign-contract-others = { $who }: sign the mediation contract

steps-petition-for-suspension = Ask the court to suspend the case
steps-petition-for-suspension-why = With the mediation contract in hand, the court must suspend the case for up to a month. Ask for it, so that no hearing overtakes you.
steps-petition-for-suspension-button = Ask the court
# $who (String) - who is waited for
steps-petition-for-suspension-others = { $who }: ask the court to suspend the case

steps-agree-to-extension = Say whether mediation may go on longer
steps-agree-to-extension-why = A later last day has been proposed. It holds when everybody agrees to the same day.
steps-agree-to-extension-button = Look at the day
# $who (String) - who is waited for
steps-agree-to-extension-others = { $who }: agree to the extension

steps-note-session = Note what became of the meeting
steps-note-session-why = Its day has come. Note whether it was held, missed or cancelled; nothing of what was said.
steps-note-session-button = Note the meeting
# $who (String) - who is waited for
steps-note-session-others = { $who }: note what became of the meeting

steps-plan-session = Plan a meeting
steps-plan-session-why = No meeting is planned. Name day, hour and form; everybody invited gets an entry for the calendar.
steps-plan-session-button = Plan a meeting
# $who (String) - who is waited for
steps-plan-session-others = { $who }: plan a meeting

steps-sign-agreement = Read and sign the agreement
steps-sign-agreement-why = The agreement is ready. It comes into force on the day the last side signs.
steps-sign-agreement-button = Read the agreement
# $who (String) - who is waited for
steps-sign-agreement-others = { $who }: sign the agreement

steps-draw-up-agreement = Draw up the agreement
steps-draw-up-agreement-why = A proposal has been accepted by all sides. Put it into an agreement, so that it can be signed.
steps-draw-up-agreement-button = Draw up the agreement
# $who (String) - who is waited for
steps-draw-up-agreement-others = { $who }: draw up the agreement

steps-answer-proposal = Answer the proposal
steps-answer-proposal-why = The other side has proposed terms. You may accept them, decline them or propose others.
steps-answer-proposal-button = Look at the proposal
# $who (String) - who is waited for
steps-answer-proposal-others = { $who }: answer the proposal

steps-negotiate = Propose terms
steps-negotiate-why = No proposal is open. Say what you could agree to: who does what, how much, and by when.
steps-negotiate-button = Propose terms
# $who (String) - who is waited for
steps-negotiate-others = { $who }: propose terms

steps-decide-on-breach = Decide what to do about what was not performed
steps-decide-on-breach-why = Something fell due and was not performed. You may wait, offer a new mediation, or declare the breach; the court stays open to you.
steps-decide-on-breach-button = Look at it
# $who (String) - who is waited for
steps-decide-on-breach-others = { $who }: decide what to do about what was not performed

steps-pay-or-perform = Perform what you agreed to
steps-pay-or-perform-why = When it is done, report it here; the other side then confirms.
steps-pay-or-perform-button = Look at the obligation
# $who (String) - who is waited for
steps-pay-or-perform-others = { $who }: perform what was agreed

steps-confirm-performance = Say whether you have received it
steps-confirm-performance-why = The other side reports that it has performed. Confirm it, or say what is missing.
steps-confirm-performance-button = Confirm or object
# $who (String) - who is waited for
steps-confirm-performance-others = { $who }: confirm what was performed

steps-petition-for-approval = Ask the court to approve the agreement
steps-petition-for-approval-why = The judge has the agreement. With the approval the case ends and the state fee is paid back.
steps-petition-for-approval-button = Ask for approval
# $who (String) - who is waited for
steps-petition-for-approval-others = { $who }: ask the court to approve the agreement

steps-assign-judge = Assign a judge
steps-assign-judge-why = The case has no judge yet.
steps-assign-judge-button = Assign a judge
# $who (String) - who is waited for
steps-assign-judge-others = { $who }: assign a judge

steps-invite-to-conciliation = Invite the parties to conciliate
steps-invite-to-conciliation-why = The court invites the parties to a conciliation procedure and explains which there are.
steps-invite-to-conciliation-button = Invite
# $who (String) - who is waited for
steps-invite-to-conciliation-others = { $who }: invite the parties to conciliate

steps-accept-claim = Decide on accepting the claim
steps-accept-claim-why = The claim has been filed; the term for accepting it is running.
steps-accept-claim-button = To the claim
# $who (String) - who is waited for
steps-accept-claim-others = { $who }: decide on accepting the claim

steps-rule-on-suspension = Rule on the suspension
steps-rule-on-suspension-why = The parties ask to suspend the case and have handed in their mediation contract.
steps-rule-on-suspension-button = Rule
# $who (String) - who is waited for
steps-rule-on-suspension-others = { $who }: rule on the suspension

steps-resume = Resume the case
steps-resume-why = What the case was suspended for has come to an end.
steps-resume-button = Resume
# $who (String) - who is waited for
steps-resume-others = { $who }: resume the case

steps-set-hearing = Set the hearing
steps-set-hearing-why = The parties ask for approval of their agreement. Name day and place.
steps-set-hearing-button = Set the hearing
# $who (String) - who is waited for
steps-set-hearing-others = { $who }: set the day of the hearing

steps-explain-consequences = Explain the consequences of approval
steps-explain-consequences-why = Before approval the court explains to the parties what it brings about.
steps-explain-consequences-button = Note the explanation
# $who (String) - who is waited for
steps-explain-consequences-others = { $who }: explain the consequences of approval

steps-rule-on-approval = Rule on the agreement
steps-rule-on-approval-why = The court approves the agreement, or refuses on one of the two grounds the Code names.
steps-rule-on-approval-button = Rule
# $who (String) - who is waited for
steps-rule-on-approval-others = { $who }: rule on the agreement

steps-make-final-text = Make the final text of the ruling
steps-make-final-text-why = The operative part is announced. The term for the final text is running.
steps-make-final-text-button = To the ruling
# $who (String) - who is waited for
steps-make-final-text-others = { $who }: make the final text of the ruling

steps-decide-complaint = Enter what the court above decided
steps-decide-complaint-why = A private complaint was filed against the ruling.
steps-decide-complaint-button = Enter the decision
# $who (String) - who is waited for
steps-decide-complaint-others = { $who }: enter what the court above decided

steps-act-add-representative = Name a representative
steps-act-end-representation = End a representation
steps-act-name-assistant = Help a person at the desk
steps-act-give-details = Change contact data
steps-act-screen = Answer the questions about safety again
steps-act-give-safe-contact = Say how you can be reached without danger
steps-act-open-procedure = Open another conciliation procedure
steps-act-offer-mediation = Offer mediation
steps-act-record-attempt = Note an attempt to reach somebody
steps-act-answer-offer = Answer the offer
steps-act-choose-mediator = Choose a mediator
steps-act-consent-to-mediate = Agree to mediate
steps-act-decline-to-mediate = Decline to mediate
steps-act-withdraw-as-mediator = Withdraw as mediator
steps-act-explain-mediation = Note that mediation was explained
steps-act-draw-up-contract = Draw up the mediation contract
steps-act-sign-contract = Sign the mediation contract
steps-act-plan-session = Plan a meeting
steps-act-hold-session = Note a meeting as held
steps-act-miss-session = Note a meeting as missed
steps-act-cancel-session = Cancel a meeting
steps-act-say = Write a message
steps-act-add-file = Add a file
steps-act-release = Let something said in confidence be read by all
steps-act-extend-mediation = Extend mediation
steps-act-leave-mediation = Leave mediation
steps-act-refuse-together = Enter a joint written refusal
steps-act-find-excluded = Note that mediation is ruled out
steps-act-issue-termination-notice = Issue the notice of termination
steps-act-propose = Propose terms
steps-act-accept = Accept a proposal
steps-act-reject = Decline a proposal
steps-act-withdraw = Withdraw a proposal
steps-act-draw-up-agreement = Draw up the agreement
steps-act-sign-agreement = Sign the agreement
steps-act-report-performance = Report performance
steps-act-confirm-performance = Confirm performance
steps-act-dispute-performance = Object to a report of performance
steps-act-declare-breach = Declare a breach
steps-act-assign-judge = Assign a judge
steps-act-invite-to-conciliation = Invite to conciliation
steps-act-accept-claim = Accept the claim
steps-act-petition-for-suspension = Ask the court to suspend the case
steps-act-suspend = Suspend the case
steps-act-resume = Resume the case
steps-act-notify-court-of-extension = Tell the court of the extension
steps-act-notify-court-of-end = Tell the court that mediation ended
steps-act-submit-agreement = Send the agreement to the judge
steps-act-petition-for-approval = Ask the court to approve the agreement
steps-act-set-hearing = Set a hearing
steps-act-ask-hearing-without-me = Ask to be heard in absence
steps-act-explain-consequences = Note that consequences were explained
steps-act-leave-unconsidered = Leave the petition unconsidered
steps-act-approve = Approve the agreement
steps-act-refuse-approval = Refuse approval
steps-act-issue-final-text = Enter the final text of the ruling
steps-act-file-complaint = File a private complaint
steps-act-decide-complaint = Enter what the court above decided
steps-act-retire-to-decide = The court withdraws to decide
steps-act-correct = Correct an entry

steps-done = Done. It stands in the record.
steps-done-offer-mediation = Your offer is entered. The other side is now told, and you will see here when it answers.
steps-done-answer-offer = Your answer is entered, and the other side is told.
steps-done-choose-mediator = Your choice is entered. The other side sees it.
steps-done-consent-to-mediate = You are now the mediator of this case. First explain mediation to the sides.
steps-done-decline-to-mediate = You have declined. The sides will choose somebody else.
steps-done-withdraw-as-mediator = You are no longer the mediator of this case. The sides choose another.
steps-done-explain-mediation = Noted. Next comes the mediation contract.
steps-done-draw-up-contract = The contract is drawn up. Now everybody reads and signs it.
steps-done-sign-contract = The signature is entered.
steps-done-plan-session = The meeting is planned, and everybody invited is told.
steps-done-extend-mediation = Entered. The later day holds when everybody has agreed to it.
steps-done-leave-mediation = You have left mediation. What you said in it may not be passed on without your written permission.
steps-done-screen = Thank you. Only you and the mediator can read your answers.
steps-done-give-safe-contact = Thank you. From now on nobody writes to you in any other way.
steps-done-say = Your message is there.
steps-done-add-file = The file is there.

steps-open = Open the case
