//! Does the first row of a table name its columns? Names differ from what stands below them: in kind, in form,
//! in being said once. Where nothing speaks for either, it does, as in most files.

use std::borrow::Cow;
use std::collections::HashSet;

use lead::{FieldKey, fold};

use crate::number_like::is_number;
use crate::sample::Row;

/// Rows below it that are looked at.
const MOST_ROWS: usize = 200;

/// What a cell plainly is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nothing,
    Number,
    Moment,
    YesNo,
    Address,
    Text,
}

/// Whether `first` names the columns of `body`.
pub(crate) fn is_header(first: &Row<'_>, body: &[Row<'_>]) -> bool {
    let body = &body[..body.len().min(MOST_ROWS)];
    let names: Vec<&str> = first.cells.iter().map(|cell| cell.trim()).collect();
    if body.is_empty() {
        return names
            .iter()
            .all(|name| matches!(kind(name), Kind::Text | Kind::YesNo | Kind::Nothing));
    }
    // Files put together from others repeat it.
    let same = |row: &Row<'_>| {
        row.cells
            .iter()
            .map(|cell| cell.trim())
            .eq(names.iter().copied())
    };
    let n_same = body.iter().filter(|row| same(row)).count();
    let years = are_years(&names);
    let mut score = 0.0;
    let mut n_plain = 0;
    for (at, name) in names.iter().enumerate() {
        let below = body.iter().filter_map(|row| row.cells.get(at));
        let below: Vec<&str> = below
            .map(|cell| cell.trim())
            .filter(|cell| kind(cell) != Kind::Nothing)
            .collect();
        score += evidence(name, &below, years);
        n_plain += u32::from(is_known(name) && is_unlike(name, &below));
    }
    // Two words that name columns, over what is no word: whatever the others look like.
    if n_plain >= 2 && n_same == 0 {
        return true;
    }
    let said = names.iter().filter(|name| !name.is_empty());
    let different: HashSet<String> = said.clone().map(|name| fold(name)).collect();
    let n_said = said.count();
    score -= (n_said - different.len()) as f64 / 2.0;
    if n_said * 2 < names.len() {
        score -= 1.0;
    }
    if n_same > 0 && score < 0.0 && names.len() > 1 {
        let no_value = names
            .iter()
            .all(|name| matches!(kind(name), Kind::Text | Kind::Nothing));
        return no_value && different.len() == n_said && n_same * 20 < body.len();
    }
    score >= 0.0
}

/// Whether a word stands over a column of addresses, numbers or moments.
fn is_unlike(name: &str, below: &[&str]) -> bool {
    let is_other = |cell: &&&str| matches!(kind(cell), Kind::Number | Kind::Moment | Kind::Address);
    kind(name) == Kind::Text
        && !below.is_empty()
        && below.iter().filter(is_other).count() * 5 >= below.len() * 4
}

/// What one column says for its first cell being its name, or against.
fn evidence(name: &str, below: &[&str], years: bool) -> f64 {
    let own = kind(name);
    if own == Kind::Address {
        return -3.0;
    }
    // Signs alone are no name.
    if !name.is_empty() && !name.chars().any(char::is_alphanumeric) {
        return -1.0;
    }
    let known = if is_known(name) { 2.0 } else { 0.0 };
    if own == Kind::Nothing {
        return known;
    }
    if below.is_empty() {
        return if own == Kind::Text { known } else { -1.0 };
    }
    let kinds = [Kind::Number, Kind::Moment, Kind::YesNo, Kind::Address];
    let of = |kind_of: Kind| below.iter().filter(|cell| kind(cell) == kind_of).count();
    let is_most = |n: usize| n * 5 >= below.len() * 4;
    if let Some(most) = kinds.into_iter().find(|&one| is_most(of(one))) {
        return match own {
            Kind::Text => 2.0 + known,
            _ if years && own == Kind::Number => 0.0,
            _ if own == most => -2.0,
            // Days over numbers name the columns of a table by days or months.
            _ if most == Kind::Number && is_moment(&fold(name)) => 1.0,
            _ => -1.0,
        };
    }
    if matches!(own, Kind::Number | Kind::Moment) {
        return if years { 0.0 } else { -1.0 };
    }
    let shapes: HashSet<String> = below.iter().map(|cell| shape(cell)).collect();
    let has_digits = |shape: &String| shape.contains('9');
    let is_one_shape = shapes.len() == 1 && below.len() > 1 && shapes.iter().all(has_digits);
    if is_one_shape {
        return known
            + if shapes.contains(&shape(name)) {
                -2.0
            } else {
                1.0
            };
    }
    let key = fold(name);
    let is_below = below.iter().any(|cell| fold(cell) == key);
    known - if is_below { 1.0 } else { 0.0 }
}

/// Years that follow each other name columns although they are numbers.
fn are_years(names: &[&str]) -> bool {
    let year = |name: &&str| {
        name.parse::<u16>()
            .ok()
            .filter(|year| (1900..2100).contains(year))
    };
    let years: Vec<u16> = names.iter().filter_map(year).collect();
    years.len() > 1 && years.windows(2).all(|two| two[0].abs_diff(two[1]) == 1)
}

/// The form of a text: letters and digits, however many, and what stands between them.
fn shape(text: &str) -> String {
    let mut shape = String::new();
    for letter in text.chars() {
        let one = match letter {
            letter if letter.is_alphabetic() => 'a',
            letter if letter.is_numeric() => '9',
            other => other,
        };
        if !shape.ends_with(one) {
            shape.push(one);
        }
    }
    shape
}

fn kind(cell: &str) -> Kind {
    const MISSING: [&str; 8] = ["", "-", "null", "none", "n/a", "na", "nan", "\\n"];
    let folded = fold(cell);
    let text = folded.as_str();
    if MISSING.contains(&text) {
        return Kind::Nothing;
    }
    if is_number(text) {
        return Kind::Number;
    }
    if ["yes", "no", "true", "false", "y", "n", "t", "f"].contains(&text) {
        return Kind::YesNo;
    }
    if lead::is_valid_email(text) || text.starts_with("http://") || text.starts_with("https://") {
        return Kind::Address;
    }
    if is_moment(text) || is_phone(text) {
        return Kind::Moment;
    }
    Kind::Text
}

/// Whether it is a date, a time, a version: parts of digits, and no words but those of dates.
fn is_moment(text: &str) -> bool {
    const WORDS: &str = "am pm t z utc gmt st nd rd th of de mon tue wed thu fri sat sun";
    const MONTHS: &str = "jan feb mar apr may jun jul aug sep oct nov dec";
    let parts = || {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|part| !part.is_empty())
    };
    let is_digits = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit());
    let n_digits = parts().filter(is_digits).count();
    let is_word = |part: &str| {
        let is_month = part.is_ascii()
            && part.len() >= 3
            && MONTHS.split(' ').any(|month| part.starts_with(month));
        let letters: String = part
            .chars()
            .filter(|letter| !letter.is_ascii_digit())
            .collect();
        is_month || WORDS.split(' ').any(|word| word == letters)
    };
    let starts = text.starts_with(|letter: char| letter.is_ascii_digit()) || n_digits >= 2;
    starts && n_digits >= 2 && parts().all(|part| is_digits(&part) || is_word(part))
}

fn is_phone(text: &str) -> bool {
    let n_digits = text.bytes().filter(u8::is_ascii_digit).count();
    n_digits >= 6
        && text
            .chars()
            .all(|letter| letter.is_ascii_digit() || " +-()./".contains(letter))
}

/// Whether columns are often called so, in any of the languages spoken here.
fn is_known(name: &str) -> bool {
    const NAMES: &str = "id name first_name last_name full_name email e_mail email_address phone telephone mobile \
        company account organization title job_title industry country city state address zip street date created \
        status stage owner source amount value price currency type description notes website url age gender number \
        naam imie nazwisko imie_i_nazwisko firma telefon stanowisko miasto kraj data kwota branza adres_e_mail \
        nama alamat telepon perusahaan jabatan kota negara tanggal jumlah tarikh syarikat jawatan bandar \
        navn fornavn efternavn virksomhed stilling by land dato beloeb belob adresse \
        ชื่อ นามสกุล อีเมล โทรศัพท์ บริษัท ตำแหน่ง จังหวัด ประเทศ วันที่";
    const LAST: [&str; 7] = [
        "_id", "_name", "_date", "_email", "_type", "_number", "_code",
    ];
    let key = FieldKey::from_label(name);
    let key: Cow<'_, str> = key.as_str().into();
    NAMES.split_whitespace().any(|one| one == key) || LAST.iter().any(|last| key.ends_with(last))
}

#[cfg(test)]
mod tests {
    use crate::{Asked, preview};

    #[test]
    fn two_words_over_what_is_no_word_name_the_columns() {
        let rows = "3,a3@a.example,w12,w7\n4,a4@a.example,w15,w9\n5,a5@a.example,w1,w3\n";
        let cases = [
            // C0 looks like w12, and is a name all the same.
            (format!("Record ID,Email,C0,C1\n{rows}"), true),
            (format!("2,a2@a.example,w4,w8\n{rows}"), false),
            // Days over numbers are names of columns, days over days are not.
            (
                "Place,1/22/2020,1/23/2020,1/24/2020\nA,1,2,3\nB,4,5,6\n".to_owned(),
                true,
            ),
            (
                "A,1/22/2020,1/23/2020\nB,1/24/2020,1/25/2020\nC,1/26/2020,1/27/2020\n".to_owned(),
                false,
            ),
        ];
        for (text, header) in cases {
            let cut = preview(text.as_bytes(), true, &Asked::default(), 5).unwrap();
            assert_eq!(cut.dialect.header, header, "{text}");
        }
    }
}
