//! The clerk in use: stories a lawyer reads, people who try everything at random, and each of its promises alone.

mod cast;
mod stories;
mod story;
