### Календарь: дни, которые перенесло Правительство, и сообщение о том, что срок сдвинулся.

calendar-notice =
    Здравствуйте!

    Правительство перенесло рабочие дни, и дата одного из Ваших сроков стала другой. Прежняя дата больше не действует. Чтобы увидеть новую, войдите на сайт:
    { $address }

    Если что-то непонятно, позвоните: { $phone }. Вам ответит человек.
calendar-title = Рабочие и выходные дни
calendar-lead = Здесь вносят дни, которые перенесло Правительство, и первый день Курбан-айта. Сроки во всех делах сразу считаются по новому календарю, и каждый, чей срок сдвинулся, получит одно сообщение.
calendar-by = Каким актом
calendar-by-hint = Вид акта, дата и номер, например: постановление Правительства от 1 декабря 2026 года № 1000. Для Курбан-айта: кто объявил и когда.
calendar-what = Что вносится
calendar-what-moved = Дни перенесены
calendar-what-kurban-ait = Первый день Курбан-айта
calendar-what-taken-back = Перенос дня отменён
calendar-off = Выходной день
calendar-off-hint = День, в который теперь не работают. Для Курбан-айта: его первый день. При отмене: день, который снова такой, как в законе.
calendar-worked = Рабочий день вместо него
calendar-button = Внести и пересчитать сроки
calendar-entered = Что внесено
calendar-entered-none = Пока ничего не внесено. Действует календарь по закону и по тому, что известно программе.
calendar-entry-off = { $day } — выходной
calendar-entry-worked = { $day } — рабочий
calendar-entry-kurban-ait = { $day } — первый день Курбан-айта
calendar-entry-taken-back = { $day } — перенос отменён
calendar-entry-by = { $by }; внесено { $day }
calendar-year = Нерабочие и перенесённые дни: { $year } год
calendar-year-unknown = Не все выходные этого года известны: первый день Курбан-айта ещё не внесён.
calendar-day-holiday = праздник
calendar-day-religious = выходной, при совпадении с воскресеньем или субботой не переносится
calendar-day-moved = выходной вместо праздника, совпавшего с выходным
calendar-day-off-by-decree = выходной по акту Правительства
calendar-day-worked-by-decree = рабочий по акту Правительства
refusal-administrator-enters-moved-days = Дни в календарь вносит администратор.
refusal-administrator-enters-moved-days-instead = Если день перенесён, а в календаре этого нет, сообщите администратору и назовите акт.
refusal-moved-day-names-its-act = Не назван акт, которым перенесён день.
refusal-moved-day-names-its-act-instead = Укажите вид акта, дату и номер. Без этого сроки не пересчитываются.
refusal-moved-day-is-another-than-before = Эти дни и так такие.
refusal-moved-day-is-another-than-before-instead = Проверьте даты: такая запись не изменила бы ни одного дня.
