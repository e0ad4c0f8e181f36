//! The style sheet, the script and the drawings, served from memory.
//!
//! Their folder carries a hash of all of them, so a browser may keep them for ever, and the style
//! sheet finds its ornament beside itself.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

struct Asset {
    name: &'static str,
    kind: &'static str,
    bytes: &'static [u8],
}

const ALL: &[Asset] = &[
    Asset { name: "kelisim.css", kind: "text/css; charset=utf-8", bytes: include_bytes!("../assets/kelisim.css") },
    Asset { name: "kelisim.js", kind: "text/javascript; charset=utf-8", bytes: include_bytes!("../assets/kelisim.js") },
    Asset { name: "signing.js", kind: "text/javascript; charset=utf-8", bytes: include_bytes!("../assets/signing.js") },
    Asset {
        name: "certificate.js",
        kind: "text/javascript; charset=utf-8",
        bytes: include_bytes!("../assets/certificate.js"),
    },
    Asset { name: "ornament.svg", kind: "image/svg+xml", bytes: include_bytes!("../assets/ornament.svg") },
    Asset { name: "mark.svg", kind: "image/svg+xml", bytes: include_bytes!("../assets/mark.svg") },
];

static FOLDER: LazyLock<String> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    for asset in ALL {
        hash.update(asset.name);
        hash.update(asset.bytes);
    }
    let digest = hash.finalize();
    digest.iter().take(6).map(|b| format!("{b:02x}")).collect()
});

/// Where the browser finds an asset.
pub fn address(name: &str) -> String {
    format!("/assets/{}/{name}", *FOLDER)
}

/// Serves an asset. An old folder is answered with the present files but not kept: during an
/// update a page of the old version may still ask for its style sheet.
pub async fn serve(Path((folder, name)): Path<(String, String)>) -> Response {
    let Some(asset) = ALL.iter().find(|asset| asset.name == name) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let keep = if folder == *FOLDER { "public, max-age=31536000, immutable" } else { "no-store" };
    let headers = [(header::CONTENT_TYPE, asset.kind), (header::CACHE_CONTROL, keep)];
    (headers, asset.bytes).into_response()
}
