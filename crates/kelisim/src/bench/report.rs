//! What was measured, as JSON or as a table, and whether it is what was aimed at.

use super::machine;
use super::office::Place;
use serde::Serialize;
use std::time::Instant;

/// The aims.
const RATIO: f64 = 0.5;
const PROCESSOR_US: f64 = 150.0;
const GROWTH: f64 = 1.5;
const MEMORY_MIB: f64 = 60.0;
const READY_S: f64 = 0.2;
/// The aim for acts is for so many at once.
const CLIENTS: usize = 64;

#[derive(Serialize)]
pub struct Report {
    version: &'static str,
    quick: bool,
    /// A build without optimisation tells nothing.
    optimised: bool,
    processors: usize,
    /// How busy the machine was before and after, this program included.
    load_before: Option<f64>,
    load_after: Option<f64>,
    sync_us: f64,
    pub acts: Vec<Acts>,
    pub views: Vec<Views>,
    pub cases: [usize; 2],
    /// With the larger store, like the next two.
    pub ready_s: Spread,
    pub rest_mib: f64,
    /// After the pages were looked at.
    pub seen_mib: f64,
    took_s: f64,
    aims: Vec<Aim>,
    #[serde(skip)]
    begun: Instant,
}

/// Smallest, middle and largest of several measurements.
#[derive(Clone, Copy, Default, Serialize)]
pub struct Spread {
    pub min: f64,
    pub median: f64,
    pub max: f64,
}

#[derive(Serialize)]
pub struct Acts {
    pub clients: usize,
    pub acts: usize,
    pub a_second: Spread,
    pub direct_a_second: Spread,
    /// Of each pair of neighbouring measurements.
    pub ratio: Spread,
    pub acts_a_commit: f64,
    pub processor_us_an_act: f64,
    pub p50_ms: f64,
    pub p99_ms: f64,
    pub memory_mib: f64,
}

/// p50 and p99 of one view in microseconds, in the smaller and in the larger store.
#[derive(Serialize)]
pub struct Views {
    pub name: String,
    pub small: [f64; 2],
    pub large: [f64; 2],
    /// Only the first visit of each person: nothing of the case is in the program's memory.
    pub small_first: [f64; 2],
    pub large_first: [f64; 2],
}

#[derive(Serialize)]
struct Aim {
    what: String,
    measured: String,
    met: bool,
}

impl Spread {
    pub fn of(mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        let at = |index: usize| values.get(index).copied().unwrap_or_default();
        Self { min: at(0), median: at(values.len() / 2), max: at(values.len().saturating_sub(1)) }
    }
}

/// The value below which so many of a hundred lie.
pub fn percentile(sorted: &[f64], percent: usize) -> f64 {
    let index = (sorted.len() * percent / 100).min(sorted.len().saturating_sub(1));
    sorted.get(index).copied().unwrap_or_default()
}

impl Report {
    pub fn begin(quick: bool, cases: [usize; 2], place: &Place) -> anyhow::Result<Self> {
        Ok(Self {
            version: env!("CARGO_PKG_VERSION"),
            quick,
            optimised: !cfg!(debug_assertions),
            processors: std::thread::available_parallelism()?.get(),
            load_before: machine::load(),
            load_after: None,
            sync_us: machine::sync_time(place.folder())?,
            acts: vec![],
            views: vec![],
            cases,
            ready_s: Spread::default(),
            rest_mib: 0.0,
            seen_mib: 0.0,
            took_s: 0.0,
            aims: vec![],
            begun: Instant::now(),
        })
    }

    pub fn end(&mut self) {
        self.load_after = machine::load();
        self.took_s = self.begun.elapsed().as_secs_f64();
        let mut aims = vec![];
        for it in self.acts.iter().filter(|it| it.clients == CLIENTS) {
            aims.push(Aim {
                what: format!("at {CLIENTS} clients half of the direct appends, or under {PROCESSOR_US} µs an act"),
                measured: format!("{:.2} of them, {:.0} µs", it.ratio.median, it.processor_us_an_act),
                met: it.ratio.median >= RATIO || it.processor_us_an_act < PROCESSOR_US,
            });
        }
        for it in &self.views {
            let [p50, p99] = [0, 1].map(|at| it.large[at] / it.small[at]);
            aims.push(Aim {
                what: format!("{} with {} cases within {GROWTH} × that with {}", it.name, self.cases[1], self.cases[0]),
                measured: format!("p50 {p50:.2} ×, p99 {p99:.2} ×"),
                met: p50 <= GROWTH && p99 <= GROWTH,
            });
        }
        aims.push(Aim {
            what: format!("under {MEMORY_MIB} MiB at rest"),
            measured: format!("{:.1} MiB", self.rest_mib),
            met: self.rest_mib > 0.0 && self.rest_mib < MEMORY_MIB,
        });
        aims.push(Aim {
            what: format!("ready in {READY_S} s"),
            measured: format!("{:.3} s", self.ready_s.median),
            met: self.ready_s.median <= READY_S,
        });
        self.aims = aims;
    }

    pub fn print(&self) {
        let load = |it: Option<f64>| it.map_or("unknown".to_owned(), |it| format!("{it:.1}"));
        println!(
            "kelisim {}, {} processors, {:.0} µs to keep 4 KiB on this disk",
            self.version, self.processors, self.sync_us
        );
        println!(
            "load {} before and {} after; took {:.0} s",
            load(self.load_before),
            load(self.load_after),
            self.took_s
        );
        if !self.optimised {
            println!("This build is not optimised: its figures mean nothing. Build with --release.");
        }
        println!("\nActs through HTTP, and the same entries appended to SQLite directly (min / median / max a second)");
        println!(
            "clients            acts/s                     direct/s            ratio     acts/commit  CPU µs/act  p50 ms  p99 ms  MiB"
        );
        for it in &self.acts {
            println!(
                "{:>7}  {:>7.0} {:>7.0} {:>7.0}  {:>8.0} {:>8.0} {:>8.0}  {:>4.2} {:>4.2} {:>4.2}  {:>10.1}  {:>10.0}  {:>6.2}  {:>6.2}  {:>4.0}",
                it.clients,
                it.a_second.min,
                it.a_second.median,
                it.a_second.max,
                it.direct_a_second.min,
                it.direct_a_second.median,
                it.direct_a_second.max,
                it.ratio.min,
                it.ratio.median,
                it.ratio.max,
                it.acts_a_commit,
                it.processor_us_an_act,
                it.p50_ms,
                it.p99_ms,
                it.memory_mib,
            );
        }
        println!("\nPages, in µs              {:>9} cases        {:>9} cases", self.cases[0], self.cases[1]);
        println!("                           p50       p99        p50       p99");
        for it in &self.views {
            for (name, small, large) in [("", it.small, it.large), (", first visit", it.small_first, it.large_first)] {
                let name = format!("{}{name}", it.name);
                println!("{name:<22}{:>8.0}  {:>8.0}   {:>8.0}  {:>8.0}", small[0], small[1], large[0], large[1]);
            }
        }
        println!(
            "\nReady in {:.3} / {:.3} / {:.3} s. Memory at rest {:.1} MiB, after the pages {:.1} MiB.",
            self.ready_s.min, self.ready_s.median, self.ready_s.max, self.rest_mib, self.seen_mib
        );
        println!("\nAims");
        for it in &self.aims {
            println!("{}  {}: {}", if it.met { "met    " } else { "NOT MET" }, it.what, it.measured);
        }
    }
}
