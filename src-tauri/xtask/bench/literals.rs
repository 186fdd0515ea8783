//! Which values do the criteria of a turn compare with? Others in every turn, so that nobody has
//! answered them before; the same for every side.

use std::fmt::Write;

/// The turn whose values a definition has before it is edited; turns to measure are below.
const BEFORE: usize = 90;
/// Edited values are those of the turns from here on.
const AFTER: usize = 120;

const SENIORITY: [&str; 10] = [
    "Manager", "Head", "Director", "VP", "C-level", "Owner", "Senior", "Junior", "Student",
    "Intern",
];
const FUNCTION: [&str; 10] = [
    "Marketing",
    "Sales",
    "Management",
    "Operations",
    "IT",
    "Finance",
    "Human Resources",
    "Customer Success",
    "Product",
    "Procurement",
];
const INDUSTRY: [&str; 10] = [
    "Computer Software",
    "Retail",
    "Machinery",
    "Food Production",
    "Logistics",
    "Construction",
    "Financial Services",
    "Hospitality",
    "Marketing and Advertising",
    "Health Care",
];
const COUNTRY: [&str; 9] = [
    "Poland",
    "Indonesia",
    "Denmark",
    "Thailand",
    "United States",
    "Malaysia",
    "United Kingdom",
    "Australia",
    "Canada",
];
const CONTENT: [&str; 10] = [
    "Case study",
    "White paper",
    "E-book",
    "Pricing",
    "Checklist",
    "Half the",
    "Three Tools",
    "What a",
    "Demo",
    "Growth",
];
const KINDS: [&str; 6] = [
    "Page view",
    "Content downloaded",
    "Form filled",
    "Meeting",
    "Demo requested",
    "Webinar attended",
];
/// What people look for in titles and addresses: whole words and their beginnings.
const PARTS: [&str; 48] = [
    "man", "ager", "dire", "head", "lead", "mark", "sale", "spec", "ana", "sen", "jun", "kon",
    "koor", "peng", "pra", "stu", "ing", "tor", "ist", "asis", "dev", "eng", "des", "fin", "hr",
    "oper", "prod", "supp", "cust", "acc", "buy", "adm", "tek", "kier", "ejer", "ceo", "cto",
    "owner", "found", "vice", "chief", "data", "digi", "comm", "brand", "inte", "log", "qual",
];

/// How a value is written into a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Texts as JSON strings, separated by commas.
    Json,
    /// Texts as SQL strings, separated by commas; parts of texts as one regular expression.
    Sql,
}

/// A value of one turn.
#[derive(Clone, Debug)]
enum Literal {
    Bare(String),
    Choices(Vec<&'static str>),
    Parts(Vec<&'static str>),
}

/// The values of one turn by their names in the templates.
#[derive(Clone, Debug)]
pub(super) struct Literals(Vec<(&'static str, Literal)>);

impl Literals {
    /// Those of a turn; no two turns below 48 share one.
    pub(super) fn of(turn: usize) -> Self {
        let some = |items: &[&'static str]| {
            let chosen = items.iter().enumerate();
            let chosen = chosen.filter(|(i, _)| ((turn + 3) >> i) & 1 == 1);
            Literal::Choices(chosen.map(|(_, item)| *item).collect())
        };
        let Literal::Choices(content) = some(&CONTENT) else {
            return Self(Vec::new());
        };
        let part = |i: usize| PARTS[i % PARTS.len()];
        let bare = |value: usize| Literal::Bare(value.to_string());
        let (month, day) = (1 + turn / 28 % 12, 1 + turn % 28);
        Self(vec![
            ("recent", Literal::Bare(format!("2025-{month:02}-{day:02}"))),
            ("active", bare(200 + turn)),
            ("visits", bare(1 + turn % 48)),
            ("content", Literal::Parts(content)),
            (
                "kinds",
                Literal::Choices(vec![KINDS[turn % 6], KINDS[(turn + 1) % 6]]),
            ),
            ("window", bare(30 + turn)),
            ("points", bare(20 + turn % 48)),
            ("amount", bare(5_000 + 250 * turn)),
            ("employees", bare(2 + turn)),
            ("most_employees", bare(900 + turn)),
            ("seniority", some(&SENIORITY)),
            ("function", some(&FUNCTION)),
            ("industry", some(&INDUSTRY)),
            ("country", some(&COUNTRY)),
            (
                "title",
                Literal::Parts(vec![part(turn), part(7 * turn + 3)]),
            ),
            (
                "email",
                Literal::Parts(vec![part(turn + 5), part(11 * turn + 7)]),
            ),
        ])
    }

    /// Those before any edit.
    pub(super) fn before() -> Self {
        Self::of(BEFORE)
    }

    /// Those before any edit, but for one: edited for the so-manieth time. A text is then looked for
    /// by a single part.
    pub(super) fn edited(name: &str, turn: usize) -> Self {
        let mut literals = Self::before();
        let mut edited = Self::of(AFTER + turn).0.into_iter();
        let edited = edited.find(|(edited, _)| *edited == name);
        for (own, literal) in &mut literals.0 {
            if let (true, Some((_, edited))) = (*own == name, &edited) {
                *literal = match edited {
                    Literal::Parts(_) => Literal::Parts(vec![PARTS[turn % PARTS.len()]]),
                    other => other.clone(),
                };
            }
        }
        literals
    }

    /// `template` as one line, each `{name}` replaced by its value, comments of SQL left out.
    pub(super) fn fill(&self, template: &str, form: Form) -> String {
        let lines = template
            .lines()
            .filter(|line| !line.trim_start().starts_with("--"));
        let mut text = lines.map(str::trim).collect::<Vec<_>>().join(" ");
        for (name, literal) in &self.0 {
            text = text.replace(&format!("{{{name}}}"), &literal.written(form));
        }
        text
    }

    /// One value as it stands in a template.
    pub(super) fn value(&self, name: &str, form: Form) -> String {
        let mut all = self.0.iter();
        let own = all.find(|(own, _)| *own == name);
        own.map_or_else(String::new, |(_, literal)| literal.written(form))
    }
}

impl Literal {
    fn written(&self, form: Form) -> String {
        match (self, form) {
            (Self::Bare(text), _) => text.clone(),
            (Self::Parts(parts), Form::Sql) => parts.join("|"),
            (Self::Choices(texts), Form::Sql) => quoted(texts, '\''),
            (Self::Choices(texts) | Self::Parts(texts), Form::Json) => quoted(texts, '"'),
        }
    }
}

fn quoted(texts: &[&str], quote: char) -> String {
    let mut all = String::new();
    for text in texts {
        let comma = if all.is_empty() { "" } else { ", " };
        let _ = write!(all, "{comma}{quote}{text}{quote}");
    }
    all
}

#[cfg(test)]
mod tests {
    use super::{Form, Literals};
    use std::collections::HashSet;

    const NAMES: [&str; 16] = [
        "recent",
        "active",
        "visits",
        "content",
        "points",
        "kinds",
        "window",
        "amount",
        "employees",
        "most_employees",
        "seniority",
        "function",
        "industry",
        "country",
        "title",
        "email",
    ];

    #[test]
    fn no_value_is_asked_twice() {
        for name in NAMES {
            let full = (0..40).map(Literals::of);
            let edited = (0..40).map(|turn| Literals::edited(name, turn));
            let all = full.chain(edited).chain([Literals::before()]);
            let values: Vec<String> = all
                .map(|literals| literals.value(name, Form::Json))
                .collect();
            let distinct: HashSet<&String> = values.iter().collect();
            // Only so many visits, points and kinds make sense; no comparison edits them alone.
            if !["visits", "points", "kinds"].contains(&name) {
                assert_eq!(distinct.len(), values.len(), "{name}: {values:?}");
            }
            assert!(values.iter().all(|value| !value.is_empty()), "{name}");
        }
    }

    #[test]
    fn a_template_is_filled_in_the_form_of_its_language() {
        let literals = Literals::of(0);
        let json = literals.fill("{\n  [{seniority}], {visits}, [{title}]\n}", Form::Json);
        assert_eq!(json, r#"{ ["Manager", "Head"], 1, ["man", "head"] }"#);
        let sql = literals.fill("-- note\nIN ({seniority}) '{title}'", Form::Sql);
        assert_eq!(sql, "IN ('Manager', 'Head') 'man|head'");
    }
}
