//! Mediation under way: rooms, sessions, extension, and the five ways it ends (Law on Mediation 8, 17, 18, 23, 26).

use crate::cases::{ON_A_SIDE, forbid, permit, warn};
use crate::mediation::{is_mediation, last_day_of};
use crate::{Cases, Length, Question, Role, Rule, last_day};
use case::{Act, ActKind, Capacity, EndGround, Procedure, Room, SessionStatus};

pub(crate) fn rules() -> Vec<Rule<Cases>> {
    [rooms(), release(), sessions(), extension(), end()].into_iter().flatten().collect()
}

// ## Rooms (Law on Mediation 8)

fn rooms() -> Vec<Rule<Cases>> {
    use ActKind::{AddFile, Say};
    const EVERYBODY: &[Role] = &[
        Role::Party,
        Role::Representative,
        Role::Assistant,
        Role::Mediator,
        Role::Judge,
        Role::Secretary,
        Role::Prosecutor,
        Role::Invited,
    ];
    vec![
        permit("who-reads-a-room-writes-in-it", EVERYBODY, &[Say, AddFile])
            .from("House 17", "В комнату пишет только тот, кто ее читает")
            .in_kazakh("Бөлмеге оны оқитын адам ғана жазады")
            .when(|it| written_room(it).is_none_or(|room| may_write(it, room))),
        forbid("rooms-are-closed-to-others", &[Say, AddFile])
            .from("ML 8(1)", "не вправе разглашать сведения, ставшие известными им в ходе медиации")
            .in_kazakh("жария етуге құқылы емес")
            .when(|it| written_room(it).is_some_and(|room| !may_write(it, room))),
        warn("mediation-stays-out-of-the-courts-file", &[Say, AddFile])
            .from("ML 8(1)", "без письменного разрешения стороны медиации, предоставившей эту информацию")
            .in_kazakh("медиация тарапының жазбаша рұқсатынсыз")
            // To the court itself the warning would tell that there is a mediation.
            .when(|it| {
                written_room(it) == Some(&Room::Court)
                    && it.side().is_some()
                    && it.case.procedures.iter().any(|it| is_mediation(it) && it.started_on().is_some())
            }),
        // Not executable: 8(2): a mediator is no witness.
        // Not executable: CPC 179(7): no minutes; nothing here writes any.
    ]
}

fn written_room<'a>(it: &Question<'a>) -> Option<&'a Room> {
    match it.act {
        Some(Act::Say { room, .. } | Act::AddFile { room, .. }) => Some(room),
        _ => None,
    }
}

/// Whether the person may write there. A desk writes where its person's common rooms are, never in confidence.
pub(crate) fn may_write(it: &Question<'_>, room: &Room) -> bool {
    let has_court = it.court().is_some();
    let exists = |no| it.case.procedure(no).is_some();
    // What older programs wrote into the joint room of a participatory procedure stays; nothing is added to it.
    let is_talk_of = |room: &Room, no| exists(no) && it.case.talk_room(no) == *room;
    it.capacities.iter().any(|capacity| match (capacity, room) {
        (Capacity::Judge | Capacity::Secretary | Capacity::Prosecutor, Room::Court) => has_court,
        (Capacity::Invited { procedure, since }, Room::Joint(no)) => procedure == no && *since < u64::MAX,
        (Capacity::Party { .. } | Capacity::Representative { .. } | Capacity::Assistant { .. }, Room::Court) => {
            has_court
        }
        (
            Capacity::Party { .. } | Capacity::Representative { .. } | Capacity::Assistant { .. },
            Room::Joint(no) | Room::Participatory(no),
        ) => is_talk_of(room, *no),
        (
            Capacity::Party { side } | Capacity::Representative { side, .. } | Capacity::Assistant { side, .. },
            Room::Side(own),
        ) => side == own,
        (Capacity::Party { side } | Capacity::Representative { side, .. }, Room::Caucus(no, own)) => {
            side == own && exists(*no)
        }
        (Capacity::Mediator { procedure, .. }, Room::Joint(no) | Room::Caucus(no, _) | Room::Mediator(no)) => {
            procedure == no
        }
        _ => false,
    })
}

fn release() -> Vec<Rule<Cases>> {
    use ActKind::Release;
    vec![
        permit("giver-lets-out-what-it-gave", &[Role::Party, Role::Representative], &[Release])
            .from("ML 8(1)", "письменного разрешения стороны медиации, предоставившей эту информацию")
            .in_kazakh("осы ақпаратты берген медиация тарапының жазбаша рұқсатынсыз"),
        forbid("only-the-giver-lets-it-out", &[Release])
            .from("ML 8(1)", "без письменного разрешения стороны медиации, предоставившей эту информацию")
            .in_kazakh("осы ақпаратты берген медиация тарапының жазбаша рұқсатынсыз")
            .when(|it| it.act.is_some() && !gave(it)),
        forbid("release-goes-from-ones-room-to-ones-room", &[Release])
            .from("ML 8(1)", "не вправе разглашать сведения, ставшие известными им в ходе медиации")
            .in_kazakh("жария етуге құқылы емес")
            .when(|it| match it.act {
                Some(Act::Release { room, to, .. }) => !may_write(it, room) || !may_write(it, to) || room == to,
                _ => false,
            }),
    ]
}

/// The entry was made by that person or by somebody on that person's side: the side is the giver.
fn gave(it: &Question<'_>) -> bool {
    let Some(author) = &it.told.author else { return false };
    author == it.acting_for() || it.side().is_some() && it.case.side_of(author) == it.side()
}

// ## Sessions (Law on Mediation 10(1)(1), 17, 18)

fn sessions() -> Vec<Rule<Cases>> {
    use ActKind::{CancelSession, HoldSession, MissSession, PlanSession};
    vec![
        permit("mediator-sets-day-and-hour", &[Role::Mediator], &[PlanSession])
            .from("ML 18(2)", "С согласия сторон медиатор определяет дату и время проведения медиации")
            .in_kazakh("Медиатор медиацияны жүргізу күні мен уақытын тараптардың келісімімен айқындайды")
            .when(|it| it.mediates() && it.procedure_is(|it| it.end.is_none())),
        forbid("session-lies-ahead", &[PlanSession])
            .from("House 12", "на которой это действие имеет смысл")
            .in_kazakh("сол әрекет орынды болатын сатыда тұрғанда")
            .when(|it| matches!(it.act, Some(Act::PlanSession { at, .. }) if crate::approval::day_of(*at) < it.happened_on)),
        forbid("session-is-with-a-side-that-settles", &[PlanSession])
            .from("ML 10(1)(1)", "проводить встречи как со всеми сторонами одновременно, так и с каждой из сторон в отдельности")
            .in_kazakh("барлық тараптармен де, тараптардың әрқайсысымен жеке-жеке де кездесулер өткізуге")
            .when(|it| match it.act {
                Some(Act::PlanSession { with: Some(side), .. }) => !it.case.settling_sides().contains(side),
                _ => false,
            }),
        permit("mediator-keeps-the-sessions", &[Role::Mediator], &[HoldSession, MissSession, CancelSession])
            .from("ML 10(1)(1)", "проводить встречи как со всеми сторонами одновременно, так и с каждой из сторон в отдельности")
            .in_kazakh("барлық тараптармен де, тараптардың әрқайсысымен жеке-жеке де кездесулер өткізуге")
            .when(|it| it.mediates() && it.procedure_is(|it| it.sessions.iter().any(is_planned))),
        forbid("session-must-be-planned", &[HoldSession, MissSession, CancelSession])
            .from("House 12", "Действие принимается тогда, когда дело находится на той стадии")
            .in_kazakh("Әрекет іс сол әрекет орынды болатын сатыда тұрғанда қабылданады")
            .when(|it| match it.act {
                Some(
                    Act::HoldSession { session, .. } | Act::MissSession { session, .. } | Act::CancelSession { session, .. },
                ) => !it.procedure_is(|it| it.session(*session).is_some_and(is_planned)),
                _ => false,
            }),
    ]
}

fn is_planned(it: &case::Session) -> bool {
    it.status == SessionStatus::Planned
}

// ## Extension (Law on Mediation 20(9), 23)

fn extension() -> Vec<Rule<Cases>> {
    use ActKind::ExtendMediation;
    const WHO: &[Role] = &[Role::Party, Role::Representative, Role::Assistant, Role::Mediator];
    vec![
        permit("mediation-may-be-extended", WHO, &[ExtendMediation])
            .from("ML 23(1)", "по взаимному решению сторон срок проведения медиации может быть продлен до тридцати календарных дней")
            .in_kazakh("медиацияны жүргізу мерзімі тараптардың өзара шешімі бойынша күнтізбелік отыз күнге дейін ұзартылуы мүмкін")
            .when(|it| !it.case.is_in_court() && is_running(it)),
        permit("mediation-in-court-may-be-extended", WHO, &[ExtendMediation])
            .from("ML 23(2)", "срок проведения медиации может быть продлен сторонами до тридцати календарных дней")
            .in_kazakh("күнтізбелік отыз күнге дейін ұзартуы мүмкін")
            .when(|it| it.case.is_in_court() && is_running(it)),
        forbid("mediation-lasts-sixty-days-at-most", &[ExtendMediation])
            .from("ML 23", "но не более шестидесяти календарных дней в совокупности")
            .in_kazakh("бірақ ол жиынтығында күнтізбелік алпыс күннен аспауға тиіс")
            .when(|it| extended_to(it).is_some_and(|until| latest_end(it).is_some_and(|last| last < until))),
        forbid("extension-is-later-than-the-end", &[ExtendMediation])
            .from("ML 23", "срок проведения медиации может быть продлен")
            .in_kazakh("медиацияны жүргізу мерзімі")
            .when(|it| extended_to(it).is_some_and(|until| ends_on(it).is_some_and(|last| until <= last))),
        forbid("extension-out-of-court-has-its-reason", &[ExtendMediation])
            .from("ML 20(9)", "В исключительных случаях в связи со сложностью разрешаемого спора (конфликта)")
            .in_kazakh("Айрықша жағдайларда шешілетін даудың (дау-шардың) күрделілігіне")
            .when(|it| !it.case.is_in_court() && is_new_without_reason(it)),
        forbid("mediation-that-has-ended-is-over", LATE)
            .from("ML 26(1)(5)", "истечения срока проведения медиации – со дня его истечения")
            .in_kazakh("медиацияны жүргізу мерзімі аяқталған жағдайда")
            .when(|it| it.procedure_is(|it| is_mediation(it) && it.end.is_none()) && ends_on(it).is_some_and(|last| last < it.happened_on)),
        warn("suspension-may-end-before-mediation", &[ExtendMediation])
            .from("CPC 179(5)", "на срок не более одного месяца")
            .in_kazakh("бір айдан аспайтын мерзімге")
            .when(|it| {
                let suspended = it.court().and_then(|it| it.suspension).map(|it| it.until);
                matches!((extended_to(it), suspended), (Some(until), Some(last)) if last < until)
            }),
    ]
}

/// What is no longer done once the term has run out.
const LATE: &[ActKind] = &[
    ActKind::ExtendMediation,
    ActKind::PlanSession,
    ActKind::Propose,
    ActKind::Accept,
    ActKind::DrawUpAgreement,
    ActKind::SignAgreement,
];

fn is_running(it: &Question<'_>) -> bool {
    let is_side_or_mediator = it.mediates() || it.is_on_a_settling_side();
    is_side_or_mediator && it.procedure_is(|it| is_mediation(it) && it.is_running())
}

fn extended_to(it: &Question<'_>) -> Option<jiff::civil::Date> {
    match it.act {
        Some(Act::ExtendMediation { until, .. }) => Some(*until),
        _ => None,
    }
}

fn ends_on(it: &Question<'_>) -> Option<jiff::civil::Date> {
    last_day_of(it.procedure()?, it.calendar)
}

fn latest_end(it: &Question<'_>) -> Option<jiff::civil::Date> {
    let started = it.procedure()?.started_on()?;
    Some(last_day(started, Length::CalendarDays(60), it.calendar))
}

/// Who agrees to a day already proposed need not say again why.
fn is_new_without_reason(it: &Question<'_>) -> bool {
    let Some(Act::ExtendMediation { until, reason, .. }) = it.act else { return false };
    let proposed = it.procedure_is(|it| it.extension.as_ref().is_some_and(|known| known.until == *until));
    !proposed && reason.trim().is_empty()
}

// ## The end of mediation (Law on Mediation 26)

fn end() -> Vec<Rule<Cases>> {
    use ActKind::{FindExcluded, IssueTerminationNotice, LeaveMediation, RefuseTogether};
    vec![
        // 26(1)(1), the agreement: see `signing`; 26(1)(5), the term: see `house`, the clock.
        permit("mediator-finds-settlement-excluded", &[Role::Mediator], &[FindExcluded])
            .from("ML 26(1)(2)", "установления медиатором обстоятельств, исключающих возможность разрешения спора")
            .in_kazakh("шешу мүмкіндігін болғызбайтын мән-жайларды анықтаған жағдайда")
            .when(|it| it.mediates() && it.procedure_is(|it| it.is_running())),
        permit(
            "parties-refuse-together",
            &[Role::Party, Role::Representative, Role::Assistant, Role::Mediator],
            &[RefuseTogether],
        )
        .from("ML 26(1)(3)", "письменного отказа стороны (сторон) от медиации")
        .in_kazakh("тарап (тараптар) медиациядан жазбаша бас тартқан жағдайда")
        .when(is_running),
        // 26(1)(3), "со дня подписания сторонами": the day of the paper ends mediation, so a side that enters it alone
        // ends nothing; the others confirm the same day, or the mediator or a desk has seen the paper.
        forbid("nobody-refuses-together-twice", &[RefuseTogether])
            .from("House 14", "подпись каждый ставит сам")
            .in_kazakh("қолды да әркім өзі қояды")
            .when(|it| {
                let has_entered = |refusal: &case::JointRefusal| {
                    refusal.on == it.happened_on && it.side().is_some_and(|side| refusal.by.contains(&side))
                };
                it.act.is_some() && it.procedure().and_then(|it| it.refusal.as_ref()).is_some_and(has_entered)
            }),
        permit("any-party-leaves-at-any-moment", ON_A_SIDE, &[LeaveMediation])
            .from("ML 5(2)", "Стороны медиации вправе отказаться от медиации на любой ее стадии")
            .in_kazakh("оның кез келген сатысында медиациядан бас тартуға құқылы")
            .when(|it| it.is_on_a_settling_side() && it.procedure_is(is_under_way)),
        permit("mediator-gives-notice-of-the-end", &[Role::Mediator], &[IssueTerminationNotice])
            .from("ML 26(2)", "выдает уведомление о прекращении процедуры медиации с указанием причины")
            .in_kazakh("медиация рәсімнің тоқтатылғаны туралы хабарлама береді")
            .when(|it| it.mediates() && it.procedure_is(ended_by_refusal_or_term)),
    ]
}

/// From the offer on: who has agreed to mediation may leave it before there is a contract too.
fn is_under_way(it: &Procedure) -> bool {
    is_mediation(it) && it.offer.is_some() && it.end.is_none() && !it.is_rejected()
}

fn ended_by_refusal_or_term(it: &Procedure) -> bool {
    let grounds = [EndGround::PartiesRefused, EndGround::OnePartyRefused, EndGround::TermRanOut];
    it.started_on().is_some() && it.end.is_some_and(|(ground, _)| grounds.contains(&ground))
}
