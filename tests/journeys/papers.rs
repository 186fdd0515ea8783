//! Does what was agreed come out on paper? The window saves the agreement as a PDF, in another language
//! than its own, and every sentence of the definition and the fingerprint can be read in it.

use tests::places::Folder;
use tests::webdriver::{Opening, Trouble, journey};

use crate::read_pdf::texts_of_pages;
use crate::sample;
use crate::steps::{begin_with_sample, choose, field, go, retype, select, switch};

const WRITTEN: &str = "dialog[open] [data-testid=paper-written]";

#[test]
fn the_agreement_and_the_card_are_saved_and_read_as_they_were_signed() -> Result<(), Trouble> {
    let data = Folder::new("papers")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        save_folder: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    journey("papers", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/agree/agreement")?;
        for (side, name) in [("marketing", "Anna Nowak"), ("sales", "Bo Kim")] {
            app.click(&format!("[data-testid=signature-{side}] button"))?;
            let who = field(app, "dialog[open]", "Your name")?;
            retype(app, &who, name)?;
            app.click("dialog[open] button[type=submit]")?;
            app.wait_for_text(&format!("[data-testid=signature-{side}]"), name)?;
        }
        app.click("[data-testid=papers]")?;
        app.wait_for(WRITTEN)?;
        app.look("papers")?;
        choose(app, "dialog[open] button", "Save")?;
        app.wait_for_text(WRITTEN, "agreement-v1-en.pdf")?;
        select(app, "dialog[open]", "Language", "ไทย")?;
        choose(app, "dialog[open] label", "The card for the wall")?;
        choose(app, "dialog[open] button", "Save")?;
        app.wait_for_text(WRITTEN, "card-v1-th.pdf")?;
        app.look("papers-saved")?;
        choose(app, "dialog[open] button", "Close")?;
        switch(app, "dark")?;
        app.click("[data-testid=papers]")?;
        app.wait_for(WRITTEN)?;
        app.look("papers-dark")
    })?;
    let workspace = data.file("io.leadpact.app/Sample story.leadpact");
    let versions = sample::json(&workspace, ["definition", "versions"]);
    let hash = versions["versions"][0]["agreement_hash"]
        .as_str()
        .unwrap_or("?");
    let text = read(&data, "agreement-v1-en.pdf");
    for sentence in [
        "Number of Employees is at least 11",
        "Seniority is Manager, Head, Director, VP, C-level or Owner",
        "Website Visits is at least 4",
        "Anna Nowak",
        "Bo Kim",
        hash,
    ] {
        assert!(text.contains(sentence), "{sentence} in {text}");
    }
    let card = read(&data, "card-v1-th.pdf");
    assert!(card.contains("Number of Employees อย่างน้อย 11"), "{card}");
    assert!(card.contains(&hash[..12]), "{card}");
    Ok(())
}

fn read(data: &Folder, name: &str) -> String {
    let pdf = std::fs::read(data.file(name)).unwrap_or_default();
    texts_of_pages(&pdf).concat().join("\n")
}
