### Performance of a concluded agreement.


duties-title = Performance
duties-lead = Every payment and deed of the agreement, by its day. You are reminded before each.
duties-empty = Nothing is to be performed yet. When an agreement is concluded, every day and sum of it will stand here.
duties-empty-way = To the agreement
duties-count-label = Performed
# $done (Number)
# $all (Number)
duties-count = { $done } of { $all }
duties-sum-done = Paid and confirmed
duties-sum-left = Still to pay
duties-state-open = still to come
duties-state-overdue = overdue
duties-state-reported = reported, waits for confirmation
duties-state-performed = performed
duties-state-disputed = disputed
# $day (String)
duties-breach-on = breach declared on { $day }
duties-breach-heading = The agreement was not kept. What now?
duties-breach-offer = You can talk again: a new mediation may set other days or sums. It begins only if both sides want it.
duties-breach-link = Offer a new mediation
# $law (String)
duties-breach-court = The court stays open to you ({ $law }).
duties-breach-roads = The ways the law gives
# $step (String)
duties-link = { $step ->
    [report] Report that it is done
    [confirm] Confirm: I received it
    [dispute] It was not done
   *[breach] Declare a breach
}
# $step (String)
duties-step-title = { $step ->
    [report] Report that it is done
    [confirm] Confirm that it was done
    [dispute] Say that it was not done
   *[breach] Declare a breach
}
# $step (String)
duties-step-means = { $step ->
    [report] The other side sees it and is asked to confirm. Keep your receipt.
    [confirm] Then this duty counts as performed, and nobody is reminded of it any more.
    [dispute] The other side sees your words and can answer. Nothing is decided by it.
   *[breach] You state that it was not performed in time. The other side sees it. Then you can offer a new mediation, and the court stays open to you.
}
# $step (String)
duties-step-button = { $step ->
    [report] Report it
    [confirm] Confirm
    [dispute] Send
   *[breach] Declare the breach
}
# $step (String)
duties-text-label = { $step ->
    [report] How was it done?
   *[dispute] What is missing?
}
duties-file-label = Receipt or photograph
duties-what-label = What
duties-amount-label = How much
duties-due-label = Until when
duties-mistake-dispute = Say what is missing
