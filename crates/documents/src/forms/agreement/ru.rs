//! The agreement in Russian: a whole form.

use super::Agreed;
use crate::forms::claims;
use crate::forms::people::{Place, introduced, side};
use crate::paper::{Block, Paper, Point, Table, stopped, within};
use crate::spelled::ru::{Ending, amount, day, day_in_words};
use case::{CaseLanguage, Costs, Deed, Obligation, OnDefault, ProcedureKind, SideNo, Terms, Waiver};
use words::Language::Ru;

pub fn title(kind: ProcedureKind, in_court: bool) -> &'static str {
    match (kind, in_court) {
        (ProcedureKind::Mediation, false) => "Соглашение об урегулировании спора (конфликта)",
        (ProcedureKind::Mediation, true) => "Соглашение об урегулировании спора (конфликта) в порядке медиации",
        (ProcedureKind::Settlement, _) => "Мировое соглашение",
        (ProcedureKind::Participatory, _) => "Соглашение об урегулировании спора в порядке партисипативной процедуры",
    }
}

pub fn text(it: &Agreed<'_>, terms: &Terms) -> Paper {
    let sides = it.sides.iter().filter_map(|no| it.basis.case().side(*no));
    let concluded = match it.concluded_on() {
        Some(on) => format!("Дата заключения: {} ({}).", day(on), day_in_words(on, Ending::Nominative)),
        None => "Дата заключения: день подписания последней из сторон.".to_owned(),
    };
    Paper::new(Ru, title(it.kind, it.in_court))
        .head(format!("Дело №\u{a0}{}. Место заключения: {}.", it.basis.number, within(it.place())))
        .head(concluded)
        .clause("Стороны", sides.map(|side| introduced(&it.basis, Ru, side, it.data()).into()).collect())
        .clause("Предмет спора (конфликта)", claims(&it.basis, Ru))
        .clause_if_any(
            "Медиатор",
            it.mediator.iter().map(|name| format!("Медиацию провёл медиатор: {name}.").into()).collect(),
        )
        .clause_if_any(
            "Обязательства сторон, способы и сроки их исполнения",
            terms.obligations.iter().map(|one| obligation(it, one)).collect(),
        )
        .clause_if_any(
            "Прощение долга и отказ от требований",
            terms.waivers.iter().map(|one| waiver(it, one)).collect(),
        )
        .clause("Последствия неисполнения или ненадлежащего исполнения", vec![on_default(&terms.on_default).into()])
        .clause(if it.in_court { "Судебные расходы" } else { "Расходы" }, vec![costs(it, &terms.costs).into()])
        .clause_if_any("Иные условия", other(terms))
        .clause("Заключительные положения", closing(it))
        .sign(it.lines(Ru))
}

/// What is owed, what is given up, and what follows when it is not kept.
pub fn terms(it: &Agreed<'_>, terms: &Terms) -> Vec<Point> {
    let owed = terms.obligations.iter().map(|one| obligation(it, one));
    let given_up = terms.waivers.iter().map(|one| waiver(it, one));
    owed.chain(given_up).chain([on_default(&terms.on_default).into()]).collect()
}

fn named(it: &Agreed<'_>, no: SideNo, place: Place) -> String {
    side(&it.basis, Ru, no, place)
}

fn obligation(it: &Agreed<'_>, one: &Obligation) -> Point {
    let debtor = named(it, one.debtor, Place::Subject);
    let mut blocks = match &one.deed {
        Deed::Pay { total, instalments } => {
            let creditor = named(it, one.creditor, Place::To);
            let sum = amount(*total, Ending::Accusative);
            match instalments.as_slice() {
                [part] => vec![Block::text(format!(
                    "{debtor} обязуется уплатить {creditor} {sum} не позднее {}.",
                    day(part.due)
                ))],
                parts => vec![
                    Block::text(format!("{debtor} обязуется уплатить {creditor} {sum} частями:")),
                    Block::Table(Table {
                        label: "Части суммы и сроки их уплаты".to_owned(),
                        head: ["Часть", "Не позднее", "Сумма, тенге"].map(str::to_owned).to_vec(),
                        rows: super::super::rows(parts, Ru),
                    }),
                ],
            }
        }
        Deed::Act { what, due } => {
            let creditor = named(it, one.creditor, Place::Of);
            let until = due.map_or_else(String::new, |due| format!(" не позднее {}", day(due)));
            vec![Block::text(format!(
                "{debtor} обязуется в пользу {creditor}{until} совершить следующее: {}.",
                within(what)
            ))]
        }
    };
    blocks.push(Block::text(format!("Способ исполнения: {}.", within(&one.way))));
    if let Some(condition) = one.condition.as_deref().filter(|it| !it.trim().is_empty()) {
        blocks.push(Block::text(format!("Условие: {}.", within(condition))));
    }
    Point::of(blocks)
}

fn waiver(it: &Agreed<'_>, one: &Waiver) -> Point {
    let who = named(it, one.by, Place::Subject);
    match one.amount {
        Some(sum) => {
            format!(
                "{who} отказывается от следующего: {}, в размере {}.",
                within(&one.what),
                amount(sum, Ending::Genitive)
            )
        }
        None => format!("{who} отказывается от следующего: {}.", within(&one.what)),
    }
    .into()
}

fn on_default(it: &OnDefault) -> String {
    match it {
        OnDefault::NotStated => "Наступают последствия, предусмотренные законом.".to_owned(),
        OnDefault::AllDueAfterMissed(1) => {
            "Если хотя бы одна часть суммы не уплачена в срок, вся оставшаяся сумма подлежит уплате незамедлительно."
                .to_owned()
        }
        OnDefault::AllDueAfterMissed(missed) => format!(
            "Если просрочена уплата {} частей суммы подряд, вся оставшаяся сумма подлежит уплате незамедлительно.",
            crate::spelled::ru::number(u64::from(*missed), Ending::Genitive)
        ),
        OnDefault::Otherwise(text) => stopped(text),
    }
}

pub fn costs(it: &Agreed<'_>, costs: &Costs) -> String {
    match costs {
        Costs::NotStated if it.in_court => {
            "Условий о распределении судебных расходов нет; они считаются взаимно погашенными (часть четвёртая статьи 176 \
             Гражданского процессуального кодекса Республики Казахстан)."
                .to_owned()
        }
        Costs::NotStated => "Настоящим соглашением стороны расходы не распределяют.".to_owned(),
        Costs::EachBearsOwn => "Каждая сторона несёт понесённые ею расходы.".to_owned(),
        Costs::BorneBy(side) => format!("Все расходы несёт {}.", lower(&named(it, *side, Place::Subject))),
        Costs::Otherwise(text) => stopped(text),
    }
}

fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |it| it.to_lowercase().chain(letters).collect())
}

fn other(terms: &Terms) -> Vec<Point> {
    if terms.other.trim().is_empty() { vec![] } else { vec![Point::as_written(&terms.other)] }
}

fn closing(it: &Agreed<'_>) -> Vec<Point> {
    let mut points: Vec<Point> = vec![
        "Стороны заключают соглашение добровольно, понимая его условия и последствия.".into(),
        "Стороны заявляют, что соглашение не затрагивает и не нарушает права и законные интересы лиц, которые в нём не \
         участвуют."
            .into(),
    ];
    points.push(match (it.in_court, it.kind) {
        (true, ProcedureKind::Mediation) => {
            "Соглашение незамедлительно направляется судье, в производстве которого находится гражданское дело, и \
             утверждается судом (пункт 5 статьи 27 Закона Республики Казахстан «О медиации»)."
        }
        (true, _) => {
            "Соглашение утверждается судом (часть третья статьи 175 Гражданского процессуального кодекса Республики \
             Казахстан)."
        }
        (false, ProcedureKind::Mediation) => {
            "Соглашение вступает в силу в день его подписания сторонами и представляет собой сделку, направленную на \
             установление, изменение или прекращение гражданских прав и обязанностей сторон (пункты 4 и 8 статьи 27 \
             Закона Республики Казахстан «О медиации»)."
        }
        (false, _) => "Соглашение вступает в силу в день его подписания сторонами.",
    }
    .into());
    let count = crate::spelled::ru::number(it.copies(), Ending::Nominative);
    let copies = format!("Количество составленных экземпляров: {} ({count})", it.copies());
    points.push(match it.in_court {
        true => format!("{copies}; один из них приобщается судом к материалам дела.").into(),
        false => format!("{copies}, по одному для каждого из подписавших.").into(),
    });
    if it.agreement.language == CaseLanguage::Both {
        points.push(match it.agreement.prevailing {
            Some(CaseLanguage::Russian) => {
                "Соглашение составлено на казахском и русском языках. При расхождении преобладает текст на русском языке."
            }
            _ => {
                "Соглашение составлено на казахском и русском языках. При расхождении преобладает текст на казахском \
                 языке."
            }
        }
        .into());
    }
    points
}
