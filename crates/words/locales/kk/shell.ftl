### Әр бетті қоршайтын сөздер: беттің басы, соңы, нысан бөліктері, жауаптар.

shell-name = Kelisim

shell-title = { $page } – Kelisim

shell-title-mistake = Қате: { $page } – Kelisim

shell-skip = Мазмұнға өту
shell-home = Kelisim, басты бет
shell-languages = Тіл
shell-head = Беттің басы
shell-foot = Беттің соңы
shell-leave = Тез шығу
shell-leave-hint = Бұл беттің орнына ауа райы беті ашылады. Escape пернесін үш рет бассаңыз да болады.
shell-sign-in = Кіру
shell-sign-out = Шығу
shell-desk = Менің істерім
shell-back = Артқа

shell-foot-phone = Адаммен сөйлесу
shell-foot-hours = Дүйсенбі–жұма, { $from }–{ $to }. Қазақша және орысша сөйлесеміз.
shell-foot-pages = Осы қызмет туралы
shell-foot-register = Медиаторлар тізілімі
shell-foot-law = Заң не дейді
shell-foot-figures = Қаншалықты көмектеседі
shell-foot-accessibility = Қолжетімділік
shell-foot-safety = Екінші тараптан қорықсаңыз
shell-foot-genuine = Хат келді: жалған емес пе?
shell-foot-source = Бастапқы коды ашық қоғамдық қызмет.

shell-optional = міндетті емес
shell-mistake = Қате:
shell-mistakes-heading = Жауаптарыңызды тексеріңіз
shell-mistakes-count = { $count ->
    [one] { $count } жауапты түзету керек. Жазғаныңыздың бәрі сақталды.
   *[other] { $count } жауапты түзету керек. Жазғаныңыздың бәрі сақталды.
}
shell-date-day = Күні
shell-date-month = Айы
shell-date-year = Жылы
shell-date-hint = Мысалы: 12 3 2026
shell-money-hint = Теңгемен, мысалы: 1 050 000
shell-file-hint = { $types }, { $megabytes } МБ-тан аспайды
shell-select-empty = Таңдаңыз
shell-choice-or = немесе
shell-step = { $number }-сұрақ, барлығы { $of }
shell-change = Өзгерту
shell-change-what = Өзгерту: { $what }
shell-continue = Жалғастыру
shell-save = Сақтау
shell-cancel = Болдырмау

shell-next = Енді не істеу керек
shell-until-when = Мерзімдер
shell-clock-share = Мерзімнің { $share } %-ы өтті
shell-refused-rule = Бұл қайда жазылған
shell-refused-instead = Оның орнына не істей аласыз
shell-quoted-in = { $language ->
    [kk] { $article }. Қазақша мәтіні:
    [ru] { $article }. Орысша мәтіні:
   *[en] { $article }. Ағылшынша мәтіні:
}
shell-rooms = Осы істің бөлмелері
shell-room-new = { $count ->
    [one] { $count } жаңа жазба
   *[other] { $count } жаңа жазба
}
shell-line-now = жаңа

shell-pages = Беттер
shell-pages-back = Артқа
shell-pages-on = Әрі қарай
shell-pages-where = { $page }-бет, барлығы { $of }

shell-live-new = Сіз бетті ашқаннан бері жаңа жазба қосылды.
shell-live-show = Көрсету
shell-live-lost = Байланыс үзілді. Көріп тұрғаныңыз ескірген болуы мүмкін; қайта қосылып көріп жатырмыз.

shell-notfound-title = Мұндай бет жоқ
shell-notfound-body = Мекенжай қате терілген болуы мүмкін немесе бұл бет Сізге ашық емес. Іске қатысатын адамдарды қорғау үшін екі жағдайда да бірдей жауап береміз.
shell-notfound-way = Сізге біздің хат келген болса, ондағы кодты басты бетте енгізіңіз немесе бізге қоңырау шалыңыз.

shell-fault-title = Бұл Сіздің емес, біздің қатеміз
shell-fault-body = Бет ашылмай қалды. Жібергеніңіз не толық сақталды, не мүлде сақталмады: жартылай өзгерген ештеңе жоқ.
shell-fault-way = Бір минут күтіп, бетті қайта ашыңыз. Тағы қайталанса, қоңырау шалып, осы нөмірді айтыңыз.
shell-fault-number = Ақау нөмірі: { $number }

shell-busy-title = Қызметке қазір тым көп сұрау түсіп жатыр
shell-busy-body = Бетті дайындау тым ұзаққа созылды. Жібергеніңіз не толық сақталды, не мүлде сақталмады: жартылай өзгерген ештеңе жоқ.
shell-busy-way = Бір минут күтіп, бетті қайта ашыңыз.

shell-stale-title = Бұл нысан тым ұзақ ашық тұрды
shell-stale-body = Қауіпсіздігіңіз үшін нысанды сайтқа кірген сол жолы ғана жіберуге болады. Ештеңе жіберілген жоқ.
shell-stale-way = Артқа қайтып, бетті жаңартыңыз да, нысанды қайта жіберіңіз.

shell-unreadable-title = Жібергеніңізді оқи алмадық
shell-unreadable-body = Нысанның бір бөлігі бізге жетпеді: байланыс үзілген болуы мүмкін. Ештеңе өзгерген жоқ.
shell-unreadable-way = Артқа қайтып, нысанды қайта жіберіңіз.

shell-toolarge-title = Көлемі тым үлкен
shell-toolarge-body = Нысан файлдарымен бірге { $megabytes } МБ-тан аспауы керек. Ештеңе өзгерген жоқ.
shell-toolarge-way = Артқа қайтып, кішірек файл таңдаңыз немесе файлдарды бір-бірден жіберіңіз. Қағаздың фотосуреті әдетте сыяды.

shell-notallowed-title = Мұны бұлай ашуға болмайды
shell-notallowed-body = Мұндай мекенжай бар, бірақ ол браузеріңіз жіберген сұрауды қабылдамайды.
shell-notallowed-way = Бетті қайтадан ашыңыз немесе бізге қоңырау шалыңыз.

shell-refused-title = Қағидалар бойынша бұлай істеуге болмайды
shell-answer-home = Басты бетке
