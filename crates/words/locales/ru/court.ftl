### Дело в суде: состояние, сроки, действия суда и сторон.


court-title = В суде
court-lead = Что есть в судебном деле. Сказанное в медиации сюда не попадает.
court-empty = Этого спора в суде нет. Если кто-то подаст иск, здесь будут действия суда и сроки.
court-empty-way = К соглашению
court-status-heading = Как обстоит дело
court-next-until = Последний день: { $day }
court-no-clock = Сейчас в суде никакой срок не идёт.
court-acts-heading = Что ещё можно сделать
court-acts-none = Сейчас других действий для Вас нет.
court-invitation-link = Приглашение для печати
court-agreement-link = Прочитать соглашение
court-no-judge = пока не назначен
court-row-court = Суд
court-row-judge = Судья
court-row-filed = Иск подан
court-row-invited = Стороны приглашены к примирительной процедуре
court-row-accepted = Иск принят
court-row-petition = Ходатайство о приостановлении
court-petition-on = { $day }, ещё не рассмотрено
court-row-suspended = Производство приостановлено
court-suspended = С: { $from }. Последний день: { $until }
court-suspended-must = Суд был обязан: есть договор с медиатором.
court-suspended-may = Так решил суд.
court-row-suspended-before = Прежнее приостановление
court-suspended-before = { $from } – { $to }
court-row-end-told = Суду сообщили о прекращении медиации
court-row-agreement = Соглашение получено
court-row-approval-petition = Ходатайство об утверждении
court-petition-by = { $day }, от кого: { $by }
court-unconsidered = Не рассмотрено: никто не явился. Его можно подать снова; это не отказ.
court-row-hearing = Заседание
court-row-without = Просьба рассмотреть без участия
court-row-explained = Последствия
court-explained = разъяснены сторонам
court-row-ruling = Определение
court-ruling-approved = утверждено, производство прекращается
court-ruling-refused = не утверждено
court-ruling-set-aside = отменено по жалобе
court-ground = { $ground ->
    [contrary-to-law] Противоречит закону
   *[rights-of-others] Нарушает права и законные интересы других лиц
}
court-row-fee = Государственная пошлина
court-fee = Уплачено { $paid }, возвращается истцу { $refund }
court-row-final-text = Определение в окончательной форме
court-row-complaint = Частная жалоба подана
court-row-in-force = Определение вступило в законную силу
court-row-retired = Суд удалился для вынесения решения
court-row-ended = Производство прекращено

court-clock-paused = Не идёт с: { $day }
court-clock-offer-counts-as-rejected = после этого дня предложение о медиации считается отклонённым
court-clock-mediation-ends = после этого дня медиация прекращается, если её не продлили
court-clock-acceptance-overdue = не позднее этого дня суд решает вопрос о принятии иска
court-clock-proceedings-to-be-resumed = после этого дня приостановление заканчивается, и суд возобновляет производство
court-clock-court-to-be-told = не позднее этого дня суду сообщают, чем закончилась медиация
court-clock-final-text-overdue = не позднее этого дня суд изготавливает определение в окончательной форме
court-clock-preparation-overdue = не позднее этого дня суд готовит дело к разбирательству
court-clock-copy-overdue = не позднее этого дня суд высылает копию определения тем, кто не явился
court-clock-ruling-takes-force = после этого дня, если нет жалобы, определение вступает в законную силу
court-clock-duty-overdue = исполнить нужно не позднее этого дня

court-means-petition-for-suspension = Вы просите суд приостановить дело на время медиации и представляете договор о медиации. При таком договоре суд обязан приостановить производство.
court-means-notify-court-of-extension = Вы все договорились продлить медиацию. Это ваше совместное письменное уведомление суду. Срок приостановления от этого не увеличивается: о нём просят отдельно.
court-means-notify-court-of-end = Суд узнает, что медиация прекращена без соглашения, по какому основанию и в какой день. Сказанное остаётся конфиденциальным.
court-means-submit-agreement = Подписанное соглашение направляется судье. После этого попросите суд утвердить его.
court-means-petition-for-approval = Вы просите суд утвердить соглашение. Будет заседание, о дне Вам сообщат. Если суд утвердит соглашение, производство прекращается, а государственная пошлина возвращается.
court-means-ask-hearing-without-me = Вы просите рассмотреть ходатайство без Вас. Если никто не придёт и никто об этом не попросил, ходатайство не рассматривают.
court-means-assign-judge = Назовите судью, в производстве которого дело. С этого дня судья видит судебное дело, но ничего из медиации.
court-means-invite-to-conciliation = Суд приглашает стороны участвовать в примирительной процедуре. Они вправе согласиться или нет.
court-means-accept-claim = Иск принят в производство. С этого дня возможно приостановление для медиации.
court-means-suspend = Производство приостанавливается до указанного дня, и вместе с ним процессуальные сроки.
court-means-resume = Производство продолжается, и сроки снова идут.
court-means-set-hearing = Рассматривается ходатайство об утверждении соглашения. Всем участвующим в деле сообщают о времени и месте.
court-means-explain-consequences = До утверждения суд разъясняет сторонам правовые последствия соглашения.
court-means-approve = Суд утверждает соглашение и прекращает производство. Проверьте, что указано в определении.
court-means-refuse-approval = Отказать можно только по двум основаниям. Определение заносится в протокол и отдельно не обжалуется.
court-means-leave-unconsidered = Стороны извещены надлежащим образом, никто не явился, и никто не просил рассмотреть без него. Это не отказ: ходатайство можно подать снова.
court-means-issue-final-text = Определение изготовлено в окончательной форме. С этого дня идут десять рабочих дней на частную жалобу.
court-means-file-complaint = Частная жалоба на определение об утверждении подаётся в суд апелляционной инстанции. Пока она не рассмотрена, определение не вступает в законную силу.
court-means-decide-complaint = Внесите, что решил по жалобе суд апелляционной инстанции.
court-means-retire-to-decide = Суд удаляется для вынесения решения. После этого заключить соглашение в этом суде уже нельзя.

court-button-send = Направить в суд
court-button-enter = Внести по документу суда
court-paper-heading = Документ суда
court-paper-explained = Секретарь вносит действие суда по его документу. Сроки идут со дня, указанного в документе.
court-paper-number = Номер
court-paper-date = Дата
court-paper-scan = Скан
court-judge-label = Какой судья?
court-no-judges = В системе нет судей этого суда. Судей вносит администратор.
court-until-label = До какого дня приостановить?
court-suspend-longest = Самый поздний день, если вынести определение сегодня
court-suspend-longest-law = не более одного месяца: { $law }
court-contract-on = Договор о медиации подписан
court-mediation-until = Последний день самой медиации, если её не продлят
court-mediation-until-law = 30 календарных дней со дня договора: { $law }
court-must-suspend = Представлен договор с медиатором: суд обязан приостановить производство ({ $law }).
court-extended-until = Новый последний день: { $day }
court-end-ground = Основание
court-end-on = День
court-ended = { $ground ->
    [agreement] Подписано соглашение
    [excluded] Медиатор установил обстоятельства, исключающие разрешение спора
    [parties-refused] Стороны письменно отказались
    [one-party-refused] Одна из сторон письменно отказалась продолжать
   *[term-ran-out] Истёк срок
}
court-end-only = Суду сообщается только это: основание и день.
court-submit-only = Суду направляется только текст соглашения, а не то, что говорилось до него.
court-invitation-contents = Что сказано в приглашении
court-invitation-claim = что в суд поступил иск
court-invitation-right = что стороны вправе разрешить спор в рамках примирительной процедуры: мировое соглашение, медиация, партисипативная процедура
court-invitation-gain = о преимуществах примирения
court-invitation-evidence = о праве взаимно раскрыть и представить доказательства
court-invitation-title = Приглашение к примирительной процедуре
court-invitation-print = На обоих языках суда, для печати и вручения.
court-hearing-day = В какой день?
court-hearing-time = В какое время?
court-hearing-time-hint = Например, 10:30
court-hearing-place = Где?
court-hearing-place-hint = Адрес и зал
court-without-label = Придёте ли Вы на заседание?
court-without-no = Да, приду
court-without-yes = Нет, прошу рассмотреть без меня
court-without-yes-hint = Без этой просьбы, если никто не придёт, ходатайство не рассмотрят.
court-contents-label = В определении указаны
court-content = { $content ->
    [ended] утверждение соглашения и прекращение производства по делу
    [terms] условия соглашения и сроки его исполнения
    [costs] распределение судебных издержек
   *[fee] возвращение истцу уплаченной государственной пошлины
}
court-checks-label = Суд проверил и установил
court-check = { $check ->
    [law] соглашение не противоречит закону
   *[others] оно не нарушает права и законные интересы других лиц
}
court-fee-heading = Государственная пошлина
court-fee-paid = Уплачено по всем требованиям
court-fee-refund = Возвращается истцу
court-fee-full = в полном объёме в первой инстанции: { $law }
court-ground-label = По какому основанию?
court-reasons-label = Мотивы
court-reasons-hint = Они войдут в определение, их прочитают стороны.
court-upheld-label = Что решено?
court-upheld-no = Жалоба оставлена без удовлетворения
court-upheld-no-hint = Определение об утверждении вступает в законную силу.
court-upheld-yes = Жалоба удовлетворена
court-upheld-yes-hint = Определение об утверждении отменено.
court-complaint-by = Кто подаёт жалобу?
court-consequences-heading = Что разъясняется
court-consequence-end = С утверждением соглашения производство по делу прекращается ({ $law }).
court-consequence-again = Повторно обратиться в суд с тем же спором между теми же сторонами нельзя ({ $law }).
court-consequence-enforced = Если его не исполнят добровольно, суд по Вашему ходатайству выдаст исполнительный лист ({ $law }).
court-consequence-costs = Судебные расходы распределяются, как договорились; если не договорились, считаются взаимно погашенными ({ $law }).
court-consequence-fee = Уплаченная государственная пошлина возвращается истцу ({ $law }).

court-mistake-choose = Выберите один ответ
court-mistake-time = Укажите время, например 10:30
court-mistake-place = Укажите место
court-mistake-contents = В определении указываются все четыре: отметьте каждое
court-mistake-checks = До утверждения проверяют оба
court-mistake-reasons = Укажите мотивы
court-mistake-paper-number = Укажите номер документа суда
court-suspend-for-a-judge = Если медиацию проводит судья, суд вправе приостановить производство не более чем на десять рабочих дней ({ $law }).
