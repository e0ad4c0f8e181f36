//! A paper as a part of a page: the same data the PDF is made from.

use documents::{Block, Document, Numbering, Paper, Point, Section, SignatureLine, Table};
use maud::{Markup, html};

/// Every text of a paper, whole; beside each other, clause against clause, where there is room.
pub fn shown(document: &Document) -> Markup {
    html! {
        div.papers.two-texts[document.texts.len() == 2] {
            @for paper in &document.texts { (text(paper)) }
        }
    }
}

fn text(paper: &Paper) -> Markup {
    let mut clause = 0;
    html! {
        article.paper lang=(paper.language.code()) {
            div {
                @for note in &paper.notes { p.paper-note { (note) } }
                h2 { (paper.title) }
                @for line in &paper.head { p.paper-head { (line) } }
            }
            @for part in &paper.sections { (section(part, &mut clause)) }
            @for line in &paper.signatures { (signature(line)) }
            @if !paper.foot.is_empty() {
                div { @for line in &paper.foot { p.small { (line) } } }
            }
        }
    }
}

fn section(it: &Section, clause: &mut usize) -> Markup {
    let counted = it.numbering == Numbering::Clause;
    if counted {
        *clause += 1;
    }
    html! {
        @if let Some(heading) = &it.heading { h3 { @if counted { (clause) ". " } (heading) } }
        @for (at, one) in it.points.iter().enumerate() {
            @if counted {
                div.point { span.point-number { (clause) "." (at + 1) "." } (point(one)) }
            } @else { (point(one)) }
        }
    }
}

fn point(it: &Point) -> Markup {
    html! {
        div {
            @for block in &it.blocks {
                @match block {
                    Block::Text { text } => p { (text) },
                    Block::Table(it) => (table(it)),
                }
            }
        }
    }
}

fn table(it: &Table) -> Markup {
    let last = it.head.len().saturating_sub(1);
    html! {
        div.scroll tabindex="0" role="region" aria-label=(it.label) {
            table.parts {
                thead { tr { @for (at, head) in it.head.iter().enumerate() { th.number[at == last] scope="col" { (head) } } } }
                tbody {
                    @for row in &it.rows {
                        tr { @for (at, cell) in row.iter().enumerate() { td.number[at == last] { (cell) } } }
                    }
                }
            }
        }
    }
}

/// A line to sign on, or the day it was signed.
fn signature(it: &SignatureLine) -> Markup {
    html! {
        div.signature {
            p { strong { (it.name) } br; (it.capacity) }
            p.signature-state { (it.given.as_deref().unwrap_or(&it.blank)) }
            @if it.given.is_none() { p.signature-rule aria-hidden="true" {} }
        }
    }
}
