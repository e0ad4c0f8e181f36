### The letter to the other side: opening it, checking it, answering it, and the letter on paper.

letter-number-title = You have a letter from us
letter-number-lead = With its number and code you read what is asked of you, and answer. You need no account.
letter-number = Number of the letter
letter-number-hint = At the top right of the letter, for example 2026-00017
letter-number-unknown = There is no letter with this number. Compare it with the paper once more, or call us
letter-number-none = Not sure that the letter is genuine?
letter-number-genuine = How to check
letter-open-title = Open the letter
# $number (String) - of the letter
# $date (String) - when it was made
letter-open-genuine = Letter { $number } is genuine: it was made here on { $date }.
# $count (Number) - attempts
letter-open-left = { $count ->
    [0] No attempts are left for this letter. Call us: you will get a new one.
    [one] One attempt is left for this letter. After that you get a new one from us by telephone.
   *[other] { $count } attempts are left for this letter. After that you get a new one from us by telephone.
}
letter-code = Code from the letter
letter-code-hint = Ten letters and digits, for example ABCDE-23456
letter-known-number = The last four digits of your IIN or BIN
letter-known-number-hint = So we know that the letter reached you and nobody else.
letter-known-phone = The last four digits of your telephone
letter-known-phone-hint = Of the number that the other person knows. So we know that the letter reached you and nobody else.
letter-open-button = Open
letter-open-not-me = If the letter is for another person, do not open it: call us, and we stop writing to this address.

letter-check-title = Check the number of a letter
# $number (String) - as typed
letter-check-unknown = We have made no letter with the number { $number }.
letter-check-unknown-do = Compare the number once more. If it is right, the letter is not from us: do not answer it, pay nothing, keep it and call us.
letter-check-genuine = This letter is genuine
# $number (String) - of the letter
# $date (String) - when it was made
letter-check-sent = Letter { $number } was made here on { $date }.
letter-check-same = Compare the day with the one on the letter. What stands in it only the addressee can read, with the code.
letter-check-open = Open the letter with its code

# $who (String) - in short
letter-answer-title = { $who } offers to settle
# $who (String) - in short
# $about (String) - loan and its kin
letter-answer-heading = { $who } offers to settle { $about ->
    [loan] a dispute about money owed
    [damage] a dispute about damage done
    [contract] a dispute about a contract
    [housing] a dispute about housing
    [neighbours] a dispute between neighbours
    [family] a family dispute
    [labour] a dispute about work
    [inheritance] a dispute about an inheritance
    [consumer] a dispute about a purchase or a service
    [land] a dispute about land
   *[other] a dispute
} with a mediator
letter-answer-lead = This is an offer, not a summons to court. Refusing costs nothing and admits nothing.
letter-fact-asked = What is asked
letter-fact-until = Answer until
# $day (String) - the last day
letter-fact-until-day = { $day }, midnight
letter-fact-silence = If you do not answer
# $who (String) - in short
letter-fact-silence-body = The offer counts as rejected. { $who } may then go to court. Nothing else follows.
letter-fact-refusal = If you refuse
letter-fact-refusal-body = The same. Nobody can be forced into mediation, and a refusal admits no fault.
letter-fact-cost = What it costs
letter-fact-cost-body = Answering costs nothing. A public mediator works free of charge. The fee of a professional mediator is agreed before you begin; usually the sides pay equal parts.
letter-fact-genuine = Is this genuine?
letter-fact-genuine-way = How to check this letter
# $phone (String) - of a person
letter-fact-genuine-call = or call { $phone }
letter-story = What the other side writes
# $day (String) - the last day
letter-why = Why until { $day }
# $from (String) - the day of the offer
# $day (String) - the last day
letter-why-body = The offer was made on { $from }. The days are counted from the next day; if the last is a day off, it moves to the next working day: { $day }.
letter-choice = What do you answer?
letter-choice-agree = I agree to talk with a mediator
letter-choice-agree-hint = You choose the mediator together. You are not agreeing to any claim, and you may leave at any moment.
letter-choice-ask = I want to ask something first
letter-choice-ask-hint = The time to answer goes on. You can also call us.
letter-choice-ask-text = Your question
letter-choice-ask-seen = The other side will see it too. To ask only us, call.
letter-choice-ask-missing = Write your question
letter-choice-refuse = I refuse
letter-choice-refuse-hint = You need give no reasons.
letter-choice-not-me = I am not that person
letter-choice-not-me-hint = We stop writing to you and close this page to you.
letter-choice-missing = Choose one of the four answers
letter-choice-button = Send my answer
letter-choice-unsafe = I feel unsafe because of this person
letter-asked = Your question is sent. You can still agree or refuse here until the last day.
letter-after-agree = You have agreed
letter-after-agree-body = The other side has been told. Next, each answers a few questions about safety, alone, and you choose a mediator together. Nothing is signed yet: you may change your mind.
letter-after-refuse = You have refused
letter-after-refuse-body = The other side has been told. You need do nothing more. It may go to court or make another offer; that would be a new letter.
letter-after-lapsed = The time to answer is over
letter-after-lapsed-body = The offer counts as rejected, and nothing else follows. If you would talk after all, call us: the other side can offer again.
letter-after-open = No answer is needed here
letter-after-open-body = The case has gone on since this letter. On its page you see where it stands.
letter-after-choose = Go on in the case
letter-after-return = You can come back with the same letter and code.
letter-after-account = Or get an own way in
letter-none-title = There is something for you in a case
letter-none-lead = Nothing is to be answered on this page. The case shows what is asked of you, and until when.
letter-case = To the case

letter-unsafe-title = You do not have to meet this person
letter-unsafe-lead = Say how we can reach you without danger. A person will call. You need not answer the letter.
letter-unsafe-danger = In danger right now call
letter-unsafe-how = How can we reach you without danger?
letter-unsafe-how-hint = A telephone nobody else answers, a time, a person you trust
letter-unsafe-how-missing = Say how to reach you, or call us yourself
letter-unsafe-button = Ask for a call
letter-unsafe-secret = The other side never sees this, nor that you wrote it. From now on we write nothing to your other addresses.
letter-safe-title = A person will call you
letter-safe-lead = During working hours, the way you asked.
letter-safe-no-answer = You need not answer the letter. Without an answer the offer counts as rejected, and that is all.
letter-safe-no-room = No joint meeting is planned while you say that it is not safe.
letter-safe-secret = The other side does not learn of it.
letter-safe-more = What helps if you are afraid
letter-not-me-title = Thank you for telling us
letter-not-me-lead = We stop writing to you. The letter's code opens nothing any more.
letter-not-me-paper = Please tell nobody what you read, and destroy the letter.

letter-paper-title = Letter to be printed
letter-paper-once = This letter has its own number and code. The code is shown only now and kept nowhere.
letter-paper-print = Print this page, fold it in three and put it into an envelope with a window. Then note that it was posted.
letter-paper-posted = I have posted it
# $number (String) - of the letter
letter-paper-number = Letter No. { $number }
letter-paper-heading = You are offered to settle
# $who (String) - all names
letter-paper-who = Good day! { $who } asks you to settle a dispute.
letter-paper-offer = This is an offer, not a summons to court. What it is about and what is asked you read with the code below.
# $day (String) - the last day
letter-paper-until = You can answer until { $day }, midnight.
letter-paper-refuse = You may agree, ask something first, or refuse. Refusing costs nothing and admits nothing. If you do not answer, the offer counts as rejected.
letter-paper-way = How to read and answer
# $address (String) - to be typed
letter-paper-way-address = Scan the square, or type { $address }
# $number (String) - of the letter
letter-paper-way-number = Number: { $number }
letter-paper-way-code = Code:
letter-paper-key-number = Then you are asked for the last four digits of your IIN or BIN.
letter-paper-key-phone = Then you are asked for the last four digits of your telephone.
letter-paper-qr = QR code with the address of this letter
letter-paper-genuine = Is this letter genuine?
# $address (String) - to be typed
# $phone (String) - of a person
letter-paper-genuine-body = Type { $address } into a browser yourself and check the number, or call { $phone }. We never ask for money, card numbers or passwords.
# $phone (String) - of a person
letter-paper-person = No computer? Call { $phone }: a person will help you, also in Kazakh or Russian.
letter-paper-not-me = If this letter is not for you, or you are afraid of the person named in it, call us or say so on the page.
# $article (String) - where it stands
letter-paper-law = The time for an answer: { $article }.
