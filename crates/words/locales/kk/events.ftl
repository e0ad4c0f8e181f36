### Іс жазбасындағы әр оқиға туралы бір сөйлем.

events-filed = { $road ->
    [in-court] Сотқа талап қою берілді.
    [at-enforcement] Дау сот актісін орындау сатысында мәлімделді.
   *[out-of-court] Дау соттан тыс мәлімделді.
}
events-party-named = { $name } – { $role ->
    [asking] медиацияны сұраған тарап
    [asked] медиация ұсынылған тарап
    [claimant] талап қоюшы
    [respondent] жауапкер
    [third-party] дербес талаптарын мәлімдемейтін үшінші тұлға
    [third-party-with-claim] дербес талаптарын мәлімдейтін үшінші тұлға
    [judgment-creditor] өндіріп алушы
    [judgment-debtor] борышкер
   *[suing-for-another] бөгде адамның мүддесін қорғап талап қойған тұлға
}.
events-details-given = Байланыс деректері берілді: { $name }.
events-dispute-stated = Не болғаны және не сұралатыны айтылды.
events-representative-added = Жаңа өкіл: { $name }. Өкілдік ететін адамы: { $of }.
events-representation-ended = Өкілдік тоқтатылды: { $name }.
events-assistant-named = Қабылдау орны жазбаша өкілеттік бойынша жазады. Кімнің атынан: { $of }.
events-screened = Қауіпсіздік туралы сұрақтарға жауап берілді: { $name }.
events-safe-contact-given = Хабарласудың қауіпсіз жолы көрсетілді: { $name }.

events-procedure-opened = { $kind ->
    [mediation] Медиация рәсімі ашылды.
    [settlement] Татуласу келісімі туралы келіссөздер ашылды.
   *[participatory] Партисипативтік рәсім ашылды.
}
events-mediation-offered = { $side } жазбаша түрде медиация ұсынды.
events-mediation-offered-until = { $side } жазбаша түрде медиация ұсынды. Жауапты { $day } беруді сұрайды.
events-notice-attempted = Хабарласу әрекеті ({ $name }), { $channel ->
    [email] электрондық пошта арқылы
    [phone] телефон арқылы
    [message] хабарлама арқылы
    [letter] хат арқылы
   *[in-person] өзіне барып
}: { $reached ->
    [sent] жіберілді.
    [delivered] жеткізілді.
    [received] алынды.
    [failed] жетпеді.
   *[refused] қабылдаудан бас тартылды.
}
events-letter-opened = { $name } № { $letter } хатты ашты.
events-offer-answered = { $answer ->
    [agrees] { $side } медиацияға келісті.
    [refuses] { $side } медиациядан бас тартты.
    [asks] { $side } ұсыныс туралы сұрақ қойды; жауап беру мерзімі жүре береді.
   *[not-that-person] { $side }: хат басқа адамға түскен.
}

events-mediator-marked = { $side } медиатор ретінде мына адамды қалайды: { $mediator }.
events-mediator-chosen = Барлық тарап бір медиаторды таңдады: { $mediator }.
events-mediator-consented = { $mediator } медиатор болуға келісті және мүдделер қайшылығы жоқ екенін мәлімдеді.
events-mediator-declined = { $mediator } медиатор болудан бас тартты.
events-mediator-withdrew = { $conflict ->
    [yes] { $mediator } мүдделер қайшылығына байланысты медиацияны әрі қарай жүргізуден бас тартты.
   *[no] { $mediator } медиацияны әрі қарай жүргізуден бас тартты.
}
events-mediator-suspended = { $mediator }: медиатордың қызметі тізілімде { $day } дейін тоқтатыла тұрды. Тараптар басқа медиатор таңдайды немесе күтеді.
events-mediator-halted = { $mediator }: тізілім жүргізушінің шешімімен медиатор медиацияны бұдан әрі жүргізе алмайды. Тараптар басқа медиатор таңдайды.
events-mediator-returned = { $mediator }: тізілім жүргізушінің шешімімен медиатор медиацияны қайта жүргізе алады.
events-mediation-explained = { $mediator } медиацияның мақсаттарын, қағидаттары мен тәртібін, әркімнің құқықтарын және келісімнің салдарын түсіндірді.
events-contract-drawn-up = Медиация туралы шарттың мәтіні дайындалды.
events-contract-drawn-up-until = Медиация туралы шарттың мәтіні дайындалды; медиация мерзімі – { $day }.
events-contract-signed = { $manner ->
    [paper] { $signer } медиация туралы шартқа қағазда қол қойды.
    [exchange] { $signer } медиация туралы шартқа қол қойып, қол қойылған көшірмесін жіберді.
   *[eds] { $signer } медиация туралы шартқа электрондық цифрлық қолтаңбамен қол қойды.
}
events-contract-concluded = Медиация туралы шарт жасалды: { $day }. Медиация басталды, онда айтылғандар құпия.

events-session-planned = { $session }-кездесу белгіленді: { $moment }, { $form ->
    [in-person] бетпе-бет
    [phone] телефон арқылы
    [video] бейнебайланыс арқылы
    [messages] электрондық хабарлар арқылы
   *[other-means] өзге тәсілмен
}, барлық тараптармен.
events-session-planned-with = { $session }-кездесу белгіленді: { $moment }, { $form ->
    [in-person] бетпе-бет
    [phone] телефон арқылы
    [video] бейнебайланыс арқылы
    [messages] электрондық хабарлар арқылы
   *[other-means] өзге тәсілмен
}, бір тараппен: { $side }.
events-session-held = { $session }-кездесу өтті, { $minutes ->
    [one] { $minutes } минут
   *[other] { $minutes } минут
}.
events-session-missed = { $session }-кездесу өтпеді. Келмегендер: { $absent }.
events-session-cancelled = { $session }-кездесу болмайды.
events-said = { $name } хабар жазды.
events-file-added = { $name } файл қосты: { $file }.
events-released = { $name } оңаша айтылғанды осында оқуға рұқсат берді.

events-extension-agreed = { $signer } медиацияны { $day } ұзартуға келісті.
events-mediation-extended = Бәрі келісті: медиация { $day } ұзартылды.
events-mediation-ended = { $ground ->
    [agreement] Медиация келісімге қол қоюмен аяқталды: { $day }.
    [excluded] Медиация тоқтатылды ({ $day }): медиатор оның мүмкін еместігін анықтады.
    [parties-refused] Медиация тоқтатылды ({ $day }): тараптар одан бірлесіп жазбаша бас тартты.
    [one-party-refused] Медиация тоқтатылды ({ $day }): бір тарап оны жалғастырудан бас тартты.
   *[term-ran-out] Медиация тоқтатылды ({ $day }): мерзімі аяқталды.
}
events-termination-notice-issued = Медиатор медиация рәсімінің тоқтатылғаны туралы хабарлама берді.

events-proposed = { $side } { $proposal }-ұсынысты жасады.
events-proposed-counter = { $side } { $counters }-ұсынысқа жауап ретінде { $proposal }-ұсынысты жасады.
events-accepted = { $side } { $proposal }-ұсынысты қабылдады.
events-rejected = { $side } { $proposal }-ұсынысты қабылдамады.
events-withdrawn = { $side } { $proposal }-ұсынысты қайтарып алды.
events-agreement-drawn-up = { $proposal }-ұсыныс бойынша келісім мәтіні дайындалды, { $version }-нұсқа.
events-agreement-signed = { $manner ->
    [paper] { $signer } келісімге қағазда қол қойды.
    [exchange] { $signer } келісімге қол қойып, қол қойылған көшірмесін жіберді.
   *[eds] { $signer } келісімге электрондық цифрлық қолтаңбамен қол қойды.
}
events-agreement-concluded = Келісім жасалып, күшіне енді: { $day }.
events-performance-reported = { $duty }-міндеттеме орындалды деп хабарланды.
events-performance-confirmed = { $duty }-міндеттеменің орындалғаны расталды.
events-performance-disputed = { $duty }-міндеттеме орындалды деген хабарға қарсылық айтылды.
events-breach-declared = { $duty }-міндеттеменің бұзылғаны мәлімделді.

events-judge-assigned = Іске судья тағайындалды.
events-judge-assigned-name = Іске судья тағайындалды: { $name }.
events-conciliation-invited = Сот тараптарды татуласу рәсіміне шақырды.
events-claim-accepted = Сот талап қоюды қабылдады.
events-suspension-petitioned = Тараптар соттан істі тоқтата тұруды сұрады.
events-suspended = Сот іс жүргізуді { $day } тоқтата тұрды.
events-resumed = Сот іс жүргізуді қайта бастады.
events-court-told-of-extension = Медиацияның { $day } ұзартылғаны сотқа хабарланды.
events-court-told-of-end = Медиацияның тоқтатылғаны сотқа хабарланды: { $day }. Оның мазмұны туралы ештеңе айтылмады.
events-agreement-submitted = Келісім судьяға жіберілді.
events-approval-petitioned = { $side } соттан келісімді бекітуді сұрады.
events-approval-petitioned-without = { $side } соттан келісімді бекітуді және өтінішхатты өзінің қатысуынсыз қарауды сұрады.
events-hearing-set = Сот отырысы тағайындалды: { $moment }.
events-absence-allowed = { $side } өзінің қатысуынсыз қарауды сұрады.
events-consequences-explained = Сот бекітудің салдарын түсіндірді.
events-left-unconsidered = Сот өтінішхатты қараусыз қалдырды: ешкім келмеді.
events-approved = Сот келісімді бекітті.
events-approval-refused = { $ground ->
    [contrary-to-law] Сот бекітуден бас тартты: келісім заңға қайшы келеді.
   *[rights-of-others] Сот бекітуден бас тартты: келісім басқа тұлғалардың құқықтарын қозғайды.
}
events-final-text-issued = Ұйғарым түпкілікті нысанда дайындалды.
events-complaint-filed = Ұйғарымға жеке шағым берілді.
events-complaint-decided = { $upheld ->
    [yes] Жоғары тұрған сот шағымды қанағаттандырды: бекіту туралы ұйғарымның күші жойылды.
   *[no] Жоғары тұрған сот шағымды қанағаттандырусыз қалдырды.
}
events-court-retired = Сот шешім шығару үшін шығып кетті.

events-corrected = Осы бөлменің № { $number } жазбасы түзетілді.
events-deadline-passed = { $deadline ->
    [offer-answer] Жауап беру мерзімі өтті ({ $day }): ұсыныс қабылданбаған болып есептеледі.
    [mediation-term] Медиация мерзімі аяқталды: { $day }.
    [claim-acceptance] Талап қоюды қабылдау мерзімі өтті: { $day }.
    [suspension-term] Тоқтата тұру мерзімі аяқталды ({ $day }); сот іс жүргізуді қайта бастайды.
    [court-told-of-end] Сотқа хабарлау мерзімі өтті: { $day }.
    [final-text] Ұйғарымды түпкілікті нысанда дайындау мерзімі өтті: { $day }.
    [enforcement-suspension] Орындауды тоқтата тұру аяқталды ({ $day }): орындау жалғасады.
   *[complaint] Шағым беру мерзімі өтті ({ $day }): ұйғарым заңды күшіне енді.
}
events-duty-due = { $duty }-міндеттеменің мерзімі келді ({ $day }), орындалғаны туралы хабар жоқ.
events-duty-reminder = Еске салынды: { $duty }-міндеттеменің мерзімі жақын.
