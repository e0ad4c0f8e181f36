### The agreement: its state, its signing, what it is once concluded. The paper itself has forms of its own.


agreement-title = The agreement
# $kind (String)
agreement-name = { $kind ->
    [mediation] Agreement on settlement of the dispute (conflict)
    [participatory] Agreement on settlement of the dispute by the participatory procedure
   *[settlement] Settlement agreement
}
# $number (String)
agreement-back-case = Case { $number }
# $no (Number)
agreement-side = Side { $no }
agreement-empty = There is no agreement yet. It is drawn up from a proposal that all sides have accepted, and will stand here clause by clause until everybody has signed.
agreement-empty-way = To the proposals
agreement-waits-for-draft = A proposal has been accepted. The agreement is now being drawn up from it.
agreement-next-draw-up = All sides accepted a proposal. Draw up the agreement from it: you choose the language and name the place, the terms are taken over as they are.
agreement-draw-up-link = Draw up the agreement
# $version (Number)
agreement-state-draft = Draft { $version }, not everybody has signed
agreement-state-concluded = Concluded: everybody has signed
agreement-next-sign = Read the text below. If you agree with it, sign it.
agreement-next-enter = Enter the signatures that were given on paper and that you have seen.
agreement-sign-link = To signing
agreement-click-is-no-signature = A click here is never a signature. What counts is the signature on the paper or on its copy.
agreement-next-submit = The agreement is signed. The law asks you to send it to the judge at once.
agreement-submit-link = Send it to the judge
agreement-next-duties = The agreement is signed. From now on it is performed; each day and sum stands on its own page.
agreement-duties-link = To the performance
agreement-signatures-heading = Signatures
agreement-signed = signed
agreement-not-signed = not signed yet
# $day (String)
# $how (String)
agreement-signed-on = { $day }, { $how }
# $manner (String)
agreement-manner = { $manner ->
    [paper] on paper
    [exchange] by exchange of signed copies
   *[eds] by electronic digital signature
}
# $name (String)
agreement-mediator = { $name }, mediator
agreement-mediator-missing = Mediator
agreement-text-heading = The text
agreement-text-change = Until the last signature the text can be changed: by another proposal that all sides accept, from which it is drawn up anew. Signatures already given then fall away.
agreement-print-link = Text to print and sign
agreement-change-link = Propose a change
agreement-again-link = Draw it up anew
agreement-force-heading = What it is now
# $day (String)
# $law (String)
agreement-in-force = In force since { $day }, the day the last side signed ({ $law }).
# $day (String)
agreement-in-force-settlement = In force since { $day }, the day the last side signed.
# $law (String)
agreement-is-transaction = It is a transaction between you: it creates, changes or ends your rights and duties ({ $law }). No court has to approve it.
agreement-goes-to-court = Because the dispute is before a court, the agreement goes to the judge, who approves it.
# $day (String)
agreement-submitted = Sent to the judge on { $day }.
agreement-court-link = Where it stands before the court
agreement-roads-summary = If it is not performed: the ways the law gives
agreement-roads-lead = First ask the other side. If that does not help, these ways are open; you take them outside this service.
# $law (String)
agreement-road-voluntary = The agreement is performed voluntarily, as and when it says ({ $law }).
agreement-road-again = A new mediation, to change the terms or the days.
# $law (String)
agreement-road-order = A court order, when a law or your contract prescribes a pre-trial procedure and the mediation agreement was made in it ({ $law }).
# $law (String)
agreement-road-order-family = A court order for a pre-trial agreement in a family matter ({ $law }).
# $law (String)
agreement-road-order-other = A court order for other pre-trial agreements, when a law or your contract prescribes that procedure ({ $law }).
# $law (String)
agreement-road-notary = A notary’s executive inscription, when a notary has certified the agreement ({ $law }).
# $law (String)
agreement-road-alimony = For maintenance: the agreement with the mediator is itself a form the Family Code knows ({ $law }).
# $law (String)
agreement-road-claim = A claim to the court: that road always stays open ({ $law }).
agreement-print-title = The agreement, to print
# $copies (Number)
agreement-print-lead = Print it { $copies ->
    [one] once
   *[other] { $copies } times
}, so that everybody has a copy. Sign each.

agreement-draw-up-title = Draw up the agreement
agreement-draw-up-lead = The terms are taken over from the accepted proposal, word for word. You say in which language and where it is made.
agreement-draw-up-terms = The accepted terms
agreement-language-label = In which language?
agreement-language-kazakh = In Kazakh
agreement-language-russian = In Russian
agreement-language-both = In both
agreement-prevailing-label = Which text counts if they differ?
agreement-place-label = Where is it made?
agreement-place-hint = Town or village, for example Astana
agreement-others-label = Does it touch the rights of anybody who takes no part?
# $law (String)
agreement-others-hint = Think of a co-owner, a spouse, a child, a bank with a pledge, creditors. Such an agreement is not allowed without them ({ $law }).
agreement-others-no = No, nobody else’s
agreement-others-yes = Yes, or perhaps
agreement-others-yes-hint = Then call us or ask the mediator: that person can join, or the point is left out.
agreement-draw-up-button = Draw up the agreement
agreement-mistake-language = Choose the language
agreement-mistake-prevailing = Choose which text counts if they differ
agreement-mistake-place = Name the place
agreement-mistake-others = Answer this question

agreement-sign-title = Sign the agreement
agreement-sign-read = Read the text once more
agreement-sign-step-print = Print the text.
agreement-sign-step-sign = Sign it by hand and write the date.
agreement-sign-step-send = Scan or photograph it and send it to the other side by e-mail.
agreement-sign-step-upload = Upload the same copy here.
# $law (String)
agreement-sign-law = The law counts signed copies exchanged by e-mail like the paper: { $law }
agreement-sign-file-label = The signed copy
agreement-sign-proof-label = When and from which address did you send it to the other side?
agreement-sign-proof-hint = For example: sent from my@mail.kz to the other side on 15 April at 14:20
agreement-sign-own-legend = Is it your signature?
agreement-sign-own = Yes, I signed this paper myself
agreement-sign-button = Enter my signed copy
agreement-sign-or-desk = Without a printer or e-mail: sign on paper at the reception desk or before the mediator, who enters it.
agreement-sign-bring = This kind of agreement is signed on paper or with an electronic digital signature. Sign it on paper at the reception desk, where it is entered. Signing with an electronic key does not work here yet.
agreement-paper-lead = You enter a signature you have seen being given on paper. The person named has signed, not you.
agreement-paper-nobody = No signature is missing that you could enter.
agreement-paper-signer-label = Who signed?
agreement-paper-day-label = On which day?
agreement-paper-file-label = A scan of the signed page
agreement-paper-button = Enter this signature
agreement-mistake-proof = Say when and from which address you sent it
agreement-mistake-own = Say whether it is your own signature
agreement-mistake-file = Choose the file with the signed copy
agreement-mistake-signer = Choose who signed

agreement-done-proposed = Your proposal is sent. The other side has been told and can answer it now.
agreement-done-accepted = You accepted the proposal. Next comes the written agreement.
agreement-done-rejected = You rejected the proposal. The talks go on.
agreement-done-withdrawn = Your proposal is withdrawn.
agreement-done-drawn-up = The agreement is drawn up. Everybody can read it now; next it is signed.
agreement-done-signed = The signature is entered.
agreement-done-duty-report = Noted. The other side is asked to confirm.
agreement-done-duty-confirm = You confirmed that it was performed.
agreement-done-duty-dispute = Noted: you say it was not performed. The other side sees your words.
agreement-done-duty-breach = The breach is noted. Below stands what you can do.

agreement-done-court-petition-for-suspension = Your petition is with the court. The court must answer it; you see it here.
agreement-done-court-notify-court-of-extension = The court has been told of the new last day.
agreement-done-court-notify-court-of-end = The court has been told that mediation ended. The case goes on.
agreement-done-court-submit-agreement = The judge has the agreement. Now ask the court to approve it.
agreement-done-court-petition-for-approval = Your petition is with the court. You will be told the day of the hearing.
agreement-done-court-ask-hearing-without-me = Noted: the court may hear it without you.
agreement-done-court-assign-judge = The judge is named.
agreement-done-court-invite-to-conciliation = The invitation is entered. Print it and hand it over.
agreement-done-court-accept-claim = The claim is accepted.
agreement-done-court-suspend = The proceedings are suspended.
agreement-done-court-resume = The proceedings go on.
agreement-done-court-set-hearing = The hearing is set. The parties are told.
agreement-done-court-explain-consequences = Noted: the consequences have been explained.
agreement-done-court-leave-unconsidered = Noted: the petition was not considered. It can be made again.
agreement-done-court-approve = The agreement is approved. Next comes the final text of the ruling, within five working days.
agreement-done-court-refuse-approval = The refusal is entered. The case goes on.
agreement-done-court-issue-final-text = The final text is entered. Ten working days for a complaint run from its day.
agreement-done-court-file-complaint = The complaint is entered.
agreement-done-court-decide-complaint = The decision on the complaint is entered.
agreement-done-court-retire-to-decide = Noted: the court has withdrawn to decide.
agreement-for-whom = For whom do you write?
