### Электронная цифровая подпись: подписание и результат проверки.

signatures-way-title = Подписать электронной цифровой подписью
signatures-way-lead = Вы читаете документ, подтверждаете и подписываете его своим ключом. Печатать ничего не нужно.
signatures-way-link = Прочитать и подписать
signatures-title = Подписание электронной цифровой подписью
signatures-lead = Сначала прочитайте документ. Пока Вы не подтвердите, ничего не подписывается. Затем Вы увидите, что показала проверка подписи, и сможете всё сохранить.
signatures-document = Документ
signatures-bytes = Все подписывают один и тот же файл: этот текст с именами сторон и номером, которого нет ни у одного другого документа.
signatures-save-document = Сохранить документ
signatures-save-container = Сохранить подпись (CMS)
signatures-digest = SHA-256 файла: { $digest }
signatures-sign = Подписать
signatures-confirm-legend = Ваше подтверждение
signatures-confirm = Документ мною прочитан, и я подписываю его своим ключом
signatures-layer-button = Подписать через NCALayer
signatures-layer-busy = NCALayer сейчас спросит Ваш ключ. Выберите его в окне программы.
signatures-layer-absent = NCALayer не отвечает. Запустите его на этом компьютере и попробуйте снова или принесите подпись, сделанную в другой программе.
signatures-layer-cancelled = Вы закрыли NCALayer, не подписав. Ничего не отправлено.
signatures-layer-failed = NCALayer не смог подписать. Обновите его или принесите подпись, сделанную в другой программе.
signatures-elsewhere = Или загрузите подпись, сделанную в другой программе
signatures-elsewhere-save = Сохраните документ.
signatures-elsewhere-sign = Подпишите файл в удобной Вам программе в формате CMS, не меняя его.
signatures-elsewhere-bring = Выберите здесь файл подписи.
signatures-container = Файл подписи
signatures-button = Отправить подпись
signatures-law = Код из сообщения — подтверждение, а не подпись (Цифровой кодекс, статья 47, пункт 4). Ключ не передают ни нам, ни кому-либо ещё (статья 51, пункт 3).
signatures-mistake-confirm = Подтвердите, что Вы прочитали документ и подписываете его.
signatures-mistake-container = Подпишите через NCALayer или выберите файл подписи.
signatures-mistake-kind = Этот файл — не подпись в формате CMS. Выберите файл, который сделала Ваша программа.
signatures-refused-title = Подпись не внесена
signatures-again = Подписать снова
signatures-result-title = Электронная цифровая подпись
signatures-result-lead = Подпись поступила { $when } и была проверена в этот момент.
signatures-keep-title = Сохраните
signatures-check-elsewhere = Проверить её можно и без нас, программой OpenSSL с корневыми сертификатами удостоверяющего центра:
signatures-is-valid = Подпись действительна
signatures-is-not-valid = Подпись недействительна
signatures-unknown = неизвестно
signatures-holder = Кто подписал
signatures-iin = ИИН
signatures-organisation = Организация
signatures-bin = БИН
signatures-issuer = Кем выдан сертификат
signatures-serial = Номер сертификата
signatures-valid = Срок действия сертификата
signatures-from-to = с { $from } по { $to }
signatures-algorithm = Алгоритм
signatures-claimed = Время по часам подписавшего
signatures-proof = Доказательство времени
signatures-stamped = { $when }, метка времени: { $authority }
signatures-not-stamped = метки времени нет; когда подпись поступила, показывает запись в журнале дела, связанная с предыдущей
signatures-stamp-worthless = Метка времени есть, но она ничего не доказывает: она не от этой подписи или не от доверенного центра.
signatures-revocation = Отзыв сертификата
signatures-not-revoked = на тот момент сертификат не отозван
signatures-revoked = отозван { $when }
signatures-revocation-unknown = проверить не удалось: под рукой не было ни списка, ни ответа удостоверяющего центра
signatures-flaw-another-document = Внутри файла подписи — другой документ.
signatures-flaw-document-changed = Подпись сделана под другим файлом. Сохраните документ заново и подпишите его без изменений.
signatures-flaw-signature-wrong = Эта подпись сделана не ключом этого сертификата.
signatures-flaw-attributes-wrong = Сведения, подписанные вместе с документом, неполны или противоречивы.
signatures-flaw-certificate-missing = В файле нет сертификата подписавшего. Подпишите, включив сертификат.
signatures-flaw-another-certificate = Подписавший указал другой сертификат, не тот, что в файле.
signatures-flaw-not-yet-valid = Сертификат ещё не действовал.
signatures-flaw-expired = Срок действия сертификата истёк. Получите новый ключ и подпишите снова.
signatures-flaw-not-trusted = Сертификат выдан не тем удостоверяющим центром, которому доверяет эта канцелярия.
signatures-flaw-authority-unfit = Вышестоящий сертификат не действовал или не даёт права выдавать сертификаты.
signatures-flaw-not-for-signing = Этот ключ не предназначен для подписания документов. Выберите ключ для подписи, а не для входа.
signatures-flaw-another-policy = Сертификат выдан по правилам, которые эта канцелярия не принимает.
signatures-flaw-revoked = Сертификат отозван { $when }, до подписания.
signatures-flaw-revocation-unknown = Не удалось проверить, не отозван ли сертификат. Попробуйте позже или подпишите на бумаге.
signatures-flaw-old-gost = Подпись старого вида, ГОСТ 34.310-2004; такие подписи программа не проверяет. Получите новый ключ и подпишите снова.
signatures-flaw-unknown-algorithm = Подпись сделана по алгоритму, который программа не проверяет: { $name }.

mistake-dangerous = В файле есть то, что запускается само: макросы или сценарии. Сохраните его без них или как PDF и выберите снова.

notice-signed =
    Здравствуйте!

    От Вашего имени документ подписан электронной цифровой подписью. Чтобы увидеть, какой именно, и сохранить его, войдите:
    { $address }

    Если подписали не Вы, сразу позвоните: { $phone }.

signatures-save-bundle = Сохранить всё, что подписано в этом деле, с сертификатами и журналом (ZIP)
signatures-bundle-how =
    Как проверить это без нас

    В папке documents лежит то, что подписано, в папке signatures — подписи; в файле findings.json сказано, какая подпись к какому
    документу относится и что показала проверка, когда подпись поступила. Сертификаты удостоверяющего центра возьмите у него
    самого, а не отсюда.

    Программой: kelisim verify-bundle ФАЙЛ --trust ПАПКА
    Через OpenSSL: openssl cms -verify -binary -inform DER -in signatures/X.p7s -content documents/Y.json -CAfile roots.pem
    Для подписей по ГОСТ нужен модуль OpenSSL «gost» и центр, который пользуется его идентификаторами.

    Файл record.json — журнал дела в том виде, в каком его может видеть читающий: в каждой комнате запись несёт хеш предыдущей.
