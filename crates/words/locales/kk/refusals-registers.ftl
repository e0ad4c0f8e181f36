### Тізілімдер ережелері және қызметі тоқтатыла тұрған медиаторлар бойынша бас тартулар.

refusal-authorised-body-keeps-organisations = Медиаторлар ұйымдарының тізілімін уәкілетті орган жүргізеді.
refusal-authorised-body-keeps-organisations-instead = Уәкілетті органға жүгініңіз.
refusal-professional-applies-to-the-organisation = Тізілімге енгізу туралы өтінішті медиатордың өзі өз ұйымына береді.
refusal-professional-applies-to-the-organisation-instead = Медиатордан өтініш беруді сұраңыз.
refusal-public-mediator-applies-to-the-akim = Тізілімге енгізу туралы өтінішті қоғамдық медиатордың өзі әкімге береді.
refusal-public-mediator-applies-to-the-akim-instead = Медиатордан өтініш беруді сұраңыз.
refusal-parties-complain-to-the-organisation = Тарап медиатордың үстінен шағымды медиаторлар ұйымына береді.
refusal-parties-complain-to-the-organisation-instead = Тізілімді жүргізетін ұйымға жүгініңіз.
refusal-clock-passes-terms-of-registers = Мерзімнің өткенін бағдарламаның өзі белгілейді.
refusal-clock-passes-terms-of-registers-instead = Ештеңе істеудің қажеті жоқ.
refusal-protocol-says-who-was-elected = Хаттамада нөмірі, өткен жері мен күні, қатысушылар саны және сайланғандар көрсетілуге тиіс.
refusal-protocol-says-who-was-elected-instead = Хаттамадағы мәліметтерді толықтырыңыз.
refusal-confirmed-breach-suspends = Расталған бұзушылық медиатор қызметінің тоқтатыла тұруына әкеледі.
refusal-confirmed-breach-suspends-instead = Шағым бойынша шешімді тексеріңіз.
refusal-suspension-of-a-public-mediator-is-marked = Қоғамдық медиатор қызметінің тоқтатыла тұрғаны туралы тізілімге белгі қойылады.
refusal-suspension-of-a-public-mediator-is-marked-instead = Тізілімдегі жазбаны тексеріңіз.
refusal-register-halts-the-mediator = Медиация аяқталған немесе оны басқа медиатор жүргізіп жатыр.
refusal-register-halts-the-mediator-instead = Ештеңе істеудің қажеті жоқ.
refusal-register-gives-the-mediator-back = Бұл істе медиатордың қызметі тоқтатыла тұрған жоқ.
refusal-register-gives-the-mediator-back-instead = Ештеңе істеудің қажеті жоқ.
refusal-suspended-mediator-holds-no-sessions = Медиатордың қызметі тоқтатыла тұрған, ол әзірге кездесу өткізбейді.
refusal-suspended-mediator-holds-no-sessions-instead = Басқа медиатор таңдаңыз немесе тоқтата тұру мерзімінің аяқталуын күтіңіз.
warning-public-mediator-acts-on-the-own-territory = Бұл қоғамдық медиатор тараптардың мекенжайларында көрсетілмеген басқа аумақтан сайланған. Даудың сол аумаққа қатысты екенін Өзіңіз шешесіз.
