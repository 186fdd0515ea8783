//! Are leads found by what is asked of them, and in the order that is asked for?

use jiff::civil::date;
use lead::{ColumnBuilder, Field, FieldType, Interval, Table};

use super::*;

fn snapshot() -> Snapshot {
    let mut names = ColumnBuilder::new(FieldType::Text);
    let mut sizes = ColumnBuilder::new(FieldType::Number);
    for (name, size) in [
        ("Żaneta", Some(7.0)),
        ("anna", None),
        ("Bo", Some(200.0)),
        ("ANNA", Some(7.0)),
    ] {
        names.push(Some(ValueRef::Text(name)));
        sizes.push(size.and_then(Interval::exact).map(ValueRef::Number));
    }
    let field = |label: &str, kind| Field {
        key: FieldKey::from_label(label),
        label: label.to_owned(),
        kind,
    };
    let columns = vec![
        (field("Name", FieldType::Text), names.finish()),
        (field("Size", FieldType::Number), sizes.finish()),
    ];
    let list = Table::from_columns(4, columns).unwrap();
    Snapshot::new(
        list.into(),
        1,
        None,
        std::sync::Arc::default(),
        date(2026, 11, 22),
    )
}

#[test]
fn leads_are_found_and_sorted_with_missing_last() {
    let sort = |field: &str, descending| {
        Some(Sort {
            by: SortBy::Field(FieldKey::from_label(field)),
            descending,
        })
    };
    let facet = |field: &str, values: &[Option<&str>]| {
        vec![FacetFilter {
            field: FieldKey::from_label(field),
            values: values.iter().map(|v| v.map(str::to_owned)).collect(),
        }]
    };
    let query = Query::default();
    let cases = [
        (query.clone(), vec![0, 1, 2, 3]),
        (
            Query {
                search: "NN".into(),
                ..query.clone()
            },
            vec![1, 3],
        ),
        (
            Query {
                search: "żan".into(),
                ..query.clone()
            },
            vec![0],
        ),
        (
            Query {
                sort: sort("Size", false),
                ..query.clone()
            },
            vec![0, 3, 2, 1],
        ),
        (
            Query {
                sort: sort("Size", true),
                ..query.clone()
            },
            vec![2, 0, 3, 1],
        ),
        (
            Query {
                sort: sort("Name", false),
                ..query.clone()
            },
            vec![1, 3, 2, 0],
        ),
        (
            Query {
                facets: facet("Size", &[None]),
                ..query.clone()
            },
            vec![1],
        ),
        (
            Query {
                facets: facet("Size", &[Some("7")]),
                ..query.clone()
            },
            vec![0, 3],
        ),
        (
            Query {
                facets: facet("Size", &[None, Some("200")]),
                ..query.clone()
            },
            vec![1, 2],
        ),
        (
            Query {
                sort: Some(Sort {
                    by: SortBy::Title,
                    descending: true,
                }),
                ..query.clone()
            },
            vec![0, 2, 1, 3],
        ),
    ];
    for (query, rows) in cases {
        assert_eq!(find(&snapshot(), &query).unwrap(), rows, "{query:?}");
    }
    let absent = Query {
        sort: sort("Shoe", false),
        ..query
    };
    assert!(matches!(
        find(&snapshot(), &absent),
        Err(WorkspaceError::FieldAbsent(_))
    ));
}
