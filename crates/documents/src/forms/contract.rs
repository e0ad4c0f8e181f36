//! The mediation contract with its fourteen terms (Law on Mediation 21(2)), in each language.

use super::people;
use crate::basis::{BLANK, Basis, languages};
use crate::paper::{Block, Document, Paper, PaperKind, Point};
use crate::spelled::{self, en, kk, ru};
use case::{Case, CaseLanguage, Contract, ContractText, Power, Procedure, Side, SideNo, Tiyn};
use std::borrow::Cow;
use words::Language;

struct Drawn<'a> {
    basis: Basis<'a>,
    procedure: &'a Procedure,
    contract: Cow<'a, Contract>,
    text: ContractText,
    /// The data of the parties, as far as the view has them, or none: everybody must sign the same text.
    data: people::Data,
}

pub(super) fn document(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    Some(drawn(basis)?.document(wanted))
}

pub(super) fn unsigned(basis: Basis<'_>) -> Option<Document> {
    let mut drawn = drawn(basis)?;
    drawn.data = people::Data::Sealed;
    let contract = drawn.contract.to_mut();
    contract.signatures.clear();
    contract.concluded_on = None;
    Some(drawn.document(None))
}

fn drawn(basis: Basis<'_>) -> Option<Drawn<'_>> {
    let procedure = basis.case().procedures.iter().rev().find(|it| it.contract.is_some())?;
    let contract = procedure.contract.as_ref()?;
    Some(Drawn {
        basis,
        procedure,
        contract: Cow::Borrowed(contract),
        text: contract.text.clone()?,
        data: people::Data::Shown,
    })
}

impl Drawn<'_> {
    fn document(&self, wanted: Option<Language>) -> Document {
        let own = languages(self.contract.language, None);
        let texts = wanted.map_or(own, |it| vec![it]).into_iter().map(|it| self.paper(it)).collect();
        Document {
            kind: PaperKind::Contract,
            number: self.basis.number.to_owned(),
            day: self.contract.concluded_on.unwrap_or(self.contract.drawn_up_on),
            texts,
            code: None,
        }
    }

    /// The fourteen terms in the order of the law. What the parties wrote is theirs in every language.
    fn paper(&self, language: Language) -> Paper {
        let (words, text) = (Form::in_language(language), &self.text);
        let written = |text: &str| vec![Point::as_written(text)];
        let case = self.basis.case();
        let settling = case.settling_sides();
        let sides = case.sides.iter().filter(|it| settling.contains(&it.no));
        let mut expenses = written(&text.expenses);
        if let Some(sum) = text.fee {
            expenses.push(fee(language, sum).into());
            expenses.push(shares(&self.basis, language, sum, &settling).into());
        }
        let other = match text.other.trim() {
            "" => vec![words.none.into()],
            other => written(other),
        };
        let mediator = self.procedure.mediator.as_ref().map(|it| self.basis.person(&it.person));
        let contents = [
            vec![day_and_place(language, &self.contract, &text.place).into()],
            sides.clone().map(|it| party(&self.basis, language, it).into()).collect(),
            written(&text.subject),
            written(&text.mediator_and_organisation),
            expenses,
            vec![language_of(language, self.contract.language).into()],
            written(&text.confidentiality),
            written(&text.liability),
            self.data(language, sides),
            vec![term(language, &self.contract).into()],
            written(&text.order),
            written(&text.rights_and_duties),
            written(&text.termination),
            other,
        ];
        let paper = Paper::new(language, words.title).head(number(language, self.basis.number));
        let paper =
            words.headings.iter().zip(contents).fold(paper, |paper, (heading, points)| paper.clause(heading, points));
        paper.sign(people::lines(&self.basis, language, &settling, mediator, &self.contract.signatures))
    }

    /// Of the ninth term each reads what his view shows; the rest is in the sealed annex.
    fn data<'b>(&self, language: Language, sides: impl Iterator<Item = &'b Side>) -> Vec<Point> {
        let case: &Case = self.basis.case();
        let words = Form::in_language(language);
        let mut points: Vec<Point> = vec![if case.is_in_court() { words.in_the_file } else { words.sealed }.into()];
        for member in sides.flat_map(|it| &it.members) {
            let details = case.details.get(member).filter(|_| self.data == people::Data::Shown);
            let Some(details) = details else { continue };
            let number = details.id_number.as_ref().map(ToString::to_string).unwrap_or_default();
            let known = [&details.name, &number, &details.address, &details.phone, &details.email];
            let known: Vec<&str> = known.into_iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
            points.push(Point::of(vec![Block::text(format!("{}.", known.join(", ")))]));
        }
        points
    }
}

/// What does not change from one contract to the next.
struct Form {
    title: &'static str,
    headings: [&'static str; 14],
    none: &'static str,
    sealed: &'static str,
    in_the_file: &'static str,
}

impl Form {
    fn in_language(language: Language) -> &'static Self {
        match language {
            Language::Kk => &KK,
            Language::Ru => &RU,
            Language::En => &EN,
        }
    }
}

static KK: Form = Form {
    title: "Медиация туралы шарт",
    headings: [
        "Шарттың жасалған күні мен орны",
        "Тараптар және олардың өкілдері",
        "Даудың (жанжалдың) нысанасы",
        "Медиатор және медиаторлар ұйымы",
        "Медиацияны жүргізуге байланысты шығыстар және медиатордың сыйақысы",
        "Медиацияны жүргізу тілі",
        "Құпиялылық",
        "Медиатордың жауаптылығы",
        "Тараптардың деректемелері",
        "Медиацияны жүргізу мерзімі",
        "Медиацияны жүргізу тәртібі",
        "Медиацияға қатысушылардың құқықтары мен міндеттері",
        "Медиацияны тоқтату тәртібі мен негіздері",
        "Өзге де талаптар",
    ],
    none: "Өзге талаптар жоқ.",
    sealed: "Тараптардың жеке басын, орналасқан жерін және байланыс деректерін растайтын мәліметтер жабық қосымшада тұрады; \
             әр тараптың қосымшасын тек сол тарап пен медиатор оқиды.",
    in_the_file: "Іс сотта қаралып жатыр: тараптардың деректемелері іс материалдарында бар.",
};

static RU: Form = Form {
    title: "Договор о медиации",
    headings: [
        "Дата и место заключения договора",
        "Стороны и их представители",
        "Предмет спора (конфликта)",
        "Медиатор и организация медиаторов",
        "Расходы, связанные с проведением медиации, и вознаграждение медиатора",
        "Язык проведения медиации",
        "Конфиденциальность",
        "Ответственность медиатора",
        "Реквизиты сторон",
        "Срок проведения медиации",
        "Порядок проведения медиации",
        "Права и обязанности участников медиации",
        "Порядок и основания прекращения медиации",
        "Иные условия",
    ],
    none: "Иных условий нет.",
    sealed: "Данные, подтверждающие личность, местонахождение и контактные данные сторон, находятся в закрытом приложении; \
             приложение каждой стороны читают только эта сторона и медиатор.",
    in_the_file: "Дело находится в суде: реквизиты сторон имеются в материалах дела.",
};

static EN: Form = Form {
    title: "Mediation contract",
    headings: [
        "Day and place of the contract",
        "The parties and their representatives",
        "Subject of the dispute (conflict)",
        "The mediator and the organisation of mediators",
        "Expenses of mediation and the mediator’s fee",
        "Language of mediation",
        "Confidentiality",
        "Liability of the mediator",
        "Data of the parties",
        "Term of mediation",
        "Order of mediation",
        "Rights and duties of the participants in mediation",
        "Order and grounds of termination of mediation",
        "Other terms",
    ],
    none: "There are no other terms.",
    sealed: "The data that prove identity, whereabouts and contacts of the parties stand in a sealed annex; the annex of each \
             party is read by that party and the mediator alone.",
    in_the_file: "The case is in court: the data of the parties stand in its file.",
};

fn number(language: Language, number: &str) -> String {
    match language {
        Language::Kk => format!("№\u{a0}{number} іс"),
        Language::Ru => format!("Дело №\u{a0}{number}"),
        Language::En => format!("Case No.\u{a0}{number}"),
    }
}

fn day_and_place(language: Language, contract: &Contract, place: &str) -> String {
    let place = if place.trim().is_empty() { BLANK } else { crate::paper::within(place) };
    match (language, contract.concluded_on) {
        (Language::Kk, Some(day)) => format!("{}; {place}.", spelled::day(day, language)),
        (Language::Ru | Language::En, Some(day)) => format!("{}; {place}.", spelled::day(day, language)),
        (Language::Kk, None) => format!("Шартқа соңғы қолтаңба қойылған күн; {place}."),
        (Language::Ru, None) => format!("День, когда договор подписан последним из подписывающих; {place}."),
        (Language::En, None) => format!("The day of the last signature; {place}."),
    }
}

fn party(basis: &Basis<'_>, language: Language, side: &Side) -> String {
    let members = side.members.iter().map(|it| {
        let mut said = basis.person(it).to_owned();
        for acting in basis.representatives(it) {
            let name = basis.person(acting.person);
            let powers: Vec<String> = acting.powers.iter().map(|it| power(language, *it)).collect();
            let powers = powers.join("; ");
            said.push_str(&match language {
                Language::Kk => format!(", өкілі {name} (өкілеттіктері: {powers})"),
                Language::Ru => format!(", представитель {name} (полномочия: {powers})"),
                Language::En => format!(", represented by {name} (powers: {powers})"),
            });
        }
        said
    });
    let called = people::called(language, side, people::Place::Subject);
    format!("{}: {}.", called.trim_end_matches(','), members.collect::<Vec<_>>().join("; "))
}

/// A power as a power of attorney names it, within a sentence.
fn power(language: Language, power: Power) -> String {
    let name = serde_json::to_value(power).ok().and_then(|it| it.as_str().map(str::to_owned)).unwrap_or_default();
    people::lowered(&language.words().case_power(name))
}

fn fee(language: Language, sum: Tiyn) -> String {
    match language {
        Language::Kk => format!("Медиатордың сыйақысы: {}.", kk::amount(sum, kk::Ending::Plain)),
        Language::Ru => format!("Вознаграждение медиатора: {}.", ru::amount(sum, ru::Ending::Nominative)),
        Language::En => format!("The mediator’s fee: {}.", en::amount(sum)),
    }
}

/// What falls on each side when the expenses are borne equally (Law on Mediation 22(4)).
fn shares(basis: &Basis<'_>, language: Language, sum: Tiyn, sides: &[SideNo]) -> String {
    let shares = law::equal_shares(sum, sides.len());
    let each = sides.iter().zip(&shares).map(|(no, share)| {
        let side = people::side(basis, language, *no, people::Place::Subject);
        format!("{side} – {}", spelled::amount(*share, language))
    });
    let each = each.collect::<Vec<_>>().join("; ");
    match language {
        Language::Kk => format!("Жоғарыда өзгеше айтылмаса, тараптар тең үлестермен төлейді: {each}."),
        Language::Ru => format!("Если выше не сказано иное, стороны уплачивают его в равных долях: {each}."),
        Language::En => format!("Unless said otherwise above, the parties pay it in equal shares: {each}."),
    }
}

fn language_of(language: Language, of: CaseLanguage) -> &'static str {
    match (language, of) {
        (Language::Kk, CaseLanguage::Kazakh) => "Медиация қазақ тілінде жүргізіледі.",
        (Language::Kk, CaseLanguage::Russian) => "Медиация орыс тілінде жүргізіледі.",
        (Language::Kk, CaseLanguage::Both) => "Медиация қазақ және орыс тілдерінде жүргізіледі.",
        (Language::Ru, CaseLanguage::Kazakh) => "Медиация проводится на казахском языке.",
        (Language::Ru, CaseLanguage::Russian) => "Медиация проводится на русском языке.",
        (Language::Ru, CaseLanguage::Both) => "Медиация проводится на казахском и русском языках.",
        (Language::En, CaseLanguage::Kazakh) => "The mediation is held in Kazakh.",
        (Language::En, CaseLanguage::Russian) => "The mediation is held in Russian.",
        (Language::En, CaseLanguage::Both) => "The mediation is held in Kazakh and Russian.",
    }
}

fn term(language: Language, contract: &Contract) -> String {
    match (language, contract.until) {
        (Language::Kk, Some(until)) => {
            format!("Медиация {} кешіктірілмей аяқталады.", kk::day(until, kk::Ending::From))
        }
        (Language::Kk, None) => {
            "Медиация шарт жасалған күннен бастап күнтізбелік 30 (отыз) күн ішінде жүргізіледі.".to_owned()
        }
        (Language::Ru, Some(until)) => format!("Медиация завершается не позднее {}.", ru::day(until)),
        (Language::Ru, None) => {
            "Медиация проводится в течение 30 (тридцати) календарных дней со дня заключения договора.".to_owned()
        }
        (Language::En, Some(until)) => format!("The mediation ends no later than {}.", en::day(until)),
        (Language::En, None) => {
            "The mediation is held within 30 (thirty) calendar days from the day of the contract.".to_owned()
        }
    }
}
