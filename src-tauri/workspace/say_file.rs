//! How is it said what a file is and what was done with its rows? In whole sentences, the same in the window
//! and on the command line.

use import::{Around, LeftOut, Meant, RowsAre};
use words::{Arg, Words};

use crate::{Caution, Derived, DerivedField, Looked, Treated};

/// What a file is: "This is a HubSpot contacts export: 9,240 people, Windows-1250, semicolon."
#[must_use]
pub fn file_sentence(looked: &Looked, rows_are: RowsAre, words: Words) -> String {
    let n = [
        ("n", Arg::from(looked.n_rows)),
        ("rows", Arg::from(rows_are.name())),
    ];
    let mut what = vec![words.say("file-rows", &n)];
    what.push(match looked.dialect.encoding.strip_prefix("windows-") {
        Some(page) => format!("Windows-{page}"),
        None => looked.dialect.encoding.to_owned(),
    });
    let delimiter = match looked.dialect.delimiter {
        ',' => Some("delimiter-comma"),
        ';' => Some("delimiter-semicolon"),
        '\t' => Some("delimiter-tab"),
        '|' => Some("delimiter-bar"),
        _ => None,
    };
    what.extend(delimiter.map(|key| words.say(key, &[])));
    let what = what.join(", ");
    let export = looked.export.as_ref().map(|one| one.export);
    match export.filter(|one| one.rows_are() == rows_are) {
        Some(export) => {
            let export = words.say(&format!("export-of-{}", export.name()), &[]);
            words.say(
                "file-is-export",
                &[("export", Arg::from(export)), ("what", Arg::from(what))],
            )
        }
        None => words.say("file-is-table", &[("what", Arg::from(what))]),
    }
}

/// What of a text is no row of its table, or was read otherwise than it stands, with how often; `None` where
/// nothing is.
#[must_use]
pub fn left_out_counts(left: &LeftOut, words: Words) -> Option<String> {
    let out = [
        ("preamble", u64::from(left.preamble)),
        ("comments", u64::from(left.comments)),
        ("blank", u64::from(left.blank_lines)),
        ("footer", u64::from(left.footer)),
        ("nul", left.nul),
        ("stray", u64::from(left.stray_quotes)),
        ("undecoded", left.undecoded),
    ];
    let some = out.into_iter().filter(|(_, n)| *n > 0);
    let said = some.map(|(key, n)| {
        let what = words.say(&format!("cut-out-{key}"), &[]);
        format!("{what} ({})", words.integer(n))
    });
    let said: Vec<String> = said.collect();
    (!said.is_empty()).then(|| said.join(" · "))
}

/// What is worth knowing before figures are made of a file.
#[must_use]
pub fn caution_sentence(caution: Caution, words: Words) -> String {
    words.say(&format!("caution-{}", caution.name()), &[])
}

/// That a column goes to a field of another name that means the same.
#[must_use]
pub fn same_meaning_sentence(header: &str, label: &str, words: Words) -> String {
    let said = [("column", Arg::from(header)), ("field", Arg::from(label))];
    words.say("mapped-same-meaning", &said)
}

/// What a column was understood as, and how sure that is.
#[must_use]
pub fn meant_sentence(meant: Meant, words: Words) -> String {
    let meaning = words.say(&format!("meaning-{}", meant.meaning.name()), &[]);
    let key = format!("meant-{}", meant.confidence.name());
    words.say(&key, &[("meaning", Arg::from(meaning))])
}

/// What was done with the rows of a file, and what is worth knowing of it, in whole sentences.
#[must_use]
pub fn treated_sentences(treated: &Treated, words: Words) -> Vec<String> {
    let mut said: Vec<String> = (treated.same_meaning.iter())
        .map(|(header, label)| same_meaning_sentence(header, label, words))
        .collect();
    if treated.n_tests > 0 {
        said.push(words.say("import-tests", &[("n", Arg::from(treated.n_tests))]));
    }
    for one in &treated.tidied {
        let key = match one.around {
            Around::Address => "import-tidied-address",
            Around::PhonePrefix => "import-tidied-phone",
        };
        let samples: Vec<&str> = one.samples.iter().map(|(shown, _)| &**shown).collect();
        let args = [
            ("column", Arg::from(&one.field)),
            ("n", Arg::from(one.n)),
            ("samples", Arg::from(samples.join(" · "))),
        ];
        said.push(words.say(key, &args));
    }
    said.extend(
        treated
            .derived
            .iter()
            .map(|one| derived_sentence(one, words)),
    );
    let cautions = treated.cautions.iter();
    said.extend(cautions.map(|one| caution_sentence(*one, words)));
    said
}

fn derived_sentence(one: &DerivedField, words: Words) -> String {
    let from = one.from.as_deref().unwrap_or_default();
    let args = [
        ("field", Arg::from(one.derived.field().label)),
        ("from", Arg::from(from)),
        ("n", Arg::from(one.n)),
        ("several", Arg::from(one.n_several)),
        ("none", Arg::from(one.n_none)),
    ];
    match one.derived {
        Derived::Seniority | Derived::Function => words.say("import-derived-title", &args),
        Derived::Phone => words.say("import-derived-phone", &args),
        Derived::LeadKind => words.say("import-derived-kind", &args),
    }
}

#[cfg(test)]
mod tests;
