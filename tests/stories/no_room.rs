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
