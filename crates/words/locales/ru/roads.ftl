### Пути дела: вышестоящие суды, исполнение, обеспечение иска, части требований.

## Правила: что нельзя и почему

refusal-court-announces-its-judgment = Решение объявляют после того, как суд удалился для его вынесения, и один раз.
refusal-judgment-takes-force = Внести вступление в силу пока нельзя: решения нет, оно отменено или уже в силе.
refusal-ruling-in-cassation-takes-force = Внести вступление в силу пока нельзя: суд кассационной инстанции соглашения не утвердил.
refusal-appeal-carries-the-case-up = В суд апелляционной инстанции дело переходит после решения и жалобы на него.
refusal-cassation-takes-the-case = В суд кассационной инстанции дело переходит, когда есть решение.
refusal-higher-court-follows-the-lower = Дело переходит только в вышестоящий суд, а не обратно.
refusal-higher-court-follows-the-lower-instead = Выберите апелляционную или кассационную инстанцию, которая выше нынешней.
refusal-higher-court-is-named = Укажите суд, в который перешло дело.
refusal-higher-court-is-named-instead = Выберите суд и отправьте снова.
refusal-agreement-on-appeal-is-given-as-an-application = Просить об утверждении пока нельзя: в апелляционной инстанции нет соглашения, на которое суд ещё не ответил.
refusal-appeal-court-sets-the-judgment-aside = Утвердить пока нельзя: сначала стороны просят об этом.
refusal-ruling-on-appeal-is-in-force-when-announced = Акт суда апелляционной инстанции вступил в силу в день оглашения. Частная жалоба на него не подаётся.
refusal-agreement-comes-with-the-petition-in-cassation = В кассационной инстанции вместе с ходатайством представляют само соглашение.
refusal-agreement-comes-with-the-petition-in-cassation-instead = Заключите соглашение и представьте его суду вместе с ходатайством.
refusal-nothing-is-suspended-in-cassation = В кассационной инстанции рассмотрение дела ради переговоров не приостанавливают.
refusal-nothing-is-suspended-in-cassation-instead = Договоритесь до заседания и представьте готовое соглашение.
refusal-contract-given-to-the-bailiff-stops-enforcement = Передать договор исполнителю пока нельзя: идёт ли медиация, подписан ли договор и не передан ли он уже – проверьте.
refusal-bailiff-is-named = Укажите, какому судебному исполнителю передан договор.
refusal-bailiff-is-named-instead = Напишите фамилию и имя исполнителя.
refusal-agreement-given-to-the-bailiff-ends-enforcement = Передать соглашение исполнителю пока нельзя: оно ещё не заключено или уже передано.
refusal-mediation-at-enforcement-goes-to-one-of-two-courts = Подать в суд пока нельзя: соглашение медиации на стадии исполнения ещё не заключено или уже подано.
refusal-settlement-at-enforcement-goes-to-one-of-two-courts = Подать в суд пока нельзя: соглашение на стадии исполнения ещё не заключено или уже подано.
refusal-court-of-the-act-is-the-one-that-issued-it = Указан не тот суд, который вынес исполняемый акт.
refusal-court-of-the-act-is-the-one-that-issued-it-instead = Выберите суд, вынесший акт, или суд по месту исполнения.
refusal-court-at-enforcement-is-named = Укажите суд, который утвердит соглашение.
refusal-court-at-enforcement-is-named-instead = Их может быть только два: по месту исполнения или тот, что вынес акт.
refusal-application-at-enforcement-is-heard = На стадии исполнения соглашение рассматривают в судебном заседании; его ещё не было.
refusal-application-at-enforcement-is-heard-instead = Назначьте заседание и известите стороны; решать можно в его день.
refusal-absence-at-enforcement-stops-nothing = На стадии исполнения неявка сторон не мешает рассмотреть заявление.
refusal-absence-at-enforcement-stops-nothing-instead = Рассмотрите заявление и вынесите определение.
refusal-writ-is-asked-for-by-who-concluded = Просить исполнительный лист пока нельзя: его просят, когда определение об утверждении в силе и лист ещё не запрошен.
refusal-outsiders-ask-for-no-writ = Исполнительный лист просит только тот, кто заключил соглашение.
refusal-writ-follows-what-was-not-performed = Исполнительный лист выдают, когда соглашение не исполнено добровольно. Просроченных перед Вами обязательств нет.
refusal-writ-follows-what-was-not-performed-instead = Если срок пройдёт, а исполнения не будет, вернитесь сюда.
refusal-power-to-demand-enforcement-must-be-named = В Вашем документе не названо право требовать принудительного исполнения.
refusal-power-to-demand-enforcement-must-be-named-instead = Попросите доверенность с этим полномочием, или пусть попросит сама сторона.
refusal-court-issues-the-writ = Исполнительный лист пока выдавать не по чему: его не запросили и решение не вступило в силу.
refusal-side-asks-to-secure-its-claim = Просить об обеспечении иска сейчас нельзя: по прежней просьбе суд ещё не решил, или дело закончено.
refusal-court-rules-on-interim-measures = Просьбы об обеспечении иска, на которую суд не ответил, нет.
refusal-invitation-follows-the-interim-ruling = Сначала определение об обеспечении иска, затем приглашение к примирению.
refusal-invitation-follows-the-interim-ruling-instead = Внесите, как суд решил об обеспечении, и пригласите.
refusal-interim-measures-are-lifted = Отменять нечего: обеспечительных мер нет.
refusal-respondent-claims-in-turn = Встречный иск предъявляет ответчик, пока дело в первой инстанции и суд не удалился.
refusal-counterclaim-says-what-is-claimed = Во встречном иске не сказано, что Вы требуете, или сумма отрицательна.
refusal-counterclaim-says-what-is-claimed-instead = Напишите требование и сумму, если она есть.
refusal-settled-claims-are-of-the-case = Таких требований в деле нет, или они уже урегулированы.
refusal-settled-claims-are-of-the-case-instead = Отметьте хотя бы одно из ещё не урегулированных требований или все.
refusal-one-agreement-is-before-the-court-at-a-time = В суде уже есть соглашение, определение по которому ещё не в силе.
refusal-one-agreement-is-before-the-court-at-a-time-instead = Дождитесь его и направьте новое.
refusal-assignment-says-what-and-to-whom = В уступке не сказано, какое право и кому переходит.
refusal-assignment-says-what-and-to-whom-instead = Заполните оба поля или уберите уступку.
refusal-half-of-the-cassation-fee-is-returned = В кассационной инстанции возвращается половина уплаченной в ней пошлины.
refusal-half-of-the-cassation-fee-is-returned-instead = Откройте страницу заново: на ней указана сумма возврата.
refusal-nothing-is-returned-at-enforcement = На стадии исполнения государственная пошлина не возвращается.
refusal-nothing-is-returned-at-enforcement-instead = Откройте страницу заново: на ней указана сумма возврата.

## Предупреждения

warning-force-in-cassation-is-asked-of-a-person = Когда вступает в силу акт кассационной инстанции, программа не знает: спросите юриста и внесите день по документу суда.
warning-appeal-goes-on-after-a-refusal = Если в утверждении отказано, апелляционная жалоба рассматривается по существу.
warning-act-that-is-enforced-is-named = Не указан судебный акт, который исполняется. Без него суд не поймёт, о чём соглашение.
warning-participatory-agreement-at-enforcement-is-asked-of-a-person = Закон говорит об утверждении на стадии исполнения мирового соглашения и соглашения медиации. О партисипативной процедуре он молчит: спросите юриста.
warning-remedy-at-enforcement-is-asked-of-a-person = Можно ли обжаловать отказ на стадии исполнения, закон прямо не говорит: спросите юриста.
warning-days-for-the-writ-are-asked-of-a-person = Три рабочих дня закон считает со дня вступления решения в силу. Для утверждённого соглашения программа считает их с ходатайства; уточните у суда.
warning-interim-measures-hold-until-the-ruling-is-in-force = До вступления определения в силу обеспечительные меры сохраняются.
warning-counterclaim-is-for-the-court-to-take = Примет ли суд встречный иск, решает судья.
warning-rest-of-the-claims-goes-on = Урегулирована только часть требований: по остальным дело продолжается.
warning-parts-and-waivers-make-up-the-claims = Уплата и прощённое вместе меньше, чем заявлено. Проверьте суммы или укажите, что прощается остальное.
warning-fee-of-a-part-is-asked-of-a-person = Сколько пошлины возвращается, когда урегулирована часть требований, закон прямо не говорит. Посчитана пошлина за эту часть; проверьте.
warning-immovables-have-cadastral-data = Для регистрации прав на недвижимость понадобится кадастровый номер: укажите его.
warning-order-before-the-court-is-kept-first = Закон или договор требует сначала обратиться к другой стороне. Если этого не сделать, суд вернёт иск.
warning-no-second-suit-on-what-was-settled = Между теми же сторонами уже было дело, оконченное утверждённым соглашением. О том же предмете и по тем же основаниям второй раз в суд не обращаются.

## События

events-counterclaim-filed = Предъявлен встречный иск: { $side }.
events-interim-measures-asked = Суд просят обеспечить иск: { $side }.
events-interim-measures-ruled = { $granted ->
    [yes] Суд принял меры по обеспечению иска.
   *[no] Суд отказал в обеспечении иска.
}
events-interim-measures-released = Об отмене мер по обеспечению иска сообщено тем, кто их исполнял.
events-judgment-announced = Суд объявил решение.
events-instance-opened = { $instance ->
    [cassation] Дело в суде кассационной инстанции. Обратился: { $name }.
   *[appeal] Дело в суде апелляционной инстанции. Жалобу подал: { $name }.
}
events-force-entered = Судебный акт вступил в законную силу.
events-contract-given-to-bailiff = Договор о медиации передан судебному исполнителю: исполнение приостановлено.
events-agreement-given-to-bailiff = Соглашение передано судебному исполнителю: исполнительное производство прекращается.
events-brought-to-court = { $chosen ->
    [issued-the-act] Соглашение на утверждении в суде, который вынес исполняемый акт.
   *[place-of-enforcement] Соглашение на утверждении в суде по месту исполнения.
}
events-writ-asked = Ходатайство об исполнительном листе: { $side }.
events-writ-issued = Суд выдал исполнительный лист.

## Сроки

clocks-enforcement-goes-on = Исполнение продолжается, если соглашение к этому дню не передано исполнителю.
clocks-approval-overdue = Не позднее этого дня суд рассматривает заявление об утверждении.
clocks-writ-overdue = Не позднее этого дня суд выдаёт исполнительный лист.
court-clock-enforcement-goes-on = после этого дня исполнение продолжается, если соглашение не передано исполнителю
court-clock-approval-overdue = не позднее этого дня суд рассматривает заявление об утверждении
court-clock-writ-overdue = не позднее этого дня суд выдаёт исполнительный лист

## Шаги и действия

steps-give-contract-to-bailiff = Передайте договор судебному исполнителю
steps-give-contract-to-bailiff-why = С этого дня исполнение приостанавливается не более чем на тридцать календарных дней. Отметьте здесь, когда и кому передали.
steps-give-contract-to-bailiff-button = Отметить передачу
steps-give-contract-to-bailiff-others = { $who }: передать договор исполнителю
steps-give-agreement-to-bailiff = Передайте соглашение судебному исполнителю
steps-give-agreement-to-bailiff-why = Когда соглашение у исполнителя, исполнительное производство прекращается. Иначе после срока оно продолжится.
steps-give-agreement-to-bailiff-button = Отметить передачу
steps-give-agreement-to-bailiff-others = { $who }: передать соглашение исполнителю
steps-apply-at-enforcement = Подайте соглашение в суд на утверждение
steps-apply-at-enforcement-why = Утверждает суд по месту исполнения или суд, который вынес исполняемый акт. Суд рассмотрит заявление в течение десяти рабочих дней.
steps-apply-at-enforcement-button = Подать в суд
steps-apply-at-enforcement-others = { $who }: подать соглашение в суд
steps-rule-on-interim-measures = Решите об обеспечении иска
steps-rule-on-interim-measures-why = Сторона просит обеспечить иск. Приглашение к примирению направляется после определения об этом.
steps-rule-on-interim-measures-button = Внести определение
steps-rule-on-interim-measures-others = { $who }: решить об обеспечении иска
steps-release-interim-measures = Сообщите об отмене мер по обеспечению иска
steps-release-interim-measures-why = Определение в силе, и меры отпали. Об этом надо сообщить тем, кто их исполнял: регистрирующему органу, банку, исполнителю.
steps-release-interim-measures-button = Отметить сообщение
steps-release-interim-measures-others = { $who }: сообщить об отмене обеспечительных мер
steps-announce-judgment = Объявите решение
steps-announce-judgment-why = Суд удалился для вынесения решения.
steps-announce-judgment-button = Внести решение
steps-announce-judgment-others = { $who }: объявить решение
steps-issue-writ = Выдайте исполнительный лист
steps-issue-writ-why = Его выписывает суд первой инстанции, в форме электронного документа или на бумаге.
steps-issue-writ-button = Внести выдачу
steps-issue-writ-others = { $who }: выдать исполнительный лист
steps-act-file-counterclaim = Предъявить встречный иск
court-means-file-counterclaim = Вы предъявляете требование в том же деле. Оно получит свой номер, и соглашение сможет охватить его.
agreement-done-court-file-counterclaim = Встречный иск внесён.
steps-act-ask-interim-measures = Просить об обеспечении иска
court-means-ask-interim-measures = Вы просите суд принять меры, чтобы решение можно было исполнить.
agreement-done-court-ask-interim-measures = Ваша просьба в суде.
steps-act-rule-on-interim-measures = Внести определение об обеспечении иска
court-means-rule-on-interim-measures = До этого определения приглашение к примирению не направляют.
agreement-done-court-rule-on-interim-measures = Определение внесено.
steps-act-release-interim-measures = Сообщить об отмене обеспечительных мер
court-means-release-interim-measures = Тем, кто исполнял меры (регистрирующему органу, банку, исполнителю), сообщено, что они отменены.
agreement-done-court-release-interim-measures = Отмечено: об отмене мер сообщено.
steps-act-announce-judgment = Внести решение суда
court-means-announce-judgment = Решение по существу, если соглашения не было. Его можно обжаловать, и в апелляционной инстанции снова можно договориться.
agreement-done-court-announce-judgment = Решение внесено.
steps-act-open-instance = Отметить переход в вышестоящий суд
court-means-open-instance = С этого дня дело у другого суда, и стороны снова могут договориться до удаления суда.
agreement-done-court-open-instance = Дело у вышестоящего суда.
steps-act-enter-force = Внести вступление в законную силу
court-means-enter-force = Со вступления решения в силу суд выписывает исполнительный лист, и начинается стадия исполнения.
agreement-done-court-enter-force = Внесено.
steps-act-give-contract-to-bailiff = Передать договор судебному исполнителю
court-means-give-contract-to-bailiff = С этого дня исполнительное производство приостановлено не более чем на тридцать календарных дней.
agreement-done-court-give-contract-to-bailiff = Отмечено. Срок приостановления показан ниже.
steps-act-give-agreement-to-bailiff = Передать соглашение судебному исполнителю
court-means-give-agreement-to-bailiff = Исполнительное производство прекращается, когда заключённое соглашение представлено исполнителю.
agreement-done-court-give-agreement-to-bailiff = Отмечено: соглашение у исполнителя.
steps-act-apply-at-enforcement = Подать соглашение на утверждение
court-means-apply-at-enforcement = Суд получит текст соглашения и имена сторон, и ничего из переговоров. Он рассмотрит заявление в заседании в течение десяти рабочих дней.
agreement-done-court-apply-at-enforcement = Соглашение в суде. О дне заседания Вам сообщат.
steps-act-ask-for-writ = Просить исполнительный лист
court-means-ask-for-writ = Утверждённое соглашение не исполнено: суд выдаёт исполнительный лист по Вашему ходатайству.
agreement-done-court-ask-for-writ = Ходатайство в суде.
steps-act-issue-writ = Внести выдачу исполнительного листа
court-means-issue-writ = Исполнительный лист выписывает суд первой инстанции.
agreement-done-court-issue-writ = Внесено.

## Страница суда

roads-row-instance = Инстанция
roads-instance = { $instance ->
    [appeal] апелляционная
    [cassation] кассационная
    [enforcement] стадия исполнения
   *[first] первая
}
roads-row-judgment = Решение
roads-judgment-set-aside = отменено с утверждением соглашения
roads-row-act = Исполняемый акт
roads-act-of = № { $number } от { $day }
roads-row-interim = Обеспечение иска
roads-interim = { $state ->
    [asked] суд ещё не решил
    [denied] отказано
    [holds] действуют
    [fell] отпали, об этом надо сообщить
   *[released] отменены, об этом сообщено
}
roads-row-settled = Урегулированы требования
roads-row-open = Остаются требования
roads-row-bailiff = Судебный исполнитель
roads-bailiff-contract = договор передан { $day }
roads-bailiff-agreement = соглашение передано { $day }
roads-row-writ = Исполнительный лист
roads-writ-asked = ожидается с { $day }
roads-writ-issued = выдан { $day }
roads-row-tried = Что предпринято к примирению
roads-enforcement-lead = Судебный акт исполняется. Договориться можно и теперь: соглашение утверждает суд.
roads-instance-label = В какой суд перешло дело?
roads-which-court = Какой суд?
roads-by-label = Кто обратился?
roads-fee-label = Уплачено государственной пошлины
roads-fee-hint = В тенге. Если не платили, оставьте пустым.
roads-judgment-label = Резолютивная часть
roads-measure-label = О каких мерах Вы просите?
roads-granted-label = Как решил суд?
roads-granted-yes = Меры приняты
roads-granted-no = В обеспечении отказано
roads-bailiff-label = Кому передан договор?
roads-bailiff-hint = Фамилия и имя судебного исполнителя
roads-chosen-label = В какой суд Вы подаёте?
roads-chosen = { $chosen ->
    [issued-the-act] Суд, который вынес исполняемый акт
   *[place-of-enforcement] Суд первой инстанции по месту исполнения
}
roads-claim-label = Что Вы требуете?
roads-claim-sum = Сумма
roads-claim-sum-hint = В тенге. Если требование не о деньгах, оставьте пустым.
roads-mistake-text = Заполните это поле
roads-mistake-sum = Укажите сумму цифрами, например 120 000
roads-no-courts = В системе нет судов. Их вносит администратор.
roads-fee-half = половина уплаченного в кассационной инстанции: { $law }
roads-fee-none = на стадии исполнения не возвращается: { $law }
