//! Canonical JSON (RFC 8785), restricted to integers: the bytes that are hashed.

use serde_json::Value;
use std::fmt::Write as _;

/// A number in the value is not an integer, so it has no canonical form here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not an integer; entries hold integers only")]
pub struct NotCanonical(pub String);

/// Writes the value with sorted keys and no white space.
///
/// # Errors
/// When a number is not an integer.
pub fn canonical(value: &Value) -> Result<String, NotCanonical> {
    let mut out = String::with_capacity(256);
    write_value(value, &mut out)?;
    Ok(out)
}

fn write_value(value: &Value, out: &mut String) -> Result<(), NotCanonical> {
    match value {
        Value::Null => out.push_str("null"),
        Value::Bool(it) => out.push_str(if *it { "true" } else { "false" }),
        Value::Number(it) if it.is_i64() || it.is_u64() => {
            write!(out, "{it}").expect("writing to a string cannot fail");
        }
        Value::Number(it) => return Err(NotCanonical(it.to_string())),
        Value::String(it) => write_string(it, out),
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_value(item, out)?;
            }
            out.push(']');
        }
        Value::Object(fields) => {
            let mut sorted: Vec<_> = fields.iter().collect();
            // RFC 8785 sorts by UTF-16 code units, which differs from UTF-8 order outside the basic plane only.
            if fields.keys().any(|key| !key.is_ascii()) {
                sorted.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            } else if !sorted.is_sorted_by_key(|(key, _)| *key) {
                sorted.sort_by_key(|(key, _)| *key);
            }
            out.push('{');
            for (index, (key, item)) in sorted.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_string(key, out);
                out.push(':');
                write_value(item, out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

fn write_string(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    // What needs no escape is copied in one piece; all that needs one is a single byte.
    while let Some(at) = rest.bytes().position(|it| it < b' ' || it == b'"' || it == b'\\') {
        let (plain, escaped) = rest.split_at(at);
        out.push_str(plain);
        match escaped.as_bytes()[0] {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            8 => out.push_str("\\b"),
            b'\t' => out.push_str("\\t"),
            b'\n' => out.push_str("\\n"),
            12 => out.push_str("\\f"),
            b'\r' => out.push_str("\\r"),
            byte => write!(out, "\\u{byte:04x}").expect("writing to a string cannot fail"),
        }
        rest = &escaped[1..];
    }
    out.push_str(rest);
    out.push('"');
}
