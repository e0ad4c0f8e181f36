### Secret sums.

bidding-title = Secret sums
bidding-lead = For one sum: each side names, in secret, the least it takes or the most it pays. Only when the sums meet does anything become known.
bidding-rule = The rule
bidding-rule-one = Whoever receives names the least he takes; whoever pays names the most he pays.
bidding-rule-met = If the payer would give no less than the receiver wants, the sum is the middle of the two. Nobody pays more or gets less than the sum he named.
bidding-rule-odd = An odd tiyn stays with the payer.
# $rounds (Number)
bidding-rule-missed = If not, both learn only that the sums did not meet. There are at most { $rounds } rounds; each new sum must come closer. Sums that did not meet are destroyed.
bidding-rule-number = After a round that did not meet, both sides can ask for a number of the program: half way between the sum claimed and the sum openly offered. Each says yes or no in secret; only a common yes becomes known.
bidding-rule-sealed = A sum is sealed when it is named: the office cannot change it afterwards. What was agreed binds you only when the agreement is signed.
bidding-empty = Nobody has proposed secret sums yet. Here will stand who has named a sum, never how much.
bidding-open-link = Propose secret sums
bidding-not-open = They open when talks are under way and every side has answered the safety questions.
bidding-payer = Who pays
bidding-payee = Who receives
bidding-what = What it is for
bidding-due = To be paid by
# $round (Number)
# $of (Number)
bidding-round = Round { $round } of { $of }
bidding-missed = The sums of the last round did not meet. Nobody learns more.
# $side (String)
bidding-named = { $side }: has named a sum
# $side (String)
bidding-not-named = { $side }: not yet
# $round (Number)
# $sum (String)
bidding-own = Your sum in round { $round }: { $sum }. Only your side sees it.
bidding-sum-link = Name my sum
# $sum (String)
bidding-number = The program’s number: { $sum }
bidding-number-means = It is half way between what is claimed and what was openly offered; your secret sums have no part in it. Say what you really think: a false answer gains you nothing.
bidding-number-asked = You have asked for the program’s number. The other side has not yet.
bidding-number-lead = You can ask for the program’s number. It is named when both have asked.
bidding-number-button = Ask for the number
bidding-answer-label = Do you agree to this number?
bidding-answer-button = Answer in secret
bidding-answered = You have answered. When the other side has answered too, a common yes becomes known, and nothing else.
bidding-stop-button = Stop and destroy the sums
bidding-then = Make a proposal of it: the agreement then states how and when it is paid.
bidding-propose = Make a proposal of it
# $sum (String)
bidding-met = The sums met: { $sum }.
bidding-opened = The two sums, opened
bidding-opened-lead = Only the two sides see them. Each was sealed before the other was known.
# $side (String)
# $sum (String)
bidding-opened-sum = { $side }: { $sum }
# $seal (String)
bidding-seal-holds = Its seal holds: { $seal }
bidding-seal-broken = Its seal does not hold. Please call us.
# $sum (String)
bidding-agreed = Both said yes: { $sum }.
bidding-not-met = There was no agreement on a sum. The sums and answers are destroyed; nobody learns what they were.
bidding-stopped = Secret sums were stopped. The sums are destroyed.
bidding-open-title = Propose secret sums
bidding-open-lead = Whoever names a sum agrees to this rule by that.
bidding-open-button = Open them
bidding-sum-title = Your secret sum
bidding-sum-lead = Nothing is suggested here on purpose. First you see what others will see; then you name it.
bidding-sum-payer = The most you pay
bidding-sum-payee = The least you take
bidding-look-button = See what others will see
bidding-look-title = Before you name it
bidding-look-own = Your sum
bidding-look-others = What others will see
# $name (String)
bidding-look-now = Now: “{ $name }: has named a sum”, and a seal that tells nothing.
bidding-look-met-payer = If the sums meet: the middle, which is at most your sum. The other side then sees your sum too, and you see theirs.
bidding-look-met-payee = If the sums meet: the middle, which is at least your sum. The other side then sees your sum too, and you see theirs.
bidding-look-missed = If they do not meet: only that they did not. Your sum is destroyed when the bidding is over.
bidding-look-mediator = The mediator sees the middle when the sums meet, and never your sum.
# $sum (String)
bidding-name-button = Name { $sum }
# $payer (String)
# $payee (String)
bidding-event-opened = Secret sums were opened: { $payer } pays, { $payee } receives.
# $round (String)
bidding-event-bid-made = A sum was named in round { $round }.
# $side (String)
# $round (String)
bidding-event-bid-ready = { $side }: a sum is named and sealed, round { $round }.
# $round (String)
bidding-event-met = The sums met in round { $round }.
# $round (String)
bidding-event-sums-opened = The sums of round { $round } are opened to both sides.
# $round (String)
bidding-event-missed = The sums of round { $round } did not meet.
# $side (String)
bidding-event-number-asked = { $side }: asks for the program’s number.
bidding-event-number-named = The program named its number.
bidding-event-answered = The number was answered.
# $side (String)
bidding-event-answer-ready = { $side }: has answered the number in secret.
bidding-event-number-agreed = Both said yes to the number.
bidding-event-number-failed = There was no common yes to the number.
# $side (String)
bidding-event-stopped = { $side }: stopped the secret sums.
