//! What happens while another program writes? It is a real one: an import that waits for the end of
//! a named pipe, and holds the workspace meanwhile.

use std::fs::File;
use std::io::Write;

use tests::places::Folder;

use crate::bad_input::refused;
use crate::catalogue;
use crate::leadpact::{Answer, Leadpact};
use crate::machine;

#[test]
fn while_another_program_writes_readers_read_and_writers_are_refused() {
    let story = "while_another_program_writes_readers_read_and_writers_are_refused";
    let folder = Folder::new("held").unwrap();
    let pipe = folder.file("people.csv");
    if !machine::pipe(&pipe) {
        return machine::leave_out(story, "this machine has no named pipes");
    }
    let leadpact = Leadpact::with_sample(&folder);
    let total = leadpact.total();
    let writer = leadpact.start(["import".as_ref(), pipe.as_os_str()]);
    // This waits until the import opens its end, and it holds the workspace by then.
    let mut end = File::options().write(true).open(&pipe).unwrap();

    let list = folder.file("more.csv");
    std::fs::write(&list, "Record ID,Name\n1,Anna\n").unwrap();
    let definition = folder.file("definition.json");
    leadpact.does([
        "definition".as_ref(),
        "export".as_ref(),
        definition.as_os_str(),
    ]);
    let (list, definition) = (list.to_str().unwrap(), definition.to_str().unwrap());
    refused(&leadpact, &["import", list], "workspace-held", "");
    refused(
        &leadpact,
        &["definition", "import", definition],
        "workspace-held",
        "",
    );

    assert_eq!(leadpact.total(), total);
    leadpact.does(["funnel"]);
    leadpact.does(["definition", "check"]);
    let run = leadpact.json(["qualify"]);
    assert_eq!(run["run"], serde_json::Value::Null, "it cannot be kept");
    assert_eq!(run["n_leads"], total);

    end.write_all(b"Record ID,Name\n1,Anna\n2,Bo\n").unwrap();
    drop(end);
    let ended = Answer::of(writer.wait_with_output().unwrap());
    assert_eq!(
        (ended.code, ended.err.as_str()),
        (Some(0), ""),
        "no progress without a terminal"
    );
    assert_eq!(leadpact.total(), total + 2);
}

#[test]
fn an_import_that_is_interrupted_leaves_the_list_as_it_was() {
    let story = "an_import_that_is_interrupted_leaves_the_list_as_it_was";
    let folder = Folder::new("interrupted").unwrap();
    let pipe = folder.file("people.csv");
    if !machine::pipe(&pipe) {
        return machine::leave_out(story, "this machine has no named pipes");
    }
    let leadpact = Leadpact::with_sample(&folder);
    let total = leadpact.total();
    let writer = leadpact.start(["import".as_ref(), pipe.as_os_str()]);
    let mut end = File::options().write(true).open(&pipe).unwrap();
    assert!(machine::interrupt(writer.id()));
    let rows = (0..60_000).map(|i| format!("{i},Anna {i},a{i}@a.example\n"));
    let csv: String = std::iter::once("Record ID,Name,Email\n".to_owned())
        .chain(rows)
        .collect();
    end.write_all(csv.as_bytes()).unwrap();
    drop(end);
    let ended = Answer::of(writer.wait_with_output().unwrap());
    let [sentence, remedy] = catalogue::error("en", "import-cancelled");
    assert_eq!(ended.err, format!("{sentence}\n{remedy}\n"));
    assert_eq!((ended.code, ended.out.as_str()), (Some(1), ""));
    assert_eq!(leadpact.total(), total);
}
