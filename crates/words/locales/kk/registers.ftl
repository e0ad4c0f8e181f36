### Медиаторлар тізілімдері баршаға; және тізілім жүргізушінің өз тізілімі.

registers-title = Медиаторлар
registers-lead = Барлық тізілім бойынша бүгін мұнда медиация жүргізе алатындардың бәрі. Медиаторды екі тарап бірге таңдайды.
registers-name = Аты-жөні
registers-name-hint = Басын жазсаңыз жеткілікті, қазақ әріптерінсіз де болады
registers-kind = Түрі
registers-language = Тілі
registers-state = Қызметі тоқтатыла тұрғандар
registers-all = Қызметі тоқтатыла тұрғандарды да көрсету
registers-button = Көрсету
registers-found = { $count ->
    [0] Ешкім табылмады
    [one] { $count } медиатор
   *[other] { $count } медиатор
}
registers-empty = Мұнда таңдағаныңызға сай медиаторлар тұрады. Ондайлар жоқ.
registers-empty-way = Барлығын көрсету
registers-kind-professional = Кәсіпқой медиатор
registers-kind-public = Қоғамдық медиатор
registers-kind-retired-judge = Отставкадағы судья, кәсіпқой медиатор
registers-active = тізілімде
registers-suspended = қызметі тоқтатыла тұрған
registers-suspended-until = соңғы күні: { $date }
registers-excluded = шығарылған
registers-registers = Тізілімдер
registers-none = Мұнда тізілімдер тұрады. Әзірге жоқ.
registers-register = { $count ->
    [one] { $kind } (жүргізетін: { $keeper }): { $count } медиатор
   *[other] { $kind } (жүргізетін: { $keeper }): { $count } медиатор
}
registers-territory = Аумағы: { $name }
registers-register-professional = Кәсіпқой медиаторлар тізілімі
registers-register-public = Қоғамдық медиаторлар тізілімі
registers-register-retired-judges = Медиатор қызметін кәсіби негізде жүзеге асыратын отставкадағы судьялардың тізілімі
registers-free = Қоғамдық медиатор ақы алмайды; тек шығыстары өтеледі.
registers-choose = Медиаторды істе екі тарап таңдайды. Бұл бетте ешкім тағайындалмайды.
registers-law = «Медиация туралы» Заң, 9, 14, 16 және 22-баптар
registers-fact-register = Тізілімді жүргізетін
registers-fact-number = Нөмірі
registers-fact-organisation = Ұйымы
registers-fact-address = Заңды мекенжайы
registers-fact-post = Пошта
registers-fact-email = Электрондық пошта
registers-fact-phone = Телефон
registers-fact-fax = Факс
registers-fact-fields = Медиация саласы
registers-fact-specialisation = Мамандануы
registers-fact-languages = Тілдері
registers-fact-certificate = Сертификат
registers-field-civil = азаматтық қатынастар
registers-field-labour = еңбек қатынастары
registers-field-family = отбасылық қатынастар
registers-field-administrative = әкімшілік қатынастар
registers-field-administrative-offences = әкімшілік құқық бұзушылықтар
registers-field-criminal = қылмыстық істер
registers-field-enforcement = атқарушылық іс жүргізу
registers-language-kk = қазақша
registers-language-ru = орысша
registers-language-en = ағылшынша
registers-language-ug = ұйғырша
registers-language-uz = өзбекше
registers-language-de = немісше
registers-language-ko = корейше
registers-language-tr = түрікше
registers-kept-title = Сіздің тізіліміңіз
registers-kept-lead = Бүгінгі жағдай, тізілімді жүргізуші ретінде тек Сіз оқитын мәліметтермен бірге.
registers-kept-empty = Мұнда тізіліміңіздің медиаторлары тұрады. Әзірге ешкім енгізілген жоқ.
registers-kept-table = Тізілімдегі медиаторлар
registers-kept-name = Аты-жөні
registers-kept-state = Бүгін
registers-kept-entered = Енгізілген күні
registers-kept-papers = Құжаттары
registers-kept-papers-count = { $count ->
    [one] { $count } құжат
   *[other] { $count } құжат
}
registers-own-title = Сіз жүргізетін тізілімдер
registers-own-empty = Ұйымыңыздың тізілімі ашылғанда осында тұрады.
