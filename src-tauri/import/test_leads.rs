//! Which rows are tests that a lead form wrote to try itself? Shown by what stands in them: the dummy texts
//! and addresses of Meta's forms, or a column that says so.
//!
//! Invariants: only plain evidence counts, never a name that looks invented; every such row is given with
//! its line and is left out only where the caller says so.

use lead::{each_of, folded};

use crate::batch::line_of;
use crate::rows_with::rows_with_alone;
use crate::{Meaning, Meant, Problem, ProblemCode, Source, yes_no};

/// How the texts begin that Meta's forms write in place of answers.
const DUMMY: &str = "<test lead: dummy data";

/// The addresses from which Meta's forms are tried.
const ADDRESSES: [&str; 2] = ["test@fb.com", "test@meta.com"];

/// What a column that says whether a row is a test has in those that are, beside a yes.
const MARKS: [&str; 4] = ["1", "test", "test lead", "test_lead"];

/// Of each row that fits the header whether it is a test.
#[must_use]
pub fn test_leads(source: &Source, meant: &[Option<Meant>]) -> Vec<bool> {
    let columns = source.columns();
    let found = each_of(columns.len(), |at| {
        let says = meant.get(at).copied().flatten();
        let says = says.is_some_and(|one| one.meaning == Meaning::IsTest);
        rows_with_alone(&columns[at], |text| {
            is_dummy(text) || (says && is_mark(text))
        })
    });
    let mut tests = vec![false; source.rows().len()];
    for row in found.into_iter().flatten() {
        if let Some(test) = tests.get_mut(row) {
            *test = true;
        }
    }
    tests
}

/// What is told of each of these rows: that it is a test, with its line.
#[must_use]
pub fn told_as_tests(source: &Source, tests: &[bool]) -> Vec<Problem> {
    let rows = source.rows().iter().enumerate();
    let rows = rows.filter(|(at, _)| tests.get(*at).copied().unwrap_or_default());
    let cell = |column: &lead::Column, at: usize| match column.value(at) {
        Some(lead::ValueRef::Text(text)) => text.to_owned(),
        _ => String::new(),
    };
    rows.map(|(at, &row)| {
        let cells: Vec<String> = source.columns().iter().map(|one| cell(one, at)).collect();
        Problem {
            row,
            column: None,
            raw: line_of(cells.iter().map(String::as_str), source.delimiter()),
            code: ProblemCode::TestLead,
        }
    })
    .collect()
}

fn is_dummy(text: &str) -> bool {
    match text.as_bytes().first() {
        Some(b'<') => {
            let start = text.get(..DUMMY.len());
            start.is_some_and(|start| start.eq_ignore_ascii_case(DUMMY))
        }
        Some(b't' | b'T') => ADDRESSES.iter().any(|one| one.eq_ignore_ascii_case(text)),
        _ => false,
    }
}

fn is_mark(text: &str) -> bool {
    yes_no::of_word(text).unwrap_or_else(|| MARKS.contains(&&*folded(text)))
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::{meanings, profile};

    fn tests_of(csv: &str) -> (Vec<bool>, Vec<Problem>) {
        let source = Source::open(csv.as_bytes()).unwrap();
        let (profiles, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
        let tests = test_leads(&source, &meanings(&profiles, None));
        let told = told_as_tests(&source, &tests);
        (tests, told)
    }

    #[test]
    fn what_a_form_wrote_to_try_itself_is_told_with_its_line() {
        let csv = "full_name,email,note\n\
            Anna,anna@a.example,x\n\
            <test lead: dummy data for full_name>,test@meta.com,x\n\
            Bo,TEST@fb.com,x\n\
            Test Testsen,test@firma.example,test lead\n";
        let (tests, told) = tests_of(csv);
        assert_eq!(tests, [false, true, true, false]);
        assert_eq!(told[0].row, 3);
        assert_eq!(
            told[0].raw,
            "<test lead: dummy data for full_name>,test@meta.com,x"
        );
        assert_eq!(
            (told[0].column.as_ref(), told[0].code),
            (None, ProblemCode::TestLead)
        );
    }

    #[test]
    fn a_column_that_says_so_is_believed() {
        let csv = "Email,Is Test\na@a.example,no\nb@a.example,Yes\nc@a.example,\nd@a.example,1\n";
        assert_eq!(tests_of(csv).0, [false, true, false, true]);
        // In any other column a yes says something else.
        let csv = "Email,Likes tests\na@a.example,no\nb@a.example,yes\n";
        assert_eq!(tests_of(csv).0, [false, false]);
    }
}
