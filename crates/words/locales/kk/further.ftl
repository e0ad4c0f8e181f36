### Кеш, қағаз түрінде немесе басқа адамға түскен: дұрыс алушы, бірлескен бас тарту, өткізіп алған мерзім, соттағы шарт.

steps-name-addressee = Хат кімге арналғанын көрсетіңіз
steps-name-addressee-why = Хат екінші тарап болып табылмайтын адамға түсті. Керек адамды немесе дұрыс мекенжайды көрсетіңіз: біз қайта жазамыз, жауап беру мерзімі жаңадан басталады.
steps-name-addressee-button = Алушыны көрсету
steps-name-addressee-others = { $who }: дұрыс алушыны көрсету
steps-confirm-refusal = Бірлескен бас тартуды растаңыз
steps-confirm-refusal-why = Екінші тарап бәріңіз медиациядан бас тартатын құжатты енгізді. Оны барлық тарап растағанда медиация тоқтатылады. Мұндай құжатқа қол қоймаған болсаңыз, ештеңе істемеңіз: медиация жалғаса береді.
steps-confirm-refusal-button = Бас тартуды қарау
steps-confirm-refusal-others = { $who }: бірлескен бас тартуды растау
steps-leave-unconsidered = Ешкім келмесе, өтінішхатты қараусыз қалдырыңыз
steps-leave-unconsidered-why = Тараптарға тиісінше хабарланып, ешкім келмесе және ешкім өзінсіз қарауды сұрамаса, өтінішхат қаралмайды.
steps-leave-unconsidered-button = Келмегенін белгілеу
steps-leave-unconsidered-others = { $who }: біреу келді ме, белгілеу
steps-decide-restoration = Өткізіп алған мерзімді қалпына келтіру туралы шешіңіз
steps-decide-restoration-why = Шағым мерзімі өткеннен кейін, мерзімді қалпына келтіру өтінішімен берілді. Сот он жұмыс күні ішінде шешеді.
steps-decide-restoration-button = Мерзім туралы шешу
steps-decide-restoration-others = { $who }: мерзімді қалпына келтіру туралы шешу

steps-act-name-addressee = Дұрыс алушыны көрсету
steps-act-enter-petition-for-suspension = Тоқтата тұру туралы өтінішхатты енгізу
steps-act-decide-restoration = Өткізіп алған мерзім туралы шешу
steps-done-name-addressee = Енгізілді. Жаңа хат жіберіледі, жауап беру мерзімі жаңадан басталады.
steps-done-refuse-together = Енгізілді. Басқа тараптар сол құжатты әлі растамаса, олар растағанша медиация жалғаса береді.

events-refusal-entered = { $day } жасалған бірлескен жазбаша бас тарту енгізілді. Енгізген: { $side }.
events-complaint-filed-late = Жеке шағым мерзімі өткеннен кейін, мерзімді қалпына келтіру өтінішімен берілді. Берген: { $who }.
events-restoration-decided = { $restored ->
    [yes] Сот мерзімді қалпына келтірді: шағым уақтылы берілді деп есептеледі.
   *[no] Сот мерзімді қалпына келтіруден бас тартты: ұйғарым күшінде қалады.
}

addressee-title = Хат кімге арналған?
addressee-lead = { $name } үшін жазылған хат басқа адамға түсті. Ол енді істі көрмейді.
addressee-then = Біз енді Сіз көрсеткен адамға жазамыз. Жаңа ұсыныс жіберілген күннен бастап жауап беруге оның он күні бар. Сіз берген мәліметтің бәрі сақталады.
addressee-button = Ұсынысты қайта жіберу
addressee-number = ЖСН немесе БСН, білсеңіз
addressee-number-hint = Соңғы төрт цифры бойынша хатты керек адам ашқанын тексереміз.

joint-refusal-confirm-lead = { $side } енгізген мәлімет бойынша, бәріңіз медиациядан бас тартуға { $day } қол қойғансыз.
joint-refusal-confirm-then = Қол қойған болсаңыз, сол құжатты сол күнімен енгізіңіз. Қол қоймасаңыз, бұл бетті жабыңыз: медиация жалғаса береді.
joint-refusal-by-party = Сіз барлық тарап қол қойған құжатты енгізесіз. Қалған әр тарап оны осында растағанда немесе құжатты медиатор не қабылдау орны көріп енгізгенде медиация тоқтатылады.

court-row-contract = Медиация туралы шарт
court-contract-submitted = { $day } жасалған
court-contract-heading = Тараптар ұсынған медиация туралы шарт
court-contract-on-paper = Шарт қағаз түрінде келді; оның сканы сот ісінде.
court-crosses-heading = Сот нені оқиды
court-crosses-contract = Медиация туралы шартты: медиатор кім, дау не туралы, шығыстар, сіздер келіскен тәртіп.
court-crosses-not = Медиацияда айтылған, ұсынылған немесе жазылған ештеңені оқымайды.
court-crosses-act = Өтінішхатты жіберу арқылы шартты сотқа өздеріңіз бересіздер. Оны кері қайтаруға болмайды.
court-crosses-read = Алдымен шартты оқу

court-means-enter-petition-for-suspension = Тараптардың тоқтата тұру туралы өтінішхатын олардың құжаты бойынша енгізіңіз: ол кімдікі және қоса берілген медиация туралы шарт қай күні жасалған.
court-means-decide-restoration = Шағым беру мерзімі өткен, арыз беруші оны қалпына келтіруді сұрайды. Мерзім қалпына келтірілсе, шағым қаралғанша ұйғарым күшіне енбейді. Мерзімді қалпына келтіруге шағым жасалмайды, бас тартуға жеке шағым беруге болады.
court-petition-whose = Өтінішхат кімдікі?
court-petition-kind = Іс жүргізу не үшін тоқтатыла тұрады?
court-petition-kind-mediation = Медиация
court-petition-kind-participatory = Партисипативтік рәсім
court-petition-contract = Қоса берілген медиация туралы шарт жасалған күн
court-petition-contract-hint = Шарт болмаса, бос қалдырыңыз: онда сот іс жүргізуді тоқтата тұруға құқылы, бірақ міндетті емес.
court-party-paper-heading = Тараптың құжаты
court-party-paper-explained = Хатшы тарап қағаз түрінде бергенді енгізеді: ол кімдікі, қандай нөмірмен тіркелген және қай күнгі.
court-restore-label = Мерзім неге өтіп кетті?
court-restore-hint = Он жұмыс күні өтті. Не кедергі болғанын жазыңыз және соны растайтын құжатты сотқа дайындап қойыңыз.
court-restore-lead = Шағым берудің соңғы күні { $last } болды. Шағымды әлі де беріп, соттан мерзімді қалпына келтіруді сұрай аласыз. Сот он жұмыс күні ішінде шешеді.
court-restored-label = Мерзім қалпына келтіріле ме?
court-restored-yes = Иә, себебі дәлелді
court-restored-yes-hint = Шағым жоғары тұрған сотқа беріледі; ол қаралғанша ұйғарым күшіне енбейді.
court-restored-no = Жоқ
court-restored-no-hint = Ұйғарым күшінде қалады. Бұл бас тартуға жеке шағым беруге болады.
court-restored-reasons = Уәждер
court-row-late = Мерзімі өткен шағым
court-late = { $day }: { $who }, мерзімді қалпына келтіру өтініші
court-late-restored = Мерзім қалпына келтірілді
court-late-refused = Мерзімді қалпына келтіруден бас тартылды
agreement-done-court-enter-petition-for-suspension = Өтінішхат енгізілді. Сот оған жауап беруге тиіс.
agreement-done-court-decide-restoration = Мерзім туралы шешім енгізілді.

duties-before-approval = Соттың бекітуі әлі күшіне енген жоқ. Келісімді бәрібір орындау керек: ол тараптар қол қойған күннен бастап, сіздер келіскен күндерде орындалады ({ $law }). Бекітудің қосатыны бір нәрсе: сот атқару парағын содан кейін ғана бере алады ({ $writ }).
duties-before-approval-settlement = Соттың бекітуі әлі күшіне енген жоқ. Келісім ерікті түрде, сіздер келіскен күндерде орындалады ({ $law }). Атқару парағы бекіту күшіне енгеннен кейін ғана беріледі ({ $writ }).

representatives-may-sign = келісімге қол қоюға құқылы
representatives-may-not-sign = келісімге қол қоюға құқығы жоқ

refusal-petition-on-paper-says-whose-it-is = Қағаз түріндегі өтінішхаттың тарабы, нөмірі және күні көрсетілуге тиіс.
refusal-petition-on-paper-says-whose-it-is-instead = Өтінішхат кімдікі екенін таңдап, құжаттың нөмірі мен күнін көрсетіңіз.
refusal-contract-is-concluded-before-it-is-shown = Шарттың күні өтінішхат күнінен кейін тұр.
refusal-contract-is-concluded-before-it-is-shown-instead = Екі күнді де құжаттармен салыстырыңыз.
refusal-only-a-missed-term-is-restored = Шағым беру мерзімі өткен жоқ, қалпына келтіретін ештеңе жоқ.
refusal-only-a-missed-term-is-restored-instead = Шағымды осы өтінішсіз беріңіз.
refusal-request-to-restore-says-why = Сот мерзімді дәлелді себеп болғанда ғана қалпына келтіреді, ал себеп көрсетілмеген.
refusal-request-to-restore-says-why-instead = Шағымды уақтылы беруге не кедергі болғанын жазыңыз.
refusal-nobody-refuses-together-twice = Сіздің тарап бұл бас тартуды енгізіп қойған.
refusal-nobody-refuses-together-twice-instead = Оны басқа тараптар растайды. Медиациядан кез келген сәтте өз бетіңізше шыға аласыз.
refusal-late-complaint-asks-to-restore-the-term = Түпкілікті нысандағы бекітуге ғана және бір рет шағым беруге болады.
refusal-court-decides-on-the-missed-term = Шешім күтіп тұрған мерзімді қалпына келтіру өтініші жоқ.
refusal-secretary-enters-the-parties-petition = Сотта өтінішхат күтіп тұрған келісім жоқ.
refusal-secretary-enters-the-wish-to-be-absent = Сотта отырыс күтіп тұрған келісім жоқ.
refusal-secretary-enters-the-petition-to-suspend = Іс жүргізу тоқтатыла тұрған немесе өтінішхат жауап күтіп тұр.
refusal-wrong-addressee-is-replaced = Хат алған адам басқа адам екенін айтқанда ғана жаңа алушы көрсетіледі.
warning-writ-follows-the-approval = Бекіту әлі күшіне енген жоқ. Оған дейін бұл келісім бойынша атқару парағы берілмейді.
warning-request-to-restore-comes-within-a-month = Шағым беру мерзімі өткелі бір айдан асты. Сот ұйғарым туралы қашан білгеніңізді қарайды.
