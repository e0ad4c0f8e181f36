### Organisations, people of the staff, positions. Nothing about cases.

administration-title = Administration
administration-lead = Who holds which position, from which day to which. No case is seen here.
administration-people = People
administration-organisations = Organisations
administration-person-new = Enter a person
administration-organisation-new = Enter an organisation
# $role (String) - in words
# $organisation (String) - its name
administration-position = { $role }, { $organisation }
# $day (String) - the first
administration-from = from { $day }
# $from (String) - the first day
# $to (String) - the last
administration-from-to = from { $from } to { $to }
administration-not-today = not in force today
administration-name = Name and surname
administration-email = E-mail of work
administration-email-hint = With it the person signs in. Give it only if you have made sure of it.
administration-first = First position
administration-role = Position
administration-organisation = Organisation
administration-first-day = First day
administration-last-day = Last day
administration-reversed = The last day lies before the first
administration-last = This is the only administrator. Enter another one first
administration-person-button = Enter and make a card
administration-positions = Positions
administration-position-new = Another position
administration-position-button = Enter the position
# $role (String) - in words
# $day (String) - today
administration-end = End “{ $role }” with { $day }
administration-card = Card
administration-card-body = If the card is lost. The old one then opens nothing.
administration-organisation-title = Organisation
administration-organisation-id = Short name
administration-organisation-id-hint = Small Latin letters, digits and dashes, for example astana-city-court. It is never changed.
administration-organisation-id-wrong = Only small Latin letters, digits and dashes
administration-organisation-kind = What it is
administration-organisation-kk = Name in Kazakh
administration-organisation-ru = Name in Russian
administration-organisation-en = Name in English
administration-kind-court = Court
administration-kind-office = Office of this service
administration-kind-akim = Akim's office
administration-kind-mediators = Organisation of mediators
administration-kind-desk = Reception of a community body
administration-kind-bar = Bar
administration-kind-chamber = Chamber
administration-kind-other = Another
administration-role-judge = Judge
administration-role-secretary = Court session secretary
administration-role-reception-desk = Reception desk
administration-role-register-keeper = Keeper of a register
administration-role-administrator = Administrator
administration-role-prosecutor = Prosecutor
administration-role-press-officer = Press officer
administration-role-coordinator = Coordinator
