### Исполнение заключённого соглашения.


duties-title = Исполнение
duties-lead = Все платежи и действия по соглашению, по порядку дней. Перед каждым придёт напоминание.
duties-empty = Исполнять пока нечего. Когда соглашение заключат, здесь будут все его дни и суммы.
duties-empty-way = К соглашению
duties-count-label = Исполнено
duties-count = { $done } из { $all }
duties-sum-done = Оплачено и подтверждено
duties-sum-left = Осталось заплатить
duties-state-open = предстоит
duties-state-overdue = просрочено
duties-state-reported = сообщено, ждёт подтверждения
duties-state-performed = исполнено
duties-state-disputed = есть возражение
duties-breach-on = заявлено о нарушении: { $day }
duties-breach-heading = Соглашение не соблюли. Что теперь?
duties-breach-offer = Можно поговорить снова: новая медиация может установить другие дни или суммы. Она начнётся, только если захотят обе стороны.
duties-breach-link = Предложить новую медиацию
duties-breach-court = Вы можете обратиться в суд ({ $law }).
duties-breach-roads = Какие пути даёт закон
duties-link = { $step ->
    [report] Сообщить, что исполнено
    [confirm] Подтвердить: получено
    [dispute] Это не исполнено
   *[breach] Заявить о нарушении
}
duties-step-title = { $step ->
    [report] Сообщить об исполнении
    [confirm] Подтвердить исполнение
    [dispute] Сообщить, что не исполнено
   *[breach] Заявить о нарушении
}
duties-step-means = { $step ->
    [report] Другая сторона увидит это, и её попросят подтвердить. Сохраните чек или расписку.
    [confirm] Тогда обязательство считается исполненным, и о нём больше не напоминают.
    [dispute] Другая сторона увидит Ваши слова и сможет ответить. Этим ничего не решается.
   *[breach] Вы заявляете, что обязательство не исполнено в срок. Другая сторона это увидит. После этого можно предложить новую медиацию; обратиться в суд тоже можно.
}
duties-step-button = { $step ->
    [report] Сообщить
    [confirm] Подтвердить
    [dispute] Отправить
   *[breach] Заявить о нарушении
}
duties-text-label = { $step ->
    [report] Как это исполнено?
   *[dispute] Что не сделано?
}
duties-file-label = Чек, расписка или фотография
duties-what-label = Что
duties-amount-label = Сколько
duties-due-label = До какого дня
duties-mistake-dispute = Напишите, что не сделано
