//! Is every row told what is said of it, whatever came first, and nothing else?

use lead::{FieldType, Relation};
use proptest::prelude::*;

use super::*;
use crate::linking::links_joined;

fn key(label: &str) -> FieldKey {
    FieldKey::from_label(label)
}

/// The table of these lines, the first of which are the labels; every value is a text.
fn table(lines: &[&str]) -> Table {
    let cells: Vec<Vec<&str>> = lines.iter().map(|line| line.split(',').collect()).collect();
    let (labels, rows) = cells.split_first().unwrap();
    let column = |(at, label): (usize, &&str)| {
        let mut builder = ColumnBuilder::new(FieldType::Text);
        for row in rows {
            let cell = row.get(at).filter(|cell| !cell.is_empty());
            builder.push(cell.map(|cell| ValueRef::Text(cell)));
        }
        let field = Field {
            key: key(label),
            label: (*label).to_owned(),
            kind: FieldType::Text,
        };
        (field, builder.finish())
    };
    let columns = labels.iter().enumerate().map(column).collect();
    Table::from_columns(rows.len(), columns).unwrap()
}

fn join(rows_are: RowsAre, own: &str, other: RowsAre, theirs: &str) -> Join {
    Join {
        rows_are,
        key: key(own),
        other,
        other_key: key(theirs),
    }
}

fn values<'a>(table: &'a Table, label: &str) -> Vec<Option<&'a str>> {
    let value = |row| match table.value(row, &key(label))? {
        ValueRef::Text(text) => Some(text),
        _ => None,
    };
    (0..table.n_rows()).map(value).collect()
}

fn deals() -> Table {
    table(&[
        "Product,Agent,Account",
        "GTX Pro,Ann,Alder",
        "gtx pro,Bo,Birch",
        "GTXPro,Cy,Cedar",
        ",Ann,Alder",
    ])
}

/// Products and sales teams, which are rows of one table.
fn details() -> Table {
    table(&[
        "Product,Series,Agent,Manager",
        "GTX Pro,GTX,,",
        "MG,MG,,",
        ",,Ann,Max",
        ",,Bo,Uma",
    ])
}

#[test]
fn the_fields_of_details_become_fields_of_the_rows_that_name_them() {
    let by_product = join(RowsAre::Deals, "Product", RowsAre::Details, "Product");
    let by_agent = join(RowsAre::Deals, "Agent", RowsAre::Details, "Agent");
    let (read, fields) = looked_up(&by_product, deals(), &details());
    assert_eq!(
        values(&read, "Series"),
        [Some("GTX"), Some("GTX"), None, None]
    );
    assert_eq!(fields.len(), 1, "of the teams nothing is said by product");
    let (read, _) = looked_up(&by_agent, read, &details());
    assert_eq!(
        values(&read, "Manager"),
        [Some("Max"), Some("Uma"), None, Some("Max")]
    );
    assert_eq!(read.fields().len(), 5);
    let partners = Partners::of(&by_product, &deals(), &details());
    assert_eq!((partners.n_keyed, partners.n_joined), (3, 2));
    assert_eq!(partners.unmatched, [("GTXPro".to_owned(), 1)]);
}

#[test]
fn a_field_of_the_same_name_is_named_after_the_key_it_came_by() {
    let products = table(&["Product,Agent", "GTX Pro,Factory"]);
    let by = join(RowsAre::Deals, "Product", RowsAre::Details, "Product");
    let (read, _) = looked_up(&by, deals(), &products);
    assert_eq!(values(&read, "Product: Agent")[0], Some("Factory"));
    assert_eq!(values(&read, "Agent")[0], Some("Ann"));
}

#[test]
fn of_several_details_the_last_tells_and_of_several_companies_none() {
    let twice = table(&["Product,Series,Price", "GTX Pro,Old,1", "GTX Pro,New,"]);
    let by = join(RowsAre::Deals, "Product", RowsAre::Details, "Product");
    let (read, _) = looked_up(&by, deals(), &twice);
    assert_eq!(values(&read, "Series")[0], Some("New"));
    assert_eq!(values(&read, "Price")[0], Some("1"));
    let companies = table(&[
        "Company name,Sector",
        "Alder,Retail",
        "Alder,Health",
        "Birch,Law",
    ]);
    let by = join(
        RowsAre::Deals,
        "Account",
        RowsAre::Companies,
        "Company name",
    );
    let partners = Partners::of(&by, &deals(), &companies);
    assert_eq!((partners.n_joined, partners.n_ambiguous), (1, 2));
    let (read, _) = looked_up(&by, deals(), &companies);
    assert_eq!(values(&read, "Sector"), [None, Some("Law"), None, None]);
}

#[test]
fn a_value_is_read_as_another_once_and_stays_as_it_was_imported() {
    let mapping = |from: &str, to: &str| ValueMapping {
        rows_are: RowsAre::Deals,
        key: key("Product"),
        from: from.into(),
        to: to.into(),
    };
    let imported = deals();
    let mappings = [mapping("gtxpro", "GTX Pro"), mapping("GTX Pro", "GTX Max")];
    let read = with_values(RowsAre::Deals, imported.clone(), &mappings);
    let expected = [Some("GTX Max"), Some("GTX Max"), Some("GTX Pro"), None];
    assert_eq!(values(&read, "Product"), expected);
    assert_eq!(values(&imported, "Product")[2], Some("GTXPro"));
    assert_eq!(
        with_values(RowsAre::Companies, imported.clone(), &mappings),
        imported
    );
}

#[test]
fn doubtful_values_are_offered_with_what_was_plainly_meant() {
    let by = join(RowsAre::Deals, "Product", RowsAre::Details, "Product");
    let offers = offers_of(&by, &deals(), &details());
    assert_eq!(offers.len(), 1);
    assert_eq!((offers[0].from.as_str(), offers[0].n_rows), ("GTXPro", 1));
    assert_eq!(offers[0].to.as_deref(), Some("GTX Pro"));
    let mut lines = vec!["Sector"];
    lines.extend(["Technology"; 12]);
    lines.extend(["technolgy", "Retail", "Retail 2", "Retial 2"]);
    let sectors = table(&lines);
    let rare = rare_values(RowsAre::Companies, &sectors, &key("Sector"));
    assert_eq!(rare.len(), 1, "{rare:?}");
    assert_eq!(
        (rare[0].from.as_str(), rare[0].to.as_deref()),
        ("technolgy", Some("Technology"))
    );
}

#[test]
fn joins_are_proposed_where_the_name_fits_and_half_the_rows_do() {
    let tables = |deals: &Table, details: &Table| {
        propose_joins(&[(RowsAre::Deals, deals), (RowsAre::Details, details)])
    };
    let found = tables(&deals(), &details());
    let by: Vec<(&str, usize)> = (found.iter())
        .map(|one| (one.join.key.as_str(), one.n_joined))
        .collect();
    assert_eq!(by, [("product", 2), ("agent", 3)]);
    // A key that is there twice, and one that is mostly unknown, are none.
    let twice = table(&["Product,Series", "GTX Pro,A", "GTX Pro,B"]);
    let others = table(&["Product,Series", "A,A", "B,B"]);
    for details in [twice, others] {
        assert_eq!(tables(&deals(), &details), []);
    }
    let companies = table(&["Company name,Sector", "Alder,Retail", "Birch,Law"]);
    let found = propose_joins(&[(RowsAre::Deals, &deals()), (RowsAre::Companies, &companies)]);
    assert_eq!(
        found[0].join,
        join(
            RowsAre::Deals,
            "Account",
            RowsAre::Companies,
            "Company name"
        )
    );
}

#[test]
fn only_tables_that_have_to_do_with_each_other_can_be_joined() {
    use RowsAre::{Activities, Companies, Deals, Details, People};
    let cases = [
        (Deals, Details, Some(JoinIs::MoreFields)),
        (People, Details, Some(JoinIs::MoreFields)),
        (Deals, Companies, Some(JoinIs::MoreFields)),
        (Deals, People, Some(JoinIs::Links)),
        (People, Companies, Some(JoinIs::Links)),
        (Details, Deals, None),
        (Deals, Deals, None),
        (Companies, Activities, None),
    ];
    for (rows_are, other, expected) in cases {
        assert_eq!(
            join(rows_are, "a", other, "b").is(),
            expected,
            "{rows_are:?} {other:?}"
        );
    }
}

#[test]
fn what_a_chosen_key_finds_stands_before_what_is_found_otherwise() {
    let mut people = table(&["Record ID,Company name", "P1,Acme", "P2,Acme", "P3,"]);
    let emails = ["anna@acme.example", "bo@acme.example", ""];
    let mut column = ColumnBuilder::new(FieldType::Email);
    for email in emails {
        column.push((!email.is_empty()).then_some(ValueRef::Text(email)));
    }
    let field = Field {
        key: key("Email"),
        label: "Email".into(),
        kind: FieldType::Email,
    };
    people = people.with_column(field, column.finish());
    let deals = table(&[
        "Buyer ID,Contact email",
        "p3,anna@acme.example",
        "P1; P2,",
        ",bo@acme.example",
        "P9,anna@acme.example",
    ]);
    let by = join(RowsAre::Deals, "Buyer ID", RowsAre::People, "Record ID");
    let other_way = join(RowsAre::People, "Record ID", RowsAre::Deals, "Buyer ID");
    for join in [by, other_way] {
        let found = links_joined(Relation::Deal, &people, &deals, &[join]);
        assert_eq!(found.pairs, [(0, 1), (0, 3), (1, 1), (1, 2), (2, 0)]);
        assert_eq!(found.keyed.count(), 3);
    }
    let without = links_joined(Relation::Deal, &people, &deals, &[]);
    assert_eq!(without.pairs, [(0, 0), (0, 3), (1, 2)]);
}

proptest! {
    #[test]
    fn what_is_joined_changes_no_value_that_the_rows_had(
        rows in prop::collection::vec((0_usize..4, 0_usize..4), 0..20),
        said in prop::collection::vec((0_usize..4, 0_usize..3), 0..8),
    ) {
        let names = ["", "x", "Y", "z z"];
        let mut lines = vec!["Product,Agent".to_owned()];
        lines.extend(rows.iter().map(|&(one, other)| format!("{},{}", names[one], names[other])));
        let mut details = vec!["Product,Series,Agent,Manager".to_owned()];
        details.extend(said.iter().map(|&(name, n)| match n {
            0 => format!("{},s{name},,", names[name]),
            1 => format!(",,{},m{name}", names[name]),
            _ => format!("{},,{},both", names[name], names[name]),
        }));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        let details: Vec<&str> = details.iter().map(String::as_str).collect();
        let (deals, details) = (table(&lines), table(&details));
        let joins = ["Product", "Agent"].map(|name| join(RowsAre::Deals, name, RowsAre::Details, name));
        let one = looked_up(&joins[1], looked_up(&joins[0], deals.clone(), &details).0, &details).0;
        for label in ["Product", "Agent"] {
            prop_assert_eq!(values(&one, label), values(&deals, label));
        }
        prop_assert_eq!(one.n_rows(), deals.n_rows());
    }
}
