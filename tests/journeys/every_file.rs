//! Does a marketing assistant bring in a file as it comes, and see what it is? In English, Polish and Thai, with
//! letters, amounts, days and tables as people there write them; and what was found is put right by one click.

use tests::archive::zip;
use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::steps::{
    begin_empty, choose, look_in_both_themes, select, settle, speak, switch, wait_for_leads,
};
use crate::words::word;

const POLISH: &str = "Record ID;First Name;Last Name;Email;Job Title;Lifecycle Stage;Create Date;Obrót;Źródło\r\n\
    1;Łucja;Żak;lucja@zrodlo.example;Kierowniczka sprzedaży;Lead;03/04/2025;1 234,56;Google\r\n\
    2;Bożena;Święcicka;bozena@zrodlo.example;Dyrektor marketingu;Lead;05/06/2025;12 000,00;brak\r\n\
    3;Zdzisław;Gęś;zdzislaw@zrodlo.example;Księgowy;Customer;07/08/2025;980,10;LinkedIn\r\n";

const ENGLISH: &str = "Leads of the fair\nMade by Anna on 1 November 2026\n\nName,Email,Employees\n\
    Anna,anna@acme.example,\"1,001-5,000\"\nBo,bo@beta.example,11-50\nTotal,2,\n";

/// Thai letters as TIS-620 and Windows-874 write them; what has no byte there is not in this file.
fn thai(text: &str) -> Vec<u8> {
    text.chars()
        .map(|letter| match u32::from(letter) {
            ascii @ 0..=0x7f => ascii as u8,
            thai @ 0xe01..=0xe5b => (thai - 0xe00 + 0xa0) as u8,
            _ => b'?',
        })
        .collect()
}

/// Polish letters as Windows-1250 writes them.
fn polish(text: &str) -> Vec<u8> {
    const LETTERS: &str = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";
    const BYTES: [u8; 18] = [
        0xb9, 0xe6, 0xea, 0xb3, 0xf1, 0xf3, 0x9c, 0x9f, 0xbf, 0xa5, 0xc6, 0xca, 0xa3, 0xd1, 0xd3,
        0x8c, 0x8f, 0xaf,
    ];
    text.chars()
        .map(|letter| {
            let known = LETTERS.chars().position(|one| one == letter);
            known.map_or(letter as u8, |at| BYTES[at])
        })
        .collect()
}

fn open(file: std::path::PathBuf) -> Opening {
    Opening {
        picked_file: Some(file),
        ..Opening::default()
    }
}

fn import_what_was_checked(app: &App, language: &str, leads: u64) -> Result<(), Trouble> {
    choose(app, "main button", &word(language, "import-check"))?;
    app.wait_for_text("main h2", &word(language, "import-will-happen"))?;
    settle(app)?;
    app.look(&format!("every-file-{language}-outcome-1280"))?;
    let go = word(language, "import-go");
    choose(app, "main button", go.split('{').next().unwrap_or_default())?;
    app.wait_for_text("main h2", &word(language, "import-happened"))?;
    wait_for_leads(app, leads)
}

#[test]
fn a_polish_export_is_known_for_what_it_is_and_its_days_are_asked() -> Result<(), Trouble> {
    let folder = Folder::new("every-file-pl")?;
    let file = folder.file("kontakty.csv");
    std::fs::write(&file, polish(POLISH))?;
    journey("every-file-pl", &open(file), |app| {
        app.resize(1280, 720)?;
        app.wait_for("[data-testid=welcome-import]")?;
        speak(app, "pl")?;
        begin_empty(app, "welcome-import")?;
        choose(app, "main button", &word("pl", "import-choose"))?;
        app.wait_for_text(
            "main p",
            "To jest eksport kontaktów z HubSpot: 3 osoby, Windows-1250, średnik.",
        )?;
        app.wait_for_text("main td", "Święcicka")?;
        settle(app)?;
        look_in_both_themes(app, "every-file-pl-look-1280")?;

        // Other letters are one click away, and so is what was found.
        app.click("main select[name=encoding] option[value=windows-1252]")?;
        app.wait_for_text("main td", "£ucja")?;
        choose(app, "main button", &word("pl", "look-found-again"))?;
        app.wait_for_text("main td", "Łucja")?;

        choose(app, "main button", &word("pl", "import-to-columns"))?;
        app.wait_for_text("tr", "Create Date")?;
        settle(app)?;
        app.look("every-file-pl-columns-1280")?;
        choose(app, "main [role=status] button", "Create Date")?;
        app.wait_for("tr:focus-within [data-ask] select")?;
        select(
            app,
            "table",
            &word("pl", "format-dates-of").replace("{ $column }", "Create Date"),
            "31/12/2024",
        )?;
        settle(app)?;
        app.look("every-file-pl-asked-1280")?;
        import_what_was_checked(app, "pl", 3)
    })
}

#[test]
fn one_of_the_tables_of_a_thai_archive_is_chosen() -> Result<(), Trouble> {
    let folder = Folder::new("every-file-th")?;
    let file = folder.file("รายชื่อ.zip");
    let people = thai(
        "ชื่อ,นามสกุล,อีเมล,ตำแหน่ง,บริษัท,วันที่สร้าง\n\
         สมชาย,ใจดี,somchai@siam.example,ผู้จัดการฝ่ายขาย,บริษัท สยามซอฟต์ จำกัด,5 มีนาคม 2567\n\
         มาลี,ศรีสุข,malee@siam.example,ผู้อำนวยการฝ่ายการตลาด,บริษัท สยามซอฟต์ จำกัด,12 ธันวาคม 2566\n",
    );
    let fair = thai("ชื่อ,อีเมล\nสมหญิง,somying@fair.example\n");
    std::fs::write(&file, zip(&[("people.csv", &people), ("fair.csv", &fair)]))?;
    journey("every-file-th", &open(file), |app| {
        app.resize(1280, 720)?;
        app.wait_for("[data-testid=welcome-import]")?;
        speak(app, "th")?;
        begin_empty(app, "welcome-import")?;
        choose(app, "main button", &word("th", "import-choose"))?;
        app.wait_for_text("main td", "สมชาย")?;
        app.wait_for("main select[name=encoding] option[value=windows-874]:checked")?;
        settle(app)?;
        look_in_both_themes(app, "every-file-th-look-1280")?;
        app.click("main select[name=table] option[value='fair.csv']")?;
        app.wait_for_text("main td", "สมหญิง")?;
        app.click("main select[name=table] option[value='people.csv']")?;
        app.wait_for_text("main td", "สมชาย")?;
        choose(app, "main button", &word("th", "import-to-columns"))?;
        app.wait_for_text("tr", "วันที่สร้าง")?;
        settle(app)?;
        app.look("every-file-th-columns-1280")?;
        import_what_was_checked(app, "th", 2)
    })
}

#[test]
fn titles_and_totals_around_a_table_are_left_out_and_can_be_had_back() -> Result<(), Trouble> {
    let folder = Folder::new("every-file-en")?;
    let file = folder.file("fair.csv");
    std::fs::write(&file, ENGLISH)?;
    journey("every-file-en", &open(file), |app| {
        app.resize(1280, 720)?;
        begin_empty(app, "welcome-import")?;
        choose(app, "main button", &word("en", "import-choose"))?;
        app.wait_for_text("main p", "This is a table: 2 people, UTF-8, comma.")?;
        app.wait_for_text("main li", "Made by Anna on 1 November 2026")?;
        settle(app)?;
        look_in_both_themes(app, "every-file-en-look-1280")?;
        app.click("main select[name=headings] option[value=none]")?;
        app.wait_for_text("main th", "Column 1")?;
        choose(app, "main button", &word("en", "look-found-again"))?;
        app.wait_for_text("main th", "Employees")?;
        choose(app, "main button", &word("en", "import-to-columns"))?;
        app.wait_for_text("tr", "Employees")?;
        switch(app, "dark")?;
        settle(app)?;
        app.look("every-file-en-columns-dark-1280")?;
        import_what_was_checked(app, "en", 2)
    })
}
