### Что говорится, когда закон не позволяет или что-то указано неверно.

refusal-not-now = Сейчас это сделать нельзя.
refusal-not-now-instead = Что можно сделать дальше, показано на странице дела.
refusal-not-yours = Это действие совершает другой участник.
refusal-not-yours-instead = Что можете сделать Вы, показано на странице дела.
refusal-too-many = Слишком много попыток. Попробуйте снова через { $minutes ->
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}.

mistake-empty = Заполните это поле
mistake-too-long = Слишком длинный текст
mistake-in-the-future = Этот день ещё не наступил
mistake-in-the-past = Этот день уже прошёл
mistake-not-an-address = Это не адрес электронной почты, или он уже зарегистрирован
mistake-wrong-code = Не подходит. Проверьте цифры и буквы и введите ещё раз
mistake-code-expired = Этот код больше не действует. Запросите новый
mistake-too-large = Файл больше 20 МБ, или в деле не осталось для него места
mistake-unknown-kind = Принимаются только файлы PDF, JPEG и PNG
mistake-sent-before = Эта форма уже была отправлена. Откройте страницу заново
mistake-unknown = Такого варианта нет
