//! A text of a paper as Akoma Ntoso 3.0: what other programs for legal texts read.

use crate::paper::{Block, Document, Paper, Point, Table};
use crate::xml::escaped;
use std::fmt::Write as _;
use words::Language;

/// One text of a document as XML.
pub fn akoma(document: &Document, paper: &Paper) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = write!(
        out,
        "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc name=\"{}\">{}",
        document.kind.name(),
        meta(document, paper.language)
    );
    let heads: String = paper.notes.iter().chain(&paper.head).map(|it| format!("<p>{}</p>", escaped(it))).collect();
    let _ = write!(out, "<preface><p><docTitle>{}</docTitle></p>{heads}</preface><mainBody>", escaped(&paper.title));
    for (at, section) in paper.sections.iter().enumerate() {
        let no = at + 1;
        let heading = section.heading.as_ref().map(|it| format!("<heading>{}</heading>", escaped(it)));
        let _ = write!(out, "<section eId=\"sec_{no}\"><num>{no}.</num>{}", heading.unwrap_or_default());
        for (at, point) in section.points.iter().enumerate() {
            let _ = write!(
                out,
                "<paragraph eId=\"sec_{no}__para_{0}\"><num>{no}.{0}.</num><content>{1}</content></paragraph>",
                at + 1,
                content(point)
            );
        }
        out.push_str("</section>");
    }
    out.push_str("</mainBody><conclusions>");
    for line in &paper.signatures {
        let said = line.given.as_deref().unwrap_or(&line.blank);
        let _ = write!(out, "<p>{}, {}: {}</p>", escaped(&line.name), escaped(&line.capacity), escaped(said));
    }
    if paper.signatures.is_empty() {
        out.push_str("<p/>");
    }
    out.push_str("</conclusions></doc></akomaNtoso>\n");
    out
}

fn meta(document: &Document, language: Language) -> String {
    let code = match language {
        Language::Kk => "kaz",
        Language::Ru => "rus",
        Language::En => "eng",
    };
    let work = format!("/akn/kz/doc/{}/{}-{}", document.day, escaped(&document.number), document.kind.name());
    let level = |name: &str, uri: &str, more: &str| {
        format!(
            "<{name}><FRBRthis value=\"{uri}/!main\"/><FRBRuri value=\"{uri}\"/><FRBRdate date=\"{}\" name=\"document\"/>\
             <FRBRauthor href=\"#parties\"/>{more}</{name}>",
            document.day
        )
    };
    let expression = format!("{work}/{code}@{}", document.day);
    format!(
        "<meta><identification source=\"#kelisim\">{}{}{}</identification><references source=\"#kelisim\"><TLCOrganization \
         eId=\"kelisim\" href=\"/ontology/organization/kz/kelisim\" showAs=\"Kelisim\"/><TLCConcept eId=\"parties\" \
         href=\"/ontology/concept/kz/parties\" showAs=\"Parties\"/></references></meta>",
        level("FRBRWork", &work, "<FRBRcountry value=\"kz\"/>"),
        level("FRBRExpression", &expression, &format!("<FRBRlanguage language=\"{code}\"/>")),
        level("FRBRManifestation", &format!("{expression}.xml"), "<FRBRformat value=\"application/xml\"/>")
    )
}

fn content(point: &Point) -> String {
    let block = |it: &Block| match it {
        Block::Text { text } => format!("<p>{}</p>", escaped(text)),
        Block::Table(table) => self::table(table),
    };
    point.blocks.iter().map(block).collect()
}

fn table(table: &Table) -> String {
    let row = |cells: &[String], tag: &str| {
        let cells: String = cells.iter().map(|it| format!("<{tag}><p>{}</p></{tag}>", escaped(it))).collect();
        format!("<tr>{cells}</tr>")
    };
    let rows: String = table.rows.iter().map(|it| row(it, "td")).collect();
    format!("<table><caption>{}</caption>{}{rows}</table>", escaped(&table.label), row(&table.head, "th"))
}
