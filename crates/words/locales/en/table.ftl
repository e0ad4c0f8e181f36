### The table: questions, points, solutions.

table-title = The table
table-lead = List together what has to be settled and which answers are possible. Then each side says, for itself alone, what every answer is worth to it, and the program looks for solutions that are good for both.
table-questions = Questions
table-empty = No questions yet. Here will stand every question with its possible answers, for all to see.
table-other-ways = Other ways
table-way-sums = when there is one sum to agree on
table-way-instalments = a plan of payments that can really be kept
table-way-proposals = write terms yourself
table-next-not-open = The table is not open now: talks have not begun, are over, or the safety questions are not answered by everybody.
table-next-questions = Put the first question on the table. The other side and the mediator can add theirs.
table-next-points = When the list is complete, say what each answer is worth to you. Only your side sees it.
table-points-link = Give your points
# $left (Number)
table-next-ask = Everybody has given points. You can ask the program for solutions; { $left ->
    [one] it can be asked once more
   *[other] it can be asked { $left } times
}.
table-ask-button = Look for solutions
table-next-wait = The other side has not given its points yet. You will be told when something new is here.
table-parts-need-a-sum = A question about parts needs a question about the sum.
# $name (String)
table-remove-button = Take off the table: { $name }
table-add = Add a question
table-kind-sum = How much is paid
table-kind-parts = In how many parts
table-kind-things = Who gets a thing
table-kind-deed = What is done
table-new-lead = Everybody in the talks will see the question and its answers. Write every answer you could at least think about, not only the one you want.
table-name-label = The question
table-name-hint = Short, for example: the rest of the debt
table-payer-label = Who pays?
table-whom-label = To whom?
table-holder-label = Who has it now?
table-doer-label = Who would do it?
table-sums-label = Possible sums, each on its own line
table-sums-hint = Two to eight sums in tenge, for example 700 000
table-counts-label = Possible numbers of parts, each on its own line
table-counts-hint = For example 1, 3 and 6. Parts are equal and monthly; a day off moves to the next working day.
table-first-label = Day of the first payment
table-first-hint = Day, month, year
table-things-label = The thing
table-things-hint = What belongs together or not at all goes into one question: the flat and its garage
table-deeds-label = Possible deeds, each on its own line
table-deeds-hint = If it is also possible that nothing is done, write the word: nothing
table-word-nothing = nothing
table-due-label = Until which day?
table-due-sum-label = Until which day, if it is paid at once?
table-way-label = How?
table-way-hint = By transfer, in cash, in writing
table-way-thing-hint = By a deed of transfer, with the keys and papers
table-left-label = Does the law leave this to you?
table-left-hint = A child’s share and the least amount of child support, for example, are fixed by the law and are not bargained over here.
table-left-yes = Yes, none of it is fixed by the law
table-add-button = Put it on the table
table-mistake-counts = Write whole numbers from 1 to 60
# $line (String)
table-mistake-sum = This is not a sum: { $line }
table-mistake-points = Write a whole number that is not too large
# $sum (String)
# $from (String)
# $to (String)
table-option-pay = { $sum }: { $from } pays, { $to } receives
# $day (String)
table-option-at-once = at once, by { $day }
# $count (Number)
# $first (String)
# $last (String)
table-option-parts = { $count ->
    [one] { $count } part
   *[other] { $count } equal parts
}, first { $first }, last { $last }
# $things (String)
# $to (String)
# $day (String)
table-option-goes = { $things }: goes to { $to }, by { $day }
# $things (String)
# $with (String)
table-option-stays = { $things }: stays with { $with }
# $what (String)
# $who (String)
# $day (String)
table-option-deed = { $what }: by { $who }, until { $day }
table-option-nothing = nothing of it
table-ready = Who has given points
# $name (String)
table-ready-yes = { $name }: given
# $name (String)
table-ready-no = { $name }: not yet
table-ready-secret = Nobody sees the points of another side, the mediator neither. When the list changes, points are given anew.
table-points-change = Change my points
table-points-title = What is each answer worth to you?
table-points-lead = Give every answer a number from 0 to 100: the more it is worth to you, the higher.
table-points-secret = Only your side reads these numbers: not the other side, not the mediator, not the court. Others see only that you are ready, and a seal that binds you to the numbers.
table-points-how = Be honest: the program gives way where you said it is cheap for you. A question that matters little to you gets small numbers throughout.
table-reserved-legend = And without an agreement?
table-reserved-hint = The program proposes nothing to you below this. Leave it empty if any agreement is better for you than none.
table-reserved-label = From how many points in all is an agreement better than none?
table-points-button = Seal my points
table-tentative = Agreed so far
table-tentative-means = The program will look for something that is better for one and worse for nobody. It does this once.
table-tentative-link = We have nearly agreed: let it be improved
table-agreed-lead = Mark what all sides have agreed to by talking. Everybody sees it.
table-agreed-again = Every side then gives its points anew and so confirms it.
table-agreed-button = Note it
# $run (Number)
table-packages = What the program found ({ $run })
table-packages-lead = Each of these is such that nothing is better for one without being worse for another, by what each side said. None is recommended; the order is by chance.
table-packages-none = By what the sides said there is no solution better for everybody than no agreement. Talk, add answers or change your points.
table-packages-no-better = What you agreed so far cannot be made better for one without being worse for another.
# $no (Number)
table-package = Solution { $no }
# $no (Number)
table-package-link = Look at solution { $no }
table-package-lead = This is a proposal of the program. It binds nobody.
# $points (Number)
table-worth = worth to you: { $points }
table-why = Why this is fair to you
# $points (Number)
# $best (Number)
table-why-points = By your own points it is worth { $points }; the best you could think of is { $best }.
# $more (Number)
table-why-reserved = It is { $more } above what you said you need at least.
# $more (Number)
table-why-tentative = It is { $more } above what you had agreed so far, and never below.
table-why-efficient = Nothing else on the table is better for you without being worse for another side.
# $mine (Number)
# $theirs (Number)
table-why-no-envy = The things that come to you are worth { $mine } to you; those that go elsewhere, { $theirs }.
# $mine (Number)
# $theirs (Number)
table-why-envy = The things that come to you are worth { $mine } to you; those that go elsewhere, { $theirs }. Other answers make up for it.
table-if = What changes if
table-if-lead = One answer exchanged, the rest as it is. In your own points.
table-if-question = Question
table-if-instead = Instead
table-if-then = For you
table-if-same = the same
# $points (Number)
table-if-more = better by { $points }
# $points (Number)
table-if-less = worse by { $points }
table-choose-title = Do you want it?
table-choose-lead = You make it your proposal. You can still change everything before you send it; the other side accepts or not.
table-choose-button = Propose this
table-back = Back to the table
table-certificate = Check it yourself
table-certificate-lead = With your own points alone this can be proved:
table-certificate-committed = your points were used as you sealed them;
table-certificate-sums = every solution is worth to you what is said here;
table-certificate-floor = none is below what you need at least, or below what you had agreed so far.
table-certificate-holds = Checked in your browser: all of it holds.
table-certificate-fails = Checked in your browser: something does not hold. Please call us.
table-certificate-script = Your browser does not run our check. The certificate can be checked by any program.
table-certificate-download = Take the certificate
table-certificate-yours = It holds your points: keep it to yourself.
table-try-link = Try exchanges, for yourself
table-try-title = Try exchanges
table-try-lead = Choose any answers and see what they are worth to you. Nothing of it is kept, and nobody else sees it.
table-try-button = Show
table-try-result = For you
table-try-below = This is below what you said you need at least.
# $no (Number)
# $more (Number)
table-try-against = Against solution { $no }: { $more }
table-day-title = A day to think before signing
table-day-lead = Nobody signs the agreement today; from tomorrow on it can be signed. You need give no reason.
table-day-who = All sides see that you asked. Each side can ask once.
table-day-button = Ask for a day
table-room-own = Your points and secret sums
table-room-own-never = Nobody but your side reads this, the mediator neither.
table-done-added = The question is on the table.
table-done-removed = The question is off the table.
table-done-given = Your points are sealed. Others see only that you are ready.
table-done-agreed = It is noted. Now each side gives its points anew.
table-done-asked = The program has looked. Below is what it found.
table-done-day-to-think = You have a day to think. The agreement can be signed from tomorrow on.
table-done-sums-opened = Secret sums are open. Each side now names its own.
table-done-sum-named = Your sum is sealed.
table-done-number-asked = You have asked for the number. It appears when the other side asks too.
table-done-answered = Your answer is sealed.
table-done-stopped = Secret sums are stopped. All sums named are destroyed.
# $name (String)
table-event-issue-added = A question was put on the table: { $name }.
# $no (String)
table-event-issue-removed = Question { $no } was taken off the table.
table-event-tentative-noted = What was agreed so far was noted.
table-event-points-given = Points were given.
# $side (String)
table-event-points-ready = { $side }: points are given and sealed.
# $run (String)
table-event-packages-found = The program looked for solutions (run { $run }).
# $run (String)
table-event-packages-weighed = Your certificate for run { $run }.
# $side (String)
table-event-cooling-off = { $side }: a day to think before signing.
steps-act-add-issue = The table: questions and answers
steps-act-open-bidding = Secret sums
steps-act-make-bid = Secret sums
steps-act-ask-cooling-off = Ask for a day to think
steps-act-remove-issue = Take a question off the table
steps-act-note-tentative = Note what is agreed so far
steps-act-give-points = Give points
steps-act-ask-packages = Let the program look for solutions
steps-act-ask-number = Ask for the program’s number
steps-act-answer-number = Answer the program’s number
steps-act-stop-bidding = Stop secret sums
