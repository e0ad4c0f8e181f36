//! The law of cases: every rule about them as one table, and what follows from it for one person.
//!
//! The rules stand in one file per procedure, in the order of the law. Here they are only put together and asked.

use crate::rule::{Quoted, Warning};
use crate::{
    Calendar, Cases, Permission, Question, Refusal, Role, Rule, Rules, Told, approval, claims, contract,
    court_mediation, enforcement, filing, house, instances, interim, judge_mediates, mediation, others, participatory,
    performance, representation, rule, settlement, signing, table, talks,
};
use case::{ActKind, Capacity, Case};
use jiff::civil::Date;
use record::{Assurance, PersonId, Through};
use std::sync::LazyLock;

/// Whoever acts on a side: a party, who represents it, or a desk that writes for it.
pub(crate) const ON_A_SIDE: &[Role] = &[Role::Party, Role::Representative, Role::Assistant];

/// The court: the judge, or the secretary from the court's paper.
pub(crate) const OF_THE_COURT: &[Role] = &[Role::Judge, Role::Secretary];

pub(crate) fn permit(name: &'static str, roles: &'static [Role], acts: &'static [ActKind]) -> Quoted<Cases> {
    rule::permit(name, roles, acts)
}

pub(crate) fn forbid(name: &'static str, acts: &'static [ActKind]) -> Quoted<Cases> {
    rule::forbid(name, acts)
}

pub(crate) fn warn(name: &'static str, acts: &'static [ActKind]) -> Warning<Cases> {
    rule::warn(name, acts)
}

static CASES: LazyLock<Rules<Cases>> = LazyLock::new(|| {
    let chapters: Vec<Vec<Rule<Cases>>> = vec![
        filing::rules(),
        representation::rules(),
        mediation::rules(),
        contract::rules(),
        talks::rules(),
        table::rules(),
        court_mediation::rules(),
        judge_mediates::rules(),
        others::rules(),
        participatory::rules(),
        interim::rules(),
        settlement::rules(),
        claims::rules(),
        signing::rules(),
        performance::rules(),
        approval::rules(),
        instances::rules(),
        enforcement::rules(),
        house::rules(),
    ];
    Rules::new(chapters.into_iter().flatten())
});

/// The rules about cases.
pub fn cases() -> &'static Rules<Cases> {
    &CASES
}

/// Every rule's name, each once: every one has its sentence in `words`.
pub fn rule_names() -> Vec<&'static str> {
    let mut names: Vec<&str> = cases().all().iter().map(|it| it.name).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// Whether the act may be done.
///
/// # Errors
/// The refusal, with the rules and articles that decided.
pub fn judge(question: &Question<'_>) -> Result<Permission, Refusal> {
    cases().judge(question)
}

/// The acts that are open to a person today, as far as that can be said without their content.
pub fn open_acts(
    case: &Case,
    person: &PersonId,
    capacities: &[Capacity],
    roles: &[Role],
    today: Date,
    told: &Told,
    calendar: &Calendar,
) -> Vec<ActKind> {
    let is_open = |kind: ActKind| {
        let question = Question {
            case,
            kind,
            act: None,
            person,
            for_whom: None,
            capacities,
            roles,
            // Who asks what is open has not signed anything yet.
            assurance: Assurance::Signature,
            through: &Through::Page,
            happened_on: today,
            today,
            told,
            calendar,
        };
        judge(&question).is_ok()
    };
    ActKind::ALL.iter().copied().filter(|kind| is_open(*kind)).collect()
}

#[cfg(test)]
mod tests;
