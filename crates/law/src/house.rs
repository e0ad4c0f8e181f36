//! The rules of the platform itself, in the form of the others. They quote `statutes/house_rules.ru.md`.

use crate::cases::{forbid, permit};
use crate::talks::may_write;
use crate::{Cases, Question, Role, Rule};
use case::{Act, ActKind, DeadlineId, PartyKind, ProposalStatus, Room};
use record::Assurance;

/// The rules of the house about cases.
pub fn rules() -> Vec<Rule<Cases>> {
    [people(), entries(), terms()].into_iter().flatten().collect()
    // 12.-20. stand beside the rules of law they serve: `filing`, `talks`, `signing`, `settlement`, `court_mediation`.
}

fn terms() -> Vec<Rule<Cases>> {
    use ActKind::{DrawUpAgreement, Propose, SignAgreement};
    vec![
        // 1. Части составляют целое
        forbid("parts-must-add-up", &[Propose, DrawUpAgreement, SignAgreement])
            .from("House 1", "Части рассрочки вместе с прощенной суммой составляют весь долг")
            .in_kazakh("кешірілген сомамен бірге тараптар келіскен бүкіл борышты құрайды")
            .when(|it| it.terms().is_some_and(|terms| !terms.add_up())),
        // 10. О чужих правах спрашивают прямо: the answer is judged by Law on Mediation 1(2) and CPC 175(2).
        // 11. Каждое обязательство понятно целиком
        forbid("obligations-must-name-debtor-and-creditor", &[Propose, DrawUpAgreement, SignAgreement])
            .from(
                "House 11",
                "У обязательства названы должник, получатель, действие или сумма, дата и способ исполнения",
            )
            .in_kazakh("Міндеттемеде борышкер, алушы, әрекет немесе сома, орындау күні мен тәсілі аталады")
            .when(|it| it.terms().is_some_and(|terms| !terms.name_only(&it.case.settling_sides()))),
    ]
}

fn people() -> Vec<Rule<Cases>> {
    use ActKind::{Accept, File, PlanSession, Reject, SignAgreement};
    vec![
        // 2. Кто действует, должно быть известно
        forbid("signer-must-be-known", &[ActKind::SignContract, SignAgreement])
            .from(
                "House 2",
                "лица, личность которого установлена с той степенью уверенности, которой требует это действие",
            )
            .in_kazakh("жеке басы сол әрекет талап ететін сенімділік дәрежесімен анықталған")
            .when(|it| it.assurance < Assurance::Contact),
        // 3. Сначала вопросы о безопасности
        forbid("safety-questions-come-first", &[PlanSession])
            .from("House 3", "каждая сторона отдельно ответила на вопросы о безопасности и ответы ее не исключают")
            .in_kazakh("әр тарап қауіпсіздік туралы сұрақтарға жеке жауап бергеннен кейін")
            .when(|it| is_joint_meeting(it) && !is_safe_to_meet(it)),
        forbid("joint-meeting-is-not-held-where-somebody-is-unsafe", &[ActKind::HoldSession])
            .from("House 3", "и ответы ее не исключают")
            .in_kazakh("бұл жауаптар оған кедергі болмаса ғана ұсынылады")
            .when(|it| is_joint_session(it) && it.case.needs_care()),
        // 4. Никто не решает в собственном деле: rules about registers and judges; here nothing is decided alone.
        // 5. Принимает другая сторона
        forbid("proposal-must-be-the-other-sides", &[Accept, Reject])
            .from("House 5", "Предложение принимает тот, кому оно сделано")
            .in_kazakh("Ұсыныс кімге жасалса, сол қабылдайды")
            .when(|it| proposal(it).is_some_and(|proposal| Some(proposal.by) == it.side())),
        forbid("proposal-must-be-open", &[Accept, Reject, ActKind::Withdraw])
            .from("House 5", "только пока оно действует")
            .in_kazakh("ұсыныс күшінде тұрғанда ғана")
            .when(|it| it.act.is_some() && proposal(it).is_none_or(|proposal| proposal.status != ProposalStatus::Open)),
        // 6. Приемная действует за того, кто пришел
        forbid("desk-must-show-authority", &[File])
            .from("House 6", "вносит действия лица, которое находится перед ним и просит об этом")
            .in_kazakh("алдында тұрған және осыны сұраған адамның әрекеттерін енгізеді")
            .when(|it| it.is(Role::Desk) && is_for_another_without_authority(it)),
        // 7. Not executable: no rule permits an administrator anything in a case, and nobody's view is his.
    ]
}

fn entries() -> Vec<Rule<Cases>> {
    use ActKind::{Correct, PassDeadline};
    vec![
        // 8. Исправляет запись тот, кто ее внес
        permit("keepers-correct", &[Role::Judge, Role::Secretary, Role::Mediator], &[Correct])
            .from("House 8", "или тот, кто ведет дело")
            .in_kazakh("немесе істі жүргізетін адам"),
        permit("authors-correct-their-own", &[Role::Party, Role::Representative, Role::Assistant], &[Correct])
            .from("House 8", "Ошибку исправляет новой записью тот, кто внес прежнюю")
            .in_kazakh("Қатені бұрынғы жазбаны енгізген адам")
            .when(|it| it.act.is_none() || it.told.author.as_ref().is_some_and(|author| author == it.acting_for())),
        forbid("corrections-stay-in-ones-own-rooms", &[Correct])
            .from("House 8", "тот, кто внес прежнюю, или тот, кто ведет дело")
            .in_kazakh("бұрынғы жазбаны енгізген адам немесе істі жүргізетін адам")
            .when(|it| match it.act {
                Some(Act::Correct { room, .. }) => !may_correct_in(it, room),
                _ => false,
            }),
        forbid("corrected-day-has-come", &[Correct])
            .from("House 8", "прежняя запись остается")
            .in_kazakh("бұрынғы жазба қалады")
            .when(|it| matches!(it.act, Some(Act::Correct { happened_on: Some(day), .. }) if it.today < *day)),
        // 9. Машина предлагает, решают люди
        permit("clock-passes-deadlines", &[Role::Clock], &[PassDeadline])
            .from("House 9", "кроме того, что закон связывает с наступлением даты")
            .in_kazakh("Заң белгілі бір күннің келуімен байланыстырған жағдайдан басқа кезде"),
        forbid("clock-passes-deadlines-when-due", &[PassDeadline])
            .from("House 9", "с наступлением даты")
            .in_kazakh("белгілі бір күннің келуімен")
            // A term passes when its last day is over; a reminder is given on its own day.
            .when(|it| match it.act {
                Some(Act::PassDeadline { deadline, due }) => {
                    let is_reminder = matches!(deadline, DeadlineId::DutyReminder { .. });
                    let is_early = if is_reminder { it.happened_on < *due } else { it.happened_on <= *due };
                    // A day that was due before the calendar moved, or before an entry made late, is due no more.
                    is_early || !crate::due(it.case, it.calendar).contains(&(*deadline, *due))
                }
                _ => false,
            }),
    ]
}

fn proposal<'a>(it: &Question<'a>) -> Option<&'a case::Proposal> {
    match it.act {
        Some(Act::Accept { proposal, .. } | Act::Reject { proposal, .. } | Act::Withdraw { proposal, .. }) => {
            it.procedure()?.proposal(*proposal)
        }
        _ => None,
    }
}

/// Where one writes or wrote, and in one's own answers to the safety questions.
fn may_correct_in(it: &Question<'_>, room: &Room) -> bool {
    let old_talk = matches!(room, Room::Joint(no) if it.side().is_some() && it.case.talk_room(*no) != *room);
    may_write(it, room) || old_talk || matches!(room, Room::Screening(person) if person == it.person)
}

fn is_joint_meeting(it: &Question<'_>) -> bool {
    matches!(it.act, Some(Act::PlanSession { with: None, .. }))
}

fn is_joint_session(it: &Question<'_>) -> bool {
    let Some(Act::HoldSession { session, .. }) = it.act else { return false };
    it.procedure_is(|it| it.session(*session).is_some_and(|it| it.with.is_none()))
}

/// Each settling side of natural persons has answered, and no answer was yes. A company answers no such questions.
pub(crate) fn is_safe_to_meet(it: &Question<'_>) -> bool {
    let case = it.case;
    let answered = |side| {
        let mut people = case
            .members(side)
            .into_iter()
            .filter(|person| case.kinds.get(person).is_none_or(|kind| *kind == PartyKind::Natural));
        people.all(|person| case.screenings.contains_key(&person))
    };
    !case.needs_care() && case.settling_sides().into_iter().all(answered)
}

/// A desk that files names a party who came to it; its own dispute it files without authority.
fn is_for_another_without_authority(it: &Question<'_>) -> bool {
    let names_himself = |parties: &[case::NewParty]| parties.iter().any(|party| party.person == *it.person);
    matches!(it.act, Some(Act::File { authority: None, parties, .. }) if !names_himself(parties))
}

#[cfg(test)]
mod tests;
