//! Is a person forgotten in the tables around the list too, by whatever names them there, and do those who
//! stay keep what is theirs?

use std::sync::{Arc, Mutex};

use import::{Join, ValueMapping};

use super::*;
use crate::tests::publish_of;
use crate::{Point, StoreError};

const DEALS: &str = "Deal ID,Deal Name,Associated Contact Email,Contact ID\n\
    10,Big,zofia@gone.example;bo@b.example,1;2\n11,Small,ZOFIA@gone.example ,1\n12,Other,bo@b.example,2\n";
const ACTIVITIES: &str = "Activity ID,Activity Type,Activity Date,Contact Email,Contact ID,Subject\n\
    1,Call,2026-10-01,bo@b.example; zofia@gone.example,,With both\n\
    2,Call,2026-10-02,zofia@gone.example,,Hers alone\n\
    3,Call,2026-10-03,,1,Hers by id\n4,Call,2026-10-04,,2,His by id\n\
    5,Call,2026-10-05,zofia@gnoe.example,,Hers as read\n";
const ANSWERS: &str = "Email,Answer\nzofia@gone.example,Hers is blue\nbo@b.example,His is red\n";
const COUNTRIES: &str = "Country,Region\nPoland,Central\nDenmark,North\n";

fn join(rows_are: RowsAre, key: &str, other: RowsAre, other_key: &str) -> Join {
    let [key, other_key] = [key, other_key].map(FieldKey::from_label);
    Join {
        rows_are,
        key,
        other,
        other_key,
    }
}

fn texts(store: &Store, of: RowsAre, field: &str) -> Vec<Option<String>> {
    let table = store.table(of).unwrap();
    (0..table.n_rows())
        .map(|row| cell(&table, row, field))
        .collect()
}

fn some<const N: usize>(texts: [&str; N]) -> Vec<Option<String>> {
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    texts.into_iter().map(said).collect()
}

#[test]
fn whoever_is_named_beside_others_or_by_a_chosen_key_is_forgotten_and_the_others_stay() {
    use RowsAre::{Activities, Deals, Details, People};
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let people = "Record ID,Name,Email,Country\n1,Zofia,zofia@gone.example,Poland\n\
                  2,Bo,bo@b.example,Denmark\n";
    publish(&mut store, people, &mut go_on).unwrap();
    let tables = [
        (Deals, DEALS),
        (Activities, ACTIVITIES),
        (Details, ANSWERS),
        (Details, COUNTRIES),
    ];
    for (of, csv) in tables {
        publish_of(&mut store, of, csv);
    }
    for said in [
        join(Activities, "contact_id", People, "record_id"),
        join(People, "record_id", Deals, "contact_id"),
        join(People, "email", Details, "email"),
        join(People, "country", Details, "country"),
    ] {
        store.join_keep(&said, (AT, "")).unwrap();
    }
    for to in ["zofia@gone.example", "Zofia@gone.example"] {
        let mapping = ValueMapping {
            rows_are: Activities,
            key: FieldKey::from_label("contact_email"),
            from: "zofia@gnoe.example".to_owned(),
            to: to.to_owned(),
        };
        store.value_keep(&mapping, (AT, "")).unwrap();
    }

    let erased = store.erase(&[0], false, AT).unwrap();
    assert_eq!((erased.activities, erased.deals), (5, 2));
    assert!(!erased.traces);
    for theirs in ["zofia", "Zofia", "Hers"] {
        assert!(!holds(&path, theirs), "{theirs}");
    }
    let deals = |field| texts(&store, Deals, field);
    assert_eq!(
        deals("contact_email"),
        some(["bo@b.example", "", "bo@b.example"])
    );
    assert_eq!(deals("contact_id"), some(["2", "", "2"]));
    let subjects = texts(&store, Activities, "Subject");
    assert_eq!(subjects, some(["With both", "His by id"]));
    let regions = texts(&store, Details, "Region");
    assert_eq!(
        regions,
        some(["", "Central", "North"]),
        "a country is nobody's"
    );
    for of in RowsAre::ALL {
        assert_eq!(store.table(of).unwrap(), store.table_refolded(of).unwrap());
    }
}

#[test]
fn what_somebody_who_stays_has_too_stays_theirs() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    let people =
        "Record ID,Name,Email\n1,Zofia,info@b.example\n2,Bo,info@b.example\n3,Di,di@d.example\n";
    publish(&mut store, people, &mut go_on).unwrap();
    publish_of(&mut store, RowsAre::Activities, ACTIVITIES);
    let asked =
        "Activity ID,Activity Type,Activity Date,Contact Email\n9,Call,2026-10-01,info@b.example\n";
    publish_of(&mut store, RowsAre::Activities, asked);
    let erased = store.erase(&[0], false, AT).unwrap();
    assert_eq!(
        erased.activities, 1,
        "hers by id, not what the shared address did"
    );
    assert_eq!(store.table(RowsAre::Activities).unwrap().n_rows(), 5);
    let erased = store.erase(&[0], false, AT).unwrap();
    assert_eq!(erased.activities, 2, "his by id, and what the address did");
}

#[test]
fn an_address_that_was_put_right_by_hand_is_theirs_too() {
    let (_folder, path) = folder();
    let mut store = Store::create(&path).unwrap();
    publish(
        &mut store,
        "Record ID,Email\n1,zofia@gnoe.example\n",
        &mut go_on,
    )
    .unwrap();
    publish_of(&mut store, RowsAre::Activities, ACTIVITIES);
    let (list, email) = (store.list().unwrap(), FieldKey::from_label("Email"));
    let value = Some(ValueRef::Text("zofia@gone.example"));
    store
        .cell_edit(RowsAre::People, &list, (0, &email), value, (AT, ""))
        .unwrap();
    let erased = store.erase(&[0], true, AT).unwrap();
    assert_eq!(erased.activities, 4);
    assert!(!holds(&path, "zofia@"));
    let blocked = store.block_list().unwrap();
    assert!(blocked.find(&keys_of("zofia@gone.example")).is_some());
}

#[test]
fn killed_before_the_file_is_written_anew_it_is_when_it_is_next_opened() -> Result<(), StoreError> {
    let (_folder, path) = folder();
    let mut store = Store::create(&path)?;
    publish(&mut store, FIRST, &mut go_on)?;
    publish(&mut store, SECOND, &mut go_on)?;
    let images: Arc<Mutex<Vec<std::path::PathBuf>>> = Arc::default();
    let (told, from) = (Arc::clone(&images), path.clone());
    store.watch_for_test(move |point| {
        let mut images = told.lock().unwrap();
        if matches!(point, Point::Committed | Point::LogPutBack) {
            let image = from.with_file_name(format!("image-{}.leadpact", images.len()));
            let log = |path: &std::path::Path| format!("{}-wal", path.display());
            std::fs::copy(&from, &image).unwrap();
            std::fs::copy(log(&from), log(&image)).unwrap();
            images.push(image);
        }
    });
    store.erase(&[0], false, AT)?;
    let images = images.lock().unwrap().clone();
    assert!(
        images.len() > 2,
        "after the commit, and after it is written anew"
    );
    for image in images {
        drop(Store::open(&image)?);
        assert!(!holds(&image, "zofia@gone"), "{image:?}");
        assert_eq!(Store::open(&image)?.list()?, store.list()?);
    }
    Ok(())
}
