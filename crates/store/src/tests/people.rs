use super::*;
use crate::{
    Also, ApiToken, Code, Credential, CredentialKind, Letter, Organisation, Person, Position, SavedDraft, Session,
};
use jiff::SignedDuration;

#[tokio::test]
async fn a_person_is_known_by_what_was_entered_last() {
    on_each_database("people", async |store| {
        for (id, name) in [("daulet", "Daulet"), ("aigerim", "A"), ("aigerim", "Aigerim")] {
            store.put_person(&Person { id: id.into(), data: json!({ "name": name }) }).await.expect("it writes");
        }
        let found = store.person(&aigerim()).await.expect("it reads").expect("she was entered");
        assert_eq!(found.data["name"], "Aigerim");
        assert_eq!(store.person(&"stranger".into()).await.expect("it reads"), None);
        let first = store.people(None, 1).await.expect("it reads");
        let rest = store.people(Some(&first[0].id), 9).await.expect("it reads");
        assert_eq!((first[0].id.0.as_str(), rest[0].id.0.as_str(), rest.len()), ("aigerim", "daulet", 1));
    })
    .await;
}

#[tokio::test]
async fn an_address_belongs_to_one_person() {
    on_each_database("credentials", async |store| {
        let hers = Credential {
            kind: CredentialKind::Email,
            name: "a@example.kz".to_owned(),
            person: aigerim(),
            secret_hash: None,
            attempts: 0,
            locked_until: None,
        };
        assert!(store.add_credential(&hers).await.expect("it writes"));
        assert!(!store.add_credential(&Credential { person: daulet(), ..hers.clone() }).await.expect("it writes"));
        let (kind, name) = (hers.kind, hers.name.as_str());
        assert_eq!(store.credential(kind, name).await.expect("it reads"), Some(hers.clone()));
        assert_eq!(store.credential(CredentialKind::Phone, name).await.expect("it reads"), None);

        assert_eq!(store.credential_failed(kind, name).await.expect("it writes"), 1);
        assert_eq!(store.credential_failed(kind, name).await.expect("it writes"), 2);
        assert_eq!(store.credential_failed(kind, "nobody").await.expect("it writes"), 0);
        store.lock_credential(kind, name, Some(at(60))).await.expect("it writes");
        let locked = store.credential(kind, name).await.expect("it reads").expect("it is hers");
        assert_eq!((locked.attempts, locked.locked_until), (2, Some(at(60))));
        store.credential_succeeded(kind, name).await.expect("it writes");
        assert_eq!(store.credentials_of(&aigerim()).await.expect("it reads"), std::slice::from_ref(&hers));

        let changed = Credential { secret_hash: Some("$argon2id$".to_owned()), ..hers.clone() };
        store.put_credential(&changed).await.expect("it writes");
        assert_eq!(store.credential(kind, name).await.expect("it reads"), Some(changed));
        assert!(store.remove_credential(kind, name).await.expect("it writes"));
        assert!(!store.remove_credential(kind, name).await.expect("it writes"));
    })
    .await;
}

fn code(token: &str) -> Code {
    Code {
        token: digest(token),
        purpose: "sign-in".to_owned(),
        person: Some(aigerim()),
        data: json!({ "to": "a@example.kz" }),
        created: at(0),
        expires: at(600),
        attempts_left: 2,
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_many_who_take_a_code_one_gets_it() {
    on_each_database("codes", async |store| {
        store.put_code(&code("t")).await.expect("it writes");
        assert!(matches!(store.put_code(&code("t")).await, Err(Fault::Collision(_))));
        let token = digest("t");
        assert_eq!(store.take_code(&token, "other", at(1)).await.expect("it writes"), None);
        assert_eq!(store.take_code(&token, "sign-in", at(600)).await.expect("it writes"), None);
        assert_eq!(store.code(&token, "sign-in", at(1)).await.expect("it reads"), Some(code("t")));
        let takers: Vec<_> = (0..64)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.take_code(&token, "sign-in", at(1)).await.expect("it writes") })
            })
            .collect();
        let mut taken = vec![];
        for taker in takers {
            taken.extend(taker.await.expect("no taker panics"));
        }
        assert_eq!(taken, [code("t")]);
    })
    .await;
}

#[tokio::test]
async fn attempts_on_a_code_run_out() {
    on_each_database("code attempts", async |store| {
        store.put_code(&code("t")).await.expect("it writes");
        let mut left = vec![];
        for _ in 0..3 {
            let spent = store.spend_code_attempt(&digest("t"), "sign-in", at(1)).await.expect("it writes");
            left.push(spent.map(|it| it.attempts_left));
        }
        assert_eq!(left, [Some(1), Some(0), None]);
        store.sweep(at(600)).await.expect("it sweeps");
        store.put_code(&code("t")).await.expect("the old one is gone");
    })
    .await;
}

#[tokio::test]
async fn a_session_lives_until_it_expires_or_is_ended() {
    on_each_database("sessions", async |store| {
        let session = |token: &str, scope: Option<&str>| Session {
            token: digest(token),
            person: aigerim(),
            assurance: Assurance::Contact,
            scope: scope.map(BookId::from),
            created: at(0),
            last_seen: at(0),
            expires: at(100),
            agent: "Firefox".to_owned(),
        };
        for it in [session("one", None), session("two", Some("case/1")), session("three", None)] {
            store.start_session(&it).await.expect("it writes");
        }
        assert_eq!(
            store.session(&digest("two"), at(99)).await.expect("it reads"),
            Some(session("two", Some("case/1")))
        );
        assert_eq!(store.session(&digest("two"), at(100)).await.expect("it reads"), None);
        assert!(store.touch_session(&digest("one"), at(50), at(150)).await.expect("it writes"));
        assert!(!store.touch_session(&digest("two"), at(100), at(200)).await.expect("an expired one stays so"));
        let seen = store.session(&digest("one"), at(120)).await.expect("it reads").expect("it was prolonged");
        assert_eq!(seen.last_seen, at(50));
        assert!(store.end_session(&digest("three")).await.expect("it writes"));
        assert_eq!(store.sessions_of(&aigerim()).await.expect("it reads").len(), 2);
        assert_eq!(store.end_sessions(&aigerim(), Some(&digest("one"))).await.expect("it writes"), 1);
        assert_eq!(store.end_sessions(&aigerim(), None).await.expect("it writes"), 1);
    })
    .await;
}

#[tokio::test]
async fn a_revoked_token_stays_known() {
    on_each_database("tokens", async |store| {
        let token = ApiToken {
            token: digest("t"),
            person: aigerim(),
            label: "court system".to_owned(),
            created: at(0),
            last_used: None,
            revoked: None,
        };
        store.add_token(&token).await.expect("it writes");
        store.used_token(&token.token, at(1)).await.expect("it writes");
        assert!(store.revoke_token(&token.token, at(2)).await.expect("it writes"));
        assert!(!store.revoke_token(&token.token, at(3)).await.expect("it writes"));
        let known = ApiToken { last_used: Some(at(1)), revoked: Some(at(2)), ..token };
        assert_eq!(store.token(&known.token).await.expect("it reads"), Some(known.clone()));
        assert_eq!(store.tokens_of(&aigerim()).await.expect("it reads"), [known]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_attempt_goes_uncounted() {
    on_each_database("attempts", async |store| {
        let minute = SignedDuration::from_mins(1);
        let tries: Vec<_> = (0..32)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.count_attempt("sign-in/a", minute, at(0)).await.expect("it writes") })
            })
            .collect();
        let mut counts = vec![];
        for it in tries {
            counts.push(it.await.expect("none panics"));
        }
        counts.sort_unstable();
        assert_eq!(counts, (1..=32).collect::<Vec<_>>());
        assert_eq!(store.count_attempt("sign-in/a", minute, at(59)).await.expect("it writes"), 33);
        assert_eq!(store.count_attempt("sign-in/a", minute, at(60)).await.expect("it writes"), 1);
        store.clear_attempts("sign-in/a").await.expect("it writes");
        assert_eq!(store.count_attempt("sign-in/a", minute, at(61)).await.expect("it writes"), 1);
    })
    .await;
}

#[tokio::test]
async fn positions_have_a_first_and_a_last_day() {
    on_each_database("positions", async |store| {
        let court =
            Organisation { id: "court-yesil".into(), kind: "court".to_owned(), names: json!({ "en": "Court" }) };
        store.put_organisation(&court).await.expect("it writes");
        assert_eq!(store.organisation(&court.id).await.expect("it reads"), Some(court.clone()));
        assert_eq!(store.organisations().await.expect("it reads"), std::slice::from_ref(&court));
        let open = Position {
            person: aigerim(),
            role: "secretary".to_owned(),
            organisation: court.id.clone(),
            from: date(2026, 1, 5),
            to: None,
        };
        store.put_position(&open).await.expect("it writes");
        let ended = Position { to: Some(date(2026, 3, 1)), ..open };
        let act = Append { also: vec![Also::Position(ended.clone())], ..said("office/positions", "end", 0) };
        store.append(act).await.expect("the book is empty");
        for found in
            [store.positions_of(&aigerim()).await, store.positions_in(&court.id).await, store.positions().await]
        {
            assert_eq!(found.expect("it reads"), std::slice::from_ref(&ended));
        }
        let days = [date(2026, 1, 4), date(2026, 1, 5), date(2026, 3, 1), date(2026, 3, 2)];
        assert_eq!(days.map(|day| ended.on(day)), [false, true, true, false]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn attempts_on_a_letter_run_out() {
    on_each_database("letters", async |store| {
        let letter = Letter {
            number: "K-482-913".to_owned(),
            book: "case/1".into(),
            side: "respondent".to_owned(),
            person: None,
            secret_hash: "hash".to_owned(),
            check_hash: Some("check".to_owned()),
            attempts_left: 5,
            created: at(0),
            revoked: None,
        };
        let act = Append { also: vec![Also::Letter(letter.clone())], ..said("case/1", "invite", 0) };
        store.append(act).await.expect("the book is empty");
        assert!(matches!(store.add_letter(&letter).await, Err(Fault::Collision(_))));
        assert_eq!(store.letters_of(&"case/1".into()).await.expect("it reads"), std::slice::from_ref(&letter));

        let tries: Vec<_> = (0..32)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move { store.spend_letter_attempt("K-482-913").await.expect("it writes") })
            })
            .collect();
        let mut left = vec![];
        for it in tries {
            left.extend(it.await.expect("none panics"));
        }
        left.sort_unstable();
        assert_eq!(left, [0, 1, 2, 3, 4]);
        store.refill_letter("K-482-913", 5).await.expect("it writes");
        assert_eq!(store.spend_letter_attempt("K-482-913").await.expect("it writes"), Some(4));
        assert!(store.revoke_letter("K-482-913", at(9)).await.expect("it writes"));
        assert_eq!(store.spend_letter_attempt("K-482-913").await.expect("it writes"), None);
        let known = store.letter("K-482-913").await.expect("it reads").expect("it stays known");
        assert_eq!(known.revoked, Some(at(9)));
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_kept_until_it_becomes_an_act_or_expires() {
    on_each_database("drafts", async |store| {
        let saved = SavedDraft {
            code: digest("code"),
            person: None,
            data: json!({ "claim": "x" }),
            created: at(0),
            updated: at(0),
            expires: at(100),
        };
        store.put_draft(&saved).await.expect("it writes");
        let later = SavedDraft { person: Some(aigerim()), created: at(5), updated: at(5), ..saved.clone() };
        store.put_draft(&later).await.expect("it writes");
        let kept = SavedDraft { created: at(0), ..later };
        assert_eq!(store.draft(&saved.code, at(6)).await.expect("it reads"), Some(kept.clone()));
        assert_eq!(store.drafts_of(&aigerim(), at(6)).await.expect("it reads"), [kept]);
        assert_eq!(store.draft(&saved.code, at(100)).await.expect("it reads"), None);
        let act = Append { also: vec![Also::DraftDone(saved.code)], ..said("case/1", "file", 0) };
        store.append(act).await.expect("the book is empty");
        assert!(!store.drop_draft(&saved.code).await.expect("it writes"));
        store.put_draft(&saved).await.expect("it writes");
        store.sweep(at(100)).await.expect("it sweeps");
        assert_eq!(store.draft(&saved.code, at(0)).await.expect("it reads"), None);
    })
    .await;
}
