//! Writing in a room: messages and files. And reading a file out of it.

use super::opened::{Opened, Trouble};
use super::{Form, rooms};
use crate::components as part;
use crate::fields::{Field, act_id, post_form, upload_form};
use crate::filled::{Filled, Mistakes, Upload};
use crate::{Answer, app};
use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use case::{Act, ActKind, Room};
use clerk::{Failure, Request};
use maud::{Markup, html};
use record::Digest;

/// Kinds of files, for people and for the browser.
pub const KINDS: &str = "PDF, JPEG, PNG, DOCX, XLSX";
pub const ACCEPT: &str = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx,application/pdf,image/jpeg,image/png";
/// The greatest file, in megabytes.
pub const MEGABYTES: i64 = 20;

/// The form to write in a room, and below it, folded, the one to add a file.
pub fn form(opened: &Opened, room: &Room) -> Markup {
    let (words, language) = (opened.words(), opened.language());
    let address = rooms::address(opened, room);
    let nothing = Filled::default();
    html! {
        @if opened.sheet.may(ActKind::Say) {
            (post_form(&opened.visit, &format!("{address}/messages"), html! {
                (act_id(&nothing))
                (Field::new(language, "text", words.case_write(rooms::name(opened, room))).textarea(3))
                button.button.is-quiet type="submit" { (words.case_write_button()) }
            }))
            (part::details(&words.case_file_add(), upload_form(&opened.visit, &format!("{address}/files"), html! {
                (act_id(&nothing))
                (Field::new(language, "file", words.case_file()).file(KINDS, ACCEPT, MEGABYTES))
                button.button.is-quiet type="submit" { (words.case_file_button()) }
            })))
        }
    }
}

fn message_form(opened: &Opened, room: &Room, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let name = rooms::name(opened, room);
    let fields = html! {
        (Field::new(language, "text", words.case_write(&name)).filled(filled).mistakes(&trouble.mistakes).textarea(6))
    };
    let lead = html! { p { (rooms::readers(opened, room)) } };
    let form = Form { title: words.case_write(&name), lead, fields, button: words.case_write_button(), uploads: false };
    opened.form(form, filled, trouble)
}

/// Writes a message.
pub async fn message(
    opened: Opened,
    Path((_, slug)): Path<(String, String)>,
    filled: Filled,
) -> Result<Response, Answer> {
    let room = rooms::of_slug(&opened, &slug).ok_or(Answer::NotFound)?;
    let mut mistakes = Mistakes::default();
    let text = opened.text(&filled, "text", &mut mistakes);
    let act = text.map(|text| Act::Say { room: room.clone(), text });
    let sent = opened.send(&filled, mistakes, act, |trouble| message_form(&opened, &room, &filled, trouble)).await?;
    Ok(back_to_room(&opened, &room, sent))
}

/// After writing one is where one wrote.
fn back_to_room(opened: &Opened, room: &Room, sent: Response) -> Response {
    if sent.status() == StatusCode::SEE_OTHER {
        Redirect::to(&format!("{}?done=say", rooms::address(opened, room))).into_response()
    } else {
        sent
    }
}

fn file_form(opened: &Opened, room: &Room, filled: &Filled, trouble: &Trouble) -> Response {
    let (words, language) = (opened.words(), opened.language());
    let fields = html! {
        (Field::new(language, "file", words.case_file()).mistakes(&trouble.mistakes).file(KINDS, ACCEPT, MEGABYTES))
    };
    let lead = html! { p { (rooms::readers(opened, room)) } };
    let form = Form { title: words.case_file_add(), lead, fields, button: words.case_file_button(), uploads: true };
    opened.form(form, filled, trouble)
}

/// Adds a file.
pub async fn file(opened: Opened, Path((_, slug)): Path<(String, String)>, filled: Filled) -> Result<Response, Answer> {
    let room = rooms::of_slug(&opened, &slug).ok_or(Answer::NotFound)?;
    let form = |trouble: &Trouble| file_form(&opened, &room, &filled, trouble);
    let Some(upload) = filled.upload("file") else {
        let mut trouble = Trouble::default();
        trouble.mistakes.add("file", opened.words().case_file_missing());
        return Ok(form(&trouble));
    };
    let request = match add_file(&opened, &opened.id(&filled)?, &room, upload).await {
        Ok((request, _)) => request,
        Err(failure) => return Ok(form(&opened.trouble(failure)?)),
    };
    let sent = opened.deliver(request, form).await?;
    Ok(back_to_room(&opened, &room, sent))
}

/// Keeps what was uploaded, and makes the act that places it in a room.
///
/// # Errors
/// A mistake at the field `file`; a fault.
pub async fn add_file(opened: &Opened, id: &str, room: &Room, upload: &Upload) -> Result<(Request, Digest), Failure> {
    let bytes = u64::try_from(upload.bytes.len()).unwrap_or(u64::MAX);
    let kept = opened.app.clerk.keep_file(&opened.signed.who, &opened.sheet.number, upload.bytes.clone()).await;
    let (digest, media) = kept?;
    let act =
        Act::AddFile { room: room.clone(), file: digest, name: name_of(&upload.name), media: media.to_owned(), bytes };
    Ok((opened.request(id, act), digest))
}

/// A file's own name, without folders and what could break a line or a header.
fn name_of(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|it| !it.is_control()).take(120).collect();
    if plain.trim().is_empty() { "file".to_owned() } else { plain.trim().to_owned() }
}

/// Sends a file. It is always saved, never shown by the browser as part of this site.
pub async fn download(
    opened: Opened,
    Path((_, slug, digest)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    let room = rooms::of_slug(&opened, &slug).ok_or(Answer::NotFound)?;
    let digest = Digest::from_hex(&digest).ok_or(Answer::NotFound)?;
    let found = opened.app.clerk.file_of(&opened.signed.who, &opened.sheet.number, &room, &digest).await;
    let file = found.map_err(|failure| app::answer(&opened.visit, failure))?;
    let disposition =
        format!("attachment; filename=\"{}\"; filename*=UTF-8''{}", ascii(&file.name), encoded(&file.name));
    let text = |value: &str| HeaderValue::from_str(value).unwrap_or_else(|_| HeaderValue::from_static("attachment"));
    let headers = [
        (header::CONTENT_TYPE, text(&file.media)),
        (header::CONTENT_DISPOSITION, text(&disposition)),
        (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("sandbox; default-src 'none'")),
        (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, Body::from(file.bytes)).into_response())
}

/// The name for browsers that know only ASCII.
fn ascii(name: &str) -> String {
    let fits = |it: char| it.is_ascii_alphanumeric() || matches!(it, '.' | '-' | '_' | ' ');
    name.chars().map(|it| if fits(it) { it } else { '_' }).collect()
}

fn encoded(name: &str) -> String {
    name.bytes().fold(String::new(), |mut out, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' => out.push(char::from(byte)),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
        out
    })
}
