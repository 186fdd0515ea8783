//! Where does a rule stand in a definition? From a stage, an exclusion or a list of the profile down
//! through the groups.

use crate::{CriterionId, Definition, ReachedBy, Rule};

/// Where a rule stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Place {
    root: Root,
    steps: Vec<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Root {
    Stage(usize),
    Exclusion(usize),
    MustHave(usize),
    NiceToHave(usize),
    Excluding(usize),
    Muted(usize),
}

impl Place {
    pub(super) fn new(root: Root) -> Self {
        Self {
            root,
            steps: Vec::new(),
        }
    }

    /// The rule in this position below.
    pub(super) fn below(&self, i: usize) -> Self {
        let mut below = self.clone();
        below.steps.push(i);
        below
    }

    pub(super) fn is_root(&self) -> bool {
        self.steps.is_empty()
    }

    /// Whether it stands in a group or a list that can be without it: all but the rule of a stage.
    pub(super) fn can_be_taken_out(&self) -> bool {
        !self.is_root() || !matches!(self.root, Root::Stage(_))
    }

    /// The criterion or rule that stands here, the name of a criterion in the profile as a rule.
    #[must_use]
    pub fn rule(&self, definition: &Definition) -> Option<Rule> {
        let named = |ids: &[CriterionId], i: usize| ids.get(i).cloned().map(Rule::Criterion);
        let icp = &definition.icp;
        let root = match self.root {
            Root::Stage(i) => definition.stages.get(i)?.reached_by.rule()?,
            Root::Exclusion(i) => definition.exclusions.get(i)?,
            Root::MustHave(i) => return named(&icp.must_have, i),
            Root::NiceToHave(i) => return named(&icp.nice_to_have, i),
            Root::Excluding(i) => return named(&icp.excluding, i),
            Root::Muted(i) => return named(&icp.muted, i),
        };
        let mut rule = root;
        for &step in &self.steps {
            rule = rule.children().get(step)?;
        }
        Some(rule.clone())
    }

    /// Changes the rule that stands here; the profile's lists hold names only and take a criterion.
    pub(super) fn change(&self, definition: &mut Definition, change: impl FnOnce(Rule) -> Rule) {
        if let Some(ids) = self.ids(definition) {
            let (ids, i) = ids;
            let Some(id) = ids.get_mut(i) else {
                return;
            };
            if let Rule::Criterion(new) = change(Rule::Criterion(id.clone())) {
                *id = new;
            }
            return;
        }
        let Some(mut rule) = self.root_rule(definition) else {
            return;
        };
        for &step in &self.steps {
            let Some(below) = children_mut(rule).get_mut(step) else {
                return;
            };
            rule = below;
        }
        let old = std::mem::replace(rule, Rule::All(Vec::new()));
        *rule = change(old);
    }

    /// Takes the rule out of its group or list. A stage keeps its rule.
    pub(super) fn take_out(&self, definition: &mut Definition) {
        if let Some((ids, i)) = self.ids(definition) {
            if i < ids.len() {
                ids.remove(i);
            }
            return;
        }
        let Some((&last, steps)) = self.steps.split_last() else {
            if let Root::Exclusion(i) = self.root
                && i < definition.exclusions.len()
            {
                definition.exclusions.remove(i);
            }
            return;
        };
        let group = Self {
            root: self.root,
            steps: steps.to_vec(),
        };
        group.change(definition, |mut rule| {
            match &mut rule {
                Rule::All(rules) | Rule::Any(rules) | Rule::None(rules) if last < rules.len() => {
                    rules.remove(last);
                }
                Rule::AtLeast(n, rules) if last < rules.len() => {
                    rules.remove(last);
                    let counting = rules.iter().filter(|rule| !rule.is_muted()).count();
                    *n = (*n).min(u32::try_from(counting).unwrap_or(u32::MAX));
                }
                _ => {}
            }
            rule
        });
    }

    fn ids<'a>(&self, definition: &'a mut Definition) -> Option<(&'a mut Vec<CriterionId>, usize)> {
        let icp = &mut definition.icp;
        match self.root {
            Root::Stage(_) | Root::Exclusion(_) => None,
            Root::MustHave(i) => Some((&mut icp.must_have, i)),
            Root::NiceToHave(i) => Some((&mut icp.nice_to_have, i)),
            Root::Excluding(i) => Some((&mut icp.excluding, i)),
            Root::Muted(i) => Some((&mut icp.muted, i)),
        }
    }

    fn root_rule<'a>(&self, definition: &'a mut Definition) -> Option<&'a mut Rule> {
        match self.root {
            Root::Stage(i) => match &mut definition.stages.get_mut(i)?.reached_by {
                ReachedBy::Rule(rule) | ReachedBy::Fact(rule) => Some(rule),
                ReachedBy::Decision(rule) => rule.as_mut(),
            },
            Root::Exclusion(i) => definition.exclusions.get_mut(i),
            _ => None,
        }
    }
}

impl std::fmt::Display for Place {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.root {
            Root::Stage(i) => write!(f, "stages[{i}].reached_by")?,
            Root::Exclusion(i) => write!(f, "exclusions[{i}]")?,
            Root::MustHave(i) => write!(f, "icp.must_have[{i}]")?,
            Root::NiceToHave(i) => write!(f, "icp.nice_to_have[{i}]")?,
            Root::Excluding(i) => write!(f, "icp.excluding[{i}]")?,
            Root::Muted(i) => write!(f, "icp.muted[{i}]")?,
        }
        self.steps.iter().try_for_each(|step| write!(f, "[{step}]"))
    }
}

fn children_mut(rule: &mut Rule) -> &mut [Rule] {
    match rule {
        Rule::All(rules) | Rule::Any(rules) | Rule::None(rules) | Rule::AtLeast(_, rules) => rules,
        Rule::Muted(rule) => std::slice::from_mut(rule),
        Rule::Criterion(_) | Rule::FitsIcp | Rule::Score(..) | Rule::Grade(_) => &mut [],
    }
}
