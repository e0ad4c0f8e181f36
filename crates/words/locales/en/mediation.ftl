### The acts of mediation: offer, mediator, contract, meetings, end.

mediation-offer = Offer mediation
mediation-offer-lead = The other side gets your offer in writing, with what the dispute is about and a telephone number to ask a person.
mediation-offer-then = It has ten calendar days to answer. If it does not, the offer counts as declined, and the court stays open to you.
mediation-offer-until = Another last day for the answer
mediation-offer-until-hint = Leave it empty for the ten days of the law. Another time must be reasonable.
mediation-offer-button = Send the offer

mediation-answer = Answer the offer
# $side (String) - who offers
# $day (String) - when it was sent
mediation-answer-lead = { $side } offers to settle the dispute by mediation. The offer is of { $day }.
mediation-answer-what = What mediation is, what it costs, how long it takes
mediation-answer-question = What do you answer?
# $answer (String) - which answer
mediation-answer-choice = { $answer ->
    [agrees] I agree to mediation
    [asks] I have a question first
    [refuses] I decline
   *[not-that-person] I am not the person meant
}
# $answer (String) - which answer
mediation-answer-hint = { $answer ->
    [agrees] Then both of you choose a mediator. You can leave at any stage.
    [asks] The time to answer runs on meanwhile.
    [refuses] It costs nothing and admits nothing. The other side may go to court.
   *[not-that-person] Then you no longer see this case.
}
mediation-answer-text = What you would like to add
mediation-answer-text-hint = The other side reads it. A question must stand here.
mediation-answer-button = Send the answer

mediation-procedure = Open another procedure
mediation-procedure-lead = The case stays the same; a new attempt to settle begins in it.
mediation-procedure-question = Which procedure?
# $kind (String) - which
mediation-procedure-choice = { $kind ->
    [mediation] Mediation
    [settlement] Talks about a settlement agreement
   *[participatory] Participatory procedure
}
# $kind (String) - which
mediation-procedure-hint = { $kind ->
    [mediation] With a mediator, confidential by law.
    [settlement] Between you, in a case that is in court.
   *[participatory] With an advocate or legal consultant on each side.
}
mediation-procedure-button = Open it

mediation-choose = Choose a mediator
mediation-choose-lead = A mediator is chosen when all sides have chosen the same person. Only people who stand in a register today are shown.
# $name (String) - the mediator
mediation-choose-mine = You would have { $name }.
# $side (String) - the other side
# $name (String) - the mediator
mediation-choose-theirs = { $side } would have { $name }.
# $side (String) - the other side
mediation-choose-not-yet = { $side } has not chosen anybody yet.
mediation-choose-none = No mediator fits. Look for fewer things at once.
# $count (Number) - how many fit
# $shown (Number) - how many are shown
mediation-choose-many = { $count ->
    [one] { $count } mediator fits; the first { $shown } are shown.
   *[other] { $count } mediators fit; the first { $shown } are shown.
}
mediation-choose-narrow = Search by name, kind or language
mediation-choose-name = Name
mediation-choose-kind = Kind of mediator
mediation-choose-language = Language of mediation
mediation-choose-search = Search
mediation-choose-free = Works free of charge; only expenses are paid back.
mediation-choose-fee = Takes a fee by agreement with both sides, or works free of charge.
# $languages (String) - a list
mediation-choose-speaks = Languages: { $languages }
mediation-choose-entry = Entry in the register
# $side (String) - who
mediation-choose-marked-by = chosen by { $side }
# $name (String) - the mediator
mediation-choose-agree = Agree to { $name }
# $name (String) - the mediator
mediation-choose-button = Choose { $name }

mediation-consent = Will you mediate?
mediation-consent-lead = The sides have chosen you together. These are the people; the content of the dispute you see once you have agreed.
mediation-consent-question = Your answer
mediation-consent-yes = I agree to mediate
mediation-consent-yes-hint = Then you explain mediation to the sides and draw up the contract with them.
mediation-consent-no = I decline
mediation-consent-no-hint = You need not say why. You then no longer see this case.
mediation-consent-conflict = Conflict of interest
mediation-consent-conflict-hint = Needed if you agree. Are you related to, employed by or otherwise bound to a side, or interested in the outcome? Then you must decline.
mediation-consent-declare = I declare that nothing stands in the way of my impartiality
mediation-consent-button = Send the answer

mediation-withdraw = Stop mediating
mediation-withdraw-lead = The sides then choose another mediator. What was confided to you is not passed on.
mediation-withdraw-question = Why do you stop?
mediation-withdraw-conflict = A conflict of interest, or other circumstances that exclude me
mediation-withdraw-conflict-hint = The law then obliges you to stop. A fee you have received is returned.
mediation-withdraw-consent = With the written consent of the sides
mediation-withdraw-consent-hint = For example because further efforts would lead nowhere.
mediation-withdraw-button = Stop mediating

mediation-explain = Explain mediation
mediation-explain-lead = Before mediation begins you explain this to the sides, in words they understand:
mediation-explain-aims = What mediation aims at: an agreement the sides find themselves.
mediation-explain-principles = Its principles: it is voluntary, the sides are equal, the mediator is independent and impartial, nobody interferes, it is confidential.
mediation-explain-order = How it goes: meetings together and apart, its term, its costs.
mediation-explain-rights = The rights and duties of the sides and of the mediator; that each may leave at any stage.
mediation-explain-agreement = How an agreement is concluded, and what it brings about in law.
mediation-explain-experience = Your professional experience and competence.
mediation-explain-button = I have explained this to all sides

mediation-contract = Mediation contract
mediation-contract-new = Draw up the mediation contract
mediation-contract-lead = The law names fourteen points. The texts below are a proposal: change what you have agreed otherwise.
mediation-contract-known = Names, representatives, contact data and signatures are taken from the case; you need not type them.
mediation-contract-refill = Fill in the texts anew in:
mediation-contract-language = Language of the contract and of mediation
mediation-contract-place = Place where it is concluded
mediation-contract-place-hint = For example: Astana
mediation-contract-subject = What the dispute is about
mediation-contract-mediator = The mediator and the organisation
mediation-contract-fee = The mediator's fee
mediation-contract-expenses = Expenses: what, how, how much
mediation-contract-until = Last day of mediation
mediation-contract-until-hint = At most 30 calendar days. Leave it empty for 30 days.
mediation-contract-confidentiality = Confidentiality, and what follows if it is broken
mediation-contract-liability = What the mediator is liable for
mediation-contract-order = How mediation goes
mediation-contract-rights = Rights and duties of those who take part
mediation-contract-termination = How and why mediation ends
mediation-contract-other = Anything else
mediation-contract-button = Draw up the contract
mediation-contract-none = The mediation contract will stand here once it is drawn up.
# $day (String) - the day
mediation-contract-concluded = Signed by everybody and concluded on { $day }.
mediation-contract-open = Read it calmly. It is concluded when everybody has signed; until then nobody is bound.
mediation-contract-signatures = Signatures
mediation-contract-unsigned = has not signed yet
mediation-contract-anew = Draw it up anew
# $day (String) - the day
mediation-signed-paper = signed on paper, { $day }
# $day (String) - the day
mediation-signed-exchange = signed copy sent, { $day }
# $day (String) - the day
mediation-signed-eds = signed with an electronic digital signature, { $day }

mediation-sign = Sign the mediation contract
mediation-sign-lead = Sign only what you have read and understood. You may ask for time.
mediation-sign-read = Read the contract
mediation-sign-no-click = A click is not a signature. You sign with your hand, in one of these ways.
mediation-sign-exchange = Send a signed copy
mediation-sign-exchange-print = Print the contract and sign it by hand.
mediation-sign-exchange-send = Scan or photograph it, and send it to the others by e-mail.
mediation-sign-exchange-upload = Upload the same copy here and say how you sent it. Keep the paper: you must show it if somebody asks.
mediation-sign-copy = The signed copy
mediation-sign-proof = How you sent it
mediation-sign-proof-hint = From which address to which, and when.
mediation-sign-exchange-button = Enter my signed copy
mediation-sign-paper = Sign on paper
mediation-sign-paper-how = Sign before the mediator or at a reception desk. Whoever saw you sign enters it here.
mediation-sign-paper-lead = Enter only what you saw with your own eyes.
mediation-sign-who = Who signed?
mediation-sign-day = On which day?
mediation-sign-paper-button = Enter the signature

mediation-sessions = Meetings
mediation-sessions-none = Meetings will stand here once one is planned.
# $number (String) - its number
mediation-session = Meeting { $number }
mediation-session-plan = Plan a meeting
mediation-session-lead = Agree on the day with the sides first. Everybody invited is told and gets an entry for the calendar.
mediation-session-day = Day
mediation-session-time = Time
mediation-session-time-hint = For example 14:30, Astana time
mediation-session-form = How
mediation-session-who = With whom
mediation-session-all = All sides together
mediation-session-all-hint = Possible when everybody has answered the questions about safety and nothing speaks against it.
# $side (String) - the side
mediation-session-with = Only one side: { $side }
mediation-session-place = Place or link
mediation-session-place-hint = An address, a telephone number, the address of a video call.
mediation-session-plan-button = Plan the meeting
mediation-session-when = When
# $status (String) - planned, held, missed, cancelled
mediation-session-status = { $status ->
    [planned] planned
    [held] held
    [missed] missed
   *[cancelled] cancelled
}
mediation-session-calendar = Put it into your calendar
mediation-session-summary = Meeting
mediation-session-note = What became of it?
mediation-session-note-lead = Only this is noted; nothing of what was said.
mediation-session-what = The meeting
mediation-session-held = was held
mediation-session-minutes = How many minutes?
mediation-session-missed = was missed
mediation-session-absent = Who did not come?
mediation-session-cancelled = is cancelled
mediation-session-note-button = Note it

mediation-extend = Extend mediation
# $day (String) - the last day now
mediation-extend-now = As things stand, the last day of mediation is { $day }.
mediation-extend-lead = By common decision mediation can go on for up to 30 calendar days more; all in all it lasts 60 calendar days at most.
# $day (String) - the day proposed
# $names (String) - who agrees
mediation-extend-agreed = Proposed as the last day: { $day }. Agreed so far: { $names }.
mediation-extend-question = Do you agree?
# $day (String) - the day proposed
mediation-extend-agree = Yes, until { $day }
mediation-extend-other = I propose another day
mediation-extend-until = New last day
mediation-extend-reason = Why is more time needed?
mediation-extend-reason-hint = Outside court a reason is needed, such as that the dispute is complex or papers are missing.
mediation-extend-button = Send

mediation-leave = Leave mediation
mediation-leave-lead = You may leave at any moment, and need not say why.
mediation-leave-at-once = Mediation ends at once, for everybody.
mediation-leave-secret = What was said in it stays confidential.
mediation-leave-court = The court is told that mediation ended, and nothing else. The case goes on before the judge.
mediation-leave-open = You can go to court.
mediation-leave-again = Mediation can be offered again later.
mediation-leave-button = I leave mediation

mediation-refuse = Joint written refusal
mediation-refuse-lead = The sides have signed a paper together by which they refuse mediation. It ends on the day of the last signature.
mediation-refuse-number = Number or name of the paper
mediation-refuse-number-hint = Such as: refusal no. 1, or without a number.
mediation-refuse-day = Day on which it was signed
mediation-refuse-button = Enter the refusal

mediation-exclude = Mediation is ruled out
mediation-exclude-lead = As mediator you have found circumstances that exclude settling this dispute by mediation. Mediation ends at once.
mediation-exclude-no-reason = Which circumstances these are is not entered: it would tell what was said.
mediation-exclude-button = End mediation

mediation-notice = Notice of termination of mediation
mediation-notice-lead = At the demand of a side the mediator issues a notice that mediation has ended. It names the ground and nothing else.
mediation-notice-none = The notice has not been issued yet. Ask the mediator for it.
mediation-notice-button = Issue the notice
mediation-notice-sides = Sides
mediation-notice-ground = Ground
mediation-notice-ended = Ended on
mediation-notice-issued = Notice issued on
mediation-notice-nothing-else = Nothing else is told: what was said in mediation is confidential.
# $ground (String) - how it ended
mediation-ground = { $ground ->
    [agreement] An agreement was signed
    [excluded] The mediator found circumstances that exclude mediation
    [parties-refused] The sides refused in writing
    [one-party-refused] One side refused to go on
   *[term-ran-out] The term ran out
}

# $what (String) - what is asked
# $amount (String) - a sum
mediation-draft-claim = { $what }: { $amount }
# $name (String) - the mediator
# $kind (String) - which kind
# $keeper (String) - who keeps the register
# $number (String) - number in it
mediation-draft-mediator = { $name }, { $kind }. Register: { $keeper }, no. { $number }.
# $name (String) - the mediator
# $kind (String) - which kind
mediation-draft-mediator-short = { $name }, { $kind }.
mediation-draft-expenses-free = The mediator works free of charge. The expenses of mediation (travel, lodging, post) are paid back by the sides in equal shares on the papers that prove them.
mediation-draft-expenses-paid = The sides pay the mediator's fee in equal shares, half before the first meeting and the rest when mediation ends. The expenses of mediation (travel, lodging, post) are paid back by the sides in equal shares on the papers that prove them. If the mediator withdraws because of circumstances that stand in the way of impartiality, what was paid is returned.
mediation-draft-confidentiality =
    Those who take part in mediation do not disclose what became known to them in its course without the written permission of the side that gave the information. They are not questioned about it as witnesses.
    Whoever breaks this duty makes good the losses caused and is liable as the laws of the Republic of Kazakhstan provide.
mediation-draft-liability = The mediator is liable for losses caused to the sides by the mediator's guilty acts or omissions in mediation, in particular by disclosing confidential information, within the limits of the actual damage. The mediator is not liable for the content of the agreement, which the sides decide.
mediation-draft-order = Mediation goes by meetings of the sides with the mediator, together and apart, in person, by telephone, by video or by electronic messages. The mediator names day and hour with the consent of the sides. No minutes are taken.
mediation-draft-rights =
    The sides may take part themselves or through representatives, refuse mediation at any stage, refuse the mediator, and agree on any terms that do not contradict the law. They act in good faith and perform the agreement in the order and time named in it.
    The mediator may meet all sides together and each apart. The mediator acts only with the consent of the sides, is independent and impartial, explains rights, duties and consequences, helps to exchange documents and messages, and gives no side legal or other help.
mediation-draft-termination = Mediation ends when an agreement is signed; when the mediator finds circumstances that exclude settling the dispute by mediation; when the sides refuse in writing; when one side refuses in writing to go on; when the term runs out. At the demand of a side the mediator issues a notice of termination that names the ground.
