### Жасалған келісімнің орындалуы.


duties-title = Орындау
duties-lead = Келісім бойынша барлық төлем мен әрекет күн ретімен берілген. Әрқайсысының алдында еске саламыз.
duties-empty = Әзірге орындайтын ештеңе жоқ. Келісім жасалғанда, оның барлық күні мен сомасы осында көрсетіледі.
duties-empty-way = Келісімге өту
duties-count-label = Орындалды
duties-count = { $done } (барлығы { $all })
duties-sum-done = Төленді және расталды
duties-sum-left = Әлі төленетіні
duties-state-open = алда
duties-state-overdue = мерзімі өтті
duties-state-reported = хабарланды, растау күтілуде
duties-state-performed = орындалды
duties-state-disputed = қарсылық бар
duties-breach-on = бұзылғаны мәлімделді: { $day }
duties-breach-heading = Келісім сақталмады. Енді не істеу керек?
duties-breach-offer = Қайта сөйлесуге болады: жаңа медиация басқа күндер мен сомаларды белгілей алады. Ол екі тарап та қаласа ғана басталады.
duties-breach-link = Жаңа медиация ұсыну
duties-breach-court = Сотқа жүгіне аласыз ({ $law }).
duties-breach-roads = Заңда қандай жолдар бар
duties-link = { $step ->
    [report] Орындалғанын хабарлау
    [confirm] Растау: алдым
    [dispute] Бұл орындалмады
   *[breach] Бұзылғанын мәлімдеу
}
duties-step-title = { $step ->
    [report] Орындалғаны туралы хабарлау
    [confirm] Орындалғанын растау
    [dispute] Орындалмағанын хабарлау
   *[breach] Бұзылғанын мәлімдеу
}
duties-step-means = { $step ->
    [report] Екінші тарап мұны көреді, одан растау сұралады. Чекті немесе қолхатты сақтаңыз.
    [confirm] Онда міндеттеме орындалды деп есептеледі, ол туралы енді еске салынбайды.
    [dispute] Екінші тарап сөзіңізді көріп, жауап бере алады. Мұнымен ештеңе шешілмейді.
   *[breach] Сіз міндеттеменің мерзімінде орындалмағанын мәлімдейсіз. Екінші тарап мұны көреді. Содан кейін жаңа медиация ұсынуға, сотқа да жүгінуге болады.
}
duties-step-button = { $step ->
    [report] Хабарлау
    [confirm] Растау
    [dispute] Жіберу
   *[breach] Бұзылғанын мәлімдеу
}
duties-text-label = { $step ->
    [report] Қалай орындалды?
   *[dispute] Не жасалмады?
}
duties-file-label = Чек, қолхат немесе сурет
duties-what-label = Не
duties-amount-label = Қанша
duties-due-label = Қай күнге дейін
duties-mistake-dispute = Не жасалмағанын жазыңыз
