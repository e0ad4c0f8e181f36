### Қабылдау: кімге хабарлау керек, не істелді, келген адамға көмек, хабарлаудың дәлелі.

reception-title = Қабылдау
reception-done-noted = Әрекет іске жазылды.
reception-done-called = Белгіленді. Істе мұны ешкім көрмейді.
reception-file = Келген адам үшін толтыру
reception-assist = Бар іс бойынша көмектесу
reception-case = { $number } іс
reception-safety = Алдымен қоңырау шалыңыз: бұл адамдарға қауіпті
reception-safety-body = Тек олар айтқандай қоңырау шалыңыз. Басқа ешкімге істі атамаңыз, хабарлама қалдырмаңыз.
reception-safety-how = Қалай:
reception-safety-phone = Қауіпсіз жолы көрсетілмеген. Өтініштегі телефон:
reception-safety-since = Өтінген күні: { $day }
reception-safety-made = Сөйлестім: { $name }
reception-reach = Кімге хабарлау керек
reception-reach-body = Медиация ұсынылып, әлі жауап бермегендер; ең шұғылы жоғарыда.
reception-reach-empty = Мұнда медиация ұсынылып, әлі жауап бермегендер тұрады. Қазір ешкім жоқ.
reception-until = Жауап мерзімі: { $day },
reception-attempts = { $count ->
    [0] Әлі ештеңе істелген жоқ
    [one] { $count } әрекет болды
   *[other] { $count } әрекет болды
}
reception-only-safely = Тек адамның өзі айтқан жолмен
reception-mail-failed = Электрондық поштамен байланысу мүмкін емес: қоңырау шалыңыз немесе хат жіберіңіз

reception-person-title = Хабарлау: { $name }
reception-person-safe = Ештеңе жібермеңіз. Қауіпсіз байланыс тек былай:
reception-fact-case = Іс
reception-fact-until = Жауап мерзімі
reception-fact-phone = Телефон
reception-fact-email = Электрондық пошта
reception-fact-address = Мекенжай
reception-unknown = белгісіз
reception-print-title = Хат жіберу
reception-print-body = Оның өз нөмірі мен коды болады; басып шығару үшін бір рет көрсетіледі. Сыртында дау туралы ештеңе айтылмайды.
reception-print = Хат жасау
reception-tried = Не істелді
reception-tried-empty = Мұнда әр әрекет күнімен және нәтижесімен тұрады.
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
reception-channel-in-person = жеке
reception-reached-sent = жіберілді, нәтижесі әзірге белгісіз
reception-reached-delivered = жеткізілді
reception-reached-received = адам алды
reception-reached-failed = жетпеді
reception-reached-refused = адам қабылдаудан бас тартты

reception-assist-title = Бар іс бойынша көмектесу
reception-assist-body = Адам алдыңызда тұрып, жеке куәлігін көрсетіп, өкілеттікке қол қоюы керек. Енгізгеніңіздің бәрі Сіз енгізген деп белгіленеді.
reception-assist-case = Істің нөмірі
reception-assist-case-hint = Мысалы, 2026-0017
reception-assist-number = Адамның ЖСН-і немесе ұйымның БСН-і толық
reception-assist-number-hint = Алдыңыздағы құжаттан
reception-assist-paper = Жазбаша өкілеттіктің нөмірі
reception-assist-paper-hint = Қабылдау журналында жазылғандай
reception-assist-date = Жазбаша өкілеттіктің күні
reception-assist-button = Істі ашу

reception-proof-title = { $number } іс бойынша хабарлаудың дәлелі
reception-proof-made = { $date } { $office } істің жазбалары бойынша жасады.
reception-proof-empty = Мұнда осы адамға хабарлаудың әр әрекеті тұрады. Әзірге болған жоқ.
reception-proof-received = Алынды: { $date } адам хабарламаны ашты, жауап берді немесе қол қойды.
reception-proof-paper = Қағаздағы хабарлама соңғы белгілі мекенжайға жіберілді. Алынғаны белгісіз.
reception-proof-open = Адамға хабар жеткенін әзірге ештеңе көрсетпейді. Келесі қадам: соңғы белгілі мекенжайға қағаздағы хабарлама.
reception-proof-table = Хабарлау әрекеттері: { $name }
reception-proof-day = Күні
reception-proof-channel = Қалай
reception-proof-reached = Нәтижесі
reception-proof-note = Ескертпе
reception-proof-law = Сот нені тиісінше хабарлау деп санайды
reception-proof-law-body = Кодексте тарапқа тиісінше хабарлаудың жолдары аталған. Мұнда ол орындалды ма, соны сот шешеді.
reception-proof-law-words = Заңның сөзі
reception-proof-true = Жазбалар тек қосылады, өзгертілмейді; оларды тексеруге болады.
