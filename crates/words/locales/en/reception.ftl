### The reception desk: whom to reach, what was tried, helping somebody who is there, the proof of notice.

reception-title = Reception desk
reception-done-noted = The attempt is noted in the case.
reception-done-called = Noted. Nobody in the case sees it.
reception-file = File for somebody who is here
reception-assist = Help in a case that is there already
# $number (String) - of the case
reception-case = Case { $number }
reception-safety = Call first: these people are not safe
reception-safety-body = Call only the way they say. Name no case to anybody else, leave no message.
reception-safety-how = How:
reception-safety-phone = No safe way was named. The telephone given on filing:
# $day (String) - when it was asked
reception-safety-since = Asked on { $day }
# $name (String) - whom
reception-safety-made = I have spoken with { $name }
reception-reach = To be reached
reception-reach-body = People who were offered mediation and have not answered, the most pressing first.
reception-reach-empty = Here people will stand who were offered mediation and have not answered. There is nobody now.
# $day (String) - the last day
reception-until = To answer until { $day }:
# $count (Number) - how many
reception-attempts = { $count ->
    [0] Nothing has been tried yet
    [one] One attempt so far
   *[other] { $count } attempts so far
}
reception-only-safely = Only the way this person says
reception-mail-failed = Cannot be reached by e-mail: call or write

# $name (String) - whom
reception-person-title = Reach { $name }
reception-person-safe = Write nothing. This person can be reached without danger only so:
reception-fact-case = Case
reception-fact-until = To answer until
reception-fact-phone = Telephone
reception-fact-email = E-mail
reception-fact-address = Address
reception-unknown = not known
reception-print-title = Send a letter
reception-print-body = It gets its own number and code and is shown once, to be printed. It says nothing of a dispute on the outside.
reception-print = Make the letter
reception-tried = What was tried
reception-tried-empty = Here every attempt will stand, with its day and what came of it.
# $day (String) - when
# $channel (String) - how
# $reached (String) - what came of it
reception-tried-line = { $day }: { $channel }, { $reached }
reception-note-title = Note an attempt
reception-note-channel = How did you try?
reception-note-reached = What came of it?
reception-note-text = Note
reception-note-text-hint = Both sides can read it: number of the consignment, who answered. Nothing about the dispute.
reception-note-button = Note it
reception-channel-email = e-mail
reception-channel-phone = telephone
reception-channel-message = message
reception-channel-letter = letter
reception-channel-in-person = in person
reception-reached-sent = sent, nothing known yet
reception-reached-delivered = delivered
reception-reached-received = received by the person
reception-reached-failed = did not arrive
reception-reached-refused = the person did not accept it

reception-assist-title = Help in a case that is there already
reception-assist-body = The person must stand before you, show an identity card and sign an authority. Everything you enter then is marked as entered by you.
reception-assist-case = Number of the case
reception-assist-case-hint = For example 2026-0017
reception-assist-number = The person's whole IIN, or the organisation's BIN
reception-assist-number-hint = From the document that is before you
reception-assist-paper = Number of the written authority
reception-assist-paper-hint = As in the journal of your desk
reception-assist-date = Date of the written authority
reception-assist-button = Open the case

# $number (String) - of the case
reception-proof-title = Proof of notice in case { $number }
# $date (String) - today
# $office (String) - its name
reception-proof-made = Made on { $date } by { $office } from the record of the case.
reception-proof-empty = Here every attempt to reach this person will stand. None was needed or made so far.
# $date (String) - when
reception-proof-received = Received: the person opened the notice, spoke or signed on { $date }.
reception-proof-paper = A notice on paper was sent to the last known address. Nothing shows that it was received.
reception-proof-open = Nothing shows yet that the person was reached. The next step is a notice on paper to the last known address.
# $name (String) - whose
reception-proof-table = Attempts to reach { $name }
reception-proof-day = Day
reception-proof-channel = How
reception-proof-reached = What came of it
reception-proof-note = Note
reception-proof-law = What counts as notice in court
reception-proof-law-body = The Code lists the ways in which a party is duly notified. Whether that was done here the court decides.
reception-proof-law-words = The words of the law
reception-proof-true = Entries are only added, never changed; the record can be verified.
