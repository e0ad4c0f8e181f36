### Медиация әрекеттері: ұсыныс, медиатор, шарт, кездесулер, аяқталу.

mediation-offer = Медиация ұсыну
mediation-offer-lead = Екінші тарап жазбаша ұсыныс алады: онда даудың не туралы екені және қай нөмірге қоңырау шалып сұрауға болатыны жазылады.
mediation-offer-then = Жауап беруге оның күнтізбелік он күні бар. Жауап болмаса, ұсыныс қабылданбаған болып есептеледі; сонда да сотқа жүгіне аласыз.
mediation-offer-until = Жауап берудің басқа соңғы күні
mediation-offer-until-hint = Заңдағы он күн қолданылуы үшін бос қалдырыңыз. Басқа мерзім орынды болуға тиіс.
mediation-offer-button = Ұсынысты жіберу

mediation-answer = Ұсынысқа жауап
mediation-answer-lead = { $side } дауды медиация тәртібімен реттеуді ұсынады. Ұсыныс күні: { $day }.
mediation-answer-what = Медиация деген не, қанша тұрады және қанша уақытқа созылады
mediation-answer-question = Не деп жауап бересіз?
mediation-answer-choice = { $answer ->
    [agrees] Медиацияға келісемін
    [asks] Алдымен сұрағым бар
    [refuses] Бас тартамын
   *[not-that-person] Хат маған арналмаған
}
mediation-answer-hint = { $answer ->
    [agrees] Содан кейін медиаторды бірге таңдайсыздар. Кез келген сатыда шығуға болады.
    [asks] Жауап беру мерзімі бұл кезде жүре береді.
    [refuses] Бас тартсаңыз, ештеңе төлемейсіз және ештеңені мойындаған болып саналмайсыз. Екінші тарап сотқа жүгінуі мүмкін.
   *[not-that-person] Содан кейін бұл істі көрмейсіз.
}
mediation-answer-text = Не қосып айтқыңыз келеді
mediation-answer-text-hint = Мұны екінші тарап оқиды. Сұрағыңыз болса, осында жазыңыз.
mediation-answer-button = Жауапты жіберу

mediation-procedure = Тағы бір рәсім ашу
mediation-procedure-lead = Іс сол күйінде қалады; ондағы тараптар келісуге қайтадан талпынады.
mediation-procedure-question = Қай рәсім?
mediation-procedure-choice = { $kind ->
    [mediation] Медиация
    [settlement] Татуласу келісімі туралы келіссөздер
   *[participatory] Партисипативтік рәсім
}
mediation-procedure-hint = { $kind ->
    [mediation] Медиатормен, заң бойынша құпия.
    [settlement] Өз араларыңызда, соттағы іс бойынша.
   *[participatory] Әр тараптың адвокатымен немесе заң консультантымен.
}
mediation-procedure-button = Ашу

mediation-choose = Медиаторды таңдау
mediation-choose-lead = Барлық тарап бір адамды таңдағанда, медиатор таңдалған болады. Тек бүгін тізілімде тұрғандар көрсетілген.
mediation-choose-mine = Сіздің таңдауыңыз: { $name }.
mediation-choose-theirs = { $side } мына адамды ұсынады: { $name }.
mediation-choose-not-yet = { $side } әлі ешкімді таңдаған жоқ.
mediation-choose-none = Сәйкес келетін медиатор жоқ. Іздеу шарттарын азайтыңыз.
mediation-choose-many = { $count ->
    [one] { $count } медиатор сәйкес келеді; алғашқы { $shown } көрсетілді.
   *[other] { $count } медиатор сәйкес келеді; алғашқы { $shown } көрсетілді.
}
mediation-choose-narrow = Аты, түрі немесе тілі бойынша іздеу
mediation-choose-name = Аты-жөні
mediation-choose-kind = Медиатордың түрі
mediation-choose-language = Медиация тілі
mediation-choose-search = Іздеу
mediation-choose-free = Ақы алмайды; тек шығыстары өтеледі.
mediation-choose-fee = Сыйақысы екі тараппен келісіледі; тегін де болуы мүмкін.
mediation-choose-speaks = Тілдері: { $languages }
mediation-choose-entry = Тізілімдегі жазба
mediation-choose-marked-by = таңдаған тарап: { $side }
mediation-choose-agree = Келісу: { $name }
mediation-choose-button = Таңдау: { $name }

mediation-consent = Медиатор болуға келісесіз бе?
mediation-consent-lead = Тараптар Сізді бірге таңдады. Олар мына адамдар; даудың мазмұнын келіскен соң көресіз.
mediation-consent-question = Жауабыңыз
mediation-consent-yes = Медиатор болуға келісемін
mediation-consent-yes-hint = Содан кейін тараптарға медиацияны түсіндіріп, олармен шарт жасайсыз.
mediation-consent-no = Бас тартамын
mediation-consent-no-hint = Себебін айту міндетті емес. Содан кейін бұл істі көрмейсіз.
mediation-consent-conflict = Мүдделер қайшылығы
mediation-consent-conflict-hint = Келіссеңіз, белгілеңіз. Тараппен туыстық, жұмыс немесе өзге байланыс, іс нәтижесіне мүдде бар ма? Болса, бас тартуға міндеттісіз.
mediation-consent-declare = Бейтараптылығыма ештеңе кедергі емес екенін мәлімдеймін
mediation-consent-button = Жауапты жіберу

mediation-withdraw = Медиацияны әрі қарай жүргізуден бас тарту
mediation-withdraw-lead = Тараптар басқа медиаторды таңдайды. Сізге сеніп айтылғандар оған берілмейді.
mediation-withdraw-question = Неге бас тартасыз?
mediation-withdraw-conflict = Мүдделер қайшылығы немесе қатысуымды болғызбайтын өзге мән-жайлар
mediation-withdraw-conflict-hint = Онда заң Сізді медиацияны тоқтатуға міндеттейді. Алынған сыйақы қайтарылады.
mediation-withdraw-consent = Тараптардың жазбаша келісуімен
mediation-withdraw-consent-hint = Мысалы, одан арғы күш-жігер нәтиже бермейтін болса.
mediation-withdraw-button = Медиацияны жүргізуден бас тарту

mediation-explain = Медиацияны түсіндіру
mediation-explain-lead = Медиация басталғанға дейін тараптарға түсінікті сөзбен мыналарды түсіндіресіз:
mediation-explain-aims = Медиацияның мақсаты: тараптар өздері табатын келісім.
mediation-explain-principles = Қағидаттары: еріктілік, тараптардың тең құқылығы, медиатордың тәуелсіздігі мен бейтараптылығы, араласуға жол бермеушілік, құпиялық.
mediation-explain-order = Тәртібі: бірлескен және жеке-дара кездесулер, мерзімі, шығыстары.
mediation-explain-rights = Тараптар мен медиатордың құқықтары мен міндеттері; әркім кез келген сатыда шыға алады.
mediation-explain-agreement = Келісім қалай жасалады және оның құқықтық салдары қандай.
mediation-explain-experience = Өзіңіздің кәсіби тәжірибеңіз бен құзыретіңіз.
mediation-explain-button = Мұның бәрі барлық тарапқа түсіндірілді

mediation-contract = Медиация туралы шарт
mediation-contract-new = Медиация туралы шартты дайындау
mediation-contract-lead = Заң он төрт талапты атайды. Төмендегі мәтіндер – ұсыныс: басқаша келіскендеріңізді өзгертіңіз.
mediation-contract-known = Аты-жөндер, өкілдер, байланыс деректері мен қолтаңбалар істен алынады; оларды терудің қажеті жоқ.
mediation-contract-refill = Мәтіндерді мына тілде қайта толтыру:
mediation-contract-language = Шарттың және медиацияның тілі
mediation-contract-place = Жасалған орны
mediation-contract-place-hint = Мысалы: Астана қаласы
mediation-contract-subject = Даудың нысанасы
mediation-contract-mediator = Медиатор және ұйым
mediation-contract-fee = Медиатордың сыйақысы
mediation-contract-expenses = Шығыстар: қандай, қалай, қанша
mediation-contract-until = Медиацияның соңғы күні
mediation-contract-until-hint = Күнтізбелік 30 күннен аспайды. 30 күн болса, бос қалдырыңыз.
mediation-contract-confidentiality = Құпиялық және оны бұзудың салдары
mediation-contract-liability = Медиатор не үшін жауап береді
mediation-contract-order = Медиацияны жүргізу тәртібі
mediation-contract-rights = Қатысушылардың құқықтары мен міндеттері
mediation-contract-termination = Тоқтату тәртібі мен негіздері
mediation-contract-other = Өзге талаптар
mediation-contract-button = Шартты дайындау
mediation-contract-none = Медиация туралы шарттың мәтіні дайын болған соң осында тұрады.
mediation-contract-concluded = Бәрі қол қойды, шарт жасалды: { $day }.
mediation-contract-open = Асықпай оқыңыз. Бәрі қол қойғанда шарт жасалған болады; оған дейін ол ешкімді міндеттемейді.
mediation-contract-signatures = Қолтаңбалар
mediation-contract-unsigned = әлі қол қойған жоқ
mediation-contract-anew = Қайта дайындау
mediation-signed-paper = қағаздағы қолтаңба, { $day }
mediation-signed-exchange = қол қойылған көшірмесі жіберілді, { $day }
mediation-signed-eds = электрондық цифрлық қолтаңба, { $day }

mediation-sign = Медиация туралы шартқа қол қою
mediation-sign-lead = Тек оқып, түсінгеніңізге қол қойыңыз. Уақыт сұрауға болады.
mediation-sign-read = Шартты оқу
mediation-sign-no-click = Түймені басу – қолтаңба емес. Мына тәсілдердің бірімен өз қолыңызбен қол қоясыз.
mediation-sign-exchange = Қол қойылған көшірмені жіберу
mediation-sign-exchange-print = Шартты басып шығарып, өз қолыңызбен қол қойыңыз.
mediation-sign-exchange-send = Сканерлеп немесе суретке түсіріп, басқаларға электрондық поштамен жіберіңіз.
mediation-sign-exchange-upload = Сол көшірмені осында жүктеп, қалай жібергеніңізді жазыңыз. Қағазды сақтаңыз: сұраса, көрсету керек.
mediation-sign-copy = Қол қойылған көшірме
mediation-sign-proof = Оны қалай жібердіңіз
mediation-sign-proof-hint = Қай мекенжайдан қайсысына және қашан.
mediation-sign-exchange-button = Қол қойылған көшірмемді енгізу
mediation-sign-paper = Қағазда қол қою
mediation-sign-paper-how = Медиатордың көзінше немесе қабылдау орнында қол қойыңыз. Қолтаңбаны оны көрген адам енгізеді.
mediation-sign-paper-lead = Тек өз көзіңізбен көргенді енгізіңіз.
mediation-sign-who = Кім қол қойды?
mediation-sign-day = Қай күні?
mediation-sign-paper-button = Қолтаңбаны енгізу

mediation-sessions = Кездесулер
mediation-sessions-none = Кездесу белгіленген соң осында тұрады.
mediation-session = { $number }-кездесу
mediation-session-plan = Кездесу белгілеу
mediation-session-lead = Алдымен күнін тараптармен келісіңіз. Шақырылғандарға хабарланады және күнтізбеге арналған жазба жіберіледі.
mediation-session-day = Күні
mediation-session-time = Уақыты
mediation-session-time-hint = Мысалы, 14:30, Астана уақыты
mediation-session-form = Қалай
mediation-session-who = Кіммен
mediation-session-all = Барлық тарап бірге
mediation-session-all-hint = Бәрі қауіпсіздік туралы сұрақтарға жауап беріп, жауаптар кедергі болмаса ғана.
mediation-session-with = Тек бір тарап: { $side }
mediation-session-place = Орны немесе сілтемесі
mediation-session-place-hint = Мекенжай, телефон нөмірі, бейнеқоңырау сілтемесі.
mediation-session-plan-button = Кездесуді белгілеу
mediation-session-when = Қашан
mediation-session-status = { $status ->
    [planned] белгіленген
    [held] өтті
    [missed] өтпеді
   *[cancelled] болмайды
}
mediation-session-calendar = Күнтізбеңізге қосу
mediation-session-summary = Кездесу
mediation-session-note = Кездесу өтті ме?
mediation-session-note-lead = Тек осы ғана белгіленеді; айтылғандардың ешқайсысы жазылмайды.
mediation-session-what = Кездесу
mediation-session-held = өтті
mediation-session-minutes = Неше минут?
mediation-session-missed = өтпеді
mediation-session-absent = Кім келмеді?
mediation-session-cancelled = болмайды
mediation-session-note-button = Белгілеу

mediation-extend = Медиацияны ұзарту
mediation-extend-now = Қазір медиацияның соңғы күні: { $day }.
mediation-extend-lead = Ортақ шешіммен медиацияны тағы күнтізбелік 30 күнге дейін ұзартуға болады; барлығы 60 күннен аспайды.
mediation-extend-agreed = Ұсынылған соңғы күн: { $day }. Келіскендер: { $names }.
mediation-extend-question = Келісесіз бе?
mediation-extend-agree = Иә, соңғы күн: { $day }
mediation-extend-other = Басқа күн ұсынамын
mediation-extend-until = Жаңа соңғы күн
mediation-extend-reason = Неге көбірек уақыт керек?
mediation-extend-reason-hint = Соттан тыс болса, себебі керек: мысалы, дау күрделі немесе құжаттар жетіспейді.
mediation-extend-button = Жіберу

mediation-leave = Медиациядан шығу
mediation-leave-lead = Кез келген сәтте шыға аласыз, себебін айту міндетті емес.
mediation-leave-at-once = Медиация бірден және бәрі үшін тоқтатылады.
mediation-leave-secret = Онда айтылғандар құпия болып қалады.
mediation-leave-court = Сотқа тек медиацияның тоқтатылғаны хабарланады. Істі судья одан әрі қарайды.
mediation-leave-open = Сотқа жүгіне аласыз.
mediation-leave-again = Кейін медиацияны қайта ұсынуға болады.
mediation-leave-button = Медиациядан шығамын

mediation-refuse = Бірлескен жазбаша бас тарту
mediation-refuse-lead = Тараптар медиациядан жазбаша бас тартуға бірге қол қойды. Медиация соңғы қол қойылған күні тоқтатылады.
mediation-refuse-number = Құжаттың нөмірі немесе атауы
mediation-refuse-number-hint = Мысалы: № 1 бас тарту немесе «нөмірсіз».
mediation-refuse-day = Қол қойылған күні
mediation-refuse-button = Бас тартуды енгізу

mediation-exclude = Медиация мүмкін емес
mediation-exclude-lead = Сіз медиатор ретінде дауды медиация арқылы шешу мүмкіндігін болғызбайтын мән-жайларды анықтадыңыз. Медиация бірден тоқтатылады.
mediation-exclude-no-reason = Қандай мән-жайлар екені енгізілмейді: ол айтылғандарды ашып қояр еді.
mediation-exclude-button = Медиацияны тоқтату

mediation-notice = Медиация рәсімінің тоқтатылғаны туралы хабарлама
mediation-notice-lead = Тараптың талап етуі бойынша медиатор медиация рәсімінің тоқтатылғаны туралы хабарлама береді. Онда тек негізі аталады.
mediation-notice-none = Хабарлама әлі берілген жоқ. Медиатордан сұраңыз.
mediation-notice-button = Хабарламаны беру
mediation-notice-sides = Тараптар
mediation-notice-ground = Негізі
mediation-notice-ended = Тоқтатылған күні
mediation-notice-issued = Хабарлама берілген күн
mediation-notice-nothing-else = Басқа ештеңе хабарланбайды: медиацияда айтылғандар құпия.
mediation-ground = { $ground ->
    [agreement] Келісімге қол қойылды
    [excluded] Медиатор медиацияны болғызбайтын мән-жайларды анықтады
    [parties-refused] Тараптардың жазбаша бас тартуы
    [one-party-refused] Бір тараптың медиацияны жалғастырудан бас тартуы
   *[term-ran-out] Медиация мерзімінің аяқталуы
}

mediation-draft-claim = { $what }: { $amount }
mediation-draft-mediator = { $name }, { $kind }. Тізілім: { $keeper }, № { $number }.
mediation-draft-mediator-short = { $name }, { $kind }.
mediation-draft-expenses-free = Медиатор медиацияны өтеусіз негізде жүргізеді. Медиацияны жүргізуге байланысты шығыстарды (жол жүру, тұру, пошта) тараптар растайтын құжаттар бойынша тең үлестермен өтейді.
mediation-draft-expenses-paid = Медиатордың сыйақысын тараптар тең үлестермен төлейді: жартысын бірінші кездесуге дейін, қалғанын медиация тоқтатылғанда. Медиацияны жүргізуге байланысты шығыстарды (жол жүру, тұру, пошта) тараптар растайтын құжаттар бойынша тең үлестермен өтейді. Медиатор өзінің бейтараптығына кедергі келтіретін мән-жайларға байланысты медиацияны жүргізуден бас тартса, төленген сома қайтарылады.
mediation-draft-confidentiality =
    Медиацияға қатысушылар медиация барысында өздеріне белгілі болған мәліметтерді осы ақпаратты берген тараптың жазбаша рұқсатынсыз жария етпейді. Олардан бұл мәліметтер туралы куәгер ретінде жауап алынбайды.
    Осы міндеттемені бұзған адам келтірілген залалды өтейді және Қазақстан Республикасының заңдарында белгіленген жауаптылықта болады.
mediation-draft-liability = Медиатор медиацияны жүргізу кезінде өзінің кінәлі әрекеттерімен (әрекетсіздігімен), атап айтқанда құпия мәліметтерді жария етумен тараптарға келтірген залал үшін нақты нұқсан шегінде жауап береді. Тараптар өздері келісетін келісімнің мазмұны үшін медиатор жауап бермейді.
mediation-draft-order = Медиация тараптардың медиатормен бірлескен және жеке-дара кездесулері түрінде бетпе-бет, телефон арқылы, бейне-конференц-байланыс арқылы немесе электрондық хабарлар алмасу арқылы жүргізіледі. Күні мен уақытын медиатор тараптардың келісуімен айқындайды. Хаттама жүргізілмейді.
mediation-draft-rights =
    Тараптар өздері немесе өкілдері арқылы қатысуға, медиацияның кез келген сатысында одан бас тартуға, медиатордан бас тартуға және заңға қайшы келмейтін кез келген шарттарға келісуге құқылы. Тараптар адал әрекет етеді және келісімді онда көрсетілген тәртіппен және мерзімде орындайды.
    Медиатор барлық тараптармен бір мезгілде және әрқайсысымен жеке-жеке кездесуге құқылы. Медиатор тек тараптардың келісуімен әрекет етеді, тәуелсіз және бейтарап, құқықтарды, міндеттер мен салдарды түсіндіреді, құжаттар мен хабарлар алмасуға жәрдемдеседі және ешбір тарапқа заңдық немесе өзге көмек көрсетпейді.
mediation-draft-termination = Медиация мына жағдайларда тоқтатылады: келісімге қол қойылғанда; медиатор дауды медиация арқылы шешу мүмкіндігін болғызбайтын мән-жайларды анықтағанда; тараптар медиациядан жазбаша бас тартқанда; бір тарап оны жалғастырудан жазбаша бас тартқанда; мерзімі аяқталғанда. Тараптың талап етуі бойынша медиатор себебін көрсете отырып, медиация рәсімінің тоқтатылғаны туралы хабарлама береді.
