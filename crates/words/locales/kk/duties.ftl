### Жасалған келісімнің орындалуы.


duties-title = Орындау
duties-lead = Келісім бойынша барлық төлем мен әрекет, күні бойынша. Әрқайсысының алдында еске салынады.
duties-empty = Әзірге орындайтын ештеңе жоқ. Келісім жасалғанда, оның барлық күні мен сомасы осында тұрады.
duties-empty-way = Келісімге өту
duties-count-label = Орындалды
duties-count = { $all } ішінен { $done }
duties-sum-done = Төленді және расталды
duties-sum-left = Төленуге тиіс қалғаны
duties-state-open = алда
duties-state-overdue = мерзімі өтті
duties-state-reported = хабарланды, растау күтуде
duties-state-performed = орындалды
duties-state-disputed = даулы
duties-breach-on = бұзушылық туралы мәлімделді: { $day }
duties-breach-heading = Келісім сақталмады. Енді не істеу керек?
duties-breach-offer = Қайта сөйлесуге болады: жаңа медиация басқа күндер мен сомаларды белгілей алады. Ол екі тарап та қаласа ғана басталады.
duties-breach-link = Жаңа медиация ұсыну
duties-breach-court = Сот Сіз үшін ашық ({ $law }).
duties-breach-roads = Заң беретін жолдар
duties-link = { $step ->
    [report] Орындалғанын хабарлау
    [confirm] Растау: алынды
    [dispute] Бұл орындалмады
   *[breach] Бұзушылық туралы мәлімдеу
}
duties-step-title = { $step ->
    [report] Орындалғаны туралы хабарлау
    [confirm] Орындалғанын растау
    [dispute] Орындалмағанын хабарлау
   *[breach] Бұзушылық туралы мәлімдеу
}
duties-step-means = { $step ->
    [report] Екінші тарап мұны көреді, одан растау сұралады. Чекті немесе қолхатты сақтаңыз.
    [confirm] Онда міндеттеме орындалды деп есептеледі, ол туралы енді еске салынбайды.
    [dispute] Екінші тарап сөзіңізді көреді және жауап бере алады. Мұнымен ештеңе шешілмейді.
   *[breach] Сіз мерзімінде орындалмағанын мәлімдейсіз. Екінші тарап мұны көреді. Содан кейін жаңа медиация ұсынуға болады, сот та Сіз үшін ашық.
}
duties-step-button = { $step ->
    [report] Хабарлау
    [confirm] Растау
    [dispute] Жіберу
   *[breach] Бұзушылық туралы мәлімдеу
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
