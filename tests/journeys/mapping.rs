//! Does a person find their way among many columns, take a mapping from one list to another, read spellings as one,
//! and keep what a lead form wrote to try itself?

use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::json;
use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::steps::{
    begin_empty, choose, field, go, look_in_both_themes, retype, settle, speak, switch, text,
    wait_for_leads,
};
use crate::words::word;

/// Chooses the file on the first screen and goes on to its columns.
fn to_columns(app: &App, language: &str) -> Result<(), Trouble> {
    choose(app, "main button", &word(language, "import-choose"))?;
    choose(app, "main button", &word(language, "import-to-columns"))?;
    app.wait_for("#ask-0").map(|_| ())
}

/// The words of a key up to what is filled in.
fn begin(language: &str, key: &str) -> String {
    let words = word(language, key);
    words.split('{').next().unwrap_or_default().to_owned()
}

fn open(picked_file: PathBuf) -> Opening {
    Opening {
        picked_file: Some(picked_file),
        ..Opening::default()
    }
}

/// A list of so many columns; the days of one far down can be read in two ways.
fn wide(n: usize) -> String {
    let mut csv = String::from("Email");
    for column in 2..=n {
        let name = if column == 777 { "Signed on" } else { "Answer" };
        let _ = write!(csv, ",{name} {column}");
    }
    for row in 1..=25 {
        let _ = write!(csv, "\nperson{row}@wide.example");
        for column in 2..=n {
            let _ = match column {
                777 => write!(csv, ",0{}/0{}/2025", row % 9 + 1, row % 7 + 1),
                _ => write!(csv, ",{}", column * row),
            };
        }
    }
    csv + "\n"
}

/// How many columns are drawn.
fn drawn(app: &App) -> Result<u64, Trouble> {
    let drawn = app.script(
        "return document.querySelectorAll('tr[id^=ask-]').length",
        &[],
    )?;
    Ok(drawn.as_u64().unwrap_or_default())
}

#[test]
fn among_a_thousand_columns_one_finds_what_one_looks_for() -> Result<(), Trouble> {
    let folder = Folder::new("mapping-wide")?;
    let file = folder.file("survey.csv");
    std::fs::write(&file, wide(1000))?;
    journey("mapping-wide", &open(file), |app| {
        app.resize(1280, 720)?;
        begin_empty(app, "welcome-import")?;
        to_columns(app, "en")?;
        settle(app)?;
        assert!(drawn(app)? < 100, "what is not near is not drawn");
        look_in_both_themes(app, "mapping-wide")?;

        // The end is one pull of the scroll bar away, and where one was is there again.
        let scroll = "document.querySelector('section:has(> table)').scrollTop = arguments[0]";
        app.script(scroll, &[json!(10_000_000)])?;
        app.wait_for("#ask-999")?;
        assert!(drawn(app)? < 140);
        app.script(scroll, &[json!(0)])?;
        app.wait_for("#ask-0")?;

        // What waits for a word is one click away, wherever it is.
        choose(app, "main [role=status] button", "Signed on 777")?;
        app.wait_for("#ask-776:focus-within [data-ask] select")?;
        settle(app)?;
        app.look("mapping-wide-gone-to-1280")?;
        choose(app, "main label", &begin("en", "mapping-only-waiting"))?;
        app.wait_until("one column alone", || Ok((drawn(app)? == 1).then_some(())))?;
        settle(app)?;
        app.look("mapping-wide-waiting-1280")?;
        choose(app, "main label", &begin("en", "mapping-only-waiting"))?;

        let find = field(app, "main", &word("en", "mapping-find"))?;
        find.type_text("answer 50")?;
        app.wait_until("the columns that are found", || {
            Ok((drawn(app)? == 11).then_some(()))
        })?;
        settle(app)?;
        app.look("mapping-wide-found-1280")?;
        retype(app, &find, "nothing is called this")?;
        app.wait_for_text("main p", &word("en", "mapping-none-found"))?;
        app.resize(1920, 1080)?;
        retype(app, &find, " ")?;
        settle(app)?;
        app.look("mapping-wide-1920")?;
        Ok(())
    })
}

#[test]
fn a_mapping_goes_from_one_list_to_the_next_and_says_what_does_not_fit() -> Result<(), Trouble> {
    let folder = Folder::new("mapping-file")?;
    let file = folder.file("kontakty.csv");
    let mapping = folder.file("kontakty mapping.json");
    std::fs::write(
        &file,
        "E-mail;Stanowisko;Uwagi\nanna@a.example;Kierownik;pilne\n",
    )?;
    let opening = Opening {
        picked_mapping: Some(mapping.clone()),
        save_folder: Some(folder.path().to_path_buf()),
        ..open(file.clone())
    };
    journey("mapping-file", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("[data-testid=welcome-import]")?;
        speak(app, "pl")?;
        begin_empty(app, "welcome-import")?;
        to_columns(app, "pl")?;
        app.click("#ask-2 input[type=checkbox]")?;
        choose(app, "main button", &word("pl", "mapping-to-file"))?;
        app.wait_for_text("main [role=status]", "kontakty mapping.json")?;
        let written = std::fs::read_to_string(&mapping)?;
        assert!(written.contains("Stanowisko") && !written.contains("Kierownik"));

        // The next list has a column more and one less; how it is cut is said by hand.
        std::fs::write(
            &file,
            "E-mail|Uwagi|Telefon\nbo@b.example|pilne|601602603\n",
        )?;
        go(app, "#/")?;
        go(app, "#/apply/import")?;
        choose(app, "main button", &word("pl", "import-back-to-file"))?;
        choose(app, "main button", &word("pl", "import-another-file"))?;
        to_columns(app, "pl")?;
        app.wait_for_text("main th", "Telefon")?;
        choose(app, "main button", &word("pl", "mapping-from-file"))?;
        app.wait_for_text("main [role=status]", "Stanowisko")?;
        app.wait_for_text("main [role=status]", "Telefon")?;
        app.wait_for("#ask-1 input[type=checkbox]:not(:checked)")?;
        settle(app)?;
        look_in_both_themes(app, "mapping-file-used-pl")?;
        app.resize(1920, 1080)?;
        settle(app)?;
        app.look("mapping-file-used-pl-1920")?;
        app.resize(1280, 720)?;

        // A file that is none is refused with the remedy, and the columns stay as they are.
        std::fs::write(&mapping, "E-mail;Telefon\n")?;
        choose(app, "main button", &word("pl", "mapping-from-file"))?;
        app.wait_for_text("[role=alert]", &word("pl", "error-mapping-unreadable"))?;
        app.wait_for("#ask-1 input[type=checkbox]:not(:checked)")?;
        settle(app)?;
        app.look("mapping-file-refused-pl-1280")?;
        choose(app, "main button", &word("pl", "import-check"))?;
        app.wait_for_text("main h2", &word("pl", "import-will-happen"))
            .map(|_| ())
    })
}

#[test]
fn how_a_file_is_cut_goes_with_its_mapping() -> Result<(), Trouble> {
    let folder = Folder::new("mapping-cut")?;
    let file = folder.file("list.csv");
    let mapping = folder.file("list mapping.json");
    std::fs::write(&file, "anna@a.example;Acme\nbo@b.example;Beta\n")?;
    let headed = r#"{"format":"leadpact-mapping","version":2,"rows_are":"people",
        "columns":[{"header":"Column 1","field":"Email","kind":"email"},
                   {"header":"Column 2","field":"Company Name","kind":"text"}],
        "cut":{"header":false,"delimiter":";"}}"#;
    std::fs::write(&mapping, headed)?;
    let opening = Opening {
        picked_mapping: Some(mapping.clone()),
        save_folder: Some(folder.path().to_path_buf()),
        ..open(file)
    };
    journey("mapping-cut", &opening, |app| {
        app.resize(1280, 720)?;
        begin_empty(app, "welcome-import")?;
        choose(app, "main button", &word("en", "import-choose"))?;
        // The first row is taken for headings, until the mapping says that it is none.
        app.click("main select[name=headings] option[value='0']")?;
        choose(app, "main button", &word("en", "import-to-columns"))?;
        app.wait_for_text("main th", "anna@a.example")?;
        choose(app, "main button", &word("en", "mapping-from-file"))?;
        app.wait_for_text("main th", "Column 1")?;
        app.wait_for_text("main [role=status]", "list mapping.json")?;
        choose(app, "main button", &word("en", "mapping-to-file"))?;
        app.wait_for_text("main [role=status]", "2 columns")?;
        let written = std::fs::read_to_string(&mapping)?;
        assert!(written.contains("\"header\": false") && written.contains("\"version\": 2"));
        choose(app, "main button", &word("en", "import-check"))?;
        app.wait_for_text("main h2", &word("en", "import-will-happen"))?;
        choose(app, "main button", &begin("en", "import-go"))?;
        app.wait_for_text("main h2", &word("en", "import-happened"))?;
        wait_for_leads(app, 2)
    })
}

#[test]
fn spellings_that_look_like_one_are_read_as_one_after_an_import() -> Result<(), Trouble> {
    let folder = Folder::new("mapping-spellings")?;
    let file = folder.file("fair.csv");
    let mut csv = String::from("Email,Lead Source,Industry\n");
    let sources = [
        "google",
        "google",
        "Google",
        "GOOGLE ",
        "Trade fair",
        "trade-fair",
    ];
    for (i, source) in sources.iter().cycle().take(24).enumerate() {
        let industry = ["Retail", "retail", "Law"][i % 3];
        let _ = writeln!(csv, "p{i}@fair.example,{source},{industry}");
    }
    std::fs::write(&file, csv)?;
    journey("mapping-spellings", &open(file), |app| {
        app.resize(1280, 720)?;
        app.wait_for("[data-testid=welcome-import]")?;
        speak(app, "th")?;
        begin_empty(app, "welcome-import")?;
        to_columns(app, "th")?;
        choose(app, "main button", &word("th", "import-check"))?;
        app.wait_for_text("main h2", &word("th", "import-will-happen"))?;
        choose(app, "main button", &begin("th", "import-go"))?;
        app.wait_for_text("main h2", &word("th", "import-happened"))?;
        app.wait_for("main fieldset input[type=radio]")?;
        let group = "main li:has(> fieldset)";
        assert_eq!(app.find_all(group)?.len(), 3);
        app.script(
            "document.querySelector('main li:has(> fieldset)').scrollIntoView({block: 'center'})",
            &[],
        )?;
        settle(app)?;
        look_in_both_themes(app, "mapping-spellings-th")?;
        choose(app, &format!("{group} label"), "“Google”")?;
        choose(app, &format!("{group} button"), "“Google”")?;
        app.wait_until("two groups", || {
            Ok((app.find_all(group)?.len() == 2).then_some(()))
        })?;
        choose(app, "main button", "อ่านทั้ง 2 กลุ่ม")?;
        app.wait_until_gone(group)?;
        app.wait_for_text("main li", "Retail")?;

        // What was said is taken back in its place.
        go(app, "#/apply/imports")?;
        app.wait_for_text("main li", "Retail")?;
        settle(app)?;
        app.look("mapping-spellings-read-th-1280")?;
        let undo = "main li:has(button):not(:has(fieldset)) button";
        while let Some(button) = app.find_all(undo)?.into_iter().next() {
            let before = app.find_all(undo)?.len();
            button.click()?;
            app.wait_until("one reading less", || {
                Ok((app.find_all(undo)?.len() < before).then_some(()))
            })?;
        }
        app.wait_for(group)?;
        app.resize(1920, 1080)?;
        switch(app, "light")?;
        settle(app)?;
        app.look("mapping-spellings-back-th-1920")
    })
}

#[test]
fn test_leads_of_a_form_are_left_out_until_a_person_keeps_them() -> Result<(), Trouble> {
    let folder = Folder::new("mapping-tests")?;
    let file = folder.file("form.csv");
    std::fs::write(
        &file,
        "id,created_time,ad_id,ad_name,form_id,form_name,platform,email,full_name\n\
         l:1,2026-10-01T09:00:00+00:00,ag:1,Autumn,f:1,Demo,fb,anna@a.example,Anna Nowak\n\
         l:2,2026-10-01T09:05:00+00:00,ag:1,Autumn,f:1,Demo,fb,test@fb.com,<test lead: dummy data for full_name>\n",
    )?;
    journey("mapping-tests", &open(file), |app| {
        app.resize(1280, 720)?;
        begin_empty(app, "welcome-import")?;
        to_columns(app, "en")?;
        choose(app, "main button", &word("en", "import-check"))?;
        let keep = word("en", "import-tests-keep");
        app.wait_for_text("main label", &keep)?;
        assert!(text(app, "[data-testid=balance]")?.contains("1 skipped"));
        settle(app)?;
        look_in_both_themes(app, "mapping-tests")?;
        choose(app, "main label", &keep)?;
        app.wait_for("main label input:checked")?;
        app.wait_for_text("[data-testid=balance]", "2 accepted")?;
        choose(app, "main button", &begin("en", "import-go"))?;
        app.wait_for_text("main h2", &word("en", "import-happened"))?;
        wait_for_leads(app, 2)
    })
}
