//! The agreement in Kazakh: a whole form, in the words of chapter 17 of the Code and of article 27 of the Law on
//! Mediation. Words for people are elsewhere; this is a paper.

use super::paper::{Paper, PaperSide, clause, manner, signature_line};
use case::{CaseLanguage, Costs, Deed, Obligation, OnDefault, PartyRole, ProcedureKind, Signature, Signer, Waiver};
use maud::{Markup, html};
use words::{Language, date_numeric};

fn money(amount: case::Tiyn) -> String {
    words::money(amount.0, Language::Kk)
}

/// The name the law gives to an agreement of that kind.
pub fn title(kind: ProcedureKind, in_court: bool) -> &'static str {
    match (kind, in_court) {
        (ProcedureKind::Mediation, false) => "Дауды (жанжалды) реттеу туралы келісім",
        (ProcedureKind::Mediation, true) => "Дауды (жанжалды) медиация тәртібімен реттеу туралы келісім",
        (ProcedureKind::Settlement, _) => "Татуласу келісімі",
        (ProcedureKind::Participatory, _) => "Дауды партисипативтік рәсім тәртібімен реттеу туралы келісім",
    }
}

pub fn text(it: &Paper<'_>) -> Markup {
    let mut no = 0;
    let no = &mut no;
    html! {
        h2 { (title(it.kind, it.in_court)) }
        p.paper-head {
            "№ " (it.number) " іс. Жасалған орны: " (it.agreement.place.as_deref().unwrap_or_default()) ". "
            @match it.concluded_on() {
                Some(day) => { "Жасалған күні: " (date_numeric(day)) "." },
                None => "Жасалған күні: тараптардың соңғысы қол қойған күн.",
            }
        }
        (clause(no, "Тараптар", &it.sides.iter().map(side).collect::<Vec<_>>()))
        (clause(no, "Даудың (жанжалдың) нысанасы", &subject(it)))
        @if let Some(mediator) = &it.mediator {
            (clause(no, "Медиатор", &[html! { "Медиацияны жүргізген медиатор: " (mediator) "." }]))
        }
        @if !it.terms.obligations.is_empty() {
            (clause(no, "Тараптардың міндеттемелері, оларды орындау тәсілдері мен мерзімдері", &it.terms.obligations.iter().map(|one| obligation(it, one)).collect::<Vec<_>>()))
        }
        @if !it.terms.waivers.is_empty() {
            (clause(no, "Борышты кешіру және талаптардан бас тарту", &it.terms.waivers.iter().map(|one| waiver(it, one)).collect::<Vec<_>>()))
        }
        (clause(no, "Орындамаудың немесе тиісінше орындамаудың салдарлары", &[on_default(&it.terms.on_default)]))
        (clause(no, if it.in_court { "Сот шығыстары" } else { "Шығыстар" }, &[costs(it)]))
        @if !it.terms.other.is_empty() { (clause(no, "Өзге де шарттар", &[html! { (it.terms.other) }])) }
        (clause(no, "Қорытынды ережелер", &closing(it)))
        (signatures(it, *no + 1))
    }
}

fn role(side: &PaperSide) -> String {
    let name = match side.role {
        PartyRole::Asking | PartyRole::Asked => return format!("{}-тарап", side.no.0),
        PartyRole::Claimant => "талап қоюшы",
        PartyRole::Respondent => "жауапкер",
        PartyRole::ThirdPartyWithClaim => "дербес талаптарын мәлімдейтін үшінші тұлға",
        PartyRole::ThirdParty => "үшінші тұлға",
        PartyRole::SuingForAnother => "басқа тұлғаның мүддесін қорғап талап қойған тұлға",
    };
    format!("{}-тарап ({name})", side.no.0)
}

fn side(side: &PaperSide) -> Markup {
    html! {
        p {
            (role(side)) ": "
            @for (at, member) in side.members.iter().enumerate() {
                @if at > 0 { "; " }
                strong { (member.name) }
                @if let Some(number) = &member.id_number { ", ЖСН (БСН) " (number) }
                @for (name, document, on) in &member.representatives {
                    ", өкілі: " (name) " (құжат № " (document) ", күні " (date_numeric(*on)) ")"
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
                p { "Борышкер: " strong { (debtor) } ". Алушы: " strong { (creditor) } ". Төленетін сома: " strong { (money(*total)) } "." }
                @match instalments.as_slice() {
                    [part] => p { "Мерзімі: " (date_numeric(part.due)) " күнінен кешіктірмей." },
                    parts => {
                        p { "Сома мынадай бөліктермен төленеді:" }
                        div.scroll tabindex="0" role="region" aria-label="Бөліп төлеу кестесі" {
                            table.parts {
                                thead { tr { th scope="col" { "Бөлік" } th scope="col" { "Соңғы күні" } th.number scope="col" { "Сомасы" } } }
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
                p { "Орындаушы: " strong { (debtor) } ". Кімнің пайдасына: " strong { (creditor) } ". Әрекет: " (what) "." }
                @if let Some(due) = due { p { "Мерзімі: " (date_numeric(*due)) " күнінен кешіктірмей." } }
            }
        }
        p { "Орындау тәсілі: " (one.way) "." }
        @if let Some(condition) = &one.condition { p { "Шарт: " (condition) "." } }
    }
}

fn waiver(it: &Paper<'_>, one: &Waiver) -> Markup {
    html! {
        "Тұлға: " strong { (it.names(one.by)) } ". Мынадан бас тартады: " (one.what)
        @if let Some(amount) = one.amount { ", сомасы " (money(amount)) }
        "."
    }
}

fn on_default(it: &OnDefault) -> Markup {
    match it {
        OnDefault::NotStated => html! { "Заңда көзделген салдарлар туындайды." },
        OnDefault::AllDueAfterMissed(1) => {
            html! { "Кемінде бір бөлік мерзімінде төленбесе, қалған соманың бәрі дереу төленуге тиіс." }
        }
        OnDefault::AllDueAfterMissed(missed) => html! {
            "Қатарынан " (missed) " бөлік мерзімінде төленбесе, қалған соманың бәрі дереу төленуге тиіс."
        },
        OnDefault::Otherwise(text) => html! { (text) },
    }
}

fn costs(it: &Paper<'_>) -> Markup {
    match &it.terms.costs {
        Costs::NotStated if it.in_court => html! {
            "Сот шығыстарын бөлу туралы шарт жоқ; олар өзара өтелді деп есептеледі (Қазақстан Республикасы Азаматтық процестік кодексінің 176-бабының төртінші бөлігі)."
        },
        Costs::NotStated => html! { "Тараптар шығыстарды осы келісіммен бөлмейді." },
        Costs::EachBearsOwn => html! { "Әр тарап өзі шеккен шығыстарды өзі көтереді." },
        Costs::BorneBy(side) => html! { "Барлық шығыстарды көтеретін тарап: " strong { (it.names(*side)) } "." },
        Costs::Otherwise(text) => html! { (text) },
    }
}

fn closing(it: &Paper<'_>) -> Vec<Markup> {
    let mut points = vec![
        html! { "Тараптар келісімді оның шарттары мен салдарын түсіне отырып, ерікті түрде жасайды." },
        html! { "Тараптар келісім оған қатыспайтын тұлғалардың құқықтары мен заңды мүдделерін қозғамайтынын және бұзбайтынын мәлімдейді." },
        match (it.in_court, it.kind) {
            (true, ProcedureKind::Mediation) => {
                html! { "Келісім дереу іс жүргізуінде азаматтық іс жатқан судьяға жіберіледі және оны сот бекітеді («Медиация туралы» Қазақстан Республикасы Заңының 27-бабының 5-тармағы)." }
            }
            (true, _) => {
                html! { "Келісімді сот бекітеді (Қазақстан Республикасы Азаматтық процестік кодексінің 175-бабының үшінші бөлігі)." }
            }
            (false, ProcedureKind::Mediation) => {
                html! { "Келісім оған тараптар қол қойған күні күшіне енеді және тараптардың азаматтық құқықтары мен міндеттерін белгілеуге, өзгертуге немесе тоқтатуға бағытталған мәміле болып табылады («Медиация туралы» Қазақстан Республикасы Заңының 27-бабының 4 және 8-тармақтары)." }
            }
            (false, _) => html! { "Келісім оған тараптар қол қойған күні күшіне енеді." },
        },
    ];
    let copies = match it.in_court {
        true => {
            html! { "Келісім " (it.copies()) " дана етіп жасалды; олардың біреуін сот іс материалдарына қоса тіркейді." }
        }
        false => html! { "Келісім " (it.copies()) " дана етіп жасалды." },
    };
    points.push(copies);
    if it.agreement.language == CaseLanguage::Both {
        points.push(match it.agreement.prevailing {
            Some(CaseLanguage::Russian) => html! { "Келісім қазақ және орыс тілдерінде жасалды. Алшақтық болса, орыс тіліндегі мәтін басым болады." },
            _ => html! { "Келісім қазақ және орыс тілдерінде жасалды. Алшақтық болса, қазақ тіліндегі мәтін басым болады." },
        });
    }
    points
}

fn signatures(it: &Paper<'_>, no: usize) -> Markup {
    html! {
        section.clause {
            h3 { (no) ". Қолтаңбалар" }
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
    let Some(signature) = signature else { return "Қолтаңба, күні:".to_owned() };
    let how = match manner(signature) {
        "paper" => "қағазда",
        "exchange" => "қол қойылған цифрлық көшірмелермен алмасу",
        _ => "электрондық цифрлық қолтаңба",
    };
    format!("{} қол қойылды ({how})", date_numeric(signature.signed_on))
}
