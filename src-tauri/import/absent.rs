//! Which texts say that there is no value, and which are errors of a spreadsheet? In six languages, and as forms
//! and programs write it. Some may as well be values, "none" in a column of answers: those are proposed and not
//! plain.

use std::sync::LazyLock;

use foldhash::HashMap;

/// What says that nothing is known, whatever it is about.
const PLAIN: &str = "n/a|n.a.|n.a|n/k|#n/k|null|(null)|<null>|\\n|nan|undefined|(blank)|blank|(empty)|empty|unknown|(unknown)|\
     not available|not applicable|not specified|not provided|not set|no data|no value|unspecified|not known|tbd|tba|\
     select|select...|select…|select one|please select|please select...|please select…|choose|please choose|choose one|\
     please select one|select an option|pick one|\
     b/d|b.d.|brak danych|nie dotyczy|n/d|nd.|nieznane|nieznany|nieznana|nie podano|nie wiadomo|nieokreślone|wybierz|\
     proszę wybrać|wybierz...|wybierz opcję|puste|\
     tidak diketahui|tidak tersedia|tidak berlaku|belum diisi|belum diketahui|pilih|silakan pilih|kosong|t/a|\
     tidak ditentukan|sila pilih|tidak berkenaan|tidak dinyatakan|\
     ไม่ระบุ|ไม่ทราบ|ไม่มีข้อมูล|กรุณาเลือก|โปรดเลือก|ไม่เกี่ยวข้อง|ยังไม่ระบุ|\
     ukendt|ikke angivet|ikke oplyst|ikke relevant|i/t|vælg|vælg venligst|vælg en|uoplyst|mangler";

/// What says that there is none, or nothing.
const MAYBE: &str = "none|nil|na|nothing|void|missing|brak|żaden|żadne|żadna|nic|tidak ada|tiada|nihil|ไม่มี|ingen|intet|x/x|?|??|???";

/// The errors of spreadsheets, in the languages that write them otherwise.
const ERRORS: &str = "#n/a|#n/a!|#div/0!|#ref!|#name?|#value!|#null!|#num!|#spill!|#calc!|#field!|#blocked!|#connect!|#unknown!|#busy!|#getting_data|#error!|#n/d|#n/d!|\
     #dziel/0!|#adr!|#nazwa?|#arg!|#zero!|#liczba!|#i/t|#division/0!|#reference!|#navn?|#værdi!|#nul!";

/// Whether a text says that there is no value: plainly, or perhaps; `None` where it is one.
pub(crate) fn says_none(text: &str) -> Option<bool> {
    let (first, last) = (*text.as_bytes().first()?, *text.as_bytes().last()?);
    let is_letter = first.is_ascii_alphanumeric() || first >= 0xc3 && first != 0xe2;
    // With nothing around it that is left out, as a telephone number behind a plus has not, it is a word or none.
    if is_letter || !(may_be_around(first) || may_be_around(last)) {
        if !FILTER.may_be(text) {
            return None;
        }
    } else if text.len() > LONGEST {
        return None;
    } else if text.chars().all(|c| MARKS.contains(&c)) {
        return Some(text.chars().count() <= 5);
    }
    let folded = lead::fold(text);
    // Forms write what is to be chosen as "- Select -", "<none>", "[n/a]".
    let bare = folded.trim_matches(|c| MARKS.contains(&c) || "<>[]()*".contains(c));
    let bare = Some(bare).filter(|bare| bare.len() > 1);
    let said = [Some(&*folded), bare].map(|text| WORDS.get(text?).copied());
    said.into_iter().flatten().max()
}

/// Whether a text is an error of a spreadsheet.
pub(crate) fn is_error(text: &str) -> bool {
    if !text.starts_with('#') || text.len() > LONGEST {
        return false;
    }
    let text = lead::fold(text);
    ERRORS.split('|').any(|error| error == text)
}

/// Whether a byte may be of what stands around a word.
fn may_be_around(byte: u8) -> bool {
    !byte.is_ascii() || byte <= b' ' || b"-._*<>[]()".contains(&byte)
}

/// What is drawn where nothing stands.
const MARKS: [char; 9] = ['-', '–', '—', '.', '…', '_', '·', '*', ' '];
/// The most bytes of such a text.
const LONGEST: usize = 64;

/// Each word, and whether it says so plainly.
static WORDS: LazyLock<HashMap<&str, bool>> = LazyLock::new(|| {
    let maybe = MAYBE.split('|').map(|word| (word, false));
    maybe
        .chain(PLAIN.split('|').map(|word| (word, true)))
        .collect()
});

static FILTER: LazyLock<Filter> = LazyLock::new(Filter::new);

/// With what the words end, by their lengths and by what they begin with: nearly all texts are told apart by it.
struct Filter(Vec<[u64; 64]>);

impl Filter {
    fn new() -> Self {
        let mut ends = vec![[0; 64]; LONGEST + 1];
        for word in WORDS.keys() {
            if let (Some(of_length), Some((first, last))) =
                (ends.get_mut(word.len()), at_ends(word))
            {
                of_length[first] |= 1 << last;
            }
        }
        Self(ends)
    }

    fn may_be(&self, text: &str) -> bool {
        let of_length = self.0.get(text.len());
        let found = of_length.zip(at_ends(text));
        found.is_some_and(|(of_length, (first, last))| of_length[first] & (1 << last) != 0)
    }
}

/// The first and the last byte of a text, small and capital letters alike, below 64.
fn at_ends(text: &str) -> Option<(usize, usize)> {
    let (first, last) = (text.as_bytes().first()?, text.as_bytes().last()?);
    let low = |byte: &u8| usize::from(byte.to_ascii_lowercase() & 63);
    Some((low(first), low(last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_that_there_is_nothing_is_known_in_six_languages() {
        let plain = [
            "n/a",
            "N/A",
            "-",
            "--",
            "—",
            "…",
            "null",
            "NULL",
            "Select",
            "- Select -",
            "Please select",
            "-- Please select --",
            "unknown",
            "Unknown",
            "<unknown>",
            "b/d",
            "nie dotyczy",
            "Brak danych",
            "tidak diketahui",
            "Sila pilih",
            "ไม่ระบุ",
            "ไม่ทราบ",
            "ukendt",
            "Ikke oplyst",
            "Vælg",
            "[n/a]",
            "#n/k",
            "#N/K -",
            "\\N",
            "(Null)",
        ];
        for text in plain {
            assert_eq!(says_none(text), Some(true), "{text}");
        }
        for text in [
            "none",
            "None",
            "nil",
            "brak",
            "Tidak ada",
            "tiada",
            "ไม่มี",
            "Ingen",
            "NA",
        ] {
            assert_eq!(says_none(text), Some(false), "{text}");
        }
        for text in [
            "Anna",
            "Nina",
            "no",
            "0",
            "other",
            "nothing else",
            "Nationwide",
            "Bo",
            "selected",
            "unknowns",
            "-5",
            "- five",
            "Ingeniør",
            "ไม่",
            "+48 601 602 603",
            "#1",
            "\\",
        ] {
            assert_eq!(says_none(text), None, "{text}");
        }
    }

    #[test]
    fn an_error_of_a_spreadsheet_is_one_in_each_language() {
        for text in [
            "#N/A", "#DIV/0!", "#REF!", "#NAME?", "#VALUE!", "#NULL!", "#NUM!", "#ADR!", "#VÆRDI!",
            "#SPILL!", "#CALC!", "#FIELD!",
        ] {
            assert!(is_error(text), "{text}");
        }
        for text in ["#1", "N/A", "#nofilter", "#"] {
            assert!(!is_error(text), "{text}");
        }
    }
}
