//! Lists of a page: what a dispute is about, and what is proposed.

use super::acts::{language, tiyn};
use super::phrase::{Scene, day, paper};
use case::{
    Act, Background, Cession, Claim, Costs, Deed, DisputeKind, Instalment, Instance, NewParty, Obligation, OnDefault,
    PartyKind, PartyRole, PretrialOrder, ProcedureKind, Registration, RegistrationKind, Road, Settles, SideNo, Terms,
    Tiyn, Waiver,
};

/// The terms of a list `Terms *name*:`.
pub(in crate::tests) fn terms(scene: &Scene, name: &str) -> Terms {
    let mut terms = Terms {
        obligations: vec![],
        waivers: vec![],
        costs: Costs::NotStated,
        on_default: OnDefault::NotStated,
        other: String::new(),
        ..Terms::default()
    };
    for item in scene.list("Terms", name) {
        if let Some(costs) = item.strip_prefix("costs: ") {
            terms.costs = match costs.strip_prefix("borne by ") {
                Some(side) => Costs::BorneBy(scene.side(side)),
                None if costs == "each side bears its own" => Costs::EachBearsOwn,
                None => Costs::Otherwise(costs.to_owned()),
            };
        } else if let Some(what) = item.strip_prefix("on default: ") {
            let missed = what.strip_prefix("all falls due after ").and_then(|it| it.split_once(' ')?.0.parse().ok());
            terms.on_default =
                missed.map_or_else(|| OnDefault::Otherwise(what.to_owned()), OnDefault::AllDueAfterMissed);
        } else if let Some(other) = item.strip_prefix("other: ") {
            terms.other = other.to_owned();
        } else if let Some(numbers) = item.strip_prefix("settles claims ") {
            terms.settles = Settles::Only(numbers.split(", ").map(|it| it.parse().unwrap()).collect());
        } else if let Some((what, cadastral)) = item.strip_prefix("divides ").and_then(|it| it.split_once(", number:"))
        {
            let (what, cadastral) = (what.to_owned(), cadastral.trim().to_owned());
            terms.registrations.push(Registration { kind: RegistrationKind::DivisionOfImmovable, what, cadastral });
        } else if let Some((by, rest)) = item.split_once(" assigns to ") {
            let (to, what) = rest.split_once(": ").unwrap_or((rest, ""));
            let (by, to, what) = (scene.side(by), to.to_owned(), what.to_owned());
            terms.cessions.push(Cession { by, to, what, amount: None });
        } else if let Some((by, what)) = item.split_once(" forgives ") {
            terms.waivers.push(waiver(scene, by, what));
        } else {
            terms.obligations.push(obligation(scene, item));
        }
    }
    terms
}

/// `Saltanat forgives 280 000: the rest of the damage`
fn waiver(scene: &Scene, by: &str, what: &str) -> Waiver {
    let sum = what.split_once(": ").and_then(|(sum, what)| Some((Tiyn::parse(sum)?, what)));
    let (amount, what) = sum.map_or((None, what), |(sum, what)| (Some(sum), what));
    Waiver { by: scene.side(by), what: what.to_owned(), amount }
}

/// `Daulet pays Aigerim 100 by transfer: 60 each by 30 April; 40 by 1 June (if he finds work)`, or
/// `Zhetisu does for Saltanat by 17 August, at the flat: the ceiling is repaired`
pub(super) fn obligation(scene: &Scene, item: &str) -> Obligation {
    let (item, condition) = match item.strip_suffix(')').and_then(|it| it.rsplit_once(" (if ")) {
        Some((item, condition)) => (item, Some(format!("if {condition}"))),
        None => (item, None),
    };
    let (debtor, rest, is_sum) = match (item.split_once(" pays "), item.split_once(" does for ")) {
        (Some((debtor, rest)), _) => (debtor, rest, true),
        (_, Some((debtor, rest))) => (debtor, rest, false),
        _ => panic!("`{item}` is no obligation"),
    };
    let (head, body) = rest.split_once(": ").unwrap_or((rest, ""));
    let (creditor, deed, way) = if is_sum { payment(head, body) } else { service(head, body) };
    Obligation { debtor: scene.side(debtor), creditor: scene.side(&creditor), deed, way, condition }
}

fn payment(head: &str, body: &str) -> (String, Deed, String) {
    let (whom, way) = head.split_once(" by ").map_or((head, ""), |(whom, way)| (whom, way));
    let at = whom.find(|it: char| it.is_ascii_digit()).unwrap_or_else(|| panic!("`{head}` names no sum"));
    // A side may be named by its number.
    let at = if whom.starts_with("side ") { whom[at..].find(' ').map_or(at, |next| at + next + 1) } else { at };
    let (creditor, total) = whom.split_at(at);
    let mut instalments = vec![];
    for group in body.split("; ").filter(|it| !it.is_empty()) {
        let (sum, days) = group.split_once(" by ").unwrap_or_else(|| panic!("`{group}` has no day"));
        let amount = tiyn(sum.strip_suffix(" each").unwrap_or(sum));
        instalments.extend(days.split(", ").map(|due| Instalment { due: day(due), amount }));
    }
    (creditor.trim().to_owned(), Deed::Pay { total: tiyn(total), instalments }, way.to_owned())
}

fn service(head: &str, what: &str) -> (String, Deed, String) {
    let (head, way) = head.split_once(", ").unwrap_or((head, ""));
    let (creditor, due) = head.split_once(" by ").map_or((head, None), |(creditor, due)| (creditor, Some(day(due))));
    (creditor.to_owned(), Deed::Act { what: what.to_owned(), due }, way.to_owned())
}

/// The filing of a list `Dispute *name*:`.
pub(in crate::tests) fn dispute(scene: &Scene, name: &str) -> Act {
    let mut road = Road::OutOfCourt;
    let mut court = None;
    let mut procedure = ProcedureKind::Mediation;
    let mut kind = DisputeKind::Other;
    let mut spoken = case::CaseLanguage::Russian;
    let (mut parties, mut claims, mut story) = (vec![], vec![], String::new());
    let (mut authority, mut pretrial_protocol, mut background) = (None, false, Background::default());
    for item in scene.list("Dispute", name) {
        match item.split_once(": ").unwrap_or((item, "")) {
            ("in court", it) => (road, court) = (Road::InCourt, Some(it.to_owned())),
            ("in a court without a name", _) => road = Road::InCourt,
            ("out of court", _) => {}
            ("procedure", "settlement agreement") => procedure = ProcedureKind::Settlement,
            ("procedure", "participatory procedure") => procedure = ProcedureKind::Participatory,
            ("kind", it) => {
                let named = |kind: &DisputeKind| crate::shelf::name_of(kind) == it;
                kind = DisputeKind::ALL.into_iter().find(named).unwrap_or_else(|| panic!("no kind `{it}`"));
            }
            ("language", it) => spoken = language(it),
            ("story", it) => story = it.to_owned(),
            ("authority", it) => authority = Some(paper(it)),
            ("pre-trial protocol", _) => pretrial_protocol = true,
            ("at enforcement", it) => (road, court) = (Road::AtEnforcement, Some(it.to_owned())),
            ("on appeal", it) => {
                (road, court, background.instance) = (Road::InCourt, Some(it.to_owned()), Instance::Appeal);
            }
            ("in cassation", it) => {
                (road, court, background.instance) = (Road::InCourt, Some(it.to_owned()), Instance::Cassation);
            }
            ("judgment", it) => background.judgment = Some(paper(it)),
            ("fee of the instance", it) => background.fee_paid = tiyn(it),
            ("tried", it) => background.tried = it.to_owned(),
            ("order before the court", "kept") => background.pretrial_order = PretrialOrder::Kept,
            ("order before the court", "not kept") => background.pretrial_order = PretrialOrder::NotKept,
            ("order before the court", _) => background.pretrial_order = PretrialOrder::NotPrescribed,
            (head, what) => match head.strip_prefix("claim ") {
                Some(claim) => claims.push(self::claim(claim, what)),
                None => parties.push(party(scene, head, what)),
            },
        }
    }
    Act::File {
        road,
        procedure,
        dispute: kind,
        language: spoken,
        parties,
        story,
        claims,
        court,
        authority,
        pretrial_protocol,
        background,
    }
}

/// `claim 2 480 000, fee 24 800: damage`, `claim without a price: an apology`
pub(super) fn claim(head: &str, what: &str) -> Claim {
    let (sum, fee) = head.split_once(", fee ").map_or((head, "0"), |it| it);
    let sum = (sum != "without a price").then(|| match sum.strip_prefix("minus ") {
        Some(sum) => Tiyn(-tiyn(sum).0),
        None => tiyn(sum),
    });
    Claim { what: what.to_owned(), amount: sum, fee_paid: tiyn(fee), by: None }
}

/// `Aigerim: side 1, asking`, `Zhetisu: side 3, respondent, company`
fn party(scene: &Scene, name: &str, what: &str) -> NewParty {
    let person = scene.town.person(name);
    let mut parts = what.split(", ");
    let side = parts.next().and_then(|it| it.strip_prefix("side ")?.parse().ok());
    let role = match parts.next() {
        Some("asking") => PartyRole::Asking,
        Some("asked") => PartyRole::Asked,
        Some("claimant") => PartyRole::Claimant,
        Some("respondent") => PartyRole::Respondent,
        Some("third party") => PartyRole::ThirdParty,
        Some("third party with a claim") => PartyRole::ThirdPartyWithClaim,
        Some("judgment creditor") => PartyRole::JudgmentCreditor,
        Some("judgment debtor") => PartyRole::JudgmentDebtor,
        Some("suing for another") => PartyRole::SuingForAnother,
        other => panic!("{name}: no party is {other:?}"),
    };
    let kind = match parts.next() {
        Some("company") => PartyKind::Legal,
        Some("sole trader") => PartyKind::SoleTrader,
        Some("state body") => PartyKind::StateBody,
        _ => PartyKind::Natural,
    };
    let side = SideNo(side.unwrap_or_else(|| panic!("{name}: `{what}` names no side")));
    NewParty { person: person.id.clone(), side, role, kind, details: person.details.clone() }
}
