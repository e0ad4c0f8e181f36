//! Acts with content by chance: mostly sensible, sometimes not.

use super::chance::Chance;
use super::{PEOPLE, id};
use crate::tests::cast::Town;
use case::{
    Act, ActKind, Answer, Case, CaseLanguage, Channel, Claim, ContractText, Costs, DeadlineId, Deed, Details,
    DisputeKind, EnforcementCourt, Instalment, Instance, Manner, MediatorKind, NewParty, Obligation, OnDefault,
    PartyKind, PartyRole, Power, ProcedureKind, ProcedureNo, Question, Reached, RefusalGround, Road, Room, SessionForm,
    SideNo, Terms, Tiyn, Waiver,
};
use jiff::ToSpan;
use jiff::civil::Date;
use record::{BookId, Digest, Paper, PersonId};

const MEDIATORS: &[&str] = &["Saule", "Irina", "Erlan", "Marat", "Trier"];

pub(super) fn filing(chance: &mut Chance, town: &Town) -> (String, Act) {
    let in_court = chance.once_in(2);
    let filer = if chance.once_in(12) { chance.name(PEOPLE) } else { "Aigerim" };
    let roles = match in_court {
        true => [PartyRole::Claimant, PartyRole::Respondent, PartyRole::Respondent],
        false => [PartyRole::Asking, PartyRole::Asked, PartyRole::Asked],
    };
    let mut parties = vec![];
    for (name, no, role) in [("Aigerim", 1, roles[0]), ("Daulet", 2, roles[1]), ("Viktor", 3, roles[2])] {
        if no < 3 || chance.once_in(4) {
            let (kind, details) = (PartyKind::Natural, town.person(name).details.clone());
            parties.push(NewParty { person: id(town, name), side: SideNo(no), role, kind, details });
        }
    }
    if chance.once_in(6) {
        let (kind, details) = (PartyKind::Legal, town.person("Zhetisu-12").details.clone());
        let role = if in_court { PartyRole::ThirdParty } else { PartyRole::Asked };
        parties.push(NewParty { person: id(town, "Zhetisu-12"), side: SideNo(4), role, kind, details });
    }
    let act = Act::File {
        road: match (in_court, chance.once_in(6)) {
            (true, _) => Road::InCourt,
            (false, true) => Road::AtEnforcement,
            (false, false) => Road::OutOfCourt,
        },
        procedure: *chance.one_of(&[ProcedureKind::Mediation, ProcedureKind::Mediation, ProcedureKind::Settlement]),
        dispute: *chance.one_of(&DisputeKind::ALL),
        language: language(chance),
        parties,
        story: "Something happened.".to_owned(),
        claims: vec![Claim {
            what: "a debt".to_owned(),
            amount: Some(Tiyn::tenge(1000)),
            fee_paid: Tiyn::tenge(10),
            by: None,
        }],
        court: in_court.then(|| "district-court".to_owned()),
        authority: None,
        pretrial_protocol: chance.once_in(5),
        background: case::Background::default(),
    };
    (filer.to_owned(), act)
}

pub(super) fn is_of_the_court(act: &Act) -> bool {
    matches!(
        act,
        Act::InviteToConciliation {}
            | Act::AcceptClaim {}
            | Act::Suspend { .. }
            | Act::Resume {}
            | Act::SetHearing { .. }
            | Act::ExplainConsequences {}
            | Act::LeaveUnconsidered {}
            | Act::Approve { .. }
            | Act::RefuseApproval { .. }
            | Act::IssueFinalText {}
            | Act::DecideComplaint { .. }
            | Act::RetireToDecide {}
            | Act::RuleOnInterimMeasures { .. }
            | Act::ReleaseInterimMeasures {}
            | Act::AnnounceJudgment { .. }
            | Act::OpenInstance { .. }
            | Act::EnterForce {}
            | Act::IssueWrit {}
    )
}

fn language(chance: &mut Chance) -> CaseLanguage {
    *chance.one_of(&[CaseLanguage::Russian, CaseLanguage::Kazakh, CaseLanguage::Both])
}

/// A day from a week ago to ten weeks ahead.
pub(super) fn day(chance: &mut Chance, town: &Town) -> Date {
    let ahead = i64::try_from(chance.below(77)).unwrap() - 7;
    town.clerk.office().today().saturating_add(ahead.days())
}

fn moment(chance: &mut Chance, town: &Town) -> jiff::Timestamp {
    let office = town.clerk.office();
    office.begin_of(day(chance, town))
}

fn somebody(chance: &mut Chance, town: &Town) -> PersonId {
    id(town, chance.name(PEOPLE))
}

fn side(chance: &mut Chance) -> SideNo {
    SideNo(u8::try_from(chance.below(4) + 1).unwrap())
}

/// Mostly the procedure opened last.
pub(super) fn procedure(chance: &mut Chance, case: &Case) -> ProcedureNo {
    let latest = case.latest().map_or(ProcedureNo(1), |it| it.no);
    if chance.once_in(8) { ProcedureNo(u8::try_from(chance.below(4)).unwrap()) } else { latest }
}

pub(super) fn room(chance: &mut Chance, town: &Town, case: &Case) -> Room {
    let (no, side) = (procedure(chance, case), side(chance));
    let person = somebody(chance, town);
    let rooms = [
        Room::Joint(no),
        Room::Joint(no),
        Room::Caucus(no, side),
        Room::Side(side),
        Room::Court,
        Room::Own(no, side),
        Room::Mediator(no),
        Room::Screening(person),
    ];
    chance.one_of(&rooms).clone()
}

fn paper(chance: &mut Chance, town: &Town) -> Paper {
    let number = if chance.once_in(10) { "" } else { "12" };
    Paper { number: number.to_owned(), date: town.clerk.office().today(), scan: None }
}

pub(super) fn terms(chance: &mut Chance, town: &Town) -> Terms {
    let today = town.clerk.office().today();
    let parts = i64::try_from(chance.below(3) + 1).unwrap();
    let instalments: Vec<Instalment> = (1..=parts)
        .map(|it| Instalment { due: today.saturating_add((it * 30).days()), amount: Tiyn::tenge(100) })
        .collect();
    let total = Tiyn::tenge(if chance.once_in(12) { 999 } else { 100 * parts });
    let (debtor, creditor) = if chance.once_in(8) { (side(chance), side(chance)) } else { (SideNo(2), SideNo(1)) };
    let mut obligations = vec![Obligation {
        debtor,
        creditor,
        deed: Deed::Pay { total, instalments },
        way: if chance.once_in(15) { "" } else { "by transfer" }.to_owned(),
        condition: chance.once_in(12).then(|| "if it rains".to_owned()),
    }];
    if chance.once_in(3) {
        let deed = Deed::Act { what: "an apology".to_owned(), due: Some(today.saturating_add(20.days())) };
        obligations.push(Obligation {
            debtor: SideNo(2),
            creditor: SideNo(1),
            deed,
            way: "in writing".to_owned(),
            condition: None,
        });
    }
    Terms {
        obligations,
        waivers: vec![Waiver { by: SideNo(1), what: "interest".to_owned(), amount: None }],
        costs: if chance.once_in(2) { Costs::EachBearsOwn } else { Costs::NotStated },
        on_default: if chance.once_in(20) { OnDefault::NotStated } else { OnDefault::AllDueAfterMissed(2) },
        other: String::new(),
        ..Terms::default()
    }
}

pub(super) fn manner(chance: &mut Chance) -> Manner {
    let copy = Digest::of(b"copy");
    match chance.below(6) {
        0 => Manner::Paper,
        1 => Manner::Exchange { copy, proof: if chance.once_in(3) { "" } else { "mails" }.to_owned() },
        _ => Manner::Eds { container: crate::tests::hands::to_be_given() },
    }
}

pub(super) fn contract(chance: &mut Chance) -> ContractText {
    let word = |chance: &mut Chance| if chance.once_in(150) { String::new() } else { "As the law says".to_owned() };
    ContractText {
        place: word(chance),
        subject: word(chance),
        mediator_and_organisation: word(chance),
        expenses: word(chance),
        fee: chance.once_in(5).then(|| Tiyn::tenge(500)),
        confidentiality: word(chance),
        liability: word(chance),
        order: word(chance),
        rights_and_duties: word(chance),
        termination: word(chance),
        other: String::new(),
    }
}

/// A choice of a mediator, one in two of them the first, so that sides come to agree.
pub(super) fn choice(chance: &mut Chance, town: &Town, procedure: ProcedureNo) -> Act {
    let name = if chance.once_in(2) { MEDIATORS[0] } else { chance.name(MEDIATORS) };
    let person = town.person(name);
    let (register, kind) = person.register.clone().unwrap_or((BookId("register/none".to_owned()), MediatorKind::Judge));
    let kind = if chance.once_in(10) { MediatorKind::Public } else { kind };
    Act::ChooseMediator { procedure, mediator: person.id.clone(), kind, register, name: person.details.name.clone() }
}

/// An advocate for somebody's side: Dana for the first, Ruslan for whoever else.
pub(super) fn lawyer(chance: &mut Chance, town: &Town, case: &Case, me: &PersonId) -> Option<Act> {
    let side = case.side_of(me)?;
    let named = if side.0 == 1 { "Dana" } else { "Ruslan" };
    let mandate =
        case::Mandate { ground: case::MandateGround::Advocate, credential: Some(paper(chance, town)), unbarred: true };
    Some(Act::AddRepresentative {
        side,
        of: case.members(side).first()?.clone(),
        person: id(town, named),
        details: town.person(named).details.clone(),
        powers: vec![Power::Conduct, Power::ConcludeParticipatory],
        document: paper(chance, town),
        mandate: Some(mandate),
    })
}

/// Any act at all.
pub(super) fn act(chance: &mut Chance, town: &Town, case: &Case, kind: ActKind, by: &PersonId) -> Act {
    let no = procedure(chance, case);
    let small = |chance: &mut Chance| u16::try_from(chance.below(4) + 1).unwrap();
    let person = somebody(chance, town);
    match kind {
        ActKind::File => filing(chance, town).1,
        ActKind::AddRepresentative => {
            let powers =
                [Power::Conduct, Power::ConcludeMediation, Power::ConcludeSettlement, Power::ConcludeParticipatory];
            let kept = usize::try_from(chance.below(5)).unwrap();
            let (side, of) = match case.sides.first() {
                Some(_) if !chance.once_in(4) => {
                    let side = chance.one_of(&case.sides);
                    (side.no, side.members.first().cloned().unwrap_or_else(|| person.clone()))
                }
                _ => (side(chance), person.clone()),
            };
            let named = chance.name(&["Dana", "Ruslan", "Dana", "Viktor"]);
            Act::AddRepresentative {
                side,
                of,
                person: id(town, named),
                details: town.person(named).details.clone(),
                powers: powers[..kept].to_vec(),
                document: paper(chance, town),
                mandate: (!chance.once_in(6)).then(|| case::Mandate {
                    ground: *chance.one_of(&case::MandateGround::ALL),
                    credential: (!chance.once_in(5)).then(|| paper(chance, town)),
                    unbarred: !chance.once_in(5),
                }),
            }
        }
        ActKind::EndRepresentation => Act::EndRepresentation { person: id(town, chance.name(&["Dana", "Ruslan"])) },
        ActKind::NameAssistant => Act::NameAssistant { of: person, authority: paper(chance, town) },
        ActKind::GiveDetails => {
            Act::GiveDetails { person: by.clone(), details: Details { name: "N. N.".into(), ..Details::default() } }
        }
        ActKind::Screen => {
            let question = chance.name(&["afraid", law::TOUCHES_OTHERS, law::INCAPABLE]);
            Act::Screen { answers: vec![Question { question: question.to_owned(), yes: chance.once_in(30) }] }
        }
        ActKind::GiveSafeContact => Act::GiveSafeContact { how: "my sister".to_owned() },
        ActKind::OpenProcedure => {
            let kinds = [ProcedureKind::Mediation, ProcedureKind::Settlement, ProcedureKind::Participatory];
            Act::OpenProcedure { procedure: *chance.one_of(&kinds) }
        }
        ActKind::OfferMediation => {
            Act::OfferMediation { procedure: no, until: chance.once_in(4).then(|| day(chance, town)) }
        }
        ActKind::RecordAttempt => Act::RecordAttempt {
            person,
            channel: *chance.one_of(&[Channel::Email, Channel::Phone, Channel::Letter]),
            reached: *chance.one_of(&[Reached::Sent, Reached::Failed, Reached::Received]),
            note: String::new(),
        },
        ActKind::OpenLetter => Act::OpenLetter { letter: "2026-00001".to_owned() },
        ActKind::AnswerOffer => {
            let answers =
                [Answer::Agrees, Answer::Agrees, Answer::Agrees, Answer::Refuses, Answer::Asks, Answer::NotThatPerson];
            Act::AnswerOffer { procedure: no, answer: *chance.one_of(&answers), text: String::new() }
        }
        ActKind::ChooseMediator => choice(chance, town, no),
        ActKind::ConsentToMediate => Act::ConsentToMediate { procedure: no, no_conflict: !chance.once_in(5) },
        ActKind::DeclineToMediate => Act::DeclineToMediate { procedure: no },
        ActKind::WithdrawAsMediator => Act::WithdrawAsMediator { procedure: no, conflict: chance.once_in(2) },
        ActKind::ExplainMediation => Act::ExplainMediation { procedure: no },
        ActKind::DrawUpContract => Act::DrawUpContract {
            procedure: no,
            language: language(chance),
            until: chance.once_in(5).then(|| day(chance, town)),
            text: contract(chance),
        },
        ActKind::SignContract => Act::SignContract {
            procedure: no,
            signer: if chance.once_in(2) { by.clone() } else { person },
            manner: manner(chance),
        },
        ActKind::SignAgreement => Act::SignAgreement {
            procedure: no,
            signer: if chance.once_in(2) { by.clone() } else { person },
            manner: manner(chance),
        },
        ActKind::PlanSession => Act::PlanSession {
            procedure: no,
            at: moment(chance, town),
            form: SessionForm::Video,
            with: chance.once_in(2).then(|| side(chance)),
            place: "here".to_owned(),
        },
        ActKind::HoldSession => Act::HoldSession { procedure: no, session: small(chance), minutes: 60 },
        ActKind::MissSession => Act::MissSession { procedure: no, session: small(chance), absent: vec![side(chance)] },
        ActKind::CancelSession => Act::CancelSession { procedure: no, session: small(chance) },
        ActKind::Say => Act::Say { room: room(chance, town, case), text: "a word".to_owned() },
        ActKind::AddFile => {
            let file = Digest::of(b"%PDF-");
            Act::AddFile {
                room: room(chance, town, case),
                file,
                name: "a.pdf".to_owned(),
                media: "application/pdf".to_owned(),
                bytes: 5,
            }
        }
        ActKind::Release => {
            Act::Release { room: room(chance, town, case), number: chance.below(30), to: room(chance, town, case) }
        }
        ActKind::ExtendMediation => {
            Act::ExtendMediation { procedure: no, until: day(chance, town), reason: "hard".to_owned() }
        }
        ActKind::ReportChildInDanger => Act::ReportChildInDanger { procedure: no, report: "the day".to_owned() },
        ActKind::ConsentToJudge => Act::ConsentToJudge { judge: id(town, chance.name(&["Judge", "Trier"])) },
        ActKind::NotifyCourtOfMediator => Act::NotifyCourtOfMediator { procedure: no },
        ActKind::EntrustInvitation => match choice(chance, town, no) {
            Act::ChooseMediator { procedure, mediator, kind, register, name } => {
                Act::EntrustInvitation { procedure, mediator, kind, register, name }
            }
            other => other,
        },
        ActKind::InviteIntoMediation => Act::InviteIntoMediation {
            procedure: no,
            person: id(town, "Kamila"),
            name: town.person("Kamila").details.name.clone(),
            calling: case::Calling::Interpreter,
        },
        ActKind::PromiseSecrecy => Act::PromiseSecrecy { procedure: no },
        ActKind::LetGo => Act::LetGo { procedure: no, person: id(town, "Kamila") },
        ActKind::BringInProsecutor => Act::BringInProsecutor {
            prosecutor: id(town, "Guard"),
            name: town.person("Guard").details.name.clone(),
            ground: case::ProsecutorGround::PublicInterests,
        },
        ActKind::LeaveTalks => Act::LeaveTalks { procedure: no },
        ActKind::ListFindings => Act::ListFindings { procedure: no },
        ActKind::NameAddressee => addressee(case, no, side(chance)),
        ActKind::LeaveMediation => Act::LeaveMediation { procedure: no },
        ActKind::RefuseTogether => Act::RefuseTogether { procedure: no, paper: paper(chance, town) },
        ActKind::FindExcluded => Act::FindExcluded { procedure: no },
        ActKind::IssueTerminationNotice => Act::IssueTerminationNotice { procedure: no },
        ActKind::Propose => Act::Propose {
            procedure: no,
            counters: chance.once_in(4).then(|| small(chance)),
            terms: terms(chance, town),
        },
        ActKind::Accept => Act::Accept { procedure: no, proposal: small(chance) },
        ActKind::Reject => Act::Reject { procedure: no, proposal: small(chance) },
        ActKind::Withdraw => Act::Withdraw { procedure: no, proposal: small(chance) },
        ActKind::DrawUpAgreement => Act::DrawUpAgreement {
            procedure: no,
            language: language(chance),
            prevailing: chance.once_in(2).then_some(CaseLanguage::Russian),
            place: "Astana".to_owned(),
            nobody_else_touched: !chance.once_in(10),
        },
        ActKind::ReportPerformance => {
            Act::ReportPerformance { procedure: no, duty: small(chance), text: String::new() }
        }
        ActKind::ConfirmPerformance => Act::ConfirmPerformance { procedure: no, duty: small(chance) },
        ActKind::DisputePerformance => {
            Act::DisputePerformance { procedure: no, duty: small(chance), text: String::new() }
        }
        ActKind::DeclareBreach => Act::DeclareBreach { procedure: no, duty: small(chance) },
        _ => match super::table::act(chance, town, case, kind) {
            Some(act) => act,
            None => of_the_court(chance, town, case, kind, by),
        },
    }
}

/// Somebody new on that side.
pub(super) fn addressee(case: &Case, procedure: ProcedureNo, side: SideNo) -> Act {
    let person = PersonId(format!("right-{}", case.length));
    let details = case::Details { name: "Somebody Right".to_owned(), ..case::Details::default() };
    Act::NameAddressee { procedure, side, person, kind: case::PartyKind::Natural, details }
}

fn of_the_court(chance: &mut Chance, town: &Town, case: &Case, kind: ActKind, by: &PersonId) -> Act {
    let no = procedure(chance, case);
    match kind {
        ActKind::AssignJudge => {
            let name = if chance.once_in(6) { chance.name(PEOPLE) } else { "Judge" };
            Act::AssignJudge { judge: id(town, name), name: town.person(name).details.name.clone() }
        }
        ActKind::InviteToConciliation => Act::InviteToConciliation {},
        ActKind::AcceptClaim => Act::AcceptClaim {},
        ActKind::PetitionForSuspension => Act::PetitionForSuspension { procedure: no },
        ActKind::Suspend => Act::Suspend { until: day(chance, town) },
        ActKind::Resume => Act::Resume {},
        ActKind::NotifyCourtOfExtension => Act::NotifyCourtOfExtension { procedure: no },
        ActKind::NotifyCourtOfEnd => Act::NotifyCourtOfEnd { procedure: no },
        ActKind::SubmitAgreement => Act::SubmitAgreement { procedure: no },
        ActKind::PetitionForApproval => Act::PetitionForApproval { without_me: chance.once_in(2) },
        ActKind::SetHearing => Act::SetHearing { at: moment(chance, town), place: "room 4".to_owned() },
        ActKind::AskHearingWithoutMe => Act::AskHearingWithoutMe {},
        ActKind::ExplainConsequences => Act::ExplainConsequences {},
        ActKind::LeaveUnconsidered => Act::LeaveUnconsidered {},
        ActKind::Approve => approval(chance, case),
        ActKind::RefuseApproval => Act::RefuseApproval {
            ground: *chance.one_of(&[RefusalGround::ContraryToLaw, RefusalGround::RightsOfOthers]),
            reasons: if chance.once_in(5) { "" } else { "because" }.to_owned(),
        },
        ActKind::IssueFinalText => Act::IssueFinalText {},
        ActKind::FileComplaint => {
            Act::FileComplaint { by: by.clone(), restore: chance.once_in(3).then(|| "illness".to_owned()) }
        }
        ActKind::DecideRestoration => {
            Act::DecideRestoration { restored: chance.once_in(2), reasons: "because".to_owned() }
        }
        ActKind::EnterPetitionForSuspension => Act::EnterPetitionForSuspension {
            kind: ProcedureKind::Mediation,
            contract_on: chance.once_in(2).then(|| day(chance, town)),
        },
        ActKind::DecideComplaint => Act::DecideComplaint { upheld: chance.once_in(2) },
        ActKind::RetireToDecide => Act::RetireToDecide {},
        ActKind::AnnounceJudgment => Act::AnnounceJudgment { text: "granted".to_owned() },
        ActKind::OpenInstance => Act::OpenInstance {
            instance: *chance.one_of(&Instance::ALL),
            court: if chance.once_in(3) { "another-court" } else { "district-court" }.to_owned(),
            by: by.clone(),
            fee_paid: Tiyn::tenge(100),
        },
        ActKind::EnterForce => Act::EnterForce {},
        ActKind::FileCounterclaim => Act::FileCounterclaim {
            claims: vec![Claim { what: "rent".to_owned(), amount: Some(Tiyn::tenge(5)), ..Claim::default() }],
            story: String::new(),
        },
        ActKind::AskInterimMeasures => Act::AskInterimMeasures { what: "an arrest".to_owned() },
        ActKind::RuleOnInterimMeasures => {
            Act::RuleOnInterimMeasures { granted: chance.once_in(2), what: String::new() }
        }
        ActKind::ReleaseInterimMeasures => Act::ReleaseInterimMeasures {},
        ActKind::GiveContractToBailiff => Act::GiveContractToBailiff { procedure: no, bailiff: "a bailiff".to_owned() },
        ActKind::GiveAgreementToBailiff => Act::GiveAgreementToBailiff { procedure: no },
        ActKind::ApplyAtEnforcement => Act::ApplyAtEnforcement {
            procedure: no,
            court: "district-court".to_owned(),
            chosen: *chance.one_of(&EnforcementCourt::ALL),
        },
        ActKind::AskForWrit => Act::AskForWrit {},
        ActKind::IssueWrit => Act::IssueWrit {},
        ActKind::Correct => Act::Correct {
            room: room(chance, town, case),
            number: chance.below(30),
            happened_on: chance.once_in(2).then(|| day(chance, town)),
            text: chance.once_in(2).then(|| "another word".to_owned()),
            reason: "a mistake".to_owned(),
        },
        ActKind::HaltMediator => {
            let mediator = chance.one_of(&[town.id("Saule"), town.id("Erlan"), town.id("Irina")]).clone();
            let until = chance.once_in(2).then(|| day(chance, town));
            Act::HaltMediator { procedure: no, mediator, from: day(chance, town), until }
        }
        ActKind::ReturnMediator => {
            let mediator = chance.one_of(&[town.id("Saule"), town.id("Erlan"), town.id("Irina")]).clone();
            Act::ReturnMediator { procedure: no, mediator }
        }
        ActKind::PassDeadline => {
            let deadlines = [
                DeadlineId::OfferAnswer { procedure: no },
                DeadlineId::MediationTerm { procedure: no },
                DeadlineId::SuspensionTerm,
                DeadlineId::Complaint,
                DeadlineId::EnforcementSuspension { procedure: no },
                DeadlineId::Duty { procedure: no, duty: 1 },
            ];
            Act::PassDeadline { deadline: *chance.one_of(&deadlines), due: day(chance, town) }
        }
        _ => unreachable!("{kind:?} has its content above"),
    }
}

pub(super) fn approval(chance: &mut Chance, case: &Case) -> Act {
    let paid = law::fee_paid_in(case);
    let fee_refund = if chance.once_in(4) { Tiyn(1) } else { law::refund_of(case) };
    Act::Approve { costs_stated: !chance.once_in(6), fee_refund, fee_paid: paid }
}
