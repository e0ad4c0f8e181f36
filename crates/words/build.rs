//! Turns the sentences in `locales/` into typed functions.
//!
//! The output goes to Cargo's own folder, never into `src/`: what is generated is not reviewed,
//! the `.ftl` files are.

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel, build_from_locales_folder};
use std::{env, process::ExitCode};

fn main() -> ExitCode {
    let out = env::var("OUT_DIR").expect("Cargo sets OUT_DIR for every build script");
    build_from_locales_folder(
        BuildOptions::default()
            .with_locales_folder("locales")
            // `kk` is the first language of the service; types are read from `en` only because
            // every colleague can read it.
            .with_default_language("en")
            .with_prefix("")
            .with_lint_level(LintLevel::Deny)
            // Isolation marks (U+2068, U+2069) would travel into copied text and addresses.
            .without_bidi_isolation()
            // rustfmt on a generated file of thousands of lines buys nobody anything.
            .without_format()
            .with_output_file_path(&format!("{out}/l10n.rs"))
            .with_ftl_output(FtlOutputOptions::single_file(&format!("{out}/translations.ftl"))),
    )
}
