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
# $paper (String) - which paper
papers-docx = { $paper }: DOCX to edit
papers-lacks = This paper still lacks:
# $what (String) - what is missing
# $article (String) - the article that asks for it
papers-lack-article = { $what } ({ $article })
# $what (String) - what is missing
papers-lack = { $what ->
    [place] the place
    [parties] the names of the parties
    [performance] for each obligation, when and how it is performed
    [sums] parts that add up to their sum
    [powers] a representative's power to sign it
    [subject] the subject of the dispute
    [mediator] the mediator
    [consequences] what follows when it is not performed
    [unconditional] terms without a suspensive condition
    [expenses] the expenses of mediation
    [confidentiality] confidentiality
    [liability] liability of the mediator
    [order] the order of mediation
    [rights] rights and duties
    [termination] how mediation ends
    [ground] a ground on which such a notice is issued
    [petition] a petition to approve it
    [explained] the explanation of the consequences
    [judge] the judge
    [in-force] the day the ruling came into force
   *[numbers] the identification number of each party
}
# $paper (String) - which paper
papers-refused = This paper cannot be made yet: { $paper }.
papers-refused-way = See what is missing
# $article (String) - the article
papers-suspected = These words read like a suspensive condition. A court does not approve such an agreement ({ $article }). Read them once more:
# $no (Number) - which obligation
# $words (String) - the words
papers-suspected-obligation = Obligation { $no }: “{ $words }”
# $words (String) - the words
papers-suspected-other = Other terms: “{ $words }”
