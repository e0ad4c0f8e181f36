### What is said when the law says no, or something was given wrongly.

refusal-not-now = This cannot be done as things stand.
refusal-not-now-instead = The page of the case shows what comes next.
refusal-not-yours = This is for somebody else to do.
refusal-not-yours-instead = The page of the case shows what you can do now.
# $minutes (Number)
refusal-too-many = There were too many attempts. Please try again in { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}.

mistake-empty = Please fill this in
mistake-too-long = This is too long
mistake-in-the-future = This day has not come yet
mistake-in-the-past = This day is past
mistake-not-an-address = This is not an e-mail address, or it is already in use
mistake-wrong-code = This does not fit. Check the numbers and letters and try again
mistake-code-expired = This code no longer works. Ask for a new one
mistake-too-large = The file is larger than 20 MB, or the case has no room left for it
mistake-unknown-kind = Only PDF, JPEG and PNG files can be taken
mistake-sent-before = This form was sent before. Open the page again
mistake-unknown = This is not one of the choices
