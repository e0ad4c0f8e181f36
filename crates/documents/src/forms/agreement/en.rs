//! The agreement in English: a translation.

use super::Agreed;
use crate::forms::claims;
use crate::forms::people::{Place, introduced, side};
use crate::paper::{Block, Paper, Point, Table, stopped, within};
use crate::spelled::en::{amount, day};
use case::{CaseLanguage, Costs, Deed, Obligation, OnDefault, ProcedureKind, SideNo, Terms, Waiver};
use words::Language::En;

pub fn title(kind: ProcedureKind, in_court: bool) -> &'static str {
    match (kind, in_court) {
        (ProcedureKind::Mediation, false) => "Agreement on settlement of a dispute (conflict)",
        (ProcedureKind::Mediation, true) => "Agreement on settlement of a dispute (conflict) by mediation",
        (ProcedureKind::Settlement, _) => "Settlement agreement",
        (ProcedureKind::Participatory, _) => "Agreement on settlement of a dispute by the participatory procedure",
    }
}

pub fn text(it: &Agreed<'_>, terms: &Terms) -> Paper {
    let sides = it.sides.iter().filter_map(|no| it.basis.case().side(*no));
    let concluded = match it.concluded_on() {
        Some(on) => format!("Concluded on {}.", day(on)),
        None => "Concluded on the day the last party signs.".to_owned(),
    };
    Paper::new(En, title(it.kind, it.in_court))
        .head(format!("Case No.\u{a0}{}. Place: {}.", it.basis.number, within(it.place())))
        .head(concluded)
        .clause("The parties", sides.map(|side| introduced(&it.basis, En, side, it.data()).into()).collect())
        .clause("Subject of the dispute (conflict)", claims(&it.basis, En))
        .clause_if_any(
            "The mediator",
            it.mediator.iter().map(|name| format!("The mediation was conducted by {name}.").into()).collect(),
        )
        .clause_if_any(
            "Obligations of the parties, ways and terms of performance",
            terms.obligations.iter().map(|one| obligation(it, one)).collect(),
        )
        .clause_if_any("Debts forgiven and claims given up", terms.waivers.iter().map(|one| waiver(it, one)).collect())
        .clause("Consequences of non-performance or improper performance", vec![on_default(&terms.on_default).into()])
        .clause(if it.in_court { "Court costs" } else { "Expenses" }, vec![costs(it, &terms.costs).into()])
        .clause_if_any("Other terms", other(terms))
        .clause("Final provisions", closing(it))
        .sign(it.lines(En))
}

/// What is owed, what is given up, and what follows when it is not kept.
pub fn terms(it: &Agreed<'_>, terms: &Terms) -> Vec<Point> {
    let owed = terms.obligations.iter().map(|one| obligation(it, one));
    let given_up = terms.waivers.iter().map(|one| waiver(it, one));
    owed.chain(given_up).chain([on_default(&terms.on_default).into()]).collect()
}

fn named(it: &Agreed<'_>, no: SideNo, place: Place) -> String {
    side(&it.basis, En, no, place)
}

fn obligation(it: &Agreed<'_>, one: &Obligation) -> Point {
    let debtor = named(it, one.debtor, Place::Subject);
    let creditor = named(it, one.creditor, Place::To);
    let mut blocks = match &one.deed {
        Deed::Pay { total, instalments } => match instalments.as_slice() {
            [part] => vec![Block::text(format!(
                "{debtor} undertakes to pay {creditor} {} by {}.",
                amount(*total),
                day(part.due)
            ))],
            parts => vec![
                Block::text(format!("{debtor} undertakes to pay {creditor} {} in parts:", amount(*total))),
                Block::Table(Table {
                    label: "The parts of the sum and the days by which they are paid".to_owned(),
                    head: ["Part", "By", "Sum, tenge"].map(str::to_owned).to_vec(),
                    rows: super::super::rows(parts, En),
                }),
            ],
        },
        Deed::Act { what, due } => {
            let until = due.map_or_else(String::new, |due| format!(" by {}", day(due)));
            vec![Block::text(format!("{debtor} undertakes for {creditor}{until}: {}.", within(what)))]
        }
    };
    blocks.push(Block::text(format!("Way of performance: {}.", within(&one.way))));
    if let Some(condition) = one.condition.as_deref().filter(|it| !it.trim().is_empty()) {
        blocks.push(Block::text(format!("Condition: {}.", within(condition))));
    }
    Point::of(blocks)
}

fn waiver(it: &Agreed<'_>, one: &Waiver) -> Point {
    let who = named(it, one.by, Place::Subject);
    match one.amount {
        Some(sum) => format!("{who} gives up: {}, to the sum of {}.", within(&one.what), amount(sum)),
        None => format!("{who} gives up: {}.", within(&one.what)),
    }
    .into()
}

fn on_default(it: &OnDefault) -> String {
    match it {
        OnDefault::NotStated => "The consequences are those of the law.".to_owned(),
        OnDefault::AllDueAfterMissed(1) => {
            "When one part is not paid in time, the whole rest is to be paid at once.".to_owned()
        }
        OnDefault::AllDueAfterMissed(missed) => format!(
            "When {} parts in a row are not paid in time, the whole rest is to be paid at once.",
            crate::spelled::en::number(u64::from(*missed))
        ),
        OnDefault::Otherwise(text) => stopped(text),
    }
}

pub fn costs(it: &Agreed<'_>, costs: &Costs) -> String {
    match costs {
        Costs::NotStated if it.in_court => {
            "Nothing is said about court costs; they are deemed mutually settled (article 176, part four, of the Civil \
             Procedure Code of the Republic of Kazakhstan)."
                .to_owned()
        }
        Costs::NotStated => "The parties do not divide expenses by this agreement.".to_owned(),
        Costs::EachBearsOwn => "Each party bears the expenses it has had.".to_owned(),
        Costs::BorneBy(side) => format!("All expenses are borne by: {}.", named(it, *side, Place::Subject)),
        Costs::Otherwise(text) => stopped(text),
    }
}

fn other(terms: &Terms) -> Vec<Point> {
    if terms.other.trim().is_empty() { vec![] } else { vec![Point::as_written(&terms.other)] }
}

fn closing(it: &Agreed<'_>) -> Vec<Point> {
    let mut points: Vec<Point> = vec![
        "The parties conclude this agreement freely and understand its terms and consequences.".into(),
        "The parties declare that this agreement neither touches nor violates rights and lawful interests of persons who \
         do not take part in it."
            .into(),
    ];
    points.push(match (it.in_court, it.kind) {
        (true, ProcedureKind::Mediation) => {
            "The agreement is sent at once to the judge who has the civil case and is approved by the court (article 27, \
             paragraph 5, of the Law of the Republic of Kazakhstan on Mediation)."
        }
        (true, _) => {
            "The agreement is approved by the court (article 175, part three, of the Civil Procedure Code of the Republic of \
             Kazakhstan)."
        }
        (false, ProcedureKind::Mediation) => {
            "The agreement is in force from the day the parties sign it and is a transaction that establishes, changes or \
             ends civil rights and duties of the parties (article 27, paragraphs 4 and 8, of the Law of the Republic of \
             Kazakhstan on Mediation)."
        }
        (false, _) => "The agreement is in force from the day the parties sign it.",
    }
    .into());
    let copies = format!("Copies made: {} ({})", it.copies(), crate::spelled::en::number(it.copies()));
    points.push(match it.in_court {
        true => format!("{copies}; the court places one in the file.").into(),
        false => format!("{copies}, one for each who signed.").into(),
    });
    if it.agreement.language == CaseLanguage::Both {
        points.push(
            match it.agreement.prevailing {
                Some(CaseLanguage::Russian) => {
                    "The agreement is made in Kazakh and Russian. Where they differ, the Russian text prevails."
                }
                _ => "The agreement is made in Kazakh and Russian. Where they differ, the Kazakh text prevails.",
            }
            .into(),
        );
    }
    points
}
