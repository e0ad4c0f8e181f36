### Электрондық цифрлық қолтаңба: қол қою және тексеру нәтижесі.

signatures-way-title = Электрондық цифрлық қолтаңбамен қол қою
signatures-way-lead = Сіз құжатты оқып, растайсыз және өз кілтіңізбен қол қоясыз. Ештеңе басып шығарудың қажеті жоқ.
signatures-way-link = Оқып, қол қою
signatures-title = Электрондық цифрлық қолтаңбамен қол қою
signatures-lead = Алдымен құжатты оқыңыз. Сіз растамайынша, ештеңеге қол қойылмайды. Содан кейін қолтаңбаны тексеру нәтижесін көресіз және бәрін сақтап ала аласыз.
signatures-document = Құжат
signatures-bytes = Барлығы бір файлға қол қояды: онда осы мәтін, тараптардың аты-жөні және басқа ешбір құжатта жоқ нөмір бар.
signatures-save-document = Құжатты сақтау
signatures-save-container = Қолтаңбаны сақтау (CMS)
signatures-digest = Файлдың SHA-256 мәні: { $digest }
signatures-sign = Қол қою
signatures-confirm-legend = Сіздің растауыңыз
signatures-confirm = Құжатты оқыдым және оған өз кілтіммен қол қоямын
signatures-layer-button = NCALayer арқылы қол қою
signatures-layer-busy = NCALayer қазір кілтіңізді сұрайды. Оны бағдарлама терезесінде таңдаңыз.
signatures-layer-absent = NCALayer жауап бермейді. Оны осы компьютерде іске қосып, қайталап көріңіз немесе басқа бағдарламада жасалған қолтаңбаны жүктеңіз.
signatures-layer-cancelled = Сіз NCALayer-ді қол қоймай жаптыңыз. Ештеңе жіберілген жоқ.
signatures-layer-failed = NCALayer қол қоя алмады. Оны жаңартыңыз немесе басқа бағдарламада жасалған қолтаңбаны жүктеңіз.
signatures-elsewhere = Немесе басқа бағдарламада жасалған қолтаңбаны жүктеңіз
signatures-elsewhere-save = Құжатты сақтаңыз.
signatures-elsewhere-sign = Файлды өзгертпей, өзіңізге ыңғайлы бағдарламада CMS пішімінде қол қойыңыз.
signatures-elsewhere-bring = Қолтаңба файлын осы жерде таңдаңыз.
signatures-container = Қолтаңба файлы
signatures-button = Қолтаңбаны жіберу
signatures-law = Хабарламадағы код — растау, ол қолтаңба емес (Цифрлық кодекс, 47-баптың 4-тармағы). Кілт бізге де, басқа ешкімге де берілмейді (51-баптың 3-тармағы).
signatures-mistake-confirm = Құжатты оқып, оған қол қоятыныңызды растаңыз.
signatures-mistake-container = NCALayer арқылы қол қойыңыз немесе қолтаңба файлын таңдаңыз.
signatures-mistake-kind = Бұл файл CMS пішіміндегі қолтаңба емес. Бағдарламаңыз жасаған файлды таңдаңыз.
signatures-refused-title = Қолтаңба енгізілмеді
signatures-again = Қайта қол қою
signatures-result-title = Электрондық цифрлық қолтаңба
signatures-result-lead = Қолтаңба { $when } түсіп, сол сәтте тексерілді.
signatures-keep-title = Сақтап алыңыз
signatures-check-elsewhere = Оны бізсіз де, OpenSSL бағдарламасымен және куәландырушы орталықтың түбірлік сертификаттарымен тексеруге болады:
signatures-is-valid = Қолтаңба жарамды
signatures-is-not-valid = Қолтаңба жарамсыз
signatures-unknown = белгісіз
signatures-holder = Қол қойған
signatures-iin = ЖСН
signatures-organisation = Ұйым
signatures-bin = БСН
signatures-issuer = Сертификатты берген
signatures-serial = Сертификат нөмірі
signatures-valid = Сертификаттың қолданылу мерзімі
signatures-from-to = { $from } – { $to }
signatures-algorithm = Алгоритм
signatures-claimed = Қол қоюшы компьютеріндегі уақыт
signatures-proof = Уақыт дәлелі
signatures-stamped = { $when }, уақыт белгісі: { $authority }
signatures-not-stamped = уақыт белгісі жоқ; қолтаңбаның қашан түскенін іс журналындағы алдыңғысымен байланысқан жазба көрсетеді
signatures-stamp-worthless = Уақыт белгісі бар, бірақ ештеңені дәлелдемейді: ол осы қолтаңбаға қатысты емес немесе сенімді орталықтан емес.
signatures-revocation = Сертификатты кері қайтарып алу
signatures-not-revoked = сол сәтте сертификат кері қайтарып алынбаған
signatures-revoked = { $when } кері қайтарып алынған
signatures-revocation-unknown = тексеру мүмкін болмады: куәландырушы орталықтың тізімі де, жауабы да болған жоқ
signatures-flaw-another-document = Қолтаңба файлының ішінде басқа құжат тұр.
signatures-flaw-document-changed = Қолтаңба басқа файлға қойылған. Құжатты қайта сақтап, өзгертпей қол қойыңыз.
signatures-flaw-signature-wrong = Бұл қолтаңба осы сертификаттың кілтімен жасалмаған.
signatures-flaw-attributes-wrong = Құжатпен бірге қол қойылған мәліметтер толық емес немесе бір-біріне қайшы.
signatures-flaw-certificate-missing = Файлда қол қоюшының сертификаты жоқ. Сертификатты қосып, қол қойыңыз.
signatures-flaw-another-certificate = Қол қоюшы файлдағыдан басқа сертификатты көрсеткен.
signatures-flaw-not-yet-valid = Сертификаттың мерзімі әлі басталмаған.
signatures-flaw-expired = Сертификаттың мерзімі өтіп кеткен. Жаңа кілт алып, қайта қол қойыңыз.
signatures-flaw-not-trusted = Сертификатты осы кеңсе сенетін куәландырушы орталық бермеген.
signatures-flaw-authority-unfit = Жоғары тұрған сертификат қолданыста болмаған немесе сертификат беруге құқық бермейді.
signatures-flaw-not-for-signing = Бұл кілт құжаттарға қол қоюға арналмаған. Кіруге емес, қол қоюға арналған кілтті таңдаңыз.
signatures-flaw-another-policy = Сертификат осы кеңсе қабылдамайтын қағидалар бойынша берілген.
signatures-flaw-revoked = Сертификат қол қойғанға дейін, { $when } кері қайтарып алынған.
signatures-flaw-revocation-unknown = Сертификаттың кері қайтарып алынған-алынбағанын тексеру мүмкін болмады. Кейінірек қайталап көріңіз немесе қағазда қол қойыңыз.
signatures-flaw-old-gost = Қолтаңба ескі үлгіде, ГОСТ 34.310-2004; мұндай қолтаңбаларды бағдарлама тексермейді. Жаңа кілт алып, қайта қол қойыңыз.
signatures-flaw-unknown-algorithm = Қолтаңба бағдарлама тексермейтін алгоритммен жасалған: { $name }.

mistake-dangerous = Файлда өздігінен іске қосылатын нәрсе бар: макростар немесе сценарийлер. Оны соларсыз немесе PDF түрінде сақтап, қайта таңдаңыз.

notice-signed =
    Сәлеметсіз бе!

    Сіздің атыңыздан құжатқа электрондық цифрлық қолтаңбамен қол қойылды. Қай құжат екенін көріп, оны сақтау үшін мына жерден кіріңіз:
    { $address }

    Егер қол қойған Сіз болмасаңыз, бірден хабарласыңыз: { $phone }.

signatures-save-bundle = Осы іс бойынша қол қойылғанның бәрін сертификаттарымен және журналымен сақтау (ZIP)
signatures-bundle-how =
    Мұны бізсіз қалай тексеруге болады

    documents қалтасында қол қойылған құжаттар, signatures қалтасында қолтаңбалар жатыр; findings.json файлында қай қолтаңба қай
    құжатқа тиесілі екені және ол түскен кезде тексеру не көрсеткені айтылған. Куәландырушы орталықтың сертификаттарын осы жерден
    емес, сол орталықтың өзінен алыңыз.

    Бағдарламамен: kelisim verify-bundle ФАЙЛ --trust ҚАЛТА
    OpenSSL арқылы: openssl cms -verify -binary -inform DER -in signatures/X.p7s -content documents/Y.json -CAfile roots.pem
    МЕМСТ бойынша қолтаңбалар үшін OpenSSL-дің «gost» модулі және оның сәйкестендіргіштерін қолданатын орталық қажет.

    record.json — іс журналы, оқушысына ашық күйінде: әр бөлмеде жазба алдыңғысының хешін көрсетеді.
