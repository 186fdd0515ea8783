//! Does each word mean one thing, whatever the case, the accents and what stands before it?

use super::*;

#[test]
fn no_word_means_two_things() {
    let mut meanings: HashMap<String, (Meaning, &str)> = HashMap::new();
    for (meaning, _, word) in rows() {
        let key = compact(word);
        assert!(!key.is_empty(), "{word:?}");
        let known = *meanings.entry(key).or_insert((meaning, word));
        assert_eq!(known.0, meaning, "{word:?} and {:?}", known.1);
    }
}

#[test]
fn what_leads_are_known_by_has_words_in_every_language() {
    let among = Meaning::ALL
        .iter()
        .filter(|one| !matches!(one, Meaning::CompanyIds));
    for meaning in among {
        for language in Language::ALL {
            let mut rows = rows();
            assert!(
                rows.any(|(other, spoken, _)| other == *meaning && spoken == language),
                "{} in {}",
                meaning.name(),
                language.code()
            );
        }
    }
    assert!(rows().count() > 600);
}

#[test]
fn a_header_is_known_with_and_without_accents_case_signs_and_prefix() {
    use Confidence::{Likely, Sure};
    let cases = [
        ("E-mail", Meaning::Email, Sure),
        ("ADRES E-MAIL", Meaning::Email, Sure),
        ("e_mail", Meaning::Email, Sure),
        ("Contact: Email", Meaning::Email, Sure),
        ("Lead - First Name", Meaning::FirstName, Sure),
        ("Osoba: Imię", Meaning::FirstName, Sure),
        ("imie_i_nazwisko", Meaning::FullName, Sure),
        ("imię_i_nazwisko", Meaning::FullName, Sure),
        ("nama_lengkap", Meaning::FullName, Sure),
        ("nama_penuh", Meaning::FullName, Sure),
        ("ชื่อ-นามสกุล", Meaning::FullName, Sure),
        ("fulde_navn", Meaning::FullName, Sure),
        ("full name", Meaning::FullName, Sure),
        ("Zrodlo", Meaning::LeadSource, Sure),
        ("Årlig omsaetning", Meaning::Revenue, Sure),
        ("Virksomhedsstorrelse", Meaning::Employees, Sure),
        ("NumberOfEmployees", Meaning::Employees, Sure),
        ("Jabatan", Meaning::JobTitle, Sure),
        ("ตำแหน่งงาน", Meaning::JobTitle, Sure),
        ("Kraj", Meaning::Country, Sure),
        ("Zgoda marketingowa", Meaning::Consent, Sure),
        ("Status", Meaning::LeadStatus, Likely),
        ("By", Meaning::City, Likely),
        ("Name", Meaning::FullName, Likely),
    ];
    for (header, meaning, confidence) in cases {
        let meant = by_header(header).map(|meant| (meant.meaning, meant.confidence));
        assert_eq!(meant, Some((meaning, confidence)), "{header:?}");
    }
    for header in [
        "Owner email",
        "Contact owner email",
        "Manager: Email",
        "Favourite colour",
        "Email opened",
        "Company phone",
        "",
        "-",
    ] {
        assert_eq!(by_header(header), None, "{header:?}");
    }
}

#[test]
fn who_opted_out_has_not_consented() {
    for (meaning, _, word) in rows() {
        let word = compact(word);
        let says_out = [
            "optout",
            "optedout",
            "unsubscrib",
            "donot",
            "wypisan",
            "afmeld",
        ];
        if says_out.iter().any(|out| word.contains(out)) {
            assert!(
                matches!(meaning, Meaning::OptOut | Meaning::DoNotCall),
                "{word}"
            );
        }
    }
}
