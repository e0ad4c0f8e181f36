### Адамның жұмыс үстелі.

desk-title = Жеке кабинетіңіз
desk-awaits = Сізден не күтіледі
desk-awaits-none = Қазір Сізден ештеңе күтілмейді. Бірдеңе пайда болса, соңғы күнімен бірге осында көрсетіледі.
desk-no-day = мерзімсіз
desk-cases = Сіздің істеріңіз
desk-cases-none = Мұнда Сіздің істеріңіз тұрады: өзіңіз енгізгендер және өзіңіз қатысатындар.
desk-cases-file = Дауды енгізу
desk-cases-all = { $count ->
    [one] Барлық істер: { $count }
   *[other] Барлық істер: { $count }
}
desk-changed = соңғы жазба: { $day }
desk-roles = Бүгінгі лауазымдарыңыз
desk-places = Жұмыс орныңыз
desk-place = { $role ->
    [reception-desk] Қабылдау орны: хаттар, келушілер, кімге қоңырау шалу керек
    [administrator] Басқару: ұйымдар мен лауазымдар
   *[register-keeper] Медиаторлар тізілімдері
}
desk-administrator = Әкімші бірде-бір істі көрмейді.
desk-else = Мұнда тағы не бар
