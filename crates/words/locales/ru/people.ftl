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
