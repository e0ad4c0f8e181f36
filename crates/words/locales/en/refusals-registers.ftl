### Refusals by the rules of registers and of suspended mediators.

refusal-authorised-body-keeps-organisations = The register of organisations of mediators is kept by the authorised body.
refusal-authorised-body-keeps-organisations-instead = Please turn to the authorised body.
refusal-professional-applies-to-the-organisation = A mediator applies for the entry to the own organisation, in person.
refusal-professional-applies-to-the-organisation-instead = Please ask the mediator to apply.
refusal-public-mediator-applies-to-the-akim = A public mediator applies for the entry to the akim, in person.
refusal-public-mediator-applies-to-the-akim-instead = Please ask the mediator to apply.
refusal-parties-complain-to-the-organisation = A party complains of a mediator to the organisation of mediators.
refusal-parties-complain-to-the-organisation-instead = Please turn to the organisation that keeps the register.
refusal-clock-passes-terms-of-registers = That a term is over is noted by the program itself.
refusal-clock-passes-terms-of-registers-instead = Nothing needs to be done.
refusal-protocol-says-who-was-elected = The protocol states its number, the place, the day of the gathering, how many took part and who was elected.
refusal-protocol-says-who-was-elected-instead = Please fill in what the protocol says.
refusal-confirmed-breach-suspends = A confirmed breach suspends the mediator.
refusal-confirmed-breach-suspends-instead = Please check the decision on the complaint.
refusal-suspension-of-a-public-mediator-is-marked = The suspension of a public mediator is marked in the register.
refusal-suspension-of-a-public-mediator-is-marked-instead = Please check the entry.
refusal-register-halts-the-mediator = Mediation is over already, or another mediator conducts it.
refusal-register-halts-the-mediator-instead = Nothing needs to be done.
refusal-register-gives-the-mediator-back = This mediator is not suspended in the case.
refusal-register-gives-the-mediator-back-instead = Nothing needs to be done.
refusal-suspended-mediator-holds-no-sessions = The mediator is suspended and holds no meetings for now.
refusal-suspended-mediator-holds-no-sessions-instead = Choose another mediator, or wait for the end of the suspension.
warning-public-mediator-acts-on-the-own-territory = This public mediator was elected for another place than the parties' addresses name. Whether the dispute belongs there is for you to say.
