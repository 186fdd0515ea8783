//! What if there is no room, or no right to write? Nothing is half written, and reading goes on.

use serde_json::Value;
use tests::places::Folder;

use crate::bad_input::refused;
use crate::leadpact::Leadpact;
use crate::machine::{self, ClosedFolder, SmallDisk};

#[test]
fn a_full_disk_is_said_and_the_list_stays_as_it_was() {
    let story = "a_full_disk_is_said_and_the_list_stays_as_it_was";
    let Some(disk) = SmallDisk::of(3 * 1024) else {
        return machine::leave_out(story, "this machine lets us mount no small disk");
    };
    let folder = Folder::new("full").unwrap();
    let leadpact = Leadpact::on(disk.file("team.leadpact"));
    leadpact.does(["sample"]);
    let before = leadpact.json(["funnel"]);
    let many = folder.file("many.csv");
    let rows = (0..150_000_u32).map(|i| {
        let noise = i.wrapping_mul(2_654_435_761);
        format!("x{i},a{noise}@a{i}.example,{noise:x}{i:x}\n")
    });
    let csv: String = std::iter::once("Record ID,Email,Note\n".to_owned())
        .chain(rows)
        .collect();
    std::fs::write(&many, csv).unwrap();
    refused(
        &leadpact,
        &["import", many.to_str().unwrap()],
        "disk-full",
        "",
    );
    assert_eq!(leadpact.json(["funnel"]), before);

    std::fs::write(disk.file("filler"), vec![1; 4 << 20]).unwrap_err();
    for (command, file) in [("qualify", "q.csv"), ("funnel", "f.png")] {
        let (option, path) = (
            format!("--{}", if file == "q.csv" { "out" } else { "png" }),
            disk.file(file),
        );
        refused(
            &leadpact,
            &[command, &option, path.to_str().unwrap()],
            "disk-full",
            "",
        );
        assert!(!path.exists(), "{file} is half written");
        assert!(!disk.file(&format!("{file}.part")).exists());
    }
    let another = Leadpact::on(disk.file("another.leadpact"));
    refused(&another, &["sample"], "disk-full", "");
    assert!(
        !another.workspace().exists(),
        "half a sample would be taken for a whole one"
    );
    std::fs::remove_file(disk.file("filler")).unwrap();
    assert_eq!(leadpact.json(["funnel"]), before);
    leadpact.does(["qualify"]);
}

#[test]
fn with_little_room_whoever_is_erased_is_gone_and_said_to_be_or_there_as_before() {
    let story = "with_little_room_whoever_is_erased_is_gone_and_said_to_be_or_there_as_before";
    let Some(disk) = SmallDisk::of(3 * 1024) else {
        return machine::leave_out(story, "this machine lets us mount no small disk");
    };
    let folder = Folder::new("erased").unwrap();
    let made = Leadpact::on(folder.file("made.leadpact"));
    let rows = (0..3_000_u32).map(|i| {
        let noise = i.wrapping_mul(2_654_435_761);
        format!("x{i},zofia{i}@a{i}.example,{noise:x}\n")
    });
    let list = folder.file("list.csv");
    let csv: String = std::iter::once("Record ID,Email,Note\n".to_owned())
        .chain(rows)
        .collect();
    std::fs::write(&list, csv).unwrap();
    made.does(["new"]);
    made.does(["import", list.to_str().unwrap()]);
    let leadpact = Leadpact::on(disk.file("team.leadpact"));
    let (mut refused, mut with_traces, mut without) = (0, 0, 0);
    for free in [8, 100, 200, 260, 320, 400, 500, 900, 1_300] {
        std::fs::copy(made.workspace(), leadpact.workspace()).unwrap();
        let filler = fill_up_to(&disk, free << 10);
        let done = leadpact.run(["leads", "erase", "x7", "--json"]);
        std::fs::remove_file(filler).unwrap();
        let is_there = leadpact.run(["leads", "show", "x7"]).code == Some(0);
        if done.code == Some(0) {
            let said: Value = serde_json::from_str(&done.out).unwrap();
            let counted = if said["traces"] == true {
                &mut with_traces
            } else {
                &mut without
            };
            *counted += 1;
            assert!(!is_there, "{free} KB");
        } else {
            assert!(done.err.contains("no room left"), "{free} KB: {}", done.err);
            refused += 1;
            assert!(is_there, "{free} KB");
        }
        leadpact.does(["lists", "add", "Any", "x8"]);
        assert_eq!(leadpact.total(), if is_there { 3_000 } else { 2_999 });
        for ending in ["", "-wal", "-shm"] {
            let _ = std::fs::remove_file(disk.file(&format!("team.leadpact{ending}")));
        }
    }
    let reached = (refused > 0, with_traces > 0, without > 0);
    assert_eq!(
        reached,
        (true, true, true),
        "{refused} {with_traces} {without}"
    );
}

/// Fills the disk until there is room for so many bytes; gives the file that fills it.
fn fill_up_to(disk: &SmallDisk, free: u64) -> std::path::PathBuf {
    let path = disk.file("filler");
    std::fs::write(&path, vec![1; 4 << 20]).unwrap_err();
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    let full = file.metadata().unwrap().len();
    file.set_len(full.saturating_sub(free)).unwrap();
    path
}

#[test]
fn on_a_disk_that_is_protected_everything_can_still_be_read() {
    let story = "on_a_disk_that_is_protected_everything_can_still_be_read";
    let Some(disk) = SmallDisk::of(16 * 1024) else {
        return machine::leave_out(story, "this machine lets us mount no small disk");
    };
    let leadpact = Leadpact::on(disk.file("team.leadpact"));
    leadpact.does(["sample"]);
    let definition = leadpact.does(["definition", "show", "--json"]);
    assert!(disk.protect());
    can_be_read_and_not_written(&leadpact, &definition);
}

#[test]
fn in_a_folder_that_takes_no_new_files_everything_can_still_be_read() {
    let story = "in_a_folder_that_takes_no_new_files_everything_can_still_be_read";
    let (folder, other) = (Folder::new("closed").unwrap(), Folder::new("open").unwrap());
    let definition = Leadpact::with_sample(&other).does(["definition", "show", "--json"]);
    // Not read from before: a reader leaves the files of the log behind, and a writer needs no more.
    let leadpact = Leadpact::with_sample(&folder);
    let Some(_closed) = ClosedFolder::of(folder.path()) else {
        return machine::leave_out(story, "this machine closes no folder to us");
    };
    can_be_read_and_not_written(&leadpact, &definition);
}

/// `definition` is the one in force.
fn can_be_read_and_not_written(leadpact: &Leadpact, definition: &str) {
    let folder = Folder::new("beside").unwrap();
    let [list, file] = ["list.csv", "definition.json"].map(|name| folder.file(name));
    std::fs::write(&list, "Record ID,Name\n1,Anna\n").unwrap();
    std::fs::write(&file, definition).unwrap();
    let before = std::fs::read(leadpact.workspace()).unwrap();
    let (list, file) = (list.to_str().unwrap(), file.to_str().unwrap());
    refused(leadpact, &["import", list], "workspace-read-only", "");
    refused(
        leadpact,
        &["definition", "import", file],
        "workspace-read-only",
        "",
    );
    let another = Leadpact::on(leadpact.workspace().with_file_name("another.leadpact"));
    refused(&another, &["new"], "workspace-read-only", "");
    let total = leadpact.total();
    assert!(total > 1_000);
    let run = leadpact.json(["qualify"]);
    let expected = (&Value::Null, &Value::from(total));
    assert_eq!((&run["run"], &run["n_leads"]), expected);
    leadpact.does(["funnel"]);
    assert_eq!(leadpact.does(["definition", "show", "--json"]), definition);
    assert_eq!(std::fs::read(leadpact.workspace()).unwrap(), before);
}

#[test]
fn a_workspace_that_may_not_even_be_read_is_said_to_be_unreadable() {
    let story = "a_workspace_that_may_not_even_be_read_is_said_to_be_unreadable";
    let folder = Folder::new("unreadable").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    machine::forbid_reading(leadpact.workspace());
    if std::fs::read(leadpact.workspace()).is_ok() {
        return machine::leave_out(story, "here one may read everything, as root may");
    }
    for command in [&["leads", "count"][..], &["qualify"]] {
        refused(&leadpact, command, "file-unreadable", "");
    }
}
