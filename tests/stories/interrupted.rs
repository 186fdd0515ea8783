//! What if the program is killed in the middle of an import? The list is then as before or as
//! after, never between, and the import can be done again.

use std::fmt::Write as _;
use std::path::Path;
use std::time::{Duration, Instant};

use tests::places::Folder;

use crate::leadpact::Leadpact;

const ROWS: u32 = 300_000;
/// Between two looks at the size of the file.
const PAUSE: Duration = Duration::from_millis(1);
/// No import of this size takes as long on any machine.
const DEADLINE: Duration = Duration::from_secs(600);

#[test]
fn an_import_that_is_killed_leaves_the_list_as_before_or_as_after() {
    let folder = Folder::new("killed").unwrap();
    let leadpact = Leadpact::on(folder.file("team.leadpact"));
    let (few, many) = (folder.file("few.csv"), folder.file("many.csv"));
    std::fs::write(&few, list(0..3)).unwrap();
    std::fs::write(&many, list(3..ROWS)).unwrap();
    leadpact.does(["new"]);
    leadpact.does(["import".as_ref(), few.as_os_str()]);
    let import = ["import".as_ref(), many.as_os_str()];

    // Killed as soon as anything is written, and again once a good deal is.
    let mut n_killed = 0;
    for written in [1, 4 << 20] {
        let before = size(leadpact.workspace());
        let mut child = leadpact.start(import);
        let began = Instant::now();
        while size(leadpact.workspace()) < before + written {
            if child.try_wait().unwrap().is_some() {
                break;
            }
            assert!(began.elapsed() < DEADLINE, "the import does not end");
            std::thread::sleep(PAUSE);
        }
        child.kill().unwrap();
        let ended = child.wait().unwrap();
        n_killed += u32::from(!ended.success());
        let total = leadpact.total();
        assert!(
            [3, u64::from(ROWS)].contains(&total),
            "{total} leads after {written} bytes"
        );
    }
    assert!(n_killed > 0, "the import was never caught in the middle");

    leadpact.does(import);
    assert_eq!(leadpact.total(), u64::from(ROWS));
    let by = leadpact.json(["leads", "count", "--by", "c7"]);
    let counts: Vec<u64> = by["by"]
        .as_array()
        .unwrap()
        .iter()
        .map(|value| value["n"].as_u64().unwrap())
        .collect();
    assert_eq!(counts, [u64::from(ROWS) / 10; 10], "no lead is half there");
}

/// People of sixteen columns, of which "C7" has ten values, each equally often.
fn list(rows: std::ops::Range<u32>) -> String {
    let mut csv = String::from("Record ID,Email");
    (0..14).for_each(|c| csv.push_str(&format!(",C{c}")));
    for row in rows {
        let _ = write!(csv, "\n{row},a{row}@a.example");
        for c in 0..14_u32 {
            let _ = match c {
                7 => write!(csv, ",v{}", row % 10),
                _ => write!(csv, ",w{}", row.wrapping_mul(2_654_435_761 + c) >> 8),
            };
        }
    }
    csv.push('\n');
    csv
}

/// The workspace with its log, in bytes.
fn size(workspace: &Path) -> u64 {
    let mut log = workspace.as_os_str().to_owned();
    log.push("-wal");
    let of = |path: &Path| std::fs::metadata(path).map_or(0, |found| found.len());
    of(workspace) + of(Path::new(&log))
}
