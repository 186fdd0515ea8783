//! The file: what it says is read and written again; what is wrong is named with its place and what would be right.

use funnel::{OwnReadError, own_read, own_write};

const WHOLE: &str = r#"{
  "leadpact_funnel": 1,
  "name": "Opportunities",
  "unit": "deal",
  "order": "ordered",
  "window": { "days": 90 },
  "count": "complete_path",
  "steps": [
    { "key": "seen", "label": "Seen", "owner": "marketing", "reached_by": { "everybody": { "on": "create_date" } } },
    { "key": "asked", "label": "asked", "owner": "both", "reached_by": { "activity": ["Form filled", "Call"] }, "window": { "hours": 36 } },
    { "key": "sql", "label": "SQL", "owner": "sales", "reached_by": { "stage": "sql" } },
    { "key": "was", "label": "Was", "owner": "sales", "reached_by": { "recorded": "Opportunity" } },
    { "key": "closed", "label": "Closed", "owner": "sales", "reached_by": { "date": "close_date" } },
    { "key": "large", "label": "Large", "owner": "sales", "reached_by": { "where": { "all": [
      { "field": "size", "is": ["large"] }, { "field": "lost", "is_not": [] } ], "on": "close_date" } } },
    { "key": "won", "label": "Won", "owner": "sales", "reached_by": { "outcome": { "is": "won", "on": "close_date" } } }
  ],
  "exclusions": [{ "after": "seen", "before": "won", "when": { "activity": ["Unsubscribed"] } }]
}"#;

#[test]
fn what_a_file_says_is_written_again_as_it_was() {
    let read = own_read(WHOLE).unwrap();
    assert_eq!((read.steps.len(), read.window), (7, Some(90 * 86_400)));
    let written = own_write(&read);
    assert_eq!(own_read(&written).unwrap(), read);
    assert_eq!(own_write(&own_read(&written).unwrap()), written);
    // Windows stay in the unit that has no rest.
    assert!(
        written.contains("\"hours\": 36") && written.contains("\"days\": 90"),
        "{written}"
    );
}

#[test]
fn what_is_wrong_is_named_with_its_place() {
    let step = |more: &str| {
        format!(
            r#"{{"leadpact_funnel": 1, "name": "x", "unit": "person", "steps": [
              {{"key": "a", "reached_by": {{"everybody": {{}}}}}}, {{"key": "b"{more}}}]}}"#
        )
    };
    let whole = |more: &str| {
        format!(
            r#"{{"leadpact_funnel": 1, "name": "x", "unit": "person"{more}, "steps": [
              {{"key": "a", "reached_by": {{"everybody": {{}}}}}},
              {{"key": "b", "reached_by": {{"date": "d"}}}}]}}"#
        )
    };
    let cases = [
        (
            step(r#", "reached_by": {"date": " "}"#),
            "steps[1].reached_by.date",
        ),
        (
            step(r#", "reached_by": {"sometimes": 1}"#),
            "steps[1].reached_by",
        ),
        (
            step(r#", "reached_by": {"where": {"all": []}}"#),
            "steps[1].reached_by.where.all",
        ),
        (
            step(r#", "reached_by": {"activity": [""]}"#),
            "steps[1].reached_by.activity",
        ),
        (
            step(r#", "reached_by": {"counted": {}}"#),
            "steps[1].reached_by",
        ),
        (
            step(r#", "reached_by": {"date": "d"}, "window": {"days": 1}"#),
            "steps[1].window",
        ),
        (
            step(r#", "reached_by": {"date": "d"}, "colour": 1"#),
            "steps[1].colour",
        ),
        (whole(r#", "window": {"days": 3}"#), "window"),
        (whole(r#", "order": "sideways""#), "order"),
        (
            whole(
                r#", "order": "ordered", "exclusions": [{"after": "b", "before": "a", "when": {"date": "d"}}]"#,
            ),
            "exclusions[0]",
        ),
        (
            whole(
                r#", "order": "ordered", "exclusions": [{"after": "a", "before": "z", "when": {"date": "d"}}]"#,
            ),
            "exclusions[0].before",
        ),
        (whole("").replace("\"b\"", "\"a\""), "steps[1].key"),
        (whole("").replace("\"x\"", "\" \""), "name"),
    ];
    for (text, place) in cases {
        match own_read(&text) {
            Err(OwnReadError::Shape { path, reason }) => {
                assert!(path.starts_with(place), "{path} is not {place}: {reason}");
                assert!(!reason.is_empty());
            }
            other => assert_eq!(format!("{other:?}"), "", "{place}: {text}"),
        }
    }
    assert!(matches!(
        own_read("{"),
        Err(OwnReadError::NotJson { line: 1, .. })
    ));
    let newer = WHOLE.replace("\"leadpact_funnel\": 1", "\"leadpact_funnel\": 2");
    assert_eq!(own_read(&newer), Err(OwnReadError::Newer { found: 2 }));
    let long = " ".repeat(1_000_001);
    assert_eq!(own_read(&long), Err(OwnReadError::TooLarge));
}
