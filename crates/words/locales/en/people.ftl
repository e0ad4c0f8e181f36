### People and talks: who acts for whom, talks between advocates, what comes to light.

people-room-talks = Talks with advocates
# $number (String) - the number of the procedure
people-room-talks-of = Talks with advocates, procedure { $number }
people-room-talks-law = Not secret. If the dispute goes to court, the court will ask for the documents and evidence these talks brought to light (Civil Procedure Code, article 165(15)). Write only what the court may read.

people-findings = List for the court
people-findings-lead = This is what was said and shown in the talks with advocates. If the dispute goes to court, hand the documents and evidence over with this list.
# $number (String) - the case's number
people-findings-case = Case { $number }.
# $day (String) - a day
people-findings-listed = The list was drawn up for the court on { $day }.
people-findings-none = Nothing was said or shown in these talks yet. Documents and statements will stand here.
people-findings-then = The day on which you draw up the list is kept. Then print this page and take it to the court with the documents.
people-findings-button = Draw up the list
# $digest (String) - the digest of a file
people-findings-digest = SHA-256: { $digest }
# $day (String) - a day
# $who (String) - a name
people-findings-given = { $day }, { $who }

people-leave = Leave the talks
people-leave-lead = You may leave the talks at any moment. The other side will see it at once.
people-leave-proposals = Open proposals can no longer be accepted.
people-leave-no-secret = What was said in the talks is not protected as it is in mediation.
people-leave-court = The court goes on with the case. If it suspended the case for the talks, tell it that they have ended.
people-leave-open = You may go to court, offer mediation or begin other talks.
people-leave-button = Leave the talks
# $side (String) - a side
people-event-talks-left = { $side } left the talks.
# $count (Number) - how many entries
people-event-findings-listed = { $count ->
    [one] A list for the court was drawn up: one document or statement.
   *[other] A list for the court was drawn up: { $count } documents and statements.
}

people-ground-question = On what ground does this person represent?
people-ground-why = In court only the people named by the law may represent. In the participatory procedure each side needs an advocate or a legal consultant.
# $ground (String) - the ground
people-ground = { $ground ->
    [advocate] Advocate
    [legal-consultant] Member of a chamber of legal consultants
    [employee] Works for the company or the state body
    [group-employee] Works for a company under the same control
    [trade-union] Sent by the trade union
    [organisation] Sent by an organisation that may defend others
    [ombudsman] Commissioner for Human Rights
    [co-party] Stands on the same side
    [head] Head of the company
    [legal-representative] Parent, guardian or other legal representative
   *[power-of-attorney] Somebody else with a power of attorney
}
# $ground (String) - the ground
people-ground-hint = { $ground ->
    [advocate] Shows the certificate and the written notice of representation.
    [legal-consultant] Shows the document on membership of the chamber.
    [employee] Represents this company only.
    [group-employee] Shows papers on the common control.
    [trade-union] Shows the document on the commission.
    [organisation] Shows the document on the commission.
    [ombudsman] Needs no power of attorney.
    [co-party] One of several on a side, for the others.
    [head] Shows the document on the office held; needs no power of attorney.
    [legal-representative] Shows papers on kinship or guardianship; needs no power of attorney.
   *[power-of-attorney] Only out of court.
}
people-credential = Number of the second document
people-credential-hint = Advocate: the notice of representation. Consultant: the document of the chamber. Head, parent or guardian, union: the document that proves it.
people-credential-day = Day of the second document
people-unbarred = Does anything bar this person?
people-unbarred-hint = Barred are relatives of the other side, of a third party, of the judge, the prosecutor, the secretary, an expert or an interpreter, and whoever helped the other side.
people-unbarred-yes = I declare: nothing of this applies

steps-name-lawyer = Name your advocate or legal consultant
steps-name-lawyer-why = In the participatory procedure each side talks with the help of its own advocate or legal consultant. Until both sides have one, no proposal can be made.
steps-name-lawyer-button = Name the representative
# $who (String) - who is waited for
steps-name-lawyer-others = { $who }: name an advocate or legal consultant
steps-act-leave-talks = Leave the talks
steps-act-list-findings = List for the court what came to light
steps-done-leave-talks = You have left the talks. The other side sees it.
steps-done-list-findings = The list has been drawn up. Print it and take it to the court with the documents.

refusal-representative-in-court-is-on-the-closed-list = In court only the people the law names may represent: an advocate, a member of a chamber of legal consultants, an employee of the company, a trade union's delegate, a co-party, a head or a legal representative.
refusal-representative-in-court-is-on-the-closed-list-instead = Choose one of these grounds. A relative or a friend may help you out of court, with a power of attorney.
refusal-heads-and-employees-represent-companies = A head or an employee represents a company in court, not a private person.
refusal-heads-and-employees-represent-companies-instead = Choose another ground.
refusal-co-party-stands-on-the-same-side = Only somebody who stands on the same side may represent as a co-party.
refusal-co-party-stands-on-the-same-side-instead = Choose another ground.
refusal-consultant-shows-membership-of-a-chamber = A legal consultant shows the document on membership of a chamber of legal consultants.
refusal-consultant-shows-membership-of-a-chamber-instead = Enter the number and day of that document.
refusal-advocate-shows-certificate-and-notice = An advocate shows the certificate and the written notice of representation.
refusal-advocate-shows-certificate-and-notice-instead = Enter the number and day of the notice.
refusal-unions-and-organisations-show-their-commission = A trade union's or organisation's delegate shows the document on this commission.
refusal-unions-and-organisations-show-their-commission-instead = Enter its number and day.
refusal-group-employee-shows-the-common-control = Whoever works for another company of the group shows papers on the common control.
refusal-group-employee-shows-the-common-control-instead = Enter their number and day.
refusal-head-shows-the-office-held = The head of a company shows a document on the office held.
refusal-head-shows-the-office-held-instead = Enter its number and day.
refusal-legal-representative-shows-papers = A legal representative shows papers on kinship or guardianship.
refusal-legal-representative-shows-papers-instead = Enter their number and day.
refusal-judges-and-prosecutors-represent-nobody = Judges and prosecutors cannot be representatives in court.
refusal-judges-and-prosecutors-represent-nobody-instead = Choose somebody else.
refusal-who-served-in-the-case-represents-nobody = Who took part in this case as judge, prosecutor, expert, specialist or interpreter cannot represent in it.
refusal-who-served-in-the-case-represents-nobody-instead = Choose somebody else.
refusal-nothing-bars-the-representative = It was not declared that nothing bars this representative: kinship with the other side, the judge or another participant.
refusal-nothing-bars-the-representative-instead = If nothing bars this person, tick the declaration. Otherwise choose somebody else.
refusal-any-side-leaves-settlement-talks = There are no settlement talks to leave now.
refusal-any-side-leaves-participatory-talks = There are no talks to leave now.
refusal-findings-of-talks-are-listed-for-the-court = Only talks with advocates before the court have such a list.
refusal-court-is-told-that-talks-have-ended = The court waits for no end of talks now.
warning-talks-before-the-court-are-laid-before-it = What is said and shown in talks with advocates before the court goes to the court if the dispute comes there.

people-child = A child is in danger
people-child-lead = If you learn in mediation of facts that endanger a child or harm its health or interests, you must turn to the body that protects children's rights.
people-child-first = If the danger is immediate, call the police first: 102 or 112.
people-child-secret = Confidentiality does not stop you: this duty is the law's.
people-child-alone = What you note here stands among your own notes. Neither the parties nor the court read it.
people-child-report = To which body did you turn, when, and with what?
people-child-report-hint = Name the body, the day and what you told it.
people-child-button = Note it
# $name (String) - the mediator
people-event-child = { $name } turned to the body for children's rights.
# $judge (String) - the judge
# $side (String) - the side
people-event-judge-consented = { $side } agrees that { $judge }, who mediated, tries the case.
people-event-court-told-of-mediator = The court was told that the parties chose another mediator.
case-screen-hurt = Has the other side hit or pushed you, choked you or thrown things at you?
case-screen-controlled = Does the other side decide whom you see, how you spend your money or what stands on your telephone?
case-screen-minor = Is one of the parties under eighteen, or is the dispute about a child?
case-screen-earlier-agreement = Has a court already approved an agreement about this dispute?
filing-safety-matter-touches-others = The dispute touches the interests of somebody who takes no part in it, such as a child or a co-owner
filing-safety-matter-incapable = A court has declared me or the other side incapable or of limited capacity
filing-safety-matter-minor = One of the parties is under eighteen, or the dispute is about a child
filing-safety-matter-earlier-agreement = A court has already approved an agreement about this dispute
filing-safety-matter = Does anything of this apply to the dispute?
filing-safety-matter-hint = Tick what applies. It helps to see at once whether mediation fits.
steps-tell-court-of-mediator = Tell the court that you chose another mediator
steps-tell-court-of-mediator-why = The mediator changed while a court has the case. The law asks you to tell the court.
steps-tell-court-of-mediator-button = Tell the court
# $who (String) - who is waited for
steps-tell-court-of-mediator-others = { $who }: tell the court of the other mediator
steps-act-notify-court-of-mediator = Tell the court of another mediator
steps-act-consent-to-judge = Agree to the judge who mediated
steps-act-report-child-in-danger = A child is in danger
steps-done-report-child-in-danger = It stands among your own notes.
court-means-notify-court-of-mediator = The court learns that you chose another mediator, and nothing else of the mediation.
court-means-consent-to-judge = Mediation with this judge ended without an agreement. Usually another judge tries the case. This judge may try it only if every side agrees. You need not agree, and you need not say why.
agreement-done-court-notify-court-of-mediator = The court has been told that the mediator changed.
agreement-done-court-consent-to-judge = Your consent stands in the court's file.
refusal-parties-consent-to-the-judge-who-mediated = There is no judge who mediated in vain and to whom your side has not consented yet.
refusal-judge-who-mediated-tries-with-consent-only = This judge mediated without success and may try the case only with the consent of every side. Not every side has consented.
refusal-judge-who-mediated-tries-with-consent-only-instead = Name another judge, or wait until every side has consented here.
refusal-judge-who-mediated-goes-on-with-consent-only = The judge who mediated without success goes on with the case only with the consent of every side. Not every side has consented.
refusal-judge-who-mediated-goes-on-with-consent-only-instead = Let another judge be named, or wait until every side has consented here.
refusal-mediator-turns-to-the-body-for-childrens-rights = Only the mediator notes this.
refusal-next-mediator-concludes-a-contract-first = The mediator changed. The new one meets and settles with you after a contract of his or her own.
refusal-next-mediator-concludes-a-contract-first-instead = Draw up and sign the contract with the new mediator first.
refusal-court-is-told-of-another-mediator = There is no change of mediator of which the court does not know.
refusal-joint-meeting-is-not-held-where-somebody-is-unsafe = Since this meeting was planned, somebody has said that a meeting together is not safe.
refusal-joint-meeting-is-not-held-where-somebody-is-unsafe-instead = Cancel it and meet each side alone.
warning-mediator-has-the-language = The mediator's entry in the register does not name this language. Ask whether the mediator speaks it, or invite an interpreter.
warning-childs-interests-are-considered = A child is concerned. The mediator must consider the child's lawful interests.
warning-minor-has-a-legal-representative = A minor is protected in court by parents or other legal representatives. See that one of them has signed.
warning-settled-dispute-is-not-brought-again = It was said that a court has approved an agreement on this dispute before. Check that this one is about something else: the same dispute cannot be brought to court twice.

people-invited = Interpreters and experts
people-invited-lead = The sides may invite an interpreter, an expert or a specialist into the mediation. All sides must want the same person.
people-invited-law = Whoever is invited promises secrecy first, and reads only what is said after that.
people-invited-none = Nobody is invited. Interpreters and experts will stand here.
people-invited-waits = Has not promised secrecy yet and reads nothing.
people-invited-reads = Has promised secrecy and reads what is said together since then.
# $name (String) - the person
people-invited-go = Let { $name } go
# $name (String) - the person
people-invited-agree = Agree to { $name }
people-invite = Invite somebody
people-invite-name = Name
people-invite-email = This person signs in with it.
people-invite-as = As what?
people-invite-button = Propose the invitation
# $calling (String) - interpreter, expert …
people-calling = { $calling ->
    [interpreter] Interpreter
    [expert] Expert
    [specialist] Specialist
   *[other] Somebody else who helps
}
people-promise = Promise secrecy
people-promise-lead = The sides have invited you into their mediation. First promise to keep secret what you learn in it.
people-promise-what = You may pass nothing on without the written permission of who said it. The law makes you liable for it.
people-promise-from = You will read what is said together from now on, and nothing from before.
people-promise-button = I promise to keep it secret
# $calling (String) - interpreter, expert …
# $name (String) - the person
# $side (String) - who would invite
people-event-invitation = { $side } would invite { $name } into the mediation ({ $calling ->
    [interpreter] interpreter
    [expert] expert
    [specialist] specialist
   *[other] helps
}).
# $calling (String) - interpreter, expert …
# $name (String) - the person
people-event-invited = { $name } is invited into the mediation by all sides ({ $calling ->
    [interpreter] interpreter
    [expert] expert
    [specialist] specialist
   *[other] helps
}).
# $name (String) - the person
people-event-secrecy = { $name } promised secrecy.
# $name (String) - the person
people-event-left = { $name } takes no part in the mediation any more.
people-prosecutor-who = Which prosecutor?
people-prosecutor-why = Why must the prosecutor take part?
# $ground (String) - the ground
people-prosecutor-ground = { $ground ->
    [state-interests] The case touches the interests of the state
    [public-interests] Public interests are to be protected
    [cannot-defend-themselves] People who cannot defend themselves are to be protected
   *[found-necessary] The court finds it necessary
}
# $name (String) - the prosecutor
people-event-prosecutor = The prosecutor { $name } takes part in the case to give a conclusion.
steps-act-bring-in-prosecutor = Bring the prosecutor in
steps-act-invite-into-mediation = Invite an interpreter or expert
steps-act-promise-secrecy = Promise secrecy
steps-act-let-go = Let an invited person go
steps-done-invite-into-mediation = Your wish is noted. When every side wants the same person, that person is invited.
steps-done-promise-secrecy = You have promised secrecy. From now on you read what is said together.
steps-done-let-go = That person takes no part any more.
court-means-bring-in-prosecutor = The prosecutor will read the court's file and give a conclusion. Nothing of a mediation is shown to the prosecutor.
agreement-done-court-bring-in-prosecutor = The prosecutor takes part from now on.
refusal-prosecutor-is-brought-in-where-the-law-asks = Only the court brings the prosecutor in, while the case is pending.
refusal-prosecutor-takes-no-side = Who takes another part in this case cannot be its prosecutor.
refusal-prosecutor-takes-no-side-instead = Choose another prosecutor.
refusal-sides-invite-interpreters-and-experts = Only the sides of a mediation that goes on invite interpreters and experts.
refusal-invited-take-no-other-part = Who takes another part in this case cannot be invited as interpreter or expert.
refusal-invited-take-no-other-part-instead = Invite somebody else.
refusal-invited-promise-secrecy-first = Only somebody who was invited and has not promised yet promises secrecy here.
refusal-invited-leave-or-are-let-go = Only an invited person leaves, or is let go by a side or the mediator.
people-judges = Or a judge of this court
people-judges-lead = A judge mediates free of charge, within ten working days. If no agreement comes of it, another judge tries the case, unless all sides agree to this one.

# $name (String) - the mediator
people-entrust = Ask { $name } to invite the other side
# $mediator (String) - the mediator
# $side (String) - who asks
people-event-entrusted = { $side } asks { $mediator } to invite the other side to mediation.
steps-act-entrust-invitation = Ask a mediator to invite the other side
steps-done-entrust-invitation = The mediator has been asked to invite the other side.
refusal-a-side-asks-a-mediator-to-invite = A mediator can be asked to invite while no offer is open and nobody else has been asked.
refusal-mediator-invites-at-a-sides-request = A mediator invites only when a side asked this mediator to.
