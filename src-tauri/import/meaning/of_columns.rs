//! What does each column of a file mean? By the program that wrote it, else by its header, else by its
//! content; of several columns that mean one thing the surest has it.

use lead::{Field, FieldType, fold};

use super::synonyms::by_header;
use super::{Confidence, Meaning, Meant, Why, content, is_of_another};
use crate::{ColumnProfile, Export};

/// What each column means, in their order; `None` of a column that nothing speaks for.
#[must_use]
pub fn meanings(profiles: &[ColumnProfile], export: Option<Export>) -> Vec<Option<Meant>> {
    let mut meant: Vec<Option<Meant>> = (profiles.iter())
        .map(|profile| meaning_of(profile, export))
        .collect();
    further_addresses(profiles, &mut meant);
    meant
}

/// What a field of the list means by its name.
#[must_use]
pub fn of_label(label: &str) -> Option<Meant> {
    by_header(label)
}

/// Whether what stands in a field are the addresses by which people are known: by its type, or by its name where its
/// first values were none.
#[must_use]
pub fn holds_addresses(field: &Field) -> bool {
    field.kind == FieldType::Email || (field.kind.is_textual() && means_address(&field.label))
}

/// Whether a name says that the address of the row stands below it, and not that of somebody else.
pub(crate) fn means_address(label: &str) -> bool {
    let meant = of_label(label).map(|one| one.meaning);
    let is_address = matches!(meant, Some(Meaning::Email | Meaning::OtherEmail));
    is_address && !is_of_another(&fold(label))
}

fn meaning_of(profile: &ColumnProfile, export: Option<Export>) -> Option<Meant> {
    let by_export = export.and_then(|export| {
        Some(Meant {
            meaning: export.meaning(&profile.header)?,
            confidence: Confidence::Sure,
            why: Why::Export(export),
        })
    });
    let named = by_export.or_else(|| by_header(&profile.header));
    // A column called "Email" in which nothing is an address does not reach anybody.
    let fits = |meant: &Meant| match meant.meaning {
        Meaning::Email | Meaning::OtherEmail => {
            profile.kind == FieldType::Email || profile.samples.is_empty()
        }
        Meaning::Owner => true,
        // Whatever it is called, addresses are addresses.
        _ => profile.kind != FieldType::Email,
    };
    named.filter(fits).or_else(|| {
        let meaning = content::meaning(profile)?;
        (!is_of_another(&fold(&profile.header))).then_some(Meant {
            meaning,
            confidence: Confidence::ByContent,
            why: Why::Content,
        })
    })
}

/// One column is the address by which a person is known: the surest, and of equals the first. The others
/// are further addresses.
fn further_addresses(profiles: &[ColumnProfile], meant: &mut [Option<Meant>]) {
    let sure = |meant: &Option<Meant>| {
        let meant = meant.filter(|one| one.meaning == Meaning::Email)?;
        Some(meant.confidence)
    };
    let best = (0..meant.len())
        .filter(|&at| sure(&meant[at]).is_some())
        .max_by_key(|&at| {
            let filled = profiles.get(at).map_or(0, |one| u32::MAX - one.n_missing);
            (sure(&meant[at]), filled, std::cmp::Reverse(at))
        });
    for (at, one) in meant.iter_mut().enumerate() {
        if let Some(one) = one.as_mut().filter(|one| one.meaning == Meaning::Email)
            && Some(at) != best
        {
            one.meaning = Meaning::OtherEmail;
        }
    }
}
