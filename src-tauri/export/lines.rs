//! What stands on the line of a lead, but for its values? That follows from the verdicts of its
//! criteria alone, and most leads share theirs with many others: each line is made once.

use definition::{Definition, StageKey};
use foldhash::{HashMap, HashMapExt as _};
use qualify::{Decided, Deciding, Verdict, Verdicts};

/// More different lines than this are not kept, so that memory stays bounded.
const MAX_KEPT: usize = 65_536;

/// What leads with the same verdicts have in common.
pub(crate) struct Line {
    /// `place`, `may_reach` and a verdict per stage.
    pub(crate) cells: Vec<String>,
    /// The reasons, with gaps for values.
    pub(crate) reasons: Vec<Piece>,
}

/// A piece of the reasons.
pub(crate) enum Piece {
    /// The same for every such lead.
    Text(String),
    /// ` = ` and the lead's value under the criterion at this position; nothing when it is missing.
    ValueOf(usize),
}

/// What the reasons call stages and criteria, in the definition's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// One per stage.
    pub stages: Vec<String>,
    /// One per criterion.
    pub criteria: Vec<String>,
}

impl Names {
    /// The names in files: stable, whatever people call things.
    #[must_use]
    pub fn in_files(definition: &Definition) -> Self {
        let stages = definition.stages.iter().map(|stage| stage.key.to_string());
        let criteria = definition.criteria.iter().map(|one| one.id.to_string());
        Self {
            stages: stages.collect(),
            criteria: criteria.collect(),
        }
    }
}

/// What a line hangs on: the verdicts of the criteria and the points of the scores.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
struct Judged {
    criteria: Vec<Verdict>,
    scores: Vec<(i64, i64)>,
}

/// The lines made so far.
pub(crate) struct Lines<'a> {
    definition: &'a Definition,
    names: &'a Names,
    deciding: Deciding,
    made: HashMap<Judged, Line>,
    judged: Judged,
}

impl<'a> Lines<'a> {
    pub(crate) fn new(definition: &'a Definition, names: &'a Names) -> Self {
        Self {
            definition,
            names,
            deciding: Deciding::new(definition),
            made: HashMap::new(),
            judged: Judged::default(),
        }
    }

    /// The line of the lead in `row`.
    pub(crate) fn of(&mut self, verdicts: &Verdicts, row: usize) -> &Line {
        self.judged.criteria.clear();
        self.judged.criteria.extend(verdicts.of_criteria(row));
        self.judged.scores.clear();
        self.judged.scores.extend(verdicts.of_scores(row));
        if self.made.len() >= MAX_KEPT && !self.made.contains_key(&self.judged) {
            self.made.clear();
        }
        // Looked up first, so that only a new line costs a copy of its verdicts.
        if !self.made.contains_key(&self.judged) {
            let line = make(
                self.definition,
                self.names,
                &self.deciding,
                &self.judged,
                verdicts,
                row,
            );
            self.made.insert(self.judged.clone(), line);
        }
        &self.made[&self.judged]
    }
}

fn make(
    definition: &Definition,
    names: &Names,
    deciding: &Deciding,
    judged: &Judged,
    verdicts: &Verdicts,
    row: usize,
) -> Line {
    let key = |stage: Option<usize>| {
        let stage = stage.and_then(|stage| definition.stages.get(stage));
        stage.map_or_else(String::new, |stage| stage.key.0.clone())
    };
    let mut cells = vec![key(verdicts.place(row)), key(verdicts.may_reach(row))];
    let n_stages = definition.stages.len();
    cells.extend((0..n_stages).map(|stage| verdicts.verdict(stage, row).name().to_owned()));
    let mut reasons = Reasons {
        names,
        criteria: &judged.criteria,
        pieces: Vec::new(),
    };
    let Decided {
        excluded,
        perhaps_excluded,
        stages,
    } = deciding.of(&judged.criteria, &judged.scores);
    match verdicts.excluded.at(row) {
        Verdict::Met => reasons.add("excluded", &excluded),
        Verdict::Unknown => reasons.add("perhaps excluded", &perhaps_excluded),
        Verdict::NotMet => {}
    }
    if verdicts.excluded.at(row) != Verdict::Met {
        for (i, (stage, deciding)) in definition.stages.iter().zip(&stages).enumerate() {
            let StageKey(key) = &stage.key;
            let name = names.stages.get(i).unwrap_or(key);
            let verdict = verdicts.verdict(i, row).name();
            reasons.add(&format!("{name}: {verdict}"), deciding);
        }
    }
    Line {
        cells,
        reasons: reasons.pieces,
    }
}

struct Reasons<'a> {
    names: &'a Names,
    criteria: &'a [Verdict],
    pieces: Vec<Piece>,
}

impl Reasons<'_> {
    fn add(&mut self, what: &str, deciding: &[usize]) {
        let mut text = if self.pieces.is_empty() {
            String::new()
        } else {
            "; ".to_owned()
        };
        text.push_str(what);
        for (i, &k) in deciding.iter().enumerate() {
            let Some(criterion) = self.names.criteria.get(k) else {
                continue;
            };
            let verdict = self.criteria.get(k).copied().unwrap_or(Verdict::Unknown);
            text.push_str(if i == 0 { " (" } else { ", " });
            text.push_str(&format!("{criterion}: {}", verdict.name()));
            self.pieces.push(Piece::Text(std::mem::take(&mut text)));
            self.pieces.push(Piece::ValueOf(k));
        }
        if !deciding.is_empty() {
            text.push(')');
        }
        self.pieces.push(Piece::Text(text));
    }
}
