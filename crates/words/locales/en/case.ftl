### The page of a case: its rooms, people, record; writing in it and mending it.

case-back = Back to the case
# $number (String) - the case's number
case-number = case { $number }
case-title-unnamed = A case
# $one (String) - the first side
# $other (String) - the second side
case-title-two = { $one } – { $other }
# $one (String) - the first side
# $count (Number) - how many others
case-title-many = { $count ->
    [one] { $one } and { $count } other side
   *[other] { $one } and { $count } other sides
}
# $kind (String) - the kind of dispute
case-dispute = { $kind ->
    [loan] Loan
    [damage] Damage
    [contract] Contract
    [housing] Housing
    [neighbours] Neighbours
    [family] Family
    [labour] Work
    [inheritance] Inheritance
    [consumer] Purchase or service
    [land] Land
   *[other] Dispute
}
# $stage (String) - where the case stands
case-stage = { $stage ->
    [filed] brought in
    [offered] mediation offered
    [agreed] both want mediation
    [rejected] mediation declined
    [contract] contract being signed
    [mediation] in mediation
    [negotiation] in talks
    [settled] agreement concluded
    [performed] everything performed
    [ended-without-agreement] ended without an agreement
    [claim-filed] claim filed with the court
    [invited] invited by the court to conciliate
    [on-appeal] on appeal
    [in-cassation] in cassation
    [decided] decided
    [being-enforced] being enforced
    [suspended] suspended by the court
    [agreement-before-court] agreement before the court
    [approved] agreement approved
    [refused] approval refused
   *[closed] closed
}
# $role (String) - the side's role
case-role = { $role ->
    [asking] Asks for mediation
    [asked] Was asked
    [claimant] Claimant
    [respondent] Respondent
    [third-party] Third party without a claim of its own
    [third-party-with-claim] Third party with a claim of its own
    [judgment-creditor] Judgment creditor
    [judgment-debtor] Judgment debtor
   *[suing-for-another] Sued for another
}
case-part-mediator = Mediator
case-part-judge = Judge
# $role (String) - a position in an organisation
case-office = { $role ->
    [judge] Judge
    [secretary] Court session secretary
    [reception-desk] Reception desk
    [register-keeper] Register keeper
    [administrator] Administrator
    [prosecutor] Prosecutor
    [press-officer] Press officer
   *[coordinator] Coordinator
}
# $number (String) - the side's number
case-side-number = Side { $number }
case-person-unnamed = somebody not named here
case-you = you
case-yes = Yes
case-no = No
case-the-court = the court
case-the-clock = The office's clock
case-people = People
case-represented-by = Represented by
case-signed-agreement = has signed the agreement
case-signed-contract = has signed the contract
case-mediator-asked = asked, has not answered yet
# $kind (String) - what kind of mediator
case-mediator-kind = { $kind ->
    [professional] professional mediator
    [public] public mediator
    [retired-judge] retired judge, professional mediator
   *[judge] judge
}
# $form (String) - how a meeting is held
case-session-form = { $form ->
    [in-person] in person
    [video] by video
    [phone] by telephone
    [messages] by electronic messages
   *[other-means] by other means
}
case-sessions-planned = Meetings
# $language (String) - of a contract or case
case-language = { $language ->
    [kazakh] Kazakh
    [russian] Russian
   *[both] Kazakh and Russian
}

case-next-nothing = Nothing awaits you now
case-next-nothing-body = When it is your turn, it stands here first.
case-next-also = This awaits you too:
# $day (String) - the last day
# $left (String) - days left, in words
case-next-until = Last day: { $day } ({ $left })
case-waiting = Waiting for others
# $what (String) - who is waited for, and for what
# $day (String) - the last day
case-waiting-until = { $what }. Last day: { $day }.
case-else = What else you can do
case-else-record = Read the whole record
case-without = If no agreement is reached
case-without-court = The case goes on before the judge who has it.
case-without-open = You can go to court as before. Nothing is lost by trying.
case-without-secret = What was said in mediation stays confidential there too.
case-not-now = This cannot be done as the case stands now.
case-not-now-instead = The page of the case shows what comes next and what is open to you.

case-no-room = You have been asked to mediate. Until you agree, you see who takes part, and no more.
case-room-joint = Together
# $number (String) - the procedure's number
case-room-joint-of = Together, procedure { $number }
case-room-caucus = You and the mediator
# $number (String) - the procedure's number
case-room-caucus-of = You and the mediator, procedure { $number }
# $side (String) - the side's names
case-room-caucus-with = { $side } and you
case-room-side = Your side only
case-room-court = Court file
case-room-notes = Your notes
case-room-screening = Safety
# $room (String) - the room's name
# $case (String) - the case by its names
case-room-title = { $room }: { $case }
# $names (String) - who reads the room
case-room-read-by = Read by: { $names }.
case-room-never-court = Never the court.
case-room-never-others = Never the other side, never the court.
case-room-never-side = Never the other side, never the court. The mediator sees only your contact data.
case-room-never-notes = Nobody else, not even a mediator who comes after you.
case-room-never-screening = Never the other side, never the court.
case-room-caucus-law = What you say here goes no further without your written permission (Law on Mediation, article 8(1)).
case-room-court-law = What stands here is in the court's file. What is said in mediation does not belong here.
# $day (String) - the day of the contract
case-room-privileged = Confidential since the mediation contract of { $day } (Law on Mediation, articles 8(1) and 20(5)).
case-room-not-yet-privileged = Not yet protected by law: that begins with the mediation contract.
case-room-settlement-open = Talks about a settlement agreement are not protected by law as mediation is: the other side may mention them in court.
case-room-participatory-open = This procedure is not protected by law as mediation is: the other side may mention it in court.
case-room-empty = Messages, files and everything that happens will stand here, the newest first.
# $count (Number) - how many
case-room-all = { $count ->
    [one] All { $count } entry of this room
   *[other] All { $count } entries of this room
}
case-reads = Who has read what
case-reads-nobody = Nobody has opened this room yet.
# $name (String) - who
# $at (String) - when
case-reads-all = { $name } has read everything ({ $at })
# $name (String) - who
# $at (String) - when
case-reads-part = { $name } has not read the newest ({ $at })
case-reads-meaning = Read means: the page with it was opened.
# $room (String) - the room's name
case-write = Write in: { $room }
case-write-button = Send
case-file = File
case-file-add = Add a file
case-file-button = Add the file
case-file-missing = Choose a file.
# $kind (String) - PDF, JPEG, PNG
# $size (Number) - kilobytes
case-file-size = ({ $kind }, { $size } KB)

# $day (String) - the day
# $time (String) - hours and minutes
case-line-at = { $day }, { $time }
# $day (String) - the day it happened on
# $entered (String) - the day it was entered
case-line-entered-later = { $day } (entered { $entered })
# $day (String) - the day of the correction
case-line-corrected = corrected { $day }
case-line-corrected-where = See the correction
# $reason (String) - why
case-line-correction-reason = Why: { $reason }
case-line-correct = Correct this entry
case-line-release = Let all read this
case-line-session = To the meeting
case-line-proposal = To the proposals
case-line-contract = Read the contract
case-line-agreement = Read the agreement
case-text-erased = The text has been erased.

case-record = The record
case-record-lead = Everything that happened in this case and that you may read, in its order. Nothing is ever changed or taken away; a mistake is mended by a new entry.
case-record-more = Who, how, by which article
case-record-by = By
case-record-for = For
case-record-through = Through
case-record-assurance = How sure the office was of the person
case-record-articles = By which article
case-record-room = Room
case-record-seal = Seal
# $number (String) - the number in the room
# $seal (String) - the first digits of its hash
case-record-seal-value = no. { $number } of the room, { $seal }…
case-record-verify = How to check that nothing was changed
case-record-verify-body = Each entry carries a seal made of its content and of the seal before it in the same room. Whoever keeps a copy can count the seals again: a changed, lost or inserted entry does not fit.
# $through (String) - by which door
case-through = { $through ->
    [page] these pages
    [api] a program of the person
    [command-line] the operator of the office
    [clock] the office's clock
    [desk] a reception desk, for a person who was there
   *[paper] a paper
}
# $assurance (String) - how sure
case-assurance = { $assurance ->
    [code] the code of a letter
    [contact] a proved e-mail address or telephone
    [desk] seen in person at a desk
    [signature] electronic digital signature
   *[none] nobody signed in
}

case-correct = Correct an entry
case-correct-lead = The entry stays as it is. A new entry says what is right, and everybody who reads the room sees both.
case-correct-text = The right text
case-correct-text-hint = Leave it empty if only the day was wrong.
case-correct-day = The day on which it really happened
case-correct-day-hint = Leave it empty if the day was right. Terms are counted anew from this day.
case-correct-reason = Why
case-correct-button = Enter the correction
case-correct-nothing = Give the right text, or the right day.
case-release = Let all read this
case-release-lead = You said this to the mediator alone. If you allow it, the other side reads it too. This cannot be taken back.
case-release-law = Your permission in writing, as the Law on Mediation asks in article 8(1).
case-release-button = I allow it

case-screen = Safety
case-screen-lead = Please answer alone. There is no right answer.
case-screen-who = Only you and the mediator read this; never the other side, never the court.
case-screen-then = If you answer yes to any question, nobody invites you to a meeting with the other side; the mediator looks with you for another way.
case-screen-button = Send the answers
case-screen-afraid = Are you afraid of the other side, or of being in one room with them?
case-screen-threatened = Has anybody threatened or hurt you, or somebody close to you, because of this dispute?
case-screen-pressed = Does anybody press you to take part in mediation or to agree to something?
case-screen-touches-others = Does the dispute touch the interests of somebody who takes no part in it, such as a child or a co-owner?
case-screen-incapable = Has a court declared you or another party incapable or of limited capacity?
case-safe = How you can be reached without danger
case-safe-lead = If it is dangerous for you to get letters, calls or e-mails, say how it is safe. Nobody will then write to you in any other way; a person calls or waits for your call.
case-safe-how = How and when is it safe to reach you?
case-safe-how-hint = For example: only on weekdays from 10 to 12, at my sister's number, without saying what it is about.
case-safe-now = What you said last
case-safe-button = Save

case-details = Contact data
case-details-lead = So that you can be reached, and for the mediation contract.
case-details-who = Only your side and the mediator see them; not the other side.
case-details-who-court = The case is in court: they stand in the court's file, and the other side sees them.
case-details-name = Name
case-details-address = Address
case-details-phone = Telephone
case-details-email = E-mail
case-details-language = In which language shall we write?

case-representative = Name a representative
case-representative-lead = A representative acts for you within the powers your document names, and sees what you see.
case-representative-of = Whom does the representative act for?
case-representative-name = Name of the representative
case-representative-email-hint = The representative signs in with this address.
case-representative-powers = What the document allows
case-representative-powers-hint = Tick only what is written in it. To conclude an agreement is a power of its own.
case-representative-document = Number of the power of attorney or notice
case-representative-document-hint = As it stands on the document.
case-representative-day = Day of the document
case-representative-button = Name the representative
# $power (String) - which power
case-power = { $power ->
    [conduct] To conduct the matter
    [conclude-mediation] To conclude an agreement in mediation
    [conclude-settlement] To conclude a settlement agreement
    [sign-claim] To sign the claim
    [withdraw-claim] To withdraw the claim, in whole or in part
    [admit-claim] To admit the claim
    [change-claim] To change what is asked, the subject or the ground of the claim
    [substitute] To pass the powers on to another person
    [appeal] To appeal and to withdraw an appeal
    [enforce] To demand compulsory enforcement
    [receive-award] To receive what the court awarded
   *[conclude-participatory] To conclude an agreement in the participatory procedure
}
# $power (String) - which power
case-power-hint = { $power ->
    [conduct] Speak, propose, receive letters.
    [conclude-mediation] Sign the mediation contract and the agreement for you.
    [conclude-settlement] Sign the settlement agreement for you.
    [sign-claim] The claim then needs no signature of yours.
    [withdraw-claim] The court then ends the case.
    [admit-claim] Agree in court with what is asked of you.
    [change-claim] Ask for more, for less or for something else.
    [substitute] Somebody else then acts for you.
    [appeal] Ask a higher court to look again.
    [enforce] Ask for the writ of execution.
    [receive-award] Money or things come to the representative.
   *[conclude-participatory] Sign the agreement of the participatory procedure for you.
}
case-representatives = Representatives
case-representatives-none = Nobody is represented. Representatives and their powers will stand here.
# $name (String) - the person represented
case-representative-acts-for = Acts for { $name } and may:
# $name (String) - the representative
case-representative-end = End the representation by { $name }

case-mistake-day = Give a day, month and year, such as 12 3 2026.
case-mistake-choose = Choose an answer.
case-mistake-sum = Give a sum in tenge, such as 150 000.
case-mistake-time = Give a time, such as 14:30.
case-mistake-minutes = Give the minutes, from 1 to 1440.
