//! The clerk in use: stories a lawyer reads, people who try everything at random, and each of its promises alone.

mod at_once;
mod attacks;
mod cast;
mod choosing;
mod entrances;
mod hands;
mod letters;
mod messages;
mod scene;
mod secret;
mod simulation;
mod stories;
mod story;
