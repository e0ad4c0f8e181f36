### Вход и страница человека: способы входа, сеансы, ключи для программ.

account-enter-title = Войти
account-enter-lead = Три способа: по электронной почте, по карточке, по письму от нас.
account-enter-first = Страница, которую Вы открыли, покажется после входа.
account-enter-email = Ваша электронная почта
account-enter-email-hint = Мы пришлём код. Пароля нет.
account-enter-email-button = Прислать код
account-enter-other = Другие способы
account-enter-by-card = По карточке и ПИН-коду
account-enter-by-letter = По номеру и коду письма
account-enter-new = Вы здесь впервые?
account-enter-new-body = Регистрироваться не нужно. Расскажите о споре, способ входа Вы получите в конце.
account-enter-new-way = Рассказать о споре
account-enter-code-title = Введите код
account-enter-code-sent = Если адрес { $address } у нас зарегистрирован, на него отправлено письмо с кодом из шести цифр. Код действует 30 минут.
account-enter-code-none = Ничего не пришло? Посмотрите в спаме, подождите пять минут или вернитесь и попробуйте другой адрес.
account-enter-button = Войти
account-enter-link-title = Вход по ссылке
account-enter-link-body = Нажмите кнопку, чтобы войти на этом устройстве. Ссылка действует один раз.
account-enter-link-old = Эта ссылка больше не действует
account-enter-link-old-body = Ею уже воспользовались или прошло больше 30 минут. Попросите новую.
account-enter-link-anew = Попросить новую ссылку
account-enter-card-title = Вход по карточке
account-enter-card-hint = Восемь букв и цифр, например ABCD-2345
account-enter-pin-hint = Шесть цифр. После пяти ошибок карточка закрывается на полчаса.
account-enter-card-lost = Потеряли карточку? Придите в приёмную с удостоверением или войдите по почте и сделайте новую.

account-title = Ваша учётная запись
account-by-letter = Вы вошли по коду письма. Здесь можно завести собственный вход, он понадобится для подписания.
account-closed = Вы вошли по коду письма. Чтобы увидеть или изменить способы входа, войдите по карточке или по почте.
account-closed-enter = Войти иначе
account-done-name = Имя и язык сохранены.
account-done-email = Адрес подтверждён. Теперь по нему можно входить.
account-done-session = Завершено. На том устройстве нужно будет войти снова.
account-done-token = Ключ отозван. Программы больше не могут им пользоваться.

account-name-heading = Имя и язык
account-name = Имя
account-name-hint = Оно стоит вверху Ваших страниц. В делах имя остаётся таким, как его подали.
account-language = Язык
account-language-hint = На нём мы пишем и открываются страницы.
account-language-kk = Қазақша
account-language-ru = Русский
account-language-en = English

account-email-heading = Электронная почта
account-email-known = Вы входите с адресом { $address }, туда же приходят новости.
account-email-none = Пока нет. С ней можно входить без карточки, получать новости и подписывать.
account-email = Новый адрес
account-email-send = Отправить на него код
account-code-title = Подтвердите почту
account-code-sent = Мы отправили код из шести цифр на { $address }. Он действует 30 минут.
account-code = Код из шести цифр
account-code-button = Подтвердить
account-code-none = Ничего не пришло? Посмотрите в спаме или вернитесь и проверьте адрес.

account-card-heading = Карточка с ПИН-кодом
account-card-body = Чтобы входить без почты. Новая карточка отменяет старую.
account-card-button = Сделать новую карточку
account-card-new = Ваша карточка
account-card-write = Запишите это сейчас или напечатайте страницу. Больше это не покажут.
account-card-number = Номер карточки
account-card-pin = ПИН-код
account-card-how = С ними Вы вернётесь: «Войти», затем «По карточке».
account-card-apart = Храните номер и ПИН-код отдельно, там, где их не найдёт другая сторона.

account-sessions-heading = Где Вы вошли
account-sessions-body = Если какое-то устройство не Ваше, завершите там сеанс и сделайте новую карточку.
account-session = { $device }, последний раз: { $when }
account-session-unknown = Неизвестное устройство
account-session-here = здесь
account-session-end = Завершить
account-sessions-end = Завершить везде, кроме этого

account-tokens-heading = Для программ
account-tokens-summary = Ключи, с которыми программа действует от Вашего имени
account-tokens-body = Тот, у кого есть такой ключ, может всё то же, что и Вы. Большинству людей он не нужен.
account-tokens-empty = Здесь будут Ваши ключи. Пока их нет.
account-token = { $label }, дата создания: { $date }
account-token-revoked = отозван
account-token-revoke = Отозвать
account-token-label = Для чего ключ
account-token-label-hint = Например: учёт нашей компании
account-token-button = Создать ключ
account-token-new = Ваш новый ключ
account-token-write = Скопируйте его сейчас. Больше его не покажут.
