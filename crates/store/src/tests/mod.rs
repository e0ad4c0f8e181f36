//! One suite, run on every database there is.

mod statements;
