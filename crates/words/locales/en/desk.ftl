### A person's desk.

desk-title = Your desk
desk-awaits = What awaits you
desk-awaits-none = Nothing awaits you now. When something does, it stands here with its last day.
desk-no-day = no fixed day
desk-cases = Your cases
desk-cases-none = Your cases will stand here: those you bring in and those in which you take part.
desk-cases-file = Bring in a dispute
# $count (Number) - how many
desk-cases-all = { $count ->
    [one] All { $count } case
   *[other] All { $count } cases
}
desk-roles = Your positions today
desk-places = Where you work
# $role (String) - reception-desk, administrator, register-keeper
desk-place = { $role ->
    [reception-desk] Reception desk: letters, visitors, people to call
    [administrator] Administration: organisations and positions
   *[register-keeper] Registers of mediators
}
desk-administrator = As an administrator you see no case.
desk-else = Also here
