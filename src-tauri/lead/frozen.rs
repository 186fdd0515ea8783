//! Are the tables the ones that verdicts were given by? A change that nobody meant, a lost tab, an
//! edit without a new `qualify::SEMANTICS`, is found here.

use crate::Region;

/// FNV-1a: short, and the same everywhere.
fn mark_of(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |mark, byte| {
        (mark ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The rows of a table, without what is said about it.
fn rows(table: &str) -> String {
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| format!("{row}\n")).collect()
}

#[test]
fn a_table_changes_only_together_with_the_semantics() {
    let regions = Region::ALL.map(|region| {
        let members: Vec<String> = region.countries().map(|c| c.to_string()).collect();
        format!("{region} {}\n", members.join(" "))
    });
    let tables = [
        (
            "country names",
            rows(include_str!("country/names.tsv")),
            0x98fb_afeb_a484_f2ac,
        ),
        (
            "country aliases",
            rows(include_str!("country/aliases.tsv")),
            0x14f0_2f66_4362_7962,
        ),
        ("regions", regions.concat(), 0x56d7_dd04_8ef3_d576),
        (
            "calling codes",
            rows(include_str!("phone/calling_codes.tsv")),
            0x6c87_abe4_76ca_bc8a,
        ),
        (
            "free mail",
            rows(include_str!("email/free_mail.txt")),
            0xa1c9_cdf3_5713_7cd8,
        ),
    ];
    for (name, text, mark) in tables {
        assert_eq!(
            mark_of(&text),
            mark,
            "{name}: verdicts may change. Raise `qualify::SEMANTICS` unless no program with it was \
             given out yet, then write the new mark here"
        );
    }
}

#[test]
fn the_documented_members_are_the_members() {
    let page = include_str!("../../docs/regions-and-families.md");
    assert!(page.contains(&format!("Members as of {}", Region::AS_OF)));
    for region in Region::ALL {
        let members: Vec<String> = region.countries().map(|c| c.to_string()).collect();
        let row = format!("| {region} | {} | {} |", members.len(), members.join(" "));
        assert!(page.contains(&row), "the page lacks: {row}");
    }
}
