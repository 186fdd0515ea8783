//! Do three who edit, sign and tell each other in any order come to the same, and does nothing that was signed ever
//! change?

use std::collections::BTreeMap;

use agreement::{Side, check_copy, signed_copy};
use definition::Definition;
use proptest::prelude::*;
use words::Locale;

use super::*;
use crate::sample_definition;
use crate::tests::now;

/// What somebody does, by their place among the three.
#[derive(Clone, Debug)]
enum Step {
    Title(usize, u8),
    Rationale(usize, usize, u8),
    Sign(usize, Side),
    TakeBack(usize),
    Tell(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    let who = 0..3_usize;
    prop_oneof![
        3 => (who.clone(), 0..4_u8).prop_map(|(who, n)| Step::Title(who, n)),
        3 => (who.clone(), 0..3_usize, 0..4_u8).prop_map(|(who, at, n)| Step::Rationale(who, at, n)),
        2 => (who.clone(), any::<bool>()).prop_map(|(who, first)| {
            Step::Sign(who, Side::ALL[usize::from(first)])
        }),
        1 => who.clone().prop_map(Step::TakeBack),
        3 => (who.clone(), who).prop_map(|(from, to)| Step::Tell(from, to)),
    ]
}

const NAMES: [&str; 3] = ["Anna", "Bo", "Ewa"];

fn in_force(peer: &Workspace) -> Definition {
    let saved = peer.snapshot().definition.clone();
    saved.unwrap().definition.clone()
}

fn save(peer: &mut Workspace, who: usize, at: Timestamp, change: impl FnOnce(&mut Definition)) {
    let mut definition = in_force(peer);
    change(&mut definition);
    peer.definition_save(&definition, (at, NAMES[who])).unwrap();
}

fn tell(peers: &mut [Workspace; 3], from: usize, to: usize, at: Timestamp) {
    let share = peers[from].share();
    let read = Share::read(share.write().as_bytes()).unwrap();
    peers[to].share_merge(&read, at).unwrap();
}

/// Every version by its identity, with its text and who signed it.
fn signed(peer: &Workspace) -> BTreeMap<String, (Vec<u8>, Vec<String>)> {
    let versions = peer.snapshot().agreement.versions.iter();
    let signed = versions.map(|version| {
        let mut names: Vec<String> = version
            .sign_offs
            .iter()
            .map(|one| format!("{} {}", one.name, one.side.name()))
            .collect();
        names.sort();
        (
            version.agreement_hash.clone(),
            (version.text.bytes(), names),
        )
    });
    signed.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn three_who_edit_and_sign_apart_come_to_the_same_and_nothing_signed_changes(
        steps in prop::collection::vec(step(), 1..18),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(format!("{name}.leadpact"));
        let mut first = Workspace::create(&path("0"), now()).unwrap();
        first
            .definition_save(&sample_definition(Locale::En).unwrap(), (now(), "Anna"))
            .unwrap();
        drop(first);
        for name in ["1", "2"] {
            std::fs::copy(path("0"), path(name)).unwrap();
        }
        let mut peers = ["0", "1", "2"].map(|name| Workspace::open(&path(name), now()).unwrap());
        let mut ever: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let mut at = now();
        for step in steps {
            at += jiff::SignedDuration::from_secs(60);
            match step {
                Step::Title(who, n) => {
                    save(&mut peers[who], who, at, |one| one.title = format!("Title {n}"));
                }
                Step::Rationale(who, place, n) => save(&mut peers[who], who, at, |one| {
                    one.criteria[place].rationale = format!("Reason {n}");
                }),
                // Whoever signed that text for that side already is refused, and nothing changes.
                Step::Sign(who, side) => drop(peers[who].version_sign(NAMES[who], side, at)),
                Step::TakeBack(who) => drop(peers[who].decision_undo((NAMES[who], at))),
                Step::Tell(from, to) => tell(&mut peers, from, to, at),
            }
            for peer in &peers {
                for (hash, (bytes, _)) in signed(peer) {
                    let before = ever.entry(hash).or_insert_with(|| bytes.clone());
                    prop_assert_eq!(&*before, &bytes);
                }
            }
        }
        for (from, to) in [(0, 1), (1, 2), (2, 0), (0, 1), (2, 1), (1, 0)] {
            tell(&mut peers, from, to, at);
        }
        let [one, others @ ..] = &peers;
        for other in others {
            prop_assert_eq!(&one.snapshot().journal, &other.snapshot().journal);
            prop_assert_eq!(in_force(one), in_force(other));
            prop_assert_eq!(signed(one), signed(other));
            let counts = |peer: &Workspace| {
                let last = peer.snapshot().agreement.last_agreed();
                last.map(|version| version.agreement_hash.clone())
            };
            prop_assert_eq!(counts(one), counts(other));
        }
        prop_assert_eq!(signed(one).len(), ever.len(), "no version is lost");
        for version in &one.snapshot().agreement.versions {
            let copy = check_copy(signed_copy(version).as_bytes()).unwrap();
            prop_assert_eq!(copy.differs, vec![]);
        }
    }
}
