### What surrounds every page: head, foot, form parts, answers.

shell-name = Kelisim

# $page (String) - what the page is about
shell-title = { $page } – Kelisim

# $page (String) - what the page is about
shell-title-mistake = Mistake: { $page } – Kelisim

shell-skip = Skip to the content
shell-home = Kelisim, front page
shell-languages = Language
shell-head = Head of the page
shell-foot = Foot of the page
shell-leave = Leave quickly
shell-leave-hint = Opens a weather page in place of this one. You can also press the Escape key three times.
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-desk = My cases
shell-back = Back

shell-foot-phone = Talk to a person
# $from (String) - opening time
# $to (String) - closing time
shell-foot-hours = Monday to Friday, { $from } to { $to }. We speak Kazakh and Russian.
shell-foot-pages = About this service
shell-foot-register = Register of mediators
shell-foot-law = What the law says
shell-foot-figures = How well it works
shell-foot-accessibility = Accessibility
shell-foot-safety = If you are afraid of the other person
shell-foot-genuine = I got a letter: is it genuine?
shell-foot-source = A public service with open source code.

shell-optional = not required
shell-mistake = Mistake:
shell-mistakes-heading = Please check your answers
# $count (Number) - how many places
shell-mistakes-count = { $count ->
    [one] One answer needs another look. Nothing you typed is lost.
   *[other] { $count } answers need another look. Nothing you typed is lost.
}
shell-date-day = Day
shell-date-month = Month
shell-date-year = Year
shell-date-hint = For example 12 3 2026
shell-money-hint = In tenge, for example 1 050 000
# $types (String) - kinds of files, such as PDF, JPEG
# $megabytes (Number) - the greatest size
shell-file-hint = { $types }, up to { $megabytes } MB
shell-select-empty = Choose
shell-choice-or = or
# $number (Number) - this question
# $of (Number) - all questions
shell-step = Question { $number } of { $of }
shell-change = Change
# $what (String) - the answer to be changed, read aloud only
shell-change-what = Change: { $what }
shell-continue = Continue
shell-save = Save
shell-cancel = Cancel

shell-next = What to do now
shell-until-when = Until when
# $share (String) - per cent
shell-clock-share = { $share } % of the time has passed
shell-refused-rule = Which rule says so
shell-refused-instead = What you can do instead
# $language (String) - kk, ru or en
# $article (String) - where the sentence stands
shell-quoted-in = { $language ->
    [kk] { $article }. The words of the law, in Kazakh:
    [ru] { $article }. The words of the law, in Russian:
   *[en] { $article }. The words, in English:
}
shell-rooms = Rooms of this case
# $count (Number) - entries not read yet
shell-room-new = { $count ->
    [one] { $count } new
   *[other] { $count } new
}
shell-line-now = new

shell-pages = Pages
shell-pages-back = Back
shell-pages-on = Next
# $page (Number) - this page
# $of (Number) - all pages
shell-pages-where = Page { $page } of { $of }

shell-live-new = Something new has been added since you opened this page.
shell-live-show = Show it
shell-live-lost = The connection is lost. What you see may be out of date; we keep trying.

shell-notfound-title = This page does not exist
shell-notfound-body = The address may be mistyped, or what stood here is not open to you. We say the same in both cases, to protect the people in a case.
shell-notfound-way = If a letter brought you here, type its code on the front page, or call us.

shell-fault-title = This is our fault, not yours
shell-fault-body = The page could not be made. Nothing was changed halfway: what you sent was either kept whole or not at all.
shell-fault-way = Wait a minute and open the page again. If it happens once more, call and give this number.
# $number (String) - a short code
shell-fault-number = Number of the incident: { $number }

shell-busy-title = The service is very busy
shell-busy-body = Your page took too long. Nothing was changed halfway: what you sent was either kept whole or not at all.
shell-busy-way = Wait a minute and open the page again.

shell-stale-title = This form has been open too long
shell-stale-body = To protect you, a form counts only for the visit in which it was opened. Nothing was sent.
shell-stale-way = Go back, load the page again and send the form once more.

shell-unreadable-title = We could not read what was sent
shell-unreadable-body = Part of the form did not arrive, perhaps because the connection broke. Nothing was changed.
shell-unreadable-way = Go back and send the form once more.

shell-toolarge-title = This is too large to send
# $megabytes (Number) - the greatest size
shell-toolarge-body = One form with its files may have { $megabytes } MB at most. Nothing was changed.
shell-toolarge-way = Go back and choose a smaller file, or send the files one at a time. A photograph of a page is usually small enough.

shell-notallowed-title = This cannot be opened like this
shell-notallowed-body = The address exists, but it takes something else than what your browser sent.
shell-notallowed-way = Open the page from its beginning, or call us.

shell-refused-title = The law does not allow this step
shell-answer-home = To the front page
