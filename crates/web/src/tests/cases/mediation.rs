//! Mediation by its pages: from the offer to the contract, a meeting, an extension, and out of it.

use super::{Affair, REGISTER};
use crate::tests::entrance::check_languages;
use axum::http::StatusCode;
use case::{EndGround, SessionStatus};

#[tokio::test]
async fn mediation_is_offered_agreed_and_begun_by_its_pages() {
    let affair = Affair::filed().await;
    let at = |path: &str| affair.at(path);
    let (mut aigerim, mut daulet) = (affair.browser(&affair.aigerim).await, affair.browser(&affair.daulet).await);
    let mut saule = affair.browser(&affair.saule).await;

    let page = aigerim.get(&at("")).await;
    assert!(page.between("<section class=\"next\"", "</section>").contains(&format!("href=\"{}\"", at("/offer"))));
    check_languages(&mut aigerim, &at("/offer")).await;
    aigerim.get(&at("/offer")).await;
    let got = aigerim.post(&at("/offer"), &[("until", "31"), ("until-month", "2"), ("until-year", "2026")]).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(got.text.contains("value=\"31\""), "nothing typed is lost");
    let got = aigerim.post_on(&at("/offer"), &[]).await;
    assert!(got.text.contains("banner is-done"));

    check_languages(&mut daulet, &at("/answer")).await;
    daulet.get(&at("/answer")).await;
    assert_eq!(daulet.post(&at("/answer"), &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    daulet.post_on(&at("/answer"), &[("answer", "agrees")]).await;

    check_languages(&mut aigerim, &at("/mediator")).await;
    for browser in [&mut aigerim, &mut daulet] {
        browser.get(&at("/mediator")).await;
        browser.post_on(&at("/mediator"), &[("person", &affair.saule.0), ("register", REGISTER)]).await;
    }

    let page = saule.get(&at("")).await;
    assert!(!page.text.contains("қарызын"), "a candidate learns the names, not what happened");
    check_languages(&mut saule, &at("/mediator/consent")).await;
    saule.get(&at("/mediator/consent")).await;
    let got = saule.post(&at("/mediator/consent"), &[("answer", "consent")]).await;
    assert_eq!(got.status, StatusCode::CONFLICT, "without the declaration the law says no");
    assert!(got.text.contains("class=\"refusal\"") && got.text.contains("checked"), "and the form stays");
    saule.post_on(&at("/mediator/consent"), &[("answer", "consent"), ("no-conflict", "yes")]).await;

    check_languages(&mut saule, &at("/explanation")).await;
    saule.get(&at("/explanation")).await;
    saule.post_on(&at("/explanation"), &[]).await;
    assert!(affair.view(&affair.saule).await.case.latest().unwrap().explained_on.is_some());
}

#[tokio::test]
async fn a_contract_is_drawn_up_from_whole_texts_and_signed_on_paper() {
    let affair = Affair::explained().await;
    let at = |path: &str| affair.at(path);
    let mut saule = affair.browser(&affair.saule).await;
    check_languages(&mut saule, &at("/contract/new")).await;
    let page = saule.get(&at("/contract/new?language=kazakh")).await;
    let typed = |name: &str| {
        let rest = page.text.split_once(&format!("id=\"{name}\"")).unwrap().1;
        rest.split_once('>').unwrap().1.split("</textarea>").next().unwrap().to_owned()
    };
    let texts: Vec<(&str, String)> =
        ["subject", "mediator", "expenses", "confidentiality", "liability", "order", "rights", "termination"]
            .map(|it| (it, typed(it)))
            .to_vec();
    for (name, text) in &texts {
        assert!(text.len() > 5, "{name} is filled in");
    }
    let mut fields: Vec<(&str, &str)> = texts.iter().map(|it| (it.0, it.1.as_str())).collect();
    fields.push(("language", "kazakh"));
    let got = saule.post(&at("/contract/new"), &fields).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "the place is missing");
    fields.push(("place", "Астана қаласы"));
    saule.post_on(&at("/contract/new"), &fields).await;

    check_languages(&mut saule, &at("/contract")).await;
    let paper = saule.get(&at("/contract")).await;
    assert_eq!(paper.between("<article", "</article>").matches("<h3>").count(), 14);
    check_languages(&mut saule, &at("/contract/sign")).await;
    for signer in [&affair.aigerim, &affair.daulet, &affair.saule] {
        saule.get(&at("/contract/sign")).await;
        let day = [("on", "2"), ("on-month", "3"), ("on-year", "2026")];
        let fields = [("manner", "paper"), ("signer", &*signer.0), day[0], day[1], day[2]];
        saule.post_on(&at("/contract/sign"), &fields).await;
    }
    assert!(affair.view(&affair.aigerim).await.case.latest().unwrap().started_on().is_some());
}

#[tokio::test]
async fn a_party_signs_by_a_copy_and_never_by_a_click() {
    let affair = Affair::explained().await;
    let mut aigerim = affair.browser(&affair.aigerim).await;
    assert_eq!(aigerim.get(&affair.at("/contract/sign")).await.status, StatusCode::CONFLICT, "nothing to sign yet");
    let mut saule = affair.browser(&affair.saule).await;
    let page = saule.get(&affair.at("/contract/new")).await;
    assert_eq!(page.status, StatusCode::OK);
    affair.draw_up().await;
    let page = aigerim.get(&affair.at("/contract/sign")).await;
    assert!(page.text.contains("enctype=\"multipart/form-data\"") && !page.text.contains("value=\"paper\""));
    let got =
        affair.upload(&aigerim, "/contract/sign", "copy", b"%PDF-1.7", &[("manner", "exchange"), ("proof", "")]).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "how it was sent must be said");
    let got = affair
        .upload(
            &aigerim,
            "/contract/sign",
            "copy",
            b"%PDF-1.7",
            &[("manner", "exchange"), ("proof", "a@example.kz → d@example.kz, 2.3.2026")],
        )
        .await;
    assert_eq!(got.status, StatusCode::SEE_OTHER);
    let view = affair.view(&affair.daulet).await;
    assert_eq!(view.case.latest().unwrap().contract.as_ref().unwrap().signatures.len(), 1);
}

#[tokio::test]
async fn a_meeting_is_planned_put_into_a_calendar_and_noted() {
    let affair = Affair::mediated().await;
    let at = |path: &str| affair.at(path);
    let mut saule = affair.browser(&affair.saule).await;
    check_languages(&mut saule, &at("/sessions/new")).await;
    saule.get(&at("/sessions/new")).await;
    let day = [("on", "4"), ("on-month", "3"), ("on-year", "2026")];
    let mut fields =
        vec![day[0], day[1], day[2], ("at", "25:00"), ("form", "video"), ("with", "1"), ("place", "Сілтеме")];
    let got = saule.post(&at("/sessions/new"), &fields).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY);
    fields[3] = ("at", "14.30");
    saule.post_on(&at("/sessions/new"), &fields).await;
    let mut aigerim = affair.browser(&affair.aigerim).await;
    let file = aigerim.get(&at("/sessions/1.ics")).await;
    assert!(file.header("content-type").starts_with("text/calendar"));
    assert!(file.text.contains("DTSTART:20260304T093000Z"), "{}", file.text);
    assert!(!file.text.contains("Омаров") && !file.text.contains("Сейтқали"), "it names nobody");
    let mut daulet = affair.browser(&affair.daulet).await;
    assert_eq!(daulet.get(&at("/sessions/1")).await.status, StatusCode::NOT_FOUND, "it is not his meeting");
    check_languages(&mut saule, &at("/sessions/1")).await;
    saule.get(&at("/sessions/1")).await;
    saule.post_on(&at("/sessions/1"), &[("status", "cancelled")]).await;
    let view = affair.view(&affair.saule).await;
    assert_eq!(view.case.latest().unwrap().session(1).unwrap().status, SessionStatus::Cancelled);
}

#[tokio::test]
async fn mediation_is_extended_when_all_agree() {
    let affair = Affair::mediated().await;
    let path = affair.at("/extension");
    let mut aigerim = affair.browser(&affair.aigerim).await;
    check_languages(&mut aigerim, &path).await;
    aigerim.get(&path).await;
    let day = [("until", "15"), ("until-month", "4"), ("until-year", "2026")];
    let got = aigerim.post(&path, &day).await;
    assert_eq!(got.status, StatusCode::CONFLICT, "outside court a reason is needed");
    assert!(got.text.contains("value=\"15\""));
    aigerim.post_on(&path, &[day[0], day[1], day[2], ("reason", "Құжаттар жетіспейді")]).await;
    for person in [&affair.daulet, &affair.saule] {
        let mut browser = affair.browser(person).await;
        check_languages(&mut browser, &path).await;
        browser.get(&path).await;
        browser.post_on(&path, &[("answer", "agree")]).await;
    }
    assert!(affair.view(&affair.aigerim).await.case.latest().unwrap().extended_until.is_some());
}

#[tokio::test]
async fn anybody_leaves_at_any_moment_and_gets_a_notice() {
    let affair = Affair::mediated().await;
    let mut daulet = affair.browser(&affair.daulet).await;
    let page = daulet.get(&affair.at("")).await;
    assert!(page.text.contains(&format!("href=\"{}\"", affair.at("/leave"))), "the way out stands on the page");
    check_languages(&mut daulet, &affair.at("/leave")).await;
    daulet.get(&affair.at("/leave")).await;
    daulet.post_on(&affair.at("/leave"), &[]).await;
    let end = affair.view(&affair.aigerim).await.case.latest().unwrap().end;
    assert_eq!(end.map(|it| it.0), Some(EndGround::OnePartyRefused));
    let mut saule = affair.browser(&affair.saule).await;
    check_languages(&mut saule, &affair.at("/termination-notice")).await;
    saule.get(&affair.at("/termination-notice")).await;
    saule.post_on(&affair.at("/termination-notice"), &[]).await;
    check_languages(&mut daulet, &affair.at("/termination-notice")).await;
    assert_eq!(daulet.get(&affair.at("/leave")).await.status, StatusCode::CONFLICT, "there is nothing to leave now");
}

#[tokio::test]
async fn the_other_ways_out_have_their_pages() {
    let affair = Affair::mediated().await;
    let mut saule = affair.browser(&affair.saule).await;
    for path in ["/refusal", "/exclusion", "/mediator/withdrawal"] {
        check_languages(&mut saule, &affair.at(path)).await;
    }
    saule.get(&affair.at("/refusal")).await;
    let got = saule
        .post(&affair.at("/refusal"), &[("number", "1"), ("on", "9"), ("on-month", "3"), ("on-year", "2027")])
        .await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "a paper of tomorrow is none");
    let day = [("on", "2"), ("on-month", "3"), ("on-year", "2026")];
    saule.post_on(&affair.at("/refusal"), &[("number", "1"), day[0], day[1], day[2]]).await;
    let end = affair.view(&affair.aigerim).await.case.latest().unwrap().end;
    assert_eq!(end.map(|it| it.0), Some(EndGround::PartiesRefused));
}

#[tokio::test]
async fn people_answer_alone_and_name_who_acts_for_them() {
    let affair = Affair::mediated().await;
    let at = |path: &str| affair.at(path);
    let mut aigerim = affair.browser(&affair.aigerim).await;
    for path in ["/screening", "/safe-contact", "/details", "/representatives/new"] {
        check_languages(&mut aigerim, &at(path)).await;
    }
    aigerim.get(&at("/screening")).await;
    let answers = [("afraid", "yes"), ("threatened", "no"), ("pressed", "no"), ("touches-others", "no")];
    let more = ["incapable", "hurt", "controlled", "minor", "earlier-agreement"].map(|it| (it, "no"));
    let got = aigerim.post(&at("/screening"), &answers).await;
    assert_eq!(got.status, StatusCode::UNPROCESSABLE_ENTITY, "every question is answered");
    let all = [&answers[..], &more[..]].concat();
    aigerim.post_on(&at("/screening"), &all).await;
    let theirs = affair.view(&affair.daulet).await;
    assert!(!theirs.case.screenings.contains_key(&affair.aigerim), "the other side does not see it");
    aigerim.get(&at("/details")).await;
    aigerim.post_on(&at("/details"), &[("name", "Айгерім С."), ("phone", "8 701 000 00 09"), ("language", "kk")]).await;
    let day = [("on", "1"), ("on-month", "3"), ("on-year", "2026")];
    aigerim.get(&at("/representatives/new")).await;
    let fields = [
        ("name", "Мадина Оспанова"),
        ("email", "madina@example.kz"),
        ("ground", "power-of-attorney"),
        ("powers", "conduct"),
        ("document", "12"),
        day[0],
        day[1],
        day[2],
    ];
    aigerim.post_on(&at("/representatives/new"), &fields).await;
    let page = aigerim.get(&at("/representatives")).await;
    assert!(page.text.contains("Мадина Оспанова"));
    let held = affair.view(&affair.aigerim).await;
    let madina =
        held.case.active().find(|it| matches!(it.part, case::Part::Representative { .. })).unwrap().person.clone();
    let mut browser = affair.browser(&madina).await;
    check_languages(&mut browser, &at("")).await;
    aigerim.get(&at("/representatives")).await;
    aigerim.post_on(&at("/representatives/end"), &[("person", &madina.0)]).await;
    assert_eq!(browser.get(&at("")).await.status, StatusCode::NOT_FOUND);
}
