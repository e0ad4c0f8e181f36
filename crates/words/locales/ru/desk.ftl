### Рабочий стол человека.

desk-title = Ваш кабинет
desk-awaits = Чего от Вас ждут
desk-awaits-none = Сейчас от Вас ничего не ждут. Когда что-то появится, оно будет здесь вместе с последним днём.
desk-no-day = без срока
desk-cases = Ваши дела
desk-cases-none = Здесь будут Ваши дела: внесённые Вами и те, в которых Вы участвуете.
desk-cases-file = Внести спор
desk-cases-all = { $count ->
    [one] Все дела: { $count }
    [few] Все дела: { $count }
    [many] Все дела: { $count }
   *[other] Все дела: { $count }
}
desk-roles = Ваши должности сегодня
desk-places = Где Вы работаете
desk-place = { $role ->
    [reception-desk] Приёмная: письма, посетители, кому позвонить
    [administrator] Управление: организации и должности
   *[register-keeper] Реестры медиаторов
}
desk-administrator = Администратор не видит ни одного дела.
desk-else = Ещё здесь
