### Что окружает каждую страницу: шапка, подвал, части форм, ответы.

shell-name = Kelisim

shell-title = { $page } – Kelisim

shell-title-mistake = Ошибка: { $page } – Kelisim

shell-skip = Перейти к содержанию
shell-home = Kelisim, главная страница
shell-languages = Язык
shell-head = Верх страницы
shell-foot = Низ страницы
shell-leave = Быстро уйти
shell-leave-hint = Вместо этой страницы откроется страница погоды. Можно также три раза нажать клавишу Escape.
shell-sign-in = Войти
shell-sign-out = Выйти
shell-desk = Мои дела
shell-back = Назад

shell-foot-phone = Поговорить с человеком
shell-foot-hours = С понедельника по пятницу, с { $from } до { $to }. Говорим по-казахски и по-русски.
shell-foot-pages = Об этом сервисе
shell-foot-register = Реестр медиаторов
shell-foot-law = Что говорит закон
shell-foot-figures = Насколько это помогает
shell-foot-accessibility = Доступность
shell-foot-safety = Если Вы боитесь другой стороны
shell-foot-genuine = Пришло письмо: настоящее ли оно?
shell-foot-source = Общественный сервис с открытым исходным кодом.

shell-optional = необязательно
shell-mistake = Ошибка:
shell-mistakes-heading = Проверьте, пожалуйста, ответы
shell-mistakes-count = { $count ->
    [one] Нужно поправить { $count } ответ. Всё, что Вы написали, сохранено.
    [few] Нужно поправить { $count } ответа. Всё, что Вы написали, сохранено.
    [many] Нужно поправить { $count } ответов. Всё, что Вы написали, сохранено.
   *[other] Нужно поправить { $count } ответа. Всё, что Вы написали, сохранено.
}
shell-date-day = День
shell-date-month = Месяц
shell-date-year = Год
shell-date-hint = Например: 12 3 2026
shell-money-hint = В тенге, например: 1 050 000
shell-file-hint = { $types }, не больше { $megabytes } МБ
shell-select-empty = Выберите
shell-choice-or = или
shell-step = Вопрос { $number } из { $of }
shell-change = Изменить
shell-change-what = Изменить: { $what }
shell-continue = Продолжить
shell-save = Сохранить
shell-cancel = Отмена

shell-next = Что сделать сейчас
shell-until-when = Сроки
shell-clock-share = Прошло { $share } % срока
shell-refused-rule = Где это сказано
shell-refused-instead = Что можно сделать вместо этого
shell-quoted-in = { $language ->
    [kk] { $article }. Текст на казахском языке:
    [ru] { $article }. Текст на русском языке:
   *[en] { $article }. Текст на английском языке:
}
shell-rooms = Комнаты этого дела
shell-room-new = { $count ->
    [one] { $count } новая запись
    [few] { $count } новые записи
    [many] { $count } новых записей
   *[other] { $count } новых записей
}
shell-line-now = новое

shell-pages = Страницы
shell-pages-back = Назад
shell-pages-on = Дальше
shell-pages-where = Страница { $page } из { $of }

shell-live-new = С тех пор как Вы открыли страницу, появилось новое.
shell-live-show = Показать
shell-live-lost = Связь прервалась. То, что Вы видите, могло устареть; мы пробуем подключиться снова.

shell-notfound-title = Такой страницы нет
shell-notfound-body = Возможно, в адресе опечатка или эта страница открыта не для Вас. В обоих случаях мы отвечаем одинаково, чтобы защитить участников дела.
shell-notfound-way = Если Вам пришло наше письмо, введите код из него на главной странице или позвоните нам.

shell-fault-title = Это наша ошибка, не Ваша
shell-fault-body = Страница не открылась. То, что Вы отправили, либо сохранено целиком, либо не сохранено совсем: наполовину ничего не изменилось.
shell-fault-way = Подождите минуту и откройте страницу снова. Если это повторится, позвоните и назовите этот номер.
shell-fault-number = Номер сбоя: { $number }

shell-busy-title = Сервис сейчас перегружен
shell-busy-body = Страница готовилась слишком долго. То, что Вы отправили, либо сохранено целиком, либо не сохранено совсем: наполовину ничего не изменилось.
shell-busy-way = Подождите минуту и откройте страницу снова.

shell-stale-title = Форма была открыта слишком долго
shell-stale-body = Для Вашей безопасности форму можно отправить только в то посещение сайта, когда Вы её открыли. Ничего не отправлено.
shell-stale-way = Вернитесь, обновите страницу и отправьте форму ещё раз.

shell-unreadable-title = Мы не смогли прочитать то, что Вы отправили
shell-unreadable-body = Часть формы не дошла: возможно, прервалась связь. Ничего не изменилось.
shell-unreadable-way = Вернитесь и отправьте форму ещё раз.

shell-toolarge-title = Слишком большой объём
shell-toolarge-body = Форма вместе с файлами может занимать не больше { $megabytes } МБ. Ничего не изменилось.
shell-toolarge-way = Вернитесь и выберите файл поменьше или отправьте файлы по одному. Фотография одного листа обычно подходит.

shell-notallowed-title = Так это открыть нельзя
shell-notallowed-body = Такой адрес есть, но он не принимает того, что прислал Ваш браузер.
shell-notallowed-way = Откройте страницу заново или позвоните нам.

shell-refused-title = По правилам так сделать нельзя
shell-answer-home = На главную страницу
