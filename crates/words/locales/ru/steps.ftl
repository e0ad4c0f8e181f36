### Чего ждут от человека и что можно сделать: следующие шаги дела.

steps-tell-court-of-end = Сообщите суду, что медиация прекращена
steps-tell-court-of-end-why = Медиация закончилась без соглашения. Об этом незамедлительно сообщают суду и называют только основание, а не то, что говорилось.
steps-tell-court-of-end-button = Сообщить суду
steps-tell-court-of-end-others = { $who }: сообщить суду о прекращении медиации

steps-submit-agreement = Направьте соглашение судье
steps-submit-agreement-why = Соглашение подписали все. По закону стороны направляют его судье незамедлительно.
steps-submit-agreement-button = Направить соглашение
steps-submit-agreement-others = { $who }: направить соглашение судье

steps-tell-court-of-extension = Сообщите суду, что медиация продлена
steps-tell-court-of-extension-why = Вы договорились продлить медиацию. Суду об этом направляют совместное письменное уведомление.
steps-tell-court-of-extension-button = Сообщить суду
steps-tell-court-of-extension-others = { $who }: сообщить суду о продлении

steps-answer-offer = Ответьте на предложение о медиации
steps-answer-offer-why = Другая сторона предлагает урегулировать спор с медиатором. Вы можете согласиться, задать вопрос или отказаться. За отказ ничего платить не нужно; если не ответить в срок, предложение считается отклонённым.
steps-answer-offer-button = Прочитать и ответить
steps-answer-offer-others = { $who }: ответить на предложение о медиации

steps-reach-other-side = Свяжитесь с другой стороной
steps-reach-other-side-why = Другая сторона ещё не откликнулась. Отправьте письмо или попробуйте иначе.
steps-reach-other-side-button = К письмам
steps-reach-other-side-others = { $who }: отправить письмо другой стороне

steps-offer-mediation = Предложите медиацию другой стороне
steps-offer-mediation-why = Другая сторона получит письменное предложение. На ответ у неё десять календарных дней, если Вы не назовёте другой срок.
steps-offer-mediation-button = Предложить медиацию
steps-offer-mediation-others = { $who }: предложить медиацию

steps-screen = Ответьте на несколько вопросов о безопасности
steps-screen-why = Вы отвечаете отдельно от других. Ответы прочитаете только Вы и медиатор; другая сторона их не увидит. Пока ответов нет, на совместную встречу Вас не пригласят.
steps-screen-button = Ответить на вопросы
steps-screen-others = { $who }: ответить на вопросы о безопасности

steps-choose-mediator = Выберите медиатора
steps-choose-mediator-why = Стороны согласны на медиацию. Медиатор выбран, когда все стороны выбрали одного и того же человека.
steps-choose-mediator-button = Выбрать медиатора
steps-choose-mediator-others = { $who }: выбрать медиатора

steps-consent = Ответьте, согласны ли Вы быть медиатором
steps-consent-why = Стороны выбрали Вас. Посмотрите их имена, подумайте, нет ли конфликта интересов, и ответьте.
steps-consent-button = Ответить сторонам
steps-consent-others = { $who }: дать согласие быть медиатором

steps-explain = Разъясните сторонам, что такое медиация
steps-explain-why = До начала медиации Вы разъясняете её цели, принципы и порядок, права каждого и последствия соглашения. Затем отметьте здесь, что это сделано.
steps-explain-button = Отметить разъяснение
steps-explain-others = { $who }: разъяснить сторонам, что такое медиация

steps-draw-up-contract = Составьте договор о медиации
steps-draw-up-contract-why = Медиация начинается в день заключения договора. По закону в нём указывают четырнадцать условий; большинство уже заполнено.
steps-draw-up-contract-button = Составить договор
steps-draw-up-contract-others = { $who }: составить договор о медиации

steps-sign-contract = Прочитайте и подпишите договор о медиации
steps-sign-contract-why = Договор готов. Когда подпишут все, медиация начнётся, а сказанное в ней станет конфиденциальным.
steps-sign-contract-button = Прочитать договор
steps-sign-contract-others = { $who }: подписать договор о медиации

steps-petition-for-suspension = Попросите суд приостановить дело
steps-petition-for-suspension-why = Если представлен договор о медиации, суд обязан приостановить дело на срок не более месяца. Подайте ходатайство, чтобы заседание не прошло раньше.
steps-petition-for-suspension-button = Подать ходатайство
steps-petition-for-suspension-others = { $who }: ходатайствовать о приостановлении дела

steps-agree-to-extension = Ответьте, согласны ли Вы продлить медиацию
steps-agree-to-extension-why = Предложено закончить медиацию позже. Новый день действует, когда с ним согласятся все.
steps-agree-to-extension-button = Посмотреть день
steps-agree-to-extension-others = { $who }: согласиться на продление

steps-note-session = Отметьте, состоялась ли встреча
steps-note-session-why = День встречи наступил. Отметьте, состоялась она, сорвалась или отменена; что на ней говорили, не записывайте.
steps-note-session-button = Отметить встречу
steps-note-session-others = { $who }: отметить, состоялась ли встреча

steps-plan-session = Назначьте встречу
steps-plan-session-why = Ни одной встречи не назначено. Укажите день, час и способ; приглашённым придёт запись для календаря.
steps-plan-session-button = Назначить встречу
steps-plan-session-others = { $who }: назначить встречу

steps-sign-agreement = Прочитайте и подпишите соглашение
steps-sign-agreement-why = Соглашение готово. Оно вступит в силу в день, когда его подпишет последняя сторона.
steps-sign-agreement-button = Прочитать соглашение
steps-sign-agreement-others = { $who }: подписать соглашение

steps-draw-up-agreement = Составьте соглашение
steps-draw-up-agreement-why = Все стороны приняли предложение. Оформите его как соглашение, чтобы его можно было подписать.
steps-draw-up-agreement-button = Составить соглашение
steps-draw-up-agreement-others = { $who }: составить соглашение

steps-answer-proposal = Ответьте на предложенные условия
steps-answer-proposal-why = Другая сторона предложила условия. Их можно принять, отклонить или предложить свои.
steps-answer-proposal-button = Посмотреть условия
steps-answer-proposal-others = { $who }: ответить на предложенные условия

steps-negotiate = Предложите условия
steps-negotiate-why = Сейчас нет открытого предложения. Напишите, на что Вы могли бы согласиться: кто что делает, сколько платит и до какого дня.
steps-negotiate-button = Предложить условия
steps-negotiate-others = { $who }: предложить условия

steps-decide-on-breach = Обязательство не исполнено: решите, что делать
steps-decide-on-breach-why = Срок наступил, а исполнения нет. Вы можете подождать, предложить новую медиацию или заявить о нарушении; обратиться в суд тоже можно.
steps-decide-on-breach-button = Посмотреть
steps-decide-on-breach-others = { $who }: решить, что делать с неисполненным обязательством

steps-pay-or-perform = Исполните то, о чём договорились
steps-pay-or-perform-why = Когда сделаете, сообщите здесь; затем другая сторона подтвердит.
steps-pay-or-perform-button = Посмотреть обязательство
steps-pay-or-perform-others = { $who }: исполнить обязательство

steps-confirm-performance = Ответьте, исполнено ли обязательство
steps-confirm-performance-why = Другая сторона сообщает, что исполнила обязательство. Подтвердите или скажите, чего не хватает.
steps-confirm-performance-button = Подтвердить или возразить
steps-confirm-performance-others = { $who }: подтвердить исполнение

steps-petition-for-approval = Попросите суд утвердить соглашение
steps-petition-for-approval-why = Соглашение у судьи. Если суд утвердит его, дело закончится, а государственная пошлина возвращается.
steps-petition-for-approval-button = Просить об утверждении
steps-petition-for-approval-others = { $who }: ходатайствовать об утверждении соглашения

steps-assign-judge = Назначьте судью
steps-assign-judge-why = Судья по делу ещё не назначен.
steps-assign-judge-button = Назначить судью
steps-assign-judge-others = { $who }: назначить судью

steps-invite-to-conciliation = Пригласите стороны к примирению
steps-invite-to-conciliation-why = Суд приглашает стороны участвовать в примирительной процедуре и разъясняет, какие процедуры есть.
steps-invite-to-conciliation-button = Пригласить
steps-invite-to-conciliation-others = { $who }: пригласить стороны к примирению

steps-accept-claim = Решите вопрос о принятии иска
steps-accept-claim-why = Иск подан; идёт срок для его принятия.
steps-accept-claim-button = К иску
steps-accept-claim-others = { $who }: решить вопрос о принятии иска

steps-rule-on-suspension = Вынесите определение о приостановлении
steps-rule-on-suspension-why = Стороны просят приостановить дело и представили договор о медиации.
steps-rule-on-suspension-button = Вынести определение
steps-rule-on-suspension-others = { $who }: вынести определение о приостановлении

steps-resume = Возобновите производство
steps-resume-why = Причины, по которой дело приостановлено, больше нет.
steps-resume-button = Возобновить
steps-resume-others = { $who }: возобновить производство

steps-set-hearing = Назначьте судебное заседание
steps-set-hearing-why = Стороны просят утвердить соглашение. Укажите день и место.
steps-set-hearing-button = Назначить заседание
steps-set-hearing-others = { $who }: назначить судебное заседание

steps-explain-consequences = Разъясните последствия утверждения
steps-explain-consequences-why = До утверждения суд разъясняет сторонам его правовые последствия.
steps-explain-consequences-button = Отметить разъяснение
steps-explain-consequences-others = { $who }: разъяснить последствия утверждения

steps-rule-on-approval = Вынесите определение по соглашению
steps-rule-on-approval-why = Суд утверждает соглашение или отказывает по одному из двух оснований, названных в Кодексе.
steps-rule-on-approval-button = Вынести определение
steps-rule-on-approval-others = { $who }: вынести определение по соглашению

steps-make-final-text = Изготовьте определение в окончательной форме
steps-make-final-text-why = Резолютивная часть объявлена. Идёт срок изготовления окончательного текста.
steps-make-final-text-button = К определению
steps-make-final-text-others = { $who }: изготовить определение в окончательной форме

steps-decide-complaint = Внесите решение вышестоящего суда
steps-decide-complaint-why = На определение подана частная жалоба.
steps-decide-complaint-button = Внести решение
steps-decide-complaint-others = { $who }: внести решение вышестоящего суда

steps-act-add-representative = Назвать представителя
steps-act-end-representation = Прекратить представительство
steps-act-name-assistant = Помочь человеку в приёмной
steps-act-give-details = Изменить контактные данные
steps-act-screen = Ответить на вопросы о безопасности заново
steps-act-give-safe-contact = Указать безопасный способ связи с Вами
steps-act-open-procedure = Открыть ещё одну примирительную процедуру
steps-act-offer-mediation = Предложить медиацию
steps-act-record-attempt = Отметить попытку связаться
steps-act-answer-offer = Ответить на предложение
steps-act-choose-mediator = Выбрать медиатора
steps-act-consent-to-mediate = Согласиться быть медиатором
steps-act-decline-to-mediate = Отказаться быть медиатором
steps-act-withdraw-as-mediator = Отказаться вести медиацию дальше
steps-act-explain-mediation = Отметить, что медиация разъяснена
steps-act-draw-up-contract = Составить договор о медиации
steps-act-sign-contract = Подписать договор о медиации
steps-act-plan-session = Назначить встречу
steps-act-hold-session = Отметить состоявшуюся встречу
steps-act-miss-session = Отметить несостоявшуюся встречу
steps-act-cancel-session = Отменить встречу
steps-act-say = Написать сообщение
steps-act-add-file = Добавить файл
steps-act-release = Разрешить всем читать сказанное наедине
steps-act-extend-mediation = Продлить медиацию
steps-act-leave-mediation = Выйти из медиации
steps-act-refuse-together = Внести совместный письменный отказ
steps-act-find-excluded = Отметить, что медиация невозможна
steps-act-issue-termination-notice = Выдать уведомление о прекращении медиации
steps-act-propose = Предложить условия
steps-act-accept = Принять предложение
steps-act-reject = Отклонить предложение
steps-act-withdraw = Отозвать предложение
steps-act-draw-up-agreement = Составить соглашение
steps-act-sign-agreement = Подписать соглашение
steps-act-report-performance = Сообщить об исполнении
steps-act-confirm-performance = Подтвердить исполнение
steps-act-dispute-performance = Возразить против сообщения об исполнении
steps-act-declare-breach = Заявить о нарушении
steps-act-assign-judge = Назначить судью
steps-act-invite-to-conciliation = Пригласить к примирению
steps-act-accept-claim = Принять иск
steps-act-petition-for-suspension = Ходатайствовать о приостановлении
steps-act-suspend = Приостановить дело
steps-act-resume = Возобновить производство
steps-act-notify-court-of-extension = Сообщить суду о продлении
steps-act-notify-court-of-end = Сообщить суду о прекращении медиации
steps-act-submit-agreement = Направить соглашение судье
steps-act-petition-for-approval = Ходатайствовать об утверждении соглашения
steps-act-set-hearing = Назначить заседание
steps-act-ask-hearing-without-me = Просить рассмотреть без Вашего участия
steps-act-explain-consequences = Отметить разъяснение последствий
steps-act-leave-unconsidered = Оставить ходатайство без рассмотрения
steps-act-approve = Утвердить соглашение
steps-act-refuse-approval = Отказать в утверждении
steps-act-issue-final-text = Внести окончательный текст определения
steps-act-file-complaint = Подать частную жалобу
steps-act-decide-complaint = Внести решение вышестоящего суда
steps-act-retire-to-decide = Суд удаляется для вынесения решения
steps-act-correct = Исправить запись

steps-done = Готово. Это внесено в дело.
steps-done-offer-mediation = Предложение внесено. Другой стороне сообщат, а её ответ Вы увидите здесь.
steps-done-answer-offer = Ваш ответ внесён, другой стороне о нём сообщено.
steps-done-choose-mediator = Ваш выбор внесён. Другая сторона его видит.
steps-done-consent-to-mediate = Теперь Вы медиатор по этому делу. Сначала разъясните сторонам медиацию.
steps-done-decline-to-mediate = Вы отказались. Стороны выберут другого медиатора.
steps-done-withdraw-as-mediator = Вы больше не медиатор по этому делу. Стороны выберут другого.
steps-done-explain-mediation = Отмечено. Дальше – договор о медиации.
steps-done-draw-up-contract = Договор составлен. Теперь все его читают и подписывают.
steps-done-sign-contract = Подпись внесена.
steps-done-plan-session = Встреча назначена, приглашённым сообщено.
steps-done-extend-mediation = Внесено. Новый день действует, когда с ним согласятся все.
steps-done-leave-mediation = Вы вышли из медиации. То, что Вы в ней сказали, нельзя разглашать без Вашего письменного разрешения.
steps-done-screen = Спасибо. Ваши ответы прочитаете только Вы и медиатор.
steps-done-give-safe-contact = Спасибо. Теперь с Вами будут связываться только так.
steps-done-say = Ваше сообщение внесено.
steps-done-add-file = Файл внесён.

steps-open = Открыть дело
