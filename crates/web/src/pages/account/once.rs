//! Small values a browser carries for one page and no longer: the code of a draft, a card that is shown once.
//!
//! They belong to the person at the browser, so they need no place in the store; scripts cannot read them.

use crate::app::App;
use crate::language;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;

/// A cookie of these pages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Once {
    pub name: &'static str,
    /// The pages that get it.
    pub path: &'static str,
    /// How long it is kept; `None` until the browser is closed.
    pub seconds: Option<u32>,
}

/// The code of the filing being written.
pub(crate) const DRAFT: Once = Once { name: "kelisim_draft", path: "/file", seconds: None };
/// A new card's number and PIN, for the page that shows them after a filing.
pub(crate) const FILED_CARD: Once = Once { name: "kelisim_filed_card", path: "/file", seconds: Some(900) };
/// A new card or token, for the account's own page.
pub(crate) const SHOWN: Once = Once { name: "kelisim_shown", path: "/account", seconds: Some(120) };
/// A new card of somebody of the staff, for the administrator's page.
pub(crate) const STAFF_CARD: Once = Once { name: "kelisim_staff_card", path: "/administration", seconds: Some(120) };
/// The address a code was sent to, so that it does not stand in the address bar.
pub(crate) const ADDRESS: Once = Once { name: "kelisim_code_sent", path: "/", seconds: Some(1800) };

/// Everything that must not outlive a sign-out.
pub(crate) const ALL: [Once; 5] = [DRAFT, FILED_CARD, SHOWN, STAFF_CARD, ADDRESS];

impl Once {
    pub(crate) fn put(self, app: &App, response: &mut Response, value: &str) {
        let secure = if app.secure { "; Secure" } else { "" };
        let age = self.seconds.map(|it| format!("; Max-Age={it}")).unwrap_or_default();
        // In hexadecimal, since a cookie holds no letters beyond ASCII and no separators.
        let plain: String = value.bytes().map(|byte| format!("{byte:02x}")).collect();
        add(response, &format!("{}={plain}; Path={}; HttpOnly; SameSite=Lax{age}{secure}", self.name, self.path));
    }

    pub(crate) fn take(self, headers: &HeaderMap) -> Option<String> {
        let plain = language::cookie(headers, self.name)?;
        if !plain.is_ascii() || plain.is_empty() || plain.len() % 2 != 0 || plain.len() > 2000 {
            return None;
        }
        let bytes: Option<Vec<u8>> =
            (0..plain.len()).step_by(2).map(|at| u8::from_str_radix(&plain[at..at + 2], 16).ok()).collect();
        String::from_utf8(bytes?).ok()
    }

    pub(crate) fn end(self, response: &mut Response) {
        add(response, &format!("{}=; Path={}; HttpOnly; SameSite=Lax; Max-Age=0", self.name, self.path));
    }
}

fn add(response: &mut Response, cookie: &str) {
    if let Ok(cookie) = HeaderValue::from_str(cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
