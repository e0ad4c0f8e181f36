//! When an agreement is not kept: a draft of the writ, and the application for a court order.

use super::agreement::Agreed;
use super::court::{draft, operative_part};
use super::people::{self, Data, introduced};
use super::{dated, pick};
use crate::basis::{BLANK, Basis};
use crate::paper::{Document, Paper, PaperKind, Point};
use crate::spelled;
use case::{DutyStatus, ProcedureKind, SideNo, Tiyn};
use std::collections::BTreeSet;
use words::Language;

/// A draft of the writ of execution on an approved agreement (CPC 178(2), 241(4)).
pub(super) fn writ(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    let court = basis.case().court.as_ref().filter(|_| basis.view.is_court())?;
    let ruling = court.approved()?;
    let in_force = ruling.in_force_on;
    let agreed = Agreed::of(basis)?;
    let owed = &agreed.terms()?.obligations;
    let creditors: BTreeSet<SideNo> = owed.iter().map(|it| it.creditor).collect();
    let debtors: BTreeSet<SideNo> = owed.iter().map(|it| it.debtor).collect();
    let judge = court.judge.as_ref().map_or(BLANK, |it| basis.person(it));
    let name = |language: Language| match basis.outside.court.of(language) {
        "" => BLANK.to_owned(),
        name => name.to_owned(),
    };
    let text = |language: Language| {
        let day = |it: Option<jiff::civil::Date>| it.map_or_else(|| BLANK.to_owned(), |it| dated(language, it));
        let [title, operative, creditor, debtor] = pick(
            language,
            [
                ["Атқару парағы", "Ұйғарымның қарар бөлігі (сөзбе-сөз)", "Өндіріп алушы", "Борышкер"],
                ["Исполнительный лист", "Резолютивная часть определения (дословно)", "Взыскатель", "Должник"],
                ["Writ of execution", "Operative part of the ruling (verbatim)", "Judgment creditor", "Debtor"],
            ],
        );
        let heads = pick(
            language,
            [
                [
                    format!("Ұйғарым шығарған сот: {}.", name(language)),
                    format!("Істің нөмірі: {}. Ұйғарым шығарылған күн: {}.", basis.number, day(Some(ruling.on))),
                    format!(
                        "Ұйғарымның заңды күшіне енген күні: {}. Атқару парағы берілген күн: {BLANK}.",
                        day(in_force)
                    ),
                ],
                [
                    format!("Суд, вынесший определение: {}.", name(language)),
                    format!("Номер дела: {}. Дата вынесения определения: {}.", basis.number, day(Some(ruling.on))),
                    format!(
                        "Дата вступления определения в законную силу: {}. Дата выдачи исполнительного листа: {BLANK}.",
                        day(in_force)
                    ),
                ],
                [
                    format!("Court that ruled: {}.", name(language)),
                    format!("Case No.: {}. Day of the ruling: {}.", basis.number, day(Some(ruling.on))),
                    format!("In legal force since: {}. Writ issued on: {BLANK}.", day(in_force)),
                ],
            ],
        );
        let paper = heads.into_iter().fold(Paper::new(language, title).note(draft(language)), Paper::head);
        paper
            .clause(operative, operative_part(&basis, &agreed, language))
            .clause(creditor, sides(&basis, language, &creditors))
            .clause(debtor, sides(&basis, language, &debtors))
            .sign([people::line(language, judge, pick(language, ["Судья", "Судья", "Judge"]), None)])
            .foot(pick(language, [
                "Негіз: Қазақстан Республикасы Азаматтық процестік кодексінің 178-бабының екінші бөлігі, 241-бабының төртінші \
                 бөлігі. Атқару құжатының нысанын уәкілетті орган бекітеді.",
                "Основание: часть вторая статьи 178, часть четвёртая статьи 241 Гражданского процессуального кодекса Республики \
                 Казахстан. Форму исполнительного документа утверждает уполномоченный орган.",
                "Ground: article 178, part two, and article 241, part four, of the Civil Procedure Code. The form of the writ is set \
                 by the authorised body.",
            ]))
    };
    Some(super::document(PaperKind::Writ, &basis, ruling.on, wanted, text))
}

/// The sides with everything a bailiff needs; what the file does not show is left to be filled in.
fn sides(basis: &Basis<'_>, language: Language, which: &BTreeSet<SideNo>) -> Vec<Point> {
    let sides = which.iter().filter_map(|it| basis.case().side(*it));
    let bank = pick(language, ["Банктік деректемелері", "Банковские реквизиты", "Bank details"]);
    let born = pick(language, ["Туған күні", "Дата рождения", "Date of birth"]);
    sides
        .map(|side| {
            let born_on = side.members.iter().filter_map(|it| basis.case().details.get(it)?.id_number.as_ref()?.born());
            let days: Vec<String> = born_on.map(|it| dated(language, it)).collect();
            let days = if days.is_empty() { String::new() } else { format!(" {born}: {}.", days.join("; ")) };
            format!("{}{days} {bank}: {BLANK}.", introduced(basis, language, side, Data::Shown)).into()
        })
        .collect()
}

/// The application for a court order on an agreement that mediation brought out of court (CPC 135(3), 136).
pub(super) fn court_order(basis: Basis<'_>, wanted: Option<Language>) -> Option<Document> {
    let own = basis.view.side()?;
    let agreed = Agreed::of(basis).filter(|it| !it.in_court && it.kind == ProcedureKind::Mediation)?;
    let concluded = agreed.concluded_on()?;
    let procedure = basis.case().procedures.iter().rev().find(|it| it.agreement.is_some())?;
    let late = procedure.duties.iter().filter(|it| {
        it.creditor == own && it.due < basis.today && matches!(it.status, DutyStatus::Open | DutyStatus::Disputed)
    });
    let late: Vec<_> = late.collect();
    let debtors: BTreeSet<SideNo> = late.iter().map(|it| it.debtor).collect();
    late.first()?;
    let total: Tiyn = late.iter().filter_map(|it| it.amount).sum();
    let text = |language: Language| {
        let side = |no: &SideNo| {
            basis.case().side(*no).map(|it| introduced(&basis, language, it, Data::Shown)).unwrap_or_default()
        };
        let debtors: Vec<String> = debtors.iter().map(side).collect();
        let debtors = debtors.join(" ");
        let [title, claim, facts, papers] = pick(
            language,
            [
                [
                    "Сот бұйрығын шығару туралы арыз",
                    "Талап",
                    "Талапқа негіз болған мән-жайлар",
                    "Қоса берілген құжаттар",
                ],
                [
                    "Заявление о вынесении судебного приказа",
                    "Требование",
                    "Обстоятельства, на которых основано требование",
                    "Прилагаемые документы",
                ],
                ["Application for a court order", "The claim", "Circumstances", "Attached documents"],
            ],
        );
        let head = pick(
            language,
            [
                [format!("Сот: {BLANK}"), format!("Өндіріп алушы. {}", side(&own)), format!("Борышкер. {debtors}")],
                [format!("Суд: {BLANK}"), format!("Взыскатель. {}", side(&own)), format!("Должник. {debtors}")],
                [format!("Court: {BLANK}"), format!("Creditor. {}", side(&own)), format!("Debtor. {debtors}")],
            ],
        );
        let paper = head.into_iter().fold(Paper::new(language, title), Paper::head);
        let mut circumstances: Vec<Point> = vec![circumstance(language, concluded).into()];
        circumstances.extend(late.iter().map(|it| Point::from(missed(language, it))));
        paper
            .clause(claim, vec![claimed(language, total).into()])
            .clause(facts, circumstances)
            .clause(papers, attached(language).map(Point::from).to_vec())
            .sign(people::lines(&basis, language, &[own], None, &[]))
            .foot(pick(language, [
                "Негіз: Қазақстан Республикасы Азаматтық процестік кодексінің 135-бабының 3) тармақшасы, 136-бабы. Сот бұйрығы заңда \
                 белгіленген немесе шартта көзделген жағдайларда сотқа дейінгі реттеу тәртібімен жасалған келісім бойынша шығарылады.",
                "Основание: подпункт 3) статьи 135, статья 136 Гражданского процессуального кодекса Республики Казахстан. Приказ \
                 выносится по соглашению, заключённому в порядке досудебного урегулирования в случаях, установленных законом или \
                 предусмотренных договором.",
                "Ground: article 135, subparagraph 3, and article 136 of the Civil Procedure Code. An order is issued on an agreement \
                 concluded in pre-trial settlement where the law or a contract provides for it.",
            ]))
    };
    Some(super::document(PaperKind::CourtOrder, &basis, basis.today, wanted, text))
}

fn claimed(language: Language, total: Tiyn) -> String {
    let sum = spelled::amount(total, language);
    match language {
        Language::Kk if total.0 > 0 => format!(
            "Дауды (жанжалды) реттеу туралы келісімді орындау туралы сот бұйрығын шығаруды сұраймын. Өндіріп алынатын сома: {sum}."
        ),
        Language::Ru if total.0 > 0 => format!(
            "Прошу вынести судебный приказ об исполнении соглашения об урегулировании спора (конфликта). Взыскиваемая сумма: {sum}."
        ),
        Language::En if total.0 > 0 => format!(
            "I ask for a court order to perform the agreement on settlement of the dispute (conflict). Sum: {sum}."
        ),
        Language::Kk => {
            "Дауды (жанжалды) реттеу туралы келісімді орындау туралы сот бұйрығын шығаруды сұраймын.".to_owned()
        }
        Language::Ru => {
            "Прошу вынести судебный приказ об исполнении соглашения об урегулировании спора (конфликта).".to_owned()
        }
        Language::En => {
            "I ask for a court order to perform the agreement on settlement of the dispute (conflict).".to_owned()
        }
    }
}

fn circumstance(language: Language, concluded: jiff::civil::Date) -> String {
    match language {
        Language::Kk => format!(
            "Тараптар {} медиация тәртібімен дауды (жанжалды) реттеу туралы келісім жасасты. Келісім оған қол қойылған күні күшіне енді.",
            spelled::kk::day(concluded, spelled::kk::Ending::At)
        ),
        Language::Ru => format!(
            "{} стороны заключили в порядке медиации соглашение об урегулировании спора (конфликта). Соглашение вступило в силу в день подписания.",
            dated(language, concluded)
        ),
        Language::En => format!(
            "On {} the parties concluded an agreement on settlement of the dispute (conflict) by mediation. It has been in force since.",
            dated(language, concluded)
        ),
    }
}

fn missed(language: Language, duty: &case::Duty) -> String {
    let until = dated(language, duty.due);
    match (language, duty.amount) {
        (Language::Kk, Some(sum)) => {
            format!("Мерзімі {until} болған төлем жасалмады: {}.", spelled::amount(sum, language))
        }
        (Language::Ru, Some(sum)) => {
            format!("Не произведён платёж со сроком {until}: {}.", spelled::amount(sum, language))
        }
        (Language::En, Some(sum)) => {
            format!("The payment due on {until} was not made: {}.", spelled::amount(sum, language))
        }
        (Language::Kk, None) => {
            format!("Келісімнің {}-міндеттемесі мерзімінде ({until}) орындалмады.", duty.obligation + 1)
        }
        (Language::Ru, None) => {
            format!("Обязательство {} соглашения не исполнено в срок ({until}).", duty.obligation + 1)
        }
        (Language::En, None) => {
            format!("Obligation {} of the agreement was not performed in time ({until}).", duty.obligation + 1)
        }
    }
}

fn attached(language: Language) -> [&'static str; 3] {
    pick(
        language,
        [
            [
                "Дауды (жанжалды) реттеу туралы келісім.",
                "Медиация туралы шарт.",
                "Мемлекеттік баждың төленгенін растайтын құжат.",
            ],
            [
                "Соглашение об урегулировании спора (конфликта).",
                "Договор о медиации.",
                "Документ, подтверждающий уплату государственной пошлины.",
            ],
            [
                "The agreement on settlement of the dispute (conflict).",
                "The mediation contract.",
                "Proof that the state fee was paid.",
            ],
        ],
    )
}
