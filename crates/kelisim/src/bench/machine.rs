//! What the operating system says of a process and of the disk.

use std::fs::File;
use std::io::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

/// Linux counts processor time to user space in hundredths of a second.
const TICK: Duration = Duration::from_millis(10);

/// The processor time a process has used, in all its threads; `None` where there is no `/proc`.
pub fn processor_time(process: u32) -> Option<Duration> {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name in brackets may hold anything; the fields are counted from its end.
    let mut fields = stat.rsplit_once(')')?.1.split_whitespace().skip(11);
    let user: u32 = fields.next()?.parse().ok()?;
    let system: u32 = fields.next()?.parse().ok()?;
    Some(TICK * (user + system))
}

/// The memory a process holds, in MiB.
pub fn memory(process: u32) -> Option<f64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|it| it.strip_prefix("VmRSS:"))?;
    let kibibytes: f64 = line.trim().trim_end_matches("kB").trim().parse().ok()?;
    Some(kibibytes / 1024.0)
}

/// How busy the machine is: the processes that wanted to run in the last minute.
pub fn load() -> Option<f64> {
    std::fs::read_to_string("/proc/loadavg").ok()?.split(' ').next()?.parse().ok()
}

/// How long the disk takes to keep four kilobytes: the median of fifty, in microseconds.
pub fn sync_time(folder: &Path) -> std::io::Result<f64> {
    let path = folder.join("sync");
    let mut file = File::create(&path)?;
    let mut taken = vec![];
    for _ in 0..50 {
        let begun = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        taken.push(begun.elapsed().as_secs_f64() * 1e6);
    }
    std::fs::remove_file(&path)?;
    taken.sort_by(f64::total_cmp);
    Ok(taken[taken.len() / 2])
}

/// How many transactions were committed to a SQLite database: the change counter in the index of its write-ahead log.
pub fn commits(database: &Path) -> Option<u32> {
    let mut index = database.as_os_str().to_owned();
    index.push("-shm");
    let bytes = std::fs::read(index).ok()?;
    Some(u32::from_ne_bytes(bytes.get(8..12)?.try_into().ok()?))
}
