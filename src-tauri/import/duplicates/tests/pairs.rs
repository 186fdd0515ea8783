//! Which two rows are one person? Pairs as people write them in Polish, Thai, Indonesian, Danish and
//! English, each among two thousand others.

use std::fmt::Write as _;

use super::{found, list};
use crate::Rank::{self, Certain, Likely};

const HEADERS: &str =
    "First Name,Last Name,Email,Phone Number,Company,Country,LinkedIn URL,Salesforce ID,HubSpot ID";

/// Two thousand people of whom none is another: a name and a company of their own each.
fn others(csv: &mut String) {
    for i in 0..2000_u32 {
        let word = |salt: u32| -> String {
            let mut left = i
                .wrapping_mul(2_654_435_761)
                .wrapping_add(salt.wrapping_mul(40_503_459));
            let mut word = String::new();
            for _ in 0..4 {
                word.push(char::from(b"bdfgklmnprstvz"[(left % 14) as usize]));
                word.push(char::from(b"aeiou"[(left / 14 % 5) as usize]));
                left /= 70;
            }
            word
        };
        let (given, family, firm) = (word(1), word(2), word(3));
        writeln!(
            csv,
            "{given},{family},{given}.{family}@{firm}{i}.example,,{firm}{i},,,,"
        )
        .unwrap();
    }
}

/// The rank of the pair, `None` where it is no candidate.
fn rank(one: &str, other: &str) -> Option<Rank> {
    let mut csv = format!("{HEADERS}\n");
    others(&mut csv);
    for row in [one, other] {
        let cells: Vec<&str> = row.split('|').map(str::trim).collect();
        let blanks = 9 - cells.len();
        writeln!(csv, "{}{}", cells.join(","), ",".repeat(blanks)).unwrap();
    }
    let duplicates = found(&list(&csv));
    let mut of_pair = duplicates.candidates.iter();
    let found = of_pair.find(|one| one.rows == [2000, 2001]);
    assert!(
        duplicates.candidates.len() <= 1,
        "somebody else is taken for another: {:?}",
        duplicates.candidates
    );
    found.map(|candidate| {
        assert!(!candidate.why.is_empty());
        candidate.rank
    })
}

#[track_caller]
fn hold(cases: &[(&str, &str, Option<Rank>)]) {
    let mut wrong = String::new();
    for (one, other, expected) in cases {
        for (one, other) in [(one, other), (other, one)] {
            let rank = rank(one, other);
            if rank != *expected {
                writeln!(wrong, "{one} / {other}: {rank:?}, not {expected:?}").unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn what_is_one_persons_alone_joins_rows() {
    // First name | last name | e-mail | phone | company | country | profile | id | another id
    hold(&[
        (
            "Anna|Nowak|anna@acme.example",
            "Anna|Nowak|ANNA@Acme.example",
            Some(Certain),
        ),
        (
            "Anna|Nowak|anna@acme.example",
            "||anna@acme.example",
            Some(Certain),
        ),
        (
            "Anna|Nowak|anna.nowak@gmail.com",
            "A.|Nowak|annanowak+list@googlemail.com",
            Some(Certain),
        ),
        // Of another provider nobody knows that it ignores dots: only the domain is the same.
        (
            "Anna|Nowak|anna.nowak@acme.example",
            "Anna|Nowak|annanowak@acme.example",
            Some(Likely),
        ),
        (
            "Anna|Nowak|anna+a@outlook.com",
            "Anna|Nowak|anna+b@outlook.com",
            None,
        ),
        // A new family name at the same address; another person at the same address.
        (
            "Anna|Nowak|anna@acme.example",
            "Anna|Kowalska|anna@acme.example",
            Some(Certain),
        ),
        (
            "Jan|Nowak|nowak@acme.example",
            "Ewa|Nowak|nowak@acme.example",
            Some(Likely),
        ),
        (
            "Ewa|Nowak|ewa@acme.example|||||",
            "Piotr|Zieliński|ewa@acme.example",
            Some(Likely),
        ),
        // Shared mailboxes make nobody one.
        (
            "Anna|Nowak|info@acme.example",
            "Piotr|Zieliński|info@acme.example",
            None,
        ),
        (
            "Anna||biuro@acme.example",
            "Piotr||biuro@acme.example",
            None,
        ),
        ("||kontakt@acme.example", "||kontakt@acme.example", None),
        (
            "Anna|Nowak||+48 601 234 567",
            "Anna|Nowak||0048 601-234-567",
            Some(Certain),
        ),
        (
            "Anna|Nowak||601 234 567||PL",
            "Anna|Nowak||+48601234567",
            Some(Certain),
        ),
        ("Anna|Nowak||601 234 567", "Anna|Nowak||+48601234567", None),
        (
            "Anna|Nowak||601 234 567||PL",
            "Anna|Nowak||601 234 567||DK",
            None,
        ),
        (
            "|||+48 601 234 567",
            "Anna|Nowak||+48 601 234 567",
            Some(Likely),
        ),
        (
            "Piotr|Zieliński||+48 22 123 45 67",
            "Anna|Nowak||+48 22 123 45 67",
            None,
        ),
        (
            "Anna|Lis||+48 22 123 45 67",
            "Anna|Nowak||+48 22 123 45 67",
            Some(Likely),
        ),
        (
            "Anna|Nowak||+48 22 123 45 67 ext. 1",
            "Anna|Nowak||+48 22 123 45 67 ext. 2",
            None,
        ),
        (
            "Somchai|||081 234 5678||Thailand",
            "Somchai|||+66 81 234 5678",
            Some(Certain),
        ),
        (
            "Anna|Nowak|||||linkedin.com/in/anna-nowak-1",
            "Anna|Nowak|||||https://www.linkedin.com/in/Anna-Nowak-1/",
            Some(Certain),
        ),
        (
            "Anna|Nowak|||||linkedin.com/company/acme",
            "Piotr|Lis|||||linkedin.com/company/acme",
            None,
        ),
        (
            "Anna|Nowak||||||003A000001",
            "Anna|Nowak|||||||003a000001",
            Some(Certain),
        ),
        ("Anna|Nowak||||||12", "Anna|Nowak|||||||12", None),
        (
            "Anna|Nowak|||Acme|||003A000001",
            "Anna|Nowak|||Acme|||003A000002",
            Some(Likely),
        ),
    ]);
}

#[test]
fn a_name_and_a_company_join_rows_in_polish() {
    hold(&[
        (
            "Anna|Kowalska|||Acme Sp. z o.o.",
            "Anna|Kowalska|||ACME",
            Some(Likely),
        ),
        ("Anna|Kowalska|||Acme", "Kowalska|Anna|||Acme", Some(Likely)),
        (
            "Łukasz|Żółć|||Acme",
            "Lukasz|Zolc|||Acme S.A.",
            Some(Likely),
        ),
        (
            "Agnieszka|Wiśniewska|||Acme",
            "Agnieszka|Wiśniewskaa|||Acme",
            None,
        ),
        (
            "Agnieszka|Wiśniewska|||Acme",
            "Agnieszka|Wiśneiwska|||Acme",
            Some(Likely),
        ),
        (
            "Agnieszka|Wiśniewska|a@b.example||Acme",
            "Agnieszka|Wiśneiwska|a@b.example||Acme",
            Some(Certain),
        ),
        (
            "Anna|Nowak-Kowalska|||Acme",
            "Anna|Nowak Kowalska|||Acme",
            Some(Likely),
        ),
        (
            "Anna Maria|Kowalska|||Acme",
            "Anna|Kowalska|||Acme",
            Some(Likely),
        ),
        (
            "mgr inż. Jan|Nowak|||Acme",
            "Jan|Nowak|||Acme",
            Some(Likely),
        ),
        // A brother and a sister, a wife and a husband, namesakes but for a letter.
        ("Jan|Kowalski|||Acme", "Anna|Kowalska|||Acme", None),
        (
            "Aleksander|Kowalski|||Acme",
            "Aleksandra|Kowalska|||Acme",
            None,
        ),
        ("Daniel|Nowak|||Acme", "Daniela|Nowak|||Acme", None),
        ("Marta|Nowak|||Acme", "Maria|Nowak|||Acme", None),
        ("Anna|Nowak|||Acme", "Hanna|Nowak|||Acme", None),
        (
            "Michał|Nowak|m@acme.example||Acme",
            "Marek|Nowak|n@acme.example||Acme",
            None,
        ),
        (
            "Anna|Nowak|anna.nowak@acme.example||Acme",
            "Anna|Nowak|anna.nowak2@acme.example||Acme",
            Some(Likely),
        ),
        ("Anna|Nowak|||Acme", "Anna|Nowak|||Zenit", None),
        ("Anna|Nowak|||Acme", "Anna|Nowak", None),
        ("Anna|Nowak", "Anna|Nowak", None),
        ("Anna|Nowak|||", "||||Acme", None),
        ("||||Acme", "||||Acme", None),
    ]);
}

#[test]
fn a_name_and_a_company_join_rows_in_thai() {
    hold(&[
        (
            "สมชาย|ใจดี|||บริษัท สยามเทรดดิ้ง จำกัด",
            "สมชาย|ใจดี|||สยามเทรดดิ้ง",
            Some(Likely),
        ),
        (
            "นายสมชาย|ใจดี|||สยามเทรดดิ้ง",
            "สมชาย|ใจดี|||สยามเทรดดิ้ง",
            Some(Likely),
        ),
        (
            "นางสาวสุดา|แสงทอง|||สยามเทรดดิ้ง",
            "คุณสุดา|แสงทอง|||บริษัทสยามเทรดดิ้งจำกัด",
            Some(Likely),
        ),
        (
            "สมชาย|ใจดี|s@a.example",
            "สมชาย|ใจดี|s@a.example",
            Some(Certain),
        ),
        // Marks tell names apart.
        ("ปิยะ|ใจดี|||สยาม", "ปิยา|ใจดี|||สยาม", None),
        ("สมชาย||||สยามเทรดดิ้ง", "สมชาย||||สยามเทรดดิ้ง", None),
        ("สมชาย||||สยามเทรดดิ้ง", "สมชาย|ใจดี|||สยามเทรดดิ้ง", None),
        ("สมชาย|ใจดี|||สยามเทรดดิ้ง", "สมศักดิ์|ใจดี|||สยามเทรดดิ้ง", None),
        ("สมชาย|ใจดี|||สยามเทรดดิ้ง", "สมชาย|แสงทอง|||สยามเทรดดิ้ง", None),
    ]);
}

#[test]
fn a_name_and_a_company_join_rows_in_indonesian() {
    hold(&[
        (
            "Budi|Santoso|||PT Maju Jaya",
            "Budi|Santoso|||Maju Jaya",
            Some(Likely),
        ),
        (
            "Bapak Budi|Santoso|||PT Maju Jaya Tbk",
            "Budi|Santoso|||PT Maju Jaya",
            Some(Likely),
        ),
        // One name is too usual for a company to do the rest.
        ("Budi||||PT Maju Jaya", "Budi||||PT Maju Jaya", None),
        ("Budi||||PT Maju Jaya", "Budi|Santoso|||PT Maju Jaya", None),
        (
            "Budi||budi@maju.example|",
            "Budi|Santoso|budi@maju.example",
            Some(Certain),
        ),
        (
            "Budi|||+62 812-3456-7890",
            "Budi|Santoso||0812 3456 7890||Indonesia",
            Some(Likely),
        ),
        (
            "Sukarno||s@maju.example||PT Maju",
            "Sukarno||s@maju.example||PT Maju",
            Some(Certain),
        ),
        (
            "Muhammad Rizki|Pratama|||PT Maju",
            "Muhammad Rizki|Hidayat|||PT Maju",
            None,
        ),
        (
            "Siti|binti Hassan|||Maju Sdn Bhd",
            "Siti|Hassan|||Maju",
            Some(Likely),
        ),
        ("Dewi|Lestari|||PT Maju", "Dewa|Lestari|||PT Maju", None),
    ]);
}

#[test]
fn a_name_and_a_company_join_rows_in_danish_and_english() {
    hold(&[
        (
            "Søren|Ågård|||Nordisk Handel A/S",
            "Soren|Agard|||Nordisk Handel",
            Some(Likely),
        ),
        (
            "Jørgen|Sørensen|||Nordisk",
            "Jörgen|Sörensen|||Nordisk ApS",
            Some(Likely),
        ),
        (
            "Mette|Sørensen|||Nordisk",
            "Mette|Soerensen|||Nordisk",
            Some(Likely),
        ),
        ("Mette|Hansen|||Nordisk", "Mette|Jensen|||Nordisk", None),
        (
            "Hans Christian|Holm|||Nordisk",
            "H. C.|Holm|||Nordisk",
            Some(Likely),
        ),
        (
            "William|Ashworth|||Smith & Sons Ltd",
            "William|Ashworht|||Smith and Sons",
            Some(Likely),
        ),
        (
            "W.|Ashworth|w@s.example||Smith",
            "William|Ashworth|w@s.example||Smith",
            Some(Certain),
        ),
        (
            "Ryan|O'Connor|||Acme Inc.",
            "Ryan|O’Connor|||Acme LLC",
            Some(Likely),
        ),
        ("Ryan|OConnor|||Acme", "Ryan|O Connor|||Acme", Some(Likely)),
        (
            "Phillip|Green|||Acme Corp",
            "Philip|Green|||Acme",
            Some(Likely),
        ),
        ("Mr. John|Smith|||Acme", "John|Smith|||Acme", Some(Likely)),
        ("John|Smith|||Acme", "Jane|Smith|||Acme", None),
        ("John|Smith|||Acme", "Jon|Smith|||Acme", None),
        // No table of nicknames: who is called so is asked, not guessed.
        ("Robert|Smith|||Acme", "Bob|Smith|||Acme", None),
        (
            "John|Smith|john.smith@gmail.com",
            "John|Smith|j.smith@gmail.com",
            None,
        ),
        (
            "John|Smith|john@acme.example",
            "John|Smith|smith@acme.example",
            Some(Likely),
        ),
        (
            "John|Smith|||Acme Software",
            "John|Smith|||Acme",
            Some(Likely),
        ),
    ]);
}
