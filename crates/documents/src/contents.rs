//! What a paper must contain before it exists, each with its article; and conditions that hide in a text.

use crate::basis::Basis;
use crate::forms::Agreed;
use crate::paper::PaperKind;
use case::{ContractText, Deed, EndGround, OnDefault, Power, ProcedureKind, SideNo, Signer, Terms};

/// Something the law asks of a paper and that is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lack {
    /// Its name, as the words have it.
    pub what: &'static str,
    pub article: &'static str,
}

/// What is missing; empty when the paper has its contents. Also empty when there is nothing to draw it from.
pub fn lacks(kind: PaperKind, basis: Basis<'_>) -> Vec<Lack> {
    let asked = match kind {
        PaperKind::Agreement => agreement(basis),
        PaperKind::Contract => contract(basis),
        PaperKind::TerminationNotice => termination(basis),
        PaperKind::Ruling => ruling(basis),
        PaperKind::Writ => writ(basis),
        PaperKind::CourtOrder => court_order(basis),
        _ => vec![],
    };
    asked.into_iter().filter(|it| !it.2).map(|(what, article, _)| Lack { what, article }).collect()
}

/// What is asked, by which article, and whether it is there.
type Asked = (&'static str, &'static str, bool);

fn agreement(basis: Basis<'_>) -> Vec<Asked> {
    let Some(it) = Agreed::of(basis) else { return vec![] };
    let Some(terms) = it.terms() else { return vec![] };
    let mediated = it.kind == ProcedureKind::Mediation;
    // Both laws ask for it; the one that is named is the one of the procedure.
    let by = |mediation, code| if mediated { mediation } else { code };
    let named = it.sides.iter().all(|no| !basis.case().side_names(*no).is_empty());
    let mut asked = vec![
        ("place", by("ML 27(2)", "CPC 176(1)"), it.agreement.place.as_deref().is_some_and(|it| !it.trim().is_empty())),
        ("parties", by("ML 27(2)", "CPC 176(1)"), named && it.sides.len() > 1),
        ("performance", by("ML 27(2)", "CPC 176(2)"), terms.state_performance()),
        ("sums", by("ML 27(2)", "CPC 176(2)"), terms.add_up()),
        ("powers", "CPC 60(1)", may_all_sign(&it)),
    ];
    if mediated {
        asked.push(("subject", "ML 27(2)", !basis.case().claims.is_empty()));
        asked.push(("mediator", "ML 27(2)", it.mediator.is_some()));
        asked.push(("consequences", "ML 27(2)", terms.on_default != OnDefault::NotStated));
    }
    if it.in_court {
        asked.push(("unconditional", "CPC 176(3)", !terms.is_conditional()));
    }
    asked
}

/// Whether every representative who signed has the power that agreement asks for.
fn may_all_sign(it: &Agreed<'_>) -> bool {
    let asked = match it.kind {
        ProcedureKind::Settlement => Power::ConcludeSettlement,
        ProcedureKind::Mediation => Power::ConcludeMediation,
        ProcedureKind::Participatory => Power::ConcludeParticipatory,
    };
    let case = it.basis.case();
    it.agreement.signatures.iter().all(|signature| match &signature.signer {
        Signer::Mediator => true,
        Signer::Side(no) => {
            let acting = case.members(*no);
            let mut acting = acting.iter().flat_map(|of| it.basis.representatives(of));
            case.members(*no).contains(&signature.person)
                // Whoever has left since signed while acting; the law looked at the powers that day.
                || acting.find(|it| *it.person == signature.person).is_none_or(|it| it.powers.contains(&asked))
        }
    })
}

fn contract(basis: Basis<'_>) -> Vec<Asked> {
    let procedure = basis.case().procedures.iter().rev().find(|it| it.contract.is_some());
    let Some(ContractText {
        place,
        subject,
        mediator_and_organisation,
        expenses,
        confidentiality,
        liability,
        order,
        rights_and_duties,
        termination,
        ..
    }) = procedure.and_then(|it| it.contract.as_ref()?.text.as_ref())
    else {
        return vec![];
    };
    let there = |text: &String| !text.trim().is_empty();
    vec![
        ("place", "ML 21(2)", there(place)),
        ("subject", "ML 21(2)", there(subject)),
        ("mediator", "ML 21(2)", there(mediator_and_organisation)),
        ("expenses", "ML 21(2)", there(expenses)),
        ("confidentiality", "ML 21(2)", there(confidentiality)),
        ("liability", "ML 21(2)", there(liability)),
        ("order", "ML 21(2)", there(order)),
        ("rights", "ML 21(2)", there(rights_and_duties)),
        ("termination", "ML 21(2)", there(termination)),
    ]
}

fn termination(basis: Basis<'_>) -> Vec<Asked> {
    let Some((ground, _)) = basis.mediation().and_then(|it| it.end) else { return vec![] };
    let fits = matches!(ground, EndGround::PartiesRefused | EndGround::OnePartyRefused | EndGround::TermRanOut);
    vec![("ground", "ML 26(2)", fits)]
}

fn ruling(basis: Basis<'_>) -> Vec<Asked> {
    let Some(approval) = basis.case().court.as_ref().and_then(|it| it.approval.as_ref()) else { return vec![] };
    let mut asked = agreement(basis);
    asked.push(("petition", "CPC 177(1)", approval.petition.is_some()));
    asked.push(("explained", "CPC 177(2)", approval.explained));
    asked.push(("judge", "CPC 269(1)", basis.case().court.as_ref().is_some_and(|it| it.judge.is_some())));
    asked
}

fn writ(basis: Basis<'_>) -> Vec<Asked> {
    let Some(ruling) = basis.case().court.as_ref().and_then(|it| it.approved()) else { return vec![] };
    let known = numbered(&basis, &basis.case().settling_sides());
    vec![("in-force", "CPC 241(4)", ruling.in_force_on.is_some()), ("numbers", "CPC 241(4)", known)]
}

fn court_order(basis: Basis<'_>) -> Vec<Asked> {
    let Some(own) = basis.view.side() else { return vec![] };
    let others: Vec<SideNo> = basis.case().settling_sides().into_iter().filter(|it| *it != own).collect();
    let known = numbered(&basis, &others);
    vec![("numbers", "CPC 135(3)", known)]
}

/// Whether this view has the identification number of everybody on those sides.
fn numbered(basis: &Basis<'_>, sides: &[SideNo]) -> bool {
    let case = basis.case();
    let members: Vec<_> = sides.iter().flat_map(|it| case.members(*it)).collect();
    members.iter().all(|it| case.details.get(it).is_some_and(|it| it.id_number.is_some()))
}

/// Words that may make an obligation depend on something uncertain (CPC 176(3)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suspected {
    /// The obligation, from 1; `None` for the terms' other words.
    pub obligation: Option<usize>,
    /// The words themselves, with their neighbours.
    pub words: String,
}

/// What such words begin with, in the three languages. They point; a person decides.
const SIGNS: [&str; 31] = [
    // Russian
    "если ",
    "при условии",
    "в случае, если",
    "в случае если",
    "при наступлении",
    "после того как",
    "как только",
    "по мере поступления",
    "по мере возможности",
    "не ранее чем",
    "при наличии",
    // Kazakh
    "егер",
    "шартымен",
    "жағдайда",
    "болған соң",
    "түскен соң",
    "кейін ғана",
    "мүмкіндігінше",
    "болған кезде",
    "түскен жағдайда",
    "алған соң",
    // English
    "if ",
    "provided that",
    "on condition",
    "in case ",
    "as soon as",
    "subject to",
    "unless ",
    "once ",
    "in the event",
    "when and if",
];

/// Every place of the terms that reads like a suspensive condition. Consequences of default are none.
pub fn suspected(terms: &Terms) -> Vec<Suspected> {
    let mut found = vec![];
    for (index, one) in terms.obligations.iter().enumerate() {
        let what = match &one.deed {
            Deed::Act { what, .. } => what.as_str(),
            Deed::Pay { .. } => "",
        };
        let texts = [what, &one.way, one.condition.as_deref().unwrap_or_default()];
        found.extend(
            texts.iter().filter_map(|it| sign(it)).map(|words| Suspected { obligation: Some(index + 1), words }),
        );
    }
    found.extend(sign(&terms.other).map(|words| Suspected { obligation: None, words }));
    found
}

/// The first sign in a text that stands at the beginning of a word, with what is around it.
fn sign(text: &str) -> Option<String> {
    let lower = text.to_lowercase() + " ";
    let begins = |at: usize| !lower[..at].ends_with(char::is_alphanumeric);
    let found = |sign: &&str| lower.match_indices(*sign).map(|it| it.0).find(|at| begins(*at));
    let at = SIGNS.iter().filter_map(found).min()?;
    let before = lower[..at].chars().count();
    let (from, letters) = (before.saturating_sub(30), 90);
    let words: String = text.chars().skip(from).take(letters).collect();
    let cut = |cut: bool| if cut { "…" } else { "" };
    Some(format!("{}{}{}", cut(from > 0), words.trim(), cut(text.chars().count() > from + letters)))
}

#[cfg(test)]
mod tests {
    use super::sign;

    #[test]
    fn conditions_are_pointed_at_in_three_languages() {
        for text in [
            "переводом, если страховщик заплатит",
            "При условии продажи автомобиля",
            "в случае если суд откажет",
            "Сақтандыру төленген жағдайда аударым",
            "егер көлік сатылса",
            "пәтер сатылғаннан кейін ғана",
            "by transfer, provided that the insurer pays",
            "If the car is sold",
        ] {
            assert!(sign(text).is_some(), "{text}");
        }
        for text in [
            "переводом на счёт",
            "банк шотына аударым",
            "by transfer",
            "сверх этого ничего",
            "a gift",
            "Тараптардың келісімі",
        ] {
            assert_eq!(sign(text), None, "{text}");
        }
    }
}
