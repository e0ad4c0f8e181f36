### Дау туралы айту: әр бетте бір сұрақ, тексеру, әрі қарай не болады.

filing-choose = Жауаптардың бірін таңдаңыз

filing-start-title = Дауыңыз туралы айтыңыз
filing-start-lead = Әр бетте бір сұрақ, он минуттай уақыт алады. Тіркелудің қажеті жоқ. Барлық жауапты тексермейінше, ештеңе жіберілмейді.
filing-start-button = Бастау
filing-start-desk = Келген адамның атынан бастау
filing-start-own = Өз атымнан бастау
filing-start-continue = Бастап қойғанмын, кодым бар
filing-start-begun = Сіз бастап қойғансыз
filing-start-begun-body = Жауаптарыңыз сақталды. Тоқтаған жеріңізден жалғастырыңыз.
filing-start-go-on = Жалғастыру
filing-start-need = Не қажет болады
filing-start-need-what = не болғанын және не қалайтыныңызды бірнеше сөйлеммен айту
filing-start-need-who = екінші тараптың аты-жөні және онымен байланысудың кез келген жолы: телефон, электрондық пошта немесе мекенжай
filing-start-need-number = ЖСН-іңіз, ал ұйым үшін БСН
filing-start-then = Содан кейін не болады
filing-start-then-letter = Екінші тарапқа дауды медиатормен шешу туралы ұсынысыңыз жазылған хат жібереміз.
filing-start-then-answer = Оның келісуіне күнтізбелік он күн беріледі. Жауап болмаса, ұсыныс қабылданбаған болып есептеледі.
filing-start-then-free = Бұл Сізге тегін, ал сотқа кез келген уақытта жүгіне аласыз.
filing-start-afraid = Мен екінші тараптан қорқамын

filing-continue-title = Бастағанды жалғастыру
filing-continue-code = Кодыңыз
filing-continue-hint = Он екі әріп пен цифр, мысалы, ABCD-EF23-4567
filing-continue-wrong = Бұл кодпен ештеңе сақталмаған. Тағы бір тексеріңіз. Жіберілмеген жауаптар 30 күн сақталады.
filing-continue-lost = Код жоғалса, жауаптарды ешкім, тіпті біз де таба алмаймыз.
filing-continue-anew = Қайта бастау

filing-later-title = Сақтап, кейін оралу
filing-later-body = Жауап бергеніңіз сақталып қойды. Мына кодты жазып алыңыз:
filing-later-where = Онымен 30 күн ішінде кез келген құрылғыдан жалғастыра аласыз.
filing-later-way = Код қайда енгізіледі
filing-back-check = Барлық жауапқа оралу

filing-for-title = Кімнің атынан толтырасыз
filing-for-body = Сіз осында келіп, жазбаша өкілеттікке қол қойған адамның атынан толтырасыз. Келесі сұрақтардың бәрі сол адам туралы.
filing-for-number = Жазбаша өкілеттіктің нөмірі
filing-for-number-hint = Қабылдау орнының журналында жазылғандай
filing-for-number-missing = Жазбаша өкілеттіктің нөмірін енгізіңіз
filing-for-date = Жазбаша өкілеттіктің күні
filing-for-date-wrong = Күнін, айын және жылын енгізіңіз, мысалы, 12 3 2026
filing-for-safe = Екінші тарапқа жазу қауіпсіз бе?
filing-for-safe-hint = Оңаша сұраңыз: екінші тарап ұрған, қорқытқан немесе аңдыған жоқ па?
filing-for-safe-yes = Иә, қауіпсіз
filing-for-safe-no = Жоқ немесе күмән бар
filing-for-safe-no-hint = Іс енгізіледі, бірақ екінші тарапқа ештеңе жіберілмейді.

filing-road-title = Дау сотта жатыр ма?
filing-road-free = Жоқ, сотта талап қою жоқ
filing-road-free-hint = Дауды соттан тыс шешесіздер. Келіскендеріңіз өзара мәміле болады.
filing-road-court = Иә, талап қою сотқа берілген
filing-road-court-hint = Онда істі мұнда сот немесе қабылдау орны енгізеді. Қалай екенін көрсетеміз.
filing-road-court-desk = Оны сот құжаты бойынша енгізесіз.

filing-court-title = Іс қай сотта?
filing-court-which = Сот
filing-court-missing = Сотты таңдаңыз
filing-court-protocol = Талап қоюға дейін дәлелдемелер ашылды ма?
filing-court-protocol-yes = Талап қоюға сотқа дейінгі хаттама қоса берілген

filing-in-court-title = Сотта жатқан дау
filing-in-court-lead = Оны да осында келісіммен шешуге болады. Тек істі бір тарап емес, сот немесе қабылдау орны сот құжаты бойынша енгізеді.
filing-in-court-do = Сіз не істей аласыз
filing-in-court-do-tell = Судьяға немесе хатшыға келіскіңіз келетінін айтыңыз. Мұны сот шешім шығару үшін шығып кеткенге дейін кез келген сатыда айтуға болады.
filing-in-court-do-desk = Немесе талап қоюдың көшірмесімен және жеке куәлігіңізбен қабылдау орнына келіңіз.
filing-in-court-do-code = Содан кейін коды бар хат аласыз да, осында жалғастырасыз.
filing-in-court-time = Соттағы мерзімдер бұл кезде жүре береді. Сот отырысын өткізіп алмаңыз.
filing-in-court-more = Татуласу келісімі деген не

filing-dispute-title = Дау не туралы?
filing-dispute-loan = Қарыз, қолхат
filing-dispute-damage = Денсаулыққа немесе мүлікке келтірілген зиян
filing-dispute-contract = Шарт, жеткізілім, орындалған жұмыс
filing-dispute-housing = Пәтер, үй, жалдау
filing-dispute-neighbours = Көршілер
filing-dispute-family = Отбасы: ажырасу, балалар, алимент
filing-dispute-labour = Еңбек және жалақы
filing-dispute-inheritance = Мұра
filing-dispute-consumer = Сатып алынған тауар немесе қызмет
filing-dispute-land = Жер және учаске шекарасы
filing-dispute-other = Басқа

filing-story-title = Не болды?
filing-story-hint = Өз сөзіңізбен: қашан, не болды, қазір қалай. Мұны екінші тарап оқиды. Бірнеше сөйлем жеткілікті.
filing-story-missing = Не болғанын қысқаша болса да жазыңыз
filing-story-long = Тым ұзақ. Ең бастысын қалдырыңыз, толығырақ кейін айта аласыз

filing-claims-title = Не сұрайсыз?
filing-claims-body = Бір-бірден жазыңыз. Талап міндетті түрде ақша емес: кешірім сұрау да, жөндеу де талап.
filing-claims-what = Не сұрайсыз
filing-claims-what-nth = Не сұрайсыз, { $number }
filing-claims-what-missing = Бұл сома не үшін екенін жазыңыз
filing-claims-missing = Кемінде бір талап жазыңыз
filing-claims-amount = Сома
filing-claims-amount-hint = Теңгемен, мысалы, 1 050 000. Ақша туралы болмаса, бос қалдырыңыз.
filing-claims-amount-wrong = Бұл сомаға ұқсамайды. Тек цифрлар, мысалы, 1 050 000 немесе 2162,50
filing-claims-fee = Осы үшін төленген мемлекеттік баж
filing-claims-add = Тағы қосу

filing-who-title-me = Сіз кімсіз?
filing-who-title-helped = Сіз көмектесіп отырған адам кім?
filing-who-title-other = Екінші тарап кім?
filing-who-title-another = Екінші тарапта тағы кім бар?
filing-who-kind = Жеке адам ба, ұйым ба?
filing-who-natural = жеке адам
filing-who-trader = жеке кәсіпкер
filing-who-legal = ұйым: ЖШС, кооператив, қор
filing-who-state = мемлекеттік орган
filing-who-name = Аты-жөні
filing-who-name-hint = Адамның аты мен тегі, мысалы, Айгерім Сейтқали. Ұйымның толық атауы.
filing-who-name-missing = Аты-жөнін немесе атауын енгізіңіз

filing-number-title-iin = ЖСН-іңіз қандай?
filing-number-title-bin = БСН-іңіз қандай?
filing-number-title-iin-of = ЖСН: { $name }
filing-number-title-bin-of = БСН: { $name }
filing-number-hint-iin = Жеке куәліктегі он екі цифр. Нөмірдің өзімен ғана ешкім Сіздің атыңыздан өтініш бере алмайды. Құжатқа бірге қол қойғанша, екінші тарап оны көрмейді.
filing-number-hint-bin = Тіркеу туралы анықтамадағы он екі цифр.
filing-number-hint-iin-of = Білсеңіз, он екі цифр: олар қолхатта немесе шартта жазылады. Соңғы төртеуі арқылы хатты керек адамның ашқанын тексереміз.
filing-number-iin = ЖСН
filing-number-bin = БСН
filing-number-or = Немесе
filing-number-none-me = Менде мұндай нөмір жоқ
filing-number-none-other = Нөмірін білмеймін
filing-number-none-other-hint = Бұл кедергі емес. Онда телефонның соңғы цифрларын сұраймыз.
filing-number-missing = Нөмірді енгізіңіз немесе төменде ол жоқ деп белгілеңіз
filing-number-both = Нөмір де енгізілген, жоқ деп те белгіленген. Біреуін қалдырыңыз
filing-number-length = Нөмірде 12 цифр болады. Қайта санап шығыңыз
filing-number-digit = Цифрлардың бірі қате: соңғысы қалғандарына сәйкес келмейді. Құжатпен салыстырыңыз
filing-number-birth = Алғашқы алты цифр туған күнге келмейді. Құжатпен салыстырыңыз
filing-number-is-bin = Бұл ұйымның БСН-і. Адамда ЖСН болады
filing-number-is-iin = Бұл адамның ЖСН-і. Ұйымда БСН болады
filing-number-twice = Бұл нөмір басқа қатысушыда көрсетілген

filing-contacts-title-me = Сізбен қалай байланысуға болады?
filing-contacts-title-of = Қалай байланысуға болады: { $name }
filing-contacts-body-me = Мұны екінші тарап көрмейді. Екеуіңіз таңдаған медиатор көреді.
filing-contacts-body-other = Білгеніңіздің бәрін жазыңыз: бір жолы да жетеді. Неғұрлым көп болса, жауап алу мүмкіндігі соғұрлым жоғары.
filing-contacts-phone = Телефон
filing-contacts-phone-hint = Мысалы, 8 701 000 00 00
filing-contacts-phone-wrong = Телефон нөмірінде 10-нан 15-ке дейін цифр болады. Тексеріңіз
filing-contacts-phone-missing = Қызметкеріміз Сізге қоңырау шала алатын телефонды енгізіңіз
filing-contacts-email = Электрондық пошта
filing-contacts-email-wrong = Бұл электрондық пошта мекенжайы емес. Ол мынадай болады: name@mail.kz
filing-contacts-address = Пошта мекенжайы
filing-contacts-address-hint = Қала немесе ауыл, көше, үй, пәтер
filing-contacts-address-missing = Мекенжайды енгізіңіз: ол медиация туралы шартта көрсетіледі
filing-contacts-nothing = Кемінде бір жолын көрсетіңіз: телефон, пошта немесе мекенжай
filing-contacts-language-me = Сізге қай тілде жазайық?
filing-contacts-language-other = Оларға қай тілде жазайық?
filing-contacts-kazakh = Қазақша
filing-contacts-russian = Орысша
filing-contacts-english = Ағылшынша
filing-contacts-unknown = Білмеймін

filing-others-title = Екінші тарапта тағы біреу бар ма?
filing-others-named = Сіз атағандар:
filing-others-drop = алып тастау: { $name }
filing-others-most = Нысанға бұдан көп сыймайды. Олар көп болса, осыны жіберіп, бізге қоңырау шалыңыз.
filing-others-question = Бұл дау тағы біреумен бе?
filing-others-no = Жоқ, осы ғана
filing-others-yes = Иә, тағы біреуін атау
filing-others-yes-hint = Әрқайсысы жеке тарап ретінде өзі үшін жауап береді.

filing-language-title = Іс қай тілде жүргізілсін?
filing-language-hint = Шарт пен келісім осы тілде болады. Беттерді әркім өз тілінде оқиды.
filing-language-kazakh = Қазақ тілінде
filing-language-russian = Орыс тілінде
filing-language-both = Екеуінде де, қатар

filing-safety-title = Сіз қауіпсізсіз бе?
filing-safety-body = Ешкім қарап тұрмағанда, жалғыз отырып жауап беріңізші. Біз мұны бәрінен сұраймыз.
filing-safety-secret = Екінші тарап бұл жауаптарды ешқашан көрмейді, бергеніңізді де білмейді.
filing-safety-question = Екінші тарап мыналардың бірін жасады ма?
filing-safety-question-hint = Болғанының бәрін белгілеңіз.
filing-safety-hurt = Сізді немесе жақыныңызды ұрды, итерді немесе ұстап қалды
filing-safety-threatened = Сізге, балаларға немесе дүниеңізге қоқан-лоққы жасады
filing-safety-pressed = Сізді аңдыды, телефоныңызды ақтарды, ақша, құжат бермеді, адамдармен араластырмады
filing-safety-afraid = Хат келгенде не болатынынан қорқамын
filing-safety-none = Бұлардың ешқайсысы болған жоқ
filing-safety-missing = Болғанын немесе «Бұлардың ешқайсысы болған жоқ» дегенді белгілеңіз
filing-safety-both = Бір нәрсе де, «Бұлардың ешқайсысы болған жоқ» та белгіленген. Біреуін қалдырыңыз
filing-safety-how = Сізбен қалай қауіпсіз байланысуға болады?
filing-safety-how-hint = Мысалы: әпкеме қоңырау шалу, 8 701 000 00 00, жұмыс күндері түске дейін.
filing-safety-more = Екінші тараптан қорқатын болсаңыз: қазір не көмектеседі

filing-short-road = Сотта ма?
filing-short-court = Сот
filing-short-dispute = Дау не туралы
filing-short-story = Не болды
filing-short-claims = Не сұрайсыз
filing-short-others = Екінші тараптағы қатысушылар
filing-short-language = Істің тілі
filing-short-safety = Қауіпсіздік
filing-short-who-me = Сіз
filing-short-who-helped = Сіз көмектесетін адам
filing-short-who-other = Екінші тарап
filing-short-number = ЖСН немесе БСН
filing-short-contacts = Байланыс

filing-check-title = Жауаптарды тексеріңіз
filing-check-body = Бәрін әлі өзгертуге болады.
filing-check-of = { $what }: { $name }
filing-check-paper = № { $number } жазбаша өкілеттік, күні: { $date }
filing-check-no-number = Көрсетілмеген
filing-check-sides = { $count ->
    [one] { $count } қатысушы аталды
   *[other] { $count } қатысушы аталды
}
filing-check-how = Байланыс: { $how }
filing-check-secret = Жауаптарды тек Сіз бен медиатор көреді. Қоңырау шалатын адам тек Сізбен қалай байланысу керегін көреді.
filing-check-then = Жібергеннен кейін не болады
filing-check-then-letter = Бүгін екінші тарапқа медиация жазбаша ұсынылады. Келісуіне күнтізбелік он күн бар; жауап болмаса, ұсыныс қабылданбаған болып есептеледі.
filing-check-then-sees = Ол Сіздің аты-жөніңізді, не болғанын және не сұрайтыныңызды көреді. ЖСН, телефон, пошта және мекенжайды көрмейді.
filing-check-then-unsafe = Екінші тарапқа ештеңе жіберілмейді. Алдымен Сізге қызметкеріміз қоңырау шалады, не қауіпсіз екенін бірге шешесіздер.
filing-check-then-court = Іс екі тарапқа, хатшыға және судьяға ашылады. Мұның өзі ешкімге ештеңе жібермейді.
filing-check-send = Жіберу
filing-check-send-safely = Қоңырау сұрау, екінші тарапқа ештеңе жібермеу
filing-check-true = Жіберу арқылы, білуіңізше, осының бәрі рас екенін растайсыз.

filing-sent-title = Өтініш қабылданды
filing-sent-number = Ісіңіздің нөмірі: { $number }.
filing-sent-next = Әрі қарай не болады
filing-sent-letter = Ұсынысыңыз енгізілді. Екінші тарап коды бар хат алады. Жауап келе салысымен хабарлаймыз.
filing-sent-clock = Екінші тарап осы күннің соңына дейін жауап бере алады
filing-sent-silence = Картаңызды жазып алыңыз (төменде); одан басқа әзірге ештеңе істеудің қажеті жоқ. Жауап болмаса, ұсыныс қабылданбаған болып есептеледі; қайта ұсынуға немесе сотқа жүгінуге болады.
filing-sent-court = Іс енгізілді. Енді онда тараптар мен сот жұмыс істей алады.
filing-sent-unsafe = Екінші тарапқа ештеңе жіберілген жоқ.
filing-sent-unsafe-call = Қызметкеріміз жұмыс уақытында қоңырау шалады: Сіз сұрағандай, ал қалай екенін айтпасаңыз, көрсеткен телефоныңызға. Шұғыл болса, өзіңіз хабарласыңыз; қауіп төнсе, 112 немесе 102 нөміріне қоңырау шалыңыз.
filing-sent-held = Екінші тарапқа әзірге ештеңе жіберілген жоқ. Алдымен адаммен сөйлесіңіз; ұсыныс іс бетінде жасалады.
filing-sent-email = Электрондық поштамен картасыз кіріп, жаңалық алып отыруға болады.
filing-sent-email-way = Поштаны растау
filing-sent-case = Істі ашу
