//! How many of the sample story's duplicates are found, and how many of those found are duplicates?
//! The story labels who is there twice: e-mail in other case, missing or another, a name misspelt, a
//! company written differently.

use std::collections::{HashMap, HashSet};

use jiff::civil::date;
use lead::{FieldKey, Table};
use sample::Story;

use super::{found, list};
use crate::{Duplicates, Rank};

type Pairs = HashSet<[u32; 2]>;

/// The people of a story, and every two rows of them that are one person.
fn labelled(seed: u64, n_people: u64) -> (Table, Pairs) {
    let story = Story {
        seed,
        n_people,
        as_of: date(2026, 11, 22),
    };
    let (mut people, mut labels) = (Vec::new(), Vec::new());
    story.write_people(&mut people).unwrap();
    story.write_labels(&mut labels).unwrap();
    let list = list(&String::from_utf8(people).unwrap());
    let id = FieldKey::from_label("Record ID");
    let rows = (0..list.n_rows()).map(|row| {
        let id = list.value(row, &id).unwrap().to_value().to_string();
        (id, row as u32)
    });
    let rows: HashMap<String, u32> = rows.collect();
    let mut groups: HashMap<u32, Vec<u32>> = HashMap::new();
    for line in String::from_utf8(labels).unwrap().lines().skip(1) {
        let mut cells = line.split(',').map(|cell| rows.get(cell).copied());
        let (later, first) = (
            cells.next().unwrap().unwrap(),
            cells.next().unwrap().unwrap(),
        );
        groups
            .entry(first)
            .or_insert_with(|| vec![first])
            .push(later);
    }
    let pairs = groups.values().flat_map(|rows| pairs_of(rows)).collect();
    (list, pairs)
}

fn pairs_of(rows: &[u32]) -> Vec<[u32; 2]> {
    let mut rows = rows.to_vec();
    rows.sort_unstable();
    let pairs = rows.iter().enumerate().flat_map(|(i, &one)| {
        let others = rows[i + 1..].iter();
        others.map(move |&other| [one, other])
    });
    pairs.collect()
}

fn pairs_found(duplicates: &Duplicates, rank: Rank) -> Pairs {
    let candidates = duplicates.candidates.iter();
    let of_rank = candidates.filter(|candidate| candidate.rank == rank);
    of_rank.flat_map(|one| pairs_of(&one.rows)).collect()
}

#[test]
fn the_duplicates_of_the_sample_are_found_and_hardly_anybody_else() {
    for (seed, n_people) in [(2138, 20_000), (7, 20_000), (20_261_122, 50_000)] {
        let (list, truth) = labelled(seed, n_people);
        let duplicates = found(&list);
        let share = |part: usize, whole: usize| part as f64 / whole as f64;
        let certain = pairs_found(&duplicates, Rank::Certain);
        let likely = &pairs_found(&duplicates, Rank::Likely) - &certain;
        let precision = |found: &Pairs| share((found & &truth).len(), found.len());
        let recall = |found: &Pairs| share((found & &truth).len(), truth.len());
        let all = &certain | &likely;
        println!(
            "{n_people} people, seed {seed}, {} true pairs: certain {} (precision {:.4}, recall {:.4}), \
             likely {} (precision {:.4}), both (precision {:.4}, recall {:.4})",
            truth.len(),
            certain.len(),
            precision(&certain),
            recall(&certain),
            likely.len(),
            precision(&likely),
            precision(&all),
            recall(&all),
        );
        assert!(precision(&certain) >= 0.995, "seed {seed}");
        assert!(recall(&certain) >= 0.9, "seed {seed}");
        assert!(precision(&all) >= 0.97, "seed {seed}");
        assert!(recall(&all) >= 0.95, "seed {seed}");
        assert_eq!(duplicates.limits, [], "seed {seed}");
    }
}
