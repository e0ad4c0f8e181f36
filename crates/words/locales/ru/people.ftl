### Люди и переговоры: кто за кого действует, переговоры с адвокатами, что выяснилось.

people-room-talks = Переговоры с адвокатами
people-room-talks-of = Переговоры с адвокатами, процедура { $number }
people-room-talks-law = Это не тайна. Если спор дойдёт до суда, суд потребует документы и доказательства, полученные в этих переговорах (Гражданский процессуальный кодекс, статья 165, подпункт 15). Пишите только то, что может прочитать суд.

people-findings = Перечень для суда
people-findings-lead = Здесь всё, что сказано и показано в переговорах с адвокатами. Если спор дойдёт до суда, передайте документы и доказательства вместе с этим перечнем.
people-findings-case = Дело { $number }.
people-findings-listed = Перечень для суда составлен: { $day }.
people-findings-none = В этих переговорах ещё ничего не сказано и не показано. Здесь будут документы и сообщения.
people-findings-then = День составления перечня сохранится. Затем распечатайте эту страницу и передайте её в суд вместе с документами.
people-findings-button = Составить перечень
people-findings-digest = SHA-256: { $digest }
people-findings-given = { $day }, { $who }

people-leave = Выйти из переговоров
people-leave-lead = Вы можете выйти из переговоров в любой момент. Другая сторона сразу это увидит.
people-leave-proposals = Открытые предложения больше нельзя принять.
people-leave-no-secret = Сказанное в переговорах закон не защищает так, как в медиации.
people-leave-court = Суд продолжит рассмотрение дела. Если суд приостановил дело ради переговоров, сообщите ему, что они прекращены.
people-leave-open = Вы можете обратиться в суд, предложить медиацию или начать другие переговоры.
people-leave-button = Выйти из переговоров
people-event-talks-left = Из переговоров вышла сторона: { $side }.
people-event-findings-listed = Составлен перечень для суда; документов и сообщений: { $count }.

people-ground-question = На каком основании этот человек представляет?
people-ground-why = В суде представлять могут только лица, названные законом. В партисипативной процедуре каждой стороне нужен адвокат или юридический консультант.
people-ground = { $ground ->
    [advocate] Адвокат
    [legal-consultant] Член палаты юридических консультантов
    [employee] Работник этой организации или государственного органа
    [group-employee] Работник организации под тем же контролем
    [trade-union] Уполномоченный профессионального союза
    [organisation] Уполномоченный организации, которая вправе защищать других
    [ombudsman] Уполномоченный по правам человека
    [co-party] Соучастник на той же стороне
    [head] Руководитель организации
    [legal-representative] Родитель, опекун или другой законный представитель
   *[power-of-attorney] Другое лицо по доверенности
}
people-ground-hint = { $ground ->
    [advocate] Показывает удостоверение и письменное уведомление о представительстве.
    [legal-consultant] Показывает документ о членстве в палате.
    [employee] Представляет только эту организацию.
    [group-employee] Показывает документы об общем контроле.
    [trade-union] Показывает документ о поручении.
    [organisation] Показывает документ о поручении.
    [ombudsman] Доверенность не нужна.
    [co-party] Один из нескольких на стороне, за остальных.
    [head] Показывает документ о должности; доверенность не нужна.
    [legal-representative] Показывает документы о родстве или опеке; доверенность не нужна.
   *[power-of-attorney] Только вне суда.
}
people-credential = Номер второго документа
people-credential-hint = Адвокат: уведомление о представительстве. Консультант: документ палаты. Руководитель, родитель или опекун, профсоюз: документ, который это подтверждает.
people-credential-day = День второго документа
people-unbarred = Есть ли препятствия?
people-unbarred-hint = Не могут представлять родственники другой стороны, третьего лица, судьи, прокурора, секретаря, эксперта или переводчика, а также те, кто помогал другой стороне.
people-unbarred-yes = Подтверждаю: ничего из этого нет

steps-name-lawyer = Назовите своего адвоката или юридического консультанта
steps-name-lawyer-why = В партисипативной процедуре каждая сторона ведёт переговоры при содействии своего адвоката или юридического консультанта. Пока он есть не у обеих сторон, предложений делать нельзя.
steps-name-lawyer-button = Назвать представителя
steps-name-lawyer-others = { $who }: назвать адвоката или юридического консультанта
steps-act-leave-talks = Выйти из переговоров
steps-act-list-findings = Составить перечень для суда
steps-done-leave-talks = Вы вышли из переговоров. Другая сторона это видит.
steps-done-list-findings = Перечень составлен. Распечатайте его и передайте в суд вместе с документами.

refusal-representative-in-court-is-on-the-closed-list = В суде представлять могут только лица, названные законом: адвокат, член палаты юридических консультантов, работник организации, уполномоченный профсоюза, соучастник, руководитель или законный представитель.
refusal-representative-in-court-is-on-the-closed-list-instead = Выберите одно из этих оснований. Родственник или знакомый может помогать Вам вне суда, по доверенности.
refusal-heads-and-employees-represent-companies = Руководитель или работник представляет в суде организацию, а не частное лицо.
refusal-heads-and-employees-represent-companies-instead = Выберите другое основание.
refusal-co-party-stands-on-the-same-side = Как соучастник представляет только тот, кто стоит на той же стороне.
refusal-co-party-stands-on-the-same-side-instead = Выберите другое основание.
refusal-consultant-shows-membership-of-a-chamber = Юридический консультант показывает документ о членстве в палате юридических консультантов.
refusal-consultant-shows-membership-of-a-chamber-instead = Укажите номер и день этого документа.
refusal-advocate-shows-certificate-and-notice = Адвокат показывает удостоверение и письменное уведомление о представительстве.
refusal-advocate-shows-certificate-and-notice-instead = Укажите номер и день уведомления.
refusal-unions-and-organisations-show-their-commission = Уполномоченный профсоюза или организации показывает документ о поручении по этому делу.
refusal-unions-and-organisations-show-their-commission-instead = Укажите его номер и день.
refusal-group-employee-shows-the-common-control = Работник другой организации той же группы показывает документы об общем контроле.
refusal-group-employee-shows-the-common-control-instead = Укажите их номер и день.
refusal-head-shows-the-office-held = Руководитель организации показывает документ о должности.
refusal-head-shows-the-office-held-instead = Укажите его номер и день.
refusal-legal-representative-shows-papers = Законный представитель показывает документы о родстве или опеке.
refusal-legal-representative-shows-papers-instead = Укажите их номер и день.
refusal-judges-and-prosecutors-represent-nobody = Судьи и прокуроры не могут быть представителями в суде.
refusal-judges-and-prosecutors-represent-nobody-instead = Выберите другого человека.
refusal-who-served-in-the-case-represents-nobody = Кто участвовал в этом деле как судья, прокурор, эксперт, специалист или переводчик, не может в нём представлять.
refusal-who-served-in-the-case-represents-nobody-instead = Выберите другого человека.
refusal-nothing-bars-the-representative = Не подтверждено, что у представителя нет препятствий: родства с другой стороной, судьёй или другим участником.
refusal-nothing-bars-the-representative-instead = Если препятствий нет, отметьте это. Иначе выберите другого человека.
refusal-any-side-leaves-settlement-talks = Сейчас нет переговоров о мировом соглашении, из которых можно выйти.
refusal-any-side-leaves-participatory-talks = Сейчас нет переговоров, из которых можно выйти.
refusal-findings-of-talks-are-listed-for-the-court = Такой перечень бывает только у переговоров с адвокатами до суда.
refusal-court-is-told-that-talks-have-ended = Сейчас суд не ждёт сообщения о прекращении переговоров.
warning-talks-before-the-court-are-laid-before-it = Сказанное и показанное в переговорах с адвокатами до суда попадёт в суд, если спор до него дойдёт.

people-child = Ребёнок в опасности
people-child-lead = Если в медиации Вы узнали факты, которые подвергают ребёнка опасности или вредят его здоровью и интересам, Вы обязаны обратиться в орган по защите прав ребёнка.
people-child-first = Если опасность близка, сначала позвоните в полицию: 102 или 112.
people-child-secret = Конфиденциальность этому не мешает: эту обязанность установил закон.
people-child-alone = То, что Вы запишете здесь, останется среди Ваших заметок. Ни стороны, ни суд этого не прочитают.
people-child-report = В какой орган Вы обратились, когда и с чем?
people-child-report-hint = Назовите орган, день и то, что Вы ему сообщили.
people-child-button = Записать
people-event-child = Обращение в орган по защите прав ребёнка; обратился медиатор: { $name }.
people-event-judge-consented = Сторона согласна, чтобы дело рассмотрел судья, проводивший медиацию. Сторона: { $side }; судья: { $judge }.
people-event-court-told-of-mediator = Суду сообщили, что стороны выбрали другого медиатора.
case-screen-hurt = Била ли Вас другая сторона, толкала, душила или бросала в Вас вещи?
case-screen-controlled = Решает ли другая сторона, с кем Вам видеться, на что тратить деньги или что есть в Вашем телефоне?
case-screen-minor = Есть ли среди сторон несовершеннолетние или касается ли спор ребёнка?
case-screen-earlier-agreement = Утверждал ли уже суд соглашение по этому спору?
filing-safety-matter-touches-others = Спор затрагивает интересы того, кто в нём не участвует, например ребёнка или совладельца
filing-safety-matter-incapable = Суд признал меня или другую сторону недееспособным или ограниченно дееспособным лицом
filing-safety-matter-minor = Среди сторон есть несовершеннолетний, или спор касается ребёнка
filing-safety-matter-earlier-agreement = По этому спору суд уже утверждал соглашение
filing-safety-matter = Относится ли что-нибудь из этого к спору?
filing-safety-matter-hint = Отметьте то, что есть. Так сразу видно, подходит ли медиация.
steps-tell-court-of-mediator = Сообщите суду, что Вы выбрали другого медиатора
steps-tell-court-of-mediator-why = Медиатор сменился, пока дело в суде. По закону об этом уведомляют суд.
steps-tell-court-of-mediator-button = Сообщить суду
steps-tell-court-of-mediator-others = { $who }: сообщить суду о другом медиаторе
steps-act-notify-court-of-mediator = Сообщить суду о другом медиаторе
steps-act-consent-to-judge = Согласиться на судью, проводившего медиацию
steps-act-report-child-in-danger = Ребёнок в опасности
steps-done-report-child-in-danger = Это записано среди Ваших заметок.
court-means-notify-court-of-mediator = Суд узнает, что Вы выбрали другого медиатора, и больше ничего о медиации.
court-means-consent-to-judge = Медиация с этим судьёй закончилась без соглашения. Обычно дело рассматривает другой судья. Этот судья может рассмотреть его, только если согласны все стороны. Вы не обязаны соглашаться и объяснять почему.
agreement-done-court-notify-court-of-mediator = Суду сообщено, что медиатор сменился.
agreement-done-court-consent-to-judge = Ваше согласие записано в материалах суда.
refusal-parties-consent-to-the-judge-who-mediated = Нет судьи, который безуспешно провёл медиацию и на которого Ваша сторона ещё не дала согласия.
refusal-judge-who-mediated-tries-with-consent-only = Этот судья провёл медиацию без успеха и может рассматривать дело только с согласия всех сторон. Согласились не все.
refusal-judge-who-mediated-tries-with-consent-only-instead = Назначьте другого судью или дождитесь, пока все стороны дадут согласие здесь.
refusal-judge-who-mediated-goes-on-with-consent-only = Судья, который провёл медиацию без успеха, продолжает рассматривать дело только с согласия всех сторон. Согласились не все.
refusal-judge-who-mediated-goes-on-with-consent-only-instead = Пусть назначат другого судью, или дождитесь согласия всех сторон здесь.
refusal-mediator-turns-to-the-body-for-childrens-rights = Это записывает только медиатор.
refusal-next-mediator-concludes-a-contract-first = Медиатор сменился. Новый медиатор проводит встречи и завершает спор после того, как заключит с Вами свой договор.
refusal-next-mediator-concludes-a-contract-first-instead = Сначала составьте и подпишите договор с новым медиатором.
refusal-court-is-told-of-another-mediator = Нет смены медиатора, о которой суд не знает.
refusal-joint-meeting-is-not-held-where-somebody-is-unsafe = После назначения этой встречи кто-то сообщил, что встречаться вместе небезопасно.
refusal-joint-meeting-is-not-held-where-somebody-is-unsafe-instead = Отмените её и встречайтесь с каждой стороной отдельно.
warning-mediator-has-the-language = В записи медиатора в реестре этот язык не указан. Спросите, владеет ли медиатор им, или пригласите переводчика.
warning-childs-interests-are-considered = Спор касается ребёнка. Медиатор должен учитывать законные интересы ребёнка.
warning-minor-has-a-legal-representative = Несовершеннолетнего в суде защищают родители или другие законные представители. Проверьте, что один из них подписал.
warning-settled-dispute-is-not-brought-again = Было сказано, что суд уже утверждал соглашение по этому спору. Проверьте, что нынешнее о другом: с тем же спором в суд второй раз не обращаются.

people-invited = Переводчики и эксперты
people-invited-lead = Стороны могут пригласить в медиацию переводчика, эксперта или специалиста. Одного и того же человека должны пригласить все стороны.
people-invited-law = Приглашённый сначала обещает хранить тайну и читает только то, что сказано после этого.
people-invited-none = Никто не приглашён. Здесь будут переводчики и эксперты.
people-invited-waits = Ещё не обещал хранить тайну и ничего не читает.
people-invited-reads = Обещал хранить тайну и читает то, что сказано вместе с тех пор.
people-invited-go = Прекратить участие: { $name }
people-invited-agree = Согласиться: { $name }
people-invite = Пригласить
people-invite-name = Имя
people-invite-email = С этим адресом приглашённый входит сюда.
people-invite-as = В качестве кого?
people-invite-button = Предложить пригласить
people-calling = { $calling ->
    [interpreter] Переводчик
    [expert] Эксперт
    [specialist] Специалист
   *[other] Другой помощник
}
people-promise = Обещание хранить тайну
people-promise-lead = Стороны пригласили Вас в свою медиацию. Сначала обещайте хранить в тайне то, что Вы в ней узнаете.
people-promise-what = Ничего нельзя передавать дальше без письменного разрешения того, кто это сказал. За разглашение закон устанавливает ответственность.
people-promise-from = Вы будете читать то, что стороны скажут вместе с этого момента, и ничего из сказанного раньше.
people-promise-button = Обещаю хранить тайну
people-event-invitation = Предложено пригласить в медиацию: { $name } ({ $calling ->
    [interpreter] переводчик
    [expert] эксперт
    [specialist] специалист
   *[other] помощник
}). Предлагает: { $side }.
people-event-invited = Все стороны пригласили в медиацию: { $name } ({ $calling ->
    [interpreter] переводчик
    [expert] эксперт
    [specialist] специалист
   *[other] помощник
}).
people-event-secrecy = Дано обещание хранить тайну: { $name }.
people-event-left = Больше не участвует в медиации: { $name }.
people-prosecutor-who = Какой прокурор?
people-prosecutor-why = Почему участие прокурора обязательно?
people-prosecutor-ground = { $ground ->
    [state-interests] Дело затрагивает интересы государства
    [public-interests] Требуется защита общественных интересов
    [cannot-defend-themselves] Требуется защита граждан, которые не могут защищать себя сами
   *[found-necessary] Суд признал это необходимым
}
people-event-prosecutor = В деле участвует прокурор для дачи заключения: { $name }.
steps-act-bring-in-prosecutor = Привлечь прокурора
steps-act-invite-into-mediation = Пригласить переводчика или эксперта
steps-act-promise-secrecy = Обещать хранить тайну
steps-act-let-go = Прекратить участие приглашённого
steps-done-invite-into-mediation = Ваше предложение записано. Человек приглашён, когда его предложили все стороны.
steps-done-promise-secrecy = Вы обещали хранить тайну. С этого момента Вы читаете то, что стороны говорят вместе.
steps-done-let-go = Этот человек больше не участвует.
court-means-bring-in-prosecutor = Прокурор прочитает материалы суда и даст заключение. Ничего из медиации прокурору не показывается.
agreement-done-court-bring-in-prosecutor = Прокурор участвует в деле с этого момента.
refusal-prosecutor-is-brought-in-where-the-law-asks = Прокурора привлекает только суд, пока дело в его производстве.
refusal-prosecutor-takes-no-side = Кто участвует в этом деле иначе, не может быть в нём прокурором.
refusal-prosecutor-takes-no-side-instead = Выберите другого прокурора.
refusal-sides-invite-interpreters-and-experts = Переводчиков и экспертов приглашают только стороны медиации, пока она идёт.
refusal-invited-take-no-other-part = Кто участвует в этом деле иначе, не может быть приглашён как переводчик или эксперт.
refusal-invited-take-no-other-part-instead = Пригласите другого человека.
refusal-invited-promise-secrecy-first = Обещание хранить тайну даёт только приглашённый, который его ещё не дал.
refusal-invited-leave-or-are-let-go = Прекратить участие может сам приглашённый, сторона или медиатор.
people-judges = Или судья этого суда
people-judges-lead = Судья проводит медиацию бесплатно, в пределах десяти рабочих дней. Если соглашения не будет, дело рассмотрит другой судья, разве что все стороны согласятся на этого.

people-entrust = Попросить пригласить другую сторону: { $name }
people-event-entrusted = Сторона просит медиатора пригласить другую сторону к медиации. Сторона: { $side }; медиатор: { $mediator }.
steps-act-entrust-invitation = Попросить медиатора пригласить другую сторону
steps-done-entrust-invitation = Медиатора попросили пригласить другую сторону.
refusal-a-side-asks-a-mediator-to-invite = Попросить медиатора можно, пока предложение не сделано и никого другого об этом не просили.
refusal-mediator-invites-at-a-sides-request = Приглашает только тот медиатор, которого об этом попросила сторона.
