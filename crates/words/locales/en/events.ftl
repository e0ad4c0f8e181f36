### One sentence for each event of a case's record.

# $road (String) - out-of-court or in-court
events-filed = { $road ->
    [in-court] A claim was filed with the court.
    [at-enforcement] The dispute was brought in while a judicial act is being enforced.
   *[out-of-court] The dispute was brought in, out of court.
}
# $name (String) - the party
# $role (String) - asking, asked, claimant …
events-party-named = { $name } was named as { $role ->
    [asking] the party that asks for mediation
    [asked] the party that is asked
    [claimant] claimant
    [respondent] respondent
    [third-party] third party without a claim of its own
    [third-party-with-claim] third party with a claim of its own
    [judgment-creditor] judgment creditor
    [judgment-debtor] judgment debtor
   *[suing-for-another] the one who sued for another
}.
# $name (String) - whose data
events-details-given = Contact data of { $name } were given.
events-dispute-stated = It was stated what happened and what is asked for.
# $name (String) - the representative
# $of (String) - the person represented
events-representative-added = { $name } represents { $of } from now on.
# $name (String) - the representative
events-representation-ended = { $name } represents nobody here any more.
# $of (String) - the person helped
events-assistant-named = A reception desk writes for { $of } on written authority.
# $name (String) - who answered
events-screened = { $name } answered the questions about safety.
# $name (String) - who said it
events-safe-contact-given = { $name } said how to be reached without danger.

# $kind (String) - mediation, settlement or participatory
events-procedure-opened = { $kind ->
    [mediation] A mediation procedure was opened.
    [settlement] Talks about a settlement agreement were opened.
   *[participatory] A participatory procedure was opened.
}
# $side (String) - who offers
events-mediation-offered = { $side } offered mediation in writing.
# $side (String) - who offers
# $day (String) - the last day to answer
events-mediation-offered-until = { $side } offered mediation in writing and asks for an answer { $day }.
# $name (String) - who was to be reached
# $channel (String) - email, phone, message, letter, in-person
# $reached (String) - sent, delivered, received, failed, refused
events-notice-attempted = Attempt to reach { $name }, { $channel ->
    [email] by e-mail
    [phone] by telephone
    [message] by text message
    [letter] by letter
   *[in-person] in person
}: { $reached ->
    [sent] sent.
    [delivered] delivered.
    [received] received.
    [failed] did not get through.
   *[refused] was refused.
}
# $name (String) - the addressee
# $letter (String) - its number
events-letter-opened = { $name } opened the letter no. { $letter }.
# $answer (String) - agrees, refuses, asks, not-that-person
# $side (String) - who answers
events-offer-answered = { $answer ->
    [agrees] { $side } agreed to mediation.
    [refuses] { $side } declined mediation.
    [asks] { $side } asked a question about the offer; the time to answer runs on.
   *[not-that-person] { $side }: the letter reached somebody who is not meant.
}

# $side (String) - who marked
# $mediator (String) - whom
events-mediator-marked = { $side } would have { $mediator } as mediator.
# $mediator (String) - whom
events-mediator-chosen = All sides chose the same mediator: { $mediator }.
# $mediator (String) - who
events-mediator-consented = { $mediator } agreed to mediate and declared to have no conflict of interest.
# $mediator (String) - who
events-mediator-declined = { $mediator } declined to mediate.
# $conflict (String) - yes or no
# $mediator (String) - who
events-mediator-withdrew = { $conflict ->
    [yes] { $mediator } withdrew as mediator because of a conflict of interest.
   *[no] { $mediator } withdrew as mediator.
}
# $day (String) - the last day of the suspension
# $mediator (String) - who
events-mediator-suspended = The register suspended { $mediator } until { $day }. The sides choose another mediator, or wait.
# $mediator (String) - who
events-mediator-halted = By the register's decision { $mediator } may not mediate any more. The sides choose another mediator.
# $mediator (String) - who
events-mediator-returned = By the register's decision { $mediator } may mediate again.
# $mediator (String) - who
events-mediation-explained = { $mediator } explained aims, principles and order of mediation, everybody's rights, and what an agreement brings about.
events-contract-drawn-up = The mediation contract was drawn up.
# $day (String) - the last day
events-contract-drawn-up-until = The mediation contract was drawn up; mediation is to end { $day }.
# $signer (String) - who
# $manner (String) - paper, exchange, eds
events-contract-signed = { $manner ->
    [paper] { $signer } signed the mediation contract on paper.
    [exchange] { $signer } signed the mediation contract and sent a signed copy.
   *[eds] { $signer } signed the mediation contract with an electronic digital signature.
}
# $day (String) - the day
events-contract-concluded = The mediation contract was concluded on { $day }. Mediation has begun and is confidential.

# $session (String) - its number
# $moment (String) - day and time
# $form (String) - in-person, phone, video, messages, other-means
events-session-planned = Meeting { $session } was planned for { $moment }, { $form ->
    [in-person] in person
    [phone] by telephone
    [video] by video
    [messages] by electronic messages
   *[other-means] by other means
}, with all sides.
# $session (String) - its number
# $moment (String) - day and time
# $form (String) - in-person, phone, video, messages, other-means
# $side (String) - with whom
events-session-planned-with = Meeting { $session } was planned for { $moment }, { $form ->
    [in-person] in person
    [phone] by telephone
    [video] by video
    [messages] by electronic messages
   *[other-means] by other means
}, with one side: { $side }.
# $session (String) - its number
# $minutes (Number) - how long
events-session-held = Meeting { $session } was held, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.
# $session (String) - its number
# $absent (String) - who did not come
events-session-missed = Meeting { $session } was missed. Absent: { $absent }.
# $session (String) - its number
events-session-cancelled = Meeting { $session } was cancelled.
# $name (String) - who
events-said = { $name } wrote a message.
# $name (String) - who
# $file (String) - the file's name
events-file-added = { $name } added a file: { $file }.
# $name (String) - who
events-released = { $name } allowed something said in confidence to be read here.

# $signer (String) - who
# $day (String) - until
events-extension-agreed = { $signer } agreed to extend mediation: it is to end { $day }.
# $day (String) - until
events-mediation-extended = Everybody agreed to extend mediation: it is to end { $day }.
# $ground (String) - agreement, excluded, parties-refused, one-party-refused, term-ran-out
# $day (String) - the day
events-mediation-ended = { $ground ->
    [agreement] Mediation ended with a signed agreement on { $day }.
    [excluded] Mediation ended on { $day }: the mediator found that it is ruled out.
    [parties-refused] Mediation ended on { $day }: the sides refused it in writing together.
    [one-party-refused] Mediation ended on { $day }: one side left it.
   *[term-ran-out] Mediation ended on { $day }: its time ran out.
}
events-termination-notice-issued = The mediator issued the notice of termination.

# $side (String) - who
# $proposal (String) - its number
events-proposed = { $side } made proposal { $proposal }.
# $side (String) - who
# $counters (String) - the number it answers
# $proposal (String) - its number
events-proposed-counter = { $side } answered proposal { $counters } with proposal { $proposal }.
# $side (String) - who
# $proposal (String) - its number
events-accepted = { $side } accepted proposal { $proposal }.
# $side (String) - who
# $proposal (String) - its number
events-rejected = { $side } declined proposal { $proposal }.
# $side (String) - who
# $proposal (String) - its number
events-withdrawn = { $side } withdrew proposal { $proposal }.
# $proposal (String) - its number
# $version (String) - of the agreement
events-agreement-drawn-up = The agreement was drawn up from proposal { $proposal }, version { $version }.
# $signer (String) - who
# $manner (String) - paper, exchange, eds
events-agreement-signed = { $manner ->
    [paper] { $signer } signed the agreement on paper.
    [exchange] { $signer } signed the agreement and sent a signed copy.
   *[eds] { $signer } signed the agreement with an electronic digital signature.
}
# $day (String) - the day
events-agreement-concluded = The agreement was concluded and came into force on { $day }.
# $duty (String) - its number
events-performance-reported = Obligation { $duty } was reported as performed.
# $duty (String) - its number
events-performance-confirmed = Obligation { $duty } was confirmed as performed.
# $duty (String) - its number
events-performance-disputed = The report on obligation { $duty } was objected to.
# $duty (String) - its number
events-breach-declared = A breach of obligation { $duty } was declared.

events-judge-assigned = A judge was assigned to the case.
# $name (String) - the judge
events-judge-assigned-name = A judge was assigned to the case: { $name }.
events-conciliation-invited = The court invited the parties to a conciliation procedure.
events-claim-accepted = The court accepted the claim.
events-suspension-petitioned = The parties asked the court to suspend the case.
# $day (String) - until
events-suspended = The court suspended the case, to be resumed { $day }.
events-resumed = The court resumed the case.
# $day (String) - until
events-court-told-of-extension = The court was told of the extension: mediation is to end { $day }.
# $day (String) - the day
events-court-told-of-end = The court was told that mediation ended on { $day }. Nothing was told of its content.
events-agreement-submitted = The agreement was sent to the judge.
# $side (String) - who
events-approval-petitioned = { $side } asked the court to approve the agreement.
# $side (String) - who
events-approval-petitioned-without = { $side } asked the court to approve the agreement and to hear it in absence.
# $moment (String) - day and time
events-hearing-set = The hearing was set for { $moment }.
# $side (String) - who
events-absence-allowed = { $side } asked to be heard in absence.
events-consequences-explained = The court explained what approval brings about.
events-left-unconsidered = The court left the petition unconsidered: nobody came.
events-approved = The court approved the agreement.
# $ground (String) - contrary-to-law or rights-of-others
events-approval-refused = { $ground ->
    [contrary-to-law] The court refused approval: the agreement is contrary to the law.
   *[rights-of-others] The court refused approval: the agreement touches the rights of others.
}
events-final-text-issued = The final text of the ruling was made.
events-complaint-filed = A private complaint was filed against the ruling.
# $upheld (String) - yes or no
events-complaint-decided = { $upheld ->
    [yes] The court above upheld the complaint: the approval was set aside.
   *[no] The court above dismissed the complaint.
}
events-court-retired = The court withdrew to decide.

# $number (String) - the entry's number in its room
events-corrected = Entry no. { $number } of this room was corrected.
# $deadline (String) - which one
# $day (String) - its last day
events-deadline-passed = { $deadline ->
    [offer-answer] The time to answer the offer ended on { $day }: the offer counts as declined.
    [mediation-term] The time for mediation ended on { $day }.
    [claim-acceptance] The time to accept the claim ended on { $day }.
    [suspension-term] The suspension ended on { $day }; the court resumes the case.
    [court-told-of-end] The day to tell the court passed: { $day }.
    [final-text] The time to make the final text ended on { $day }.
    [enforcement-suspension] The standstill of enforcement ended on { $day }: enforcement goes on.
   *[complaint] The time to complain ended on { $day }: the ruling is in force.
}
# $day (String) - its day
# $duty (String) - the obligation's number
events-duty-due = On { $day } obligation { $duty } fell due and was not reported as performed.
# $duty (String) - the obligation's number
events-duty-reminder = A reminder was sent: obligation { $duty } soon falls due.
