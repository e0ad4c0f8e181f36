# The papers of a case: the list, and what stands beside each.

papers-title = Papers
papers-lead = What can be drawn up from what you may see of this case. You can read, print and save each paper.
papers-empty = There is nothing to draw up yet. Papers will stand here as the case goes on.
papers-same = Page and file are made from the same data, so they say the same.
# $kind (String) - which paper
papers-kind = { $kind ->
    [invitation] Invitation of the court
    [offer] Offer of mediation
    [contract] Mediation contract
    [extension] Notice of extension
    [termination-notice] Notice of termination
    [notice-to-court] Notice to the court
    [agreement] Agreement
    [approval-petition] Petition for approval
    [ruling] Draft of the ruling
    [writ] Draft of the writ of execution
    [court-order] Application for a court order
    [journal] Sheet of the mediation
    [letter] Letter
    [register-application] Application to a register
    [gathering-protocol] Protocol of the gathering
    [mediator-card] Card of the mediator
   *[register-sheet] Sheet of the register
}
# $paper (String) - which paper
papers-pdf = { $paper }: PDF to print and to keep
papers-own = As it is signed
# $language (String) - which language
papers-in = { $language ->
    [kk] In Kazakh
    [ru] In Russian
   *[en] Translation into English
}
