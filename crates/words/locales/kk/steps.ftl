### Адамнан не күтіледі және не істеуге болады: істің келесі қадамдары.

steps-tell-court-of-end = Медиацияның тоқтатылғанын сотқа хабарлаңыз
steps-tell-court-of-end-why = Медиация келісімсіз аяқталды. Бұл сотқа дереу хабарланады, тек тоқтату негізі көрсетіледі: медиацияда айтылғандар берілмейді.
steps-tell-court-of-end-button = Сотқа хабарлау
steps-tell-court-of-end-others = { $who }: медиацияның тоқтатылғанын сотқа хабарлау

steps-submit-agreement = Келісімді судьяға жіберіңіз
steps-submit-agreement-why = Келісімге бәрі қол қойды. Заң бойынша тараптар оны судьяға дереу жібереді.
steps-submit-agreement-button = Келісімді жіберу
steps-submit-agreement-others = { $who }: келісімді судьяға жіберу

steps-tell-court-of-extension = Медиацияның ұзартылғанын сотқа хабарлаңыз
steps-tell-court-of-extension-why = Сіздер медиацияны ұзартуға келістіңіздер. Бұл туралы сотқа бірлескен жазбаша хабарлама жіберіледі.
steps-tell-court-of-extension-button = Сотқа хабарлау
steps-tell-court-of-extension-others = { $who }: мерзімнің ұзартылғанын сотқа хабарлау

steps-answer-offer = Медиация туралы ұсынысқа жауап беріңіз
steps-answer-offer-why = Екінші тарап дауды медиатормен реттеуді ұсынады. Келісуге, сұрақ қоюға немесе бас тартуға болады. Бас тартсаңыз, ештеңе төлемейсіз; мерзімінде жауап бермесеңіз, ұсыныс қабылданбаған болып есептеледі.
steps-answer-offer-button = Оқып, жауап беру
steps-answer-offer-others = { $who }: медиация туралы ұсынысқа жауап беру

steps-reach-other-side = Екінші тарапқа хабар жеткізіңіз
steps-reach-other-side-why = Екінші тараптан әлі хабар жоқ. Хатты жіберіңіз немесе басқа жолмен хабарласып көріңіз.
steps-reach-other-side-button = Хаттарға өту
steps-reach-other-side-others = { $who }: екінші тарапқа хат жіберу

steps-offer-mediation = Екінші тарапқа медиация ұсыныңыз
steps-offer-mediation-why = Екінші тарап жазбаша ұсыныс алады. Сіз басқа мерзім атамасаңыз, жауап беруге оның күнтізбелік он күні бар.
steps-offer-mediation-button = Медиация ұсыну
steps-offer-mediation-others = { $who }: медиация ұсыну

steps-screen = Қауіпсіздік туралы бірнеше сұраққа жауап беріңіз
steps-screen-why = Сіз жеке өзіңіз жауап бересіз. Жауаптарды тек Сіз бен медиатор оқиды; екінші тарап көрмейді. Жауап бермейінше, Сізді бірлескен кездесуге ешкім шақырмайды.
steps-screen-button = Сұрақтарға жауап беру
steps-screen-others = { $who }: қауіпсіздік туралы сұрақтарға жауап беру

steps-choose-mediator = Медиаторды таңдаңыз
steps-choose-mediator-why = Тараптар медиацияға келісті. Барлық тарап бір адамды таңдағанда, медиатор таңдалған болады.
steps-choose-mediator-button = Медиаторды таңдау
steps-choose-mediator-others = { $who }: медиаторды таңдау

steps-consent = Медиатор болуға келісетініңізді айтыңыз
steps-consent-why = Тараптар Сізді таңдады. Олардың аты-жөнін қарап, мүдделер қайшылығы жоқ па, ойланып алыңыз да, жауап беріңіз.
steps-consent-button = Тараптарға жауап беру
steps-consent-others = { $who }: медиатор болуға келісім беру

steps-explain = Тараптарға медиацияның не екенін түсіндіріңіз
steps-explain-why = Медиация басталғанға дейін оның мақсаттарын, қағидаттары мен тәртібін, әркімнің құқықтарын және келісімнің салдарын түсіндіресіз. Содан кейін осында белгілеңіз.
steps-explain-button = Түсіндірілгенін белгілеу
steps-explain-others = { $who }: тараптарға медиацияның не екенін түсіндіру

steps-draw-up-contract = Медиация туралы шарттың мәтінін дайындаңыз
steps-draw-up-contract-why = Медиация шарт жасалған күні басталады. Заң бойынша шартта он төрт талап көрсетілуге тиіс; көбі толтырылып қойған.
steps-draw-up-contract-button = Шартты дайындау
steps-draw-up-contract-others = { $who }: медиация туралы шартты дайындау

steps-sign-contract = Медиация туралы шартты оқып, қол қойыңыз
steps-sign-contract-why = Шарт дайын. Бәрі қол қойған соң медиация басталып, онда айтылғандар құпия болады.
steps-sign-contract-button = Шартты оқу
steps-sign-contract-others = { $who }: медиация туралы шартқа қол қою

steps-petition-for-suspension = Соттан істі тоқтата тұруды сұраңыз
steps-petition-for-suspension-why = Медиация туралы шарт ұсынылса, сот істі бір айдан аспайтын мерзімге тоқтата тұруға міндетті. Сот отырысы одан бұрын өтіп кетпеуі үшін өтінішхат беріңіз.
steps-petition-for-suspension-button = Сотқа өтінішхат беру
steps-petition-for-suspension-others = { $who }: істі тоқтата тұру туралы өтінішхат беру

steps-agree-to-extension = Медиацияны ұзартуға келісетініңізді айтыңыз
steps-agree-to-extension-why = Медиацияны кешірек аяқтау ұсынылды. Жаңа күнге бәрі келіскенде, ол күшіне енеді.
steps-agree-to-extension-button = Күнді қарау
steps-agree-to-extension-others = { $who }: ұзартуға келісу

steps-note-session = Кездесу өткен-өтпегенін белгілеңіз
steps-note-session-why = Кездесу күні келді. Ол өтті ме, өтпей қалды ма, әлде одан бас тартылды ма, соны белгілеңіз; айтылғандарды жазбаңыз.
steps-note-session-button = Кездесуді белгілеу
steps-note-session-others = { $who }: кездесу өткен-өтпегенін белгілеу

steps-plan-session = Кездесу белгілеңіз
steps-plan-session-why = Әзірге кездесу белгіленбеген. Күнін, сағатын және қалай өтетінін көрсетіңіз; шақырылғандарға күнтізбеге арналған жазба жіберіледі.
steps-plan-session-button = Кездесу белгілеу
steps-plan-session-others = { $who }: кездесу белгілеу

steps-sign-agreement = Келісімді оқып, қол қойыңыз
steps-sign-agreement-why = Келісім дайын. Ол соңғы тарап қол қойған күні күшіне енеді.
steps-sign-agreement-button = Келісімді оқу
steps-sign-agreement-others = { $who }: келісімге қол қою

steps-draw-up-agreement = Келісімнің мәтінін дайындаңыз
steps-draw-up-agreement-why = Ұсынысты барлық тарап қабылдады. Қол қою үшін оны келісім етіп ресімдеңіз.
steps-draw-up-agreement-button = Келісімді дайындау
steps-draw-up-agreement-others = { $who }: келісімді дайындау

steps-answer-proposal = Ұсынылған шарттарға жауап беріңіз
steps-answer-proposal-why = Екінші тарап өз шарттарын ұсынды. Оларды қабылдауға, қабылдамауға немесе өзіңіздікін ұсынуға болады.
steps-answer-proposal-button = Шарттарды қарау
steps-answer-proposal-others = { $who }: ұсынылған шарттарға жауап беру

steps-negotiate = Шарттарыңызды ұсыныңыз
steps-negotiate-why = Қазір ашық ұсыныс жоқ. Қандай шарттарға келісе алатыныңызды жазыңыз: кім не істейді, қанша төлейді және қай күнге дейін.
steps-negotiate-button = Шарттарымды жазу
steps-negotiate-others = { $who }: шарттарын ұсыну

steps-decide-on-breach = Міндеттеме орындалмады: не істейтініңізді шешіңіз
steps-decide-on-breach-why = Мерзімі келді, бірақ міндеттеме орындалмады. Күтуге, жаңа медиация ұсынуға немесе міндеттеменің бұзылғанын мәлімдеуге болады; сотқа да жүгіне аласыз.
steps-decide-on-breach-button = Қарау
steps-decide-on-breach-others = { $who }: орындалмаған міндеттеме бойынша не істейтінін шешу

steps-pay-or-perform = Келіскеніңізді орындаңыз
steps-pay-or-perform-why = Орындаған соң осында хабарлаңыз; содан кейін екінші тарап растайды.
steps-pay-or-perform-button = Міндеттемені қарау
steps-pay-or-perform-others = { $who }: міндеттемені орындау

steps-confirm-performance = Міндеттеме орындалды ма? Жауап беріңіз
steps-confirm-performance-why = Екінші тарап міндеттемені орындадым деп хабарлады. Растаңыз немесе не жетпейтінін айтыңыз.
steps-confirm-performance-button = Растау немесе қарсылық білдіру
steps-confirm-performance-others = { $who }: орындалғанын растау

steps-petition-for-approval = Соттан келісімді бекітуді сұраңыз
steps-petition-for-approval-why = Келісім судьяда. Сот бекітсе, іс аяқталып, мемлекеттік баж қайтарылады.
steps-petition-for-approval-button = Бекіту туралы өтінішхат беру
steps-petition-for-approval-others = { $who }: келісімді бекіту туралы өтінішхат беру

steps-assign-judge = Судьяны тағайындаңыз
steps-assign-judge-why = Іске әлі судья тағайындалмаған.
steps-assign-judge-button = Судьяны тағайындау
steps-assign-judge-others = { $who }: судьяны тағайындау

steps-invite-to-conciliation = Тараптарды татуласуға шақырыңыз
steps-invite-to-conciliation-why = Сот тараптарды татуласу рәсіміне шақырып, қандай рәсімдер бар екенін түсіндіреді.
steps-invite-to-conciliation-button = Шақыру
steps-invite-to-conciliation-others = { $who }: тараптарды татуласуға шақыру

steps-accept-claim = Талап қоюды қабылдау мәселесін шешіңіз
steps-accept-claim-why = Талап қою берілді; оны қабылдау мерзімі өтіп жатыр.
steps-accept-claim-button = Талап қоюға өту
steps-accept-claim-others = { $who }: талап қоюды қабылдау мәселесін шешу

steps-rule-on-suspension = Тоқтата тұру туралы ұйғарым шығарыңыз
steps-rule-on-suspension-why = Тараптар істі тоқтата тұруды сұрап, медиация туралы шартты тапсырды.
steps-rule-on-suspension-button = Ұйғарым шығару
steps-rule-on-suspension-others = { $who }: тоқтата тұру туралы ұйғарым шығару

steps-resume = Іс жүргізуді қайта бастаңыз
steps-resume-why = Істі тоқтата тұруға негіз болған себеп енді жоқ.
steps-resume-button = Қайта бастау
steps-resume-others = { $who }: іс жүргізуді қайта бастау

steps-set-hearing = Сот отырысын тағайындаңыз
steps-set-hearing-why = Тараптар келісімді бекітуді сұрайды. Күні мен орнын көрсетіңіз.
steps-set-hearing-button = Отырысты тағайындау
steps-set-hearing-others = { $who }: сот отырысын тағайындау

steps-explain-consequences = Бекітудің салдарын түсіндіріңіз
steps-explain-consequences-why = Бекітпес бұрын сот тараптарға оның құқықтық салдарын түсіндіреді.
steps-explain-consequences-button = Түсіндірілгенін белгілеу
steps-explain-consequences-others = { $who }: бекітудің салдарын түсіндіру

steps-rule-on-approval = Келісім бойынша ұйғарым шығарыңыз
steps-rule-on-approval-why = Сот келісімді бекітеді немесе Кодексте аталған екі негіздің бірі бойынша бас тартады.
steps-rule-on-approval-button = Ұйғарым шығару
steps-rule-on-approval-others = { $who }: келісім бойынша ұйғарым шығару

steps-make-final-text = Ұйғарымды түпкілікті нысанда дайындаңыз
steps-make-final-text-why = Қарар бөлігі жарияланды. Ұйғарымды түпкілікті нысанда дайындау мерзімі өтіп жатыр.
steps-make-final-text-button = Ұйғарымға өту
steps-make-final-text-others = { $who }: ұйғарымды түпкілікті нысанда дайындау

steps-decide-complaint = Жоғары тұрған соттың шешімін енгізіңіз
steps-decide-complaint-why = Ұйғарымға жеке шағым берілді.
steps-decide-complaint-button = Шешімді енгізу
steps-decide-complaint-others = { $who }: жоғары тұрған соттың шешімін енгізу

steps-act-add-representative = Өкіл тағайындау
steps-act-end-representation = Өкілдікті тоқтату
steps-act-name-assistant = Қабылдау орнына келген адамға көмектесу
steps-act-give-details = Байланыс деректерін өзгерту
steps-act-screen = Қауіпсіздік туралы сұрақтарға қайта жауап беру
steps-act-give-safe-contact = Өзіңізбен хабарласудың қауіпсіз жолын көрсету
steps-act-open-procedure = Тағы бір татуластыру рәсімін ашу
steps-act-offer-mediation = Медиация ұсыну
steps-act-record-attempt = Хабарласу әрекетін белгілеу
steps-act-answer-offer = Ұсынысқа жауап беру
steps-act-choose-mediator = Медиаторды таңдау
steps-act-consent-to-mediate = Медиатор болуға келісу
steps-act-decline-to-mediate = Медиатор болудан бас тарту
steps-act-withdraw-as-mediator = Медиацияны әрі қарай жүргізуден бас тарту
steps-act-explain-mediation = Медиацияның түсіндірілгенін белгілеу
steps-act-draw-up-contract = Медиация туралы шартты дайындау
steps-act-sign-contract = Медиация туралы шартқа қол қою
steps-act-plan-session = Кездесу белгілеу
steps-act-hold-session = Өткен кездесуді белгілеу
steps-act-miss-session = Өтпеген кездесуді белгілеу
steps-act-cancel-session = Кездесуді болдырмау
steps-act-say = Хабар жазу
steps-act-add-file = Файл қосу
steps-act-release = Оңаша айтылғанды бәрінің оқуына рұқсат беру
steps-act-extend-mediation = Медиацияны ұзарту
steps-act-leave-mediation = Медиациядан шығу
steps-act-refuse-together = Бірлескен жазбаша бас тартуды енгізу
steps-act-find-excluded = Медиацияның мүмкін еместігін белгілеу
steps-act-issue-termination-notice = Медиацияның тоқтатылғаны туралы хабарлама беру
steps-act-propose = Шарттарды ұсыну
steps-act-accept = Ұсынысты қабылдау
steps-act-reject = Ұсынысты қабылдамау
steps-act-withdraw = Ұсынысты қайтарып алу
steps-act-draw-up-agreement = Келісімді дайындау
steps-act-sign-agreement = Келісімге қол қою
steps-act-report-performance = Орындалғаны туралы хабарлау
steps-act-confirm-performance = Орындалғанын растау
steps-act-dispute-performance = Орындалғаны туралы хабарға қарсылық білдіру
steps-act-declare-breach = Бұзылғанын мәлімдеу
steps-act-assign-judge = Судьяны тағайындау
steps-act-invite-to-conciliation = Татуласуға шақыру
steps-act-accept-claim = Талап қоюды қабылдау
steps-act-petition-for-suspension = Тоқтата тұру туралы өтінішхат беру
steps-act-suspend = Істі тоқтата тұру
steps-act-resume = Іс жүргізуді қайта бастау
steps-act-notify-court-of-extension = Медиацияның ұзартылғанын сотқа хабарлау
steps-act-notify-court-of-end = Медиацияның тоқтатылғанын сотқа хабарлау
steps-act-submit-agreement = Келісімді судьяға жіберу
steps-act-petition-for-approval = Келісімді бекіту туралы өтінішхат беру
steps-act-set-hearing = Сот отырысын тағайындау
steps-act-ask-hearing-without-me = Өзіңіздің қатысуыңызсыз қарауды сұрау
steps-act-explain-consequences = Салдары түсіндірілгенін белгілеу
steps-act-leave-unconsidered = Өтінішхатты қараусыз қалдыру
steps-act-approve = Келісімді бекіту
steps-act-refuse-approval = Бекітуден бас тарту
steps-act-issue-final-text = Ұйғарымды түпкілікті нысанда енгізу
steps-act-file-complaint = Жеке шағым беру
steps-act-decide-complaint = Жоғары тұрған соттың шешімін енгізу
steps-act-retire-to-decide = Сот шешім шығару үшін шығып кетеді
steps-act-correct = Жазбаны түзету

steps-done = Дайын. Бұл іске енгізілді.
steps-done-offer-mediation = Ұсыныс енгізілді. Екінші тарапқа хабарланады, оның жауабын осы жерден көресіз.
steps-done-answer-offer = Жауабыңыз енгізілді, екінші тарапқа хабарланды.
steps-done-choose-mediator = Таңдауыңыз енгізілді. Оны екінші тарап көреді.
steps-done-consent-to-mediate = Енді Сіз осы істің медиаторысыз. Алдымен тараптарға медиацияны түсіндіріңіз.
steps-done-decline-to-mediate = Сіз бас тарттыңыз. Тараптар басқа адамды таңдайды.
steps-done-withdraw-as-mediator = Сіз енді бұл істің медиаторы емессіз. Тараптар басқа адамды таңдайды.
steps-done-explain-mediation = Белгіленді. Келесі қадам – медиация туралы шарт.
steps-done-draw-up-contract = Шарттың мәтіні дайын. Енді оны бәрі оқып, қол қояды.
steps-done-sign-contract = Қолтаңба енгізілді.
steps-done-plan-session = Кездесу белгіленді, шақырылғандарға хабарланды.
steps-done-extend-mediation = Енгізілді. Жаңа күнге бәрі келіскенде, ол күшіне енеді.
steps-done-leave-mediation = Сіз медиациядан шықтыңыз. Онда айтқаныңызды Сіздің жазбаша рұқсатыңызсыз жария етуге болмайды.
steps-done-screen = Рақмет. Жауаптарыңызды тек Сіз бен медиатор оқиды.
steps-done-give-safe-contact = Рақмет. Енді Сізбен осы жолмен ғана хабарласамыз.
steps-done-say = Хабарыңыз енгізілді.
steps-done-add-file = Файл енгізілді.

steps-open = Істі ашу
