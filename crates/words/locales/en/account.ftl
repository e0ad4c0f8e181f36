### Signing in and a person's own page: ways in, sessions, tokens.

account-enter-title = Sign in
account-enter-lead = Three ways: by e-mail, by a printed card, by a letter from us.
account-enter-first = The page you asked for opens after you have signed in.
account-enter-email = Your e-mail
account-enter-email-hint = We send a code. There is no password.
account-enter-email-button = Send me a code
account-enter-other = Other ways
account-enter-by-card = With a printed card and a PIN
account-enter-by-letter = With the number and code of a letter
account-enter-new = Here for the first time?
account-enter-new-body = You do not have to register. Tell us about the dispute; you get your way in at the end.
account-enter-new-way = Tell us about a dispute
account-enter-code-title = Enter the code
# $address (String) - as typed
account-enter-code-sent = If somebody signs in with { $address }, a message with a six-digit code is on its way. It holds for 30 minutes.
account-enter-code-none = Nothing came? Look among the unwanted mail, wait five minutes, or go back and try another address.
account-enter-button = Sign in
account-enter-link-title = Sign in with this link
account-enter-link-body = Press the button to sign in on this device. The link works once.
account-enter-link-old = This link no longer works
account-enter-link-old-body = It was used, or it is older than 30 minutes. Ask for a new one.
account-enter-link-anew = Ask for a new link
account-enter-card-title = Sign in with a card
account-enter-card-hint = Eight letters and digits, for example ABCD-2345
account-enter-pin-hint = Six digits. After five wrong ones the card is locked for half an hour.
account-enter-card-lost = Lost the card? Come to a reception desk with your identity card, or sign in by e-mail and make a new one.

account-title = Your account
account-by-letter = You came with the code of a letter. Here you can get an own way in, which you need to sign later.
account-closed = You came with the code of a letter. To see or change how you sign in, sign in with your card or e-mail.
account-closed-enter = Sign in another way
account-done-name = Name and language are saved.
account-done-email = The address is confirmed. From now on you can sign in with it.
account-done-session = Ended. That device must sign in again.
account-done-token = The key is revoked. Programs can no longer use it.

account-name-heading = Name and language
account-name = Name
account-name-hint = It stands at the head of your pages. In cases your name stays as it was filed.
account-language = Language
account-language-hint = In it we write to you, and the pages open in it.
account-language-kk = Қазақша
account-language-ru = Русский
account-language-en = English

account-email-heading = E-mail
# $address (String) - proved
account-email-known = You sign in with { $address }, and news come there.
account-email-none = There is none yet. With it you sign in without a card, get news, and can sign.
account-email = New address
account-email-send = Send a code to it
account-code-title = Confirm your e-mail
# $address (String) - as typed
account-code-sent = We have sent a six-digit code to { $address }. It holds for 30 minutes.
account-code = Six-digit code
account-code-button = Confirm
account-code-none = Nothing came? Look among the unwanted mail, or go back and check the address.

account-card-heading = Card with a PIN
account-card-body = For signing in without e-mail. A new card ends the old one.
account-card-button = Make a new card
account-card-new = Your card
account-card-write = Write this down now, or print this page. It is not shown again.
account-card-number = Number of the card
account-card-pin = PIN
account-card-how = With these two you come back: “Sign in”, then “With a printed card”.
account-card-apart = Keep number and PIN apart, where the other side does not find them.

account-sessions-heading = Where you are signed in
account-sessions-body = If you do not know a device, end it and make a new card.
# $device (String) - browser and system
# $when (String) - last seen
account-session = { $device }, last seen { $when }
account-session-unknown = Unknown device
account-session-here = here
account-session-end = End
account-sessions-end = End everywhere but here

account-tokens-heading = For programs
account-tokens-summary = Keys with which a program acts for you
account-tokens-body = Whoever has such a key can do everything you can. Most people need none.
account-tokens-empty = Here your keys will stand. There are none.
# $label (String) - given by the person
# $date (String) - when it was made
account-token = { $label }, made on { $date }
account-token-revoked = revoked
account-token-revoke = Revoke
account-token-label = What the key is for
account-token-label-hint = For example: bookkeeping of our company
account-token-button = Make a key
account-token-new = Your new key
account-token-write = Copy it now. It is not shown again.
