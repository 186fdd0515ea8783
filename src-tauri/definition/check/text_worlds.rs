//! Which answers can the tests of one text give together? Every text that a test names is tried; of
//! all the others, those that the parts they contain tell apart.

use foldhash::HashSet;
use lead::fold;

use crate::Test;

/// The most tests of parts that can be asked for together: their answers are combined.
pub(super) const MOST_PARTS: usize = 6;

/// Whether a test asks for a part of the text, and not for the whole.
pub(super) fn is_of_part(test: &Test) -> bool {
    !matches!(
        test,
        Test::Is(_) | Test::IsNot(_) | Test::AnyOf(_) | Test::NoneOf(_)
    )
}

pub(super) struct TextWorlds {
    tests: Vec<TextTest>,
}

enum TextTest {
    Exact(HashSet<String>, bool),
    Part(Part, bool),
}

#[derive(Clone, PartialEq)]
enum Part {
    Contains(Vec<String>),
    Starts(String),
    Ends(String),
}

impl TextWorlds {
    pub(super) fn of(tests: &[&Test]) -> Self {
        let all = |texts: &[String]| -> Vec<String> { texts.iter().map(|one| fold(one)).collect() };
        let exact = |texts: &[String], yes| TextTest::Exact(all(texts).into_iter().collect(), yes);
        let tests = tests.iter().map(|test| match test {
            Test::Is(text) => exact(std::slice::from_ref(text), true),
            Test::IsNot(text) => exact(std::slice::from_ref(text), false),
            Test::AnyOf(texts) => exact(texts, true),
            Test::NoneOf(texts) => exact(texts, false),
            Test::StartsWith(text) => TextTest::Part(Part::Starts(fold(text)), true),
            Test::EndsWith(text) => TextTest::Part(Part::Ends(fold(text)), true),
            Test::ContainsAny(texts) => TextTest::Part(Part::Contains(all(texts)), true),
            other => TextTest::Part(
                Part::Contains(all(&other.values())),
                !matches!(other, Test::ContainsNone(_)),
            ),
        });
        Self {
            tests: tests.collect(),
        }
    }

    /// Every world: which tests are met in it, the first in the lowest bit.
    pub(super) fn all(&self) -> Vec<u32> {
        let parts = self.parts();
        let texts = self.tests.iter().filter_map(|test| match test {
            TextTest::Exact(texts, _) => Some(texts),
            TextTest::Part(..) => None,
        });
        let texts: HashSet<&String> = texts.flatten().collect();
        let named = texts.into_iter().map(|text| {
            let holds = |part: &Part| part.holds(text);
            self.truth(|texts| texts.contains(text), &holds)
        });
        let mut worlds: Vec<u32> = named.collect();
        for met in 0..1_u32 << parts.len() {
            if !can_be(&parts, met) {
                continue;
            }
            let holds = |part: &Part| {
                let at = parts.iter().position(|one| *one == part);
                at.is_some_and(|at| met & (1 << at) != 0)
            };
            worlds.push(self.truth(|_| false, &holds));
        }
        worlds
    }

    /// The different parts that are asked for.
    fn parts(&self) -> Vec<&Part> {
        let mut parts: Vec<&Part> = Vec::new();
        for test in &self.tests {
            if let TextTest::Part(part, _) = test
                && !parts.contains(&part)
            {
                parts.push(part);
            }
        }
        parts
    }

    fn truth(
        &self,
        is_one_of: impl Fn(&HashSet<String>) -> bool,
        holds: &impl Fn(&Part) -> bool,
    ) -> u32 {
        let each = self.tests.iter().enumerate();
        each.fold(0, |all, (i, test)| {
            let met = match test {
                TextTest::Exact(texts, yes) => is_one_of(texts) == *yes,
                TextTest::Part(part, yes) => holds(part) == *yes,
            };
            all | (u32::from(met) << i)
        })
    }
}

impl Part {
    fn holds(&self, text: &str) -> bool {
        match self {
            Self::Contains(parts) => parts.iter().any(|part| text.contains(part.as_str())),
            Self::Starts(part) => text.starts_with(part.as_str()),
            Self::Ends(part) => text.ends_with(part.as_str()),
        }
    }

    /// Whether every text with this part has the other.
    fn implies(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Contains(own), Self::Contains(_)) => {
                own.iter().all(|part| Self::holds(other, part))
            }
            (Self::Starts(own) | Self::Ends(own), Self::Contains(_)) => Self::holds(other, own),
            (Self::Starts(own), Self::Starts(other)) => own.starts_with(other.as_str()),
            (Self::Ends(own), Self::Ends(other)) => own.ends_with(other.as_str()),
            _ => false,
        }
    }

    /// Whether no text has both.
    fn excludes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Starts(own), Self::Starts(_)) | (Self::Ends(own), Self::Ends(_)) => {
                !self.implies(other) && !other.implies(self) && !own.is_empty()
            }
            _ => false,
        }
    }
}

fn can_be(parts: &[&Part], met: u32) -> bool {
    let is_met = |i: usize| met & (1 << i) != 0;
    parts.iter().enumerate().all(|(i, one)| {
        parts.iter().enumerate().all(|(k, other)| {
            let implied = is_met(i) && !is_met(k) && one.implies(other);
            let excluded = i != k && is_met(i) && is_met(k) && one.excludes(other);
            !implied && !excluded
        })
    })
}
