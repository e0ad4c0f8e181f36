### Қабылдау: кімге хабарлау керек, не істелді, келген адамға көмек, хабарлаудың дәлелі.

reception-title = Қабылдау орны
reception-done-noted = Әрекет іске жазылды.
reception-done-called = Белгіленді. Істе мұны ешкім көрмейді.
reception-file = Келген адамның атынан толтыру
reception-assist = Ашылған іс бойынша көмектесу
reception-case = № { $number } іс
reception-safety = Алдымен осы адамдарға қоңырау шалыңыз: оларға қауіп бар
reception-safety-body = Олар айтқан жолмен ғана хабарласыңыз. Басқа ешкімге іс туралы айтпаңыз, хабарлама қалдырмаңыз.
reception-safety-how = Қалай:
reception-safety-phone = Қауіпсіз жолы көрсетілмеген. Өтініштегі телефон:
reception-safety-since = Өтінген күні: { $day }
reception-safety-made = Сөйлестім: { $name }
reception-reach = Кімге хабарлау керек
reception-reach-body = Медиация ұсынылып, әлі жауап бермегендер; ең шұғылы жоғарыда.
reception-reach-empty = Мұнда медиация ұсынылып, әлі жауап бермегендер тұрады. Қазір ешкім жоқ.
reception-until = Жауап берудің соңғы күні: { $day },
reception-attempts = { $count ->
    [0] Әлі хабарласып көрген жоқ
    [one] { $count } рет хабарласып көрді
   *[other] { $count } рет хабарласып көрді
}
reception-only-safely = Тек адамның өзі айтқан жолмен
reception-mail-failed = Электрондық поштамен байланысу мүмкін емес: қоңырау шалыңыз немесе хат жіберіңіз

reception-person-title = Хабарлау: { $name }
reception-person-safe = Ештеңе жібермеңіз. Тек былай ғана қауіпсіз хабарласуға болады:
reception-fact-case = Іс
reception-fact-until = Жауап берудің соңғы күні
reception-fact-phone = Телефон
reception-fact-email = Электрондық пошта
reception-fact-address = Мекенжай
reception-unknown = белгісіз
reception-print-title = Хат жіберу
reception-print-body = Хаттың өз нөмірі мен коды болады; ол басып шығару үшін бір рет қана көрсетіледі. Сыртында дау туралы ештеңе айтылмайды.
reception-print = Хат жасау
reception-tried = Бұған дейінгі әрекеттер
reception-tried-empty = Мұнда әр әрекет күні мен нәтижесі көрсетіліп тұрады.
reception-tried-line = { $day }: { $channel }, { $reached }
reception-note-title = Әрекетті жазу
reception-note-channel = Қалай хабарластыңыз?
reception-note-reached = Нәтижесі қандай?
reception-note-text = Ескертпе
reception-note-text-hint = Оны екі тарап та оқи алады: жөнелтімнің нөмірі, кім жауап берді. Дау туралы ештеңе жазбаңыз.
reception-note-button = Жазу
reception-channel-email = электрондық пошта
reception-channel-phone = телефон
reception-channel-message = хабарлама
reception-channel-letter = хат
reception-channel-in-person = өзімен кездесіп
reception-reached-sent = жіберілді, нәтижесі әзірге белгісіз
reception-reached-delivered = жеткізілді
reception-reached-received = адам алды
reception-reached-failed = жетпеді
reception-reached-refused = адам қабылдаудан бас тартты

reception-assist-title = Ашылған іс бойынша көмектесу
reception-assist-body = Адам алдыңызда болып, жеке куәлігін көрсетіп, жазбаша өкілеттікке қол қоюы керек. Енгізгеніңіздің бәрі Сіз енгізген деп белгіленеді.
reception-assist-case = Істің нөмірі
reception-assist-case-hint = Мысалы, 2026-0017
reception-assist-number = Адамның ЖСН-і немесе ұйымның БСН-і толық
reception-assist-number-hint = Алдыңыздағы құжаттан
reception-assist-paper = Жазбаша өкілеттіктің нөмірі
reception-assist-paper-hint = Қабылдау орнының журналында жазылғандай
reception-assist-date = Жазбаша өкілеттіктің күні
reception-assist-button = Істі ашу

reception-proof-title = № { $number } іс бойынша хабарлаудың дәлелі
reception-proof-made = Жасалған күні: { $date }. Жасаған: { $office }, істің жазбалары бойынша.
reception-proof-empty = Мұнда осы адамға хабарлаудың әр әрекеті тұрады. Әзірге ондай әрекет болған жоқ.
reception-proof-received = Хабарлама алынды ({ $date }): адам оны ашты, жауап берді немесе қол қойды.
reception-proof-paper = Қағаздағы хабарлама соңғы белгілі мекенжайға жіберілді. Алынғаны белгісіз.
reception-proof-open = Адамға хабар жеткенін әзірге ештеңе көрсетпейді. Келесі қадам: соңғы белгілі мекенжайға қағаз хабарлама жіберу.
reception-proof-table = Хабарлау әрекеттері: { $name }
reception-proof-day = Күні
reception-proof-channel = Қалай
reception-proof-reached = Нәтижесі
reception-proof-note = Ескертпе
reception-proof-law = Сот нені тиісінше хабарлау деп санайды
reception-proof-law-body = Кодексте тарапқа тиісінше хабарлаудың жолдары аталған. Мұнда ол орындалды ма, соны сот шешеді.
reception-proof-law-words = Заң мәтіні
reception-proof-true = Жазбалар тек қосылады, өзгертілмейді; оларды тексеруге болады.
