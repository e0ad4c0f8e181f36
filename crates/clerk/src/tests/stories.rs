//! Every page of stories is played, and every rule of the law decides something in one of them.

use super::story::markdown::{Page, page_names};
use super::story::play::play;
use super::story::tell::Seen;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Plays every page. With `UPDATE_STORIES=1` the last column is written anew instead of compared; `STORY=loan` plays
/// one page only.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_stories_tell_is_what_happens() {
    let updates = std::env::var("UPDATE_STORIES").is_ok_and(|it| it == "1");
    let only = std::env::var("STORY").ok();
    let (mut seen, mut differences) = (Seen::new(), String::new());
    for name in page_names().into_iter().filter(|it| only.as_ref().is_none_or(|only| only == it)) {
        let page = Page::read(&name);
        let mut found = BTreeMap::new();
        for story in &page.stories {
            let (told, decided) = play(&page, story).await;
            for row in story.rows.iter().filter(|row| told[&row.line] != row.then) {
                let _ = writeln!(
                    differences,
                    "\n{name}.md:{} ({}): {} {}\n  - {}\n  + {}",
                    row.line + 1,
                    story.name,
                    row.who,
                    row.does,
                    row.then,
                    told[&row.line],
                );
            }
            found.extend(told);
            seen.extend(decided);
        }
        if updates {
            page.rewrite(&found);
        }
    }
    assert!(updates || differences.is_empty(), "UPDATE_STORIES=1 writes down what happens now:\n{differences}");
    if only.is_none() {
        every_rule_decides_something(&seen);
    }
}

fn every_rule_decides_something(seen: &Seen) {
    let missing: Vec<&str> = law::rule_names().into_iter().filter(|it| !seen.contains(it)).collect();
    assert!(missing.is_empty(), "No story shows these rules: {missing:#?}");
}
