### Істің беті: бөлмелер, адамдар, жазба; қалай жазып, қалай түзетуге болады.

case-back = Іске оралу
case-number = № { $number } іс
case-title-unnamed = Іс
case-title-two = { $one } – { $other }
case-title-many = { $count ->
    [one] { $one } және тағы { $count } тарап
   *[other] { $one } және тағы { $count } тарап
}
case-dispute = { $kind ->
    [loan] Қарыз
    [damage] Залал
    [contract] Шарт
    [housing] Тұрғын үй
    [neighbours] Көршілер
    [family] Отбасы
    [labour] Еңбек
    [inheritance] Мұра
    [consumer] Сатып алу немесе қызмет
    [land] Жер
   *[other] Дау
}
case-stage = { $stage ->
    [filed] енгізілді
    [offered] медиация ұсынылды
    [agreed] тараптар медиацияға келісті
    [rejected] медиациядан бас тартылды
    [contract] шартқа қол қойылуда
    [mediation] медиация жүріп жатыр
    [negotiation] келіссөздер жүріп жатыр
    [settled] келісім жасалды
    [performed] бәрі орындалды
    [ended-without-agreement] келісімсіз аяқталды
    [claim-filed] сотқа талап қойылды
    [invited] сот татуласуға шақырды
    [on-appeal] іс апелляциялық сатыда
    [in-cassation] іс кассациялық сатыда
    [decided] шешім шығарылды
    [being-enforced] шешім орындалып жатыр
    [suspended] сот тоқтата тұрды
    [agreement-before-court] келісім сотта
    [approved] келісім бекітілді
    [refused] бекітуден бас тартылды
   *[closed] аяқталды
}
case-role = { $role ->
    [asking] Медиацияны сұраған тарап
    [asked] Медиация ұсынылған тарап
    [claimant] Талап қоюшы
    [respondent] Жауапкер
    [third-party] Дербес талаптарын мәлімдемейтін үшінші тұлға
    [third-party-with-claim] Дербес талаптарын мәлімдейтін үшінші тұлға
    [judgment-creditor] Өндіріп алушы
    [judgment-debtor] Борышкер
   *[suing-for-another] Бөгде адамның мүддесін қорғап талап қойған тұлға
}
case-part-mediator = Медиатор
case-part-judge = Судья
case-office = { $role ->
    [judge] Судья
    [secretary] Сот отырысының хатшысы
    [reception-desk] Қабылдау орны
    [register-keeper] Тізілімді жүргізуші
    [administrator] Әкімші
    [prosecutor] Прокурор
    [press-officer] Баспасөз хатшысы
   *[coordinator] Үйлестіруші
}
case-side-number = { $number }-тарап
case-person-unnamed = мұнда аты аталмаған адам
case-you = Сіз
case-yes = Иә
case-no = Жоқ
case-the-court = сот
case-the-clock = Автоматты түрде, мерзім бойынша
case-people = Қатысушылар
case-represented-by = Өкілі:
case-signed-agreement = келісімге қол қойылды
case-signed-contract = шартқа қол қойылды
case-mediator-asked = жауабы күтілуде
case-mediator-kind = { $kind ->
    [professional] кәсіпқой медиатор
    [public] қоғамдық медиатор
    [retired-judge] отставкадағы судья, кәсіпқой медиатор
   *[judge] судья
}
case-session-form = { $form ->
    [in-person] бетпе-бет
    [video] бейнебайланыс арқылы
    [phone] телефон арқылы
    [messages] электрондық хабарлар арқылы
   *[other-means] өзге тәсілмен
}
case-sessions-planned = Кездесулер
case-language = { $language ->
    [kazakh] қазақша
    [russian] орысша
   *[both] қазақша және орысша
}

case-next-nothing = Қазір Сізден ештеңе күтілмейді
case-next-nothing-body = Кезегіңіз келгенде, ол осында бірінші болып көрсетіледі.
case-next-also = Сізден мыналар да күтіледі:
case-next-until = Соңғы күн: { $day } ({ $left })
case-waiting = Басқаларды күтеміз
case-waiting-until = { $what }. Соңғы күн: { $day }.
case-else = Тағы не істеуге болады
case-else-record = Іс жазбасын толық оқу
case-without = Келісім болмаса
case-without-court = Істі сол судья одан әрі қарайды.
case-without-open = Сіз бұрынғыдай сотқа жүгіне аласыз: келісуге талпыну бұл құқықты шектемейді.
case-without-secret = Медиацияда айтылған сөз онда да құпия болып қалады.
case-not-now = Істің қазіргі жағдайында мұны істеуге болмайды.
case-not-now-instead = Әрі қарай не болатыны және Сіз не істей алатыныңыз істің бетінде көрсетілген.

case-no-room = Сізден медиатор болу сұралып отыр. Келіскенше тек кімдер қатысатынын көресіз.
case-room-joint = Бірге
case-room-joint-of = Бірге, { $number }-рәсім
case-room-caucus = Сіз бен медиатор
case-room-caucus-of = Сіз бен медиатор, { $number }-рәсім
case-room-caucus-with = Сіз және тарап: { $side }
case-room-side = Тек Сіздің тарапыңыз
case-room-court = Сот материалдары
case-room-notes = Жеке жазбаларыңыз
case-room-screening = Қауіпсіздік
case-room-title = { $room }: { $case }
case-room-read-by = Оқитындар: { $names }.
case-room-never-court = Сот ешқашан оқымайды.
case-room-never-others = Екінші тарап пен сот ешқашан оқымайды.
case-room-never-side = Екінші тарап пен сот ешқашан оқымайды. Медиатор тек байланыс деректеріңізді көреді.
case-room-never-notes = Басқа ешкім оқымайды, тіпті Сізден кейін келетін медиатор да.
case-room-never-screening = Екінші тарап пен сот ешқашан оқымайды.
case-room-caucus-law = Мұнда айтқаныңыз жазбаша рұқсатыңызсыз жария етілмейді («Медиация туралы» Заң, 8-баптың 1-тармағы).
case-room-court-law = Мұнда жазылғандар сот материалдарында қалады. Медиацияда айтылғанның мұнда орны жоқ.
case-room-privileged = Медиация туралы шарт жасалған күннен бері құпия: { $day } («Медиация туралы» Заң, 8-баптың 1-тармағы және 20-баптың 5-тармағы).
case-room-not-yet-privileged = Заң мұны әлі қорғамайды: қорғау медиация туралы шарт жасалған күннен басталады.
case-room-settlement-open = Татуласу келісімі туралы келіссөздерді заң медиациядай қорғамайды: екінші тарап олар туралы сотта айта алады.
case-room-participatory-open = Бұл рәсімді заң медиациядай қорғамайды: екінші тарап ол туралы сотта айта алады.
case-room-empty = Мұнда хабарлар, файлдар және болған оқиғалардың бәрі тұрады; жаңасы жоғарыда.
case-room-all = { $count ->
    [one] Осы бөлменің барлық жазбалары: { $count }
   *[other] Осы бөлменің барлық жазбалары: { $count }
}
case-reads = Кім нені оқыды
case-reads-nobody = Бұл бөлмені әлі ешкім ашқан жоқ.
case-reads-all = { $name }: бәрін оқыды ({ $at })
case-reads-part = { $name }: жаңасын әлі оқымады ({ $at })
case-reads-meaning = Оқыды деген сөз – беті ашылды.
case-write = Жазу: { $room }
case-write-button = Жіберу
case-file = Файл
case-file-add = Файл қосу
case-file-button = Файлды қосу
case-file-missing = Файлды таңдаңыз.
case-file-size = ({ $kind }, { $size } КБ)

case-line-at = { $day }, { $time }
case-line-entered-later = { $day } (енгізілген күні: { $entered })
case-line-corrected = түзетілді: { $day }
case-line-corrected-where = Түзетуді қарау
case-line-correction-reason = Себебі: { $reason }
case-line-correct = Осы жазбаны түзету
case-line-release = Бәрінің оқуына рұқсат беру
case-line-session = Кездесуге өту
case-line-proposal = Ұсыныстарға өту
case-line-contract = Шартты оқу
case-line-agreement = Келісімді оқу
case-text-erased = Мәтін өшірілген.

case-record = Іс жазбасы
case-record-lead = Істе болған және Сізге оқуға болатын оқиғалардың бәрі, ретімен. Мұнда ештеңе өзгертілмейді, алынбайды; қате жаңа жазбамен түзетіледі.
case-record-more = Кім, қалай, қай бап бойынша
case-record-by = Кім енгізді
case-record-for = Кімнің атынан
case-record-through = Қандай жолмен
case-record-assurance = Адамның жеке басы қалай анықталды
case-record-articles = Қай бап бойынша
case-record-room = Бөлме
case-record-seal = Мөр
case-record-seal-value = бөлмедегі № { $number }, { $seal }…
case-record-verify = Ештеңе өзгермегенін қалай тексеруге болады
case-record-verify-body = Әр жазбаның мөрі бар: ол жазбаның мазмұнынан және сол бөлмедегі алдыңғы жазбаның мөрінен жасалады. Көшірмесі бар адам мөрлерді қайта есептей алады: өзгертілген, жоғалған немесе қосылған жазба сәйкес келмейді.
case-through = { $through ->
    [page] осы беттер
    [api] сол адамның бағдарламасы
    [command-line] мекеменің операторы
    [clock] автоматты түрде, мерзім бойынша
    [desk] қабылдау орны, сонда келген адамның атынан
   *[paper] қағаз
}
case-assurance = { $assurance ->
    [code] хаттағы код
    [contact] расталған пошта немесе телефон
    [desk] қабылдау орнына өзі келді
    [signature] электрондық цифрлық қолтаңба
   *[none] кірусіз
}

case-correct = Жазбаны түзету
case-correct-lead = Жазба сол күйінде қалады. Жаңа жазба дұрысын айтады, бөлмені оқитындардың бәрі екеуін де көреді.
case-correct-text = Дұрыс мәтін
case-correct-text-hint = Тек күні қате болса, бос қалдырыңыз.
case-correct-day = Шын мәнінде болған күні
case-correct-day-hint = Күні дұрыс болса, бос қалдырыңыз. Мерзімдер осы күннен қайта есептеледі.
case-correct-reason = Себебі
case-correct-button = Түзетуді енгізу
case-correct-nothing = Дұрыс мәтінді немесе дұрыс күнді көрсетіңіз.
case-release = Бәрінің оқуына рұқсат беру
case-release-lead = Мұны Сіз тек медиаторға айттыңыз. Рұқсат берсеңіз, екінші тарап та оқиды. Мұны қайтарып алуға болмайды.
case-release-law = Бұл – «Медиация туралы» Заңның 8-бабының 1-тармағы талап ететін жазбаша рұқсатыңыз.
case-release-button = Рұқсат беремін

case-screen = Қауіпсіздік
case-screen-lead = Жеке өзіңіз жауап беріңіз. Дұрыс немесе бұрыс жауап жоқ.
case-screen-who = Мұны тек Сіз бен медиатор оқиды; екінші тарап пен сот ешқашан оқымайды.
case-screen-then = Бір сұраққа болса да «иә» десеңіз, Сізді бірлескен кездесуге шақырмаймыз; медиатор Сізбен бірге басқа жол іздейді.
case-screen-button = Жауаптарды жіберу
case-screen-afraid = Екінші тараптан немесе онымен бір бөлмеде болудан қорқасыз ба?
case-screen-threatened = Осы дауға байланысты біреу Сізді немесе жақындарыңызды қорқытты ма, ұрып-соқты ма?
case-screen-pressed = Біреу Сізді медиацияға қатысуға немесе бірдеңеге келісуге мәжбүрлеп жүр ме?
case-screen-touches-others = Дау оған қатыспайтын біреудің, мысалы, баланың немесе ортақ меншік иесінің мүддесін қозғай ма?
case-screen-incapable = Сот Сізді немесе екінші тарапты әрекетке қабілетсіз немесе әрекетке қабілеті шектеулі деп таныды ма?
case-safe = Сізбен қалай қауіпсіз хабарласуға болады
case-safe-lead = Хат, қоңырау немесе пошта Сіз үшін қауіпті болса, қауіпсіз жолын айтыңыз. Сонда Сізбен тек солай хабарласамыз: қызметкеріміз қоңырау шалады немесе қоңырауыңызды күтеді.
case-safe-how = Сізбен қалай және қашан хабарласу қауіпсіз?
case-safe-how-hint = Мысалы: тек жұмыс күндері 10-нан 12-ге дейін, әпкемнің нөміріне, не туралы екенін айтпай.
case-safe-now = Соңғы рет айтқаныңыз
case-safe-button = Сақтау

case-details = Байланыс деректері
case-details-lead = Сізбен хабарласу үшін және медиация туралы шарт үшін.
case-details-who = Оларды тек Сіздің тарапыңыз бен медиатор көреді; екінші тарап көрмейді.
case-details-who-court = Іс сотта: деректер сот материалдарында тұрады, оларды екінші тарап та көреді.
case-details-name = Аты-жөні
case-details-address = Мекенжайы
case-details-phone = Телефоны
case-details-email = Электрондық поштасы
case-details-language = Сізге қай тілде жазайық?

case-representative = Өкіл тағайындау
case-representative-lead = Өкіл құжатта көрсетілген өкілеттіктер шегінде Сіздің атыңыздан әрекет етеді және Сіз көретіннің бәрін көреді.
case-representative-of = Ол кімнің өкілі?
case-representative-name = Өкілдің аты-жөні
case-representative-email-hint = Өкіл осы мекенжаймен кіреді.
case-representative-powers = Құжат неге рұқсат береді
case-representative-powers-hint = Тек онда жазылғанды белгілеңіз. Келісім жасасу – бөлек өкілеттік.
case-representative-document = Сенімхаттың немесе хабарламаның нөмірі
case-representative-document-hint = Құжатта көрсетілгендей.
case-representative-day = Құжаттың күні
case-representative-button = Өкіл тағайындау
case-power = { $power ->
    [conduct] Істі жүргізу
    [conclude-mediation] Медиация тәртібімен келісім жасасу
    [conclude-settlement] Татуласу келісімін жасасу
    [sign-claim] Талап қоюға қол қою
    [withdraw-claim] Талап қоюдан толық немесе ішінара бас тарту
    [admit-claim] Талап қоюды тану
    [change-claim] Талаптың мөлшерін, нысанасын немесе негізін өзгерту
    [substitute] Өкілеттікті басқа адамға беру (басқаға сеніп тапсыру)
    [appeal] Сот актісіне шағым жасау және шағымнан бас тарту
    [enforce] Мәжбүрлеп орындатуды талап ету
    [receive-award] Ұйғарылған мүлікті алу
   *[conclude-participatory] Партисипативтік рәсім тәртібімен келісім жасасу
}
case-power-hint = { $power ->
    [conduct] Сөйлеу, ұсыну, хат алу.
    [conclude-mediation] Медиация туралы шартқа және келісімге Сіздің атыңыздан қол қою.
    [conclude-settlement] Татуласу келісіміне Сіздің атыңыздан қол қою.
    [sign-claim] Онда талап қоюға Сіздің қолыңыз қажет емес.
    [withdraw-claim] Онда сот істі тоқтатады.
    [admit-claim] Сізге қойылған талаппен сотта келісу.
    [change-claim] Көбірек, азырақ немесе басқаша сұрау.
    [substitute] Онда Сіздің атыңыздан басқа адам әрекет етеді.
    [appeal] Жоғары тұрған соттан істі қайта қарауды сұрау.
    [enforce] Атқару парағын сұрау.
    [receive-award] Ақша немесе зат өкілдің қолына беріледі.
   *[conclude-participatory] Партисипативтік рәсім келісіміне Сіздің атыңыздан қол қою.
}
case-representatives = Өкілдер
case-representatives-none = Өкілдер жоқ. Мұнда өкілдер мен олардың өкілеттіктері тұрады.
case-representative-acts-for = Кімнің өкілі: { $name }. Өкілеттіктері:
case-representative-end = Өкілдікті тоқтату: { $name }

case-mistake-day = Күнін, айын және жылын көрсетіңіз, мысалы, 12 3 2026.
case-mistake-choose = Жауапты таңдаңыз.
case-mistake-sum = Соманы теңгемен көрсетіңіз, мысалы, 150 000.
case-mistake-time = Уақытты көрсетіңіз, мысалы, 14:30.
case-mistake-minutes = Минутын көрсетіңіз, 1-ден 1440-қа дейін.
