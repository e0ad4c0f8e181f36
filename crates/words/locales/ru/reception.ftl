### Приёмная: кого известить, что уже пробовали, помощь тому, кто пришёл, подтверждение извещения.

reception-title = Приёмная
reception-done-noted = Попытка записана в деле.
reception-done-called = Отмечено. В деле этого никто не видит.
reception-file = Заполнить за того, кто пришёл
reception-assist = Помочь в деле, которое уже есть
reception-case = Дело { $number }
reception-safety = Сначала позвоните этим людям: им небезопасно
reception-safety-body = Звоните только так, как они указали. Никому другому не говорите о деле и не оставляйте сообщений.
reception-safety-how = Как:
reception-safety-phone = Безопасный способ не указан. Телефон из обращения:
reception-safety-since = Просьба: { $day }
reception-safety-made = Разговор состоялся: { $name }
reception-reach = Кого известить
reception-reach-body = Те, кому предложена медиация и кто ещё не ответил; самые срочные сверху.
reception-reach-empty = Здесь будут те, кому предложена медиация и кто ещё не ответил. Сейчас никого нет.
reception-until = Последний день для ответа: { $day },
reception-attempts = { $count ->
    [0] Ещё ничего не пробовали
    [one] Была { $count } попытка
    [few] Было { $count } попытки
    [many] Было { $count } попыток
   *[other] Было { $count } попытки
}
reception-only-safely = Только так, как указал человек
reception-mail-failed = Почтой не связаться: позвоните или отправьте письмо

reception-person-title = Известить: { $name }
reception-person-safe = Ничего не отправляйте. Безопасно связаться можно только так:
reception-fact-case = Дело
reception-fact-until = Последний день для ответа
reception-fact-phone = Телефон
reception-fact-email = Электронная почта
reception-fact-address = Адрес
reception-unknown = неизвестно
reception-print-title = Отправить письмо
reception-print-body = У письма будут свой номер и код; оно показывается один раз, для печати. Снаружи о споре ничего не сказано.
reception-print = Составить письмо
reception-tried = Что уже пробовали
reception-tried-empty = Здесь будет каждая попытка с её днём и результатом.
reception-tried-line = { $day }: { $channel }, { $reached }
reception-note-title = Записать попытку
reception-note-channel = Как Вы пробовали?
reception-note-reached = Что получилось?
reception-note-text = Заметка
reception-note-text-hint = Её могут прочитать обе стороны: номер отправления, кто ответил. О споре ничего.
reception-note-button = Записать
reception-channel-email = электронная почта
reception-channel-phone = телефон
reception-channel-message = сообщение
reception-channel-letter = письмо
reception-channel-in-person = лично
reception-reached-sent = отправлено, результата пока нет
reception-reached-delivered = доставлено
reception-reached-received = человек получил
reception-reached-failed = не дошло
reception-reached-refused = человек отказался принять

reception-assist-title = Помочь в деле, которое уже есть
reception-assist-body = Человек должен быть перед Вами, показать удостоверение и подписать полномочие. Всё, что Вы внесёте, будет отмечено как внесённое Вами.
reception-assist-case = Номер дела
reception-assist-case-hint = Например, 2026-0017
reception-assist-number = ИИН человека или БИН организации полностью
reception-assist-number-hint = С документа, который перед Вами
reception-assist-paper = Номер письменного полномочия
reception-assist-paper-hint = Как в журнале Вашей приёмной
reception-assist-date = Дата письменного полномочия
reception-assist-button = Открыть дело

reception-proof-title = Подтверждение извещения по делу { $number }
reception-proof-made = Дата: { $date }. Составлено по записям дела: { $office }.
reception-proof-empty = Здесь будет каждая попытка известить этого человека. Пока их не было.
reception-proof-received = Получено ({ $date }): человек открыл извещение, ответил или расписался.
reception-proof-paper = Извещение на бумаге отправлено по последнему известному адресу. Получено ли оно, неизвестно.
reception-proof-open = Пока ничто не говорит о том, что человек извещён. Следующий шаг: извещение на бумаге по последнему известному адресу.
reception-proof-table = Попытки известить: { $name }
reception-proof-day = День
reception-proof-channel = Как
reception-proof-reached = Результат
reception-proof-note = Заметка
reception-proof-law = Что суд считает надлежащим извещением
reception-proof-law-body = Кодекс перечисляет, как сторону извещают надлежащим образом. Сделано ли это здесь, решает суд.
reception-proof-law-words = Текст закона
reception-proof-true = Записи только добавляются и не меняются; записи можно проверить.
