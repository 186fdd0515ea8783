//! Do stage history, costs, counts and lists tell of the same people and days as the other tables?

use std::collections::{HashMap, HashSet};

use super::{AS_OF, Table, story};
use crate::{LISTS, Story};

const PATH: [&str; 6] = [
    "Subscriber",
    "Lead",
    "Marketing Qualified Lead",
    "Sales Qualified Lead",
    "Opportunity",
    "Customer",
];

#[test]
fn the_last_stage_somebody_entered_is_the_one_their_row_says() {
    let story = Story::default_sample(AS_OF);
    let (people, history) = (Table::people(&story), Table::history(&story));
    let mut last: HashMap<&str, &str> = HashMap::new();
    for (id, to) in history.column("Contact ID").zip(history.column("To Stage")) {
        if to != "Recycled" {
            last.insert(id, to);
        }
    }
    let stages = people
        .column("Record ID")
        .zip(people.column("Lifecycle Stage"));
    let again: HashSet<String> = Table::labels(&story)
        .column("Record ID")
        .map(str::to_owned)
        .collect();
    let mut n = 0;
    for (id, stage) in stages.filter(|(id, stage)| !again.contains(*id) && !stage.is_empty()) {
        // Who downloaded something after sales had accepted them stays where they were.
        assert_eq!(last.get(id), Some(&stage), "{id}");
        n += 1;
    }
    assert!(n > 1_500);
}

#[test]
fn a_stage_is_entered_from_the_one_before_and_never_gone_back_to() {
    let story = story(5_000);
    let (people, history) = (Table::people(&story), Table::history(&story));
    let created: HashMap<&str, &str> = people
        .column("Record ID")
        .zip(people.column("Create Date"))
        .collect();
    let place = |stage: &str| PATH.iter().position(|one| *one == stage).unwrap();
    let mut before: HashMap<&str, (&str, &str)> = HashMap::new();
    for row in &history.rows {
        let [_, id, from, to, day] = [0, 1, 2, 3, 4].map(|at| row[at].as_str());
        match before.insert(id, (to, day)) {
            None => {
                assert_eq!(from, "");
                assert!(created[id].is_empty() || created[id] == day, "{row:?}");
            }
            Some((stage, earlier)) => {
                assert_eq!(from, stage, "{row:?}");
                assert!(earlier <= day, "{row:?}");
                let goes_on = match (stage, to) {
                    // Who was sent back begins again where they were qualified.
                    ("Recycled", to) => to == "Marketing Qualified Lead" && earlier < day,
                    (stage, "Recycled") => stage == "Marketing Qualified Lead",
                    (stage, to) => place(stage) < place(to),
                };
                assert!(goes_on, "{row:?}");
            }
        }
        assert!(day <= "2026-11-22");
    }
}

#[test]
fn some_of_those_who_were_sent_back_come_again_and_most_do_not() {
    let history = Table::history(&Story::default_sample(AS_OF));
    let sent_back = history
        .column("To Stage")
        .filter(|to| *to == "Recycled")
        .count();
    let again = history
        .column("From Stage")
        .filter(|from| *from == "Recycled")
        .count();
    assert!(sent_back > 100, "{sent_back}");
    assert!(
        again > 30 && again * 2 < sent_back,
        "{again} of {sent_back}"
    );
}

#[test]
fn nearly_every_deal_has_an_owner_and_no_owner_has_most() {
    let deals = Table::deals(&Story::default_sample(AS_OF));
    let mut of: HashMap<&str, usize> = HashMap::new();
    for owner in deals.column("Deal Owner") {
        *of.entry(owner).or_default() += 1;
    }
    let nobody = of.remove("").unwrap_or(0);
    assert!(nobody > 0 && nobody * 15 < deals.rows.len(), "{nobody}");
    assert_eq!(of.len(), 6);
    assert!(of.values().all(|n| n * 2 < deals.rows.len()), "{of:?}");
}

#[test]
fn whoever_became_a_customer_has_a_deal_won_on_that_day() {
    let story = Story::default_sample(AS_OF);
    let (people, history) = (Table::people(&story), Table::history(&story));
    let deals = Table::deals(&story);
    let email: HashMap<&str, &str> = people
        .column("Record ID")
        .zip(people.column("Email"))
        .collect();
    let [stage, close, whose] =
        ["Deal Stage", "Close Date", "Associated Contact Email"].map(|name| deals.place(name));
    let won: HashSet<(&str, &str)> = deals
        .rows
        .iter()
        .filter(|row| row[stage] == "Closed Won")
        .map(|row| (row[whose].as_str(), row[close].as_str()))
        .collect();
    let customers = history.rows.iter().filter(|row| row[3] == "Customer");
    let known = customers.filter(|row| !email[row[1].as_str()].is_empty());
    let mut n = 0;
    for row in known {
        assert!(
            won.contains(&(email[row[1].as_str()], row[4].as_str())),
            "{row:?}"
        );
        n += 1;
    }
    assert!(n > 30);
}

#[test]
fn each_source_of_costs_and_counts_brings_people_and_no_month_is_told_twice() {
    let story = Story::default_sample(AS_OF);
    let people = Table::people(&story);
    let sources: HashSet<&str> = people.column("Original Source").collect();
    for (table, told_by) in [
        (
            Table::costs(&story),
            ["Source", "Campaign", "Kind", "Period"],
        ),
        (
            Table::counts(&story),
            ["Source", "Source", "Kind", "Period"],
        ),
    ] {
        let places = told_by.map(|name| table.place(name));
        let (from, to) = (table.place("Period"), table.place("Period End"));
        let mut seen = HashSet::new();
        for row in &table.rows {
            assert!(sources.contains(row[places[0]].as_str()), "{row:?}");
            assert!(seen.insert(places.map(|at| row[at].as_str())), "{row:?}");
            assert!(row[from].ends_with("-01") && row[from][..7] == row[to][..7]);
            assert!(row[from] <= row[to] && row[to].as_str() <= "2026-11-22");
        }
        let months: HashSet<&str> = table.column("Period").collect();
        assert_eq!(months.len(), 25, "every month that began in the story");
    }
}

#[test]
fn who_is_on_a_list_is_in_the_story_and_belongs_there() {
    let story = Story::default_sample(AS_OF);
    let (people, lists) = (Table::people(&story), Table::lists(&story));
    let [campaign, read] = ["Campaign", "Content Downloaded"].map(|name| people.place(name));
    let rows: HashMap<&str, &Vec<String>> = people
        .rows
        .iter()
        .map(|row| (row[0].as_str(), row))
        .collect();
    let mut on: HashMap<&str, usize> = HashMap::new();
    let mut of_person: HashMap<&str, usize> = HashMap::new();
    for (list, id) in lists.column("List").zip(lists.column("Record ID")) {
        let row = rows[id];
        *on.entry(list).or_default() += 1;
        *of_person.entry(id).or_default() += 1;
        let fits = |at: usize, what: &str| row[at].is_empty() || row[at].contains(what);
        match LISTS.iter().position(|name| *name == list).unwrap() {
            1 => assert!(fits(campaign, "Bought list"), "{row:?}"),
            2 => assert!(fits(campaign, "Webinar"), "{row:?}"),
            3 => assert!(fits(read, "Case study"), "{row:?}"),
            _ => {}
        }
    }
    assert_eq!(on.len(), LISTS.len());
    assert!(on.values().all(|n| *n > 20), "{on:?}");
    assert!(of_person.values().any(|n| *n > 1), "somebody is on several");
}

#[test]
fn every_currency_of_a_deal_has_a_rate_in_each_month_of_the_story() {
    let story = Story::default_sample(AS_OF);
    let mut written = Vec::new();
    story.write_rates(&mut written).unwrap();
    let mut rates = HashSet::new();
    for row in String::from_utf8(written).unwrap().lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        assert!(cells[2].parse::<f64>().unwrap() > 0.0, "{row}");
        assert!(
            rates.insert((cells[0].to_owned(), cells[1].to_owned())),
            "{row}"
        );
    }
    let deals = Table::deals(&story);
    for (currency, day) in deals.column("Currency").zip(deals.column("Create Date")) {
        assert!(
            rates.contains(&(day[..7].to_owned(), currency.to_owned())),
            "{currency} {day}"
        );
    }
}
