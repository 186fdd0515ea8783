//! Workspaces that nobody would wish for: empty, undated, upside down, absurd.

use std::fmt::Write as _;
use std::ops::ControlFlow;

use import::{Asked, RowsAre};
use tempfile::TempDir;

use crate::tests::{Still, now};
use crate::{FileTable, Snapshot, Workspace, prepare};

/// A workspace, and what is wrong with it.
pub(super) struct Bad {
    pub(super) name: &'static str,
    /// Whether nothing is known of anybody in it.
    pub(super) knows_nothing: bool,
    workspace: Workspace,
    _folder: TempDir,
}

impl Bad {
    pub(super) fn snapshot(&self) -> &Snapshot {
        self.workspace.snapshot()
    }
}

const DEFINITION: &str = r#"{"leadpact_definition":1,"title":"Bad","time_zone":"Europe/Warsaw",
"criteria":[
  {"id":"big","field":"employees","op":"at_least","value":10},
  {"id":"active","field":"last_activity_date","op":"in_last","value":"90 days"},
  {"id":"taken","field":"sales_accepted","op":"yes"},
  {"id":"meets","field":"seniority","op":"is","value":"Director"},
  {"id":"customer","field":"won_on","op":"known"}],
"scores":[{"key":"fit","label":"Fit","groups":[{"points":[{"criterion":"big","points":20},{"criterion":"meets","points":-5}]}]},
 {"key":"engagement","label":"Engagement","groups":[{"points":[{"criterion":"active","points":10}]}]}],
"grid":{"fit":{"score":"fit","from":[20]},"engagement":{"score":"engagement","from":[10]},"grades":[["A1","A2"],["B1","B2"]]},
"stages":[
  {"key":"lead","label":"Lead","owner":"marketing","reached_by":{"fact":{"all":[]}},"entered_on":"create_date"},
  {"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":{"all":["big"]}}},
  SAL
  {"key":"sql","label":"SQL","owner":"sales","reached_by":{"rule":{"all":["big","meets"]}}},
  {"key":"won","label":"Won","owner":"sales","reached_by":{"fact":"customer"},"entered_on":"won_on"}]}"#;

const SAL: &str = r#"{"key":"sal","label":"SAL","owner":"sales","optional":true,"reached_by":{"decision":"taken"},"entered_on":"accepted_on"},"#;

const HEAD: &str = "Record ID,Email,Lead Source,Create Date,Employees,Seniority,Lifecycle Stage,Sales Accepted,Accepted on,Won on,Last Activity Date,Company Name,Rejection Reason\n";
const DEAL_HEAD: &str = "Deal ID,Deal Name,Deal Stage,Deal Type,Amount,Currency,Create Date,Close Date,Deal Owner,Lost Reason,Contact Email\n";

/// What is said of one lead.
struct Lead<'a> {
    source: &'a str,
    created: &'a str,
    employees: &'a str,
    seniority: &'a str,
    stage: &'a str,
    accepted: (&'a str, &'a str),
    won: &'a str,
    active: &'a str,
}

impl Lead<'_> {
    fn row(&self, n: usize) -> String {
        let Self {
            source,
            created,
            employees,
            seniority,
            stage,
            accepted: (taken, on),
            won,
            active,
        } = self;
        let reason = if *taken == "no" { "No budget" } else { "" };
        format!(
            "{n},p{n}@f{n}.example,\"{source}\",{created},{employees},{seniority},{stage},{taken},{on},{won},{active},Firm {n},{reason}\n"
        )
    }
}

/// Leads of every standing, on these days.
fn leads(n: usize, day: impl Fn(usize, u8) -> String, source: impl Fn(usize) -> String) -> String {
    let mut csv = HEAD.to_owned();
    for at in 0..n {
        let (created, on, won) = (day(at, 0), day(at, 1), day(at, 2));
        let source = source(at);
        let lead = Lead {
            source: &source,
            created: &created,
            employees: ["5", "40", "200", ""][at % 4],
            seniority: ["Director", "Manager", ""][at % 3],
            stage: [
                "Lead",
                "Marketing Qualified Lead",
                "Sales Qualified Lead",
                "Customer",
            ][at % 4],
            accepted: match at % 5 {
                0 | 1 => ("yes", &on),
                2 => ("no", &on),
                _ => ("", ""),
            },
            won: if at % 6 == 1 { &won } else { "" },
            active: &on,
        };
        csv.push_str(&lead.row(at));
    }
    csv
}

/// As many deals, of these amounts, on these days.
fn deals(
    n: usize,
    day: impl Fn(usize, u8) -> String,
    amount: impl Fn(usize) -> (String, String),
) -> String {
    let mut csv = DEAL_HEAD.to_owned();
    for at in 0..n {
        let (stage, reason) = [
            ("Closed Won", ""),
            ("Closed Lost", "Price"),
            ("Proposal", ""),
        ][at % 3];
        let kind = ["New", "Renewal", ""][at % 3];
        let (amount, currency) = amount(at);
        let (created, closed) = (day(at, 1), day(at, 2));
        let _ = writeln!(
            csv,
            "{at},Deal {at},{stage},{kind},{amount},{currency},{created},{closed},Owner {},{reason},p{at}@f{at}.example",
            at % 4
        );
    }
    csv
}

const HISTORY: &str = "Record ID,From Stage,To Stage,Date Entered\n1,Lead,SAL,2026-02-01\n1,SAL,Recycled,2026-03-01\n2,Lead,Marketing Qualified Lead,2026-02-01\n";
const COSTS: &str = "Source,Kind,Period,Cost,Currency\nWeb,Media,2026-01-01,100,EUR\nFair,Event,2026-02-01,-50,XTS\n,Media,2026-01-01,0,EUR\n";
const ACTIVITIES: &str = "Activity ID,Activity Type,Activity Date,Associated Contact Email\n1,Call,2026-02-02,p1@f1.example\n2,Meeting,2031-01-01,p2@f2.example\n";

fn bring(workspace: &mut Workspace, csv: &str, rows_are: RowsAre) {
    let file = FileTable::new("bad.csv", csv.as_bytes().to_vec());
    let snapshot = workspace.snapshot().clone();
    let looked = file
        .look(&snapshot, &Asked::default(), 5, &mut |_| {
            ControlFlow::Continue(())
        })
        .unwrap();
    let mut go_on = |_| ControlFlow::Continue(());
    let (reading, _) = looked.propose_as(rows_are, &snapshot);
    let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on).unwrap();
    workspace
        .import_commit(prepared, (now(), "Ola"), &Still, &mut go_on)
        .unwrap();
}

fn bad(name: &'static str, definition: Option<&str>, tables: &[(&str, RowsAre)]) -> Bad {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bad.leadpact");
    let mut workspace = Workspace::create(&path, now()).unwrap();
    for (csv, rows_are) in tables {
        bring(&mut workspace, csv, *rows_are);
    }
    if let Some(text) = definition {
        let definition = definition::read(text).unwrap();
        workspace
            .definition_save(&definition, (now(), "Ola"))
            .unwrap();
    }
    Bad {
        name,
        knows_nothing: false,
        workspace,
        _folder: folder,
    }
}

fn spread(at: usize, step: u8) -> String {
    let month = 1 + (at * 7 + usize::from(step) * 2) % 10;
    let day = 1 + (at * 3 + usize::from(step)) % 27;
    format!("2026-{month:02}-{day:02}")
}

/// All of them.
pub(super) fn all() -> Vec<Bad> {
    use RowsAre::{Activities, Costs, Deals, People, StageHistory};
    let whole = DEFINITION.replace("SAL\n", &format!("{SAL}\n"));
    let without = DEFINITION.replace("SAL\n", "");
    let whole = Some(whole.as_str());
    let euros = |at: usize| (format!("{}", 100 * at), "EUR".to_owned());
    let web = |at: usize| ["Web", "Fair", ""][at % 3].to_owned();
    let plain = (leads(60, spread, web), deals(60, spread, euros));
    let on = |day: fn(usize, u8) -> String| (leads(60, day, web), deals(60, day, euros));
    let undated = on(|_, _| String::new());
    let to_come = on(|at, step| spread(at, step).replace("2026", "2031"));
    let upside_down = on(|at, step| format!("2026-{:02}-{:02}", 9 - 3 * step, 1 + at % 20));
    let one_day = on(|_, _| "2026-05-04".to_owned());
    let many = leads(800, spread, |at| format!("Source {}", at % 400));
    let absurd = deals(60, spread, |at| {
        let amounts = [
            "-5",
            "0",
            "1e30",
            "",
            "9999999999999999999999",
            "0.001",
            "10-20",
        ];
        let currencies = ["EUR", "XQZ", "", "JPY"];
        (amounts[at % 7].to_owned(), currencies[at % 4].to_owned())
    });
    let huge = deals(60, spread, |_| ("1e30".to_owned(), "EUR".to_owned()));
    let strange = leads(60, spread, |at| {
        let long = "a very long source ".repeat(27);
        let thai = "โฆษณาออนไลน์ในเครือข่ายสังคม".repeat(3);
        let rtl = "\u{5d0}\u{5d1}\u{5d2} إعلان على الإنترنت".repeat(3);
        [long, thai, rtl, "=1+1".to_owned(), "a\u{202e}b".to_owned()][at % 5].clone()
    });
    let mut unknown = HEAD.to_owned();
    for at in 0..60 {
        let _ = writeln!(unknown, "{at},p{at}@f{at}.example,,,,,,,,,,,");
    }
    let plain_tables = [
        (plain.0.as_str(), People),
        (plain.1.as_str(), Deals),
        (HISTORY, StageHistory),
        (COSTS, Costs),
        (ACTIVITIES, Activities),
    ];
    let mut found = vec![
        bad("nothing at all", None, &[]),
        bad("no leads", whole, &[]),
        bad("no definition", None, &plain_tables),
        bad("one lead", whole, &[(&leads(1, spread, web), People)]),
        bad("as it should be", whole, &plain_tables),
        bad(
            "no days",
            whole,
            &[(&undated.0, People), (&undated.1, Deals)],
        ),
        bad(
            "days to come",
            whole,
            &[(&to_come.0, People), (&to_come.1, Deals)],
        ),
        bad(
            "won before it began",
            whole,
            &[(&upside_down.0, People), (&upside_down.1, Deals)],
        ),
        bad(
            "all on one day",
            whole,
            &[(&one_day.0, People), (&one_day.1, Deals)],
        ),
        bad(
            "400 sources",
            whole,
            &[(&many, People), (&plain.1, Deals), (COSTS, Costs)],
        ),
        bad("a stage that is gone", Some(&without), &plain_tables),
        bad(
            "absurd amounts",
            whole,
            &[(&plain.0, People), (&absurd, Deals), (COSTS, Costs)],
        ),
        bad("huge amounts", whole, &[(&plain.0, People), (&huge, Deals)]),
        bad(
            "strange names",
            whole,
            &[(&strange, People), (&plain.1, Deals)],
        ),
        bad(
            "deals of nobody",
            whole,
            &[(&plain.0.replace("@f", "@g"), People), (&plain.1, Deals)],
        ),
    ];
    let asks = r#""field":"lifecycle_stage","op":"is","value":"Customer""#;
    let asks = whole.map(|text| text.replace(r#""field":"won_on","op":"known""#, asks));
    let mut nothing_known = bad("nothing known", asks.as_deref(), &[(&unknown, People)]);
    nothing_known.knows_nothing = true;
    found.push(nothing_known);
    found
}

/// The cells of a CSV of figures: quotes around what needs them, doubled within.
pub(super) fn cells_of(csv: &str) -> Vec<Vec<String>> {
    let mut rows = vec![vec![String::new()]];
    let (mut is_quoted, mut letters) =
        (false, csv.trim_start_matches('\u{feff}').chars().peekable());
    while let Some(letter) = letters.next() {
        let row = rows.last_mut().unwrap();
        match letter {
            '"' if is_quoted && letters.peek() == Some(&'"') => {
                letters.next();
                row.last_mut().unwrap().push('"');
            }
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(String::new()),
            '\n' if !is_quoted => rows.push(vec![String::new()]),
            '\r' if !is_quoted => {}
            letter => row.last_mut().unwrap().push(letter),
        }
    }
    rows.retain(|row| row.len() > 1 || row.iter().any(|cell| !cell.is_empty()));
    rows
}
