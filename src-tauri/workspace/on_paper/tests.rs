//! Does the paper say what was signed, and does the card stay one page?

use agreement::Side;
use definition::{Criterion, Rule};
use words::{Locale, Words};

use crate::tests::{Still, now};
use crate::{
    Code, PaperForm, PaperKind, PaperWanted, ReviewFigure, Workspace, export_paper, export_review,
    paper_bytes,
};

const EN: Locale = Locale::En;

fn sample(folder: &tempfile::TempDir) -> Workspace {
    let path = folder.path().join("sample.leadpact");
    Workspace::create_sample(&path, now(), &Still, EN).unwrap()
}

fn wanted(kind: PaperKind, version: Option<u32>, form: PaperForm) -> PaperWanted {
    PaperWanted {
        kind,
        version,
        form,
    }
}

fn markdown(
    workspace: &Workspace,
    kind: PaperKind,
    version: Option<u32>,
    locale: Locale,
) -> String {
    let wanted = wanted(kind, version, PaperForm::Markdown);
    let bytes = paper_bytes(workspace.snapshot(), wanted, Words::of(locale)).unwrap();
    String::from_utf8(bytes).unwrap()
}

fn whole(workspace: &Workspace, version: Option<u32>) -> String {
    markdown(workspace, PaperKind::Agreement, version, EN)
}

fn sign_both(workspace: &mut Workspace) {
    sign(workspace, "Anna", Side::Marketing);
    sign(workspace, "Bo", Side::Sales);
}

fn sign(workspace: &mut Workspace, name: &str, side: Side) {
    workspace.version_sign(name, side, now()).unwrap();
}

#[test]
fn a_draft_says_so_and_has_no_fingerprint_yet() {
    let folder = tempfile::tempdir().unwrap();
    let draft = whole(&sample(&folder), None);
    assert!(
        draft.starts_with("> **DRAFT: nobody has signed this text**"),
        "{draft}"
    );
    assert!(draft.contains("comes with the first signature"));
    assert!(draft.contains("not signed yet"));
    assert!(draft.contains("- Number of Employees is at least 11"));
    assert!(
        draft.contains("| SQL | Sales | 306 to 599 | 26.1% (306 of 1,172 MQL) |"),
        "{draft}"
    );
}

#[test]
fn a_signed_text_stands_with_its_names_times_and_both_fingerprints() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    sign(&mut workspace, "Anna Nowak", Side::Marketing);
    let proposed = whole(&workspace, None);
    assert!(proposed.contains("NOT AGREED YET"), "{proposed}");
    sign(&mut workspace, "Bo Kim", Side::Sales);
    let agreed = whole(&workspace, None);
    assert!(
        !agreed.contains("> **"),
        "no warning, no single signer: {agreed}"
    );
    assert!(
        agreed.contains("Anna Nowak – signed on 22 Nov 2026 at 10:00"),
        "in Warsaw: {agreed}"
    );
    assert!(
        agreed.contains("- **Bo Kim**: Sales, signs"),
        "who signed later takes part: {agreed}"
    );
    let version = &workspace.snapshot().agreement.versions[0];
    assert!(agreed.contains(&version.agreement_hash) && agreed.contains(&version.definition_hash));
}

#[test]
fn one_person_for_both_sides_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    sign(&mut workspace, "Ola", Side::Marketing);
    sign(&mut workspace, "Ola", Side::Sales);
    assert!(whole(&workspace, None).contains("> **One person signed for both sides.**"));
}

#[test]
fn a_version_reads_as_it_was_signed_with_its_own_funnel_when_another_text_decides() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    sign_both(&mut workspace);
    let before = whole(&workspace, Some(1));
    let mut other = workspace
        .snapshot()
        .definition
        .clone()
        .unwrap()
        .definition
        .clone();
    other.stages.remove(1);
    workspace.definition_save(&other, (now(), "")).unwrap();
    let draft = whole(&workspace, None);
    assert!(draft.contains("## What changed since version 1"), "{draft}");
    assert!(!draft.contains("| MQL |"));
    sign_both(&mut workspace);
    assert!(whole(&workspace, None).contains("## What changed since version 1"));
    let after = whole(&workspace, Some(1));
    assert!(after.contains("NO LONGER IN FORCE"), "{after}");
    let sentences = |text: &str| {
        text.split("## Ideal")
            .nth(1)
            .unwrap()
            .split("## The funnel")
            .next()
            .unwrap()
            .to_owned()
    };
    assert_eq!(sentences(&before), sentences(&after));
    let figures = |text: &str| {
        text.lines()
            .filter(|line| line.starts_with("| "))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(figures(&before), figures(&after));
}

#[test]
fn every_paper_is_whole_in_every_language_and_form() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    sign_both(&mut workspace);
    for locale in Locale::ALL {
        for kind in [PaperKind::Agreement, PaperKind::Card] {
            let text = markdown(&workspace, kind, None, locale);
            assert!(!text.contains('⟦'), "{locale:?} lacks a text: {text}");
            let bytes = |form| {
                let wanted = wanted(kind, None, form);
                paper_bytes(workspace.snapshot(), wanted, Words::of(locale)).unwrap()
            };
            assert!(bytes(PaperForm::Pdf).starts_with(b"%PDF-"));
            assert_eq!(bytes(PaperForm::Pdf), bytes(PaperForm::Pdf));
            let html = String::from_utf8(bytes(PaperForm::Html)).unwrap();
            assert!(html.contains(&format!("<html lang=\"{}\">", locale.code())));
        }
    }
}

#[test]
fn a_card_names_whom_to_ask_and_leaves_out_what_happens_by_itself() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    sign_both(&mut workspace);
    let card = markdown(&workspace, PaperKind::Card, None, EN);
    assert!(
        card.contains("Questions? Ask Anna (Marketing) / Bo (Sales)."),
        "{card}"
    );
    assert!(card.contains("## MQL") && card.contains("## SQL"));
    assert!(!card.contains("## Won"), "{card}");
    assert!(
        !card.contains("in the agreement"),
        "nothing is left out: {card}"
    );
}

#[test]
fn a_card_of_three_hundred_criteria_is_one_page_and_says_what_it_leaves_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    let mut long = workspace
        .snapshot()
        .definition
        .clone()
        .unwrap()
        .definition
        .clone();
    let first = long.criteria[0].clone();
    let more: Vec<Criterion> = (0..300)
        .map(|i| Criterion {
            id: definition::CriterionId(format!("more_{i}")),
            label: String::new(),
            ..first.clone()
        })
        .collect();
    let rules = more.iter().map(|one| Rule::Criterion(one.id.clone()));
    let rules = Rule::Any(rules.collect());
    long.criteria.extend(more);
    if let definition::ReachedBy::Rule(rule) = &mut long.stages[1].reached_by {
        *rule = rules;
    }
    workspace.definition_save(&long, (now(), "")).unwrap();
    let card = markdown(&workspace, PaperKind::Card, None, EN);
    assert!(
        card.contains("more sentences are in the agreement"),
        "{card}"
    );
    let pdf = wanted(PaperKind::Card, None, PaperForm::Pdf);
    let bytes = paper_bytes(workspace.snapshot(), pdf, Words::of(EN)).unwrap();
    assert!(String::from_utf8_lossy(&bytes).contains("/Type/Pages/Count 1/"));
    let all = wanted(PaperKind::Agreement, None, PaperForm::Pdf);
    let bytes = paper_bytes(workspace.snapshot(), all, Words::of(EN)).unwrap();
    assert!(!String::from_utf8_lossy(&bytes).contains("/Type/Pages/Count 1/"));
}

#[test]
fn what_cannot_be_printed_or_written_is_an_error_with_a_remedy() {
    let folder = tempfile::tempdir().unwrap();
    let words = Words::of(EN);
    let empty = Workspace::create(&folder.path().join("empty.leadpact"), now()).unwrap();
    let file = folder.path().join("a.pdf");
    let pdf = wanted(PaperKind::Agreement, None, PaperForm::Pdf);
    let code = |workspace: &Workspace, wanted, path| {
        let result = export_paper(workspace.snapshot(), wanted, words, path);
        result.map_err(|error| error.code())
    };
    assert_eq!(code(&empty, pdf, &file), Err(Code::DefinitionAbsent));
    let workspace = sample(&folder);
    let seventh = wanted(PaperKind::Card, Some(7), PaperForm::Html);
    assert_eq!(code(&workspace, seventh, &file), Err(Code::VersionAbsent));
    let nowhere = folder.path().join("no/such/folder/a.pdf");
    assert_eq!(code(&workspace, pdf, &nowhere), Err(Code::FileUnwritable));
    assert!(!file.exists(), "nothing is left where nothing was written");
    assert_eq!(
        pdf.file_name(workspace.snapshot(), words),
        "agreement-draft-en.pdf"
    );
}

#[test]
fn a_review_cuts_long_tables_to_their_latest_rows_and_says_how_many_more_there_are() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    let (snapshot, words) = (workspace.snapshot(), Words::of(EN));
    let shown = ReviewFigure::ALL.map(|figure| {
        let shown = figure.wanted().shown(snapshot, words, &|| true);
        std::sync::Arc::new(shown.unwrap().unwrap())
    });
    let path = folder.path().join("review.md");
    export_review(snapshot, &shown, PaperForm::Markdown, words, &path).unwrap();
    let review = std::fs::read_to_string(&path).unwrap();
    let tables = review.split("\n\n").filter(|block| block.starts_with('|'));
    let longest = tables.map(|table| table.lines().count() - 2).max();
    assert!(longest <= Some(15), "{longest:?} rows");
    let entries = shown.iter().find(|one| one.title.contains("came to MQL"));
    let n_rows = entries.map(|one| one.sheet.rows.len()).unwrap();
    assert!(n_rows > 15, "{n_rows} rows");
    let more = format!(
        "and {} more rows; the whole table is in the spreadsheet of this figure",
        n_rows - 14
    );
    assert!(review.contains(&more), "{more} is not in {review}");
    assert!(review.contains("| Nov 2026 |"), "{review}");
    assert!(review.contains("within 90 days"));
}
