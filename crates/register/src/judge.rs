//! Whether the keeper may do an act, and what must hold for an entry. The deeper rules are those of `law`.
//!
//! Pure: the day is that of the act. A refusal names its rule and its article; the rule quotes the law's own words.

use crate::{
    Acting, Application, Correction, Declaration, EnterMediator, Finding, Office, PaperKind, Published, Register,
    RegisterAct, RegisterKind, State, SuspensionGround, suspension_ends,
};
use jiff::civil::Date;
use record::PersonId;
use serde::Serialize;
use std::fmt;

/// The least age of a professional mediator, in full years (Law on Mediation 9(4)(1)).
pub const AGE_PROFESSIONAL: i16 = 25;

/// The least age of a public mediator, in full years (Law on Mediation 9(3)(1)).
pub const AGE_PUBLIC: i16 = 40;

/// A rule of the registers: its name says what must hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RegisterRule {
    pub name: &'static str,
    pub article: &'static str,
    /// The words of the law, in Russian.
    pub quotation: &'static str,
}

/// An act is refused: the rule that does not hold, and its article.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, thiserror::Error)]
pub struct RegisterRefusal {
    pub rule: &'static str,
    pub article: &'static str,
}

impl fmt::Display for RegisterRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.rule, self.article)
    }
}

/// Declares each rule as a constant and, in step with them, the list of all.
macro_rules! rules {
    ($($constant:ident = $name:literal, $article:literal, $quotation:literal;)*) => {
        $(const $constant: RegisterRule =
            RegisterRule { name: $name, article: $article, quotation: $quotation };)*

        /// Every rule of the registers, to be printed and checked against the statutes.
        pub fn register_rules() -> &'static [RegisterRule] {
            &[$($constant),*]
        }
    };
}

rules! {
    ORGANISATION_KEEPS = "organisation-keeps-its-register", "ML 13(3)(1)", "ведет реестр профессиональных медиаторов – членов организации медиаторов";
    AKIM_KEEPS = "akim-keeps-the-register-of-the-place", "ML 16(1)", "Реестр общественных медиаторов, осуществляющих медиацию на общественных началах на соответствующей административно-территориальной единице, ведет аким";
    AUTHORISED_BODY_KEEPS = "authorised-body-keeps-retired-judges", "ML 8-1(11)", "ведет реестр судей в отставке, осуществляющих деятельность медиатора на профессиональной основе";
    ORGANISATIONS_KEPT = "authorised-body-keeps-organisations", "ML 8-1(8)", "ведет реестр организаций медиаторов";
    PROFESSIONAL_APPLIES = "professional-applies-to-the-organisation", "ML 14(2)", "медиаторам необходимо представить в организацию медиаторов";
    PUBLIC_APPLIES = "public-mediator-applies-to-the-akim", "ML 16(2)", "обязаны обратиться к акиму";
    COMPLAINED = "parties-complain-to-the-organisation", "ML 14(7)", "стороны, участвующие в процедуре медиации, вправе обратиться с соответствующим заявлением в организацию медиаторов";
    CLOCK_PASSES = "clock-passes-terms-of-registers", "House 9", "кроме того, что закон связывает с наступлением даты";
    NOT_ABOUT_ONESELF = "nobody-decides-about-his-own-entry", "House 4", "ни о своей записи в реестре";
    IN_ORDER = "register-follows-its-order", "House 12", "Действие принимается тогда, когда дело находится на той стадии, на которой это действие имеет смысл";
    CORRECTS_AN_ENTRY = "correction-points-at-an-entry", "House 8", "Ошибку исправляет новой записью тот, кто внес прежнюю, или тот, кто ведет дело; прежняя запись остается";
    TERRITORY = "territory-of-public-mediators-is-named", "ML 16(1)", "на соответствующей административно-территориальной единице";

    NO_STATE_FUNCTION = "mediator-holds-no-state-function", "ML 9(7)(1)", "уполномоченное на выполнение государственных функций и приравненное к нему";
    CAPABLE = "mediator-is-capable", "ML 9(7)(2)", "признанное судом в установленном законом порядке недееспособным или ограниченно дееспособным";
    NOT_PROSECUTED = "mediator-is-not-prosecuted", "ML 9(7)(3)", "в отношении которого осуществляется уголовное преследование";
    NOT_CONVICTED = "mediator-has-no-conviction", "ML 9(7)(4)", "имеющее не погашенную или не снятую в установленном законом порядке судимость";

    PROFESSIONAL_AGE = "professional-is-25", "ML 9(4)(1)", "достигшие двадцатипятилетнего возраста";
    EDUCATED = "professional-has-higher-education", "ML 9(4)(1)", "лица, имеющие высшее образование";
    TRAINED = "professional-is-trained", "ML 9(4)(1)", "имеющие документ (сертификат), подтверждающий прохождение обучения по программе подготовки медиаторов";
    IDENTITY = "identity-is-shown", "ML 14(2)", "копию удостоверения личности";
    MEDICAL = "medical-papers-are-shown", "ML 14(2)", "медицинские справки из медицинских организаций, оказывающих наркологическую помощь, и психоневрологической организации";
    NO_CONVICTION_PAPER = "no-conviction-paper-is-shown", "ML 14(2)", "справку об отсутствии судимости";
    PUBLIC_AGE = "public-mediator-is-40", "ML 9(3)(1)", "лица, достигшие сорокалетнего возраста";
    ELECTED = "public-mediator-is-elected", "ML 15(1)", "избираемые собранием (сходом) местного сообщества";

    NAMED = "professional-name-is-published", "ML 14(3)(1)", "фамилию, имя и отчество (при его наличии) медиатора";
    ADDRESSED = "professional-address-is-published", "ML 14(3)(2)", "юридический адрес медиатора";
    REACHABLE = "professional-contact-is-published", "ML 14(3)(3)", "контактные данные медиатора (почтовый адрес или адрес электронной почты либо номер телефона или телефакса)";
    SPECIALISED = "professional-field-is-published", "ML 14(3)(4)", "сведения об области медиации, в которой медиатор специализируется";
    SPEAKS = "professional-language-is-published", "ML 14(3)(5)", "сведения о языке, на котором медиатор способен осуществлять медиацию";
    CERTIFIED = "professional-certificate-is-published", "ML 14(3)(6)", "сведения о наличии документа (сертификата), подтверждающего прохождение обучения по программе подготовки медиаторов";
    PROFESSIONAL_BILINGUAL = "professional-entry-is-in-kazakh-and-russian", "ML 14(6)", "на казахском и русском языках";
    PUBLIC_NAMED = "public-name-is-published", "ML 16(3)(1)", "фамилию, имя и отчество (если оно указано в документе, удостоверяющем личность) медиатора";
    PUBLIC_ADDRESSED = "public-address-is-published", "ML 16(3)(2)", "юридический адрес медиатора";
    PUBLIC_REACHABLE = "public-contact-is-published", "ML 16(3)(3)", "контактные данные медиатора (почтовый адрес или адрес электронной почты либо номер телефона или телефакса)";
    PUBLIC_SPECIALISED = "public-field-is-published", "ML 16(3)(4)", "сведения об области медиации, в которой медиатор специализируется";
    PUBLIC_SPEAKS = "public-language-is-published", "ML 16(3)(5)", "сведения о языке, на котором медиатор способен осуществлять медиацию";
    PUBLIC_BILINGUAL = "public-entry-is-in-kazakh-and-russian", "ML 16(5)", "на казахском и русском языках";

    PROFESSIONAL_REASONED = "professional-refusal-is-reasoned", "ML 14(4)", "мотивированный ответ в письменном виде о причинах отказа";
    PUBLIC_REASONED = "public-refusal-is-reasoned", "ML 16(4)", "мотивированный ответ в письменном виде о причинах отказа";
    PROTOCOL = "protocol-says-who-was-elected", "ML 15(2)", "Протокол собрания (схода) местного сообщества об избрании членов местного сообщества в качестве медиаторов на общественных началах";
    BREACH_SUSPENDS = "confirmed-breach-suspends", "ML 14(7)", "При подтверждении нарушения организация медиаторов приостанавливает деятельность медиатора с указанием об этом в реестре профессиональных медиаторов";
    MARKED = "suspension-of-a-public-mediator-is-marked", "ML 16(3)(6)", "сведения о приостановлении деятельности медиатора";
    SIX_MONTHS = "suspension-lasts-six-months", "ML 14(7)", "сроком на шесть месяцев";
}

impl RegisterRule {
    fn refusal(self) -> RegisterRefusal {
        RegisterRefusal { rule: self.name, article: self.article }
    }

    /// Refuses unless this holds.
    fn holds(self, holds: bool) -> Result<(), RegisterRefusal> {
        if holds { Ok(()) } else { Err(self.refusal()) }
    }
}

/// Whether the act may be done; the names of the rules that decided.
///
/// # Errors
/// Names the first rule that does not hold.
pub fn judge(register: &Register, act: &RegisterAct, acting: &Acting) -> Result<Vec<&'static str>, RegisterRefusal> {
    let (kind, keeper) = match (act, &register.opened) {
        (RegisterAct::OpenRegister { kind, keeper, .. }, None) => (*kind, keeper),
        (RegisterAct::OpenRegister { .. }, Some(_)) | (_, None) => return Err(IN_ORDER.refusal()),
        (_, Some(opened)) => (opened.kind, &opened.keeper),
    };
    let permits = permit(kind, keeper, act, acting)?;
    let applies = matches!(act, RegisterAct::ReceiveApplication { .. });
    NOT_ABOUT_ONESELF.holds(applies || act.person() != Some(acting.person))?;
    let mut decided = vec![permits.name];
    match act {
        RegisterAct::OpenRegister { territory, .. } => {
            TERRITORY.holds(kind != RegisterKind::Public || territory.as_ref().is_some_and(|it| it.name.is_whole()))?;
            IN_ORDER.holds(kind == RegisterKind::Public || territory.is_none())?;
        }
        RegisterAct::ReceiveApplication { person, .. } => may_apply(register, kind, person, acting.happened_on)?,
        RegisterAct::EnterMediator(it) => decided.extend(may_enter(register, kind, it, acting.happened_on)?),
        RegisterAct::RefuseEntry { reasons, .. } => decided.extend(is_reasoned(kind, reasons)?),
        RegisterAct::ChangeEntry { person, published } => {
            is_in(register, person, acting.happened_on)?;
            if let Some(missing) = unpublished(kind, published).first() {
                return Err(*missing);
            }
        }
        RegisterAct::SuspendMediator { person, from, to, ground, .. } => {
            is_in(register, person, *from)?;
            IN_ORDER.holds(to.is_none_or(|to| *from <= to))?;
            decided.extend((kind == RegisterKind::Public).then_some(MARKED.name));
            if kind == RegisterKind::Professional && *ground == SuspensionGround::ConfirmedBreach {
                SIX_MONTHS.holds(to.is_none_or(|to| to == suspension_ends(*from)))?;
                decided.push(SIX_MONTHS.name);
            }
        }
        RegisterAct::RestoreMediator { person, .. } => {
            let state = register.standing(person, acting.happened_on).state;
            IN_ORDER.holds(matches!(state, State::Suspended { .. }))?;
        }
        RegisterAct::ExcludeMediator { person, .. } => is_in(register, person, acting.happened_on)?,
        RegisterAct::ReceiveComplaint { .. }
        | RegisterAct::DecideComplaint { .. }
        | RegisterAct::AnnounceElection { .. }
        | RegisterAct::HoldGathering { .. }
        | RegisterAct::ReceiveProtocol { .. }
        | RegisterAct::EnterOrganisation { .. }
        | RegisterAct::ExcludeOrganisation { .. }
        | RegisterAct::PassTerm { .. } => decided.extend(proceeds(register, kind, act, acting)?),
        RegisterAct::Correct { room, number, correction: Correction::HappenedOn(_) | Correction::Void, .. } => {
            let known = register.rooms.get(room).copied().unwrap_or(0);
            CORRECTS_AN_ENTRY.holds((1..=known).contains(number))?;
        }
    }
    Ok(decided)
}

/// Who may do the act at all: the keeper; the administrator opens the book and no more; whoever applies or complains.
fn permit(
    kind: RegisterKind,
    keeper: &str,
    act: &RegisterAct,
    acting: &Acting,
) -> Result<RegisterRule, RegisterRefusal> {
    let keeps = match kind {
        RegisterKind::Professional => ORGANISATION_KEEPS,
        RegisterKind::Public => AKIM_KEEPS,
        RegisterKind::RetiredJudges => AUTHORISED_BODY_KEEPS,
        RegisterKind::Organisations => ORGANISATIONS_KEPT,
    };
    let holds = |office: &Office| acting.offices.contains(office);
    if let RegisterAct::PassTerm { .. } = act {
        return CLOCK_PASSES.holds(holds(&Office::Clock)).map(|()| CLOCK_PASSES);
    }
    if acting.offices.iter().any(|it| matches!(it, Office::Keeper(organisation) if organisation == keeper)) {
        return Ok(keeps);
    }
    let opens = matches!(act, RegisterAct::OpenRegister { .. });
    if opens && holds(&Office::Administrator) {
        return Ok(keeps);
    }
    let own = act.person() == Some(acting.person);
    match (act, kind) {
        (RegisterAct::ReceiveApplication { .. }, RegisterKind::Professional) if own => Ok(PROFESSIONAL_APPLIES),
        (RegisterAct::ReceiveApplication { .. }, RegisterKind::Public) if own => Ok(PUBLIC_APPLIES),
        (RegisterAct::ReceiveComplaint { .. }, RegisterKind::Professional) => Ok(COMPLAINED),
        _ => Err(keeps.refusal()),
    }
}

/// One application of a person waits at a time, and nobody who stands in the register applies.
fn may_apply(register: &Register, kind: RegisterKind, person: &PersonId, day: Date) -> Result<(), RegisterRefusal> {
    IN_ORDER.holds(kind != RegisterKind::Organisations && register.open_application(person).is_none())?;
    let state = register.standing(person, day).state;
    IN_ORDER.holds(matches!(state, State::NotEntered | State::Excluded))
}

/// Complaints, elections, organisations and terms go step by step; the rules that decided beside the permit.
fn proceeds(
    register: &Register,
    kind: RegisterKind,
    act: &RegisterAct,
    acting: &Acting,
) -> Result<Vec<&'static str>, RegisterRefusal> {
    let election = |no: &u32| register.election(*no).ok_or(IN_ORDER.refusal());
    let of_public = IN_ORDER.holds(kind == RegisterKind::Public);
    let of_organisations = IN_ORDER.holds(kind == RegisterKind::Organisations);
    match act {
        RegisterAct::ReceiveComplaint { person, text } => {
            IN_ORDER.holds(!text.trim().is_empty())?;
            is_in(register, person, acting.happened_on)?;
        }
        RegisterAct::DecideComplaint { complaint, finding, reasons } => {
            let known = register.complaint(*complaint).ok_or(IN_ORDER.refusal())?;
            IN_ORDER.holds(known.decided.is_none() && !reasons.trim().is_empty())?;
            NOT_ABOUT_ONESELF.holds(known.person != *acting.person)?;
            if *finding == Finding::NotConfirmed {
                return Ok(vec![]);
            }
            is_in(register, &known.person, acting.happened_on)?;
            return Ok(match kind {
                RegisterKind::Professional => vec![BREACH_SUSPENDS.name, SIX_MONTHS.name],
                RegisterKind::Public => vec![MARKED.name],
                RegisterKind::RetiredJudges | RegisterKind::Organisations => vec![],
            });
        }
        RegisterAct::AnnounceElection { gathering_on, announcement } => {
            of_public?;
            IN_ORDER.holds(acting.happened_on < *gathering_on)?;
            PUBLIC_BILINGUAL.holds(announcement.place.is_whole() && announcement.requirements.is_whole())?;
        }
        RegisterAct::HoldGathering { election: no } => {
            let it = election(no)?;
            IN_ORDER.holds(it.held_on.is_none() && it.announced_on <= acting.happened_on)?;
        }
        RegisterAct::ReceiveProtocol { election: no, elected, participants, protocol } => {
            let it = election(no)?;
            IN_ORDER.holds(it.protocol.is_none() && it.held_on.is_some_and(|held| held <= acting.happened_on))?;
            let named = !elected.is_empty() && *participants > 0;
            let dated = !protocol.protocol.number.trim().is_empty() && !protocol.place.trim().is_empty();
            PROTOCOL.holds(named && dated && it.held_on == Some(protocol.protocol.date))?;
            return Ok(vec![PROTOCOL.name]);
        }
        RegisterAct::EnterOrganisation { organisation, number, published } => {
            of_organisations?;
            IN_ORDER.holds(!organisation.trim().is_empty() && published.name.is_whole())?;
            IN_ORDER.holds(number.is_none_or(|number| number > 0 && !register.has_number(number)))?;
        }
        RegisterAct::ExcludeOrganisation { organisation, .. } => {
            of_organisations?;
            IN_ORDER.holds(register.organisation(organisation, acting.happened_on).is_some())?;
        }
        RegisterAct::PassTerm { term, due } => {
            IN_ORDER.holds(*due < acting.happened_on && !register.has_passed(term, *due))?;
        }
        _ => {}
    }
    Ok(vec![])
}

fn is_in(register: &Register, person: &PersonId, day: Date) -> Result<(), RegisterRefusal> {
    let state = register.standing(person, day).state;
    IN_ORDER.holds(matches!(state, State::Active | State::Suspended { .. }))
}

/// Somebody who stands in the register on that day, or will by an entry of a later day, is not entered again.
fn may_enter(
    register: &Register,
    kind: RegisterKind,
    it: &EnterMediator,
    day: Date,
) -> Result<Vec<&'static str>, RegisterRefusal> {
    IN_ORDER.holds(kind != RegisterKind::Organisations)?;
    for day in [day, Date::MAX] {
        let state = register.standing(&it.person, day).state;
        IN_ORDER.holds(matches!(state, State::NotEntered | State::Excluded))?;
    }
    IN_ORDER.holds(it.number.is_none_or(|number| number > 0 && !register.has_number(number)))?;
    IN_ORDER.holds(it.applied_on.is_none_or(|applied| applied <= day))?;
    if let Some(missing) = shortcomings(kind, &it.application, day).first() {
        return Err(*missing);
    }
    if let Some(missing) = unpublished(kind, &it.published).first() {
        return Err(*missing);
    }
    Ok(conditions(kind).into_iter().map(|it| it.name).collect())
}

/// The answer that keeps somebody out says why; what the authorised body owes retired judges was not seen.
fn is_reasoned(kind: RegisterKind, reasons: &str) -> Result<Option<&'static str>, RegisterRefusal> {
    let rule = match kind {
        RegisterKind::Professional => PROFESSIONAL_REASONED,
        RegisterKind::Public => PUBLIC_REASONED,
        RegisterKind::RetiredJudges | RegisterKind::Organisations => return Ok(None),
    };
    rule.holds(!reasons.trim().is_empty())?;
    Ok(Some(rule.name))
}

/// The conditions of an entry, by kind of register: none of age or education for retired judges (9(4)(2)).
fn conditions(kind: RegisterKind) -> Vec<RegisterRule> {
    let mut rules = vec![NO_STATE_FUNCTION, CAPABLE, NOT_PROSECUTED, NOT_CONVICTED];
    match kind {
        RegisterKind::Professional => {
            rules.extend([PROFESSIONAL_AGE, EDUCATED, TRAINED, IDENTITY, MEDICAL, NO_CONVICTION_PAPER]);
        }
        RegisterKind::Public => rules.extend([PUBLIC_AGE, ELECTED]),
        RegisterKind::RetiredJudges | RegisterKind::Organisations => {}
    }
    rules
}

/// All that keeps somebody out of a register on that day (Law on Mediation 9(3), 9(4), 9(7), 14(2), 15): what the
/// reasoned answer lists. Empty when the conditions hold.
pub fn shortcomings(kind: RegisterKind, it: &Application, day: Date) -> Vec<RegisterRefusal> {
    let old_enough = |years: i16| it.born.is_some_and(|born| has_reached(born, years, day));
    let shown = |paper: PaperKind| it.papers.contains(&paper);
    let declared = |declaration: Declaration| it.declarations.contains(&declaration);
    let holds = |rule: &RegisterRule| match *rule {
        NO_STATE_FUNCTION => declared(Declaration::HoldsNoStateFunction),
        CAPABLE => declared(Declaration::IsCapable),
        NOT_PROSECUTED => declared(Declaration::IsNotProsecuted),
        NOT_CONVICTED => declared(Declaration::HasNoConviction),
        PROFESSIONAL_AGE => old_enough(AGE_PROFESSIONAL),
        PUBLIC_AGE => old_enough(AGE_PUBLIC),
        EDUCATED => shown(PaperKind::Diploma),
        TRAINED => shown(PaperKind::TrainingCertificate),
        IDENTITY => shown(PaperKind::Identity),
        MEDICAL => shown(PaperKind::Narcology) && shown(PaperKind::Psychoneurology),
        NO_CONVICTION_PAPER => shown(PaperKind::NoConviction),
        ELECTED => it.election.is_some(),
        _ => unreachable!("only conditions of an entry are asked for"),
    };
    conditions(kind).into_iter().filter(|it| !holds(it)).map(RegisterRule::refusal).collect()
}

/// What an entry lacks to be published. What the register of retired judges shows was not seen, so nothing is asked.
fn unpublished(kind: RegisterKind, it: &Published) -> Vec<RegisterRefusal> {
    let half = |it: &crate::Bilingual| it.kk.trim().is_empty() != it.ru.trim().is_empty();
    let whole = it.name.is_whole() && it.legal_address.is_whole() && !half(&it.specialisation);
    let stated = |it: &crate::Bilingual| !(it.kk.trim().is_empty() && it.ru.trim().is_empty());
    let (named, addressed, reachable) = (stated(&it.name), stated(&it.legal_address), !it.contacts.is_empty());
    let (specialised, speaks) = (!it.fields.is_empty(), !it.languages.is_empty());
    let asked = match kind {
        RegisterKind::Professional => vec![
            (NAMED, named),
            (ADDRESSED, addressed),
            (REACHABLE, reachable),
            (SPECIALISED, specialised),
            (SPEAKS, speaks),
            (CERTIFIED, it.certificate.is_some()),
            (PROFESSIONAL_BILINGUAL, whole),
        ],
        RegisterKind::Public => vec![
            (PUBLIC_NAMED, named),
            (PUBLIC_ADDRESSED, addressed),
            (PUBLIC_REACHABLE, reachable),
            (PUBLIC_SPECIALISED, specialised),
            (PUBLIC_SPEAKS, speaks),
            (PUBLIC_BILINGUAL, whole),
        ],
        RegisterKind::RetiredJudges | RegisterKind::Organisations => vec![],
    };
    asked.into_iter().filter(|(_, holds)| !holds).map(|(rule, _)| rule.refusal()).collect()
}

/// Whether somebody has lived that many full years. Whoever was born on 29 February is a year older on 1 March.
fn has_reached(born: Date, years: i16, day: Date) -> bool {
    let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
    day.year() - born.year() - i16::from(!had_birthday) >= years
}
