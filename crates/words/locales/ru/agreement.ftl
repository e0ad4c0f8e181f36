### Соглашение: состояние, подписание, чем оно становится. У самой бумаги свои формы.


agreement-title = Соглашение
agreement-name = { $kind ->
    [mediation] Соглашение об урегулировании спора (конфликта)
    [participatory] Соглашение об урегулировании спора в порядке партисипативной процедуры
   *[settlement] Мировое соглашение
}
agreement-back-case = Дело { $number }
agreement-side = Сторона { $no }
agreement-empty = Соглашения пока нет. Его составляют из предложения, которое приняли все стороны; пока все не подпишут, оно будет показано здесь пункт за пунктом.
agreement-empty-way = К предложениям
agreement-waits-for-draft = Предложение принято. Теперь из него составляют соглашение.
agreement-next-draw-up = Все стороны приняли предложение. Составьте из него соглашение: Вы выбираете язык и указываете место, условия переносятся без изменений.
agreement-draw-up-link = Составить соглашение
agreement-state-draft = Проект { $version }, подписали ещё не все
agreement-state-concluded = Заключено: все подписали
agreement-next-sign = Прочитайте текст ниже. Если Вы с ним согласны, подпишите.
agreement-next-enter = Внесите подписи, которые поставили на бумаге при Вас.
agreement-sign-link = К подписанию
agreement-click-is-no-signature = Нажатие кнопки здесь не заменяет подпись. Считается только подпись на бумаге или на её копии.
agreement-next-submit = Соглашение подписано. Закон требует направить его судье незамедлительно.
agreement-submit-link = Направить судье
agreement-next-duties = Соглашение подписано. Теперь его исполняют: все дни и суммы собраны на отдельной странице.
agreement-duties-link = К исполнению
agreement-signatures-heading = Подписи
agreement-signed = подписано
agreement-not-signed = ещё не подписано
agreement-signed-on = { $day }, { $how }
agreement-manner = { $manner ->
    [paper] на бумаге
    [exchange] обменом подписанными копиями
   *[eds] электронной цифровой подписью
}
agreement-mediator = { $name }, медиатор
agreement-mediator-missing = Медиатор
agreement-text-heading = Текст
agreement-text-change = До последней подписи текст можно изменить: новым предложением, которое примут все стороны; по нему соглашение составят заново. Подписи, поставленные раньше, тогда не считаются.
agreement-print-link = Текст для печати и подписи
agreement-change-link = Предложить изменение
agreement-again-link = Составить заново
agreement-force-heading = Какую силу имеет соглашение
agreement-in-force = Действует со дня, когда подписала последняя из сторон: { $day } ({ $law }).
agreement-in-force-settlement = Действует со дня, когда подписала последняя из сторон: { $day }.
agreement-is-transaction = Это сделка между вами: она устанавливает, изменяет или прекращает ваши права и обязанности ({ $law }). Утверждать её в суде не нужно.
agreement-goes-to-court = Дело в суде, поэтому соглашение направляют судье на утверждение.
agreement-submitted = Направлено судье: { $day }.
agreement-court-link = Как обстоит дело в суде
agreement-roads-summary = Если не исполнят: какие пути даёт закон
agreement-roads-lead = Сначала спросите другую сторону. Если это не поможет, есть такие пути; они проходят вне этого сервиса.
agreement-road-voluntary = Соглашение исполняют добровольно, в порядке и сроки, указанные в нём ({ $law }).
agreement-road-again = Новая медиация, чтобы изменить условия или сроки.
agreement-road-order = Судебный приказ, если досудебный порядок предусмотрен законом или договором и медиативное соглашение заключено в нём ({ $law }).
agreement-road-order-family = Судебный приказ по досудебному соглашению в семейном споре ({ $law }).
agreement-road-order-other = Судебный приказ по иным досудебным соглашениям, если такой порядок предусмотрен законом или договором ({ $law }).
agreement-road-notary = Исполнительная надпись нотариуса, если соглашение удостоверено нотариусом ({ $law }).
agreement-road-alimony = Для алиментов: соглашение с медиатором само по себе предусмотренная Кодексом форма ({ $law }).
agreement-road-claim = Иск в суд: этот путь открыт всегда ({ $law }).
agreement-print-title = Соглашение для печати
agreement-print-lead = Распечатайте { $copies ->
    [one] { $copies } экземпляр
    [few] { $copies } экземпляра
   *[other] { $copies } экземпляров
}, чтобы у каждого был свой. Подпишите все.

agreement-draw-up-title = Составить соглашение
agreement-draw-up-lead = Условия переносятся из принятого предложения слово в слово. Вы указываете язык и место.
agreement-draw-up-terms = Принятые условия
agreement-language-label = На каком языке?
agreement-language-kazakh = На казахском
agreement-language-russian = На русском
agreement-language-both = На обоих
agreement-prevailing-label = Какой текст преобладает, если тексты расходятся?
agreement-place-label = Где оно заключается?
agreement-place-hint = Город или село, например Астана
agreement-others-label = Затрагивает ли соглашение права того, кто в нём не участвует?
agreement-others-hint = Подумайте о совладельце, супруге, ребёнке, банке с залогом, кредиторах. Без них такое соглашение не допускается ({ $law }).
agreement-others-no = Нет, ничьи
agreement-others-yes = Да или возможно
agreement-others-yes-hint = Тогда позвоните нам или спросите медиатора: этот человек может присоединиться или этот пункт можно убрать.
agreement-draw-up-button = Составить соглашение
agreement-mistake-language = Выберите язык
agreement-mistake-prevailing = Выберите, какой текст преобладает
agreement-mistake-place = Укажите место
agreement-mistake-others = Ответьте на этот вопрос

agreement-sign-title = Подписать соглашение
agreement-sign-read = Прочитать текст ещё раз
agreement-sign-step-print = Распечатайте текст.
agreement-sign-step-sign = Подпишите его от руки и поставьте дату.
agreement-sign-step-send = Отсканируйте или сфотографируйте и отправьте другой стороне по электронной почте.
agreement-sign-step-upload = Загрузите ту же копию сюда.
agreement-sign-law = Закон приравнивает подписанные копии, которыми обменялись по электронной почте, к бумаге: { $law }
agreement-sign-file-label = Подписанная копия
agreement-sign-proof-label = Когда и с какого адреса Вы отправили её другой стороне?
agreement-sign-proof-hint = Например: с адреса moy@mail.kz другой стороне 15 апреля в 14:20
agreement-sign-own-legend = Это Ваша подпись?
agreement-sign-own = Да, на этой бумаге моя подпись
agreement-sign-button = Внести мою подписанную копию
agreement-sign-or-desk = Нет принтера или почты? Подпишите на бумаге в приёмной или при медиаторе: там подпись внесут.
agreement-sign-bring = Такое соглашение подписывают на бумаге или электронной цифровой подписью. Подпишите его на бумаге в приёмной, там подпись внесут. Подписать электронным ключом здесь пока нельзя.
agreement-paper-lead = Вы вносите подпись, которую при Вас поставили на бумаге. Подписал названный человек, а не Вы.
agreement-paper-nobody = Сейчас Вам вносить нечего: таких подписей нет.
agreement-paper-signer-label = Кто подписал?
agreement-paper-day-label = В какой день?
agreement-paper-file-label = Скан подписанной страницы
agreement-paper-button = Внести эту подпись
agreement-mistake-proof = Напишите, когда и с какого адреса отправили
agreement-mistake-own = Отметьте, Ваша ли это подпись
agreement-mistake-file = Выберите файл с подписанной копией
agreement-mistake-signer = Выберите, кто подписал

agreement-done-proposed = Ваше предложение отправлено. Другой стороне сообщили, теперь она может ответить.
agreement-done-accepted = Вы приняли предложение. Дальше составят письменное соглашение.
agreement-done-rejected = Вы отклонили предложение. Переговоры продолжаются.
agreement-done-withdrawn = Ваше предложение отозвано.
agreement-done-drawn-up = Соглашение составлено. Теперь его могут прочитать все; дальше его подписывают.
agreement-done-signed = Подпись внесена.
agreement-done-duty-report = Записано. Другую сторону просят подтвердить.
agreement-done-duty-confirm = Вы подтвердили исполнение.
agreement-done-duty-dispute = Записано: по Вашим словам, это не исполнено. Другая сторона увидит, что Вы написали.
agreement-done-duty-breach = Нарушение записано. Ниже сказано, что можно сделать.

agreement-done-court-petition-for-suspension = Ваше ходатайство в суде. Суд должен на него ответить; ответ будет здесь.
agreement-done-court-notify-court-of-extension = Суду сообщили новый последний день медиации.
agreement-done-court-notify-court-of-end = Суду сообщили, что медиация прекращена. Дело продолжается.
agreement-done-court-submit-agreement = Соглашение у судьи. Теперь попросите суд утвердить его.
agreement-done-court-petition-for-approval = Ваше ходатайство в суде. О дне заседания Вам сообщат.
agreement-done-court-ask-hearing-without-me = Записано: суд может рассмотреть ходатайство без Вас.
agreement-done-court-assign-judge = Судья назначен.
agreement-done-court-invite-to-conciliation = Приглашение внесено. Распечатайте и вручите его.
agreement-done-court-accept-claim = Иск принят.
agreement-done-court-suspend = Производство приостановлено.
agreement-done-court-resume = Производство возобновлено.
agreement-done-court-set-hearing = Заседание назначено. Сторонам сообщают.
agreement-done-court-explain-consequences = Записано: последствия разъяснены.
agreement-done-court-leave-unconsidered = Записано: ходатайство не рассмотрено. Его можно подать снова.
agreement-done-court-approve = Соглашение утверждено. Теперь в течение пяти рабочих дней определение изготовят в окончательной форме.
agreement-done-court-refuse-approval = Отказ внесён. Дело продолжается.
agreement-done-court-issue-final-text = Определение в окончательной форме внесено. С этого дня идут десять рабочих дней на частную жалобу.
agreement-done-court-file-complaint = Жалоба внесена.
agreement-done-court-decide-complaint = Решение по жалобе внесено.
agreement-done-court-retire-to-decide = Записано: суд удалился для вынесения решения.
agreement-for-whom = За кого Вы пишете?
