### Келісім: жай-күйі, қол қою, жасалған соң не болатыны. Қағаздың өз нысандары бар.


agreement-title = Келісім
agreement-name = { $kind ->
    [mediation] Дауды (жанжалды) реттеу туралы келісім
    [participatory] Дауды партисипативтік рәсім тәртібімен реттеу туралы келісім
   *[settlement] Татуласу келісімі
}
agreement-back-case = № { $number } іс
agreement-side = { $no }-тарап
agreement-empty = Әзірге келісім жоқ. Ол барлық тарап қабылдаған ұсыныс негізінде дайындалады; бәрі қол қойғанша осында тармақ-тармағымен көрсетіледі.
agreement-empty-way = Ұсыныстарға өту
agreement-waits-for-draft = Ұсыныс қабылданды. Енді соның негізінде келісім мәтіні дайындалады.
agreement-next-draw-up = Барлық тарап ұсынысты қабылдады. Соның негізінде келісім мәтінін дайындаңыз: тілін таңдап, орнын көрсетесіз, шарттар өзгеріссіз көшіріледі.
agreement-draw-up-link = Келісімді дайындау
agreement-state-draft = { $version }-жоба, әлі бәрі қол қоймады
agreement-state-concluded = Жасалды: бәрі қол қойды
agreement-next-sign = Төмендегі мәтінді оқыңыз. Онымен келіссеңіз, қол қойыңыз.
agreement-next-enter = Қағазға Сіздің көзіңізше қойылған қолтаңбаларды енгізіңіз.
agreement-sign-link = Қол қоюға өту
agreement-click-is-no-signature = Мұндағы түймені басу қолтаңбаны алмастырмайды. Қағазға немесе оның көшірмесіне қойылған қолтаңба ғана есептеледі.
agreement-next-submit = Келісімге қол қойылды. Заң бойынша оны судьяға дереу жіберу керек.
agreement-submit-link = Судьяға жіберу
agreement-next-duties = Келісімге қол қойылды. Енді ол орындалады: барлық күн мен сома бөлек бетте жиналған.
agreement-duties-link = Орындауға өту
agreement-signatures-heading = Қолтаңбалар
agreement-signed = қол қойылды
agreement-not-signed = әлі қол қойылмады
agreement-signed-on = { $day }, { $how }
agreement-manner = { $manner ->
    [paper] қағазда
    [exchange] қол қойылған көшірмелермен алмасу арқылы
   *[eds] электрондық цифрлық қолтаңбамен
}
agreement-mediator = { $name }, медиатор
agreement-mediator-missing = Медиатор
agreement-text-heading = Мәтін
agreement-text-change = Соңғы қол қойылғанға дейін мәтінді өзгертуге болады: барлық тарап қабылдаған жаңа ұсыныс бойынша келісім мәтіні қайта дайындалады. Онда бұрын қойылған қолтаңбалар есепке алынбайды.
agreement-print-link = Басып шығарып, қол қоятын мәтін
agreement-change-link = Өзгеріс ұсыну
agreement-again-link = Қайта дайындау
agreement-force-heading = Келісімнің қазіргі күші
agreement-in-force = Тараптардың соңғысы қол қойған күннен бастап күшінде: { $day } ({ $law }).
agreement-in-force-settlement = Тараптардың соңғысы қол қойған күннен бастап күшінде: { $day }.
agreement-is-transaction = Бұл сіздердің араларыңыздағы мәміле: ол құқықтарыңыз бен міндеттеріңізді белгілейді, өзгертеді немесе тоқтатады ({ $law }). Оны сотта бекітудің қажеті жоқ.
agreement-goes-to-court = Іс сотта жатқандықтан, келісім бекітуге судьяға жіберіледі.
agreement-submitted = Судьяға жіберілді: { $day }.
agreement-court-link = Соттағы жай-күйі
agreement-roads-summary = Орындалмаса: заңда қандай жолдар бар
agreement-roads-lead = Алдымен екінші тараптан сұраңыз. Ол көмектеспесе, мынадай жолдар бар; олар осы қызметтен тыс.
agreement-road-voluntary = Келісім онда көзделген тәртіппен және мерзімде ерікті түрде орындалады ({ $law }).
agreement-road-again = Шарттарды немесе мерзімдерді өзгерту үшін жаңа медиация.
agreement-road-order = Сот бұйрығы, егер сотқа дейінгі тәртіп заңда немесе шартта көзделіп, медиация келісімі соның ішінде жасалса ({ $law }).
agreement-road-order-family = Отбасы дауы бойынша сотқа дейінгі келісімге сот бұйрығы ({ $law }).
agreement-road-order-other = Сотқа дейінгі өзге келісімдерге сот бұйрығы, егер ондай тәртіп заңда немесе шартта көзделсе ({ $law }).
agreement-road-notary = Нотариустың атқарушылық жазбасы, егер келісімді нотариус куәландырса ({ $law }).
agreement-road-alimony = Алимент үшін: медиатормен жасалған келісім Кодексте көзделген нысанның бірі ({ $law }).
agreement-road-claim = Сотқа талап қою: бұл жол әрқашан ашық ({ $law }).
agreement-print-title = Басып шығаруға арналған келісім
agreement-print-lead = { $copies ->
    [one] { $copies } дана
   *[other] { $copies } дана
} етіп басып шығарыңыз, әркімнің өз данасы болсын. Бәріне қол қойыңыз.

agreement-draw-up-title = Келісім мәтінін дайындау
agreement-draw-up-lead = Шарттар қабылданған ұсыныстан сөзбе-сөз көшіріледі. Сіз тілін және орнын көрсетесіз.
agreement-draw-up-terms = Қабылданған шарттар
agreement-language-label = Қай тілде?
agreement-language-kazakh = Қазақ тілінде
agreement-language-russian = Орыс тілінде
agreement-language-both = Екі тілде де
agreement-prevailing-label = Алшақтық болса, қай мәтін басым?
agreement-place-label = Қай жерде жасалады?
agreement-place-hint = Қала немесе ауыл, мысалы, Астана
agreement-others-label = Келісім оған қатыспайтын біреудің құқығын қозғай ма?
agreement-others-hint = Ортақ меншік иесі, жұбайы, бала, кепіл ұстаушы банк, кредиторлар туралы ойланыңыз. Оларсыз мұндай келісімге жол берілмейді ({ $law }).
agreement-others-no = Жоқ, ешкімнің
agreement-others-yes = Иә немесе мүмкін
agreement-others-yes-hint = Онда бізге қоңырау шалыңыз немесе медиатордан сұраңыз: ол адам қосыла алады немесе бұл тармақты алып тастауға болады.
agreement-draw-up-button = Келісімді дайындау
agreement-mistake-language = Тілді таңдаңыз
agreement-mistake-prevailing = Қай мәтін басым екенін таңдаңыз
agreement-mistake-place = Орнын көрсетіңіз
agreement-mistake-others = Осы сұраққа жауап беріңіз

agreement-sign-title = Келісімге қол қою
agreement-sign-read = Мәтінді тағы бір рет оқу
agreement-sign-step-print = Мәтінді басып шығарыңыз.
agreement-sign-step-sign = Өз қолыңызбен қол қойып, күнін жазыңыз.
agreement-sign-step-send = Сканерлеп немесе суретке түсіріп, екінші тарапқа электрондық поштамен жіберіңіз.
agreement-sign-step-upload = Сол көшірмені осында жүктеңіз.
agreement-sign-law = Электрондық поштамен алмасқан қол қойылған көшірмелерді заң қағазбен тең санайды: { $law }
agreement-sign-file-label = Қол қойылған көшірме
agreement-sign-proof-label = Оны екінші тарапқа қашан және қай мекенжайдан жібердіңіз?
agreement-sign-proof-hint = Мысалы: my@mail.kz мекенжайынан екінші тарапқа 15 сәуірде 14:20-да
agreement-sign-own-legend = Бұл Сіздің қолтаңбаңыз ба?
agreement-sign-own = Иә, бұл қағазға өзім қол қойдым
agreement-sign-button = Қол қойған көшірмемді енгізу
agreement-sign-or-desk = Принтер немесе электрондық пошта болмаса, қабылдау орнында немесе медиатордың көзінше қағазға қол қойыңыз: оны сонда енгізеді.
agreement-sign-bring = Мұндай келісімге қағазда немесе электрондық цифрлық қолтаңбамен қол қойылады. Қабылдау орнында қағазға қол қойыңыз, оны сонда енгізеді. Мұнда электрондық кілтпен қол қою әзірге мүмкін емес.
agreement-paper-lead = Сіз көзіңізше қағазға қойылған қолтаңбаны енгізесіз. Қол қойған Сіз емес, аталған адам.
agreement-paper-nobody = Қазір Сіз енгізетін қолтаңба жоқ.
agreement-paper-signer-label = Кім қол қойды?
agreement-paper-day-label = Қай күні?
agreement-paper-file-label = Қол қойылған беттің сканы
agreement-paper-button = Осы қолтаңбаны енгізу
agreement-mistake-proof = Қашан және қай мекенжайдан жібергеніңізді жазыңыз
agreement-mistake-own = Бұл Сіздің қолтаңбаңыз ба, соны белгілеңіз
agreement-mistake-file = Қол қойылған көшірменің файлын таңдаңыз
agreement-mistake-signer = Кім қол қойғанын таңдаңыз

agreement-done-proposed = Ұсынысыңыз жіберілді. Екінші тарапқа хабар берілді, енді ол жауап бере алады.
agreement-done-accepted = Сіз ұсынысты қабылдадыңыз. Әрі қарай жазбаша келісім жасалады.
agreement-done-rejected = Сіз ұсынысты қабылдамадыңыз. Келіссөз жалғасады.
agreement-done-withdrawn = Ұсынысыңыз қайтарып алынды.
agreement-done-drawn-up = Келісім мәтіні дайын. Енді оны бәрі оқи алады; әрі қарай қол қойылады.
agreement-done-signed = Қолтаңба енгізілді.
agreement-done-duty-report = Жазылды. Екінші тараптан растау сұралады.
agreement-done-duty-confirm = Сіз орындалғанын растадыңыз.
agreement-done-duty-dispute = Жазылды: Сіздің айтуыңызша, бұл орындалмаған. Екінші тарап сөзіңізді көреді.
agreement-done-duty-breach = Бұзушылық жазылды. Төменде не істеуге болатыны айтылған.

agreement-done-court-petition-for-suspension = Өтінішхатыңыз сотта. Сот оған жауап беруге тиіс; жауабы осында болады.
agreement-done-court-notify-court-of-extension = Медиацияның жаңа соңғы күні сотқа хабарланды.
agreement-done-court-notify-court-of-end = Сотқа медиацияның тоқтатылғаны хабарланды. Іс жалғасады.
agreement-done-court-submit-agreement = Келісім судьяда. Енді соттан оны бекітуді сұраңыз.
agreement-done-court-petition-for-approval = Өтінішхатыңыз сотта. Сот отырысының күні Сізге хабарланады.
agreement-done-court-ask-hearing-without-me = Жазылды: сот өтінішхатты Сіздің қатысуыңызсыз қарай алады.
agreement-done-court-assign-judge = Судья тағайындалды.
agreement-done-court-invite-to-conciliation = Шақыру енгізілді. Оны басып шығарып, тапсырыңыз.
agreement-done-court-accept-claim = Талап қою қабылданды.
agreement-done-court-suspend = Іс жүргізу тоқтатыла тұрды.
agreement-done-court-resume = Іс жүргізу қайта басталды.
agreement-done-court-set-hearing = Сот отырысы тағайындалды. Тараптарға хабарланады.
agreement-done-court-explain-consequences = Жазылды: салдары түсіндірілді.
agreement-done-court-leave-unconsidered = Жазылды: өтінішхат қаралмады. Оны қайта беруге болады.
agreement-done-court-approve = Келісім бекітілді. Енді бес жұмыс күні ішінде ұйғарым түпкілікті нысанда дайындалады.
agreement-done-court-refuse-approval = Бас тарту енгізілді. Іс жалғасады.
agreement-done-court-issue-final-text = Түпкілікті нысан енгізілді. Жеке шағымға берілетін он жұмыс күні осы күннен бастап есептеледі.
agreement-done-court-file-complaint = Шағым енгізілді.
agreement-done-court-decide-complaint = Шағым бойынша шешім енгізілді.
agreement-done-court-retire-to-decide = Жазылды: сот шешім шығару үшін шығып кетті.
agreement-for-whom = Кім үшін жазып отырсыз?
