//! Which words does each of the six languages lend to names, titles and companies? The lists are
//! the text files in `languages/`, read once; a list that is missing there is empty, never a panic.

use std::sync::LazyLock;

/// The languages of the story, in the order of [`languages`].
pub(crate) const LANGUAGES: [&str; 6] =
    ["English", "Indonesian", "Thai", "Polish", "Malay", "Danish"];

/// Places in [`LANGUAGES`] that names, titles or phone numbers are special in.
pub(crate) const ENGLISH: usize = 0;
pub(crate) const INDONESIAN: usize = 1;
pub(crate) const THAI: usize = 2;
pub(crate) const POLISH: usize = 3;
pub(crate) const MALAY: usize = 4;

/// The trades of companies, as the column Industry names them.
pub(crate) const INDUSTRIES: [&str; 12] = [
    "Computer Software",
    "Financial Services",
    "Banking",
    "Retail",
    "Machinery",
    "Food Production",
    "Logistics",
    "Construction",
    "Hospitality",
    "Health Care",
    "Marketing and Advertising",
    "Management Consulting",
];

/// What people work at, as the column Function names it.
pub(crate) const FUNCTIONS: [&str; 10] = [
    "Marketing",
    "Sales",
    "Operations",
    "Finance",
    "Human Resources",
    "IT",
    "Product",
    "Customer Success",
    "Procurement",
    "Management",
];

/// How high people stand, as the column Seniority names it, lowest first.
pub(crate) const LEVELS: [&str; 10] = [
    "Student", "Intern", "Junior", "Senior", "Manager", "Head", "Director", "VP", "C-level",
    "Owner",
];

type Words = Vec<&'static str>;

/// One language's lists.
pub(crate) struct Language {
    /// Given names as written and in Latin letters.
    pub(crate) women: Vec<(&'static str, &'static str)>,
    pub(crate) men: Vec<(&'static str, &'static str)>,
    pub(crate) families: Vec<(&'static str, &'static str)>,
    /// By function: its name, then its specialities.
    pub(crate) functions: [Words; 10],
    pub(crate) chiefs: [Words; 10],
    /// Title patterns by level.
    pub(crate) titles: [Words; 10],
    pub(crate) studies: Words,
    pub(crate) regions: Words,
    pub(crate) teams: Words,
    pub(crate) companies: Words,
    pub(crate) schools: Words,
    /// Trade words by industry.
    pub(crate) trades: [Words; 12],
    pub(crate) fairs: Words,
}

/// All languages, in the order of [`LANGUAGES`].
pub(crate) fn languages() -> &'static [Language; 6] {
    static READ: LazyLock<[Language; 6]> = LazyLock::new(|| {
        [
            include_str!("languages/english.txt"),
            include_str!("languages/indonesian.txt"),
            include_str!("languages/thai.txt"),
            include_str!("languages/polish.txt"),
            include_str!("languages/malay.txt"),
            include_str!("languages/danish.txt"),
        ]
        .map(read)
    });
    &READ
}

/// Writes `pattern` with each `{x}` replaced by what `word` gives for `x`.
pub(crate) fn fill<'a>(out: &mut String, pattern: &'a str, word: impl Fn(&str) -> &'a str) {
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(before);
        out.push_str(word(name));
        rest = after;
    }
    out.push_str(rest);
}

fn read(text: &'static str) -> Language {
    let list = |name: &str| -> Words {
        text.lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once(" = "))
            .find(|(key, _)| *key == name)
            .map(|(_, words)| words.split(" | ").map(str::trim).collect())
            .unwrap_or_default()
    };
    let names = |name: &str| {
        list(name)
            .into_iter()
            .map(|name| name.split_once('/').unwrap_or((name, name)))
            .collect()
    };
    Language {
        women: names("women"),
        men: names("men"),
        families: names("families"),
        functions: FUNCTIONS.map(|name| list(&format!("function {name}"))),
        chiefs: FUNCTIONS.map(|name| list(&format!("chief {name}"))),
        titles: LEVELS.map(|name| list(&format!("title {name}"))),
        studies: list("studies"),
        regions: list("regions"),
        teams: list("teams"),
        companies: list("company"),
        schools: list("school"),
        trades: INDUSTRIES.map(|name| list(&format!("trade {name}"))),
        fairs: list("fairs"),
    }
}
