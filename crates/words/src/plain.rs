//! Text for places that cannot show no-break spaces, such as a text message or a test.

/// The same text with ordinary spaces.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}
