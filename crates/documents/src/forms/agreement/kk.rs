//! The agreement in Kazakh: a whole form.

use super::Agreed;
use crate::forms::claims;
use crate::forms::people::{Place, introduced, side};
use crate::paper::{Block, Paper, Point, Table, stopped, within};
use crate::spelled::kk::{Ending, amount, day, day_in_words};
use case::{CaseLanguage, Costs, Deed, Obligation, OnDefault, ProcedureKind, SideNo, Terms, Waiver};
use words::Language::Kk;

pub fn title(kind: ProcedureKind, in_court: bool) -> &'static str {
    match (kind, in_court) {
        (ProcedureKind::Mediation, false) => "Дауды (жанжалды) реттеу туралы келісім",
        (ProcedureKind::Mediation, true) => "Дауды (жанжалды) медиация тәртібімен реттеу туралы келісім",
        (ProcedureKind::Settlement, _) => "Татуласу келісімі",
        (ProcedureKind::Participatory, _) => "Дауды партисипативтік рәсім тәртібімен реттеу туралы келісім",
    }
}

pub fn text(it: &Agreed<'_>, terms: &Terms) -> Paper {
    let sides = it.sides.iter().filter_map(|no| it.basis.case().side(*no));
    let concluded = match it.concluded_on() {
        Some(on) => format!("Жасалған күні: {} ({}).", day(on, Ending::Plain), day_in_words(on, Ending::Plain)),
        None => "Жасалған күні: тараптардың соңғысы қол қойған күн.".to_owned(),
    };
    Paper::new(Kk, title(it.kind, it.in_court))
        .head(format!("№\u{a0}{} іс. Жасалған жері: {}.", it.basis.number, within(it.place())))
        .head(concluded)
        .clause("Тараптар", sides.map(|side| introduced(&it.basis, Kk, side, it.data()).into()).collect())
        .clause("Даудың (жанжалдың) нысанасы", claims(&it.basis, Kk))
        .clause_if_any(
            "Медиатор",
            it.mediator.iter().map(|name| format!("Медиацияны жүргізген медиатор: {name}.").into()).collect(),
        )
        .clause_if_any(
            "Тараптардың міндеттемелері, оларды орындау тәсілдері мен мерзімдері",
            terms.obligations.iter().map(|one| obligation(it, one)).collect(),
        )
        .clause_if_any(
            "Борышты кешіру және талаптардан бас тарту",
            terms.waivers.iter().map(|one| waiver(it, one)).collect(),
        )
        .clause("Орындамаудың немесе тиісінше орындамаудың салдары", vec![on_default(&terms.on_default).into()])
        .clause(if it.in_court { "Сот шығыстары" } else { "Шығыстар" }, vec![costs(it, &terms.costs).into()])
        .clause_if_any("Өзге де шарттар", other(terms))
        .clause("Қорытынды ережелер", closing(it))
        .sign(it.lines(Kk))
}

/// What is owed, what is given up, and what follows when it is not kept.
pub fn terms(it: &Agreed<'_>, terms: &Terms) -> Vec<Point> {
    let owed = terms.obligations.iter().map(|one| obligation(it, one));
    let given_up = terms.waivers.iter().map(|one| waiver(it, one));
    owed.chain(given_up).chain([on_default(&terms.on_default).into()]).collect()
}

fn named(it: &Agreed<'_>, no: SideNo, place: Place) -> String {
    side(&it.basis, Kk, no, place)
}

fn obligation(it: &Agreed<'_>, one: &Obligation) -> Point {
    let debtor = named(it, one.debtor, Place::Subject);
    let mut blocks = match &one.deed {
        Deed::Pay { total, instalments } => {
            let creditor = named(it, one.creditor, Place::To);
            let sum = amount(*total, Ending::Plain);
            match instalments.as_slice() {
                [part] => vec![Block::text(format!(
                    "{debtor} {creditor} {} кешіктірмей {sum} төлеуге міндеттенеді.",
                    day(part.due, Ending::From)
                ))],
                parts => vec![
                    Block::text(format!(
                        "{debtor} {creditor} {sum} төлеуге міндеттенеді. Сома мынадай бөліктермен төленеді:"
                    )),
                    Block::Table(Table {
                        label: "Соманың бөліктері және оларды төлеу мерзімдері".to_owned(),
                        head: ["Бөлік", "Соңғы күні", "Сомасы, теңге"].map(str::to_owned).to_vec(),
                        rows: super::super::rows(parts, Kk),
                    }),
                ],
            }
        }
        Deed::Act { what, due } => {
            let creditor = named(it, one.creditor, Place::Of);
            let until = due.map_or_else(String::new, |due| format!("{} кешіктірмей ", day(due, Ending::From)));
            vec![Block::text(format!(
                "{debtor} {creditor} пайдасына {until}мына әрекетті жасауға міндеттенеді: {}.",
                within(what)
            ))]
        }
    };
    blocks.push(Block::text(format!("Орындау тәсілі: {}.", within(&one.way))));
    if let Some(condition) = one.condition.as_deref().filter(|it| !it.trim().is_empty()) {
        blocks.push(Block::text(format!("Шарт: {}.", within(condition))));
    }
    Point::of(blocks)
}

fn waiver(it: &Agreed<'_>, one: &Waiver) -> Point {
    let who = named(it, one.by, Place::Subject);
    match one.amount {
        Some(sum) => {
            format!("{who} мынадан бас тартады: {}; сомасы: {}.", within(&one.what), amount(sum, Ending::Plain))
        }
        None => format!("{who} мынадан бас тартады: {}.", within(&one.what)),
    }
    .into()
}

fn on_default(it: &OnDefault) -> String {
    match it {
        OnDefault::NotStated => "Заңда көзделген салдар туындайды.".to_owned(),
        OnDefault::AllDueAfterMissed(1) => {
            "Кемінде бір бөлік мерзімінде төленбесе, қалған соманың бәрі дереу төленуге тиіс.".to_owned()
        }
        OnDefault::AllDueAfterMissed(missed) => format!(
            "Қатарынан {} бөлік мерзімінде төленбесе, қалған соманың бәрі дереу төленуге тиіс.",
            crate::spelled::kk::number(u64::from(*missed))
        ),
        OnDefault::Otherwise(text) => stopped(text),
    }
}

pub fn costs(it: &Agreed<'_>, costs: &Costs) -> String {
    match costs {
        Costs::NotStated if it.in_court => {
            "Сот шығыстарын бөлу туралы шарт жоқ; олар өзара өтелді деп есептеледі (Қазақстан Республикасы Азаматтық \
             процестік кодексінің 176-бабының төртінші бөлігі)."
                .to_owned()
        }
        Costs::NotStated => "Тараптар осы келісіммен шығыстарды бөлмейді.".to_owned(),
        Costs::EachBearsOwn => "Әр тарап өзі шеккен шығыстарды өзі көтереді.".to_owned(),
        Costs::BorneBy(side) => format!("Барлық шығыстарды көтеретін тарап: {}.", named(it, *side, Place::Subject)),
        Costs::Otherwise(text) => stopped(text),
    }
}

fn other(terms: &Terms) -> Vec<Point> {
    if terms.other.trim().is_empty() { vec![] } else { vec![Point::as_written(&terms.other)] }
}

fn closing(it: &Agreed<'_>) -> Vec<Point> {
    let mut points: Vec<Point> = vec![
        "Тараптар келісімді оның шарттары мен салдарын түсіне отырып, ерікті түрде жасайды.".into(),
        "Тараптар келісім оған қатыспайтын адамдардың құқықтары мен заңды мүдделерін қозғамайтынын және бұзбайтынын \
         мәлімдейді."
            .into(),
    ];
    points.push(match (it.in_court, it.kind) {
        (true, ProcedureKind::Mediation) => {
            "Келісім іс жүргізуінде азаматтық іс жатқан судьяға дереу жіберіледі және оны сот бекітеді («Медиация туралы» \
             Қазақстан Республикасы Заңының 27-бабының 5-тармағы)."
        }
        (true, _) => {
            "Келісімді сот бекітеді (Қазақстан Республикасы Азаматтық процестік кодексінің 175-бабының үшінші бөлігі)."
        }
        (false, ProcedureKind::Mediation) => {
            "Келісім оған тараптар қол қойған күні күшіне енеді және тараптардың азаматтық құқықтары мен міндеттерін \
             белгілеуге, өзгертуге немесе тоқтатуға бағытталған мәміле болып табылады («Медиация туралы» Қазақстан \
             Республикасы Заңының 27-бабының 4 және 8-тармақтары)."
        }
        (false, _) => "Келісім оған тараптар қол қойған күні күшіне енеді.",
    }
    .into());
    let copies = format!("Келісім {} ({}) дана етіп жасалды", it.copies(), crate::spelled::kk::number(it.copies()));
    points.push(match it.in_court {
        true => format!("{copies}; олардың біреуін сот іс материалдарына қоса тіркейді.").into(),
        false => format!("{copies}, қол қойғандардың әрқайсысына біреуден.").into(),
    });
    if it.agreement.language == CaseLanguage::Both {
        points.push(match it.agreement.prevailing {
            Some(CaseLanguage::Russian) => {
                "Келісім қазақ және орыс тілдерінде жасалды. Алшақтық болған жағдайда орыс тіліндегі мәтін басым болады."
            }
            _ => "Келісім қазақ және орыс тілдерінде жасалды. Алшақтық болған жағдайда қазақ тіліндегі мәтін басым болады.",
        }
        .into());
    }
    points
}
