//! Every finding, with the mend that removes it.

use std::collections::BTreeSet;

use super::cases::{Expected, cases, definition};
use super::*;
use crate::{Definition, read};

#[test]
fn every_finding_is_found_where_it_is() {
    let list = list();
    let mut seen = BTreeSet::from(["too-deep"]);
    for (case, expected) in cases().into_iter().chain(rule_cases::cases()) {
        let definition = definition(&case);
        let findings = check(&definition, Some(&list));
        let found: Vec<Expected<'_>> = findings
            .iter()
            .map(|one| {
                (
                    one.code.name(),
                    one.path.as_str(),
                    one.perhaps.as_deref(),
                    one.mend.is_some(),
                )
            })
            .collect();
        assert_eq!(found, expected, "in {}", crate::write(&definition));
        seen.extend(expected.iter().map(|one| one.0));
    }
    let all: BTreeSet<&str> = FindingCode::ALL.iter().map(|code| code.name()).collect();
    assert_eq!(seen, all, "a kind of finding without a case");
}

#[test]
fn a_mend_removes_its_finding_and_adds_no_error() {
    let list = list();
    for (case, _) in cases().into_iter().chain(rule_cases::cases()) {
        let definition = definition(&case);
        for facts in [None, Some(&list)] {
            every_mend_holds(&definition, facts);
        }
    }
}

pub(super) fn every_mend_holds(definition: &Definition, facts: Option<&ListFacts>) {
    let findings = check(definition, facts);
    let n_of = |all: &[Finding], code| all.iter().filter(|one| one.code == code).count();
    let n_errors = |all: &[Finding]| {
        let errors = all
            .iter()
            .filter(|one| one.code.severity() == Severity::Error);
        errors.count()
    };
    for finding in &findings {
        let Some(mend) = &finding.mend else {
            continue;
        };
        let mended = mend.apply(definition);
        let after = check(&mended, facts);
        let same = |one: &&Finding| {
            (one.code, &one.path, &one.subject, &one.other)
                == (
                    finding.code,
                    &finding.path,
                    &finding.subject,
                    &finding.other,
                )
        };
        let gone = !after.iter().any(|one| same(&one))
            || n_of(&after, finding.code) < n_of(&findings, finding.code);
        let says = || {
            format!(
                "{finding:?}\nleaves {after:?}\nin {}",
                crate::write(definition)
            )
        };
        assert!(gone, "{}", says());
        assert!(n_errors(&after) <= n_errors(&findings), "{}", says());
        assert_eq!(
            read(&crate::write(&mended)).as_ref(),
            Ok(&mended),
            "{}",
            says()
        );
    }
}
