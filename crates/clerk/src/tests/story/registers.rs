//! What is done and seen in a register: `in mediators-union: enters Gulnar`.

use super::phrase::{day, paper};
use super::tell::{self, Seen, date};
use crate::shelf::name_of;
use crate::tests::cast::{Town, entering};
use crate::{Failure, RegisterDone, Who};
use jiff::civil::Date;
use record::{BookId, PersonId, Through};
use register::{
    Announcement, Application, Applied, Bilingual, Declaration, EnterMediator, ExclusionGround, Fact, Finding,
    PaperKind, PublishedOrganisation, Register, RegisterAct, RegisterKind, RestorationGround, State, SuspensionGround,
    TermId, Territory, TerritoryKind,
};

/// Does or looks at what the phrase says, and tells what came of it.
pub(super) async fn play(
    town: &Town,
    who: &Who,
    phrase: &str,
    done_on: Option<Date>,
    id: &str,
    seen: &mut Seen,
) -> String {
    let (book, phrase) = phrase.split_once(": ").unwrap_or_else(|| panic!("`in REGISTER: …`, not `{phrase}`"));
    let book = BookId(format!("register/{book}"));
    let today = town.clerk.office().today();
    let register = town.clerk.register(&book).await.unwrap();
    if let Some(told) = look(town, &register, phrase, today) {
        return told;
    }
    let act = act(town, who, &register, phrase).unwrap_or_else(|| panic!("`{phrase}` is not understood"));
    let day = done_on.unwrap_or(today);
    match town.clerk.perform_in_register(who, &book, id, &act, day, Through::Page).await {
        Ok(done) => told(town, &done),
        Err(Failure::RegisterRefused(refusal)) => format!("refused by the register: {refusal}"),
        Err(why) => tell::failure(&why, seen),
    }
}

/// What the clock passed, by the events a register got meanwhile.
pub(super) fn passed(town: &Town, facts: &[Fact]) -> Vec<String> {
    facts.iter().map(|it| event(town, it)).collect()
}

fn told(town: &Town, done: &RegisterDone) -> String {
    if done.already {
        return "already done".to_owned();
    }
    let events: Vec<String> = done.made.iter().map(|it| event(town, &it.fact)).collect();
    let rule = |name: &&str| {
        let known = register::register_rules().iter().find(|it| it.name == *name);
        let rule = known.unwrap_or_else(|| panic!("{name} is no rule of registers"));
        format!("{}: {name}", law::cite(rule.article))
    };
    format!("{} — {}", events.join(", "), done.rules.iter().map(rule).collect::<Vec<_>>().join(", "))
}

fn event(town: &Town, fact: &Fact) -> String {
    let name = fact.to_record().0;
    let more = match fact {
        Fact::MediatorEntered { number, .. } | Fact::OrganisationEntered { number, .. } => format!("number {number}"),
        Fact::MediatorSuspended { from, to, .. } => suspended(*from, *to),
        Fact::ComplaintDecided { finding, .. } => name_of(finding),
        Fact::MediatorExcluded { ground, .. } => name_of(ground),
        Fact::TermPassed { term, due } => format!("{}, last day {}", term_name(town, term), date(*due)),
        _ => return name,
    };
    format!("{name} ({more})")
}

fn suspended(from: Date, to: Option<Date>) -> String {
    let to = to.map_or_else(|| "without an end".to_owned(), |it| format!("to {}", date(it)));
    format!("{} {to}", date(from))
}

fn term_name(town: &Town, term: &TermId) -> String {
    match term {
        TermId::Decision { person, .. } => format!("decision on {}", town.name(person)),
        TermId::Protocol { election } => format!("protocol of election {election}"),
        TermId::Suspension { person, .. } => format!("suspension of {}", town.name(person)),
    }
}

fn look(town: &Town, register: &Register, phrase: &str, today: Date) -> Option<String> {
    if phrase == "looks at the clocks" {
        let clock = |it: &law::RegisterClock| {
            let name = term_name(town, &it.term);
            let left = if it.days_left < 0 { "passed".to_owned() } else { format!("{} days left", it.days_left) };
            format!("{name}: {} ({}), {left}", date(it.last_day), it.article)
        };
        let clocks = law::register_clocks(register, today, &town.clerk.calendar());
        let told: Vec<String> = clocks.iter().map(clock).collect();
        return Some(if told.is_empty() { "no clock runs".to_owned() } else { told.join("; ") });
    }
    if phrase == "counts the organisations" {
        return Some(register.organisations(today).len().to_string());
    }
    if let Some(no) = phrase.strip_prefix("looks until when documents are taken for election ") {
        let election = register.election(no.parse().unwrap()).expect("it was announced");
        return Some(date(law::documents_taken_until(election.announced_on, &town.clerk.calendar())));
    }
    let (name, on) = phrase
        .strip_prefix("looks for ")?
        .split_once(" as of ")
        .map_or_else(|| (phrase.trim_start_matches("looks for "), today), |(name, on)| (name, day(on)));
    let standing = register.standing(&town.id(name), on);
    let number = standing.number.map(|it| format!("number {it}, ")).unwrap_or_default();
    Some(match standing.state {
        State::Active => format!("{number}in force"),
        State::Suspended { from, to } => format!("{number}suspended, {}", suspended(from, to)),
        State::Excluded => format!("{number}excluded"),
        State::NotEntered => "not in the register".to_owned(),
    })
}

fn act(town: &Town, who: &Who, register: &Register, phrase: &str) -> Option<RegisterAct> {
    let after = |verb: &str| phrase.strip_prefix(verb);
    if let Some(rest) = after("applies, ") {
        return Some(applying(town, &who.person, rest));
    }
    if let Some((name, rest)) = after("receives the application of ").and_then(|it| it.split_once(", ")) {
        return Some(applying(town, &town.id(name), rest));
    }
    if let Some(name) = after("enters the organisation ") {
        let published = PublishedOrganisation { name: Bilingual::new(name, name), ..Default::default() };
        return Some(RegisterAct::EnterOrganisation { organisation: name.to_owned(), number: None, published });
    }
    if let Some((name, reasons)) = after("excludes the organisation ").and_then(|it| it.split_once(": ")) {
        return Some(RegisterAct::ExcludeOrganisation { organisation: name.to_owned(), reasons: reasons.to_owned() });
    }
    if let Some(name) = after("enters ") {
        let person = town.id(name);
        let open = register.open_application(&person).expect("an application waits");
        let Applied { published, application } = *open.applied.clone().expect("the keeper reads it");
        let applied_on = Some(open.received_on);
        return Some(RegisterAct::EnterMediator(EnterMediator {
            person,
            number: None,
            applied_on,
            published,
            application,
        }));
    }
    if let Some(rest) = after("refuses ") {
        let (name, reasons) = rest.split_once(": ").unwrap_or((rest, ""));
        let person = town.id(name);
        let applied_on = register.open_application(&person).map(|it| it.received_on);
        return Some(RegisterAct::RefuseEntry { person, applied_on, reasons: reasons.to_owned() });
    }
    decides(town, phrase).or_else(|| elects(town, phrase)).or_else(|| opens(phrase))
}

fn decides(town: &Town, phrase: &str) -> Option<RegisterAct> {
    let after = |verb: &str| phrase.strip_prefix(verb)?.split_once(": ");
    if let Some((name, text)) = after("complains of ") {
        return Some(RegisterAct::ReceiveComplaint { person: town.id(name), text: text.to_owned() });
    }
    if let Some((complaint, reasons)) = after("confirms complaint ") {
        let (complaint, finding) = (complaint.parse().unwrap(), Finding::Confirmed);
        return Some(RegisterAct::DecideComplaint { complaint, finding, reasons: reasons.to_owned() });
    }
    if let Some((complaint, reasons)) = after("does not confirm complaint ") {
        let (complaint, finding) = (complaint.parse().unwrap(), Finding::NotConfirmed);
        return Some(RegisterAct::DecideComplaint { complaint, finding, reasons: reasons.to_owned() });
    }
    if let Some((name, reasons)) = after("excludes ") {
        let ground = ExclusionGround::ConditionLost;
        return Some(RegisterAct::ExcludeMediator { person: town.id(name), ground, reasons: reasons.to_owned() });
    }
    if let Some((name, reasons)) = after("suspends ") {
        let (name, from) = name.split_once(" from ")?;
        let (from, to) = from.split_once(" to ").map_or((from, None), |(from, to)| (from, Some(day(to))));
        let (person, ground) = (town.id(name), SuspensionGround::ConfirmedBreach);
        return Some(RegisterAct::SuspendMediator { person, from: day(from), to, ground, reasons: reasons.to_owned() });
    }
    let name = phrase.strip_prefix("gives back ")?;
    Some(RegisterAct::RestoreMediator { person: town.id(name), ground: RestorationGround::CourtReversed })
}

fn elects(town: &Town, phrase: &str) -> Option<RegisterAct> {
    if let Some(on) = phrase.strip_prefix("announces an election on ") {
        let announcement = Announcement {
            place: Bilingual::new("Мектеп", "Школа"),
            requirements: Bilingual::new("40 жас", "40 лет"),
        };
        return Some(RegisterAct::AnnounceElection { gathering_on: day(on), announcement });
    }
    if let Some(election) = phrase.strip_prefix("holds the gathering of election ") {
        return Some(RegisterAct::HoldGathering { election: election.parse().unwrap() });
    }
    // "receives protocol 7 of 20 March of election 1: 60 present, elected Gulnar"
    let (papers, rest) = phrase.strip_prefix("receives protocol ")?.split_once(": ")?;
    let (papers, election) = papers.rsplit_once(" of election ")?;
    let (participants, elected) = rest.split_once(" present, elected ")?;
    let elected = elected.split(" and ").filter(|it| *it != "nobody").map(|it| town.id(it)).collect();
    let protocol = register::Election { protocol: paper(papers), place: "Сарыарқа".to_owned() };
    let (election, participants) = (election.parse().unwrap(), participants.parse().unwrap());
    Some(RegisterAct::ReceiveProtocol { election, elected, participants, protocol })
}

fn opens(phrase: &str) -> Option<RegisterAct> {
    let (kind, keeper) = phrase.strip_prefix("opens the register of ")?.split_once(", kept by ")?;
    let (kind, place) = kind.split_once(" of ").map_or((kind, None), |(kind, place)| (kind, Some(place)));
    let kind = match kind {
        "organisations" => RegisterKind::Organisations,
        "public mediators" => RegisterKind::Public,
        "professional mediators" => RegisterKind::Professional,
        _ => return None,
    };
    let territory = place.map(|it| Territory { kind: TerritoryKind::DistrictInCity, name: Bilingual::new(it, it) });
    Some(RegisterAct::OpenRegister { kind, keeper: keeper.to_owned(), territory })
}

/// `born 14 June 1988, elected by protocol 7 of 20 March, without diploma, without the Kazakh name`
fn applying(town: &Town, person: &PersonId, rest: &str) -> RegisterAct {
    let name = town.name(person);
    let EnterMediator { mut published, application, .. } = entering(person, &name);
    let mut application = Application { election: None, ..application };
    for part in rest.split(", ") {
        if let Some(born) = part.strip_prefix("born ") {
            application.born = Some(day(born));
        } else if let Some(protocol) = part.strip_prefix("elected by protocol ") {
            let (protocol, place) = (paper(protocol), "Сарыарқа".to_owned());
            application.election = Some(register::Election { protocol, place });
        } else {
            match part {
                "without diploma" => drop(application.papers.remove(&PaperKind::Diploma)),
                "without the Kazakh name" => published.name.kk.clear(),
                "convicted" => drop(application.declarations.remove(&Declaration::HasNoConviction)),
                _ => panic!("an application does not know `{part}`"),
            }
        }
    }
    RegisterAct::ReceiveApplication { person: person.clone(), applied: Box::new(Applied { published, application }) }
}
