//! The editable file of a paper: headings, paragraphs and tables of a word processor, nothing else.

use crate::archive::packed;
use crate::paper::{Block, Document, Numbering, Paper, Point, Section, SignatureLine, Table, Wording};
use crate::xml::escaped;
use std::fmt::Write as _;
use words::Language;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;
const PARTS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;
const STYLED: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="22"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="80"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="120" w:after="160"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/></w:rPr></w:style></w:styles>"#;
const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The whole file.
pub fn docx(document: &Document) -> Vec<u8> {
    let first = document.texts.first();
    let title = first.map(|it| it.title.as_str()).unwrap_or_default();
    let core = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:creator>Kelisim</dc:creator>\
         </cp:coreProperties>",
        escaped(title)
    );
    packed(&[
        ("[Content_Types].xml", TYPES.as_bytes().to_vec()),
        ("_rels/.rels", PARTS.as_bytes().to_vec()),
        ("word/document.xml", body(document).into_bytes()),
        ("word/_rels/document.xml.rels", STYLED.as_bytes().to_vec()),
        ("word/styles.xml", STYLES.as_bytes().to_vec()),
        ("docProps/core.xml", core.into_bytes()),
    ])
}

fn body(document: &Document) -> String {
    let content = match document.texts.as_slice() {
        [one, other] => side_by_side(one, other),
        texts => texts.iter().map(one_text).collect(),
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document xmlns:w=\"{WORDS}\"><w:body>{content}\
         <w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" \
         w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}

/// The rows of a text: what stands against the same row of the other text.
fn rows(paper: &Paper) -> Vec<(String, Wording)> {
    let mut rows = vec![(head(paper), Wording::OfTheForm)];
    let mut clause = 0;
    for section in &paper.sections {
        if section.numbering == Numbering::Clause {
            clause += 1;
        }
        if let Some(heading) = heading(section, clause) {
            rows.push((paragraph(paper.language, Some("Heading2"), &heading), Wording::OfTheForm));
        }
        for (at, point) in section.points.iter().enumerate() {
            let number = (section.numbering == Numbering::Clause).then(|| format!("{clause}.{}.\u{a0}", at + 1));
            rows.push((self::point(paper.language, point, number.as_deref()), point.wording));
        }
    }
    rows.extend(paper.signatures.iter().map(|it| (signature(paper.language, it), Wording::OfTheForm)));
    rows.push((paper.foot.iter().map(|it| paragraph(paper.language, None, it)).collect(), Wording::OfTheForm));
    rows
}

fn one_text(paper: &Paper) -> String {
    rows(paper).into_iter().map(|it| it.0).collect()
}

fn side_by_side(one: &Paper, other: &Paper) -> String {
    let mut out = format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>{0}{0}</w:tblGrid>",
        "<w:gridCol w:w=\"4819\"/>"
    );
    for ((left, wording), (right, _)) in rows(one).into_iter().zip(rows(other)) {
        match wording {
            // People's own words stand once, across both columns.
            Wording::AsWritten => {
                let _ = write!(
                    out,
                    "<w:tr><w:tc><w:tcPr><w:tcW w:w=\"9638\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/></w:tcPr>{}</w:tc></w:tr>",
                    filled(left)
                );
            }
            Wording::OfTheForm => {
                let cell =
                    |it| format!("<w:tc><w:tcPr><w:tcW w:w=\"4819\" w:type=\"dxa\"/></w:tcPr>{}</w:tc>", filled(it));
                let _ = write!(out, "<w:tr>{}{}</w:tr>", cell(left), cell(right));
            }
        }
    }
    out.push_str("</w:tbl><w:p/>");
    out
}

/// A cell ends with a paragraph, also when it is empty or ends with a table.
fn filled(cell: String) -> String {
    if cell.is_empty() || cell.ends_with("</w:tbl>") { cell + "<w:p/>" } else { cell }
}

fn head(paper: &Paper) -> String {
    let language = paper.language;
    let notes = paper.notes.iter().map(|it| paragraph(language, None, it));
    let title = std::iter::once(paragraph(language, Some("Heading1"), &paper.title));
    notes.chain(title).chain(paper.head.iter().map(|it| paragraph(language, None, it))).collect()
}

fn heading(section: &Section, clause: usize) -> Option<String> {
    let heading = section.heading.as_ref()?;
    Some(match section.numbering {
        Numbering::Clause => format!("{clause}. {heading}"),
        Numbering::Plain => heading.clone(),
    })
}

fn point(language: Language, point: &Point, number: Option<&str>) -> String {
    let mut number = number;
    let mut out = String::new();
    for block in &point.blocks {
        match block {
            Block::Text { text } => {
                let text = format!("{}{text}", number.take().unwrap_or_default());
                out.push_str(&paragraph(language, None, &text));
            }
            Block::Table(it) => out.push_str(&table(language, it)),
        }
    }
    out
}

fn table(language: Language, table: &Table) -> String {
    let line = "<w:top w:val=\"single\" w:sz=\"4\"/><w:left w:val=\"single\" w:sz=\"4\"/><w:bottom w:val=\"single\" w:sz=\"4\"/>\
                <w:right w:val=\"single\" w:sz=\"4\"/><w:insideH w:val=\"single\" w:sz=\"4\"/><w:insideV w:val=\"single\" w:sz=\"4\"/>";
    let columns = "<w:gridCol/>".repeat(table.head.len());
    let mut out = format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>{line}</w:tblBorders></w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
    );
    let row = |cells: &[String], is_head: &str| {
        let cells: String = cells.iter().map(|it| format!("<w:tc>{}</w:tc>", paragraph(language, None, it))).collect();
        format!("<w:tr>{is_head}{cells}</w:tr>")
    };
    out.push_str(&row(&table.head, "<w:trPr><w:tblHeader/></w:trPr>"));
    table.rows.iter().for_each(|it| out.push_str(&row(it, "")));
    out + "</w:tbl>"
}

fn signature(language: Language, line: &SignatureLine) -> String {
    let given = line.given.clone().unwrap_or_else(|| format!("{}: ____________________", line.blank));
    [&line.name, &line.capacity, &given].into_iter().map(|it| paragraph(language, None, it)).collect()
}

fn paragraph(language: Language, style: Option<&str>, text: &str) -> String {
    let style = style.map(|it| format!("<w:pPr><w:pStyle w:val=\"{it}\"/></w:pPr>")).unwrap_or_default();
    let code = match language {
        Language::Kk => "kk-KZ",
        Language::Ru => "ru-KZ",
        Language::En => "en-GB",
    };
    format!(
        "<w:p>{style}<w:r><w:rPr><w:lang w:val=\"{code}\"/></w:rPr><w:t xml:space=\"preserve\">{}</w:t></w:r></w:p>",
        escaped(text)
    )
}
