//! The engine: rules are data, and a decision is what they say together.
//!
//! An act is permitted when no forbidding rule holds and some permitting rule does; nothing else decides, and the order
//! of the rules does not. Each act is judged by the rules in force on its own day (CPC 3(1)).
//!
//! This file knows no rule. The rules stand in one file per procedure; those without a statute in `house`.

use crate::{Article, cite};
use jiff::civil::Date;
use std::fmt::Debug;

/// A kind of book whose acts the law judges: cases, registers, cooperation.
pub trait Matter: Sized + 'static {
    /// The kind of an act, without its content.
    type Act: Copy + Eq + Debug + 'static;
    /// What somebody is in that book.
    type Role: Copy + Eq + Debug + 'static;
    /// Everything a rule may look at.
    type Question<'a>: Asked<Self>;
}

/// What the engine itself needs of a question.
pub trait Asked<M: Matter> {
    /// The kind of act that is asked for.
    fn act(&self) -> M::Act;
    /// Every role of the one who asks. One permitted role is enough.
    fn roles(&self) -> &[M::Role];
    /// The day the act happened on: the law of that day judges it.
    fn day(&self) -> Date;
}

/// What a rule does when it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Effect {
    Permit,
    Forbid,
    /// Says something to be considered; never refuses.
    Warn,
}

/// Where a rule comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    pub article: Article,
    /// The words of the law in Russian; `None` where the text is not at hand, and then the rule only warns.
    pub quotation: Option<&'static str>,
    /// The same words in the Kazakh text.
    pub in_kazakh: Option<&'static str>,
}

/// One rule: its name says what must hold.
pub struct Rule<M: Matter> {
    pub name: &'static str,
    pub effect: Effect,
    /// Who is permitted; empty for rules that do not permit.
    pub roles: &'static [M::Role],
    pub acts: &'static [M::Act],
    pub basis: Basis,
    /// The days on which it holds; both included.
    pub since: Date,
    pub until: Option<Date>,
    when: Condition<M>,
}

type Condition<M> = for<'q, 'r> fn(&'r <M as Matter>::Question<'q>) -> bool;

/// A rule that lacks its source yet; a permitting or forbidding one must quote it.
#[must_use]
pub struct Quoted<M: Matter>(Unsourced<M>);

/// A warning that lacks its source yet; it may have one without a quotation.
#[must_use]
pub struct Warning<M: Matter>(Unsourced<M>);

struct Unsourced<M: Matter> {
    name: &'static str,
    effect: Effect,
    roles: &'static [M::Role],
    acts: &'static [M::Act],
}

/// These roles may do these acts, when the condition holds.
pub fn permit<M: Matter>(name: &'static str, roles: &'static [M::Role], acts: &'static [M::Act]) -> Quoted<M> {
    Quoted(Unsourced { name, effect: Effect::Permit, roles, acts })
}

/// Nobody may do these acts while the condition holds.
pub fn forbid<M: Matter>(name: &'static str, acts: &'static [M::Act]) -> Quoted<M> {
    Quoted(Unsourced { name, effect: Effect::Forbid, roles: &[], acts })
}

/// Whoever does these acts while the condition holds is told of it first.
pub fn warn<M: Matter>(name: &'static str, acts: &'static [M::Act]) -> Warning<M> {
    Warning(Unsourced { name, effect: Effect::Warn, roles: &[], acts })
}

impl<M: Matter> Quoted<M> {
    /// The article, and its words in Russian.
    pub fn from(self, article: &str, quotation: &'static str) -> Rule<M> {
        self.0.based_on(article, Some(quotation))
    }
}

impl<M: Matter> Warning<M> {
    /// The article, and its words in Russian.
    pub fn from(self, article: &str, quotation: &'static str) -> Rule<M> {
        self.0.based_on(article, Some(quotation))
    }

    /// The article, whose text is not at hand.
    pub fn unquoted(self, article: &str) -> Rule<M> {
        self.0.based_on(article, None)
    }
}

impl<M: Matter> Unsourced<M> {
    fn based_on(self, article: &str, quotation: Option<&'static str>) -> Rule<M> {
        let article = cite(article);
        Rule {
            name: self.name,
            effect: self.effect,
            roles: self.roles,
            acts: self.acts,
            basis: Basis { article, quotation, in_kazakh: None },
            since: article.statute.in_force_since(),
            until: None,
            when: |_| true,
        }
    }
}

impl<M: Matter> Rule<M> {
    /// The same words in the Kazakh text of the article.
    #[must_use]
    pub fn in_kazakh(mut self, quotation: &'static str) -> Self {
        self.basis.in_kazakh = Some(quotation);
        self
    }

    /// The first day on which it holds, when that is not the first day of its statute's wording.
    #[must_use]
    pub fn since(mut self, first: Date) -> Self {
        self.since = first;
        self
    }

    /// The last day on which it holds: an amendment ends the rule and adds another.
    #[must_use]
    pub fn until(mut self, last: Date) -> Self {
        self.until = Some(last);
        self
    }

    /// Under which condition it holds; without one, always.
    #[must_use]
    pub fn when(mut self, condition: Condition<M>) -> Self {
        self.when = condition;
        self
    }

    /// Whether the rule is law on that day.
    pub fn is_in_force(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }

    fn concerns(&self, asked: &M::Question<'_>) -> bool {
        self.acts.contains(&asked.act()) && self.is_in_force(asked.day())
    }

    fn names_a_role_of(&self, asked: &M::Question<'_>) -> bool {
        asked.roles().iter().any(|it| self.roles.contains(it))
    }

    fn reason(&self) -> Reason {
        Reason { rule: self.name, basis: self.basis }
    }
}

/// A rule that took part in a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The rule's name; `words` has the sentence.
    pub rule: &'static str,
    pub basis: Basis,
}

/// The act may be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permission {
    /// Every rule that permits it: their names go into the entry.
    pub rules: Vec<Reason>,
    /// What to consider first.
    pub warnings: Vec<Reason>,
}

/// The act may not be done, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub ground: Ground,
    /// The rules that decided, in the order of the table. Empty only for [`Ground::NoRule`].
    pub reasons: Vec<Reason>,
}

/// Why an act is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ground {
    /// The rules named forbid it.
    Forbidden,
    /// The rules named permit it to this person, but not as things stand.
    NotNow,
    /// The rules named permit it, to others.
    NotYours,
    /// No rule of that day speaks of it.
    NoRule,
}

/// The rules of one matter.
pub struct Rules<M: Matter>(Vec<Rule<M>>);

impl<M: Matter> Rules<M> {
    /// The table made of these rules. Their order decides nothing but the order of reasons.
    pub fn new(rules: impl IntoIterator<Item = Rule<M>>) -> Self {
        Self(rules.into_iter().collect())
    }

    /// Every rule, in order.
    pub fn all(&self) -> &[Rule<M>] {
        &self.0
    }

    /// Whether the act may be done.
    ///
    /// # Errors
    /// The refusal, with every rule that forbids; or, when none does and none permits, the rules that come nearest.
    pub fn judge(&self, asked: &M::Question<'_>) -> Result<Permission, Refusal> {
        let reasons = |effect: Effect, holds: &dyn Fn(&Rule<M>) -> bool| -> Vec<Reason> {
            let concerning = self.0.iter().filter(|it| it.effect == effect && it.concerns(asked));
            concerning.filter(|it| holds(it)).map(Rule::reason).collect()
        };
        let forbidding = reasons(Effect::Forbid, &|it| (it.when)(asked));
        if !forbidding.is_empty() {
            return Err(Refusal { ground: Ground::Forbidden, reasons: forbidding });
        }
        let permitting = reasons(Effect::Permit, &|it| it.names_a_role_of(asked) && (it.when)(asked));
        if !permitting.is_empty() {
            let warnings = reasons(Effect::Warn, &|it| (it.when)(asked));
            return Ok(Permission { rules: permitting, warnings });
        }
        let not_now = reasons(Effect::Permit, &|it| it.names_a_role_of(asked));
        if !not_now.is_empty() {
            return Err(Refusal { ground: Ground::NotNow, reasons: not_now });
        }
        let not_yours = reasons(Effect::Permit, &|_| true);
        let ground = if not_yours.is_empty() { Ground::NoRule } else { Ground::NotYours };
        Err(Refusal { ground, reasons: not_yours })
    }

    /// What is wrong with the table itself: a quotation that does not stand in its article, a permission that names no
    /// role, a rule for no act, a name that is no kebab-case or is used twice on one day. For tests; empty when all is well.
    pub fn faults(&self) -> Vec<String> {
        let mut faults: Vec<String> = self.0.iter().flat_map(faults_of).collect();
        for (at, rule) in self.0.iter().enumerate() {
            let same = |it: &&Rule<M>| it.name == rule.name && overlap(it, rule);
            if self.0[..at].iter().any(|it| same(&it)) {
                faults.push(format!("{}: two rules of this name hold on one day", rule.name));
            }
        }
        faults
    }
}

fn overlap<M: Matter>(one: &Rule<M>, other: &Rule<M>) -> bool {
    let ends_before = |a: &Rule<M>, b: &Rule<M>| a.until.is_some_and(|until| until < b.since);
    !ends_before(one, other) && !ends_before(other, one)
}

fn faults_of<M: Matter>(rule: &Rule<M>) -> Vec<String> {
    let Basis { article, quotation, in_kazakh } = rule.basis;
    let stands = |quotation, language| crate::quoted_in(article, language, quotation);
    let is_kebab = !rule.name.is_empty()
        && !rule.name.starts_with('-')
        && rule.name.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');
    let checks = [
        (is_kebab, "the name is no kebab-case"),
        (!rule.acts.is_empty(), "it is about no act"),
        (rule.effect != Effect::Permit || !rule.roles.is_empty(), "it permits nobody"),
        (rule.effect == Effect::Warn || quotation.is_some(), "without a quotation a rule only warns"),
        (
            quotation.is_none_or(|it| stands(it, crate::Language::Russian)),
            "the quotation does not stand in its article",
        ),
        (in_kazakh.is_none_or(|it| stands(it, crate::Language::Kazakh)), "the Kazakh quotation does not stand there"),
        (rule.until.is_none_or(|until| rule.since <= until), "it ends before it begins"),
    ];
    let wrong = checks.iter().filter(|(holds, _)| !holds);
    wrong.map(|(_, what)| format!("{} ({article}): {what}", rule.name)).collect()
}

#[cfg(test)]
mod tests;
