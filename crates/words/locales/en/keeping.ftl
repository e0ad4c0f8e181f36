### What the keeper of a register does, and what a mediator reads of it.

# $page (String) - the address of the page
# $phone (String) - who answers
keeping-mail =
    Good day.

    The keeper of a register of mediators has entered something about your entry. Please read it here:
    { $page }

    A decision to refuse an entry, to suspend or to exclude can be appealed to a court (Law on Mediation, article 14(8)).

    A person answers on { $phone }.
