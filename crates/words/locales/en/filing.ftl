### Telling a dispute: one question a page, the check, what follows.

filing-choose = Choose one of the answers

filing-start-title = Tell us about your dispute
filing-start-lead = One question on a page, about ten minutes. You need no account. Nothing is sent until you have checked all your answers.
filing-start-button = Begin
filing-start-desk = Begin for somebody who is here
filing-start-own = Begin for myself
filing-start-continue = I have begun already and have a code
filing-start-begun = You have begun already
filing-start-begun-body = Your answers are kept. Go on where you stopped.
filing-start-go-on = Go on
filing-start-need = What you will need
filing-start-need-what = to say in a few sentences what happened and what you want
filing-start-need-who = the name of the other side and any way to reach it: a telephone, an e-mail or an address
filing-start-need-number = your IIN or, for an organisation, its BIN
filing-start-then = What happens then
filing-start-then-letter = We send the other side a letter with your offer to settle with a mediator.
filing-start-then-answer = It has ten calendar days to agree. Silence counts as a refusal.
filing-start-then-free = This costs you nothing, and you may go to court at any time.
filing-start-afraid = I am afraid of the other person

filing-continue-title = Go on with what you began
filing-continue-code = Your code
filing-continue-hint = Twelve letters and digits, for example ABCD-EF23-4567
filing-continue-wrong = Nothing is kept under this code. Check it once more. What was not sent is kept for 30 days.
filing-continue-lost = If the code is lost, nobody can find your answers, not even we.
filing-continue-anew = Begin anew

filing-later-title = Save and return later
filing-later-body = What you have answered is kept already. Write down this code:
filing-later-where = With it you can go on from any device for 30 days.
filing-later-way = Where the code is entered
filing-back-check = Back to all answers

filing-for-title = On whose behalf
filing-for-body = You fill this in for a person who is here and has signed a written authority. All questions that follow are about that person.
filing-for-number = Number of the written authority
filing-for-number-hint = As in the journal of your desk
filing-for-number-missing = Enter the number of the written authority
filing-for-date = Date of the written authority
filing-for-date-wrong = Enter a day, a month and a year, for example 12 3 2026
filing-for-safe = Is it safe to write to the other side?
filing-for-safe-hint = Ask when nobody else can hear: has the other side beaten, threatened or followed this person?
filing-for-safe-yes = Yes, it is safe
filing-for-safe-no = No, or not sure
filing-for-safe-no-hint = The case is entered, and nothing is sent to the other side.

filing-road-title = Is the dispute in court already?
filing-road-free = No, there is no claim in court
filing-road-free-hint = You settle out of court. What you agree is a transaction between you.
filing-road-court = Yes, a claim has been filed with a court
filing-road-court-hint = Then the court or a reception desk brings it in here. We show how.
filing-road-court-desk = You enter it from the court's paper.

filing-court-title = Which court has the case?
filing-court-which = Court
filing-court-missing = Choose the court
filing-court-protocol = Was evidence disclosed before the claim?
filing-court-protocol-yes = A pre-trial protocol is attached to the claim

filing-in-court-title = A dispute that is in court
filing-in-court-lead = You can still settle it here. Only the case is brought in by the court or by a reception desk, from the court's paper, and not by a party alone.
filing-in-court-do = What you can do
filing-in-court-do-tell = Tell the judge or the secretary that you want to settle. You may do so at any stage until the court retires to decide.
filing-in-court-do-desk = Or come to a reception desk with a copy of the claim and your identity card.
filing-in-court-do-code = Then you get a letter with a code and go on here.
filing-in-court-time = The time limits of the court go on meanwhile. Do not miss a hearing.
filing-in-court-more = What a settlement agreement is

filing-dispute-title = What is the dispute about?
filing-dispute-loan = Money lent or owed
filing-dispute-damage = Damage to health or property
filing-dispute-contract = A contract, a delivery, work done
filing-dispute-housing = A flat, a house, rent
filing-dispute-neighbours = Neighbours
filing-dispute-family = Family: divorce, children, maintenance
filing-dispute-labour = Work and wages
filing-dispute-inheritance = Inheritance
filing-dispute-consumer = Goods or services one bought
filing-dispute-land = Land and boundaries
filing-dispute-other = Something else

filing-story-title = What happened?
filing-story-hint = In your own words: when, what, how it stands today. The other side will read this. A few sentences are enough.
filing-story-missing = Say in a few words what happened
filing-story-long = This is too long. Leave the main thing; details can be told later

filing-claims-title = What do you ask for?
filing-claims-body = One thing at a time. It need not be money: an apology or a repair is something too.
filing-claims-what = What you ask for
# $number (Number) - which of them
filing-claims-what-nth = What you ask for, { $number }
filing-claims-what-missing = Say what this sum is for
filing-claims-missing = Say at least one thing you ask for
filing-claims-amount = Sum
filing-claims-amount-hint = In tenge, for example 1 050 000. Leave it empty if it is not about money.
filing-claims-amount-wrong = This is not a sum. Digits only, for example 1 050 000 or 2162,50
filing-claims-fee = State fee paid for it
filing-claims-add = Add another

filing-who-title-me = Who are you?
filing-who-title-helped = Who is the person you help?
filing-who-title-other = Who is the other side?
filing-who-title-another = Who else is on the other side?
filing-who-kind = A person or an organisation?
filing-who-natural = a person
filing-who-trader = a sole trader
filing-who-legal = an organisation: a company, a co-operative, a fund
filing-who-state = a state body
filing-who-name = Name
filing-who-name-hint = Of a person, first name and surname, for example Aigerim Seitkali. Of an organisation, its full name.
filing-who-name-missing = Enter the name

filing-number-title-iin = What is your IIN?
filing-number-title-bin = What is your BIN?
# $name (String) - whose
filing-number-title-iin-of = The IIN of { $name }
# $name (String) - whose
filing-number-title-bin-of = The BIN of { $name }
filing-number-hint-iin = Twelve digits on the identity card. By it nobody can file in your name. The other side does not see it until you sign together.
filing-number-hint-bin = Twelve digits on the certificate of registration.
filing-number-hint-iin-of = Twelve digits, if you know them: they stand in a receipt or a contract. By the last four we make sure that the letter was opened by the right person.
filing-number-iin = IIN
filing-number-bin = BIN
filing-number-or = Or
filing-number-none-me = I have no such number
filing-number-none-other = I do not know the number
filing-number-none-other-hint = That is no obstacle. Then we ask for the last digits of the telephone.
filing-number-missing = Enter the number, or say below that there is none
filing-number-both = There is a number, and it is marked that there is none. Leave one of the two
filing-number-length = The number has 12 digits. Count them once more
filing-number-digit = One of the digits is wrong: the last does not fit the others. Compare with the document
filing-number-birth = The first six digits are no date of birth. Compare with the document
filing-number-is-bin = This is the BIN of an organisation. A person has an IIN
filing-number-is-iin = This is the IIN of a person. An organisation has a BIN
filing-number-twice = This number was given for somebody else in the dispute already

filing-contacts-title-me = How can we reach you?
# $name (String) - whom
filing-contacts-title-of = How can we reach { $name }?
filing-contacts-body-me = The other side does not see this. The mediator you both choose sees it.
filing-contacts-body-other = Whatever you know: one way is enough. The more there are, the likelier an answer.
filing-contacts-phone = Telephone
filing-contacts-phone-hint = For example 8 701 000 00 00
filing-contacts-phone-wrong = A telephone number has 10 to 15 digits. Check it once more
filing-contacts-phone-missing = Enter a telephone at which a person can reach you
filing-contacts-email = E-mail
filing-contacts-email-wrong = This is no e-mail address. It looks like name@mail.kz
filing-contacts-address = Postal address
filing-contacts-address-hint = Town, street, house, flat
filing-contacts-address-missing = Enter an address: it will stand in the contract with the mediator
filing-contacts-nothing = Give at least one way: a telephone, an e-mail or an address
filing-contacts-language-me = In which language do we write to you?
filing-contacts-language-other = In which language do we write to them?
filing-contacts-kazakh = Kazakh
filing-contacts-russian = Russian
filing-contacts-english = English
filing-contacts-unknown = I do not know

filing-others-title = Is somebody else on the other side?
filing-others-named = You have named:
# $name (String) - whom
filing-others-drop = remove { $name }
filing-others-most = The form takes no more. If there are more, send this one and call us.
filing-others-question = Is this dispute with anybody else too?
filing-others-no = No, this is everybody
filing-others-yes = Yes, name one more
filing-others-yes-hint = Each answers for himself, as a side of his own.

filing-language-title = In which language shall the case be?
filing-language-hint = The contract and the agreement will be in this language. Everybody reads these pages in their own.
filing-language-kazakh = In Kazakh
filing-language-russian = In Russian
filing-language-both = In both, side by side

filing-safety-title = Are you safe?
filing-safety-body = Please answer alone, when nobody can look over your shoulder. We ask everybody.
filing-safety-secret = The other side never sees these answers, nor that you gave them.
filing-safety-question = Has the other person ever done this?
filing-safety-question-hint = Tick everything that is so.
filing-safety-hurt = Beat, pushed or held you, or somebody in your family
filing-safety-threatened = Threatened you, your children or your belongings
filing-safety-pressed = Followed you, read your telephone, kept you from money, documents or people
filing-safety-afraid = I am afraid of what will happen when the letter comes
filing-safety-none = None of this
filing-safety-missing = Tick what was so, or “None of this”
filing-safety-both = Something is ticked and “None of this” too. Leave one of the two
filing-safety-how = How can a person reach you without danger?
filing-safety-how-hint = For example: call my sister at 8 701 000 00 00, on weekdays before noon.
filing-safety-more = If you are afraid of the other person: what helps now

filing-short-road = In court already?
filing-short-court = Court
filing-short-dispute = What it is about
filing-short-story = What happened
filing-short-claims = What you ask for
filing-short-others = Participants on the other side
filing-short-language = Language of the case
filing-short-safety = Safety
filing-short-who-me = You
filing-short-who-helped = The person you help
filing-short-who-other = The other side
filing-short-number = IIN or BIN
filing-short-contacts = How to reach

filing-check-title = Check your answers
filing-check-body = You can still change everything.
# $what (String) - the question
# $name (String) - about whom
filing-check-of = { $what }: { $name }
# $number (String) - of the paper
# $date (String) - of the paper
filing-check-paper = Written authority No. { $number } of { $date }
filing-check-no-number = Not given
# $count (Number) - how many
filing-check-sides = { $count ->
    [one] One participant is named
   *[other] { $count } participants are named
}
# $how (String) - in the person's words
filing-check-how = To reach you: { $how }
filing-check-secret = You and the mediator see these answers. Whoever calls you sees only how to reach you.
filing-check-then = What happens when you send this
filing-check-then-letter = The other side is offered mediation in writing today. It has ten calendar days to agree; silence counts as a refusal.
filing-check-then-sees = It will see your name, what happened and what you ask for. It will not see your IIN, telephone, e-mail or address.
filing-check-then-unsafe = Nothing is sent to the other side. First a person will call you and you decide together what is safe.
filing-check-then-court = The case opens for both sides, the secretary and the judge. Nothing is sent by this alone.
filing-check-send = Send
filing-check-send-safely = Ask for a call, send nothing to the other side
filing-check-true = By sending you say that this is true as far as you know.

filing-sent-title = It is filed
# $number (String) - of the case
filing-sent-number = The number of your case is { $number }.
filing-sent-next = What happens next
filing-sent-letter = Your offer has been made. The other side gets a letter with a code. We will tell you as soon as there is an answer.
filing-sent-clock = The other side answers until the end of this day
filing-sent-silence = Write down your card (below); there is nothing else to do now. If there is no answer, the offer counts as rejected; you may offer again or go to court.
filing-sent-court = The case is entered. The parties and the court can now work in it.
filing-sent-unsafe = Nothing was sent to the other side.
filing-sent-unsafe-call = A person will call you during working hours: the way you asked, or else at the telephone you gave. If it is urgent, call us yourself; in danger call 112 or 102.
filing-sent-held = Nothing has been sent to the other side yet. Speak with the person first; the offer is made on the page of the case.
filing-sent-email = With an e-mail you can sign in without the card and get news.
filing-sent-email-way = Confirm an e-mail
filing-sent-case = To the case
