### Отказы по правилам реестров и о приостановленных медиаторах.

refusal-authorised-body-keeps-organisations = Реестр организаций медиаторов ведёт уполномоченный орган.
refusal-authorised-body-keeps-organisations-instead = Обратитесь в уполномоченный орган.
refusal-professional-applies-to-the-organisation = Заявление о включении в реестр подаёт сам медиатор в свою организацию.
refusal-professional-applies-to-the-organisation-instead = Попросите медиатора подать заявление.
refusal-public-mediator-applies-to-the-akim = Заявление о включении в реестр подаёт сам медиатор акиму.
refusal-public-mediator-applies-to-the-akim-instead = Попросите медиатора подать заявление.
refusal-parties-complain-to-the-organisation = Жалобу на медиатора сторона подаёт в организацию медиаторов.
refusal-parties-complain-to-the-organisation-instead = Обратитесь в организацию, которая ведёт реестр.
refusal-clock-passes-terms-of-registers = Истечение срока отмечает сама программа.
refusal-clock-passes-terms-of-registers-instead = Ничего делать не нужно.
refusal-protocol-says-who-was-elected = В протоколе должны стоять номер, место, день собрания, число участников и избранные.
refusal-protocol-says-who-was-elected-instead = Дополните сведения по протоколу.
refusal-confirmed-breach-suspends = Подтверждённое нарушение влечёт приостановление деятельности медиатора.
refusal-confirmed-breach-suspends-instead = Проверьте решение по жалобе.
refusal-suspension-of-a-public-mediator-is-marked = О приостановлении деятельности общественного медиатора делается отметка в реестре.
refusal-suspension-of-a-public-mediator-is-marked-instead = Проверьте запись реестра.
refusal-register-halts-the-mediator = Медиация уже окончена, или её ведёт другой медиатор.
refusal-register-halts-the-mediator-instead = Ничего делать не нужно.
refusal-register-gives-the-mediator-back = Деятельность этого медиатора в деле не приостановлена.
refusal-register-gives-the-mediator-back-instead = Ничего делать не нужно.
refusal-suspended-mediator-holds-no-sessions = Деятельность медиатора приостановлена: встреч он пока не проводит.
refusal-suspended-mediator-holds-no-sessions-instead = Выберите другого медиатора или дождитесь конца приостановления.
warning-public-mediator-acts-on-the-own-territory = Этот общественный медиатор избран для другой территории, чем названа в адресах сторон. Относится ли спор к ней, решаете Вы.
