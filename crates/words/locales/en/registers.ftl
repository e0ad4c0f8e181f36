### The registers of mediators, for everybody; and a keeper's own register.

registers-title = Mediators
registers-lead = Everybody who may mediate here, from all registers, as of today. The sides choose together.
registers-name = Name
registers-name-hint = The beginning is enough, with or without Kazakh letters
registers-kind = Kind
registers-language = Language
registers-state = Suspended
registers-all = Show those whose activity is suspended too
registers-button = Show
# $count (Number) - how many
registers-found = { $count ->
    [0] Nobody found
    [one] One mediator
   *[other] { $count } mediators
}
registers-empty = Here the mediators will stand who fit what you chose. Nobody does.
registers-empty-way = Show everybody
registers-kind-professional = Professional mediator
registers-kind-public = Public mediator
registers-kind-retired-judge = Retired judge who mediates professionally
registers-active = in the register
registers-suspended = suspended
# $date (String) - the last day
registers-suspended-until = until { $date }
registers-excluded = excluded
registers-registers = The registers
registers-none = Here the registers will stand. None has been entered yet.
# $kind (String) - which register
# $keeper (String) - who keeps it
# $count (Number) - in it today
registers-register = { $count ->
    [one] { $kind }, kept by { $keeper }: one mediator
   *[other] { $kind }, kept by { $keeper }: { $count } mediators
}
# $name (String) - of the territory
registers-territory = Territory: { $name }
registers-register-professional = Register of professional mediators
registers-register-public = Register of public mediators
registers-register-retired-judges = Register of retired judges who mediate professionally
registers-free = A public mediator works free of charge; only expenses are paid back.
registers-choose = A mediator is chosen in the case, by both sides. Nobody is booked on this page.
registers-law = Law on Mediation, articles 9, 14, 16 and 22
registers-fact-register = Register kept by
registers-fact-number = Number
registers-fact-organisation = Organisation
registers-fact-address = Legal address
registers-fact-post = Post
registers-fact-email = E-mail
registers-fact-phone = Telephone
registers-fact-fax = Fax
registers-fact-fields = Fields
registers-fact-specialisation = Specialisation
registers-fact-languages = Languages
registers-fact-certificate = Certificate
registers-field-civil = civil matters
registers-field-labour = labour
registers-field-family = family
registers-field-administrative = administrative matters
registers-field-administrative-offences = administrative offences
registers-field-criminal = criminal matters
registers-field-enforcement = enforcement
registers-language-kk = Kazakh
registers-language-ru = Russian
registers-language-en = English
registers-language-ug = Uyghur
registers-language-uz = Uzbek
registers-language-de = German
registers-language-ko = Korean
registers-language-tr = Turkish
registers-kept-title = Your register
registers-kept-lead = As of today, with what only you as its keeper read.
registers-kept-empty = Here the mediators of your register will stand. Nobody has been entered yet.
registers-kept-table = Mediators of the register
registers-kept-name = Name
registers-kept-state = Today
registers-kept-entered = Entered on
registers-kept-papers = Papers
# $count (Number) - how many
registers-kept-papers-count = { $count ->
    [one] one paper
   *[other] { $count } papers
}
registers-own-title = Registers you keep
registers-own-empty = Here the register of your organisation will stand, once it has been opened.
