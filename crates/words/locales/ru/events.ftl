### Одно предложение о каждом событии в записи дела.

events-filed = { $road ->
    [in-court] Иск подан в суд.
    [at-enforcement] Заявлен спор на стадии исполнения судебного акта.
   *[out-of-court] Спор заявлен вне суда.
}
events-party-named = { $name } – { $role ->
    [asking] сторона, которая просит о медиации
    [asked] сторона, которой предлагают медиацию
    [claimant] истец
    [respondent] ответчик
    [third-party] третье лицо, не заявляющее самостоятельных требований
    [third-party-with-claim] третье лицо, заявляющее самостоятельные требования
    [judgment-creditor] взыскатель
    [judgment-debtor] должник
   *[suing-for-another] лицо, предъявившее иск в интересах другого
}.
events-details-given = Указаны контактные данные: { $name }.
events-dispute-stated = Изложено, что произошло и о чём просят.
events-representative-added = Новый представитель: { $name }. Представляет: { $of }.
events-representation-ended = Представительство прекращено: { $name }.
events-assistant-named = Приёмная пишет по письменному полномочию. За кого: { $of }.
events-screened = Получены ответы на вопросы о безопасности: { $name }.
events-safe-contact-given = Указан безопасный способ связи: { $name }.

events-procedure-opened = { $kind ->
    [mediation] Открыта процедура медиации.
    [settlement] Открыты переговоры о мировом соглашении.
   *[participatory] Открыта партисипативная процедура.
}
events-mediation-offered = Медиация предложена письменно. Предлагает: { $side }.
events-mediation-offered-until = Медиация предложена письменно. Предлагает: { $side }. Ответ просят дать { $day }.
events-notice-attempted = Попытка связаться ({ $name }), { $channel ->
    [email] по электронной почте
    [phone] по телефону
    [message] сообщением
    [letter] письмом
   *[in-person] лично
}: { $reached ->
    [sent] отправлено.
    [delivered] доставлено.
    [received] получено.
    [failed] не дошло.
   *[refused] принять отказались.
}
events-letter-opened = Письмо № { $letter } открыто: { $name }.
events-offer-answered = { $answer ->
    [agrees] Согласие на медиацию: { $side }.
    [refuses] Отказ от медиации: { $side }.
    [asks] Задан вопрос о предложении: { $side }. Срок для ответа идёт дальше.
   *[not-that-person] Письмо попало не тому человеку: { $side }.
}

events-mediator-marked = Выбор медиатора: { $mediator }. Чей выбор: { $side }.
events-mediator-chosen = Все стороны выбрали одного медиатора: { $mediator }.
events-mediator-consented = { $mediator } даёт согласие быть медиатором и заявляет, что конфликта интересов нет.
events-mediator-declined = Отказ быть медиатором: { $mediator }.
events-mediator-withdrew = { $conflict ->
    [yes] Медиатор отказывается вести медиацию дальше из-за конфликта интересов: { $mediator }.
   *[no] Медиатор отказывается вести медиацию дальше: { $mediator }.
}
events-mediator-suspended = Деятельность медиатора приостановлена в реестре до { $day }: { $mediator }. Стороны выбирают другого медиатора или ждут.
events-mediator-halted = По решению ведущего реестр медиатор больше не может вести медиацию: { $mediator }. Стороны выбирают другого медиатора.
events-mediator-returned = По решению ведущего реестр медиатор снова может вести медиацию: { $mediator }.
events-mediation-explained = Медиатор { $mediator } разъясняет цели, принципы и порядок медиации, права каждого и последствия соглашения.
events-contract-drawn-up = Составлен договор о медиации.
events-contract-drawn-up-until = Составлен договор о медиации; её срок – { $day }.
events-contract-signed = { $manner ->
    [paper] Договор о медиации подписан на бумаге: { $signer }.
    [exchange] Договор о медиации подписан, подписанная копия прислана: { $signer }.
   *[eds] Договор о медиации подписан электронной цифровой подписью: { $signer }.
}
events-contract-concluded = Договор о медиации заключён: { $day }. Медиация началась, сказанное в ней конфиденциально.

events-session-planned = Встреча № { $session } назначена: { $moment }, { $form ->
    [in-person] лично
    [phone] по телефону
    [video] по видео
    [messages] электронными сообщениями
   *[other-means] иным способом
}, со всеми сторонами.
events-session-planned-with = Встреча № { $session } назначена: { $moment }, { $form ->
    [in-person] лично
    [phone] по телефону
    [video] по видео
    [messages] электронными сообщениями
   *[other-means] иным способом
}, с одной стороной: { $side }.
events-session-held = Встреча № { $session } состоялась, { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}.
events-session-missed = Встреча № { $session } не состоялась. Не было: { $absent }.
events-session-cancelled = Встреча № { $session } отменена.
events-said = Сообщение: { $name }.
events-file-added = Добавлен файл: { $file }. Кто добавил: { $name }.
events-released = Разрешено читать здесь сказанное наедине. Кто разрешил: { $name }.

events-extension-agreed = Согласие продлить медиацию { $day }: { $signer }.
events-mediation-extended = Все согласны: медиация продлена { $day }.
events-mediation-ended = { $ground ->
    [agreement] Медиация закончилась подписанием соглашения: { $day }.
    [excluded] Медиация прекращена ({ $day }): медиатор установил, что она исключена.
    [parties-refused] Медиация прекращена ({ $day }): стороны вместе письменно отказались от неё.
    [one-party-refused] Медиация прекращена ({ $day }): одна из сторон отказалась её продолжать.
   *[term-ran-out] Медиация прекращена ({ $day }): её срок истёк.
}
events-termination-notice-issued = Медиатор выдал уведомление о прекращении процедуры медиации.

events-proposed = Сделано предложение № { $proposal }: { $side }.
events-proposed-counter = В ответ на предложение № { $counters } сделано предложение № { $proposal }: { $side }.
events-accepted = Предложение № { $proposal } принято: { $side }.
events-rejected = Предложение № { $proposal } отклонено: { $side }.
events-withdrawn = Предложение № { $proposal } отозвано: { $side }.
events-agreement-drawn-up = По предложению № { $proposal } составлено соглашение, редакция { $version }.
events-agreement-signed = { $manner ->
    [paper] Соглашение подписано на бумаге: { $signer }.
    [exchange] Соглашение подписано, подписанная копия прислана: { $signer }.
   *[eds] Соглашение подписано электронной цифровой подписью: { $signer }.
}
events-agreement-concluded = Соглашение заключено и вступило в силу: { $day }.
events-performance-reported = Сообщено об исполнении обязательства № { $duty }.
events-performance-confirmed = Подтверждено исполнение обязательства № { $duty }.
events-performance-disputed = Есть возражения против сообщения об исполнении обязательства № { $duty }.
events-breach-declared = Заявлено о нарушении обязательства № { $duty }.

events-judge-assigned = По делу назначен судья.
events-judge-assigned-name = По делу назначен судья: { $name }.
events-conciliation-invited = Суд пригласил стороны участвовать в примирительной процедуре.
events-claim-accepted = Суд принял иск.
events-suspension-petitioned = Стороны ходатайствуют о приостановлении производства.
events-suspended = Суд приостановил производство { $day }.
events-resumed = Суд возобновил производство.
events-court-told-of-extension = Суду сообщено, что медиация продлена { $day }.
events-court-told-of-end = Суду сообщено, что медиация прекращена: { $day }. О её содержании не сказано ничего.
events-agreement-submitted = Соглашение направлено судье.
events-approval-petitioned = Ходатайство об утверждении соглашения: { $side }.
events-approval-petitioned-without = Ходатайство об утверждении соглашения с просьбой рассмотреть без участия: { $side }.
events-hearing-set = Назначено судебное заседание: { $moment }.
events-absence-allowed = Просьба рассмотреть без участия: { $side }.
events-consequences-explained = Суд разъяснил последствия утверждения.
events-left-unconsidered = Суд оставил ходатайство без рассмотрения: никто не явился.
events-approved = Суд утвердил соглашение.
events-approval-refused = { $ground ->
    [contrary-to-law] Суд отказал в утверждении: соглашение противоречит закону.
   *[rights-of-others] Суд отказал в утверждении: соглашение затрагивает права других лиц.
}
events-final-text-issued = Определение изготовлено в окончательной форме.
events-complaint-filed = На определение подана частная жалоба.
events-complaint-decided = { $upheld ->
    [yes] Вышестоящий суд удовлетворил жалобу: определение об утверждении отменено.
   *[no] Вышестоящий суд оставил жалобу без удовлетворения.
}
events-court-retired = Суд удалился для вынесения решения.

events-corrected = Исправлена запись № { $number } этой комнаты.
events-deadline-passed = { $deadline ->
    [offer-answer] Срок для ответа истёк ({ $day }): предложение считается отклонённым.
    [mediation-term] Срок медиации истёк: { $day }.
    [claim-acceptance] Срок для принятия иска истёк: { $day }.
    [suspension-term] Срок приостановления истёк ({ $day }); суд возобновляет производство.
    [court-told-of-end] Срок, чтобы сообщить суду, истёк: { $day }.
    [final-text] Срок изготовления окончательного текста истёк: { $day }.
    [enforcement-suspension] Приостановление исполнения закончилось ({ $day }): исполнение продолжается.
   *[complaint] Срок обжалования истёк ({ $day }): определение вступило в законную силу.
}
events-duty-due = Наступил срок ({ $day }) обязательства № { $duty }, об исполнении не сообщено.
events-duty-reminder = Отправлено напоминание: скоро срок обязательства № { $duty }.
