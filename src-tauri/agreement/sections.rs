//! How does a definition read as a page? Its parts in order, each with plain sentences; nested rules
//! are indented under the line that says how they combine.

use definition::{
    Criterion, CriterionId, Definition, Labels, Owner, ReachedBy, Rule, Score, Wording,
};
use serde::{Deserialize, Serialize};
use words::Words;

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// What it is about: the profile, the exclusions, or a stage's name.
    pub heading: String,
    /// The side that answers for a stage; `None` for what is no stage.
    pub owner: Option<Owner>,
    /// How it is to be read.
    pub says: String,
    /// Its sentences.
    pub lines: Vec<Line>,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// How far it is indented, from "0"; a text, since canonical JSON has no numbers.
    pub depth: String,
    /// The sentence.
    pub text: String,
}

/// The page of a definition; `label` says what a field is called.
#[must_use]
pub fn sections(definition: &Definition, label: &Labels<'_>, words: Words) -> Vec<Section> {
    let page = Page {
        definition,
        label,
        words,
    };
    let mut sections = Vec::new();
    sections.extend(page.profile());
    sections.extend(definition.scores.iter().map(|score| page.score(score)));
    sections.extend(page.grades());
    sections.extend(page.exclusions());
    sections.extend(definition.stages.iter().map(|stage| {
        let reached_by = match &stage.reached_by {
            ReachedBy::Rule(_) => "paper-reached-by-rule",
            ReachedBy::Decision(_) => "paper-reached-by-decision",
            ReachedBy::Fact(_) => "paper-reached-by-fact",
        };
        let mut says = words.say(reached_by, &[]);
        if stage.optional {
            says = format!("{} {says}", words.say("paper-optional", &[]));
        }
        let mut lines = Vec::new();
        if let Some(field) = &stage.entered_on {
            let field = (page.label)(None, field);
            let told = words.say("paper-entered-on", &[("field", field.into())]);
            says = format!("{told} {says}");
        }
        match stage.reached_by.rule() {
            Some(rule) => page.rule(rule, 0, &mut lines),
            None => page.line("paper-decision-unrecorded", 0, &mut lines),
        }
        Section {
            heading: stage.label.clone(),
            owner: Some(stage.owner),
            says,
            lines,
        }
    }));
    sections
}

/// A definition as it is being said.
pub(crate) struct Page<'a> {
    pub(crate) definition: &'a Definition,
    pub(crate) label: &'a Labels<'a>,
    pub(crate) words: Words,
}

impl Page<'_> {
    /// A criterion with what a missing value counts as, where the team said so.
    pub(crate) fn criterion(&self, criterion: &Criterion) -> String {
        self.wording().with_missing(criterion)
    }

    /// The criterion of a name; the name itself where there is none.
    pub(crate) fn named(&self, id: &CriterionId) -> String {
        self.wording().named(id)
    }

    /// A criterion of the profile, which may be muted there.
    pub(crate) fn in_profile(&self, id: &CriterionId) -> String {
        let said = self.named(id);
        if self.definition.icp.is_muted(id) {
            self.muted(said)
        } else {
            said
        }
    }

    /// A rule on one line.
    pub(crate) fn inline(&self, rule: &Rule) -> String {
        match rule {
            Rule::Criterion(id) => self.named(id),
            _ => self.wording().rule(rule),
        }
    }

    /// What is kept without being counted.
    pub(crate) fn muted(&self, said: String) -> String {
        self.wording().muted(&said)
    }

    pub(crate) fn wording(&self) -> Wording<'_> {
        Wording {
            definition: self.definition,
            labels: self.label,
            words: self.words,
        }
    }

    fn heading(&self, rule: &Rule) -> String {
        self.wording().heading(rule)
    }

    fn score(&self, score: &Score) -> Section {
        let mut lines = Vec::new();
        for group in &score.groups {
            let says = self.wording().point_group(group);
            lines.push(at(0, format!("{says}:")));
            let points = group.points.iter();
            lines.extend(points.map(|points| at(1, self.wording().points(points))));
        }
        Section {
            heading: self
                .words
                .say("part-score", &[("name", score.label.clone().into())]),
            owner: None,
            says: self.words.say("part-score-says", &[]),
            lines,
        }
    }

    fn grades(&self) -> Option<Section> {
        let grid = self.definition.grid.as_ref()?;
        Some(Section {
            heading: self.words.say("part-grades", &[]),
            owner: None,
            says: self.words.say("part-grades-says", &[]),
            lines: self
                .wording()
                .grades(grid)
                .into_iter()
                .map(|text| at(0, text))
                .collect(),
        })
    }

    fn rule(&self, rule: &Rule, depth: usize, lines: &mut Vec<Line>) {
        match rule {
            Rule::All(of) if of.is_empty() => self.line("paper-everybody", depth, lines),
            Rule::Any(of) if of.is_empty() => self.line("paper-nobody", depth, lines),
            Rule::Criterion(_) | Rule::FitsIcp | Rule::Score(..) | Rule::Grade(_) => {
                lines.push(at(depth, self.inline(rule)));
            }
            Rule::Muted(muted) if muted.children().is_empty() => {
                lines.push(at(depth, self.inline(rule)));
            }
            Rule::Muted(muted) => {
                let heading = self.heading(muted);
                lines.push(at(depth, format!("{}:", self.muted(heading))));
                for child in muted.children() {
                    self.rule(child, depth + 1, lines);
                }
            }
            _ => {
                let is_muted_whole =
                    !rule.children().is_empty() && rule.counting().next().is_none();
                match rule {
                    Rule::All(_) | Rule::None(_) if is_muted_whole => {
                        self.line("paper-everybody-muted", depth, lines);
                    }
                    Rule::Any(_) if is_muted_whole => {
                        self.line("paper-nobody-muted", depth, lines);
                    }
                    _ => lines.push(at(depth, format!("{}:", self.heading(rule)))),
                }
                for child in rule.children() {
                    self.rule(child, depth + 1, lines);
                }
            }
        }
    }

    fn line(&self, key: &str, depth: usize, lines: &mut Vec<Line>) {
        lines.push(at(depth, self.words.say(key, &[])));
    }

    fn profile(&self) -> Option<Section> {
        let icp = &self.definition.icp;
        let lists = [
            ("icp-must-have", &icp.must_have),
            ("icp-nice-to-have", &icp.nice_to_have),
            ("icp-excluding", &icp.excluding),
        ];
        let mut lines = Vec::new();
        for (heading, ids) in lists.into_iter().filter(|(_, ids)| !ids.is_empty()) {
            lines.push(at(0, format!("{}:", self.words.say(heading, &[]))));
            lines.extend(ids.iter().map(|id| at(1, self.in_profile(id))));
        }
        (!lines.is_empty()).then(|| Section {
            heading: self.words.say("part-icp-long", &[]),
            owner: None,
            says: self.words.say("part-icp-says", &[]),
            lines,
        })
    }

    fn exclusions(&self) -> Option<Section> {
        let rules = &self.definition.exclusions;
        let mut lines = Vec::new();
        for rule in rules {
            self.rule(rule, 0, &mut lines);
        }
        (!lines.is_empty()).then(|| Section {
            heading: self.words.say("part-exclusions", &[]),
            owner: None,
            says: self.words.say("part-exclusions-says", &[]),
            lines,
        })
    }
}

fn at(depth: usize, text: String) -> Line {
    Line {
        depth: depth.to_string(),
        text,
    }
}
