### Істің жолдары: жоғары соттар, орындау, талап қоюды қамтамасыз ету, талаптардың бөліктері.

## Ережелер: не болмайды және неге

refusal-court-announces-its-judgment = Шешім сот оны шығару үшін кеткеннен кейін, бір рет қана жарияланады.
refusal-judgment-takes-force = Күшіне енгенін енгізуге әлі болмайды: шешім жоқ, оның күші жойылған немесе ол күшіне енген.
refusal-ruling-in-cassation-takes-force = Күшіне енгенін енгізуге әлі болмайды: кассациялық сатыдағы сот келісімді бекіткен жоқ.
refusal-appeal-carries-the-case-up = Іс апелляциялық сатыдағы сотқа шешімнен және оған берілген шағымнан кейін өтеді.
refusal-cassation-takes-the-case = Іс кассациялық сатыдағы сотқа шешім шыққаннан кейін өтеді.
refusal-higher-court-follows-the-lower = Іс тек жоғары тұрған сотқа өтеді, кері қайтпайды.
refusal-higher-court-follows-the-lower-instead = Қазіргіден жоғары апелляциялық немесе кассациялық сатыны таңдаңыз.
refusal-higher-court-is-named = Іс қай сотқа өткенін көрсетіңіз.
refusal-higher-court-is-named-instead = Сотты таңдап, қайта жіберіңіз.
refusal-agreement-on-appeal-is-given-as-an-application = Бекітуді сұрауға әлі болмайды: апелляциялық сатыда сот шешім айтпаған келісім жоқ.
refusal-appeal-court-sets-the-judgment-aside = Бекітуге әлі болмайды: алдымен тараптар бұл туралы сұрайды.
refusal-ruling-on-appeal-is-in-force-when-announced = Апелляциялық сатыдағы соттың актісі жарияланған күні күшіне енді. Оған жеке шағым берілмейді.
refusal-agreement-comes-with-the-petition-in-cassation = Кассациялық сатыда өтінішхатпен бірге келісімнің өзі де ұсынылады.
refusal-agreement-comes-with-the-petition-in-cassation-instead = Келісім жасап, оны сотқа өтінішхатпен бірге ұсыныңыз.
refusal-nothing-is-suspended-in-cassation = Кассациялық сатыда келіссөз үшін істі қарау тоқтатыла тұрмайды.
refusal-nothing-is-suspended-in-cassation-instead = Отырысқа дейін келісіп, дайын келісімді ұсыныңыз.
refusal-contract-given-to-the-bailiff-stops-enforcement = Шартты орындаушыға беруге әлі болмайды: медиация жүріп жатыр ма, шартқа қол қойылды ма, ол бұрын берілмеген бе – тексеріңіз.
refusal-bailiff-is-named = Шарт қай сот орындаушысына берілгенін көрсетіңіз.
refusal-bailiff-is-named-instead = Орындаушының тегі мен атын жазыңыз.
refusal-agreement-given-to-the-bailiff-ends-enforcement = Келісімді орындаушыға беруге әлі болмайды: ол әлі жасалмаған немесе берілген.
refusal-mediation-at-enforcement-goes-to-one-of-two-courts = Сотқа беруге әлі болмайды: орындау сатысындағы медиация келісімі жасалмаған немесе берілген.
refusal-settlement-at-enforcement-goes-to-one-of-two-courts = Сотқа беруге әлі болмайды: орындау сатысындағы келісім жасалмаған немесе берілген.
refusal-court-of-the-act-is-the-one-that-issued-it = Көрсетілген сот орындалатын актіні шығарған сот емес.
refusal-court-of-the-act-is-the-one-that-issued-it-instead = Актіні шығарған сотты немесе орындау орнындағы сотты таңдаңыз.
refusal-court-at-enforcement-is-named = Келісімді бекітетін сотты көрсетіңіз.
refusal-court-at-enforcement-is-named-instead = Олар екеу ғана: орындау орнындағы сот немесе актіні шығарған сот.
refusal-application-at-enforcement-is-heard = Орындау сатысында келісім сот отырысында қаралады; отырыс әлі болған жоқ.
refusal-application-at-enforcement-is-heard-instead = Отырыс тағайындап, тараптарға хабарлаңыз; сол күні шешуге болады.
refusal-absence-at-enforcement-stops-nothing = Орындау сатысында тараптардың келмеуі арызды қарауға кедергі емес.
refusal-absence-at-enforcement-stops-nothing-instead = Арызды қарап, ұйғарым шығарыңыз.
refusal-writ-is-asked-for-by-who-concluded = Атқару парағын сұрауға әлі болмайды: ол бекіту туралы ұйғарым күшінде болып, парақ әлі сұралмаған кезде сұралады.
refusal-outsiders-ask-for-no-writ = Атқару парағын келісімді жасасқан адам ғана сұрайды.
refusal-writ-follows-what-was-not-performed = Атқару парағы келісім ерікті түрде орындалмаған кезде беріледі. Сіздің алдыңызда мерзімі өткен міндеттеме жоқ.
refusal-writ-follows-what-was-not-performed-instead = Мерзім өтіп, орындалмаса, осында қайта келіңіз.
refusal-power-to-demand-enforcement-must-be-named = Құжатыңызда мәжбүрлеп орындатуды талап ету құқығы аталмаған.
refusal-power-to-demand-enforcement-must-be-named-instead = Осы өкілеттік көрсетілген сенімхатты сұраңыз немесе тараптың өзі сұрасын.
refusal-court-issues-the-writ = Атқару парағын беруге негіз әлі жоқ: ол сұралмаған, шешім де күшіне енбеген.
refusal-side-asks-to-secure-its-claim = Талап қоюды қамтамасыз етуді қазір сұрауға болмайды: бұрынғы өтініш әлі шешілмеген немесе іс аяқталған.
refusal-court-rules-on-interim-measures = Сот жауап бермеген қамтамасыз ету туралы өтініш жоқ.
refusal-invitation-follows-the-interim-ruling = Алдымен талап қоюды қамтамасыз ету туралы ұйғарым, содан кейін татуласуға шақыру.
refusal-invitation-follows-the-interim-ruling-instead = Сот қамтамасыз ету туралы не шешкенін енгізіп, содан кейін шақырыңыз.
refusal-interim-measures-are-lifted = Жоятын ештеңе жоқ: қамтамасыз ету шаралары жоқ.
refusal-respondent-claims-in-turn = Қарсы талап қоюды жауапкер іс бірінші сатыда тұрғанда және сот шешім шығаруға кетпегенде береді.
refusal-counterclaim-says-what-is-claimed = Қарсы талап қоюда не талап ететініңіз айтылмаған немесе сома теріс.
refusal-counterclaim-says-what-is-claimed-instead = Талапты және бар болса, сомасын жазыңыз.
refusal-settled-claims-are-of-the-case = Істе мұндай талап жоқ немесе ол реттелген.
refusal-settled-claims-are-of-the-case-instead = Әлі реттелмеген талаптардың кемінде біреуін немесе бәрін белгілеңіз.
refusal-one-agreement-is-before-the-court-at-a-time = Сотта келісім бар, ол бойынша ұйғарым әлі күшіне енген жоқ.
refusal-one-agreement-is-before-the-court-at-a-time-instead = Оны күтіп, содан кейін жаңасын жіберіңіз.
refusal-assignment-says-what-and-to-whom = Талапты басқаға беруде қандай құқық және кімге өтетіні айтылмаған.
refusal-assignment-says-what-and-to-whom-instead = Екі жолды да толтырыңыз немесе бұл шартты алып тастаңыз.
refusal-half-of-the-cassation-fee-is-returned = Кассациялық сатыда сонда төленген баждың жартысы қайтарылады.
refusal-half-of-the-cassation-fee-is-returned-instead = Бетті қайта ашыңыз: онда қайтарылатын сома көрсетілген.
refusal-nothing-is-returned-at-enforcement = Орындау сатысында мемлекеттік баж қайтарылмайды.
refusal-nothing-is-returned-at-enforcement-instead = Бетті қайта ашыңыз: онда қайтарылатын сома көрсетілген.

## Ескертулер

warning-force-in-cassation-is-asked-of-a-person = Кассациялық саты актісінің қашан күшіне енетінін бағдарлама білмейді: заңгерден сұрап, күнін сот құжаты бойынша енгізіңіз.
warning-appeal-goes-on-after-a-refusal = Бекітуден бас тартылса, апелляциялық шағым мәні бойынша қаралады.
warning-act-that-is-enforced-is-named = Орындалып жатқан сот актісі көрсетілмеген. Онсыз сот келісімнің не туралы екенін түсінбейді.
warning-participatory-agreement-at-enforcement-is-asked-of-a-person = Заң орындау сатысында татуласу келісімін және медиация келісімін бекіту туралы айтады. Партисипативтік рәсім туралы айтпайды: заңгерден сұраңыз.
warning-remedy-at-enforcement-is-asked-of-a-person = Орындау сатысындағы бас тартуға шағым беруге бола ма, заң тікелей айтпайды: заңгерден сұраңыз.
warning-days-for-the-writ-are-asked-of-a-person = Заң үш жұмыс күнін шешім күшіне енген күннен есептейді. Бекітілген келісім үшін бағдарлама оларды өтінішхаттан бастап есептейді; соттан нақтылаңыз.
warning-interim-measures-hold-until-the-ruling-is-in-force = Ұйғарым күшіне енгенге дейін қамтамасыз ету шаралары сақталады.
warning-counterclaim-is-for-the-court-to-take = Қарсы талап қоюды қабылдауды судья шешеді.
warning-rest-of-the-claims-goes-on = Талаптардың бір бөлігі ғана реттелді: қалғандары бойынша іс жалғасады.
warning-parts-and-waivers-make-up-the-claims = Төлем мен кешірілген сома талап етілгеннен аз. Сомаларды тексеріңіз немесе қалғаны кешірілетінін көрсетіңіз.
warning-fee-of-a-part-is-asked-of-a-person = Талаптардың бір бөлігі реттелгенде қанша баж қайтарылатынын заң тікелей айтпайды. Осы бөліктің бажы есептелді; тексеріңіз.
warning-immovables-have-cadastral-data = Жылжымайтын мүлікке құқықты тіркеу үшін кадастрлық нөмір керек болады: оны көрсетіңіз.
warning-order-before-the-court-is-kept-first = Заң немесе шарт алдымен екінші тарапқа жүгінуді талап етеді. Бұл орындалмаса, сот талап қоюды қайтарады.
warning-no-second-suit-on-what-was-settled = Осы тараптар арасында бекітілген келісіммен аяқталған іс болған. Дәл сол нысана туралы, дәл сол негіздер бойынша сотқа екінші рет жүгінуге болмайды.

## Оқиғалар

events-counterclaim-filed = Қарсы талап қою берілді: { $side }.
events-interim-measures-asked = Соттан талап қоюды қамтамасыз ету сұралды: { $side }.
events-interim-measures-ruled = { $granted ->
    [yes] Сот талап қоюды қамтамасыз ету шараларын қабылдады.
   *[no] Сот талап қоюды қамтамасыз етуден бас тартты.
}
events-interim-measures-released = Қамтамасыз ету шараларының жойылғаны оларды орындаған тұлғаларға хабарланды.
events-judgment-announced = Сот шешімді жариялады.
events-instance-opened = { $instance ->
    [cassation] Іс кассациялық сатыдағы сотта. Жүгінген: { $name }.
   *[appeal] Іс апелляциялық сатыдағы сотта. Шағым берген: { $name }.
}
events-force-entered = Сот актісі заңды күшіне енді.
events-contract-given-to-bailiff = Медиация туралы шарт сот орындаушысына берілді: орындау тоқтатыла тұрды.
events-agreement-given-to-bailiff = Келісім сот орындаушысына берілді: атқарушылық іс жүргізу тоқтатылады.
events-brought-to-court = { $chosen ->
    [issued-the-act] Келісім орындалатын актіні шығарған сотқа бекітуге берілді.
   *[place-of-enforcement] Келісім орындау орнындағы сотқа бекітуге берілді.
}
events-writ-asked = Атқару парағы туралы өтінішхат: { $side }.
events-writ-issued = Сот атқару парағын берді.

## Мерзімдер

clocks-enforcement-goes-on = Осы күнге дейін келісім орындаушыға берілмесе, орындау жалғасады.
clocks-approval-overdue = Сот бекіту туралы арызды осы күннен кешіктірмей қарайды.
clocks-writ-overdue = Сот атқару парағын осы күннен кешіктірмей береді.
court-clock-enforcement-goes-on = осы күннен кейін, келісім орындаушыға берілмесе, орындау жалғасады
court-clock-approval-overdue = осы күннен кешіктірмей сот бекіту туралы арызды қарайды
court-clock-writ-overdue = осы күннен кешіктірмей сот атқару парағын береді

## Қадамдар мен әрекеттер

steps-give-contract-to-bailiff = Шартты сот орындаушысына беріңіз
steps-give-contract-to-bailiff-why = Осы күннен бастап орындау күнтізбелік отыз күннен аспайтын мерзімге тоқтатыла тұрады. Кімге бергеніңізді осында белгілеңіз.
steps-give-contract-to-bailiff-button = Бергенді белгілеу
steps-give-contract-to-bailiff-others = { $who }: шартты орындаушыға беру
steps-give-agreement-to-bailiff = Келісімді сот орындаушысына беріңіз
steps-give-agreement-to-bailiff-why = Келісім орындаушыда болса, атқарушылық іс жүргізу тоқтатылады. Әйтпесе мерзім өткен соң ол жалғасады.
steps-give-agreement-to-bailiff-button = Бергенді белгілеу
steps-give-agreement-to-bailiff-others = { $who }: келісімді орындаушыға беру
steps-apply-at-enforcement = Келісімді сотқа бекітуге беріңіз
steps-apply-at-enforcement-why = Оны орындау орнындағы сот немесе орындалатын актіні шығарған сот бекітеді. Сот арызды он жұмыс күні ішінде қарайды.
steps-apply-at-enforcement-button = Сотқа беру
steps-apply-at-enforcement-others = { $who }: келісімді сотқа беру
steps-rule-on-interim-measures = Талап қоюды қамтамасыз ету туралы шешіңіз
steps-rule-on-interim-measures-why = Тарап талап қоюды қамтамасыз етуді сұрайды. Татуласуға шақыру ол туралы ұйғарымнан кейін жіберіледі.
steps-rule-on-interim-measures-button = Ұйғарымды енгізу
steps-rule-on-interim-measures-others = { $who }: қамтамасыз ету туралы шешу
steps-release-interim-measures = Қамтамасыз ету шараларының жойылғанын хабарлаңыз
steps-release-interim-measures-why = Ұйғарым күшінде, шаралар тоқтады. Оларды орындаған тіркеуші органға, банкке, орындаушыға хабарлау керек.
steps-release-interim-measures-button = Хабарланғанын белгілеу
steps-release-interim-measures-others = { $who }: қамтамасыз ету шараларының жойылғанын хабарлау
steps-announce-judgment = Шешімді жариялаңыз
steps-announce-judgment-why = Сот шешім шығаруға кетті.
steps-announce-judgment-button = Шешімді енгізу
steps-announce-judgment-others = { $who }: шешімді жариялау
steps-issue-writ = Атқару парағын беріңіз
steps-issue-writ-why = Оны бірінші сатыдағы сот электрондық құжат түрінде немесе қағазда жазып береді.
steps-issue-writ-button = Берілгенін енгізу
steps-issue-writ-others = { $who }: атқару парағын беру
steps-act-file-counterclaim = Қарсы талап қою
court-means-file-counterclaim = Сіз сол істің өзінде талап қоясыз. Оған нөмір беріледі, келісім оны да қамти алады.
agreement-done-court-file-counterclaim = Қарсы талап қою енгізілді.
steps-act-ask-interim-measures = Талап қоюды қамтамасыз етуді сұрау
court-means-ask-interim-measures = Шешім орындалуы үшін соттан шара қабылдауды сұрайсыз.
agreement-done-court-ask-interim-measures = Өтінішіңіз сотта.
steps-act-rule-on-interim-measures = Қамтамасыз ету туралы ұйғарымды енгізу
court-means-rule-on-interim-measures = Осы ұйғарымға дейін татуласуға шақыру жіберілмейді.
agreement-done-court-rule-on-interim-measures = Ұйғарым енгізілді.
steps-act-release-interim-measures = Қамтамасыз ету шараларының жойылғанын хабарлау
court-means-release-interim-measures = Шараларды орындағандарға (тіркеуші органға, банкке, орындаушыға) олардың жойылғаны хабарланды.
agreement-done-court-release-interim-measures = Белгіленді: шаралардың жойылғаны хабарланды.
steps-act-announce-judgment = Сот шешімін енгізу
court-means-announce-judgment = Келісім болмаса, мәні бойынша шешім. Оған шағым беруге, апелляциялық сатыда қайта келісуге болады.
agreement-done-court-announce-judgment = Шешім енгізілді.
steps-act-open-instance = Істің жоғары тұрған сотқа өткенін белгілеу
court-means-open-instance = Осы күннен бастап іс басқа сотта, тараптар сот шешім шығаруға кеткенге дейін қайта келісе алады.
agreement-done-court-open-instance = Іс жоғары тұрған сотта.
steps-act-enter-force = Заңды күшіне енгенін енгізу
court-means-enter-force = Шешім күшіне енген соң сот атқару парағын жазып береді, орындау сатысы басталады.
agreement-done-court-enter-force = Енгізілді.
steps-act-give-contract-to-bailiff = Шартты сот орындаушысына беру
court-means-give-contract-to-bailiff = Осы күннен бастап атқарушылық іс жүргізу күнтізбелік отыз күннен аспайтын мерзімге тоқтатыла тұрады.
agreement-done-court-give-contract-to-bailiff = Белгіленді. Тоқтата тұру мерзімі төменде көрсетілген.
steps-act-give-agreement-to-bailiff = Келісімді сот орындаушысына беру
court-means-give-agreement-to-bailiff = Жасалған келісім орындаушыға ұсынылғанда атқарушылық іс жүргізу тоқтатылады.
agreement-done-court-give-agreement-to-bailiff = Белгіленді: келісім орындаушыда.
steps-act-apply-at-enforcement = Келісімді бекітуге беру
court-means-apply-at-enforcement = Сот келісім мәтінін және тараптардың аттарын ғана алады, келіссөзден ештеңе алмайды. Арызды отырыста он жұмыс күні ішінде қарайды.
agreement-done-court-apply-at-enforcement = Келісім сотта. Отырыс күні Сізге хабарланады.
steps-act-ask-for-writ = Атқару парағын сұрау
court-means-ask-for-writ = Бекітілген келісім орындалмады: сот атқару парағын Сіздің өтінішхатыңыз бойынша береді.
agreement-done-court-ask-for-writ = Өтінішхат сотта.
steps-act-issue-writ = Атқару парағының берілгенін енгізу
court-means-issue-writ = Атқару парағын бірінші сатыдағы сот жазып береді.
agreement-done-court-issue-writ = Енгізілді.

## Сот беті

roads-row-instance = Сатысы
roads-instance = { $instance ->
    [appeal] апелляциялық
    [cassation] кассациялық
    [enforcement] орындау сатысы
   *[first] бірінші
}
roads-row-judgment = Шешім
roads-judgment-set-aside = келісім бекітілуімен күші жойылды
roads-row-act = Орындалатын акт
roads-act-of = № { $number }, { $day }
roads-row-interim = Талап қоюды қамтамасыз ету
roads-interim = { $state ->
    [asked] сот әлі шешпеді
    [denied] бас тартылды
    [holds] күшінде
    [fell] тоқтады, бұл туралы хабарлау керек
   *[released] жойылды, хабарланды
}
roads-row-settled = Реттелген талаптар
roads-row-open = Қалған талаптар
roads-row-bailiff = Сот орындаушысы
roads-bailiff-contract = шарт берілді: { $day }
roads-bailiff-agreement = келісім берілді: { $day }
roads-row-writ = Атқару парағы
roads-writ-asked = { $day } бастап күтілуде
roads-writ-issued = берілді: { $day }
roads-row-tried = Татуласу үшін не істелді
roads-enforcement-lead = Сот актісі орындалып жатыр. Қазір де келісуге болады: келісімді сот бекітеді.
roads-instance-label = Іс қай сотқа өтті?
roads-which-court = Қай сот?
roads-by-label = Кім жүгінді?
roads-fee-label = Төленген мемлекеттік баж
roads-fee-hint = Теңгемен. Төленбесе, бос қалдырыңыз.
roads-judgment-label = Қарар бөлігі
roads-measure-label = Қандай шараларды сұрайсыз?
roads-granted-label = Сот қалай шешті?
roads-granted-yes = Шаралар қабылданды
roads-granted-no = Қамтамасыз етуден бас тартылды
roads-bailiff-label = Шарт кімге берілді?
roads-bailiff-hint = Сот орындаушысының тегі мен аты
roads-chosen-label = Қай сотқа бересіз?
roads-chosen = { $chosen ->
    [issued-the-act] Орындалатын актіні шығарған сот
   *[place-of-enforcement] Орындау орнындағы бірінші сатыдағы сот
}
roads-claim-label = Не талап етесіз?
roads-claim-sum = Сома
roads-claim-sum-hint = Теңгемен. Талап ақша туралы болмаса, бос қалдырыңыз.
roads-mistake-text = Осы жолды толтырыңыз
roads-mistake-sum = Соманы цифрмен көрсетіңіз, мысалы, 120 000
roads-no-courts = Жүйеде сот жоқ. Оларды әкімші енгізеді.
roads-fee-half = кассациялық сатыда төленгеннің жартысы: { $law }
roads-fee-none = орындау сатысында қайтарылмайды: { $law }
