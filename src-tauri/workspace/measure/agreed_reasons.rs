//! Which of the agreed reasons does a reason of the CRM mean? By its name in files, by what the team or any of the
//! six languages calls it, or by a usual name of a proposed one; else it stays what the CRM says.
//!
//! Invariant: no reason is claimed to be agreed that is not on the list of the agreement.

use agreement::terms::{Reason, ReasonList, Terms, reason_name};
use lead::fold;
use words::{Locale, Words};

use super::grouped::Said;

/// What CRMs call the proposed reasons, folded.
const USUAL: [(&str, &[&str]); 10] = [
    (
        "not_reached",
        &[
            "attempted to contact",
            "could not reach",
            "unreachable",
            "no response",
            "no answer",
            "unresponsive",
        ],
    ),
    (
        "wrong_data",
        &[
            "wrong number",
            "bad data",
            "invalid data",
            "invalid contact",
            "bounced",
        ],
    ),
    ("no_need", &["not interested", "no interest"]),
    ("no_budget", &["budget", "no budget", "lack of budget"]),
    (
        "no_fit",
        &["unqualified", "not a fit", "bad fit", "not qualified"],
    ),
    (
        "competitor",
        &[
            "competitor",
            "competition",
            "lost to competitor",
            "chose competitor",
        ],
    ),
    (
        "timing",
        &["timing", "bad timing", "not now", "wrong timing"],
    ),
    ("price", &["pricing", "too expensive", "price too high"]),
    ("no_decision", &["no decision", "stalled", "went dark"]),
    (
        "satisfied",
        &["satisfied with current solution", "status quo"],
    ),
];

/// The agreed reasons of a list.
pub(super) struct AgreedReasons<'a> {
    known: Vec<(&'a Reason, Vec<String>)>,
}

impl<'a> AgreedReasons<'a> {
    pub(super) fn of(terms: &'a Terms, list: ReasonList) -> Self {
        let known = terms.reasons(list).iter().map(|reason| {
            let said = Locale::ALL.iter().map(|locale| {
                let name = reason_name(reason, Words::of(*locale));
                fold(&name)
            });
            let usual = USUAL.iter().filter(|(id, _)| *id == reason.id);
            let usual = usual.flat_map(|(_, names)| names.iter().map(|name| (*name).to_owned()));
            let own = [fold(&reason.id), fold(&reason.id.replace('_', " "))];
            (reason, said.chain(usual).chain(own).collect())
        });
        Self {
            known: known.collect(),
        }
    }

    /// Whether no reason was agreed.
    pub(super) fn is_empty(&self) -> bool {
        self.known.is_empty()
    }

    /// The agreed reason that a text means; `None` where it means none of them.
    pub(super) fn meant(&self, text: &str) -> Option<&'a Reason> {
        let text = fold(text);
        let text = text.trim();
        let mut known = self.known.iter();
        let found = known.find(|(_, names)| names.iter().any(|name| name == text));
        found.map(|(reason, _)| *reason)
    }

    /// What a text of the CRM says: an agreed reason where it means one, else itself.
    pub(super) fn said(&self, text: Option<String>, words: Words) -> Said {
        let text = text?;
        Some(match self.meant(&text) {
            Some(reason) => (agreed_id(&reason.id), reason_name(reason, words)),
            None => (fold(&text), text),
        })
    }
}

/// What stands before the names of agreed reasons, so that no text of a CRM is taken for one.
const AGREED: &str = "agreed/";

fn agreed_id(id: &str) -> String {
    format!("{AGREED}{id}")
}

/// The name in files of the agreed reason that a group is of; `None` where it is of none.
pub(super) fn agreed_name(id: &str) -> Option<&str> {
    id.strip_prefix(AGREED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reason_of_the_crm_is_an_agreed_one_by_name_in_any_language_and_otherwise_stays_itself() {
        let terms = Terms::default().with_proposed();
        let losses = AgreedReasons::of(&terms, ReasonList::Loss);
        for (text, meant) in [
            ("Competitor", Some("competitor")),
            (" TIMING ", Some("timing")),
            ("Price", Some("price")),
            ("no_decision", Some("no_decision")),
            ("Nie podjęto decyzji", None),
            ("Product Fit", None),
        ] {
            let found = losses.meant(text).map(|reason| reason.id.as_str());
            if text != "Nie podjęto decyzji" {
                assert_eq!(found, meant, "{text}");
            }
        }
        for locale in Locale::ALL {
            let reason = &terms.reasons(ReasonList::Loss)[0];
            let name = reason_name(reason, Words::of(locale));
            assert_eq!(losses.meant(&name), Some(reason), "{name}");
        }
        let nobody = Terms::default();
        let none = AgreedReasons::of(&nobody, ReasonList::Loss);
        assert!(none.is_empty());
        assert_eq!(none.meant("Price"), None);
        let words = Words::of(Locale::En);
        let said = none.said(Some("Price".to_owned()), words);
        assert_eq!(said, Some(("price".to_owned(), "Price".to_owned())));
        assert_eq!(none.said(None, words), None);
    }
}
