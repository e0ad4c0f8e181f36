### Действия медиации: предложение, медиатор, договор, встречи, окончание.

mediation-offer = Предложить медиацию
mediation-offer-lead = Другая сторона получит письменное предложение: в нём будет сказано, о чём спор и по какому телефону можно спросить человека.
mediation-offer-then = На ответ у неё десять календарных дней. Если ответа нет, предложение считается отклонённым; обратиться в суд Вы можете и тогда.
mediation-offer-until = Другой последний день для ответа
mediation-offer-until-hint = Оставьте пустым, чтобы действовали десять дней по закону. Другой срок должен быть разумным.
mediation-offer-button = Отправить предложение

mediation-answer = Ответ на предложение
mediation-answer-lead = { $side } предлагает урегулировать спор в порядке медиации. День предложения: { $day }.
mediation-answer-what = Что такое медиация, сколько стоит и сколько длится
mediation-answer-question = Что Вы ответите?
mediation-answer-choice = { $answer ->
    [agrees] Согласие на медиацию
    [asks] Сначала вопрос
    [refuses] Отказ
   *[not-that-person] Письмо попало не тому человеку
}
mediation-answer-hint = { $answer ->
    [agrees] Затем вы вместе выбираете медиатора. Выйти можно на любой стадии.
    [asks] Срок для ответа при этом идёт дальше.
    [refuses] За отказ ничего платить не нужно, и он не означает, что Вы что-то признали. Другая сторона может обратиться в суд.
   *[not-that-person] После этого дело будет Вам больше не видно.
}
mediation-answer-text = Что Вы хотите добавить
mediation-answer-text-hint = Это прочитает другая сторона. Если у Вас вопрос, напишите его здесь.
mediation-answer-button = Отправить ответ

mediation-procedure = Открыть ещё одну процедуру
mediation-procedure-lead = Дело остаётся тем же; в нём начинается новая попытка договориться.
mediation-procedure-question = Какую процедуру?
mediation-procedure-choice = { $kind ->
    [mediation] Медиация
    [settlement] Переговоры о мировом соглашении
   *[participatory] Партисипативная процедура
}
mediation-procedure-hint = { $kind ->
    [mediation] С медиатором, конфиденциально по закону.
    [settlement] Между вами, по делу, которое в суде.
   *[participatory] С адвокатом или юридическим консультантом у каждой стороны.
}
mediation-procedure-button = Открыть

mediation-choose = Выбор медиатора
mediation-choose-lead = Медиатор выбран, когда все стороны выбрали одного и того же человека. Показаны только те, кто сегодня состоит в реестре.
mediation-choose-mine = Ваш выбор: { $name }.
mediation-choose-theirs = { $side } предлагает: { $name }.
mediation-choose-not-yet = { $side }: выбора пока нет.
mediation-choose-none = Никто не подходит. Уберите часть условий поиска.
mediation-choose-many = { $count ->
    [one] Подходит { $count } медиатор; показаны первые { $shown }.
    [few] Подходят { $count } медиатора; показаны первые { $shown }.
    [many] Подходят { $count } медиаторов; показаны первые { $shown }.
   *[other] Подходят { $count } медиатора; показаны первые { $shown }.
}
mediation-choose-narrow = Искать по имени, виду или языку
mediation-choose-name = Имя
mediation-choose-kind = Вид медиатора
mediation-choose-language = Язык медиации
mediation-choose-search = Искать
mediation-choose-free = Не берёт платы; возмещаются только расходы.
mediation-choose-fee = Вознаграждение – по соглашению с обеими сторонами; возможно и бесплатно.
mediation-choose-speaks = Языки: { $languages }
mediation-choose-entry = Запись в реестре
mediation-choose-marked-by = выбор стороны: { $side }
mediation-choose-agree = Согласиться: { $name }
mediation-choose-button = Выбрать: { $name }

mediation-consent = Согласны ли Вы быть медиатором?
mediation-consent-lead = Стороны вместе выбрали Вас. Вот эти люди; содержание спора Вы увидите, когда согласитесь.
mediation-consent-question = Ваш ответ
mediation-consent-yes = Согласие быть медиатором
mediation-consent-yes-hint = Затем Вы разъясняете сторонам, что такое медиация, и составляете с ними договор.
mediation-consent-no = Отказ
mediation-consent-no-hint = Причину называть не нужно. После этого дело будет Вам не видно.
mediation-consent-conflict = Конфликт интересов
mediation-consent-conflict-hint = Отметьте, если Вы согласны. Есть ли родство, работа или иная связь со стороной, интерес в исходе? Тогда Вы обязаны отказаться.
mediation-consent-declare = Заявляю: ничто не препятствует моей беспристрастности
mediation-consent-button = Отправить ответ

mediation-withdraw = Отказаться вести медиацию дальше
mediation-withdraw-lead = Стороны выберут другого медиатора. То, что доверили Вам, ему не передаётся.
mediation-withdraw-question = Почему Вы отказываетесь?
mediation-withdraw-conflict = Конфликт интересов или иные обстоятельства, исключающие моё участие
mediation-withdraw-conflict-hint = Тогда закон обязывает Вас прекратить медиацию. Полученное вознаграждение возвращается.
mediation-withdraw-consent = С письменного согласия сторон
mediation-withdraw-consent-hint = Например, если дальнейшие усилия ни к чему не приведут.
mediation-withdraw-button = Отказаться вести медиацию

mediation-explain = Разъяснение медиации
mediation-explain-lead = До начала медиации Вы понятными словами разъясняете сторонам:
mediation-explain-aims = Цель медиации: соглашение, которое стороны находят сами.
mediation-explain-principles = Принципы: добровольность, равноправие сторон, независимость и беспристрастность медиатора, недопустимость вмешательства, конфиденциальность.
mediation-explain-order = Порядок: встречи вместе и по отдельности, срок, расходы.
mediation-explain-rights = Права и обязанности сторон и медиатора; каждый может выйти на любой стадии.
mediation-explain-agreement = Как заключается соглашение и каковы его правовые последствия.
mediation-explain-experience = Ваш профессиональный опыт и компетенцию.
mediation-explain-button = Всё это разъяснено всем сторонам

mediation-contract = Договор о медиации
mediation-contract-new = Составить договор о медиации
mediation-contract-lead = Закон называет четырнадцать условий. Тексты ниже – предложение: измените то, о чём вы договорились иначе.
mediation-contract-known = Имена, представители, контактные данные и подписи берутся из дела; вводить их не нужно.
mediation-contract-refill = Заполнить тексты заново на языке:
mediation-contract-language = Язык договора и медиации
mediation-contract-place = Место заключения
mediation-contract-place-hint = Например: город Астана
mediation-contract-subject = Предмет спора
mediation-contract-mediator = Медиатор и организация
mediation-contract-fee = Вознаграждение медиатора
mediation-contract-expenses = Расходы: какие, как и сколько
mediation-contract-until = Последний день медиации
mediation-contract-until-hint = Не более 30 календарных дней. Оставьте пустым, если 30 дней.
mediation-contract-confidentiality = Конфиденциальность и последствия её нарушения
mediation-contract-liability = За что отвечает медиатор
mediation-contract-order = Порядок проведения медиации
mediation-contract-rights = Права и обязанности участников
mediation-contract-termination = Порядок и основания прекращения
mediation-contract-other = Иное
mediation-contract-button = Составить договор
mediation-contract-none = Здесь будет договор о медиации, когда его составят.
mediation-contract-concluded = Подписан всеми и заключён: { $day }.
mediation-contract-open = Прочитайте спокойно. Договор заключён, когда подписали все; до этого он никого не обязывает.
mediation-contract-signatures = Подписи
mediation-contract-unsigned = подписи ещё нет
mediation-contract-anew = Составить заново
mediation-signed-paper = подпись на бумаге, { $day }
mediation-signed-exchange = прислана подписанная копия, { $day }
mediation-signed-eds = электронная цифровая подпись, { $day }

mediation-sign = Подписать договор о медиации
mediation-sign-lead = Подписывайте только то, что прочитали и поняли. Можно попросить время.
mediation-sign-read = Прочитать договор
mediation-sign-no-click = Нажатие кнопки – не подпись. Вы подписываете своей рукой, одним из этих способов.
mediation-sign-exchange = Прислать подписанную копию
mediation-sign-exchange-print = Распечатайте договор и подпишите от руки.
mediation-sign-exchange-send = Отсканируйте или сфотографируйте его и отправьте остальным по электронной почте.
mediation-sign-exchange-upload = Загрузите ту же копию сюда и напишите, как её отправили. Бумагу сохраните: её нужно показать, если попросят.
mediation-sign-copy = Подписанная копия
mediation-sign-proof = Как Вы её отправили
mediation-sign-proof-hint = С какого адреса на какой и когда.
mediation-sign-exchange-button = Внести мою подписанную копию
mediation-sign-paper = Подписать на бумаге
mediation-sign-paper-how = Подпишите при медиаторе или в приёмной. Подпись внесёт тот, кто её видел.
mediation-sign-paper-lead = Вносите только то, что видели своими глазами.
mediation-sign-who = Кто подписал?
mediation-sign-day = В какой день?
mediation-sign-paper-button = Внести подпись

mediation-sessions = Встречи
mediation-sessions-none = Здесь будут встречи, когда первую назначат.
mediation-session = Встреча № { $number }
mediation-session-plan = Назначить встречу
mediation-session-lead = Сначала договоритесь о дне со сторонами. Приглашённым сообщат, и они получат запись для календаря.
mediation-session-day = День
mediation-session-time = Время
mediation-session-time-hint = Например, 14:30, время Астаны
mediation-session-form = Как
mediation-session-who = С кем
mediation-session-all = Все стороны вместе
mediation-session-all-hint = Только если все ответили на вопросы о безопасности и ответы этому не мешают.
mediation-session-with = Только одна сторона: { $side }
mediation-session-place = Место или ссылка
mediation-session-place-hint = Адрес, номер телефона, адрес видеозвонка.
mediation-session-plan-button = Назначить встречу
mediation-session-when = Когда
mediation-session-status = { $status ->
    [planned] назначена
    [held] состоялась
    [missed] не состоялась
   *[cancelled] отменена
}
mediation-session-calendar = Добавить в свой календарь
mediation-session-summary = Встреча
mediation-session-note = Состоялась ли встреча?
mediation-session-note-lead = Отмечается только это, а не то, что говорили.
mediation-session-what = Встреча
mediation-session-held = состоялась
mediation-session-minutes = Сколько минут?
mediation-session-missed = не состоялась
mediation-session-absent = Кого не было?
mediation-session-cancelled = отменена
mediation-session-note-button = Отметить

mediation-extend = Продлить медиацию
mediation-extend-now = Сейчас последний день медиации: { $day }.
mediation-extend-lead = По общему решению медиацию можно продлить ещё до 30 календарных дней; всего она длится не более 60.
mediation-extend-agreed = Предложен последний день: { $day }. Уже согласны: { $names }.
mediation-extend-question = Согласны ли Вы?
mediation-extend-agree = Да, последний день: { $day }
mediation-extend-other = Предлагаю другой день
mediation-extend-until = Новый последний день
mediation-extend-reason = Зачем нужно больше времени?
mediation-extend-reason-hint = Вне суда причина нужна: например, спор сложный или не хватает документов.
mediation-extend-button = Отправить

mediation-leave = Выйти из медиации
mediation-leave-lead = Вы можете выйти в любой момент и не обязаны объяснять почему.
mediation-leave-at-once = Медиация прекращается сразу и для всех.
mediation-leave-secret = Сказанное в ней остаётся конфиденциальным.
mediation-leave-court = Суду сообщат, что медиация прекращена, и ничего больше. Дело продолжит рассматривать судья.
mediation-leave-open = Вы можете обратиться в суд.
mediation-leave-again = Позже медиацию можно предложить снова.
mediation-leave-button = Выхожу из медиации

mediation-refuse = Совместный письменный отказ
mediation-refuse-lead = Стороны вместе подписали письменный отказ от медиации. Медиация прекращается в день последней подписи.
mediation-refuse-number = Номер или название документа
mediation-refuse-number-hint = Например: отказ № 1 или «без номера».
mediation-refuse-day = День подписания
mediation-refuse-button = Внести отказ

mediation-exclude = Медиация исключена
mediation-exclude-lead = Вы как медиатор установили обстоятельства, исключающие разрешение спора в порядке медиации. Медиация прекращается сразу.
mediation-exclude-no-reason = Какие это обстоятельства, не вносится: это раскрыло бы сказанное.
mediation-exclude-button = Прекратить медиацию

mediation-notice = Уведомление о прекращении процедуры медиации
mediation-notice-lead = По требованию стороны медиатор выдаёт уведомление о прекращении. В нём названо основание и ничего больше.
mediation-notice-none = Уведомление ещё не выдано. Попросите о нём медиатора.
mediation-notice-button = Выдать уведомление
mediation-notice-sides = Стороны
mediation-notice-ground = Основание
mediation-notice-ended = День прекращения
mediation-notice-issued = День выдачи уведомления
mediation-notice-nothing-else = Больше ничего не сообщается: сказанное в медиации конфиденциально.
mediation-ground = { $ground ->
    [agreement] Подписано соглашение
    [excluded] Медиатор установил обстоятельства, исключающие медиацию
    [parties-refused] Письменный отказ сторон
    [one-party-refused] Отказ одной из сторон от продолжения медиации
   *[term-ran-out] Истечение срока медиации
}

mediation-draft-claim = { $what }: { $amount }
mediation-draft-mediator = { $name }, { $kind }. Реестр: { $keeper }, № { $number }.
mediation-draft-mediator-short = { $name }, { $kind }.
mediation-draft-expenses-free = Медиатор проводит медиацию на безвозмездной основе. Расходы, связанные с проведением медиации (проезд, проживание, почта), стороны возмещают в равных долях по подтверждающим документам.
mediation-draft-expenses-paid = Вознаграждение медиатору стороны уплачивают в равных долях: половину до первой встречи, остальное при прекращении медиации. Расходы, связанные с проведением медиации (проезд, проживание, почта), стороны возмещают в равных долях по подтверждающим документам. Если медиатор отказывается от проведения медиации в силу обстоятельств, препятствующих его беспристрастности, уплаченное возвращается.
mediation-draft-confidentiality =
    Участники медиации не разглашают сведения, ставшие известными им в ходе медиации, без письменного разрешения стороны, предоставившей эту информацию. Их не допрашивают об этих сведениях в качестве свидетелей.
    Тот, кто нарушил это обязательство, возмещает причинённые убытки и несёт ответственность, установленную законами Республики Казахстан.
mediation-draft-liability = Медиатор отвечает за убытки, причинённые сторонам его виновными действиями (бездействием) при проведении медиации, в частности разглашением конфиденциальных сведений, в пределах реального ущерба. За содержание соглашения, о котором договариваются стороны, медиатор не отвечает.
mediation-draft-order = Медиация проводится в виде совместных и индивидуальных встреч сторон с медиатором лично, по телефону, по видео-конференц-связи или обменом электронными сообщениями. Дату и время медиатор определяет с согласия сторон. Протокол не ведётся.
mediation-draft-rights =
    Стороны вправе участвовать лично или через представителей, отказаться от медиации на любой её стадии, отказаться от медиатора и договориться о любых условиях, не противоречащих закону. Стороны действуют добросовестно и исполняют соглашение в порядке и сроки, указанные в нём.
    Медиатор вправе встречаться со всеми сторонами одновременно и с каждой в отдельности. Медиатор действует только с согласия сторон, независим и беспристрастен, разъясняет права, обязанности и последствия, содействует обмену документами и сообщениями и не оказывает ни одной стороне юридической или иной помощи.
mediation-draft-termination = Медиация прекращается: при подписании соглашения; при установлении медиатором обстоятельств, исключающих разрешение спора путём медиации; при письменном отказе сторон от медиации; при письменном отказе одной из сторон от её продолжения; по истечении срока. По требованию стороны медиатор выдаёт уведомление о прекращении процедуры медиации с указанием причины.
