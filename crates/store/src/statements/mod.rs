//! Every statement the store executes, in the SQL both databases understand. A test prepares each on both.

mod people;
mod record;

pub(crate) use people::*;
pub(crate) use record::*;

/// Defines statements and, beside them, the list of all: so none can be left out of the test.
macro_rules! statements {
    ($all:ident: $($(#[$doc:meta])* $name:ident = $sql:expr;)*) => {
        $($(#[$doc])* pub(crate) static $name: crate::engine::Statement =
            crate::engine::Statement::new(stringify!($name), $sql);)*
        #[cfg_attr(not(test), expect(dead_code, reason = "the test prepares every statement"))]
        pub(crate) static $all: &[&crate::engine::Statement] = &[$(&$name),*];
    };
}
pub(crate) use statements;

/// Made before anything can be prepared, so it stands apart.
pub(crate) const MAKE_MIGRATIONS: &str = "CREATE TABLE IF NOT EXISTS migrations (
    number BIGINT NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)";

/// All of them.
#[cfg(test)]
pub(crate) fn all() -> impl Iterator<Item = &'static crate::engine::Statement> {
    RECORD.iter().chain(PEOPLE).copied()
}
