//! A page of stories: headings, tables of four columns, and named lists that the tables speak of.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

const HEAD: &str = "| day | who | does | then |";

/// Lists by their kind and name: `("Terms", "instalments")`.
pub(in crate::tests) type Lists = BTreeMap<(String, String), Vec<String>>;

/// One file of stories.
pub(in crate::tests) struct Page {
    pub name: String,
    path: PathBuf,
    lines: Vec<String>,
    pub stories: Vec<Story>,
    pub lists: Lists,
}

/// One heading with its table.
#[derive(Clone)]
pub(in crate::tests) struct Story {
    pub name: String,
    /// The story whose rows are played first, and its page when it is another.
    pub continues: Option<(String, Option<String>)>,
    pub rows: Vec<Row>,
}

/// One line of a table.
#[derive(Clone)]
pub(in crate::tests) struct Row {
    pub line: usize,
    pub day: String,
    pub who: String,
    pub does: String,
    pub then: String,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("stories")
}

/// The names of all pages, without `cast`, which only says who the people are.
pub(in crate::tests) fn page_names() -> Vec<String> {
    let files = std::fs::read_dir(folder()).unwrap().map(|it| it.unwrap().path());
    let names = files.filter_map(|it| Some(it.file_name()?.to_str()?.strip_suffix(".md")?.to_owned()));
    let mut names: Vec<String> = names.filter(|it| it != "cast").collect();
    names.sort();
    names
}

impl Page {
    pub fn read(name: &str) -> Self {
        let path = folder().join(format!("{name}.md"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|why| panic!("{name}.md: {why}"));
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let mut page = Self { name: name.to_owned(), path, lines, stories: vec![], lists: Lists::new() };
        page.find_stories();
        page.find_lists();
        page
    }

    fn find_stories(&mut self) {
        let mut in_table = false;
        for (index, line) in self.lines.iter().enumerate() {
            if let Some(name) = line.strip_prefix("## ") {
                let name = name.trim().to_owned();
                assert!(self.story(&name).is_none(), "{}: two stories are called {name}", self.name);
                self.stories.push(Story { name, continues: None, rows: vec![] });
            }
            in_table = line == HEAD || in_table && line.starts_with('|');
            let Some(story) = self.stories.last_mut() else { continue };
            if let Some((name, rest)) = line.strip_prefix("Continues *").and_then(|it| it.split_once('*')) {
                let page = rest.strip_prefix(" of ").map(|it| it.trim_end_matches('.').to_owned());
                story.continues = Some((name.to_owned(), page));
            }
            if in_table && line != HEAD && !line.starts_with("|-") {
                story.rows.push(row(index, line));
            }
        }
        self.stories.retain(|it| !it.rows.is_empty());
    }

    fn find_lists(&mut self) {
        let mut open: Option<(String, String)> = None;
        for line in &self.lines {
            if let Some((kind, name)) = named(line) {
                self.lists.insert((kind.clone(), name.clone()), vec![]);
                open = Some((kind, name));
                continue;
            }
            let Some(items) = open.as_ref().and_then(|it| self.lists.get_mut(it)) else { continue };
            match (line.strip_prefix("- "), line.strip_prefix("  "), items.last_mut()) {
                (Some(item), _, _) => items.push(item.trim().to_owned()),
                (None, Some(more), Some(last)) => last.push_str(&format!(" {}", more.trim())),
                _ if line.trim().is_empty() => {}
                _ => open = None,
            }
        }
    }

    pub fn story(&self, name: &str) -> Option<&Story> {
        self.stories.iter().find(|it| it.name == name)
    }

    /// Writes the last column anew: what came of the line at each index.
    pub fn rewrite(&self, found: &BTreeMap<usize, String>) {
        let mut lines = self.lines.clone();
        for row in self.stories.iter().flat_map(|it| &it.rows) {
            if let Some(then) = found.get(&row.line) {
                let day = if row.day.is_empty() { String::new() } else { format!(" {}", row.day) };
                lines[row.line] = format!("|{day} | {} | {} | {then} |", row.who, row.does);
            }
        }
        let text = format!("{}\n", lines.join("\n"));
        if text != std::fs::read_to_string(&self.path).unwrap() {
            std::fs::write(&self.path, text).unwrap();
        }
    }

    /// The lines of the first table whose head begins so, cell by cell.
    pub fn table(&self, head: &str) -> Vec<Vec<String>> {
        let rows = self.lines.iter().skip_while(|it| !it.starts_with(head)).skip(2);
        let rows = rows.take_while(|it| it.starts_with('|'));
        rows.map(|it| it.trim_matches('|').split('|').map(|it| it.trim().to_owned()).collect()).collect()
    }
}

/// `Terms *instalments*:`
fn named(line: &str) -> Option<(String, String)> {
    let (kind, name) = line.strip_suffix("*:")?.split_once(" *")?;
    (!kind.contains(' ')).then(|| (kind.to_owned(), name.to_owned()))
}

fn row(line: usize, text: &str) -> Row {
    let cells: Vec<String> = text.trim_matches('|').split('|').map(|it| it.trim().to_owned()).collect();
    let cell = |at: usize| cells.get(at).cloned().unwrap_or_default();
    Row { line, day: cell(0), who: cell(1), does: cell(2), then: cell(3) }
}
