### Кіру және адамның өз беті: кіру жолдары, сеанстар, бағдарламаларға арналған кілттер.

account-enter-title = Кіру
account-enter-lead = Үш жолы бар: электрондық пошта, карта, бізден келген хат арқылы.
account-enter-first = Ашпақ болған бетіңіз кіргеннен кейін көрсетіледі.
account-enter-email = Электрондық поштаңыз
account-enter-email-hint = Біз код жібереміз. Құпиясөз жоқ.
account-enter-email-button = Код жіберу
account-enter-other = Басқа жолдары
account-enter-by-card = Карта және ПИН-код арқылы
account-enter-by-letter = Хаттың нөмірі мен коды арқылы
account-enter-new = Мұнда алғаш келдіңіз бе?
account-enter-new-body = Тіркелудің қажеті жоқ. Дау туралы айтыңыз, кіру жолын соңында аласыз.
account-enter-new-way = Дау туралы айту
account-enter-code-title = Кодты енгізіңіз
account-enter-code-sent = { $address } мекенжайы бізде тіркелген болса, оған алты цифрлы коды бар хат жіберілді. Код 30 минут жарамды.
account-enter-code-none = Ештеңе келмеді ме? Спамды қараңыз, бес минут күтіңіз немесе артқа оралып, басқа мекенжайды енгізіп көріңіз.
account-enter-button = Кіру
account-enter-link-title = Сілтеме арқылы кіру
account-enter-link-body = Осы құрылғыда кіру үшін түймені басыңыз. Сілтеме бір рет қана жарамды.
account-enter-link-old = Бұл сілтеме енді жарамсыз
account-enter-link-old-body = Ол қолданылып қойған немесе 30 минуттан асқан. Жаңасын сұраңыз.
account-enter-link-anew = Жаңа сілтеме сұрау
account-enter-card-title = Карта арқылы кіру
account-enter-card-hint = Сегіз әріп пен цифр, мысалы, ABCD-2345
account-enter-pin-hint = Алты цифр. Бес қатеден кейін карта жарты сағатқа жабылады.
account-enter-card-lost = Картаңызды жоғалттыңыз ба? Жеке куәлікпен қабылдау орнына келіңіз немесе пошта арқылы кіріп, жаңасын жасаңыз.

account-title = Сіздің тіркелгіңіз
account-by-letter = Сіз хаттың коды арқылы кірдіңіз. Мұнда өз кіру жолыңызды аласыз, ол қол қою үшін қажет болады.
account-closed = Сіз хаттың коды арқылы кірдіңіз. Кіру жолдарын көру немесе өзгерту үшін карта не пошта арқылы кіріңіз.
account-closed-enter = Басқаша кіру
account-done-name = Аты-жөні мен тілі сақталды.
account-done-email = Мекенжай расталды. Енді онымен кіре аласыз.
account-done-session = Аяқталды. Ол құрылғыда қайта кіру керек.
account-done-token = Кілт қайтарып алынды. Бағдарламалар оны енді қолдана алмайды.

account-name-heading = Аты-жөні және тілі
account-name = Аты-жөні
account-name-hint = Ол беттеріңіздің жоғарғы жағында тұрады. Істерде атыңыз берілген күйінде қалады.
account-language = Тілі
account-language-hint = Сол тілде жазамыз, беттер де сол тілде ашылады.
account-language-kk = Қазақша
account-language-ru = Русский
account-language-en = English

account-email-heading = Электрондық пошта
account-email-known = Сіз { $address } мекенжайымен кіресіз, жаңалықтар да сонда келеді.
account-email-none = Әзірге жоқ. Онымен картасыз кіруге, жаңалық алуға және қол қоюға болады.
account-email = Жаңа мекенжай
account-email-send = Оған код жіберу
account-code-title = Поштаңызды растаңыз
account-code-sent = { $address } мекенжайына алты цифрлы код жібердік. Ол 30 минут жарамды.
account-code = Алты цифрлы код
account-code-button = Растау
account-code-none = Ештеңе келмеді ме? Спамды қараңыз немесе артқа оралып, мекенжайды тексеріңіз.

account-card-heading = ПИН-коды бар карта
account-card-body = Поштасыз кіру үшін. Жаңа карта ескісін жарамсыз етеді.
account-card-button = Жаңа карта жасау
account-card-new = Сіздің картаңыз
account-card-write = Мұны қазір жазып алыңыз немесе бетті басып шығарыңыз. Ол қайта көрсетілмейді.
account-card-number = Картаның нөмірі
account-card-pin = ПИН-код
account-card-how = Осы екеуімен қайта кіресіз: «Кіру», содан кейін «Карта арқылы».
account-card-apart = Нөмір мен ПИН-кодты бөлек, екінші тарап таппайтын жерде сақтаңыз.

account-sessions-heading = Қай құрылғылардан кіргенсіз
account-sessions-body = Таныс емес құрылғы болса, ондағы сеансты аяқтап, жаңа карта жасаңыз.
account-session = { $device }, соңғы рет: { $when }
account-session-unknown = Белгісіз құрылғы
account-session-here = осында
account-session-end = Аяқтау
account-sessions-end = Осыдан басқасының бәрін аяқтау

account-tokens-heading = Бағдарламаларға
account-tokens-summary = Бағдарлама Сіздің атыңыздан әрекет ететін кілттер
account-tokens-body = Мұндай кілті бар адам Сіз істей алатынның бәрін істей алады. Көп адамға ол қажет емес.
account-tokens-empty = Мұнда кілттеріңіз тұрады. Әзірге жоқ.
account-token = { $label }, жасалған күні: { $date }
account-token-revoked = қайтарып алынған
account-token-revoke = Қайтарып алу
account-token-label = Кілт не үшін
account-token-label-hint = Мысалы: компаниямыздың есебі
account-token-button = Кілт жасау
account-token-new = Жаңа кілтіңіз
account-token-write = Қазір көшіріп алыңыз. Ол қайта көрсетілмейді.
