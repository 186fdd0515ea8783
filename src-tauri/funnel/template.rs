//! How else do people cut the same way? Known funnels with steps of their own, each laid over the
//! definition's stages: a step is reached by whoever reaches the stage it is mapped to.
//!
//! Invariants: a mapping goes forward only, so that whoever counts at a step counts at the steps
//! before it; a step without a stage is not measured, which is not the same as nobody.

use definition::{Definition, Owner, Stage, StageKey};

use crate::{Rate, StageFigures};

/// A known funnel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Template {
    /// The definition's own stages.
    Joint,
    /// Top, middle and bottom of the funnel: awareness, consideration, conversion.
    TopMiddleBottom,
    /// Awareness, interest, decision, action.
    Aida,
    /// Awareness to purchase in six steps; evaluation belongs to both sides.
    Purchase,
    /// Sales' own: prospecting, evaluation, commitment, closed.
    Prospecting,
    /// Qualification, meeting, proposal and negotiation, close.
    Meeting,
    /// After the sale: repeat, expansion, retention.
    AfterSale,
}

/// A step of a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The name in files, and in the catalogues after the template's.
    pub key: &'static str,
    /// Which side answers for it.
    pub owner: Owner,
    /// Keys of stages that mark reaching it, the most fitting first.
    marks: &'static [&'static str],
    /// Where none of them is defined.
    otherwise: Otherwise,
}

/// Which stage marks a step when the definition has none of the usual key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Otherwise {
    First,
    FirstOf(Owner),
    LastOf(Owner),
    Last,
    NotMeasured,
}

/// Per step, the position of the stage that marks reaching it; `None` where nothing measures it.
pub type Mapping = Vec<Option<usize>>;

const fn step(
    key: &'static str,
    owner: Owner,
    marks: &'static [&'static str],
    otherwise: Otherwise,
) -> Step {
    Step {
        key,
        owner,
        marks,
        otherwise,
    }
}

use Otherwise::{First, FirstOf, Last, LastOf, NotMeasured};
use Owner::{Both, Marketing, Sales};

const TOP_MIDDLE_BOTTOM: [Step; 3] = [
    step("awareness", Marketing, &["lead"], First),
    step("consideration", Marketing, &["mql"], LastOf(Marketing)),
    step("conversion", Sales, &["won"], Last),
];
const AIDA: [Step; 4] = [
    step("awareness", Marketing, &["lead"], First),
    step("interest", Marketing, &["mql"], LastOf(Marketing)),
    step("decision", Sales, &["sql"], FirstOf(Sales)),
    step("action", Sales, &["won"], Last),
];
const PURCHASE: [Step; 6] = [
    step("awareness", Marketing, &["lead"], First),
    step("interest", Marketing, &["mql"], LastOf(Marketing)),
    step("consideration", Marketing, &["consideration"], NotMeasured),
    step("intent", Sales, &["sql"], FirstOf(Sales)),
    step("evaluation", Both, &["opportunity"], NotMeasured),
    step("purchase", Sales, &["won"], Last),
];
const PROSPECTING: [Step; 4] = [
    step("prospecting", Sales, &["mql"], LastOf(Marketing)),
    step("evaluation", Sales, &["sql"], FirstOf(Sales)),
    step("commitment", Sales, &["opportunity"], NotMeasured),
    step("closed", Sales, &["won"], Last),
];
const MEETING: [Step; 4] = [
    step("qualification", Sales, &["sql"], FirstOf(Sales)),
    step("meeting", Sales, &["meeting_held", "meeting"], NotMeasured),
    step("proposal", Sales, &["proposal", "opportunity"], NotMeasured),
    step("close", Sales, &["won"], Last),
];
const AFTER_SALE: [Step; 4] = [
    step("customer", Sales, &["won"], Last),
    step("repeat", Sales, &["repeat"], NotMeasured),
    step("expansion", Both, &["expansion"], NotMeasured),
    step("retention", Both, &["retention"], NotMeasured),
];

impl Template {
    /// All, in the order they are offered.
    pub const ALL: [Self; 7] = [
        Self::Joint,
        Self::TopMiddleBottom,
        Self::Aida,
        Self::Purchase,
        Self::Prospecting,
        Self::Meeting,
        Self::AfterSale,
    ];

    /// The name in files and in the catalogues.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Joint => "joint",
            Self::TopMiddleBottom => "tofu",
            Self::Aida => "aida",
            Self::Purchase => "purchase",
            Self::Prospecting => "prospecting",
            Self::Meeting => "meeting",
            Self::AfterSale => "after-sale",
        }
    }

    /// The template of this name.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|template| template.key() == key)
    }

    /// Its steps; none for the joint funnel, whose steps are the definition's stages.
    #[must_use]
    pub fn steps(self) -> &'static [Step] {
        match self {
            Self::Joint => &[],
            Self::TopMiddleBottom => &TOP_MIDDLE_BOTTOM,
            Self::Aida => &AIDA,
            Self::Purchase => &PURCHASE,
            Self::Prospecting => &PROSPECTING,
            Self::Meeting => &MEETING,
            Self::AfterSale => &AFTER_SALE,
        }
    }

    /// The mapping that fits `definition` by the keys and owners of its stages, with `chosen` in
    /// place of it: pairs of a step's key and a stage, `None` for not measured. What a choice
    /// leaves no way forward for is not measured, and the choice itself holds; of two choices that
    /// run against each other the earlier step holds.
    #[must_use]
    pub fn mapping(
        self,
        definition: &Definition,
        chosen: &[(String, Option<StageKey>)],
    ) -> Mapping {
        let stages = &definition.stages;
        if self == Self::Joint {
            return (0..stages.len()).map(Some).collect();
        }
        let choice = |step: &Step| chosen.iter().find(|(key, _)| key == step.key);
        let mut mapping: Mapping = vec![None; self.steps().len()];
        for wanted_is_chosen in [true, false] {
            for (i, step) in self.steps().iter().enumerate() {
                let wanted = match (choice(step), wanted_is_chosen) {
                    (Some((_, stage)), true) => stage
                        .as_ref()
                        .and_then(|key| stages.iter().position(|stage| stage.key == *key)),
                    (None, false) => step.fitting(stages),
                    _ => continue,
                };
                mapping[i] = wanted.filter(|&stage| goes_forward(&mapping, i, stage));
            }
        }
        mapping
    }
}

impl Step {
    fn fitting(&self, stages: &[Stage]) -> Option<usize> {
        let keyed = |key: &&str| stages.iter().position(|stage| stage.key.0 == **key);
        let of = |owner: Owner| move |stage: &Stage| stage.owner == owner && !stage.optional;
        self.marks
            .iter()
            .find_map(keyed)
            .or_else(|| match self.otherwise {
                First => (!stages.is_empty()).then_some(0),
                Last => stages.len().checked_sub(1),
                FirstOf(owner) => stages.iter().position(of(owner)),
                LastOf(owner) => stages.iter().rposition(of(owner)),
                NotMeasured => None,
            })
    }
}

/// Whether `stage` lies after the stages of the steps before, and before those of the steps after.
fn goes_forward(mapping: &Mapping, step: usize, stage: usize) -> bool {
    let before = mapping[..step].iter().flatten();
    let after = mapping[step + 1..].iter().flatten();
    before.max().is_none_or(|&before| before < stage)
        && after.min().is_none_or(|&after| stage < after)
}

/// The figures of each step: those of its stage, with conversion from the last measured step before
/// that leads cannot go past; `None` where the step is not measured. `stages` and `optional` are
/// those of the definition that `mapping` was made for.
#[must_use]
pub fn of_steps(
    mapping: &Mapping,
    stages: &[StageFigures],
    optional: &[bool],
) -> Vec<Option<StageFigures>> {
    let (mut first, mut previous) = (None, None);
    let figures = mapping.iter().map(|&stage| {
        let figures = stages.get(stage?)?;
        let n = figures.n;
        let step = StageFigures {
            from_previous: previous.map(|of| Rate::new(n, of)),
            from_first: first.map(|of| Rate::new(n, of)),
            ..figures.clone()
        };
        if !optional.get(stage?).copied().unwrap_or(false) {
            first = first.or(Some(n));
            previous = Some(n);
        }
        Some(step)
    });
    figures.collect()
}

#[cfg(test)]
mod tests {
    use definition::{ReachedBy, Rule};

    use super::*;

    fn definition(stages: &[(&str, Owner, bool)]) -> Definition {
        let stage = |&(key, owner, optional): &(&str, Owner, bool)| Stage {
            key: StageKey(key.to_owned()),
            label: key.to_uppercase(),
            owner,
            optional,
            reached_by: ReachedBy::Rule(Rule::All(Vec::new())),
            entered_on: None,
        };
        Definition {
            stages: stages.iter().map(stage).collect(),
            ..Definition::new(String::new())
        }
    }

    fn usual() -> Definition {
        definition(&[
            ("lead", Marketing, false),
            ("mql", Marketing, false),
            ("sal", Sales, true),
            ("sql", Sales, false),
            ("opportunity", Sales, false),
            ("won", Sales, false),
        ])
    }

    fn figures(n: &[usize]) -> Vec<StageFigures> {
        let figures = n.iter().enumerate().map(|(i, &n)| StageFigures {
            key: StageKey(format!("s{i}")),
            n,
            unknown: 0,
            pending: 0,
            skipped: 0,
            from_previous: None,
            from_first: None,
        });
        figures.collect()
    }

    #[test]
    fn each_template_fits_the_usual_stages() {
        let cases: [(Template, Mapping); 7] = [
            (Template::Joint, (0..6).map(Some).collect()),
            (Template::TopMiddleBottom, vec![Some(0), Some(1), Some(5)]),
            (Template::Aida, vec![Some(0), Some(1), Some(3), Some(5)]),
            (
                Template::Purchase,
                vec![Some(0), Some(1), None, Some(3), Some(4), Some(5)],
            ),
            (
                Template::Prospecting,
                vec![Some(1), Some(3), Some(4), Some(5)],
            ),
            (Template::Meeting, vec![Some(3), None, Some(4), Some(5)]),
            (Template::AfterSale, vec![Some(5), None, None, None]),
        ];
        for (template, mapping) in cases {
            assert_eq!(template.mapping(&usual(), &[]), mapping, "{template:?}");
            assert_eq!(Template::from_key(template.key()), Some(template));
        }
        assert_eq!(Template::from_key("other"), None);
    }

    #[test]
    fn stages_of_other_names_are_found_by_their_owner() {
        let own = definition(&[
            ("known", Marketing, false),
            ("warm", Marketing, false),
            ("accepted", Sales, true),
            ("talking", Sales, false),
            ("paid", Sales, false),
        ]);
        let mapping = Template::Aida.mapping(&own, &[]);
        assert_eq!(mapping, vec![Some(0), Some(1), Some(3), Some(4)]);
        // One stage cannot mark two steps: the later one is not measured.
        let short = definition(&[("known", Marketing, false), ("paid", Sales, false)]);
        let mapping = Template::Aida.mapping(&short, &[]);
        assert_eq!(mapping, vec![Some(0), None, Some(1), None]);
        assert_eq!(Template::Aida.mapping(&definition(&[]), &[]), vec![None; 4]);
    }

    #[test]
    fn a_choice_holds_and_what_runs_against_it_is_not_measured() {
        let choose = |step: &str, stage: Option<&str>| {
            (step.to_owned(), stage.map(|key| StageKey(key.to_owned())))
        };
        let cases = [
            (
                vec![choose("consideration", Some("sal"))],
                vec![Some(0), Some(1), Some(2), Some(3), Some(4), Some(5)],
            ),
            (
                vec![choose("interest", None)],
                vec![Some(0), None, None, Some(3), Some(4), Some(5)],
            ),
            (
                vec![choose("interest", Some("sql"))],
                vec![Some(0), Some(3), None, None, Some(4), Some(5)],
            ),
            (
                vec![
                    choose("awareness", Some("won")),
                    choose("interest", Some("mql")),
                ],
                vec![Some(5), None, None, None, None, None],
            ),
            (
                vec![choose("interest", Some("gone"))],
                vec![Some(0), None, None, Some(3), Some(4), Some(5)],
            ),
        ];
        for (chosen, mapping) in cases {
            let found = Template::Purchase.mapping(&usual(), &chosen);
            assert_eq!(found, mapping, "{chosen:?}");
        }
    }

    #[test]
    fn a_rate_is_over_the_last_measured_step_and_what_is_not_measured_has_no_figures() {
        let stages = figures(&[100, 60, 20, 30, 10, 4]);
        let optional = [false, false, true, false, false, false];
        let steps = of_steps(
            &vec![Some(0), None, Some(2), Some(3), None],
            &stages,
            &optional,
        );
        let rates: Vec<Option<(usize, Option<usize>)>> = steps
            .iter()
            .map(|step| {
                let step = step.as_ref()?;
                Some((step.n, step.from_previous.map(|rate| rate.of)))
            })
            .collect();
        assert_eq!(
            rates,
            [
                Some((100, None)),
                None,
                Some((20, Some(100))),
                Some((30, Some(100))),
                None
            ]
        );
    }
}
