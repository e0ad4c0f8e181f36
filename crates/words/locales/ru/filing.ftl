### Рассказ о споре: по одному вопросу на страницу, проверка, что будет дальше.

filing-choose = Выберите один из ответов

filing-start-title = Расскажите о споре
filing-start-lead = По одному вопросу на странице, около десяти минут. Регистрация не нужна. Пока Вы не проверите все ответы, ничего никуда не отправляется.
filing-start-button = Начать
filing-start-desk = Начать за того, кто пришёл
filing-start-own = Начать за себя
filing-start-continue = У меня есть код, хочу продолжить
filing-start-begun = Вы уже начали
filing-start-begun-body = Ваши ответы сохранены. Продолжите там, где остановились.
filing-start-go-on = Продолжить
filing-start-need = Что понадобится
filing-start-need-what = рассказать в нескольких предложениях, что произошло и чего Вы хотите
filing-start-need-who = имя другой стороны и любой способ с ней связаться: телефон, электронная почта или адрес
filing-start-need-number = Ваш ИИН, а для организации БИН
filing-start-then = Что будет потом
filing-start-then-letter = Мы отправим другой стороне письмо с Вашим предложением решить спор с медиатором.
filing-start-then-answer = У неё будет десять календарных дней, чтобы согласиться. Если ответа нет, предложение считается отклонённым.
filing-start-then-free = Для Вас это бесплатно, и обратиться в суд можно в любой момент.
filing-start-afraid = Я боюсь другой стороны

filing-continue-title = Продолжить начатое
filing-continue-code = Ваш код
filing-continue-hint = Двенадцать букв и цифр, например ABCD-EF23-4567
filing-continue-wrong = Под этим кодом ничего не сохранено. Проверьте его ещё раз. Неотправленное хранится 30 дней.
filing-continue-lost = Если код потерян, найти ответы не может никто, даже мы.
filing-continue-anew = Начать заново

filing-later-title = Сохранить и вернуться позже
filing-later-body = То, на что Вы ответили, уже сохранено. Запишите этот код:
filing-later-where = С ним можно продолжить с любого устройства в течение 30 дней.
filing-later-way = Где вводят код
filing-back-check = Назад ко всем ответам

filing-for-title = За кого Вы заполняете
filing-for-body = Вы заполняете за человека, который пришёл и подписал письменное полномочие. Все следующие вопросы о нём.
filing-for-number = Номер письменного полномочия
filing-for-number-hint = Как в журнале Вашей приёмной
filing-for-number-missing = Укажите номер письменного полномочия
filing-for-date = Дата письменного полномочия
filing-for-date-wrong = Укажите день, месяц и год, например 12 3 2026
filing-for-safe = Безопасно ли писать другой стороне?
filing-for-safe-hint = Спросите наедине: не было ли от другой стороны побоев, угроз, преследования?
filing-for-safe-yes = Да, безопасно
filing-for-safe-no = Нет или есть сомнения
filing-for-safe-no-hint = Дело будет внесено, но другой стороне ничего не отправим.

filing-road-title = Спор уже в суде?
filing-road-free = Нет, иска в суде нет
filing-road-free-hint = Вы решаете спор вне суда. То, о чём договоритесь, будет сделкой между вами.
filing-road-court = Да, иск уже подан в суд
filing-road-court-hint = Тогда дело вносит сюда суд или приёмная. Покажем, как это сделать.
filing-road-court-desk = Вы вносите его по документу суда.

filing-court-title = В каком суде дело?
filing-court-which = Суд
filing-court-missing = Выберите суд
filing-court-protocol = Раскрывались ли доказательства до иска?
filing-court-protocol-yes = К иску приложен досудебный протокол

filing-in-court-title = Спор, который уже в суде
filing-in-court-lead = Его тоже можно решить здесь соглашением. Только вносит дело суд или приёмная по документу суда, а не одна из сторон.
filing-in-court-do = Что можете сделать Вы
filing-in-court-do-tell = Скажите судье или секретарю, что хотите договориться. Это можно сделать на любой стадии, пока суд не удалился для вынесения решения.
filing-in-court-do-desk = Или придите в приёмную с копией иска и удостоверением личности.
filing-in-court-do-code = После этого Вы получите письмо с кодом и продолжите здесь.
filing-in-court-time = Сроки в суде тем временем идут. Не пропустите заседание.
filing-in-court-more = Что такое мировое соглашение

filing-dispute-title = О чём спор?
filing-dispute-loan = Долг, заём, расписка
filing-dispute-damage = Вред здоровью или имуществу
filing-dispute-contract = Договор, поставка, выполненная работа
filing-dispute-housing = Квартира, дом, аренда
filing-dispute-neighbours = Соседи
filing-dispute-family = Семья: развод, дети, алименты
filing-dispute-labour = Работа и зарплата
filing-dispute-inheritance = Наследство
filing-dispute-consumer = Покупка или услуга
filing-dispute-land = Земля и границы участка
filing-dispute-other = Другое

filing-story-title = Что произошло?
filing-story-hint = Своими словами: когда, что, как обстоит дело сейчас. Это прочитает другая сторона. Достаточно нескольких предложений.
filing-story-missing = Напишите хотя бы коротко, что произошло
filing-story-long = Слишком длинно. Оставьте главное, подробности можно рассказать потом

filing-claims-title = Чего Вы просите?
filing-claims-body = По одному. Это не обязательно деньги: извинение или ремонт тоже требование.
filing-claims-what = Чего Вы просите
filing-claims-what-nth = Чего Вы просите, { $number }
filing-claims-what-missing = Напишите, за что эта сумма
filing-claims-missing = Напишите хотя бы одно требование
filing-claims-amount = Сумма
filing-claims-amount-hint = В тенге, например 1 050 000. Если речь не о деньгах, оставьте пустым.
filing-claims-amount-wrong = Это не похоже на сумму. Только цифры, например 1 050 000 или 2162,50
filing-claims-fee = Уплаченная за это государственная пошлина
filing-claims-add = Добавить ещё

filing-who-title-me = Кто Вы?
filing-who-title-helped = Кто человек, которому Вы помогаете?
filing-who-title-other = Кто другая сторона?
filing-who-title-another = Кто ещё на другой стороне?
filing-who-kind = Человек или организация?
filing-who-natural = человек
filing-who-trader = индивидуальный предприниматель
filing-who-legal = организация: ТОО, кооператив, фонд
filing-who-state = государственный орган
filing-who-name = Имя
filing-who-name-hint = У человека имя и фамилия, например Айгерим Сейткали. У организации полное название.
filing-who-name-missing = Укажите имя или название

filing-number-title-iin = Какой у Вас ИИН?
filing-number-title-bin = Какой у Вас БИН?
filing-number-title-iin-of = ИИН: { $name }
filing-number-title-bin-of = БИН: { $name }
filing-number-hint-iin = Двенадцать цифр на удостоверении личности. Одного этого номера мало, чтобы обратиться от Вашего имени. Другая сторона не увидит его, пока вы вместе не подпишете документ.
filing-number-hint-bin = Двенадцать цифр в справке о регистрации.
filing-number-hint-iin-of = Двенадцать цифр, если Вы их знаете: они стоят в расписке или договоре. По последним четырём мы проверим, что письмо открыл нужный человек.
filing-number-iin = ИИН
filing-number-bin = БИН
filing-number-or = Или
filing-number-none-me = У меня нет такого номера
filing-number-none-other = Я не знаю номер
filing-number-none-other-hint = Это не помеха. Тогда мы спросим последние цифры телефона.
filing-number-missing = Укажите номер или отметьте ниже, что его нет
filing-number-both = Номер указан, и отмечено, что его нет. Оставьте что-то одно
filing-number-length = В номере 12 цифр. Пересчитайте их ещё раз
filing-number-digit = Одна из цифр неверна: последняя не подходит к остальным. Сверьте с документом
filing-number-birth = Первые шесть цифр не дата рождения. Сверьте с документом
filing-number-is-bin = Это БИН организации. У человека ИИН
filing-number-is-iin = Это ИИН человека. У организации БИН
filing-number-twice = Этот номер уже указан у другого участника

filing-contacts-title-me = Как с Вами связаться?
filing-contacts-title-of = Как связаться: { $name }
filing-contacts-body-me = Другая сторона этого не увидит. Увидит медиатор, которого вы оба выберете.
filing-contacts-body-other = Всё, что знаете: достаточно одного способа. Чем их больше, тем вероятнее ответ.
filing-contacts-phone = Телефон
filing-contacts-phone-hint = Например, 8 701 000 00 00
filing-contacts-phone-wrong = В номере телефона от 10 до 15 цифр. Проверьте его
filing-contacts-phone-missing = Укажите телефон, по которому сотрудник сможет Вам позвонить
filing-contacts-email = Электронная почта
filing-contacts-email-wrong = Это не адрес электронной почты. Он выглядит так: name@mail.kz
filing-contacts-address = Почтовый адрес
filing-contacts-address-hint = Город или село, улица, дом, квартира
filing-contacts-address-missing = Укажите адрес: он указывается в договоре о медиации
filing-contacts-nothing = Укажите хотя бы один способ: телефон, почту или адрес
filing-contacts-language-me = На каком языке Вам писать?
filing-contacts-language-other = На каком языке им писать?
filing-contacts-kazakh = На казахском
filing-contacts-russian = На русском
filing-contacts-english = На английском
filing-contacts-unknown = Не знаю

filing-others-title = Есть ли на другой стороне кто-то ещё?
filing-others-named = Вы назвали:
filing-others-drop = убрать: { $name }
filing-others-most = Больше форма не вмещает. Если их больше, отправьте эту и позвоните нам.
filing-others-question = Этот спор ещё с кем-нибудь?
filing-others-no = Нет, это все
filing-others-yes = Да, назвать ещё одного
filing-others-yes-hint = Каждый отвечает сам за себя, как отдельная сторона.

filing-language-title = На каком языке вести дело?
filing-language-hint = На этом языке будут договор и соглашение. Страницы каждый читает на своём.
filing-language-kazakh = На казахском
filing-language-russian = На русском
filing-language-both = На обоих, рядом

filing-safety-title = Вы в безопасности?
filing-safety-body = Ответьте, пожалуйста, наедине, когда никто не смотрит через плечо. Мы спрашиваем всех.
filing-safety-secret = Другая сторона никогда не увидит эти ответы и не узнает, что Вы их дали.
filing-safety-question = Было ли от другой стороны что-нибудь из этого?
filing-safety-question-hint = Отметьте всё, что было.
filing-safety-hurt = Били, толкали или удерживали Вас или кого-то из близких
filing-safety-threatened = Угрожали Вам, детям или тому, что Вам дорого
filing-safety-pressed = Следили за Вами, читали Ваш телефон, не давали денег, документов, общения
filing-safety-afraid = Я боюсь того, что будет, когда придёт письмо
filing-safety-none = Ничего из этого
filing-safety-missing = Отметьте, что было, или «Ничего из этого»
filing-safety-both = Отмечено и что-то, и «Ничего из этого». Оставьте что-то одно
filing-safety-how = Как с Вами безопасно связаться?
filing-safety-how-hint = Например: позвонить сестре, 8 701 000 00 00, по будням до обеда.
filing-safety-more = Если Вы боитесь другой стороны: что поможет сейчас

filing-short-road = Уже в суде?
filing-short-court = Суд
filing-short-dispute = О чём спор
filing-short-story = Что произошло
filing-short-claims = Чего Вы просите
filing-short-others = Участники на той стороне
filing-short-language = Язык дела
filing-short-safety = Безопасность
filing-short-who-me = Вы
filing-short-who-helped = Кому Вы помогаете
filing-short-who-other = Другая сторона
filing-short-number = ИИН или БИН
filing-short-contacts = Как связаться

filing-check-title = Проверьте ответы
filing-check-body = Всё ещё можно изменить.
filing-check-of = { $what }: { $name }
filing-check-paper = Письменное полномочие № { $number }, дата: { $date }
filing-check-no-number = Не указан
filing-check-sides = { $count ->
    [one] Назван { $count } участник
    [few] Названо { $count } участника
    [many] Названо { $count } участников
   *[other] Названо { $count } участника
}
filing-check-how = Связаться так: { $how }
filing-check-secret = Ответы видите только Вы и медиатор. Тот, кто позвонит, видит лишь, как с Вами связаться.
filing-check-then = Что будет, когда Вы отправите
filing-check-then-letter = Сегодня другой стороне письменно предложат медиацию. У неё десять календарных дней, чтобы согласиться; если ответа нет, предложение считается отклонённым.
filing-check-then-sees = Она увидит Ваше имя, что произошло и чего Вы просите. ИИН, телефона, почты и адреса она не увидит.
filing-check-then-unsafe = Другой стороне ничего не отправят. Сначала Вам позвонит наш сотрудник, и вы вместе решите, что безопасно.
filing-check-then-court = Дело откроется обеим сторонам, секретарю и судье. Само по себе это ничего не отправляет.
filing-check-send = Отправить
filing-check-send-safely = Попросить о звонке, другой стороне ничего не отправлять
filing-check-true = Отправляя, Вы подтверждаете, что, насколько Вам известно, всё это правда.

filing-sent-title = Обращение принято
filing-sent-number = Номер Вашего дела: { $number }.
filing-sent-next = Что дальше
filing-sent-letter = Ваше предложение сделано. Другая сторона получит письмо с кодом. Мы сообщим, как только придёт ответ.
filing-sent-clock = До конца этого дня другая сторона может ответить
filing-sent-silence = Запишите свою карточку (ниже); больше пока ничего делать не нужно. Если ответа не будет, предложение считается отклонённым; можно предложить снова или обратиться в суд.
filing-sent-court = Дело внесено. Теперь в нём могут работать стороны и суд.
filing-sent-unsafe = Другой стороне ничего не отправлено.
filing-sent-unsafe-call = Вам позвонит наш сотрудник в рабочее время: так, как Вы попросили, а если Вы не сказали как, то по Вашему телефону. Если это срочно, позвоните сами; при опасности звоните 112 или 102.
filing-sent-held = Другой стороне пока ничего не отправлено. Сначала поговорите с человеком; предложение делают на странице дела.
filing-sent-email = С электронной почтой можно входить без карточки и получать новости.
filing-sent-email-way = Подтвердить почту
filing-sent-case = Открыть дело
