//! Does a header speak of somebody else than the row does?

use super::Meaning;
use super::synonyms::by_header;

/// Whether a folded header speaks of somebody else than the row does: who owns it, or what it is
/// linked to. Their addresses are no keys of the row.
pub(crate) fn is_of_another(header: &str) -> bool {
    const OTHERS: [&str; 19] = [
        "owner",
        "assigned",
        "associated",
        "manager",
        "agent",
        "sales rep",
        "created by",
        "właściciel",
        "opiekun",
        "handlowiec",
        "przełożon",
        "polecaj",
        "pemilik",
        "atasan",
        "ejer",
        "sælger",
        "เจ้าของ",
        "ผู้ดูแล",
        "referred by",
    ];
    let owns = || by_header(header).is_some_and(|one| one.meaning == Meaning::Owner);
    OTHERS.iter().any(|word| header.contains(word)) || owns()
}
