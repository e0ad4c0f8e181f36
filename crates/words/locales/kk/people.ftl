### Адамдар мен келіссөздер: кім кімнің атынан әрекет етеді, адвокаттармен келіссөздер, анықталған мәліметтер.

people-room-talks = Адвокаттармен келіссөздер
people-room-talks-of = Адвокаттармен келіссөздер, { $number }-рәсім
people-room-talks-law = Бұл құпия емес. Дау сотқа жетсе, сот осы келіссөздерде алынған құжаттар мен дәлелдемелерді талап етеді (Азаматтық процестік кодекс, 165-баптың 15-тармақшасы). Сот оқи алатынды ғана жазыңыз.

people-findings = Сотқа арналған тізбе
people-findings-lead = Мұнда адвокаттармен келіссөздерде айтылған және көрсетілгеннің бәрі тұр. Дау сотқа жетсе, құжаттар мен дәлелдемелерді осы тізбемен бірге тапсырыңыз.
people-findings-case = № { $number } іс.
people-findings-listed = Сотқа арналған тізбе жасалған күн: { $day }.
people-findings-none = Бұл келіссөздерде әзірге ештеңе айтылған да, көрсетілген де жоқ. Мұнда құжаттар мен хабарлар тұрады.
people-findings-then = Тізбе жасалған күн сақталады. Содан кейін осы бетті басып шығарып, құжаттармен бірге сотқа тапсырыңыз.
people-findings-button = Тізбе жасау
people-findings-digest = SHA-256: { $digest }
people-findings-given = { $day }, { $who }

people-leave = Келіссөздерден шығу
people-leave-lead = Сіз келіссөздерден кез келген сәтте шыға аласыз. Екінші тарап мұны бірден көреді.
people-leave-proposals = Жауапсыз қалған ұсыныстарды енді қабылдауға болмайды.
people-leave-no-secret = Келіссөздерде айтылғанды заң медиациядағыдай қорғамайды.
people-leave-court = Сот істі қарауды жалғастырады. Егер сот істі келіссөздер үшін тоқтата тұрған болса, олардың тоқтатылғанын сотқа хабарлаңыз.
people-leave-open = Сіз сотқа жүгіне, медиация ұсына немесе басқа келіссөздер бастай аласыз.
people-leave-button = Келіссөздерден шығу
people-event-talks-left = Келіссөздерден шыққан тарап: { $side }.
people-event-findings-listed = Сотқа арналған тізбе жасалды; құжаттар мен хабарлар саны: { $count }.

people-ground-question = Бұл адам қандай негізде өкіл болады?
people-ground-why = Сотта заңда аталған адамдар ғана өкіл бола алады. Партисипативтік рәсімде әр тарапқа адвокат немесе заң консультанты қажет.
people-ground = { $ground ->
    [advocate] Адвокат
    [legal-consultant] Заң консультанттары палатасының мүшесі
    [employee] Осы ұйымның немесе мемлекеттік органның қызметкері
    [group-employee] Ортақ бақылаудағы басқа ұйымның қызметкері
    [trade-union] Кәсіподақ уәкілі
    [organisation] Басқаларды қорғауға құқылы ұйымның уәкілі
    [ombudsman] Адам құқықтары жөніндегі уәкіл
    [co-party] Сол тараптағы тең қатысушы
    [head] Ұйым басшысы
    [legal-representative] Ата-ана, қорғаншы немесе басқа заңды өкіл
   *[power-of-attorney] Сенімхаты бар басқа адам
}
people-ground-hint = { $ground ->
    [advocate] Куәлігін және өкілдік туралы жазбаша хабарламаны көрсетеді.
    [legal-consultant] Палатаға мүшелігі туралы құжатты көрсетеді.
    [employee] Осы ұйымға ғана өкіл болады.
    [group-employee] Ортақ бақылау туралы құжаттарды көрсетеді.
    [trade-union] Тапсырма туралы құжатты көрсетеді.
    [organisation] Тапсырма туралы құжатты көрсетеді.
    [ombudsman] Сенімхат қажет емес.
    [co-party] Тараптағы бірнеше адамның бірі, қалғандарының атынан.
    [head] Лауазымы туралы құжатты көрсетеді; сенімхат қажет емес.
    [legal-representative] Туыстығы немесе қорғаншылығы туралы құжаттарды көрсетеді; сенімхат қажет емес.
   *[power-of-attorney] Тек соттан тыс.
}
people-credential = Екінші құжаттың нөмірі
people-credential-hint = Адвокат: өкілдік туралы хабарлама. Консультант: палата құжаты. Басшы, ата-ана немесе қорғаншы, кәсіподақ: мұны растайтын құжат.
people-credential-day = Екінші құжаттың күні
people-unbarred = Кедергі бар ма?
people-unbarred-hint = Екінші тараптың, үшінші тұлғаның, судьяның, прокурордың, хатшының, сарапшының немесе аудармашының туыстары, сондай-ақ екінші тарапқа көмектескендер өкіл бола алмайды.
people-unbarred-yes = Растаймын: бұлардың ешқайсысы жоқ

steps-name-lawyer = Адвокатыңызды немесе заң консультантыңызды көрсетіңіз
steps-name-lawyer-why = Партисипативтік рәсімде әр тарап өз адвокатының немесе заң консультантының жәрдемімен келіссөз жүргізеді. Екі тараптың да адвокаты немесе консультанты болмайынша, ұсыныс жасауға болмайды.
steps-name-lawyer-button = Өкілді көрсету
steps-name-lawyer-others = { $who }: адвокат немесе заң консультантын көрсету
steps-act-leave-talks = Келіссөздерден шығу
steps-act-list-findings = Сотқа арналған тізбе жасау
steps-done-leave-talks = Сіз келіссөздерден шықтыңыз. Екінші тарап мұны көреді.
steps-done-list-findings = Тізбе жасалды. Оны басып шығарып, құжаттармен бірге сотқа тапсырыңыз.

refusal-representative-in-court-is-on-the-closed-list = Сотта заңда аталған адамдар ғана өкіл бола алады: адвокат, заң консультанттары палатасының мүшесі, ұйым қызметкері, кәсіподақ уәкілі, тең қатысушы, басшы немесе заңды өкіл.
refusal-representative-in-court-is-on-the-closed-list-instead = Осы негіздердің бірін таңдаңыз. Туысыңыз немесе танысыңыз соттан тыс, сенімхатпен көмектесе алады.
refusal-heads-and-employees-represent-companies = Басшы немесе қызметкер сотта жеке адамға емес, ұйымға өкіл болады.
refusal-heads-and-employees-represent-companies-instead = Басқа негізді таңдаңыз.
refusal-co-party-stands-on-the-same-side = Тең қатысушы ретінде сол тарапта тұрған адам ғана өкіл болады.
refusal-co-party-stands-on-the-same-side-instead = Басқа негізді таңдаңыз.
refusal-consultant-shows-membership-of-a-chamber = Заң консультанты заң консультанттары палатасына мүшелігі туралы құжатты көрсетеді.
refusal-consultant-shows-membership-of-a-chamber-instead = Осы құжаттың нөмірі мен күнін жазыңыз.
refusal-advocate-shows-certificate-and-notice = Адвокат куәлігін және өкілдік туралы жазбаша хабарламаны көрсетеді.
refusal-advocate-shows-certificate-and-notice-instead = Хабарламаның нөмірі мен күнін жазыңыз.
refusal-unions-and-organisations-show-their-commission = Кәсіподақтың немесе ұйымның уәкілі осы іс бойынша тапсырма туралы құжатты көрсетеді.
refusal-unions-and-organisations-show-their-commission-instead = Оның нөмірі мен күнін жазыңыз.
refusal-group-employee-shows-the-common-control = Топтағы басқа ұйымның қызметкері ортақ бақылау туралы құжаттарды көрсетеді.
refusal-group-employee-shows-the-common-control-instead = Олардың нөмірі мен күнін жазыңыз.
refusal-head-shows-the-office-held = Ұйым басшысы лауазымы туралы құжатты көрсетеді.
refusal-head-shows-the-office-held-instead = Оның нөмірі мен күнін жазыңыз.
refusal-legal-representative-shows-papers = Заңды өкіл туыстығы немесе қорғаншылығы туралы құжаттарды көрсетеді.
refusal-legal-representative-shows-papers-instead = Олардың нөмірі мен күнін жазыңыз.
refusal-judges-and-prosecutors-represent-nobody = Судьялар мен прокурорлар сотта өкіл бола алмайды.
refusal-judges-and-prosecutors-represent-nobody-instead = Басқа адамды таңдаңыз.
refusal-who-served-in-the-case-represents-nobody = Осы іске судья, прокурор, сарапшы, маман немесе аудармашы ретінде қатысқан адам бұл істе өкіл бола алмайды.
refusal-who-served-in-the-case-represents-nobody-instead = Басқа адамды таңдаңыз.
refusal-nothing-bars-the-representative = Өкілде кедергі жоқ екені расталмаған: екінші тараппен, судьямен немесе басқа қатысушымен туыстық.
refusal-nothing-bars-the-representative-instead = Кедергі болмаса, осыны белгілеңіз. Әйтпесе басқа адамды таңдаңыз.
refusal-any-side-leaves-settlement-talks = Қазір шығатын татуласу келіссөздері жоқ.
refusal-any-side-leaves-participatory-talks = Қазір шығатын келіссөздер жоқ.
refusal-findings-of-talks-are-listed-for-the-court = Мұндай тізбе сотқа дейінгі адвокаттармен келіссөздерде ғана болады.
refusal-court-is-told-that-talks-have-ended = Сот қазір келіссөздердің тоқтатылғаны туралы хабар күтіп тұрған жоқ.
warning-talks-before-the-court-are-laid-before-it = Дау сотқа жетсе, сотқа дейінгі адвокаттармен келіссөздерде айтылған және көрсетілген нәрсе сотқа беріледі.

people-child = Балаға қауіп төніп тұр
people-child-lead = Медиация барысында балаға қауіп төндіретін немесе оның денсаулығы мен мүдделеріне нұқсан келтіретін фактілерді білсеңіз, Сіз баланың құқықтарын қорғау жөніндегі органға жүгінуге міндеттісіз.
people-child-first = Қауіп жақын болса, алдымен полицияға қоңырау шалыңыз: 102 немесе 112.
people-child-secret = Құпиялық бұған кедергі емес: бұл міндетті заң белгілеген.
people-child-alone = Мұнда жазғаныңыз жеке жазбаларыңызда қалады. Оны тараптар да, сот та оқымайды.
people-child-report = Қай органға, қашан және немен жүгіндіңіз?
people-child-report-hint = Органды, күнді және не хабарлағаныңызды жазыңыз.
people-child-button = Жазып қою
people-event-child = Баланың құқықтарын қорғау жөніндегі органға жүгінді; жүгінген медиатор: { $name }.
people-event-judge-consented = Тарап істі медиацияны өткізген судьяның қарауына келіседі. Тарап: { $side }; судья: { $judge }.
people-event-court-told-of-mediator = Тараптардың басқа медиатор таңдағаны сотқа хабарланды.
case-screen-hurt = Екінші тарап Сізді ұрды ма, итерді ме, қылғындырды ма немесе Сізге зат лақтырды ма?
case-screen-controlled = Кіммен кездесуіңізді, ақшаны қалай жұмсауыңызды немесе телефоныңызда не тұратынын екінші тарап шеше ме?
case-screen-minor = Тараптардың арасында он сегізге толмағандар бар ма немесе дау балаға қатысты ма?
case-screen-earlier-agreement = Осы дау бойынша сот бұрын келісімді бекітті ме?
filing-safety-matter-touches-others = Дау оған қатыспайтын біреудің, мысалы, баланың немесе ортақ меншік иесінің мүддесін қозғайды
filing-safety-matter-incapable = Сот мені немесе екінші тарапты әрекетке қабілетсіз немесе әрекетке қабілеті шектеулі деп таныған
filing-safety-matter-minor = Тараптардың арасында он сегізге толмаған бар немесе дау балаға қатысты
filing-safety-matter-earlier-agreement = Осы дау бойынша сот бұрын келісім бекіткен
filing-safety-matter = Осының бірі дауға қатысты ма?
filing-safety-matter-hint = Барын белгілеңіз. Сонда медиацияның сай келетіні бірден көрінеді.
steps-tell-court-of-mediator = Басқа медиатор таңдағаныңызды сотқа хабарлаңыз
steps-tell-court-of-mediator-why = Іс сотта болған кезде медиатор ауысты. Заң бойынша бұл туралы сотқа хабарлау керек.
steps-tell-court-of-mediator-button = Сотқа хабарлау
steps-tell-court-of-mediator-others = { $who }: басқа медиатор туралы сотқа хабарлау
steps-act-notify-court-of-mediator = Басқа медиатор туралы сотқа хабарлау
steps-act-consent-to-judge = Медиацияны өткізген судьяға келісу
steps-act-report-child-in-danger = Балаға қауіп төніп тұр
steps-done-report-child-in-danger = Бұл жеке жазбаларыңызға жазылды.
court-means-notify-court-of-mediator = Сот Сіздің басқа медиатор таңдағаныңызды біледі, медиация туралы басқа ештеңе білмейді.
court-means-consent-to-judge = Бұл судьямен медиация келісімсіз аяқталды. Әдетте істі басқа судья қарайды. Барлық тарап келіссе ғана осы судья қарай алады. Сіз келісуге де, себебін айтуға да міндетті емессіз.
agreement-done-court-notify-court-of-mediator = Медиатордың ауысқаны сотқа хабарланды.
agreement-done-court-consent-to-judge = Келісіміңіз сот материалдарына жазылды.
refusal-parties-consent-to-the-judge-who-mediated = Медиациясы нәтижесіз аяқталған және Сіздің тарабыңыз әлі келісім бермеген судья жоқ.
refusal-judge-who-mediated-tries-with-consent-only = Бұл судьяның медиациясы нәтижесіз аяқталды, ол істі барлық тараптың келісуімен ғана қарай алады. Барлық тарап келісім берген жоқ.
refusal-judge-who-mediated-tries-with-consent-only-instead = Басқа судьяны тағайындаңыз немесе барлық тарап осында келісім бергенше күтіңіз.
refusal-judge-who-mediated-goes-on-with-consent-only = Медиациясы нәтижесіз аяқталған судья істі барлық тараптың келісуімен ғана жалғастырады. Барлық тарап келісім берген жоқ.
refusal-judge-who-mediated-goes-on-with-consent-only-instead = Басқа судья тағайындалсын немесе барлық тарап осында келісім бергенше күтіңіз.
refusal-mediator-turns-to-the-body-for-childrens-rights = Мұны медиатор ғана жазады.
refusal-next-mediator-concludes-a-contract-first = Медиатор ауысты. Жаңа медиатор Сіздермен өз шартын жасасқаннан кейін кездесулер өткізеді және дауды аяқтайды.
refusal-next-mediator-concludes-a-contract-first-instead = Алдымен жаңа медиатормен шарт жасап, қол қойыңыз.
refusal-court-is-told-of-another-mediator = Сот білмейтін медиатор ауысуы жоқ.
refusal-joint-meeting-is-not-held-where-somebody-is-unsafe = Бұл кездесу тағайындалғаннан кейін біреу бірге кездесу қауіпсіз емес екенін хабарлады.
refusal-joint-meeting-is-not-held-where-somebody-is-unsafe-instead = Оны болдырмай, әр тараппен жеке кездесіңіз.
warning-mediator-has-the-language = Медиатордың тізілімдегі жазбасында бұл тіл көрсетілмеген. Медиатордың осы тілді білетінін сұраңыз немесе аудармашы шақырыңыз.
warning-childs-interests-are-considered = Дау балаға қатысты. Медиатор баланың заңды мүдделерін ескеруге тиіс.
warning-minor-has-a-legal-representative = Кәмелетке толмағанды сотта ата-анасы немесе басқа заңды өкілдері қорғайды. Олардың бірі қол қойғанын тексеріңіз.
warning-settled-dispute-is-not-brought-again = Осы дау бойынша сот бұрын келісім бекіткені айтылған. Бұл келісім басқа мәселе туралы екенін тексеріңіз: сол даумен сотқа екінші рет жүгінуге болмайды.

people-invited = Аудармашылар мен сарапшылар
people-invited-lead = Тараптар медиацияға аудармашыны, сарапшыны немесе маманды шақыра алады. Бір адамды барлық тарап шақыруға тиіс.
people-invited-law = Шақырылған адам алдымен құпияны сақтауға уәде береді және содан кейін айтылғанды ғана оқиды.
people-invited-none = Ешкім шақырылмаған. Мұнда аудармашылар мен сарапшылар тұрады.
people-invited-waits = Құпияны сақтауға әлі уәде бермеген, ештеңе оқымайды.
people-invited-reads = Құпияны сақтауға уәде берді, содан бері бірге айтылғанды оқиды.
people-invited-go = Қатысуын тоқтату: { $name }
people-invited-agree = Келісу: { $name }
people-invite = Шақыру
people-invite-name = Аты-жөні
people-invite-email = Шақырылған адам осы мекенжаймен кіреді.
people-invite-as = Кім ретінде?
people-invite-button = Шақыруды ұсыну
people-calling = { $calling ->
    [interpreter] Аудармашы
    [expert] Сарапшы
    [specialist] Маман
   *[other] Басқа көмекші
}
people-promise = Құпияны сақтау уәдесі
people-promise-lead = Тараптар Сізді өз медиациясына шақырды. Алдымен онда білгеніңізді құпия сақтауға уәде беріңіз.
people-promise-what = Айтқан адамның жазбаша рұқсатынсыз ештеңе жария етуге болмайды. Жария еткені үшін заң жауаптылық белгілейді.
people-promise-from = Сіз тараптардың осы сәттен бастап бірге айтқанын оқисыз, бұрын айтылғанның ештеңесін оқымайсыз.
people-promise-button = Құпияны сақтауға уәде беремін
people-event-invitation = Медиацияға шақыру ұсынылды: { $name } ({ $calling ->
    [interpreter] аудармашы
    [expert] сарапшы
    [specialist] маман
   *[other] көмекші
}). Ұсынған тарап: { $side }.
people-event-invited = Барлық тарап медиацияға шақырды: { $name } ({ $calling ->
    [interpreter] аудармашы
    [expert] сарапшы
    [specialist] маман
   *[other] көмекші
}).
people-event-secrecy = Құпияны сақтауға уәде берді: { $name }.
people-event-left = Медиацияға енді қатыспайды: { $name }.
people-prosecutor-who = Қай прокурор?
people-prosecutor-why = Прокурордың қатысуы неліктен міндетті?
people-prosecutor-ground = { $ground ->
    [state-interests] Іс мемлекет мүддесін қозғайды
    [public-interests] Қоғамдық мүддені қорғау қажет
    [cannot-defend-themselves] Өзін өзі қорғай алмайтын азаматтарды қорғау қажет
   *[found-necessary] Сот мұны қажет деп таныды
}
people-event-prosecutor = Іске қорытынды беру үшін прокурор қатысады: { $name }.
steps-act-bring-in-prosecutor = Прокурорды тарту
steps-act-invite-into-mediation = Аудармашыны немесе сарапшыны шақыру
steps-act-promise-secrecy = Құпияны сақтауға уәде беру
steps-act-let-go = Шақырылған адамның қатысуын тоқтату
steps-done-invite-into-mediation = Ұсынысыңыз жазылды. Барлық тарап ұсынған адам шақырылады.
steps-done-promise-secrecy = Сіз құпияны сақтауға уәде бердіңіз. Осы сәттен бастап тараптардың бірге айтқанын оқисыз.
steps-done-let-go = Бұл адам енді қатыспайды.
court-means-bring-in-prosecutor = Прокурор сот материалдарын оқып, қорытынды береді. Прокурорға медиациядан ештеңе көрсетілмейді.
agreement-done-court-bring-in-prosecutor = Прокурор осы сәттен бастап іске қатысады.
refusal-prosecutor-is-brought-in-where-the-law-asks = Прокурорды іс жүргізуінде тұрған кезде сот қана тартады.
refusal-prosecutor-takes-no-side = Осы іске басқаша қатысатын адам ондағы прокурор бола алмайды.
refusal-prosecutor-takes-no-side-instead = Басқа прокурорды таңдаңыз.
refusal-sides-invite-interpreters-and-experts = Аудармашылар мен сарапшыларды жүріп жатқан медиацияның тараптары ғана шақырады.
refusal-invited-take-no-other-part = Осы іске басқаша қатысатын адамды аудармашы немесе сарапшы ретінде шақыруға болмайды.
refusal-invited-take-no-other-part-instead = Басқа адамды шақырыңыз.
refusal-invited-promise-secrecy-first = Құпияны сақтауға шақырылған және әлі уәде бермеген адам ғана уәде береді.
refusal-invited-leave-or-are-let-go = Қатысуды шақырылған адамның өзі, тарап немесе медиатор тоқтата алады.
people-judges = Немесе осы соттың судьясы
people-judges-lead = Судья медиацияны тегін, он жұмыс күні ішінде өткізеді. Келісім болмаса, істі басқа судья қарайды; барлық тарап келіссе ғана осы судья қарай алады.

people-entrust = Екінші тарапты шақыруын сұрау: { $name }
people-event-entrusted = Тарап медиатордан екінші тарапты медиацияға шақыруды сұрайды. Тарап: { $side }; медиатор: { $mediator }.
steps-act-entrust-invitation = Медиатордан екінші тарапты шақыруды сұрау
steps-done-entrust-invitation = Медиатордан екінші тарапты шақыру сұралды.
refusal-a-side-asks-a-mediator-to-invite = Ұсыныс жасалмаған және басқа ешкімнен сұралмаған кезде ғана медиатордан шақыруды сұрауға болады.
refusal-mediator-invites-at-a-sides-request = Тарап сұраған медиатор ғана шақырады.
