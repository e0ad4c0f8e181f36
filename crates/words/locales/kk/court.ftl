### Соттағы іс: жай-күйі, мерзімдері, соттың және тараптардың әрекеттері.


court-title = Сотта
court-lead = Сот материалдарында не бар. Медиацияда айтылған сөз мұнда ешқашан түспейді.
court-empty = Бұл дау сотта емес. Біреу талап қойса, соттың әрекеттері мен мерзімдері осында тұрады.
court-empty-way = Келісімге өту
court-status-heading = Істің жай-күйі
court-next-until = Соңғы күні: { $day }
court-no-clock = Қазір сотта ешқандай мерзім өтіп жатқан жоқ.
court-acts-heading = Тағы не істеуге болады
court-acts-none = Қазір Сіз жасай алатын басқа әрекет жоқ.
court-invitation-link = Басып шығаруға арналған шақыру
court-agreement-link = Келісімді оқу
court-no-judge = әзірге тағайындалмады
court-row-court = Сот
court-row-judge = Судья
court-row-filed = Талап қою берілді
court-row-invited = Тараптар татуласу рәсіміне шақырылды
court-row-accepted = Талап қою қабылданды
court-row-petition = Тоқтата тұру туралы өтінішхат
court-petition-on = { $day }, әлі қаралмады
court-row-suspended = Іс жүргізу тоқтатыла тұрды
court-suspended = Басы: { $from }. Соңғы күні: { $until }
court-suspended-must = Сот міндетті болды: медиатормен жасалған шарт бар.
court-suspended-may = Сот осылай шешті.
court-row-suspended-before = Бұрынғы тоқтата тұру
court-suspended-before = { $from } – { $to }
court-row-end-told = Сотқа медиацияның тоқтатылғаны хабарланды
court-row-agreement = Келісім алынды
court-row-approval-petition = Бекіту туралы өтінішхат
court-petition-by = { $day }, кімнен: { $by }
court-unconsidered = Қаралмады: ешкім келмеді. Қайта беруге болады; бұл бас тарту емес.
court-row-hearing = Сот отырысы
court-row-without = Өзінсіз қарауды сұрағандар
court-row-explained = Салдары
court-explained = тараптарға түсіндірілді
court-row-ruling = Ұйғарым
court-ruling-approved = бекітілді, іс жүргізу тоқтатылады
court-ruling-refused = бекітілмеді
court-ruling-set-aside = шағым бойынша күші жойылды
court-ground = { $ground ->
    [contrary-to-law] Заңға қайшы келеді
   *[rights-of-others] Басқа тұлғалардың құқықтары мен заңды мүдделерін бұзады
}
court-row-fee = Мемлекеттік баж
court-fee = Төленді: { $paid }, талап қоюшыға қайтарылады: { $refund }
court-row-final-text = Ұйғарымның түпкілікті нысаны
court-row-complaint = Жеке шағым берілді
court-row-in-force = Ұйғарым заңды күшіне енді
court-row-retired = Сот шешім шығару үшін шығып кетті
court-row-ended = Іс жүргізу тоқтатылды

court-clock-paused = Тоқтап тұр. Қашаннан бері: { $day }
court-clock-offer-counts-as-rejected = бұл күн өткен соң медиация туралы ұсыныс қабылданбаған болып есептеледі
court-clock-mediation-ends = бұл күн өткен соң, ұзартылмаса, медиация тоқтатылады
court-clock-acceptance-overdue = осы күннен кешіктірмей сот талап қоюды қабылдау мәселесін шешеді
court-clock-proceedings-to-be-resumed = бұл күн өткен соң тоқтата тұру аяқталып, сот іс жүргізуді қайта бастайды
court-clock-court-to-be-told = осы күннен кешіктірмей медиацияның немен аяқталғаны сотқа хабарланады
court-clock-final-text-overdue = осы күннен кешіктірмей сот ұйғарымды түпкілікті нысанда дайындайды
court-clock-preparation-overdue = осы күннен кешіктірмей сот істі сот талқылауына дайындайды
court-clock-copy-overdue = осы күннен кешіктірмей сот ұйғарымның көшірмесін келмегендерге жібереді
court-clock-ruling-takes-force = бұл күн өткен соң, шағым болмаса, ұйғарым заңды күшіне енеді
court-clock-duty-overdue = осы күннен кешіктірмей орындалуға тиіс

court-means-petition-for-suspension = Сіз соттан медиация уақытында істі тоқтата тұруды сұрайсыз және медиация туралы шартты ұсынасыз. Мұндай шарт болғанда сот іс жүргізуді тоқтата тұруға міндетті.
court-means-notify-court-of-extension = Бәріңіз медиацияны ұзартуға келістіңіздер. Бұл – сотқа жіберілетін бірлескен жазбаша хабарлама. Сот белгілеген тоқтата тұру мерзімі бұдан ұзармайды: ол бөлек сұралады.
court-means-notify-court-of-end = Сот медиацияның келісімсіз, қандай негізбен және қай күні тоқтатылғанын біледі. Айтылған сөз құпия қалады.
court-means-submit-agreement = Қол қойылған келісім судьяға жіберіледі. Содан кейін соттан оны бекітуді сұраңыз.
court-means-petition-for-approval = Соттан келісімді бекітуді сұрайсыз. Сот отырысы болады, күні Сізге хабарланады. Сот бекітсе, іс жүргізу тоқтатылады және мемлекеттік баж қайтарылады.
court-means-ask-hearing-without-me = Өтінішхатты Сіздің қатысуыңызсыз қарауды сұрайсыз. Ешкім келмесе және ешкім мұны сұрамаса, өтінішхат қаралмайды.
court-means-assign-judge = Іс жүргізуінде осы іс жатқан судьяны көрсетіңіз. Осыдан кейін судья сот ісін көреді, ал медиациядан ештеңе көрмейді.
court-means-invite-to-conciliation = Сот тараптарды татуласу рәсіміне шақырады. Олар келісуге де, келіспеуге де ерікті.
court-means-accept-claim = Талап қою іс жүргізуге қабылданды. Осыдан кейін медиация үшін тоқтата тұруға болады.
court-means-suspend = Іс жүргізу аталған күнге дейін тоқтатыла тұрады, онымен бірге процестік мерзімдер де тоқтап тұрады.
court-means-resume = Іс жүргізу жалғасады, мерзімдер қайта жүреді.
court-means-set-hearing = Келісімді бекіту туралы өтінішхат қаралады. Іске қатысатындардың бәріне уақыты мен орны хабарланады.
court-means-explain-consequences = Бекіткенге дейін сот тараптарға келісімнің құқықтық салдарын түсіндіреді.
court-means-approve = Сот келісімді бекітіп, іс жүргізуді тоқтатады. Ұйғарымда не көрсетілуге тиіс екенін тексеріңіз.
court-means-refuse-approval = Бас тартуға екі ғана негіз бар. Ұйғарым хаттамаға енгізіледі және оған бөлек шағым жасалмайды.
court-means-leave-unconsidered = Тараптар тиісті түрде хабарландырылды, ешкім келмеді және ешкім өзінің қатысуынсыз қарауды сұрамады. Бұл бас тарту емес: өтінішхатты қайта беруге болады.
court-means-issue-final-text = Ұйғарым түпкілікті нысанда дайындалды. Жеке шағымға берілетін он жұмыс күні осы күннен басталады.
court-means-file-complaint = Бекітуге жеке шағым апелляциялық сатыдағы сотқа беріледі. Ол қаралғанша ұйғарым заңды күшіне енбейді.
court-means-decide-complaint = Апелляциялық сатыдағы соттың шағым бойынша шешімін енгізіңіз.
court-means-retire-to-decide = Сот шешім шығару үшін шығып кетеді. Одан кейін бұл сотта келісім жасауға болмайды.

court-button-send = Сотқа жіберу
court-button-enter = Сот құжаты бойынша енгізу
court-paper-heading = Сот құжаты
court-paper-explained = Хатшы соттың әрекетін сот құжаты бойынша енгізеді. Мерзімдер құжаттағы күннен бастап жүреді.
court-paper-number = Нөмірі
court-paper-date = Күні
court-paper-scan = Сканы
court-judge-label = Қай судья?
court-no-judges = Бұл соттың судьялары жүйеде жоқ. Судьяларды әкімші енгізеді.
court-until-label = Қай күнге дейін тоқтата тұру керек?
court-suspend-longest = Ұйғарым бүгін шығарылса, ең кеш күн
court-suspend-longest-law = бір айдан аспайды: { $law }
court-contract-on = Медиация туралы шартқа қол қойылды
court-mediation-until = Ұзартылмаса, медиацияның соңғы күні
court-mediation-until-law = шарт жасалған күннен бастап күнтізбелік 30 күн: { $law }
court-must-suspend = Медиатормен жасалған шарт ұсынылды: сот іс жүргізуді тоқтата тұруға міндетті ({ $law }).
court-extended-until = Жаңа соңғы күн: { $day }
court-end-ground = Негізі
court-end-on = Күні
court-ended = { $ground ->
    [agreement] Келісімге қол қойылды
    [excluded] Медиатор дауды шешуді болғызбайтын мән-жайларды анықтады
    [parties-refused] Тараптар жазбаша бас тартты
    [one-party-refused] Тараптардың бірі жалғастырудан жазбаша бас тартты
   *[term-ran-out] Мерзімі аяқталды
}
court-end-only = Сотқа тек осы хабарланады: негізі мен күні.
court-submit-only = Сотқа тек келісімнің мәтіні жіберіледі, оған дейін айтылғаннан ештеңе жіберілмейді.
court-invitation-contents = Шақыруда не айтылады
court-invitation-claim = сотқа талап қою келіп түскені
court-invitation-right = тараптар дауды татуласу рәсімі шеңберінде шешуге құқылы: татуласу келісімі, медиация, партисипативтік рәсім
court-invitation-gain = татуласудың артықшылықтары
court-invitation-evidence = дәлелдемелерді өзара ашу және ұсыну құқығы
court-invitation-title = Татуласу рәсіміне шақыру
court-invitation-print = Соттың екі тілінде, басып шығарып тапсыруға арналған.
court-hearing-day = Қай күні?
court-hearing-time = Сағат нешеде?
court-hearing-time-hint = Мысалы, 10:30
court-hearing-place = Қайда?
court-hearing-place-hint = Мекенжай және зал
court-without-label = Сот отырысына келесіз бе?
court-without-no = Иә, келемін
court-without-yes = Жоқ, менсіз қарауды сұраймын
court-without-yes-hint = Бұл өтініш болмай, ешкім келмесе, өтінішхат қаралмайды.
court-contents-label = Ұйғарымда көрсетіледі
court-content = { $content ->
    [ended] келісімді бекіту және іс бойынша іс жүргізуді тоқтату
    [terms] келісімнің шарттары және оны орындау мерзімдері
    [costs] сот шығындарын бөлу
   *[fee] талап қоюшы төлеген мемлекеттік бажды оған қайтару
}
court-checks-label = Сот тексеріп, мынаны анықтады
court-check = { $check ->
    [law] келісім заңға қайшы келмейді
   *[others] ол басқа тұлғалардың құқықтары мен заңды мүдделерін бұзбайды
}
court-fee-heading = Мемлекеттік баж
court-fee-paid = Барлық талап бойынша төленді
court-fee-refund = Талап қоюшыға қайтарылады
court-fee-full = бірінші сатыда толық көлемде: { $law }
court-ground-label = Қандай негізбен?
court-reasons-label = Уәждері
court-reasons-hint = Олар ұйғарымда жазылады, тараптар оқиды.
court-upheld-label = Қандай шешім шығарылды?
court-upheld-no = Шағым қанағаттандырусыз қалдырылды
court-upheld-no-hint = Бекіту туралы ұйғарым заңды күшіне енеді.
court-upheld-yes = Шағым қанағаттандырылды
court-upheld-yes-hint = Бекіту туралы ұйғарымның күші жойылды.
court-complaint-by = Шағымды кім береді?
court-consequences-heading = Не түсіндіріледі
court-consequence-end = Келісім бекітілсе, іс бойынша іс жүргізу тоқтатылады ({ $law }).
court-consequence-again = Сол тараптар арасындағы сол дау бойынша сотқа қайта жүгінуге болмайды ({ $law }).
court-consequence-enforced = Ол ерікті түрде орындалмаса, сот Сіздің өтінішхатыңыз бойынша атқару парағын береді ({ $law }).
court-consequence-costs = Сот шығыстары келісілгендей бөлінеді; келісілмесе, өзара өтелді деп есептеледі ({ $law }).
court-consequence-fee = Төленген мемлекеттік баж талап қоюшыға қайтарылады ({ $law }).

court-mistake-choose = Бір жауапты таңдаңыз
court-mistake-time = Уақытты көрсетіңіз, мысалы, 10:30
court-mistake-place = Орнын көрсетіңіз
court-mistake-contents = Ұйғарымда төртеуі де көрсетіледі: әрқайсысын белгілеңіз
court-mistake-checks = Бекіткенге дейін екеуі де тексеріледі
court-mistake-reasons = Уәждерін көрсетіңіз
court-mistake-paper-number = Сот құжатының нөмірін көрсетіңіз
court-suspend-for-a-judge = Медиацияны судья жүргізсе, сот істі он жұмыс күнінен аспайтын мерзімге тоқтата тұра алады ({ $law }).
