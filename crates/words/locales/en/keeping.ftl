### What the keeper of a register does, and what a mediator reads of it.

# $page (String) - the address of the page
# $phone (String) - who answers
keeping-mail =
    Good day.

    The keeper of a register of mediators has entered something about your entry. Please read it here:
    { $page }

    A decision to refuse an entry, to suspend or to exclude can be appealed to a court (Law on Mediation, article 14(8)).

    A person answers on { $phone }.
# $name (String)
keeping-clock-decision = The decision on the application of { $name }
# $number (Number)
keeping-clock-protocol = The protocol of election { $number } reaches the akim
# $name (String)
keeping-clock-suspension = The suspension of { $name } ends; the mediator returns without a decision
keeping-applications = Applications that wait
keeping-applications-none = Here applications will stand until you decide. None waits.
# $day (String)
keeping-received = received on { $day }
keeping-apply-paper = Enter an application that came on paper
keeping-complaints = Complaints that wait
keeping-take = Take the register elsewhere
keeping-sheet = Sheet for a notice board
keeping-sheet-print = Print this page and post it where people come.
# $day (String)
keeping-sheet-as-of = As of { $day }
keeping-sheet-contacts = Contacts
keeping-import = Bring in a table
keeping-import-lead = One line a mediator, with the columns of the table you can take out above. Lines are entered in order, up to the first one that is refused.
keeping-import-file = The table
keeping-import-button = Bring in
# $column (String)
# $line (String)
keeping-import-wrong = Column { $column } in line { $line } cannot be read.
keeping-import-unreadable = This is neither a CSV nor an XLSX table with mediators.
# $line (String)
# $why (String)
keeping-import-refused = Line { $line } was refused, and nothing after it was entered. { $why }
keeping-elections = Elections of public mediators
keeping-announce = Announce an election
keeping-announce-lead = By the draft rules candidates bring their documents within ten working days of the announcement. Please check the rules in force.
keeping-gathering-on = Day of the meeting (gathering)
keeping-place-kk = Place, in Kazakh
keeping-place-ru = Place, in Russian
keeping-requirements-kk = What candidates must be and bring, in Kazakh
keeping-requirements-ru = What candidates must be and bring, in Russian
keeping-announce-button = Announce
# $number (Number)
# $day (String)
keeping-election = Election { $number }, gathering on { $day }
# $day (String)
keeping-documents-until = Documents are taken until { $day }.
keeping-held = The gathering was held today
# $day (String)
keeping-held-on = The gathering was held on { $day }. The protocol has ten working days to reach the akim.
keeping-protocol-number = Number of the protocol
keeping-protocol-date = Day of the protocol
keeping-protocol-place = Place of the gathering
keeping-participants = How many took part
keeping-participants-wrong = Write the number of those who took part.
keeping-elected = Who was elected
keeping-elected-hint = Those who applied are listed; enter other applications first
keeping-protocol-button = The protocol has come
# $count (Number)
# $day (String)
keeping-protocol-received = The protocol came on { $day }; { $count } took part.
keeping-history = What was done
keeping-not-entered = not in the register
keeping-application = The application
keeping-born = Day of birth
keeping-papers = Papers shown
keeping-papers-hint = Tick what you bring or attach
keeping-election-protocol = Protocol of the election
keeping-election-protocol-lead = A public mediator is elected by the meeting of the local community.
keeping-conditions-hold = By what was stated, the conditions hold today
keeping-lacks = What is missing today
keeping-enter = Enter in the register
keeping-refuse = Refuse with these reasons
keeping-refuse-reasons = Reasons for the refusal; whoever applied reads them
keeping-reasons = Reasons; the mediator reads them
keeping-reasons-empty = Write the reasons: a decision without them is not accepted.
# $day (String)
keeping-complaint = Complaint of { $day }
keeping-finding = Was the breach confirmed?
keeping-finding-hint = Hear the mediator first
keeping-finding-confirmed = Yes: the mediator is suspended from today
keeping-finding-not-confirmed = No
keeping-decide = Decide
keeping-suspend = Suspend
keeping-suspend-lead = A professional's confirmed breach suspends for six months, and the mediator returns without a decision. Other suspensions last until you end them. Running mediations are told.
keeping-ground = Ground
keeping-suspension-confirmed-breach = A breach was confirmed
keeping-suspension-own-request = The mediator asked for it
keeping-suspension-other = Another ground
keeping-restore = End the suspension
keeping-restoration-court-reversed = A court reversed it
keeping-restoration-ground-gone = The ground is gone
keeping-restoration-own-request = The mediator asked for it
keeping-exclude = Exclude
keeping-exclude-lead = When a condition was lost earlier, give that day: from it on the entry counts for nothing.
keeping-exclude-on = From which day, if not from today
keeping-exclusion-own-request = The mediator asked for it
keeping-exclusion-condition-lost = A condition of article 9 no longer holds
keeping-exclusion-keeper-decided = By the keeper's rules
keeping-exclusion-death = The mediator has died
keeping-event-application-received = An application came.
keeping-event-mediator-entered = The mediator was entered in the register.
keeping-event-papers-shown = The papers were checked.
keeping-event-entry-refused = The entry was refused.
keeping-event-entry-changed = The entry was changed.
keeping-event-mediator-suspended = The mediator was suspended.
keeping-event-mediator-restored = The suspension was ended.
keeping-event-excluded-own-request = Excluded at the mediator's request.
keeping-event-excluded-condition-lost = Excluded: a condition of article 9 no longer holds.
keeping-event-excluded-keeper-decided = Excluded by the keeper's decision.
keeping-event-excluded-death = Excluded: the mediator has died.
keeping-event-decision-reasoned = Reasons of the decision.
keeping-event-complaint-received = A complaint came.
keeping-event-complaint-confirmed = The complaint was found right.
keeping-event-complaint-not-confirmed = The complaint was not found right.
keeping-event-term-passed = A term passed; the program noted it.
keeping-appeal = Can this be appealed?
keeping-appeal-court = Yes. The decision of an organisation of mediators to refuse an entry, to exclude or to suspend can be appealed to a court.
keeping-appeal-other = The Law on Mediation does not say how decisions of this keeper are appealed. The general ways against acts of state bodies are open; please ask a lawyer about the term.
keeping-apply = Apply for an entry
keeping-apply-lead-professional = The organisation decides within ten days. A refusal comes in writing, with its reasons.
keeping-apply-lead-public = The akim decides within ten calendar days. A refusal comes in writing, with its reasons.
keeping-apply-button = Send the application
keeping-published = What everybody will read
keeping-published-lead = The register is published in Kazakh and in Russian.
keeping-name-kk = Surname, name, patronymic, in Kazakh
keeping-name-ru = Surname, name, patronymic, in Russian
keeping-address-kk = Legal address, in Kazakh
keeping-address-ru = Legal address, in Russian
keeping-specialisation-kk = Specialisation in own words, in Kazakh
keeping-specialisation-ru = Specialisation in own words, in Russian
keeping-ways = How sessions are held
keeping-way-in-person = in person
keeping-way-online = online
keeping-fee = Fee
keeping-fee-free = free of charge
keeping-fee-paid = for a fee
keeping-certificate = Number and day of the training certificate
keeping-certificate-issuer = Who issued it
keeping-conditions = What only the keeper reads
keeping-conditions-lead = By these the conditions of the law are checked on the day of the decision.
keeping-paper-identity = copy of the identity card
keeping-paper-narcology = certificate of the narcology service
keeping-paper-psychoneurology = certificate of the psychoneurology service
keeping-paper-no-conviction = certificate of no conviction
keeping-paper-diploma = copy of the diploma of higher education
keeping-paper-training-certificate = copy of the certificate of mediator training
keeping-declarations = I declare
keeping-declaration-holds-no-state-function = I am not authorised for functions of the state, nor equated to such a person
keeping-declaration-is-capable = no court has declared me incapable or of limited capacity
keeping-declaration-is-not-prosecuted = I am not under criminal prosecution
keeping-declaration-has-no-conviction = I have no conviction that is neither expunged nor spent
keeping-contact-empty = Give a telephone number or an e-mail address.
keeping-more-filters = More: field, place, how and for what
keeping-place = Place
keeping-place-hint = A word of the address or of the territory
# $day (String)
keeping-verified = This is how the entry stands today, { $day }.
keeping-card = Card with a code
keeping-card-print = Print the card and show it. Whoever reads the code sees at once whether the entry is in force.
keeping-card-check = Whether the entry is in force today, this address says:
keeping-card-qr = QR code of the address of the entry
keeping-complain = Complain about this mediator
keeping-complain-lead = If this mediator broke the Law on Mediation in your dispute, write to the organisation that keeps the register. A confirmed breach suspends the mediator for six months.
keeping-complain-read = The organisation and the mediator read it. Write no more about the dispute than the complaint needs: what was said in mediation is confidential.
keeping-complain-text = What happened
keeping-complain-button = Send the complaint
keeping-complain-elsewhere = A complaint about this mediator is brought in writing to the office that keeps the register; its address stands on the page of the register.
keeping-complained = The complaint was sent
keeping-complained-lead = The organisation checks it and hears the mediator. How the entry stands is shown on the mediator's page.
keeping-order = In which order they stand
# $seed (String)
keeping-order-how = The order is drawn anew for each case, so that nobody always stands first. The seed is { $seed }. Write the seed, a line feed and the last part of the address of a mediator's entry, compute SHA-256 of it, and sort by the result: you get this list.
keeping-without-language = The entry does not name the language of the case
