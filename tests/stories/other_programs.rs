//! Do the tables of programs that nobody named come out as their owners read them? Small rows of the shapes in which
//! CRMs and public lists keep deals, currencies, days and histories.

use serde_json::{Value, json};
use tests::places::Folder;

use crate::leadpact::Leadpact;

/// A workspace with these tables; one without a name goes where its headings say.
#[track_caller]
fn with(name: &str, tables: &[(&str, &str)]) -> (Folder, Leadpact) {
    let folder = Folder::new(name).unwrap();
    let leadpact = Leadpact::on(folder.file("other.leadpact"));
    leadpact.does(["new"]);
    for (number, (table, text)) in tables.iter().enumerate() {
        let file = folder.file(&format!("{number}.csv"));
        std::fs::write(&file, text).unwrap();
        let file = file.to_str().unwrap();
        match *table {
            "" => leadpact.json(["import", file]),
            table => leadpact.json(["import", file, "--table", table]),
        };
    }
    (folder, leadpact)
}

#[track_caller]
fn report(leadpact: &Leadpact, arguments: &[&str]) -> Value {
    leadpact.json([&["report"][..], arguments].concat())
}

const LEADS: &str = "\
Id,FirstName,LastName,Email,LeadSource,IsConverted,ConvertedDate,ConvertedOpportunityId,CreatedDate
00Q1,Ada,Berg,ada@a.example,Web,true,2026-02-01,0061,2026-01-10T09:00:00.000+0000
00Q2,Bo,Carl,bo@b.example,Fair,true,2026-02-03,0062,2026-01-12T09:00:00.000+0000
00Q3,Cy,Dahl,cy@c.example,Web,true,2026-02-05,0063,2026-01-15T09:00:00.000+0000
00Q4,Di,Erk,di@d.example,Web,false,,,2026-01-20T09:00:00.000+0000
";

const OPPORTUNITIES: &str = "\
Id,AccountId,Name,StageName,Amount,CloseDate,IsClosed,IsWon,OwnerId,Type,CurrencyIsoCode,CreatedDate,Loss_Reason__c
0061,0011,One,Closed Won,1000,2026-03-03,true,true,0051,New Business,EUR,2026-02-01T09:00:00.000+0000,
0062,0012,Two,Closed Won,500,2026-03-05,true,true,0052,New Business,USD,2026-02-03T09:00:00.000+0000,
0063,0013,Three,Closed Lost,700,2026-03-07,true,false,0051,New Business,EUR,2026-02-05T09:00:00.000+0000,Price
0064,0014,Four,Prospecting,900,2026-11-23,false,false,0051,New Business,EUR,2026-02-09T09:00:00.000+0000,
";

const OPPORTUNITY_HISTORY: &str = "\
Id,OpportunityId,StageName,Amount,CloseDate,CreatedDate,CurrencyIsoCode
0081,0061,Prospecting,1000,2026-03-03,2026-02-01T09:00:00.000+0000,EUR
0082,0061,Closed Won,1000,2026-03-03,2026-03-03T09:00:00.000+0000,EUR
0083,0062,Prospecting,500,2026-03-05,2026-02-03T09:00:00.000+0000,USD
0084,0063,Closed Lost,700,2026-03-07,2026-03-07T09:00:00.000+0000,EUR
";

#[test]
fn amounts_of_two_currencies_are_never_added_however_the_column_is_called() {
    let headings = [
        "CurrencyIsoCode",
        "Deal - Currency of Value",
        "Deal Value Currency",
        "Opportunity Currency",
        "Valuta",
    ];
    for heading in headings {
        let deals = OPPORTUNITIES.replace("CurrencyIsoCode", heading);
        let (_folder, leadpact) = with("currencies", &[("people", LEADS), ("deals", &deals)]);
        let open = report(&leadpact, &["open-opportunities"]);
        assert_eq!(
            open["rows"][0]["amount_eur"],
            json!({ "amount": "900", "currency": "EUR" }),
            "{heading}: {open}"
        );
        let all = report(&leadpact, &["deals"]);
        assert_eq!(
            all["rows"][0]["won_amount"],
            json!({ "amount": "1000", "currency": "EUR" }),
            "{heading}: {all}"
        );
    }
}

#[test]
fn an_amount_in_one_currency_is_no_column_of_currencies() {
    let deals = "\
Deal ID,Deal Name,Deal Stage,Amount,Amount in company currency,Currency,Close Date
1,One,Closed Won,10,11,EUR,2026-03-03
";
    let (_folder, leadpact) = with("company-currency", &[("people", LEADS), ("deals", deals)]);
    let all = report(&leadpact, &["deals"]);
    assert_eq!(
        all["rows"][0]["won_amount"],
        json!({ "amount": "10", "currency": "EUR" }),
        "{all}"
    );
}

#[test]
fn names_that_programs_write_in_one_word_say_whose_a_deal_is_and_why_it_was_lost() {
    let (_folder, leadpact) = with("one-word", &[("people", LEADS), ("deals", OPPORTUNITIES)]);
    let open = report(&leadpact, &["open-opportunities"]);
    assert_eq!(open["rows"][0]["owner"], "0051", "{open}");
    let losses = report(&leadpact, &["losses"]);
    assert_eq!(losses["rows"][0]["reason"], "Price", "{losses}");
}

#[test]
fn of_two_who_have_as_many_open_deals_neither_has_the_most() {
    let deal = |id: u8, owner: &str| format!("{id},Deal {id},Proposal,{owner}\n");
    let all = |owners: &[&str]| {
        let rows = (1..).zip(owners).map(|(id, owner)| deal(id, owner));
        format!(
            "Deal ID,Deal Name,Deal Stage,Deal Owner\n{}",
            rows.collect::<String>()
        )
    };
    let cases = [
        (all(&["Ana", "Bo"]), "2 deals are open"),
        (
            all(&["Ana", "Bo", "Ana"]),
            "Ana has the most open deals: 2 of 3",
        ),
        (all(&["Ana", "", ""]), "3 deals are open"),
    ];
    for (deals, title) in cases {
        let (_folder, leadpact) = with("owners", &[("people", LEADS), ("deals", &deals)]);
        assert_eq!(report(&leadpact, &["open-opportunities"])["title"], title);
    }
}

#[test]
fn a_deal_that_is_to_close_today_is_not_late_in_any_figure() {
    let (_folder, leadpact) = with("today", &[("people", LEADS), ("deals", OPPORTUNITIES)]);
    for (as_of, late) in [("2026-11-23", 0), ("2026-11-24", 1)] {
        let open = report(&leadpact, &["open-opportunities", "--as-of", as_of]);
        assert_eq!(open["rows"][0]["close_date_passed"], late, "{as_of}");
        let deals = report(&leadpact, &["deals", "--as-of", as_of]);
        let notes = deals["notes"].to_string();
        assert_eq!(
            notes.contains("should have closed"),
            late > 0,
            "{as_of}: {notes}"
        );
    }
}

#[test]
fn of_deals_that_are_nobodys_the_key_that_says_whose_they_are_is_offered_with_its_command() {
    let (folder, leadpact) = with("offered", &[("people", LEADS)]);
    let file = folder.file("deals.csv");
    std::fs::write(&file, OPPORTUNITIES).unwrap();
    let said = leadpact.does(["import", file.to_str().unwrap(), "--table", "deals"]);
    assert!(
        said.contains("joins add deals.deal_id people.convertedopportunityid"),
        "{said}"
    );
    assert!(!said.contains("ownerid"), "an owner has many deals: {said}");
    leadpact.does([
        "joins",
        "add",
        "deals.deal_id",
        "people.convertedopportunityid",
    ]);
    let revenue = report(&leadpact, &["revenue", "--currency", "EUR"]);
    let web = &revenue["rows"][0];
    assert_eq!(
        (&web["source"], &web["won"]),
        (&json!("Web"), &json!(1)),
        "{revenue}"
    );
}

#[test]
fn where_only_won_leads_are_recorded_those_won_too_late_are_no_evidence_of_the_others() {
    let mut leads = "mql_id,first_contact_date,won_date,origin\n".to_owned();
    for n in 0..120 {
        let won = match n {
            0..50 => "2018-02-01",
            50..60 => "2019-02-01",
            _ => "",
        };
        leads += &format!("m{n},2018-01-01,{won},{}\n", ["web", "fair"][n % 2]);
    }
    let (folder, leadpact) = with("only-won-leads", &[("people", &leads)]);
    let file = folder.file("old.json");
    std::fs::write(&file, OLD).unwrap();
    leadpact.does(["definition", "import", file.to_str().unwrap()]);
    for figure in ["criteria", "backtest", "worked"] {
        let said = report(&leadpact, &[figure]);
        let notes = said["notes"].to_string();
        assert!(notes.contains("recorded nowhere"), "{figure}: {notes}");
    }
}

#[test]
fn where_only_won_deals_are_recorded_no_win_rate_is_said() {
    let deals = "mql_id,seller_id,won_date,business_segment
a,s1,2018-01-05,pet
b,s2,2018-02-05,toys
";
    let leads = "mql_id,first_contact_date
a,2018-01-01
b,2018-01-02
c,2018-01-03
";
    let (_folder, leadpact) = with("only-won", &[("people", leads), ("deals", deals)]);
    let all = report(&leadpact, &["deals"]);
    assert_eq!(all["rows"][0]["won"], 2, "{all}");
    assert_eq!(all["rows"][0]["win_rate"]["rate"], Value::Null, "{all}");
    assert_eq!(
        all["title"],
        "Deals won: 2. None is recorded as lost, so no win rate can be told"
    );
    let revenue = report(&leadpact, &["revenue"]);
    assert_eq!(
        revenue["title"],
        "Deals won: 2. Of none of them one exact amount is known"
    );
}

#[test]
fn the_history_of_deals_is_no_table_of_deals_and_belongs_to_the_people_of_the_deals() {
    let history =
        "Opportunity ID,From Stage,To Stage,Change Date\n0061,Prospecting,Closed Won,2026-03-03\n";
    for history in [OPPORTUNITY_HISTORY, history] {
        let (folder, leadpact) = with(
            "deal-history",
            &[("people", LEADS), ("deals", OPPORTUNITIES)],
        );
        leadpact.does([
            "joins",
            "add",
            "deals.deal_id",
            "people.convertedopportunityid",
        ]);
        let file = folder.file("history.csv");
        std::fs::write(&file, history).unwrap();
        let refused = leadpact.run(["import", file.to_str().unwrap()]);
        assert!(
            refused.err.contains("--table stage_history"),
            "{}{}",
            refused.out,
            refused.err
        );
        let file = file.to_str().unwrap();
        let done = leadpact.json(["import", file, "--table", "stage_history"]);
        assert_eq!(done["linked"]["to_nobody"], 0, "{done}");
        let lead = leadpact.json(["leads", "show", "00Q1"]);
        assert_eq!(lead["leads"].as_array().map(Vec::len), Some(1), "{lead}");
    }
}

const NAMED_HISTORY: &str = "\
Record Id,Deal Name,Stage,Amount,Probability,Closing Date,Duration (Days),Modified Time,Modified By
zs_1,One,Qualification,1200.50,10,2026-05-30,5,2026-04-25 10:00:00,Ann
zs_2,Two,Qualification,1200.50,10,2026-05-30,,2026-05-30 10:00:00,Ann
";

#[test]
fn a_history_that_names_deals_and_not_their_ids_belongs_to_the_people_of_the_one_of_that_name() {
    let leads = "LEADID,Last Name,Created Time\n4563,Dens,2026-04-01\n4564,Hall,2026-04-02\n";
    let deals = "\
Record Id,Deal Name,Amount,Stage,Closing Date,Contact Name.id,Currency
z1,One,10,Closed Won,2026-05-30,4563,USD
z2,Two,20,Closed-Lost to Competition,2026-06-30,4564,USD
z3,Two,20,Closed Lost - Price,2026-06-30,4564,USD
";
    let (folder, leadpact) = with("named-history", &[("people", leads), ("deals", deals)]);
    let lost = &report(&leadpact, &["deals"])["rows"][0];
    assert_eq!(
        (&lost["won"], &lost["lost"]),
        (&json!(1), &json!(2)),
        "{lost}"
    );
    leadpact.does(["joins", "add", "deals.contact_name_id", "people.leadid"]);
    let file = folder.file("history.csv");
    std::fs::write(&file, NAMED_HISTORY).unwrap();
    let file = file.to_str().unwrap();
    let refused = leadpact.run(["import", file]);
    assert!(
        refused.err.contains("--table stage_history"),
        "{}",
        refused.err
    );
    let done = leadpact.json(["import", file, "--table", "stage_history"]);
    assert_eq!(
        (&done["linked"]["to_people"], &done["linked"]["to_nobody"]),
        (&json!(1), &json!(1)),
        "two deals are called Two: {done}"
    );
}

#[test]
fn deals_that_say_only_when_they_were_won_are_won_on_that_day() {
    let deals = "\
mql_id;Deal ID;Deal Name;Value;Currency;Created;Won Time;Lost Time;Expected Close Date
1;1;One;1.000,50;EUR;20/01/2026;13/02/2026 10:00;;28/02/2026
2;2;Two;2.000,00;EUR;20/01/2026;;15/02/2026 11:30;28/02/2026
3;3;Three;3.000,00;EUR;20/01/2026;;;28/12/2026
";
    let (_folder, leadpact) = with("won-time", &[("people", LEADS), ("deals", deals)]);
    let all = report(&leadpact, &["deals", "--days-of", "closed"]);
    let row = &all["rows"][0];
    assert_eq!(
        [&row["won"], &row["lost"], &row["open"]],
        [1, 1, 1],
        "{all}"
    );
    assert_eq!(
        [&row["days_least"], &row["days_most"]],
        [&json!(24.0), &json!(26.0)],
        "from the day of its making to the day of its end: {all}"
    );
    let open = report(&leadpact, &["open-opportunities", "--as-of", "2026-12-01"]);
    assert_eq!(open["rows"][0]["close_date_passed"], 0, "{open}");
}

const OLD: &str = r#"{"leadpact_definition":1,"criteria":[{"id":"won","field":"won_date","op":"known"}],"stages":[
{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"fact":{"all":[]}},"entered_on":"first_contact_date"},
{"key":"won","label":"Won","owner":"sales","reached_by":{"fact":"won"},"entered_on":"won_date"}]}"#;

#[test]
fn figures_over_time_of_what_is_long_over_end_with_it() {
    let leads = "mql_id,first_contact_date,won_date\na,2017-11-02,2018-01-05\nb,2018-01-03,\nc,2018-02-05,\n";
    let (folder, leadpact) = with("long-over", &[("people", leads)]);
    let file = folder.file("old.json");
    std::fs::write(&file, OLD).unwrap();
    leadpact.does(["definition", "import", file.to_str().unwrap()]);
    let entries = report(&leadpact, &["over-time"]);
    let rows = entries["rows"].as_array().unwrap();
    let of = |key: &str| {
        rows.iter()
            .map(|row| row[key].as_u64().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(of("mql"), [1, 0, 1, 1], "{entries}");
    assert_eq!(of("won"), [0, 0, 1, 0], "{entries}");
    let cohorts = report(&leadpact, &["cohorts"]);
    assert_eq!(cohorts["rows"][0]["first_day"], "2017-11-01", "{cohorts}");
    // Whoever says until when is told of then.
    let asked = report(&leadpact, &["over-time", "--until", "2026-11-22"]);
    let last = asked["rows"].as_array().unwrap().last().unwrap();
    assert_eq!(last["last_day"], "2026-11-30", "{asked}");
}

#[test]
fn ones_and_zeros_that_say_whether_somebody_converted_are_yes_and_no() {
    let leads =
        "Prospect ID,Converted,Total Time Spent on Website\na,1,674\nb,0,1532\nc,1,305\nd,0,17\n";
    let (folder, leadpact) = with("converted", &[("people", leads)]);
    let fields = leadpact.does(["fields"]);
    assert!(fields.contains("yes / no"), "{fields}");
    let definition = r#"{"leadpact_definition":1,"criteria":[{"id":"won","field":"converted","op":"yes"}],
"stages":[{"key":"won","label":"Won","owner":"sales","reached_by":{"fact":"won"}}]}"#;
    let file = folder.file("won.json");
    std::fs::write(&file, definition).unwrap();
    leadpact.does(["definition", "import", file.to_str().unwrap()]);
    let funnel = leadpact.json(["funnel"]);
    assert_eq!(funnel["stages"][0]["n"], 2, "{funnel}");
    // A time that somebody spent is no day.
    let again = folder.file("again.csv");
    std::fs::write(&again, leads.replace("Total Time", "Time")).unwrap();
    let told = leadpact.json([
        "import",
        again.to_str().unwrap(),
        "--table",
        "people",
        "--dry-run",
    ]);
    assert_eq!(told["asks"], json!([]), "{told}");
}
