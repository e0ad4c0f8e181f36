//! Phrases of parties, desks and mediators.

use super::phrase::{Scene, day, moment, paper};
use super::terms;
use case::{
    Act, Answer, Calling, CaseLanguage, Channel, ContractText, Mandate, MandateGround, Manner, MediatorKind, Power,
    ProcedureKind, Question, Reached, SessionForm, Tiyn,
};
use record::{BookId, Digest};

pub(super) fn people(phrase: &str, scene: &Scene) -> Option<Act> {
    let after = |verb: &str| phrase.strip_prefix(verb);
    if let Some(name) = after("files *").and_then(|it| it.strip_suffix('*')) {
        return Some(terms::dispute(scene, name));
    }
    if let Some((name, rest)) = after("names ").and_then(|it| it.split_once(" representative of ")) {
        // "Dana representative of Viktor, who may conduct and conclude mediation, by document 5 of 1 June"
        let (of, rest) = rest.split_once(", who may ")?;
        let (powers, document) = rest.split_once(", by document ")?;
        let (document, mandate) =
            document.split_once(", as ").map_or((document, None), |it| (it.0, Some(mandate(it.1))));
        let (of, side) = of.split_once(" on ").map_or((of, of), |(of, side)| (of, side));
        let person = scene.town.person(name);
        return Some(Act::AddRepresentative {
            side: scene.side(side),
            of: scene.person(of),
            person: person.id.clone(),
            details: person.details.clone(),
            powers: powers.split(" and ").filter_map(power).collect(),
            document: paper(document),
            mandate,
        });
    }
    if let Some(name) = after("ends the representation by ") {
        return Some(Act::EndRepresentation { person: scene.person(name) });
    }
    if let Some((name, authority)) = after("helps ").and_then(|it| it.split_once(" on authority ")) {
        return Some(Act::NameAssistant { of: scene.person(name), authority: paper(authority) });
    }
    if let Some((name, phone)) = after("gives the telephone of ").and_then(|it| it.split_once(": ")) {
        let person = scene.town.person(name);
        let details = case::Details { phone: phone.to_owned(), ..person.details.clone() };
        return Some(Act::GiveDetails { person: person.id.clone(), details });
    }
    if let Some(answers) = after("answers the safety questions: ") {
        let one = |it: &str| {
            let (question, yes) = it.rsplit_once(' ')?;
            Some(Question { question: question.to_owned(), yes: yes == "yes" })
        };
        return Some(Act::Screen { answers: answers.split(", ").filter_map(one).collect() });
    }
    if let Some(how) = after("gives a safe contact: ") {
        return Some(Act::GiveSafeContact { how: how.to_owned() });
    }
    if let Some((name, rest)) = after("notes an attempt to reach ").and_then(|it| it.split_once(" by ")) {
        let (channel, reached) = rest.split_once(": ")?;
        let (person, note) = (scene.person(name), String::new());
        return Some(Act::RecordAttempt {
            person,
            channel: self::channel(channel)?,
            reached: self::reached(reached)?,
            note,
        });
    }
    after("says to have opened letter ").map(|it| Act::OpenLetter { letter: it.to_owned() })
}

/// `an advocate shown by 7 of 3 March`, `a relative though barred`
fn mandate(text: &str) -> Mandate {
    let (text, unbarred) = text.strip_suffix(" though barred").map_or((text, true), |text| (text, false));
    let (ground, credential) = text.split_once(" shown by ").map_or((text, None), |it| (it.0, Some(paper(it.1))));
    let ground = match ground {
        "an advocate" => MandateGround::Advocate,
        "a consultant" => MandateGround::LegalConsultant,
        "an employee" => MandateGround::Employee,
        "an employee of the group" => MandateGround::GroupEmployee,
        "a trade union's delegate" => MandateGround::TradeUnion,
        "an organisation's delegate" => MandateGround::Organisation,
        "a co-party" => MandateGround::CoParty,
        "the head" => MandateGround::Head,
        "a legal representative" => MandateGround::LegalRepresentative,
        "anybody" => MandateGround::PowerOfAttorney,
        _ => panic!("nobody represents as `{ground}`"),
    };
    Mandate { ground, credential, unbarred }
}

fn power(text: &str) -> Option<Power> {
    Some(match text {
        "conduct" => Power::Conduct,
        "conclude a settlement" => Power::ConcludeSettlement,
        "conclude mediation" => Power::ConcludeMediation,
        "conclude a participatory agreement" => Power::ConcludeParticipatory,
        "demand enforcement" => Power::Enforce,
        "nothing" => return None,
        _ => panic!("there is no power to `{text}`"),
    })
}

fn channel(text: &str) -> Option<Channel> {
    Some(match text {
        "e-mail" => Channel::Email,
        "phone" => Channel::Phone,
        "message" => Channel::Message,
        "letter" => Channel::Letter,
        "hand" => Channel::InPerson,
        _ => return None,
    })
}

fn reached(text: &str) -> Option<Reached> {
    Some(match text {
        "sent" => Reached::Sent,
        "delivered" => Reached::Delivered,
        "received" => Reached::Received,
        "failed" => Reached::Failed,
        "refused" => Reached::Refused,
        _ => return None,
    })
}

pub(super) fn mediation(phrase: &str, scene: &Scene) -> Option<Act> {
    let procedure = scene.procedure;
    let after = |verb: &str| phrase.strip_prefix(verb);
    Some(match phrase {
        "opens mediation" => Act::OpenProcedure { procedure: ProcedureKind::Mediation },
        "opens talks on a settlement" => Act::OpenProcedure { procedure: ProcedureKind::Settlement },
        "opens a participatory procedure" => Act::OpenProcedure { procedure: ProcedureKind::Participatory },
        "offers mediation" => Act::OfferMediation { procedure, until: None },
        "consents to mediate" => Act::ConsentToMediate { procedure, no_conflict: true },
        "consents to mediate, with a conflict" => Act::ConsentToMediate { procedure, no_conflict: false },
        "declines to mediate" => Act::DeclineToMediate { procedure },
        "withdraws as mediator" => Act::WithdrawAsMediator { procedure, conflict: false },
        "withdraws as mediator, for a conflict" => Act::WithdrawAsMediator { procedure, conflict: true },
        "explains mediation" => Act::ExplainMediation { procedure },
        "promises secrecy" => Act::PromiseSecrecy { procedure },
        "leaves the talks" => Act::LeaveTalks { procedure },
        "lists the findings for the court" => Act::ListFindings { procedure },
        "leaves mediation" => Act::LeaveMediation { procedure },
        "finds that settlement is excluded" => Act::FindExcluded { procedure },
        "gives notice of the end" => Act::IssueTerminationNotice { procedure },
        "answers: agrees" => Act::AnswerOffer { procedure, answer: Answer::Agrees, text: String::new() },
        "answers: refuses" => Act::AnswerOffer { procedure, answer: Answer::Refuses, text: String::new() },
        "answers: is not that person" => {
            Act::AnswerOffer { procedure, answer: Answer::NotThatPerson, text: String::new() }
        }
        _ => {
            if let Some(until) = after("offers mediation, to be answered by ") {
                return Some(Act::OfferMediation { procedure, until: Some(day(until)) });
            }
            if let Some(text) = after("answers with a question: ") {
                return Some(Act::AnswerOffer { procedure, answer: Answer::Asks, text: text.to_owned() });
            }
            if let Some(report) = after("notes having turned to the body for children's rights: ") {
                return Some(Act::ReportChildInDanger { procedure, report: report.to_owned() });
            }
            if let Some(name) = after("names the right addressee ") {
                let (person, side) = (scene.town.person(name), case::SideNo(2));
                let (details, kind) = (person.details.clone(), case::PartyKind::Natural);
                return Some(Act::NameAddressee { procedure, side, person: person.id.clone(), kind, details });
            }
            if let Some((name, calling)) = after("would invite ").and_then(|it| it.split_once(" as an ")) {
                let person = scene.town.person(name);
                let calling = match calling {
                    "interpreter" => Calling::Interpreter,
                    "expert" => Calling::Expert,
                    _ => return None,
                };
                let (person, name) = (person.id.clone(), person.details.name.clone());
                return Some(Act::InviteIntoMediation { procedure, person, name, calling });
            }
            if let Some(name) = after("lets go of ") {
                return Some(Act::LetGo { procedure, person: scene.person(name) });
            }
            if let Some(name) = after("asks a mediator to invite: ") {
                let Act::ChooseMediator { procedure, mediator, kind, register, name } = choice(name, scene) else {
                    return None;
                };
                return Some(Act::EntrustInvitation { procedure, mediator, kind, register, name });
            }
            if let Some(name) = after("chooses the mediator ") {
                return Some(choice(name, scene));
            }
            if let Some(rest) = after("draws up the contract in ") {
                return Some(contract(rest, scene));
            }
            if let Some(rest) = after("proposes to extend mediation to ") {
                let (until, reason) = rest.split_once(": ").unwrap_or((rest, ""));
                return Some(Act::ExtendMediation { procedure, until: day(until), reason: reason.to_owned() });
            }
            if let Some(until) = after("agrees to extend mediation to ") {
                return Some(Act::ExtendMediation { procedure, until: day(until), reason: String::new() });
            }
            if let Some(of) = after("enters the joint refusal ") {
                return Some(Act::RefuseTogether { procedure, paper: paper(of) });
            }
            return signature(phrase, scene);
        }
    })
}

/// `Saule`, `Erlan as a public mediator`
fn choice(name: &str, scene: &Scene) -> Act {
    let (name, kind) = name.split_once(" as a ").map_or((name, None), |(name, kind)| (name, Some(kind)));
    let person = scene.town.person(name);
    let (register, own) = person.register.clone().unwrap_or((BookId("register/none".to_owned()), MediatorKind::Judge));
    let kind = match kind {
        Some("public mediator") => MediatorKind::Public,
        Some("professional mediator") => MediatorKind::Professional,
        Some("judge") => MediatorKind::Judge,
        _ => own,
    };
    let (mediator, name) = (person.id.clone(), person.details.name.clone());
    Act::ChooseMediator { procedure: scene.procedure, mediator, kind, register, name }
}

/// `Kazakh and Russian, until 10 April, for a fee of 50 000, without its subject`
fn contract(rest: &str, scene: &Scene) -> Act {
    let mut parts = rest.split(", ");
    let language = language(parts.next().unwrap_or_default());
    let mut text = whole_contract();
    let mut until = None;
    for part in parts {
        if let Some(last) = part.strip_prefix("until ") {
            until = Some(day(last));
        } else if let Some(fee) = part.strip_prefix("for a fee of ") {
            text.fee = Some(tiyn(fee));
        } else if part == "without its subject" {
            text.subject.clear();
        } else {
            panic!("a contract does not know `{part}`");
        }
    }
    Act::DrawUpContract { procedure: scene.procedure, language, until, text }
}

/// A whole contract in Russian, without a fee.
pub(in crate::tests) fn contract_in_russian(procedure: case::ProcedureNo) -> Act {
    Act::DrawUpContract { procedure, language: CaseLanguage::Russian, until: None, text: whole_contract() }
}

fn whole_contract() -> ContractText {
    ContractText {
        place: "Astana".to_owned(),
        subject: "The dispute as it was brought in".to_owned(),
        mediator_and_organisation: "The mediator named here".to_owned(),
        expenses: "Shared equally".to_owned(),
        confidentiality: "As the law says".to_owned(),
        liability: "As the law says".to_owned(),
        order: "Joint and separate meetings".to_owned(),
        rights_and_duties: "As the law says".to_owned(),
        termination: "As the law says".to_owned(),
        ..ContractText::default()
    }
}

pub(super) fn language(text: &str) -> CaseLanguage {
    match text {
        "Kazakh" => CaseLanguage::Kazakh,
        "Russian" => CaseLanguage::Russian,
        "Kazakh and Russian" => CaseLanguage::Both,
        _ => panic!("no case is in `{text}`"),
    }
}

pub(super) fn tiyn(text: &str) -> Tiyn {
    Tiyn::parse(text).unwrap_or_else(|| panic!("`{text}` is no sum"))
}

/// `signs the contract on paper`, `signs the agreement by EDS for Viktor`
fn signature(phrase: &str, scene: &Scene) -> Option<Act> {
    let (what, how) = phrase.strip_prefix("signs the ")?.split_once(' ')?;
    let (how, signer) = how.split_once(" for ").map_or((how, None), |(how, name)| (how, Some(name)));
    let signer = signer.map_or_else(|| scene.actor.clone(), |name| scene.person(name));
    let copy = crate::tests::hands::to_be_given();
    let manner = match how {
        "on paper" => Manner::Paper,
        "by EDS" => Manner::Eds { container: copy },
        "by EDS over another document" => Manner::Eds { container: crate::tests::hands::forged() },
        _ if how.starts_with("by the EDS of ") => {
            let of = scene.person(how.strip_prefix("by the EDS of ")?);
            Manner::Eds { container: crate::tests::hands::by_the_key_of(&of) }
        }
        "by exchange" => Manner::Exchange { copy, proof: "e-mails of both sides".to_owned() },
        "by exchange without proof" => Manner::Exchange { copy, proof: String::new() },
        _ => return None,
    };
    let procedure = scene.procedure;
    match what {
        "contract" => Some(Act::SignContract { procedure, signer, manner }),
        "agreement" => Some(Act::SignAgreement { procedure, signer, manner }),
        _ => None,
    }
}

pub(super) fn talks(phrase: &str, scene: &Scene) -> Option<Act> {
    let procedure = scene.procedure;
    let after = |verb: &str| phrase.strip_prefix(verb);
    if let Some(rest) = after("plans a meeting with ") {
        // "all on Thu 26 March at 15:00 by video"
        let (with, rest) = rest.split_once(" on ")?;
        let (at, form) =
            rest.rsplit_once(" by ").map_or((rest, SessionForm::InPerson), |(at, _)| (at, SessionForm::Video));
        let with = (with != "all").then(|| scene.side(with));
        let at = moment(at, scene.town);
        return Some(Act::PlanSession { procedure, at, form, with, place: "the house of accord".to_owned() });
    }
    if let Some(rest) = after("holds meeting ") {
        let (session, minutes) = rest.split_once(" for ")?;
        let minutes = minutes.strip_suffix(" minutes")?.parse().unwrap();
        return Some(Act::HoldSession { procedure, session: session.parse().unwrap(), minutes });
    }
    if let Some((session, absent)) = after("notes that meeting ").and_then(|it| it.split_once(" was missed by ")) {
        return Some(Act::MissSession {
            procedure,
            session: session.parse().unwrap(),
            absent: vec![scene.side(absent)],
        });
    }
    if let Some(session) = after("cancels meeting ") {
        return Some(Act::CancelSession { procedure, session: session.parse().unwrap() });
    }
    if let Some((room, text)) = after("says in ").and_then(|it| it.split_once(": ")) {
        return Some(Act::Say { room: scene.room(room), text: text.to_owned() });
    }
    if let Some((name, room)) = after("puts the file ").and_then(|it| it.split_once(" into ")) {
        let bytes = content(name);
        let (file, media, length) = (Digest::of(&bytes), "application/pdf".to_owned(), bytes.len() as u64);
        return Some(Act::AddFile { room: scene.room(room), file, name: name.to_owned(), media, bytes: length });
    }
    if let Some((number, rest)) = after("lets entry ").and_then(|it| it.split_once(" of ")) {
        let (room, to) = rest.split_once(" out to ")?;
        return Some(Act::Release { room: scene.room(room), number: number.parse().unwrap(), to: scene.room(to) });
    }
    let (number, rest) = after("corrects entry ")?.split_once(" of ")?;
    let (rest, reason) = rest.split_once(", because ")?;
    let (room, happened_on, text) = match (rest.split_once(" to the day "), rest.split_once(" to read ")) {
        (Some((room, on)), _) => (room, Some(day(on)), None),
        (_, Some((room, text))) => (room, None, Some(text.to_owned())),
        _ => return None,
    };
    let (room, reason) = (scene.room(room), reason.to_owned());
    Some(Act::Correct { room, number: number.parse().unwrap(), happened_on, text, reason })
}

/// What stands in a file of a story.
pub(super) fn content(name: &str) -> Vec<u8> {
    format!("%PDF-1.7 {name}").into_bytes()
}

pub(super) fn settling(phrase: &str, scene: &Scene) -> Option<Act> {
    let procedure = scene.procedure;
    let number = |verb: &str| phrase.strip_prefix(verb).map(|it| it.parse::<u16>().unwrap());
    if let Some(rest) = phrase.strip_prefix("proposes *") {
        let (name, counters) = rest.split_once('*')?;
        let counters = counters.strip_prefix(" against ").map(|it| it.parse().unwrap());
        return Some(Act::Propose { procedure, counters, terms: terms::terms(scene, name) });
    }
    if let Some(proposal) = number("accepts proposal ") {
        return Some(Act::Accept { procedure, proposal });
    }
    if let Some(proposal) = number("rejects proposal ") {
        return Some(Act::Reject { procedure, proposal });
    }
    if let Some(proposal) = number("withdraws proposal ") {
        return Some(Act::Withdraw { procedure, proposal });
    }
    if let Some(rest) = phrase.strip_prefix("draws up the agreement in ") {
        return Some(agreement(rest, scene));
    }
    if let Some(duty) = number("declares a breach of duty ") {
        return Some(Act::DeclareBreach { procedure, duty });
    }
    if let Some(duty) = number("confirms duty ") {
        return Some(Act::ConfirmPerformance { procedure, duty });
    }
    if let Some((duty, text)) = phrase.strip_prefix("disputes duty ").and_then(|it| it.split_once(": ")) {
        return Some(Act::DisputePerformance { procedure, duty: duty.parse().unwrap(), text: text.to_owned() });
    }
    let duty = number("reports duty ")?;
    Some(Act::ReportPerformance { procedure, duty, text: String::new() })
}

/// `Kazakh and Russian, the Russian text prevails, at Astana, touching others`
fn agreement(rest: &str, scene: &Scene) -> Act {
    let mut parts = rest.split(", ");
    let language = language(parts.next().unwrap_or_default());
    let (mut prevailing, mut place, mut nobody_else_touched) = (None, String::new(), true);
    for part in parts {
        if let Some(text) = part.strip_prefix("the ").and_then(|it| it.strip_suffix(" text prevails")) {
            prevailing = Some(self::language(text));
        } else if let Some(at) = part.strip_prefix("at ") {
            place = at.to_owned();
        } else if part == "touching others" {
            nobody_else_touched = false;
        } else {
            panic!("an agreement does not know `{part}`");
        }
    }
    Act::DrawUpAgreement { procedure: scene.procedure, language, prevailing, place, nobody_else_touched }
}
