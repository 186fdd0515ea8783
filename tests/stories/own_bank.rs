//! Does a campaign of calls come to what was counted of it elsewhere, as a funnel of people who said yes? The file lies
//! beside the checkout, where there is such a folder.

use serde_json::json;
use tests::places::Folder;

use crate::figures::Expected;
use crate::leadpact::Leadpact;
use crate::machine;
use crate::own_funnels::{expected, funnel, import, part, written};

#[test]
fn every_figure_of_the_bank_campaign_is_one_of_its_funnel() {
    let story = "every_figure_of_the_bank_campaign_is_one_of_its_funnel";
    let Some(expected) = expected("uci-bank") else {
        return machine::leave_out(story, "there is no ../shared/data/uci-bank");
    };
    let mut expected = Expected::of(expected["bank-full.csv"].clone());
    let folder = Folder::new("own-bank").unwrap();
    let leadpact = Leadpact::on(folder.file("bank.leadpact"));
    leadpact.does(["new"]);
    import(&leadpact, "uci-bank", &[("bank-full.csv", "people")]);
    let said_yes = json!({"where": {"all": [{"field": "y", "is": ["yes"]}]}});
    let steps = [
        ("called", json!({"everybody": {}})),
        ("yes", said_yes.clone()),
    ];
    let whole = written(&folder, "person", &json!({}), &steps);
    let counted = funnel(&leadpact, &whole, &[]);
    expected.is("rows", &counted["n_subjects"]);
    expected.is("y_yes", &counted["stages"][1]["n"]);
    expected.is("rate", &counted["stages"][1]["from_first"]["rate"]);
    for field in [
        "job",
        "marital",
        "education",
        "default",
        "housing",
        "loan",
        "contact",
        "month",
        "poutcome",
    ] {
        let by = funnel(&leadpact, &whole, &["--by", field]);
        let place = format!("by_{field}");
        assert_eq!(
            by["by"].as_array().unwrap().len(),
            expected.keys(&place).len(),
            "{field}"
        );
        for value in expected.keys(&place) {
            // What the file calls unknown is missing.
            let own = part(
                &by,
                Some(value.as_str()).filter(|value| *value != "unknown"),
            );
            let place = |figure: &str| format!("{place}/{value}/{figure}");
            expected.is(&place("n"), &own["n_subjects"]);
            expected.is(&place("converted"), &own["stages"][1]["n"]);
            expected.is(&place("rate"), &own["stages"][1]["from_first"]["rate"]);
            if value == "unknown" {
                expected.is(&format!("unknown_counts/{field}"), &own["n_subjects"]);
            }
        }
    }
    let condition =
        |field: &str, value: &str| json!({"where": {"all": [{"field": field, "is": [value]}]}});
    for (place, n, yes, asked) in [
        ("campaign_1", "n", Some("yes"), condition("campaign", "1")),
        (
            "rule_contacted_before_and_previous_success",
            "n",
            Some("yes"),
            json!({"where": {"all": [
            {"field": "poutcome", "is": ["success"]}, {"field": "pdays", "is_not": ["-1"]}]}}),
        ),
        (
            "pdays_never_contacted",
            "count",
            None,
            condition("pdays", "-1"),
        ),
        ("duration", "zero", None, condition("duration", "0")),
    ] {
        let steps = [("asked", asked), ("yes", said_yes.clone())];
        let counted = funnel(
            &leadpact,
            &written(&folder, "person", &json!({}), &steps),
            &[],
        );
        expected.is(&format!("{place}/{n}"), &counted["stages"][0]["n"]);
        if let Some(yes) = yes {
            expected.is(&format!("{place}/{yes}"), &counted["stages"][1]["n"]);
        }
    }
    expected.is_all_compared_but(&[
        // Of cells and columns: `uci_bank` compares them.
        "columns",
        "duplicate_rows",
        "duration/mean",
        "duration/median",
        "duration/max",
        "pdays_never_contacted/value",
        // A rule over numbers is the definition's: `uci_bank` measures it as its first stage.
        "rule_duration_ge_300_and_cellular",
        "balance",
    ]);
}
