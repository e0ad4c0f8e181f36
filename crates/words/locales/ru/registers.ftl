### Реестры медиаторов для всех; и реестр для того, кто его ведёт.

registers-title = Медиаторы
registers-lead = Все, кто может здесь проводить медиацию, из всех реестров, на сегодня. Медиатора выбирают обе стороны вместе.
registers-name = Имя
registers-name-hint = Достаточно начала, можно без казахских букв
registers-kind = Вид
registers-language = Язык
registers-state = Приостановленные
registers-all = Показать и тех, чья деятельность приостановлена
registers-button = Показать
registers-found = { $count ->
    [0] Никого не нашли
    [one] { $count } медиатор
    [few] { $count } медиатора
    [many] { $count } медиаторов
   *[other] { $count } медиатора
}
registers-empty = Здесь будут медиаторы, которые подходят под выбранное. Таких нет.
registers-empty-way = Показать всех
registers-kind-professional = Профессиональный медиатор
registers-kind-public = Общественный медиатор
registers-kind-retired-judge = Судья в отставке, профессиональный медиатор
registers-active = в реестре
registers-suspended = деятельность приостановлена
registers-suspended-until = последний день: { $date }
registers-excluded = исключён
registers-registers = Реестры
registers-none = Здесь будут реестры. Пока ни одного нет.
registers-register = { $count ->
    [one] { $kind }, ведёт { $keeper }: { $count } медиатор
    [few] { $kind }, ведёт { $keeper }: { $count } медиатора
    [many] { $kind }, ведёт { $keeper }: { $count } медиаторов
   *[other] { $kind }, ведёт { $keeper }: { $count } медиатора
}
registers-territory = Территория: { $name }
registers-register-professional = Реестр профессиональных медиаторов
registers-register-public = Реестр общественных медиаторов
registers-register-retired-judges = Реестр судей в отставке, профессиональных медиаторов
registers-free = Общественный медиатор не берёт платы; возмещают только расходы.
registers-choose = Медиатора выбирают в деле, обе стороны. На этой странице никого не назначают.
registers-law = Закон «О медиации», статьи 9, 14, 16 и 22
registers-fact-register = Реестр ведёт
registers-fact-number = Номер
registers-fact-organisation = Организация
registers-fact-address = Юридический адрес
registers-fact-post = Почта
registers-fact-email = Электронная почта
registers-fact-phone = Телефон
registers-fact-fax = Факс
registers-fact-fields = Сфера медиации
registers-fact-specialisation = Специализация
registers-fact-languages = Языки
registers-fact-certificate = Сертификат
registers-field-civil = гражданские отношения
registers-field-labour = трудовые отношения
registers-field-family = семейные отношения
registers-field-administrative = административные отношения
registers-field-administrative-offences = административные правонарушения
registers-field-criminal = уголовные дела
registers-field-enforcement = исполнительное производство
registers-language-kk = казахский
registers-language-ru = русский
registers-language-en = английский
registers-language-ug = уйгурский
registers-language-uz = узбекский
registers-language-de = немецкий
registers-language-ko = корейский
registers-language-tr = турецкий
registers-kept-title = Ваш реестр
registers-kept-lead = На сегодня, вместе с тем, что читаете только Вы как ведущий реестр.
registers-kept-empty = Здесь будут медиаторы Вашего реестра. Пока никто не внесён.
registers-kept-table = Медиаторы реестра
registers-kept-name = Имя
registers-kept-state = Сегодня
registers-kept-entered = Дата внесения
registers-kept-papers = Документы
registers-kept-papers-count = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
registers-own-title = Реестры, которые Вы ведёте
registers-own-empty = Здесь будет реестр Вашей организации, когда его откроют.
