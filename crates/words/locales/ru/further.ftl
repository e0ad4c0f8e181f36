### Поздно, на бумаге или не тому человеку: правильный адресат, совместный отказ, пропущенный срок, договор в суде.

steps-name-addressee = Назовите, кому писать
steps-name-addressee-why = Письмо попало к человеку, который не является другой стороной. Укажите нужного человека или верный адрес: мы напишем снова, и срок ответа пойдёт заново.
steps-name-addressee-button = Назвать адресата
steps-name-addressee-others = { $who }: назвать правильного адресата
steps-confirm-refusal = Подтвердите совместный отказ
steps-confirm-refusal-why = Другая сторона внесла документ, которым вы все отказываетесь от медиации. Медиация прекратится, когда его подтвердят все стороны. Если Вы такого документа не подписывали, ничего не делайте: медиация продолжается.
steps-confirm-refusal-button = Посмотреть отказ
steps-confirm-refusal-others = { $who }: подтвердить совместный отказ
steps-leave-unconsidered = Если никто не явился, оставьте ходатайство без рассмотрения
steps-leave-unconsidered-why = Если стороны извещены надлежащим образом, никто не явился и не просил рассмотреть без него, ходатайство не рассматривают.
steps-leave-unconsidered-button = Отметить неявку
steps-leave-unconsidered-others = { $who }: отметить, явился ли кто-нибудь
steps-decide-restoration = Решите, восстановить ли пропущенный срок
steps-decide-restoration-why = Жалоба подана после срока с просьбой его восстановить. Суд решает в течение десяти рабочих дней.
steps-decide-restoration-button = Решить о сроке
steps-decide-restoration-others = { $who }: решить о восстановлении срока

steps-act-name-addressee = Назвать правильного адресата
steps-act-enter-petition-for-suspension = Внести ходатайство о приостановлении
steps-act-decide-restoration = Решить о пропущенном сроке
steps-done-name-addressee = Внесено. Уйдёт новое письмо, и срок ответа пойдёт заново.
steps-done-refuse-together = Внесено. Если другие стороны ещё не подтвердили тот же документ, медиация продолжается, пока они этого не сделают.

events-refusal-entered = Внесён совместный письменный отказ от { $day }. Кто внёс: { $side }.
events-complaint-filed-late = Частная жалоба подана после срока с просьбой его восстановить. Кто подал: { $who }.
events-restoration-decided = { $restored ->
    [yes] Суд восстановил срок: жалоба считается поданной вовремя.
   *[no] Суд отказал в восстановлении срока: определение остаётся в силе.
}

addressee-title = Кому писать?
addressee-lead = Письмо, которое предназначалось для { $name }, попало к другому человеку. Он больше не видит дело.
addressee-then = Мы напишем тому, кого Вы назовёте сейчас. На ответ у него десять дней со дня нового предложения. Всё, что Вы подали, сохраняется.
addressee-button = Отправить предложение заново
addressee-number = ИИН или БИН, если знаете
addressee-number-hint = По последним четырём цифрам мы проверяем, что письмо открыл нужный человек.

joint-refusal-confirm-lead = { $side }: внесено, что { $day } вы все подписали отказ от медиации.
joint-refusal-confirm-then = Если Вы его подписали, внесите тот же документ с тем же днём. Если нет, закройте эту страницу: медиация продолжается.
joint-refusal-by-party = Вы вносите документ, который подписали все стороны. Медиация прекратится, когда каждая другая сторона подтвердит его здесь или когда документ увидит и внесёт медиатор либо приёмная.

court-row-contract = Договор о медиации
court-contract-submitted = заключён { $day }
court-contract-heading = Договор о медиации, представленный сторонами
court-contract-on-paper = Договор поступил на бумаге; его скан находится в судебном деле.
court-crosses-heading = Что прочтёт суд
court-crosses-contract = Договор о медиации: кто медиатор, о чём спор, расходы, порядок, о котором вы договорились.
court-crosses-not = Ничего из того, что говорилось, предлагалось или писалось в медиации.
court-crosses-act = Отправляя ходатайство, вы сами передаёте договор суду. Отозвать это нельзя.
court-crosses-read = Сначала прочитать договор

court-means-enter-petition-for-suspension = Внесите ходатайство сторон о приостановлении по их документу: чьё оно и каким днём датирован приложенный договор о медиации.
court-means-decide-restoration = Срок на жалобу пропущен, заявитель просит его восстановить. Если срок восстановлен, определение не действует, пока не рассмотрена жалоба. Восстановление срока не обжалуется, на отказ можно подать частную жалобу.
court-petition-whose = Чьё это ходатайство?
court-petition-kind = Для чего приостановить производство?
court-petition-kind-mediation = Медиация
court-petition-kind-participatory = Партисипативная процедура
court-petition-contract = День приложенного договора о медиации
court-petition-contract-hint = Если договора нет, оставьте пустым: тогда суд вправе приостановить производство, но не обязан.
court-party-paper-heading = Документ стороны
court-party-paper-explained = Секретарь вносит то, что сторона подала на бумаге: чьё это, под каким номером зарегистрировано и от какого дня.
court-restore-label = Почему срок пропущен?
court-restore-hint = Десять рабочих дней прошли. Напишите, что помешало, и подготовьте для суда подтверждающий документ.
court-restore-lead = Последний день для жалобы был { $last }. Вы всё ещё можете подать жалобу и попросить суд восстановить срок. Суд решит в течение десяти рабочих дней.
court-restored-label = Восстановить срок?
court-restored-yes = Да, причина уважительная
court-restored-yes-hint = Жалоба передаётся в вышестоящий суд; до её рассмотрения определение не действует.
court-restored-no = Нет
court-restored-no-hint = Определение остаётся в силе. На этот отказ можно подать частную жалобу.
court-restored-reasons = Мотивы
court-row-late = Жалоба после срока
court-late = { $day }: { $who }, просьба восстановить срок
court-late-restored = Срок восстановлен
court-late-refused = В восстановлении срока отказано
agreement-done-court-enter-petition-for-suspension = Ходатайство внесено. Суд должен на него ответить.
agreement-done-court-decide-restoration = Решение о сроке внесено.

duties-before-approval = Утверждение суда ещё не вступило в силу. Исполнять соглашение всё равно нужно: оно действует со дня, когда его подписали стороны, и в те дни, о которых вы договорились ({ $law }). Утверждение добавляет одно: только после него суд может выдать исполнительный лист ({ $writ }).
duties-before-approval-settlement = Утверждение суда ещё не вступило в силу. Соглашение исполняют добровольно, в дни, о которых вы договорились ({ $law }). Исполнительный лист выдают только после того, как утверждение вступит в силу ({ $writ }).

representatives-may-sign = вправе подписать соглашение
representatives-may-not-sign = не вправе подписать соглашение

refusal-petition-on-paper-says-whose-it-is = У ходатайства на бумаге должны быть указаны сторона, номер и день.
refusal-petition-on-paper-says-whose-it-is-instead = Выберите, чьё это ходатайство, и укажите номер и день документа.
refusal-contract-is-concluded-before-it-is-shown = День договора позже дня ходатайства.
refusal-contract-is-concluded-before-it-is-shown-instead = Сверьте оба дня с документами.
refusal-only-a-missed-term-is-restored = Срок на жалобу не прошёл, восстанавливать нечего.
refusal-only-a-missed-term-is-restored-instead = Подайте жалобу без этой просьбы.
refusal-request-to-restore-says-why = Суд восстанавливает срок только по уважительной причине, а она не названа.
refusal-request-to-restore-says-why-instead = Напишите, что помешало подать жалобу вовремя.
refusal-nobody-refuses-together-twice = Ваша сторона уже внесла этот отказ.
refusal-nobody-refuses-together-twice-instead = Его подтверждают другие стороны. Выйти из медиации самостоятельно можно в любой момент.
refusal-late-complaint-asks-to-restore-the-term = Жалоба возможна только на утверждение в окончательной форме, и один раз.
refusal-court-decides-on-the-missed-term = Нет просьбы о восстановлении срока, которая ждёт решения.
refusal-secretary-enters-the-parties-petition = В суде нет соглашения, по которому ждут ходатайства.
refusal-secretary-enters-the-wish-to-be-absent = В суде нет соглашения, которое ждёт заседания.
refusal-secretary-enters-the-petition-to-suspend = Производство уже приостановлено, или ходатайство уже ждёт ответа.
refusal-wrong-addressee-is-replaced = Нового адресата называют, когда получатель письма ответил, что он не тот человек.
warning-writ-follows-the-approval = Утверждение ещё не вступило в силу. До этого исполнительного листа по соглашению не будет.
warning-request-to-restore-comes-within-a-month = Со дня, когда истёк срок на жалобу, прошло больше месяца. Суд посмотрит, когда Вы узнали об определении.
