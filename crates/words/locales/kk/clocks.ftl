### Істің әр мерзімінің соңында не болады.

clocks-offer-counts-as-rejected = Осы күннің соңына дейін жауап болмаса, ұсыныс қабылданбаған болып есептеледі.
clocks-mediation-ends = Бірге ұзартпасаңыздар, медиация осы күні тоқтатылады.
clocks-acceptance-overdue = Сот талап қоюды қабылдау мәселесін осы күннен кешіктірмей шешеді.
clocks-proceedings-to-be-resumed = Тоқтата тұру аяқталады; сот іс жүргізуді қайта бастайды.
clocks-court-to-be-told = Сотқа дереу хабарлау керек.
clocks-final-text-overdue = Сот ұйғарымды осы күннен кешіктірмей түпкілікті нысанда дайындайды.
clocks-ruling-takes-force = Оған дейін шағым берілмесе, ұйғарым заңды күшіне енеді.
clocks-duty-overdue = Келісім бойынша міндеттеменің мерзімі келеді.
clocks-none = Қазір бірде-бір мерзім жүріп жатқан жоқ.
clocks-from = неден бастап есептеледі: { $day }
clocks-paused = Мерзім осы күннен бері тоқтап тұр: { $day }
clocks-paused-rest = { $days ->
    [one] Бүгіннен бастап жүрсе, { $days } күннен кейін аяқталар еді: { $day }.
   *[other] Бүгіннен бастап жүрсе, { $days } күннен кейін аяқталар еді: { $day }.
}
clocks-duty-money = { $who } төлейді: { $amount }.
clocks-duty-act = { $who } { $duty }-міндеттемені орындайды.
clocks-later = { $count ->
    [one] Тағы { $count } мерзім
   *[other] Тағы { $count } мерзім
}
