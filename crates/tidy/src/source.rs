//! The sources as the other tests read them: the files of the project, and Rust code without comments, texts and tests.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// One text file of the project.
pub(crate) struct File {
    /// From the project's root, with `/`.
    pub(crate) path: String,
    pub(crate) text: String,
}

/// The project's root folder.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).expect("tidy lies in crates/ of the root").to_path_buf()
}

/// Every text file of the project: what builds, tools and demonstrations leave behind is passed over.
pub(crate) fn files() -> Vec<File> {
    let root = root();
    let mut found = vec![];
    walk(&root, &root, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn walk(root: &Path, folder: &Path, found: &mut Vec<File>) {
    for item in fs::read_dir(folder).expect("a folder of the project can be read") {
        let path = item.expect("an item of the project can be read").path();
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        if path.is_dir() {
            let left_behind = matches!(name.as_str(), "target" | "node_modules" | "demo")
                || name.starts_with('.') && name != ".ci"
                || path.join("CACHEDIR.TAG").exists();
            if !left_behind {
                walk(root, &path, found);
            }
        } else if let Ok(text) = fs::read_to_string(&path) {
            let path = path.strip_prefix(root).expect("it was found under the root");
            found.push(File { path: path.to_string_lossy().replace('\\', "/"), text });
        }
    }
}

/// The Rust files of a crate's `src`, or of all crates for `""`.
pub(crate) fn rust(name: &str) -> Vec<File> {
    let belongs = |path: &str| match path.strip_prefix("crates/").and_then(|it| it.split_once('/')) {
        Some((owner, rest)) => (name.is_empty() || owner == name) && rest.starts_with("src/"),
        None => false,
    };
    files().into_iter().filter(|it| it.path.ends_with(".rs") && belongs(&it.path)).collect()
}

/// The same files without those that are only tests, and with comments, texts and test modules blanked out.
pub(crate) fn code(name: &str) -> Vec<File> {
    let files = rust(name);
    let tests: BTreeSet<String> = files.iter().flat_map(test_modules).collect();
    let is_test = |path: &str| {
        let module = path.trim_end_matches(".rs");
        tests
            .iter()
            .any(|it| module == it || module.strip_prefix(it.as_str()).is_some_and(|rest| rest.starts_with('/')))
    };
    let kept = files.into_iter().filter(|it| !is_test(&it.path));
    kept.map(|it| File { text: without_tests(&blanked(&it.text)), path: it.path }).collect()
}

/// The modules a file declares with `#[cfg(test)] mod name;`, as paths without `.rs`.
fn test_modules(file: &File) -> Vec<String> {
    let module = file.path.trim_end_matches(".rs").trim_end_matches("/mod");
    let module = module.strip_suffix("/lib").or_else(|| module.strip_suffix("/main")).unwrap_or(module);
    let text = blanked(&file.text);
    let declared = text.split("#[cfg(test)]").skip(1).filter_map(|rest| {
        let name = rest.trim_start().strip_prefix("mod ")?.split_once(';')?.0.trim();
        name.chars().all(|it| it.is_alphanumeric() || it == '_').then(|| format!("{module}/{name}"))
    });
    declared.collect()
}

/// The number of every line that `is_wrong`, as `path:line: text`.
pub(crate) fn lines(files: &[File], is_wrong: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = vec![];
    for file in files {
        for (index, line) in file.text.lines().enumerate().filter(|(_, line)| is_wrong(line)) {
            found.push(format!("{}:{}: {}", file.path, index + 1, line.trim()));
        }
    }
    found
}

/// Fails with the list, when there is one.
#[track_caller]
pub(crate) fn none(offenders: &[String], rule: &str) {
    assert!(offenders.is_empty(), "{rule}\n  {}\n", offenders.join("\n  "));
}

/// The words of a name: `MediatorKind` and `mediator_kind` are `mediator`, `kind`.
pub(crate) fn words_of(name: &str) -> Vec<String> {
    let mut words: Vec<String> = vec![];
    let mut begins = true;
    for letter in name.chars() {
        if letter == '_' {
            begins = true;
            continue;
        }
        if begins || letter.is_uppercase() {
            words.push(String::new());
        }
        begins = false;
        words.last_mut().expect("one was begun").extend(letter.to_lowercase());
    }
    words
}

/// Whether `word` stands in `line` as a whole word.
pub(crate) fn names(line: &str, word: &str) -> bool {
    let is_name = |it: char| it.is_alphanumeric() || it == '_';
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(is_name) && !line[at + word.len()..].starts_with(is_name))
}

/// Rust code with comments and the insides of texts turned into blanks; the lines stay where they are.
pub(crate) fn blanked(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    let mut rest = source;
    while let Some(first) = rest.chars().next() {
        let taken = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some(length) =
            raw_text(rest).filter(|_| !out.ends_with(|it: char| it.is_alphanumeric() || it == '_'))
        {
            length
        } else if first == '"' {
            text(rest)
        } else if first == '\'' {
            letter(rest)
        } else {
            out.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        };
        out.extend(rest[..taken].chars().map(|it| if it == '\n' { '\n' } else { ' ' }));
        rest = &rest[taken..];
    }
    out
}

fn block_comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_usize, 0);
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            (depth, at) = (depth + 1, at + 2);
        } else if rest[at..].starts_with("*/") {
            (depth, at) = (depth - 1, at + 2);
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// The length of a raw text (`r"…"`, `br#"…"#`) that begins here.
fn raw_text(rest: &str) -> Option<usize> {
    let after = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    let hashes = after.len() - after.trim_start_matches('#').len();
    let inside = after[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    let length = inside.find(&end).map_or(inside.len(), |it| it + end.len());
    Some(rest.len() - inside.len() + length)
}

fn text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, it) in rest.char_indices().skip(1) {
        match it {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

/// The length of a character literal that begins here; 1 for the quote of a lifetime.
fn letter(rest: &str) -> usize {
    let mut following = rest.chars().skip(1);
    match (following.next(), following.next()) {
        (Some('\\'), _) => rest[3..].find('\'').map_or(1, |it| it + 4),
        (Some(it), Some('\'')) => it.len_utf8() + 2,
        _ => 1,
    }
}

/// Blanked code without the items marked `#[cfg(test)]`.
pub(crate) fn without_tests(blanked: &str) -> String {
    let mut out = String::with_capacity(blanked.len());
    let mut rest = blanked;
    while let Some(at) = rest.find("#[cfg(test)]") {
        out.push_str(&rest[..at]);
        let end = at + item(&rest[at..]);
        out.extend(rest[at..end].chars().map(|it| if it == '\n' { '\n' } else { ' ' }));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

/// The length of the item that begins here: up to its `;` or its closing brace.
fn item(rest: &str) -> usize {
    let mut depth = 0_usize;
    for (at, it) in rest.char_indices() {
        match it {
            ';' if depth == 0 => return at + 1,
            '{' => depth += 1,
            '}' if depth == 1 => return at + 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    rest.len()
}

#[test]
fn comments_texts_and_tests_are_blanked() {
    let check = |source: &str, expected: &str| {
        let found = without_tests(&blanked(source));
        assert_eq!(found.split_whitespace().collect::<Vec<_>>().join(" "), expected, "{source}");
        assert_eq!(found.lines().count(), source.lines().count(), "{source}");
    };
    check("a // b\nc", "a c");
    check("a /* b /* ұ */ d */ e", "a e");
    check(r#"f("say \" no", 'x', '\'', '\n', 'a)"#, "f( , , , , 'a)".replace("'a", "a").as_str());
    check("r#\"a \" b\"# + br\"c\" + var\"d\"", "+ + var");
    check("x; #[cfg(test)] mod tests { fn a() { b } }\ny", "x; y");
    check("x; #[cfg(test)]\nmod tests;\ny", "x; y");
}

#[test]
fn names_fall_into_words() {
    assert_eq!(words_of("MediatorKind"), ["mediator", "kind"]);
    assert_eq!(words_of("of_the_case"), ["of", "the", "case"]);
    assert!(names("a Case::of(b)", "Case::of"));
    assert!(!names("a Case::offer", "Case::of"));
}
