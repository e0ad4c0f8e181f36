### Messages by e-mail. On the outside they say nothing of the case.

# $address (String)
# $phone (String)
notice-news =
    Hello,

    There is a new message for you. To read it, sign in here:
    { $address }

    If anything is unclear, call { $phone }. A person will answer.
notice-subject = A message from Kelisim
# $address (String)
# $code (String)
# $number (String)
# $phone (String)
notice-letter =
    Hello,

    There is a letter for you. To open it, follow this link and enter the code:
    { $address }

    Code: { $code }
    Number of the letter: { $number }

    You need no account. To check that this letter is genuine, call { $phone }.
# $code (String)
# $link (String)
# $phone (String)
notice-code-sign-in =
    Hello,

    Your sign-in code: { $code }
    Or open this link: { $link }

    The code and the link work once, within 30 minutes. If you did not try to sign in, there is nothing to do. Questions: { $phone }.
# $code (String)
# $phone (String)
notice-code-prove =
    Hello,

    The code that confirms your address: { $code }

    It works for 30 minutes. If you did not ask for it, there is nothing to do. Questions: { $phone }.
