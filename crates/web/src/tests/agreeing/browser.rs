//! A browser without scripts: it sends the whole form of the page it is on, as it was filled, with one button pressed.

use crate::app::SESSION_COOKIE;
use crate::tests::{Got, ask_of};
use axum::Router;
use axum::body::Body;
use axum::http::{Request, header};

pub struct Browser {
    pages: Router,
    session: Option<String>,
    language: &'static str,
    last: String,
}

/// A file to send with a form: its field, its name, its content.
pub type File<'a> = (&'a str, &'a str, &'a [u8]);

impl Browser {
    pub fn new(pages: Router, session: Option<String>) -> Self {
        Self { pages, session, language: "ru", last: String::new() }
    }

    pub fn session(&self) -> &str {
        self.session.as_deref().unwrap_or_default()
    }

    pub fn speak(&mut self, language: &'static str) {
        self.language = language;
    }

    pub async fn get(&mut self, path: &str) -> Got {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Sends the form that goes to `path`, with these fields filled differently.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Got {
        self.submit_with(path, fields, None).await
    }

    /// As [`Browser::submit`], with a file.
    pub async fn submit_with(&mut self, path: &str, fields: &[(&str, &str)], file: Option<File<'_>>) -> Got {
        let form = form(&self.last, path).unwrap_or_else(|| panic!("no form to {path} on {}", main(&self.last)));
        let mut values = values(form);
        values.retain(|it| !fields.iter().any(|field| field.0 == it.0));
        values.extend(fields.iter().map(|it| (it.0.to_owned(), it.1.to_owned())));
        let request = Request::post(path);
        if form.contains("multipart/form-data") {
            let mut body: Vec<u8> = vec![];
            for (name, value) in &values {
                body.extend(
                    format!("--X\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
                );
            }
            if let Some((field, name, content)) = file {
                let head = format!(
                    "--X\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                );
                body.extend(head.bytes().chain(content.iter().copied()).chain(*b"\r\n"));
            }
            body.extend(b"--X--\r\n");
            return self
                .send(request.header(header::CONTENT_TYPE, "multipart/form-data; boundary=X"), Body::from(body))
                .await;
        }
        let body: Vec<String> =
            values.iter().map(|(name, value)| format!("{}={}", coded(name), coded(value))).collect();
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, Body::from(body.join("&"))).await
    }

    /// Sends a form that must succeed, and goes where it leads.
    pub async fn done(&mut self, path: &str, fields: &[(&str, &str)]) -> Got {
        self.done_with(path, fields, None).await
    }

    pub async fn done_with(&mut self, path: &str, fields: &[(&str, &str)], file: Option<File<'_>>) -> Got {
        let got = self.submit_with(path, fields, file).await;
        assert_eq!(got.status, 303, "{path}: {}", main(&got.text));
        let to = got.header("location").to_owned();
        let page = self.get(&to).await;
        assert_eq!(page.status, 200, "{to}");
        assert!(page.text.contains("class=\"banner is-done\""), "{to} does not say what was done");
        page
    }

    /// What the field of the form on this page holds.
    pub fn value(&self, path: &str, name: &str) -> String {
        let values = values(form(&self.last, path).unwrap());
        values.into_iter().find(|it| it.0 == name).map(|it| it.1).unwrap_or_default()
    }

    async fn send(&mut self, request: axum::http::request::Builder, body: Body) -> Got {
        let mut cookies = format!("kelisim_lang={}", self.language);
        if let Some(session) = &self.session {
            cookies += &format!("; {SESSION_COOKIE}={session}");
        }
        let got = ask_of(self.pages.clone(), request.header(header::COOKIE, cookies).body(body).unwrap()).await;
        if !got.text.is_empty() {
            self.last.clone_from(&got.text);
        }
        got
    }
}

fn main(page: &str) -> &str {
    page.split_once("<main").map_or(page, |it| it.1).split("</main>").next().unwrap_or_default()
}

/// The form of the page that is sent to that address.
fn form<'a>(page: &'a str, path: &str) -> Option<&'a str> {
    let mark = format!("action=\"{path}\"");
    main(page)
        .split("<form ")
        .skip(1)
        .find(|it| it.split('>').next().is_some_and(|tag| tag.contains(&mark)))?
        .split("</form>")
        .next()
}

pub fn attribute(tag: &str, name: &str) -> Option<String> {
    let rest = tag.split_once(&format!(" {name}=\""))?.1;
    let value = rest.split('"').next()?;
    Some(value.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// The fields as the browser would send them without anything pressed.
fn values(form: &str) -> Vec<(String, String)> {
    let mut found = vec![];
    let mut rest = form;
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let end = rest.find('>').unwrap_or(rest.len() - 1);
        let tag = &rest[..end];
        let name = attribute(tag, "name");
        if let Some(name) = name {
            let value = attribute(tag, "value").unwrap_or_default();
            let kind = attribute(tag, "type").unwrap_or_default();
            if tag.starts_with("<textarea") {
                let text = rest[end + 1..].split("</textarea>").next().unwrap_or_default();
                found.push((name, text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
            } else if tag.starts_with("<input") && kind != "file" {
                let chosen = !matches!(kind.as_str(), "radio" | "checkbox") || tag.contains(" checked");
                if chosen {
                    found.push((name, value));
                }
            }
        }
        rest = &rest[end..];
    }
    found
}

fn coded(text: &str) -> String {
    text.bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}
