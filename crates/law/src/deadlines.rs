//! Every term the law sets for conciliation: what starts it, how long it is, and by which words.

use crate::{Article, Length, Term, cite};
use jiff::civil::Date;
use std::sync::LazyLock;

/// A term set by law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What must be done within it, in kebab-case; `words` has the sentence.
    pub name: &'static str,
    /// The event it runs from, in kebab-case.
    pub from: &'static str,
    pub length: Length,
    pub article: Article,
    /// The words that set it, in the official Russian text.
    pub quotation: &'static str,
    /// The days on which this length holds; both included.
    pub since: Date,
    pub until: Option<Date>,
}

impl Deadline {
    /// The term that starts with an event of that day.
    pub fn starting(&self, day: Date) -> Term {
        Term::from(day, self.length)
    }
}

/// The deadline of that name, in the wording in force on `day`.
pub fn deadline(name: &str, day: Date) -> Option<&'static Deadline> {
    let holds = |it: &&Deadline| it.name == name && it.since <= day && it.until.is_none_or(|until| day <= until);
    all().iter().find(holds)
}

/// Every deadline, in the order of the law.
pub fn all() -> &'static [Deadline] {
    &DEADLINES
}

fn set(name: &'static str, from: &'static str, length: Length, article: &str, quotation: &'static str) -> Deadline {
    let article = cite(article);
    let since = article.statute.in_force_since();
    Deadline { name, from, length, article, quotation, since, until: None }
}

static DEADLINES: LazyLock<Vec<Deadline>> = LazyLock::new(|| [out_of_court(), registers(), in_court()].concat());

fn out_of_court() -> Vec<Deadline> {
    use Length::CalendarDays;
    vec![
        set(
            "answer-to-offer",
            "mediation-offered",
            CalendarDays(10),
            "ML 20(6)",
            "в течение десяти календарных дней со дня его направления или в течение иного указанного в предложении \
             разумного срока",
        ),
        set(
            "mediation",
            "mediation-contract-signed",
            CalendarDays(30),
            "ML 23(1)",
            "не позднее тридцати календарных дней со дня заключения договора о медиации",
        ),
        set(
            "mediation-extended",
            "mediation-contract-signed",
            CalendarDays(60),
            "ML 23(1)",
            "не более шестидесяти календарных дней в совокупности",
        ),
        set(
            "mediation-at-enforcement",
            "contract-given-to-bailiff",
            CalendarDays(30),
            "ML 25-1(1)",
            "приостанавливает исполнительное производство на срок не более тридцати календарных дней",
        ),
    ]
}

fn registers() -> Vec<Deadline> {
    use Length::{CalendarDays, Months, WorkingDays};
    vec![
        set(
            "register-decision-professional",
            "application-received",
            CalendarDays(10),
            "ML 14(4)",
            "в течение десяти дней со дня получения соответствующего заявления",
        ),
        set(
            "register-decision-public",
            "application-received",
            CalendarDays(10),
            "ML 16(4)",
            "в течение десяти календарных дней со дня получения соответствующего заявления",
        ),
        set(
            "election-protocol-to-akim",
            "gathering-held",
            WorkingDays(10),
            "ML 15(2)",
            "в течение десяти рабочих дней направляется акиму",
        ),
        set(
            "suspension-of-mediator",
            "mediator-suspended",
            Months(6),
            "ML 14(7)",
            "приостанавливает деятельность медиатора … сроком на шесть месяцев",
        ),
    ]
}

fn in_court() -> Vec<Deadline> {
    [before_the_trial(), conciliation_in_court(), after_the_ruling()].concat()
}

fn before_the_trial() -> Vec<Deadline> {
    use Length::{CalendarDays, Months, WorkingDays};
    vec![
        set("notice-sent", "session-appointed", CalendarDays(1), "CPC 127(3)", "не позднее следующего дня"),
        set("court-order", "application-received", WorkingDays(3), "CPC 139", "в течение трех рабочих дней"),
        set(
            "objection-to-court-order",
            "order-received",
            WorkingDays(10),
            "CPC 141(2)",
            "в течение десяти рабочих дней",
        ),
        set("acceptance", "claim-received", WorkingDays(5), "CPC 150(1)", "в течение пяти рабочих дней"),
        set("acceptance-with-conciliation", "claim-received", WorkingDays(10), "CPC 150(1)", "десяти рабочих дней"),
        set("acceptance-with-protocol", "claim-received", WorkingDays(15), "CPC 150(1)", "пятнадцати рабочих дней"),
        set(
            "preparation",
            "claim-accepted",
            WorkingDays(20),
            "CPC 164(1)",
            "не позднее двадцати рабочих дней со дня принятия иска",
        ),
        set(
            "response",
            "claim-served",
            WorkingDays(10),
            "CPC 166(2)",
            "не позднее десяти рабочих дней со дня получения копии иска",
        ),
        set(
            "trial-begins",
            "preparation-ended",
            WorkingDays(20),
            "CPC 173",
            "не позднее двадцати рабочих дней со дня окончания его подготовки",
        ),
        set("trial", "preparation-ended", Months(2), "CPC 183(2)", "в срок до двух месяцев"),
        set("trial-in-urgent-cases", "preparation-ended", Months(1), "CPC 183(2)", "в срок до одного месяца"),
        set("appeal-prepared", "case-reached-appeal", WorkingDays(10), "CPC 414(2)", "в течение десяти рабочих дней"),
        set("appeal", "case-reached-appeal", Months(2), "CPC 415", "в двухмесячный срок со дня его поступления в суд"),
    ]
}

fn conciliation_in_court() -> Vec<Deadline> {
    use Length::{CalendarDays, Months, WorkingDays};
    vec![
        set(
            "suspension-for-judge",
            "proceedings-suspended",
            WorkingDays(10),
            "CPC 179(4)",
            "на срок не более десяти рабочих дней",
        ),
        set(
            "suspension-for-mediator",
            "proceedings-suspended",
            Months(1),
            "CPC 179(5)",
            "на срок не более одного месяца",
        ),
        set(
            "mediation-in-court",
            "mediation-contract-signed",
            CalendarDays(30),
            "ML 23(2)",
            "не позднее тридцати календарных дней со дня заключения договора о медиации",
        ),
        set(
            "mediation-in-court-extended",
            "mediation-contract-signed",
            CalendarDays(60),
            "ML 23(2)",
            "не более шестидесяти календарных дней в совокупности",
        ),
        set(
            "approval-at-enforcement",
            "application-received",
            WorkingDays(10),
            "CPC 246(3)",
            "в течение десяти рабочих дней со дня поступления заявления в суд",
        ),
    ]
}

fn after_the_ruling() -> Vec<Deadline> {
    use Length::{Months, WorkingDays};
    vec![
        set(
            "restoration-of-term",
            "violation-known",
            Months(1),
            "CPC 126(4)",
            "не позднее одного месяца со дня, когда заявителю стало известно",
        ),
        set(
            "writ",
            "decision-in-force",
            WorkingDays(3),
            "CPC 241(4)",
            "в течение трех рабочих дней со дня вступления решения в законную силу",
        ),
        set("final-text-of-ruling", "ruling-announced", WorkingDays(5), "CPC 268(4)", "не позднее пяти рабочих дней"),
        set(
            "copy-to-absent",
            "final-text-of-ruling-made",
            WorkingDays(3),
            "CPC 271",
            "не позднее трех рабочих дней со дня вынесения определения в окончательной форме",
        ),
        set(
            "private-complaint",
            "final-text-of-ruling-made",
            WorkingDays(10),
            "CPC 429(1)",
            "в течение десяти рабочих дней со дня изготовления определения в окончательной форме",
        ),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Calendar, stands};
    use jiff::civil::date;

    fn check(name: &str, start: Date, expected: Date) {
        let deadline = deadline(name, start).expect(name);
        assert_eq!(deadline.starting(start).last_day(&Calendar::of_kazakhstan()), Some(expected), "{name}");
    }

    #[test]
    fn every_deadline_quotes_its_article() {
        for it in all() {
            assert!(stands(it.article, it.quotation), "{}: {} does not say {}", it.name, it.article, it.quotation);
        }
    }

    #[test]
    fn no_two_deadlines_have_one_name_on_one_day() {
        for it in all() {
            assert_eq!(deadline(it.name, it.since), Some(it), "{}", it.name);
        }
    }

    #[test]
    fn the_deadlines_of_the_cases_come_out_by_name() {
        check("answer-to-offer", date(2026, 3, 2), date(2026, 3, 12));
        check("mediation", date(2026, 3, 20), date(2026, 4, 20));
        check("mediation-extended", date(2026, 3, 20), date(2026, 5, 19));
        check("acceptance", date(2026, 5, 4), date(2026, 5, 13));
        check("acceptance-with-conciliation", date(2026, 5, 4), date(2026, 5, 20));
        check("acceptance-with-protocol", date(2026, 5, 4), date(2026, 5, 28));
        check("suspension-for-mediator", date(2026, 4, 27), date(2026, 5, 28));
        check("suspension-for-judge", date(2026, 3, 16), date(2026, 4, 2));
        check("private-complaint", date(2026, 4, 30), date(2026, 5, 19));
        check("mediation-at-enforcement", date(2026, 5, 12), date(2026, 6, 11));
        check("approval-at-enforcement", date(2026, 6, 30), date(2026, 7, 15));
        check("writ", date(2026, 5, 19), date(2026, 5, 22));
    }

    #[test]
    fn no_deadline_holds_before_its_law() {
        assert_eq!(deadline("answer-to-offer", date(2015, 1, 1)), None);
        assert_eq!(deadline("no-such-deadline", date(2026, 1, 1)), None);
    }
}
