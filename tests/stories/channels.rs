//! Is what a team says once of its sources and its targets where its figures are told: money and the funnel by channel,
//! months as people and as programs read them, targets beside rates?

use serde_json::Value;
use tests::places::Folder;

use crate::leadpact::Leadpact;

fn rows(report: &Value) -> &[Value] {
    report["rows"].as_array().unwrap()
}

/// The sum of a column of counts, but for the row of all.
fn sum(report: &Value, column: &str) -> u64 {
    let lines = rows(report).iter().take(rows(report).len() - 1);
    lines.map(|row| row[column].as_u64().unwrap_or(0)).sum()
}

#[test]
fn sources_that_are_put_into_channels_are_told_by_channel_and_the_others_as_not_assigned() {
    let folder = Folder::new("channels").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let file = folder.file("channels.csv");
    let table = "Source,Channel\nPaid Search,paid\nPAID SOCIAL,paid\nOffline Sources,events\n";
    std::fs::write(&file, table).unwrap();
    let read = ["economics".as_ref(), "channels".as_ref(), file.as_os_str()];
    let sources = leadpact.json(read);
    let of = |name: &str| {
        let sources = sources.as_array().unwrap();
        let found = sources.iter().find(|one| one["source"] == name);
        found.map(|one| one["channel"].clone())
    };
    assert_eq!(of("Paid Search"), Some("paid".into()));
    assert_eq!(of("Paid Social"), Some("paid".into()));
    assert_eq!(of("Organic Search"), Some(Value::Null));

    let by_source = leadpact.json(["report", "cost", "--by", "source", "--top", "0"]);
    let by_channel = leadpact.json(["report", "cost", "--by", "channel"]);
    let line = |report: &Value, column: &str, name: &str| {
        let found = rows(report).iter().find(|row| row[column] == name);
        found.map(|row| row["leads"].as_u64().unwrap())
    };
    let paid = ["Paid Search", "Paid Social"].map(|one| line(&by_source, "source", one).unwrap());
    let told = line(&by_channel, "channel", "Paid");
    assert_eq!(told, Some(paid.iter().sum()), "{by_channel}");
    assert!(line(&by_channel, "channel", "Not assigned").is_some());
    assert_eq!(sum(&by_channel, "leads"), sum(&by_source, "leads"));

    let funnel = leadpact.json(["report", "funnel", "--by", "@channel"]);
    let parts: Vec<&str> = rows(&funnel)
        .iter()
        .filter(|row| row["step"] == "MQL")
        .filter_map(|row| row["part"].as_str())
        .collect();
    assert_eq!(parts[..3], ["Paid", "Events and fairs", "Not assigned"]);

    let loud = leadpact.run(["economics", "set", "channel.Referrals=loud"]);
    assert_ne!(loud.code, Some(0));
}

#[test]
fn months_of_money_read_as_people_say_them_and_as_programs_write_them() {
    let folder = Folder::new("months").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let report = leadpact.json(["report", "cost", "--by", "month"]);
    let month = rows(&report)[0]["month"].as_str().unwrap();
    assert!(month.starts_with("20") && month.len() == 7, "{month}");
    let said =
        |locale: &str| leadpact.does(["report", "cost", "--by", "month", "--locale", locale]);
    for (locale, word) in [("en", "Aug 2025"), ("pl", "sie 2025"), ("da", "aug. 2025")] {
        let said = said(locale);
        assert!(said.contains(word), "{locale}: {said}");
        assert!(!said.contains("2025-08"), "{locale}: {said}");
    }
}

#[test]
fn a_target_that_is_set_stands_beside_the_rates_until_it_is_taken_back() {
    let folder = Folder::new("targets").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    leadpact.does(["targets", "set", "mql..sql=40", "lead..mql=80,5%"]);
    let targets = leadpact.json(["targets", "show"]);
    assert_eq!(
        targets,
        serde_json::json!([
            { "from": "lead", "to": "mql", "share": 0.805 },
            { "from": "mql", "to": "sql", "share": 0.4 },
        ])
    );
    let funnel = leadpact.json(["report", "funnel"]);
    let at = |step: &str| {
        let found = rows(&funnel).iter().find(|row| row["step"] == step);
        found.unwrap()["target"].clone()
    };
    assert_eq!(
        [at("Lead"), at("MQL"), at("SQL")],
        [Value::Null, 0.805.into(), 0.4.into()]
    );
    for way in ["period", "cohort"] {
        let report = leadpact.json(["report", "over-time", "--view", way]);
        assert_eq!(rows(&report)[0]["target"], 0.4, "{way}");
    }
    let cohorts = leadpact.json(["report", "cohorts"]);
    assert!(
        cohorts["notes"].to_string().contains("Target 40%"),
        "{cohorts}"
    );

    // A comparison and the plan say the same of the same rate, and a promise has a target too.
    let compared = leadpact.json(["report", "compare", "--by", "country"]);
    let sql = rows(&compared).iter().find(|row| row["stage"] == "SQL");
    assert_eq!(sql.unwrap()["target"], 0.4, "{compared}");
    let plan = leadpact.json(["report", "plan"]);
    let from_mql = rows(&plan).iter().find(|row| row["stage"] == "MQL");
    assert_eq!(from_mql.unwrap()["aimed_at"], 0.4, "{plan}");
    leadpact.does(["promises", "propose"]);
    leadpact.does([
        "promises",
        "set",
        "follow_up.stage=mql",
        "follow_up.within_hours=24",
    ]);
    leadpact.does(["targets", "set", "@promise..follow_up=95"]);
    let sla = leadpact.json(["report", "sla"]);
    assert_eq!(rows(&sla)[0]["target"], 0.95, "{sla}");
    leadpact.does(["targets", "set", "@promise..follow_up="]);

    for wrong in [
        "@promise..gone=40",
        "mql..gone=40",
        "mql..sql=140",
        "mql=40",
    ] {
        let refused = leadpact.run(["targets", "set", wrong]);
        assert_ne!(refused.code, Some(0), "{wrong}");
    }
    leadpact.does(["targets", "set", "mql..sql=", "lead..mql="]);
    assert_eq!(leadpact.json(["targets", "show"]), serde_json::json!([]));
    let funnel = leadpact.json(["report", "funnel"]);
    assert!(rows(&funnel)[0].get("target").is_none());
}

#[test]
fn a_plan_is_split_by_the_mix_that_was_or_that_was_typed_and_says_where_too_few_tell() {
    let folder = Folder::new("mix").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    leadpact.does(["economics", "set", "plan.won=40"]);
    let plan = leadpact.json(["report", "plan", "--mix", "source"]);
    let (all, parts) = rows(&plan).split_last().unwrap();
    let shares: f64 = parts.iter().map(|row| row["mix"].as_f64().unwrap()).sum();
    assert!((shares - 1.0).abs() < 1e-9, "{shares}");
    for row in parts {
        let share = row["leads"].as_f64().unwrap();
        let own = row["conversion"]["of"].as_f64().unwrap_or_default();
        // Who is excluded is no lead at the first stage.
        assert!(own <= share, "{row}");
        assert_eq!(row["needed_won"].as_u64().is_some(), own > 0.0, "{row}");
    }
    let won: u64 = parts
        .iter()
        .filter_map(|row| row["needed_won"].as_u64())
        .sum();
    assert!((40..40 + parts.len() as u64).contains(&won), "{won}");
    assert_eq!(all["needed_won"].as_u64(), Some(won));
    // With the mix that was, the whole need is that of the plan, but for rounding and the sources of few leads.
    let whole = leadpact.json(["report", "plan"]);
    let wanted = rows(&whole)[0]["needed"].as_f64().unwrap();
    let split = all["needed_lead"].as_f64().unwrap();
    assert!((split - wanted).abs() < 0.05 * wanted, "{split} {wanted}");

    leadpact.does([
        "economics",
        "set",
        "plan.mix.Paid Search=30",
        "plan.mix.Referrals=10",
    ]);
    let typed = leadpact.json(["report", "plan", "--mix", "source"]);
    let share = |name: &str| {
        let found = rows(&typed).iter().find(|row| row["source"] == name);
        found.map(|row| row["mix"].as_f64().unwrap())
    };
    assert_eq!(share("Paid Search"), Some(0.75));
    assert_eq!(share("Organic Search"), Some(0.0));
    let by_channel = leadpact.json(["report", "plan", "--mix", "channel"]);
    assert!(
        by_channel["notes"].to_string().contains("typed"),
        "{by_channel}"
    );
    assert_eq!(rows(&by_channel)[0]["channel"], "Not assigned");
}

#[test]
fn lost_deals_and_leads_sent_back_are_told_by_channel_in_count_and_money() {
    let folder = Folder::new("losses-channel").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    let figures = ["losses", "rejections"];
    for figure in figures {
        let none = leadpact.json(["report", figure, "--by", "channel"]);
        assert_eq!(rows(&none).len(), 1, "{none}");
        assert_eq!(rows(&none)[0]["channel"], "Not assigned");
        assert!(
            none["notes"].to_string().contains("No source has been put"),
            "{none}"
        );
    }
    leadpact.does([
        "economics",
        "set",
        "channel.Paid Search=paid",
        "channel.Paid Social=paid",
        "channel.Offline Sources=events",
    ]);
    for (figure, counted) in [("losses", "deals"), ("rejections", "leads")] {
        let by = |by: &str| leadpact.json(["report", figure, "--by", by]);
        let (by_source, by_channel) = (by("source"), by("channel"));
        let of = |report: &Value, column: &str, names: &[&str], count: &str| {
            let own = rows(report)
                .iter()
                .filter(|row| names.iter().any(|name| row[column] == *name));
            own.map(|row| row[count].as_f64().unwrap_or(0.0))
                .sum::<f64>()
        };
        let all = |report: &Value, count: &str| {
            let each = rows(report)
                .iter()
                .map(|row| row[count].as_f64().unwrap_or(0.0));
            each.sum::<f64>()
        };
        let paid = of(
            &by_source,
            "source",
            &["Paid Search", "Paid Social"],
            counted,
        );
        assert!(paid > 0.0, "{by_source}");
        let told = of(&by_channel, "channel", &["Paid"], counted);
        assert!((told - paid).abs() < 1e-9, "{figure}: {told} {paid}");
        let (one, other) = (all(&by_channel, counted), all(&by_source, counted));
        assert!((one - other).abs() < 1e-9, "{figure}: {one} {other}");
    }
    let (by_source, by_channel) = (
        leadpact.json(["report", "losses", "--by", "source"]),
        leadpact.json(["report", "losses", "--by", "channel"]),
    );
    let worth = |report: &Value| {
        let pln = |row: &Value| {
            let amount = row["amount_pln"]["amount"]
                .as_str()
                .unwrap_or("0")
                .to_owned();
            amount.parse::<f64>().unwrap()
        };
        rows(report).iter().map(pln).sum::<f64>()
    };
    assert!(worth(&by_channel) > 0.0, "{by_channel}");
    assert!(
        (worth(&by_channel) - worth(&by_source)).abs() < 0.01,
        "{by_source}"
    );
}

#[test]
fn a_mix_is_typed_by_channel_too_and_each_channel_divides_among_its_sources_as_they_were() {
    let folder = Folder::new("mix-channel").unwrap();
    let leadpact = Leadpact::with_sample(&folder);
    leadpact.does([
        "economics",
        "set",
        "plan.won=40",
        "channel.Paid Search=paid",
        "channel.Paid Social=paid",
        "channel.Referrals=referral",
        "plan.mix.@paid=60",
        "plan.mix.@referral=20",
    ]);
    let share = |by: &str, column: &str, name: &str| {
        let plan = leadpact.json(["report", "plan", "--mix", by]);
        let found = rows(&plan).iter().find(|row| row[column] == name);
        let row = found.unwrap_or_else(|| panic!("{name} in {plan}"));
        (row["mix"].as_f64().unwrap(), row["leads"].as_f64().unwrap())
    };
    assert_eq!(share("channel", "channel", "Paid").0, 0.75);
    assert_eq!(share("channel", "channel", "Not assigned").0, 0.0);
    let (search, of_search) = share("source", "source", "Paid Search");
    let (social, of_social) = share("source", "source", "Paid Social");
    assert!((search + social - 0.75).abs() < 1e-9, "{search} {social}");
    assert!((search / social - of_search / of_social).abs() < 1e-9);
    assert_eq!(share("source", "source", "Referrals").0, 0.25);
    // What is typed of sources counts by source, and what is typed of channels by channel.
    leadpact.does(["economics", "set", "plan.mix.Referrals=100"]);
    assert_eq!(share("source", "source", "Referrals").0, 1.0);
    assert_eq!(share("channel", "channel", "Paid").0, 0.75);
    let unfit = leadpact.run(["economics", "set", "plan.mix.@loud=20"]);
    assert_ne!(unfit.code, Some(0));
}
