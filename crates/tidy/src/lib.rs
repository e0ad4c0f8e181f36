//! Tests about the code itself: `cargo test -p tidy`. Nothing else lives here, and nobody depends on it.
//!
//! Each test reads the sources as text and lists every place that breaks its rule. A rule that turns out wrong is
//! changed here and in the document that states it, in the same commit.

#[cfg(test)]
mod directions;
#[cfg(test)]
mod documents;
#[cfg(test)]
mod doors;
#[cfg(test)]
mod purity;
#[cfg(test)]
mod source;
#[cfg(test)]
mod upkeep;
#[cfg(test)]
mod vocabulary;
