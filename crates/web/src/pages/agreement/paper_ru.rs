//! The agreement in Russian: a whole form, in the words of chapter 17 of the Code and of article 27 of the Law on
//! Mediation. Words for people are elsewhere; this is a paper.

use super::paper::{Paper, PaperSide, clause, manner, signature_line};
use case::{CaseLanguage, Costs, Deed, Obligation, OnDefault, PartyRole, ProcedureKind, Signature, Signer, Waiver};
use maud::{Markup, html};
use words::{Language, date_numeric};

fn money(amount: case::Tiyn) -> String {
    words::money(amount.0, Language::Ru)
}

/// The name the law gives to an agreement of that kind.
pub fn title(kind: ProcedureKind, in_court: bool) -> &'static str {
    match (kind, in_court) {
        (ProcedureKind::Mediation, false) => "Соглашение об урегулировании спора (конфликта)",
        (ProcedureKind::Mediation, true) => "Соглашение об урегулировании спора (конфликта) в порядке медиации",
        (ProcedureKind::Settlement, _) => "Мировое соглашение",
        (ProcedureKind::Participatory, _) => "Соглашение об урегулировании спора в порядке партисипативной процедуры",
    }
}

pub fn text(it: &Paper<'_>) -> Markup {
    let mut no = 0;
    let no = &mut no;
    html! {
        h2 { (title(it.kind, it.in_court)) }
        p.paper-head {
            "Дело № " (it.number) ". Место заключения: " (it.agreement.place.as_deref().unwrap_or_default()) ". "
            @match it.concluded_on() {
                Some(day) => { "Дата заключения: " (date_numeric(day)) "." },
                None => "Дата заключения: день подписания последней из сторон.",
            }
        }
        (clause(no, "Стороны", &it.sides.iter().map(side).collect::<Vec<_>>()))
        (clause(no, "Предмет спора (конфликта)", &subject(it)))
        @if let Some(mediator) = &it.mediator {
            (clause(no, "Медиатор", &[html! { "Медиацию провел медиатор " (mediator) "." }]))
        }
        @if !it.terms.obligations.is_empty() {
            (clause(no, "Обязательства сторон, способы и сроки их исполнения", &it.terms.obligations.iter().map(|one| obligation(it, one)).collect::<Vec<_>>()))
        }
        @if !it.terms.waivers.is_empty() {
            (clause(no, "Прощение долга и отказ от требований", &it.terms.waivers.iter().map(|one| waiver(it, one)).collect::<Vec<_>>()))
        }
        (clause(no, "Последствия неисполнения или ненадлежащего исполнения", &[on_default(&it.terms.on_default)]))
        (clause(no, if it.in_court { "Судебные расходы" } else { "Расходы" }, &[costs(it)]))
        @if !it.terms.other.is_empty() { (clause(no, "Иные условия", &[html! { (it.terms.other) }])) }
        (clause(no, "Заключительные положения", &closing(it)))
        (signatures(it, *no + 1))
    }
}

fn role(side: &PaperSide) -> String {
    let name = match side.role {
        PartyRole::Asking | PartyRole::Asked => return format!("Сторона {}", side.no.0),
        PartyRole::Claimant => "Истец",
        PartyRole::Respondent => "Ответчик",
        PartyRole::ThirdPartyWithClaim => "Третье лицо, заявляющее самостоятельные требования",
        PartyRole::ThirdParty => "Третье лицо",
        PartyRole::SuingForAnother => "Лицо, предъявившее иск в защиту чужих интересов",
    };
    format!("Сторона {} ({name})", side.no.0)
}

fn side(side: &PaperSide) -> Markup {
    html! {
        p {
            (role(side)) ": "
            @for (at, member) in side.members.iter().enumerate() {
                @if at > 0 { "; " }
                strong { (member.name) }
                @if let Some(number) = &member.id_number { ", ИИН (БИН) " (number) }
                @for (name, document, on) in &member.representatives {
                    ", представитель: " (name) " (документ № " (document) " от " (date_numeric(*on)) ")"
                }
            }
            "."
        }
    }
}

fn subject(it: &Paper<'_>) -> Vec<Markup> {
    let claim = |asked: &super::paper::Asked| match asked.amount {
        Some(amount) => html! { (asked.what) ": " (money(amount)) "." },
        None => html! { (asked.what) "." },
    };
    it.claims.iter().map(claim).collect()
}

fn obligation(it: &Paper<'_>, one: &Obligation) -> Markup {
    let (debtor, creditor) = (it.names(one.debtor), it.names(one.creditor));
    html! {
        @match &one.deed {
            Deed::Pay { total, instalments } => {
                p { "Должник: " strong { (debtor) } ". Получатель: " strong { (creditor) } ". Сумма к уплате: " strong { (money(*total)) } "." }
                @match instalments.as_slice() {
                    [part] => p { "Срок: не позднее " (date_numeric(part.due)) "." },
                    parts => {
                        p { "Сумма уплачивается частями:" }
                        div.scroll tabindex="0" role="region" aria-label="Таблица платежей" {
                            table.parts {
                                thead { tr { th scope="col" { "Часть" } th scope="col" { "Не позднее" } th.number scope="col" { "Сумма" } } }
                                tbody {
                                    @for (no, part) in parts.iter().enumerate() {
                                        tr { td { (no + 1) } td { (date_numeric(part.due)) } td.number { (money(part.amount)) } }
                                    }
                                }
                            }
                        }
                    }
                }
            }
            Deed::Act { what, due } => {
                p { "Исполняет: " strong { (debtor) } ". В пользу кого: " strong { (creditor) } ". Действие: " (what) "." }
                @if let Some(due) = due { p { "Срок: не позднее " (date_numeric(*due)) "." } }
            }
        }
        p { "Способ исполнения: " (one.way) "." }
        @if let Some(condition) = &one.condition { p { "Условие: " (condition) "." } }
    }
}

fn waiver(it: &Paper<'_>, one: &Waiver) -> Markup {
    html! {
        "Лицо: " strong { (it.names(one.by)) } ". Отказывается от следующего: " (one.what)
        @if let Some(amount) = one.amount { ", в сумме " (money(amount)) }
        "."
    }
}

fn on_default(it: &OnDefault) -> Markup {
    match it {
        OnDefault::NotStated => html! { "Наступают последствия, предусмотренные законом." },
        OnDefault::AllDueAfterMissed(1) => {
            html! { "Если пропущена хотя бы одна часть, вся оставшаяся сумма подлежит уплате немедленно." }
        }
        OnDefault::AllDueAfterMissed(missed) => html! {
            "Если подряд пропущено частей: " (missed) ", вся оставшаяся сумма подлежит уплате немедленно."
        },
        OnDefault::Otherwise(text) => html! { (text) },
    }
}

fn costs(it: &Paper<'_>) -> Markup {
    match &it.terms.costs {
        Costs::NotStated if it.in_court => html! {
            "Условие о распределении судебных расходов отсутствует; они считаются взаимно погашенными (часть четвертая статьи 176 Гражданского процессуального кодекса Республики Казахстан)."
        },
        Costs::NotStated => html! { "Стороны не распределяют расходы настоящим соглашением." },
        Costs::EachBearsOwn => html! { "Каждая сторона несет понесенные ею расходы сама." },
        Costs::BorneBy(side) => html! { "Все расходы несет " strong { (it.names(*side)) } "." },
        Costs::Otherwise(text) => html! { (text) },
    }
}

fn closing(it: &Paper<'_>) -> Vec<Markup> {
    let mut points = vec![
        html! { "Стороны заключают соглашение добровольно, понимая его условия и последствия." },
        html! { "Стороны заявляют, что соглашение не затрагивает и не нарушает права и законные интересы лиц, которые в нем не участвуют." },
        match (it.in_court, it.kind) {
            (true, ProcedureKind::Mediation) => {
                html! { "Соглашение незамедлительно направляется судье, в производстве которого находится гражданское дело, и утверждается судом (пункт 5 статьи 27 Закона Республики Казахстан «О медиации»)." }
            }
            (true, _) => {
                html! { "Соглашение утверждается судом (часть третья статьи 175 Гражданского процессуального кодекса Республики Казахстан)." }
            }
            (false, ProcedureKind::Mediation) => {
                html! { "Соглашение вступает в силу в день его подписания сторонами и представляет собой сделку, направленную на установление, изменение или прекращение гражданских прав и обязанностей сторон (пункты 4 и 8 статьи 27 Закона Республики Казахстан «О медиации»)." }
            }
            (false, _) => html! { "Соглашение вступает в силу в день его подписания сторонами." },
        },
    ];
    let copies = match it.in_court {
        true => {
            html! { "Соглашение составлено в экземплярах, число которых: " (it.copies()) "; один из них приобщается судом к материалам дела." }
        }
        false => html! { "Соглашение составлено в экземплярах, число которых: " (it.copies()) "." },
    };
    points.push(copies);
    if it.agreement.language == CaseLanguage::Both {
        points.push(match it.agreement.prevailing {
            Some(CaseLanguage::Russian) => html! { "Соглашение составлено на казахском и русском языках. При расхождении преобладает текст на русском языке." },
            _ => html! { "Соглашение составлено на казахском и русском языках. При расхождении преобладает текст на казахском языке." },
        });
    }
    points
}

fn signatures(it: &Paper<'_>, no: usize) -> Markup {
    html! {
        section.clause {
            h3 { (no) ". Подписи" }
            @for side in &it.sides {
                @let signed = it.signature(&Signer::Side(side.no));
                @for member in &side.members { (signature_line(&member.name, &role(side), &said(signed), signed.is_some())) }
            }
            @if let Some(mediator) = &it.mediator {
                @let signed = it.signature(&Signer::Mediator);
                (signature_line(mediator, "Медиатор", &said(signed), signed.is_some()))
            }
        }
    }
}

fn said(signature: Option<&Signature>) -> String {
    let Some(signature) = signature else { return "Подпись, дата:".to_owned() };
    let how = match manner(signature) {
        "paper" => "на бумаге",
        "exchange" => "обмен подписанными цифровыми копиями",
        _ => "электронная цифровая подпись",
    };
    format!("Подписано {} ({how})", date_numeric(signature.signed_on))
}
