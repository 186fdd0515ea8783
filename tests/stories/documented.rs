//! Has the JSON the documented keys, exactly these? Scripts rely on them.

use serde_json::{Value, json};
use tests::places::{self, Folder};

use crate::leadpact::Leadpact;

/// The keys of an object as written `a b c`, in byte order.
#[track_caller]
fn has_keys(value: &Value, keys: &str) {
    let object = value
        .as_object()
        .unwrap_or_else(|| panic!("no object: {value}"));
    let mut expected: Vec<&str> = keys.split(' ').collect();
    expected.sort_unstable();
    let mut found: Vec<&str> = object.keys().map(String::as_str).collect();
    found.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn a_report_has_the_documented_keys() {
    let folder = Folder::new("report-keys").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let report = leadpact.json(["report", "over-time"]);
    let keys = "figure title caption notes list n_leads as_of told_by as_if_version definition_hash rows formulas";
    has_keys(&report, keys);
    assert!(
        report["rows"]
            .as_array()
            .is_some_and(|rows| !rows.is_empty())
    );
    let divided = leadpact.json(["report", "funnel", "--by", "country"]);
    let keys = "part leads step n unknown from_previous from_first";
    has_keys(&divided["rows"][0], keys);
}

#[test]
fn a_funnel_of_the_teams_own_and_the_deals_have_the_documented_keys() {
    let folder = Folder::new("own-keys").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let deals = folder.file("deals.csv");
    let rows = "Deal ID,Contact Email,Deal Stage,Create Date,Close Date,Amount\n\
        1,a@a.example,Won,2026-01-01,2026-02-01,10\n2,b@b.example,Lost,2026-01-01,2026-03-01,\n";
    std::fs::write(&deals, rows).unwrap();
    let import = [
        "import".as_ref(),
        deals.as_os_str(),
        "--table".as_ref(),
        "deals".as_ref(),
    ];
    leadpact.json(import);
    let own = folder.file("own.json");
    let funnel = json!({
        "leadpact_funnel": 1, "name": "Ours", "unit": "deal", "order": "ordered", "window": {"days": 90},
        "steps": [
            {"key": "made", "owner": "marketing", "reached_by": {"date": "create_date"}},
            {"key": "won", "owner": "sales", "reached_by": {"outcome": {"is": "won", "on": "close_date"}}},
        ],
    });
    std::fs::write(&own, funnel.to_string()).unwrap();
    leadpact.does(["funnels".as_ref(), "keep".as_ref(), own.as_os_str()]);
    let listed = leadpact.json(["funnels", "list"]);
    has_keys(&listed["funnels"][0], "id name unit order steps");
    let told = leadpact.json(["funnel", "--own", "Ours", "--by", "deal_stage"]);
    let whose = "own unit population list n_subjects count order window as_of told_by as_if_version definition_hash";
    has_keys(
        &told,
        &[whose, "excluded sourced_elsewhere of_nobody stages by"].join(" "),
    );
    let step = "step label owner anonymous n unknown pending skipped undated from_previous from_first days";
    has_keys(&told["stages"][1], step);
    has_keys(
        &told["stages"][1]["days"],
        "n mean least p10 p25 median p75 p90 most",
    );
    has_keys(&told["by"][0], "value n_subjects stages");
    let units = leadpact.json(["funnel", "--unit", "company"]);
    assert_eq!(
        (&units["unit"], &units["own"]),
        (&json!("company"), &json!(""))
    );
    let rows = leadpact.json([
        "report",
        "deals",
        "--by",
        "close_date:quarter",
        "--within",
        "31",
    ])["rows"]
        .clone();
    let counts =
        "close_date_quarter deals won lost open win_rate won_of_all won_amount won_average";
    let days = "days_n days_mean days_least days_p10 days_p25 days_median days_p75 days_p90 days_most days_negative";
    has_keys(
        &rows[0],
        &[counts, days, "within_31 sourced_elsewhere won_before_known"].join(" "),
    );
    assert!(rows[0]["within_31"].is_u64() && rows.as_array().is_some_and(|rows| rows.len() > 1));
    // Renamed, deleted, taken back.
    leadpact.does(["funnels", "rename", "Ours", "Theirs"]);
    assert_eq!(leadpact.run(["funnel", "--own", "Ours"]).code, Some(1));
    leadpact.does(["funnels", "remove", "Theirs"]);
    assert_eq!(leadpact.json(["funnels", "list"])["funnels"], json!([]));
    leadpact.does(["funnels", "restore", "Theirs"]);
    assert!(
        leadpact
            .does(["funnels", "show", "Theirs"])
            .contains("\"name\": \"Theirs\"")
    );
}

#[test]
fn what_is_said_of_money_has_the_documented_keys() {
    let folder = Folder::new("economics-keys").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let economics = leadpact.json(["economics", "show"]);
    has_keys(&economics, "said");
    let cost = leadpact.json(["report", "cost"]);
    let keys = "source media_cost cost leads cost_per_lead n_mql cost_per_mql n_sql cost_per_sql \
                n_opportunity cost_per_opportunity customers cac";
    has_keys(
        &cost["rows"][0],
        &keys.split_whitespace().collect::<Vec<_>>().join(" "),
    );
    has_keys(&cost["rows"][0]["cost"], "amount currency");
    let plan = leadpact.json(["report", "plan"]);
    let keys = "stage needed least most conversion aimed_at what_if target promised came";
    has_keys(&plan["rows"][0], keys);
}

#[test]
fn reports_of_outcomes_have_the_documented_columns() {
    let folder = Folder::new("outcome-keys").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let of = |figure: &str| leadpact.json(["report", figure])["rows"][0].clone();
    has_keys(&of("worked"), "group n share");
    let shares = "takes unclear tested precision recall lift revenue";
    has_keys(&of("backtest"), &format!("version part {shares}"));
    has_keys(&of("threshold"), &format!("threshold in_force {shares}"));
    let criteria = "criterion met met_won others others_won unclear odds_ratio odds_low odds_high p_corrected odds_later";
    has_keys(&of("criteria"), criteria);
}

#[test]
fn the_json_has_the_documented_keys() {
    let folder = Folder::new("keys").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let list = folder.file("list.csv");
    std::fs::write(&list, "Record ID,Website Visits\n1,5\n2,many\n").unwrap();

    let look = leadpact.json(["look".as_ref(), list.as_os_str()]);
    let keys = "encoding delimiter quote escape spaced comment skip_rows header footer_rows fill_short_rows table rows_in readable rejected skipped left_out columns first_rows";
    has_keys(&look, keys);
    let left = "preamble preamble_lines comments blank_lines footer footer_lines nul stray_quotes undecoded";
    has_keys(&look["left_out"], left);
    has_keys(&look["columns"][0], "header type missing samples");

    let import = leadpact.json(["import".as_ref(), list.as_os_str()]);
    let keys = "table list rows_in accepted merged rejected skipped blocked left_out undone linked keys changes moves in_doubt problems before";
    let treated = "export tests tidied derived same_meaning cautions";
    let values = "asks lossy missing perhaps_missing";
    has_keys(&import, &[keys, treated, values].join(" "));
    assert_eq!(
        (&import["table"], &import["linked"]),
        (&json!("people"), &Value::Null)
    );
    has_keys(&import["left_out"], left);
    has_keys(&import["accepted"], "new updated unchanged");
    has_keys(&import["problems"][0], "row column raw code message");

    std::fs::write(&list, "Record ID,Note\n1,'=1+1\n2,'quoted'\n").unwrap();
    let import = leadpact.json(["import".as_ref(), list.as_os_str()]);
    assert_eq!(import["undone"], json!([{ "column": "Note", "n": 1 }]));

    let deals = folder.file("deals.csv");
    std::fs::write(&deals, "Deal ID,Contact Email\n1,anna@a.example\n").unwrap();
    let import = [
        "import".as_ref(),
        deals.as_os_str(),
        "--table".as_ref(),
        "deals".as_ref(),
    ];
    has_keys(&leadpact.json(import)["linked"], "to_people to_nobody");

    let json = folder.file("list.json");
    std::fs::write(&json, "[{\"a\":1}]").unwrap();
    let sheets = leadpact.json(["sheets".as_ref(), json.as_os_str()]);
    has_keys(&sheets, "packed sheets");
    let keys = "name kind hidden empty rows columns proposed";
    has_keys(&sheets["sheets"][0], keys);

    let fields = leadpact.json(["fields", "--table", "deals"]);
    has_keys(&fields, "table rows linked_rows people_with_rows fields");
    has_keys(&fields["fields"][0], "key label type known personal");

    let count = leadpact.json(["leads", "count", "--by", "Country"]);
    has_keys(&count, "total by");
    has_keys(&count["by"][0], "value n");

    leadpact.does(["joins", "add", "deals.deal_stage", "companies.company_name"]);
    let joins = leadpact.json(["joins"]);
    has_keys(&joins, "joins proposed");
    has_keys(
        &joins["joins"][0],
        "id table key other other_key at by keyed joined ambiguous fields",
    );
    leadpact.does(["values", "map", "people.country", "Polska", "Poland"]);
    let values = leadpact.json(["values"]);
    has_keys(&values, "read groups in_doubt");
    has_keys(&values["read"][0], "id table field from to at by");
    has_keys(&values["in_doubt"][0], "table field value n perhaps why");
    leadpact.does(["joins", "undo", "1"]);
    leadpact.does(["values", "undo", "1"]);

    let rows = leadpact.json([
        "rows",
        "count",
        "--by",
        "Country",
        "--share",
        "country=Poland",
        "--people",
    ]);
    has_keys(&rows, "table rows n people share measured by");
    has_keys(&rows["share"], "n of rate low high");
    has_keys(&rows["by"][0], "values n people share measured");
    let rows = leadpact.json([
        "rows",
        "count",
        "--of",
        "activities",
        "--sum",
        "activity_date",
        "--days",
        "activity_date..activity_date",
        "--within",
        "3",
    ]);
    has_keys(
        &rows["measured"][1],
        "field to missing intervals within amounts",
    );
    has_keys(&rows["measured"][1]["within"][0], "days n");
    has_keys(
        &rows["measured"][0]["amounts"][0],
        "currency n sum mean median p10 p25 p75 p90 least greatest negative",
    );

    let twice = folder.file("twice.csv");
    let rows = "Record ID,First Name,Last Name,Phone Number\n\
                900001,Anna,Nowak,+48 601 234 567\n900002,A.,Nowak,+48 601 234 567\n";
    std::fs::write(&twice, rows).unwrap();
    leadpact.does(["import".as_ref(), twice.as_os_str()]);
    let duplicates = leadpact.json(["duplicates", "--rank", "certain"]);
    has_keys(&duplicates, "certain likely groups limits");
    let groups = duplicates["groups"].as_array().unwrap();
    assert_eq!(Some(groups.len() as u64), duplicates["certain"].as_u64());
    let has_anna = |group: &&Value| group["people"][0]["name"] == "Anna Nowak";
    let anna = groups
        .iter()
        .find(has_anna)
        .expect("her two rows are one group");
    has_keys(anna, "rank score people why against merge");
    has_keys(&anna["people"][0], "row name keys");
    has_keys(&anna["people"][0]["keys"][0], "field value");
    assert_eq!(anna["why"], json!(["same-phone", "initials"]));
    has_keys(&anna["merge"], "winner losers prefer");
    let likely = leadpact.json(["duplicates", "--rank", "likely"]);
    assert_eq!(
        Some(likely["groups"].as_array().unwrap().len() as u64),
        duplicates["likely"].as_u64()
    );

    let merged = leadpact.json(["duplicates", "--merge", "certain"]);
    has_keys(&merged, "groups merges leads");
    assert_eq!(merged["groups"], duplicates["certain"]);
    has_keys(&leadpact.json(["merges"])[0], "id row cause at by");
    let imports = leadpact.json(["imports", "list"]);
    let import = "id table file n_bytes sha256 at by is_snapshot blanks_clear mends list undone_at \
                  rows_in accepted merged rejected skipped blocked";
    has_keys(&imports[0], import);
    let shown = leadpact.json(["imports", "show", &imports[1]["id"].to_string()]);
    has_keys(&shown, "import columns problems");
    has_keys(&shown["columns"][0], "header field");
    let undo = leadpact.json(["imports", "undo", "2", "--dry-run"]);
    has_keys(&undo, "import undone rows values members moves leads");
    has_keys(&undo["moves"][0], "stage entered left");
    let added = leadpact.json(["lists", "add", "Fair", "--search", "an"]);
    has_keys(&added, "list action leads changed change members");
    let lists = leadpact.json(["lists"]);
    has_keys(&lists[0], "id name members absent made_at by deleted_at");
    let changes = leadpact.json(["lists", "changes"]);
    has_keys(&changes[0], "id list action people at by undone_at");
    let erased = leadpact.json(["leads", "erase", "2"]);
    has_keys(
        &erased,
        "people rows activities deals problems blocked traces",
    );
    leadpact.does(["leads", "erase", "900001", "--block"]);
    let blocked = leadpact.json(["blocked", "list"]);
    has_keys(&blocked, "people keys since left_out");
    has_keys(&blocked["since"][0], "at people");
    has_keys(
        &leadpact.json(["blocked", "check", "900001"]),
        "blocked since",
    );
    has_keys(&leadpact.json(["blocked", "allow", "900001"]), "keys");

    let qualify = leadpact.json(["qualify", "--as-of", "2026-11-22"]);
    has_keys(&qualify, "run definition_hash as_of n_leads stages");
    has_keys(&qualify["stages"][0], "stage met not_met unknown");
    assert!(qualify["run"].is_u64());

    let funnel = leadpact.json(["funnel", "--by", "Country"]);
    let keys = "template unit population list n_leads count window as_of definition_hash stages by";
    has_keys(&funnel, keys);
    let stage = "step stage n unknown pending from_previous from_first";
    has_keys(&funnel["stages"][0], stage);
    assert!(funnel["stages"][0]["from_previous"].is_null());
    for rate in ["from_previous", "from_first"] {
        has_keys(&funnel["stages"][1][rate], "n of rate low high");
    }
    has_keys(&funnel["by"][0], "value part n_leads stages");
    has_keys(&funnel["by"][0]["stages"][0], stage);
    assert_eq!(
        [&funnel["unit"], &funnel["population"], &funnel["count"]],
        ["person", "snapshot", "complete-path"]
    );

    let show = leadpact.json(["leads", "show", "1", "--why"]);
    has_keys(&show, "as_of definition_hash leads");
    has_keys(&show["leads"][0], "facts standing");
    has_keys(&show["leads"][0]["facts"][0], "field label value");
    let standing = &show["leads"][0]["standing"];
    has_keys(standing, "place may_reach excluded stages exclusions next");
    has_keys(&standing["stages"][0], "stage verdict reason");
    has_keys(
        &standing["stages"][1]["reason"],
        "kind group n verdict reasons",
    );
    let criterion = &standing["stages"][1]["reason"]["reasons"][0];
    has_keys(
        criterion,
        "kind id field sentence verdict value missing_counted",
    );
    has_keys(&standing["next"], "stage needs");
    let brief = leadpact.json(["leads", "show", "1"]);
    has_keys(
        &brief["leads"][0]["standing"],
        "place may_reach excluded stages next",
    );
    has_keys(&brief["leads"][0]["standing"]["stages"][0], "stage verdict");

    let way = leadpact.json(["leads", "show", "1", "--journeys"]);
    has_keys(&way["leads"][0], "facts standing journeys");
    let pass = &way["leads"][0]["journeys"][0];
    has_keys(pass, "pass opened_on closed_on closed_by entries");
    has_keys(&pass["entries"][0], "stage on known_by");
    let entries = leadpact.json(["entries"]);
    has_keys(&entries, "as_of definition_hash stages");
    let stage = "stage entries without_day has_history known_by months";
    has_keys(&entries["stages"][0], stage);
    let ways = "history fact decision dated_facts import known_since";
    has_keys(&entries["stages"][0]["known_by"], ways);

    leadpact.does(["definition", "sign", "--as", "Anna", "--side", "sales"]);
    let versions = leadpact.json(["definition", "versions"]);
    has_keys(&versions, "in_force on in_effect agreed_apart versions");
    has_keys(
        &versions["versions"][0],
        "version state title frozen_at agreed_at effective_from single_signer definition_hash agreement_hash sign_offs dissent",
    );
    has_keys(&versions["versions"][0]["sign_offs"][0], "name side at");
    let diff = leadpact.json(["definition", "diff", "1"]);
    has_keys(&diff, "before after changes");

    let check = leadpact.json(["definition", "check"]);
    has_keys(&check, "definition_hash findings");
    let file = folder.file("typo.json");
    let definition = leadpact.does(["definition", "show", "--json"]);
    std::fs::write(&file, definition.replace("\"seniority\"", "\"seniorty\"")).unwrap();
    let check = leadpact.json(["definition".as_ref(), "check".as_ref(), file.as_os_str()]);
    has_keys(
        &check["findings"][0],
        "severity code path subject perhaps message mend",
    );
    assert_eq!(check["findings"][0]["perhaps"], "seniority");
}

#[test]
fn the_documents_name_every_command_every_operator_and_every_finding() {
    let read =
        |name: &str| std::fs::read_to_string(places::root().join("docs").join(name)).unwrap();
    let (commands, format) = (read("command-line.md"), read("definition-format.md"));
    let leadpact = Leadpact::on("unused.leadpact");
    for group in [
        &[][..],
        &["leads"],
        &["rows"],
        &["lists"],
        &["definition"],
        &["promises"],
    ] {
        let help = leadpact.does([group, &["--help"]].concat());
        let names = help.lines().skip_while(|line| *line != "Commands:").skip(1);
        let names = names.take_while(|line| !line.is_empty());
        for name in names.filter_map(|line| line.split_whitespace().next()) {
            let spoken = [group, &[name]].concat().join(" ");
            assert!(
                commands.contains(&format!("`{spoken}")),
                "{spoken} is not documented"
            );
        }
    }
    let catalogue = std::fs::read_to_string(places::root().join("locales/en.ftl")).unwrap();
    let keys = catalogue.lines().filter_map(|line| line.split_once(" = "));
    let findings = keys.filter_map(|(key, _)| key.strip_prefix("finding-"));
    for code in findings.filter(|code| *code != "perhaps") {
        assert!(
            format.contains(&format!("`{code}`")),
            "{code} is not explained"
        );
    }
    let schema: Value = serde_json::from_str(&leadpact.does(["definition", "schema"])).unwrap();
    let operators = schema["$defs"]["Op"]["oneOf"].as_array().unwrap();
    assert!(operators.len() > 20);
    for operator in operators {
        let name = operator["const"].as_str().unwrap();
        assert!(
            format.contains(&format!("`{name}`")),
            "{name} is not explained"
        );
    }
}

#[test]
fn the_example_of_the_documents_is_a_definition_and_the_first_round_runs() {
    let format = std::fs::read_to_string(places::root().join("docs/definition-format.md")).unwrap();
    let (_, example) = format
        .split_once("```json\n")
        .expect("an example comes first");
    let (example, _) = example.split_once("```").expect("the example ends");
    let folder = Folder::new("example").unwrap();
    let file = folder.file("example.json");
    std::fs::write(&file, example).unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let checked = leadpact.json(["definition".as_ref(), "check".as_ref(), file.as_os_str()]);
    assert_eq!(
        checked["findings"],
        serde_json::json!([]),
        "nothing is wrong with it"
    );
    leadpact.does(["definition".as_ref(), "import".as_ref(), file.as_os_str()]);
    assert_eq!(
        leadpact.json(["qualify"])["definition_hash"],
        checked["definition_hash"]
    );
}
