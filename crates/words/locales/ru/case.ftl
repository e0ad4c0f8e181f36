### Страница дела: комнаты, люди, запись; как в ней писать и исправлять.

case-back = Назад к делу
case-number = дело { $number }
case-title-unnamed = Дело
case-title-two = { $one } – { $other }
case-title-many = { $count ->
    [one] { $one } и ещё { $count } сторона
    [few] { $one } и ещё { $count } стороны
    [many] { $one } и ещё { $count } сторон
   *[other] { $one } и ещё { $count } стороны
}
case-dispute = { $kind ->
    [loan] Заём
    [damage] Ущерб
    [contract] Договор
    [housing] Жильё
    [neighbours] Соседи
    [family] Семья
    [labour] Труд
    [inheritance] Наследство
    [consumer] Покупка или услуга
    [land] Земля
   *[other] Спор
}
case-stage = { $stage ->
    [filed] внесено
    [offered] предложена медиация
    [agreed] стороны согласны на медиацию
    [rejected] от медиации отказались
    [contract] подписывается договор
    [mediation] идёт медиация
    [negotiation] идут переговоры
    [settled] соглашение заключено
    [performed] всё исполнено
    [ended-without-agreement] закончилось без соглашения
    [claim-filed] иск подан в суд
    [invited] суд пригласил к примирению
    [on-appeal] дело в апелляционной инстанции
    [in-cassation] дело в кассационной инстанции
    [decided] решение вынесено
    [being-enforced] решение исполняется
    [suspended] приостановлено судом
    [agreement-before-court] соглашение в суде
    [approved] соглашение утверждено
    [refused] в утверждении отказано
   *[closed] закончено
}
case-role = { $role ->
    [asking] Сторона, которая просит о медиации
    [asked] Сторона, которой предложена медиация
    [claimant] Истец
    [respondent] Ответчик
    [third-party] Третье лицо, не заявляющее самостоятельных требований
    [third-party-with-claim] Третье лицо, заявляющее самостоятельные требования
    [judgment-creditor] Взыскатель
    [judgment-debtor] Должник
   *[suing-for-another] Лицо, предъявившее иск в защиту чужих интересов
}
case-part-mediator = Медиатор
case-part-judge = Судья
case-office = { $role ->
    [judge] Судья
    [secretary] Секретарь судебного заседания
    [reception-desk] Приёмная
    [register-keeper] Ведёт реестр
    [administrator] Администратор
    [prosecutor] Прокурор
    [press-officer] Пресс-секретарь
   *[coordinator] Координатор
}
case-side-number = Сторона { $number }
case-person-unnamed = кто-то, кто здесь не назван
case-you = Вы
case-yes = Да
case-no = Нет
case-the-court = суд
case-the-clock = Автоматически, по сроку
case-people = Участники
case-represented-by = Представитель:
case-signed-agreement = соглашение подписано
case-signed-contract = договор подписан
case-mediator-asked = ждём ответа
case-mediator-kind = { $kind ->
    [professional] профессиональный медиатор
    [public] общественный медиатор
    [retired-judge] судья в отставке, профессиональный медиатор
   *[judge] судья
}
case-session-form = { $form ->
    [in-person] лично
    [video] по видео
    [phone] по телефону
    [messages] электронными сообщениями
   *[other-means] иным способом
}
case-sessions-planned = Встречи
case-language = { $language ->
    [kazakh] казахский
    [russian] русский
   *[both] казахский и русский
}

case-next-nothing = Сейчас от Вас ничего не ждут
case-next-nothing-body = Когда придёт Ваша очередь, это появится здесь первым.
case-next-also = От Вас ждут также:
case-next-until = Последний день: { $day } ({ $left })
case-waiting = Ждём других
case-waiting-until = { $what }. Последний день: { $day }.
case-else = Что ещё можно сделать
case-else-record = Прочитать всю запись дела
case-without = Если соглашения не будет
case-without-court = Дело продолжит рассматривать тот же судья.
case-without-open = Вы, как и прежде, можете обратиться в суд: попытка договориться этого права не отнимает.
case-without-secret = Сказанное в медиации и там остаётся конфиденциальным.
case-not-now = На этом этапе дела этого сделать нельзя.
case-not-now-instead = На странице дела видно, что будет дальше и что можете сделать Вы.

case-no-room = Вас просят быть медиатором. Пока Вы не согласились, Вы видите, кто участвует, и больше ничего.
case-room-joint = Вместе
case-room-joint-of = Вместе, процедура { $number }
case-room-caucus = Вы и медиатор
case-room-caucus-of = Вы и медиатор, процедура { $number }
case-room-caucus-with = Вы и сторона: { $side }
case-room-side = Только Ваша сторона
case-room-court = Материалы суда
case-room-notes = Ваши заметки
case-room-screening = Безопасность
case-room-title = { $room }: { $case }
case-room-read-by = Читают: { $names }.
case-room-never-court = Суд – никогда.
case-room-never-others = Другая сторона и суд – никогда.
case-room-never-side = Другая сторона и суд – никогда. Медиатор видит только Ваши контактные данные.
case-room-never-notes = Больше никто, даже медиатор, который придёт после Вас.
case-room-never-screening = Другая сторона и суд – никогда.
case-room-caucus-law = Сказанное здесь не пойдёт дальше без Вашего письменного разрешения (Закон «О медиации», статья 8, пункт 1).
case-room-court-law = Написанное здесь остаётся в материалах суда. Сказанному в медиации здесь не место.
case-room-privileged = Конфиденциально со дня договора о медиации: { $day } (Закон «О медиации», статья 8, пункт 1, и статья 20, пункт 5).
case-room-not-yet-privileged = Закон это ещё не защищает: защита начинается со дня договора о медиации.
case-room-settlement-open = Переговоры о мировом соглашении закон не защищает так, как медиацию: другая сторона может упомянуть о них в суде.
case-room-participatory-open = Эту процедуру закон не защищает так, как медиацию: другая сторона может упомянуть о ней в суде.
case-room-empty = Здесь будут сообщения, файлы и всё, что происходит; новое сверху.
case-room-all = { $count ->
    [one] Все записи этой комнаты: { $count }
    [few] Все записи этой комнаты: { $count }
    [many] Все записи этой комнаты: { $count }
   *[other] Все записи этой комнаты: { $count }
}
case-reads = Кто что прочитал
case-reads-nobody = Эту комнату ещё никто не открывал.
case-reads-all = { $name }: прочитано всё ({ $at })
case-reads-part = { $name }: новое ещё не прочитано ({ $at })
case-reads-meaning = Прочитано – значит, страница была открыта.
case-write = Написать: { $room }
case-write-button = Отправить
case-file = Файл
case-file-add = Добавить файл
case-file-button = Добавить файл
case-file-missing = Выберите файл.
case-file-size = ({ $kind }, { $size } КБ)

case-line-at = { $day }, { $time }
case-line-entered-later = { $day } (внесено: { $entered })
case-line-corrected = исправлено: { $day }
case-line-corrected-where = Посмотреть исправление
case-line-correction-reason = Почему: { $reason }
case-line-correct = Исправить эту запись
case-line-release = Разрешить читать всем
case-line-session = К встрече
case-line-proposal = К предложениям
case-line-contract = Прочитать договор
case-line-agreement = Прочитать соглашение
case-text-erased = Текст удалён.

case-record = Запись дела
case-record-lead = Всё, что происходило в деле и что Вам можно читать, по порядку. Здесь ничего не меняют и не убирают; ошибку исправляет новая запись.
case-record-more = Кто, как, по какой статье
case-record-by = Кто внёс
case-record-for = За кого
case-record-through = Каким путём
case-record-assurance = Насколько установлена личность
case-record-articles = По какой статье
case-record-room = Комната
case-record-seal = Печать
case-record-seal-value = № { $number } в комнате, { $seal }…
case-record-verify = Как проверить, что ничего не изменено
case-record-verify-body = У каждой записи есть печать: она составлена из содержания записи и из печати предыдущей записи той же комнаты. У кого есть копия, тот может пересчитать печати: изменённая, пропавшая или вставленная запись не сойдётся.
case-through = { $through ->
    [page] эти страницы
    [api] программа этого человека
    [command-line] оператор учреждения
    [clock] автоматически, по сроку
    [desk] приёмная, за человека, который туда пришёл
   *[paper] бумага
}
case-assurance = { $assurance ->
    [code] код из письма
    [contact] подтверждённая почта или телефон
    [desk] личная явка в приёмную
    [signature] электронная цифровая подпись
   *[none] без входа
}

case-correct = Исправление записи
case-correct-lead = Запись остаётся, как есть. Новая запись скажет, как правильно, и все, кто читает комнату, увидят обе.
case-correct-text = Правильный текст
case-correct-text-hint = Оставьте пустым, если ошибка только в дне.
case-correct-day = День, когда это было на самом деле
case-correct-day-hint = Оставьте пустым, если день верный. Сроки пересчитаются от этого дня.
case-correct-reason = Почему
case-correct-button = Внести исправление
case-correct-nothing = Укажите правильный текст или правильный день.
case-release = Разрешить читать всем
case-release-lead = Вы сказали это только медиатору. Если разрешите, это прочитает и другая сторона. Отменить это нельзя.
case-release-law = Это Ваше письменное разрешение, которого требует статья 8, пункт 1 Закона «О медиации».
case-release-button = Разрешаю

case-screen = Безопасность
case-screen-lead = Ответьте, пожалуйста, наедине. Правильных ответов нет.
case-screen-who = Это читаете только Вы и медиатор; другая сторона и суд – никогда.
case-screen-then = Если хотя бы один ответ «да», Вас не пригласят на совместную встречу; медиатор поищет вместе с Вами другой путь.
case-screen-button = Отправить ответы
case-screen-afraid = Боитесь ли Вы другой стороны или того, чтобы быть с ней в одной комнате?
case-screen-threatened = Угрожал ли кто-то Вам или Вашим близким, применял ли силу из-за этого спора?
case-screen-pressed = Заставляет ли Вас кто-то участвовать в медиации или на что-то соглашаться?
case-screen-touches-others = Затрагивает ли спор интересы того, кто в нём не участвует, например ребёнка или совладельца?
case-screen-incapable = Признал ли суд Вас или другую сторону недееспособным или ограниченно дееспособным лицом?
case-safe = Как с Вами безопасно связаться
case-safe-lead = Если письма, звонки или почта для Вас опасны, укажите безопасный способ. Тогда с Вами свяжутся только так: сотрудник позвонит или будет ждать Вашего звонка.
case-safe-how = Как и когда безопасно связаться с Вами?
case-safe-how-hint = Например: только в будни с 10 до 12, по номеру сестры, не говоря, о чём речь.
case-safe-now = Что Вы сказали в последний раз
case-safe-button = Сохранить

case-details = Контактные данные
case-details-lead = Чтобы с Вами можно было связаться, и для договора о медиации.
case-details-who = Их видят только Ваша сторона и медиатор; другая сторона не видит.
case-details-who-court = Дело в суде: они стоят в материалах суда, и другая сторона их видит.
case-details-name = Имя
case-details-address = Адрес
case-details-phone = Телефон
case-details-email = Электронная почта
case-details-language = На каком языке Вам писать?

case-representative = Назвать представителя
case-representative-lead = Представитель действует от Вашего имени в пределах полномочий по документу и видит то же, что и Вы.
case-representative-of = Чей это представитель?
case-representative-name = Имя представителя
case-representative-email-hint = С этим адресом представитель входит сюда.
case-representative-powers = Что разрешает документ
case-representative-powers-hint = Отметьте только то, что в нём написано. Заключение соглашения – отдельное полномочие.
case-representative-document = Номер доверенности или уведомления
case-representative-document-hint = Как указано на документе.
case-representative-day = День документа
case-representative-button = Назвать представителя
case-power = { $power ->
    [conduct] Вести дело
    [conclude-mediation] Заключать соглашение в порядке медиации
    [conclude-settlement] Заключать мировое соглашение
    [sign-claim] Подписывать иск
    [withdraw-claim] Отказываться от иска полностью или частично
    [admit-claim] Признавать иск
    [change-claim] Изменять размер требований, предмет или основание иска
    [substitute] Передавать полномочия другому лицу (передоверие)
    [appeal] Обжаловать судебный акт и отказываться от жалобы
    [enforce] Требовать принудительного исполнения
    [receive-award] Получать присуждённое имущество
   *[conclude-participatory] Заключать соглашение в порядке партисипативной процедуры
}
case-power-hint = { $power ->
    [conduct] Говорить, предлагать, получать письма.
    [conclude-mediation] Подписать за Вас договор о медиации и соглашение.
    [conclude-settlement] Подписать за Вас мировое соглашение.
    [sign-claim] Тогда Ваша подпись под иском не нужна.
    [withdraw-claim] Тогда суд прекращает дело.
    [admit-claim] Согласиться в суде с тем, чего требуют от Вас.
    [change-claim] Просить больше, меньше или другого.
    [substitute] Тогда за Вас действует другой человек.
    [appeal] Просить вышестоящий суд пересмотреть дело.
    [enforce] Просить исполнительный лист.
    [receive-award] Деньги или вещи получает представитель.
   *[conclude-participatory] Подписать за Вас соглашение партисипативной процедуры.
}
case-representatives = Представители
case-representatives-none = Представителей нет. Здесь будут представители и их полномочия.
case-representative-acts-for = Представляет: { $name }. Полномочия:
case-representative-end = Прекратить представительство: { $name }

case-mistake-day = Укажите день, месяц и год, например 12 3 2026.
case-mistake-choose = Выберите ответ.
case-mistake-sum = Укажите сумму в тенге, например 150 000.
case-mistake-time = Укажите время, например 14:30.
case-mistake-minutes = Укажите минуты, от 1 до 1440.
