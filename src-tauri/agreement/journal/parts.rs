//! Which registers make a definition? Each criterion is one, and so is each place where it stands in the
//! profile or at the top of a stage's rule, so that two people who add different ones disagree about nothing.
//! The parts are texts of the definition's own file, and only that file's reader judges them.
//!
//! Invariant: what `registers_of` says of a definition, `Journal::definition` reads as that definition.

use std::collections::{BTreeMap, BTreeSet};

use definition::{CriterionId, Definition, ReadError, ScoreKey, StageKey};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

use super::{Edit, EditHash, Journal, Register};

/// The lists of the profile, as files name them.
const PROFILE: [&str; 4] = ["must_have", "nice_to_have", "excluding", "muted"];

/// How files name the rules that hold others.
const GROUPS: [&str; 4] = ["all", "any", "none", "of"];

/// What in a rule names something else than criteria.
const NO_CRITERIA: [&str; 3] = ["fits", "score", "grade"];

/// A definition as the registers say it.
#[derive(Clone, Debug, PartialEq)]
pub struct Rebuilt {
    /// The definition, or why the parts make none.
    pub definition: Result<Definition, ReadError>,
    /// Criteria that one person took away while another still used them: they stand as they last were.
    pub kept_alive: Vec<CriterionId>,
}

/// What the registers hold of a definition, whole.
#[must_use]
pub fn registers_of(definition: &Definition) -> BTreeMap<Register, Value> {
    let file = serde_json::from_str(&definition::write(definition)).unwrap_or(Value::Null);
    let mut registers = BTreeMap::new();
    let Value::Object(file) = file else {
        return registers;
    };
    let mut say = |register: Register, value: Value| drop(registers.insert(register, value));
    for (key, value) in file {
        match (key.as_str(), value) {
            ("criteria", Value::Array(criteria)) => {
                let ids = criteria.iter().map(|one| one["id"].clone()).collect();
                say(Register::Order(key), Value::Array(ids));
                for one in criteria {
                    let id = CriterionId(text_of(&one["id"]));
                    say(Register::Criterion(id), said(&one));
                }
            }
            ("icp", Value::Object(lists)) => {
                for (list, ids) in lists {
                    for id in ids.as_array().into_iter().flatten() {
                        let criterion = CriterionId(text_of(id));
                        let list = list.clone();
                        say(Register::Profile { list, criterion }, "in".into());
                    }
                    say(Register::Order(format!("icp/{list}")), ids);
                }
            }
            ("exclusions", Value::Array(rules)) => {
                let hash = |rule: &Value| EditHash::of(rule.to_string().as_bytes()).to_string();
                let order = rules.iter().map(|rule| hash(rule).into()).collect();
                say(Register::Order(key), Value::Array(order));
                for rule in &rules {
                    say(Register::Exclusion(hash(rule)), said(rule));
                }
            }
            ("scores", Value::Array(scores)) => {
                let keys = scores.iter().map(|one| one["key"].clone()).collect();
                say(Register::Order(key), Value::Array(keys));
                for one in scores {
                    let key = ScoreKey(text_of(&one["key"]));
                    say(Register::Score(key), said(&one));
                }
            }
            ("stages", Value::Array(stages)) => {
                let keys = stages.iter().map(|one| one["key"].clone()).collect();
                say(Register::Order(key), Value::Array(keys));
                for one in stages {
                    stage(one, &mut say);
                }
            }
            ("tables", Value::Object(tables)) => {
                for (name, table) in tables {
                    say(Register::Part(format!("tables/{name}")), said(&table));
                }
            }
            (_, value) => say(Register::Part(key), said(&value)),
        }
    }
    registers
}

/// A stage: its rule without the criteria at the top, each of which has a register of its own.
fn stage(mut one: Value, say: &mut impl FnMut(Register, Value)) {
    let key = StageKey(text_of(&one["key"]));
    if let Some(children) = top_of(&mut one) {
        let (mut order, mut groups) = (Vec::new(), Vec::new());
        for child in std::mem::take(children) {
            if let Value::String(id) = &child {
                let (stage, criterion) = (key.clone(), CriterionId(id.clone()));
                say(Register::StageCriterion { stage, criterion }, "in".into());
                order.push(child);
            } else {
                order.push(json!([groups.len().to_string()]));
                groups.push(child);
            }
        }
        *children = groups;
        say(Register::Order(format!("stage/{key}")), Value::Array(order));
    }
    say(Register::Stage(key), said(&one));
}

/// The rules in the group at the top of a stage's rule; `None` where it is no group.
fn top_of(stage: &mut Value) -> Option<&mut Vec<Value>> {
    let reached_by = stage.get_mut("reached_by")?.as_object_mut()?;
    let rule = reached_by.values_mut().next()?.as_object_mut()?;
    let group = GROUPS.into_iter().find(|group| rule.contains_key(*group))?;
    rule.get_mut(group)?.as_array_mut()
}

/// A part as a text: the file's own, in which numbers are numbers.
fn said(part: &Value) -> Value {
    Value::String(part.to_string())
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

impl Journal {
    /// The edit by which somebody saves a definition: what it no longer has is taken away. `None` where all
    /// of it is known.
    #[must_use]
    pub fn saving(
        &self,
        who: &str,
        at: Timestamp,
        note: &str,
        definition: &Definition,
    ) -> Option<Edit> {
        self.next(who, at, note, self.differing(definition))
    }

    /// What a definition says otherwise than the registers do. What several say apart is not said anew by
    /// who leaves it as it is.
    #[must_use]
    pub fn differing(&self, definition: &Definition) -> Vec<(Register, Value)> {
        let holds = registers_of(definition);
        let gone = self.registers().filter(|register| {
            register.is_of_definition()
                && !holds.contains_key(register)
                && self.value(register).is_some()
        });
        let mut writes: Vec<_> = gone.map(|one| (one.clone(), Value::Null)).collect();
        let new = holds.into_iter();
        writes.extend(new.filter(|(register, value)| self.value(register) != Some(value)));
        writes
    }

    /// The definition that was agreed on so far, with what counts until somebody chooses; `None` before
    /// anybody said one.
    #[must_use]
    pub fn definition(&self) -> Option<Rebuilt> {
        let format = Register::Part("leadpact_definition".to_owned());
        self.value(&format)?;
        let mut file = Map::new();
        let mut tables = Map::new();
        let mut of = Parts::default();
        for register in self.registers() {
            let Some(value) = self.value(register) else {
                continue;
            };
            match register {
                Register::Part(name) => {
                    let (map, name) = match name.strip_prefix("tables/") {
                        Some(table) => (&mut tables, table),
                        None => (&mut file, name.as_str()),
                    };
                    map.insert(name.to_owned(), part(value));
                }
                Register::Criterion(id) => drop(of.criteria.insert(id.0.clone(), part(value))),
                Register::Profile { list, criterion } => {
                    let list = of.profile.entry(list).or_default();
                    list.push(criterion.0.clone());
                }
                Register::Exclusion(hash) => drop(of.exclusions.insert(hash.clone(), part(value))),
                Register::Stage(key) => drop(of.stages.insert(key.0.clone(), part(value))),
                Register::StageCriterion { stage, criterion } => {
                    let criteria = of.stage_criteria.entry(&stage.0).or_default();
                    criteria.push(criterion.0.clone());
                }
                Register::Score(key) => drop(of.scores.insert(key.0.clone(), part(value))),
                _ => {}
            }
        }
        let mut icp = Map::new();
        for list in PROFILE {
            let ids = of.profile.remove(list).unwrap_or_default();
            let ids = self.in_order(&format!("icp/{list}"), ids);
            icp.insert(
                list.to_owned(),
                ids.into_iter().map(Value::String).collect(),
            );
        }
        file.insert("icp".to_owned(), Value::Object(icp));
        let mut stages = std::mem::take(&mut of.stages);
        for (key, stage) in &mut stages {
            let named = of.stage_criteria.remove(key.as_str()).unwrap_or_default();
            self.put_criteria_back(key, stage, named);
        }
        let kept_alive = self.keep_alive(&mut of, &stages, &file);
        for (name, parts) in [
            ("criteria", of.criteria),
            ("exclusions", of.exclusions),
            ("scores", of.scores),
            ("stages", stages),
        ] {
            file.insert(name.to_owned(), self.list(name, &parts));
        }
        file.insert("tables".to_owned(), Value::Object(tables));
        let definition = definition::read(&Value::Object(file).to_string());
        Some(Rebuilt {
            definition,
            kept_alive,
        })
    }

    /// These parts as a list, in the order that was said.
    fn list(&self, name: &str, parts: &BTreeMap<String, Value>) -> Value {
        let keys = self.in_order(name, parts.keys().cloned().collect());
        keys.iter()
            .filter_map(|key| parts.get(key).cloned())
            .collect()
    }

    /// These names in the order that was said, once or more often; those of which it says nothing follow.
    fn in_order(&self, name: &str, names: Vec<String>) -> Vec<String> {
        let order = self.value(&Register::Order(name.to_owned()));
        let order = order.and_then(Value::as_array).into_iter().flatten();
        let said: Vec<String> = order.filter_map(Value::as_str).map(str::to_owned).collect();
        let there: BTreeSet<&String> = names.iter().collect();
        let mut ordered: Vec<String> = said
            .iter()
            .filter(|one| there.contains(one))
            .cloned()
            .collect();
        let said: BTreeSet<&String> = said.iter().collect();
        ordered.extend(names.iter().filter(|one| !said.contains(one)).cloned());
        ordered
    }

    /// Puts the criteria at the top of a stage's rule back among its groups.
    fn put_criteria_back(&self, key: &str, stage: &mut Value, named: Vec<String>) {
        let order = self.value(&Register::Order(format!("stage/{key}")));
        let order = order.and_then(Value::as_array).cloned().unwrap_or_default();
        let Some(children) = top_of(stage) else {
            return;
        };
        let mut groups: Vec<Option<Value>> = children.drain(..).map(Some).collect();
        let mut open: BTreeSet<&String> = named.iter().collect();
        for item in &order {
            match item {
                Value::String(id) if named.contains(id) => {
                    open.remove(id);
                    children.push(item.clone());
                }
                Value::Array(group) => {
                    let no = group.first().and_then(Value::as_str);
                    let no = no.and_then(|no| no.parse::<usize>().ok());
                    let group = no.and_then(|no| groups.get_mut(no)?.take());
                    children.extend(group);
                }
                _ => {}
            }
        }
        children.extend(open.into_iter().cloned().map(Value::String));
        children.extend(groups.into_iter().flatten());
    }

    /// Criteria that are used and were taken away come back as they last were.
    fn keep_alive(
        &self,
        of: &mut Parts<'_>,
        stages: &BTreeMap<String, Value>,
        file: &Map<String, Value>,
    ) -> Vec<CriterionId> {
        let mut used = BTreeSet::new();
        for stage in stages.values() {
            names_in(&stage["reached_by"], &mut used);
        }
        for rule in of.exclusions.values() {
            names_in(rule, &mut used);
        }
        for lists in file.get("icp").into_iter().filter_map(Value::as_object) {
            lists.values().for_each(|list| names_in(list, &mut used));
        }
        let groups = of
            .scores
            .values()
            .filter_map(|score| score["groups"].as_array());
        let points = groups
            .flatten()
            .filter_map(|group| group["points"].as_array());
        points
            .flatten()
            .for_each(|one| names_in(&one["criterion"], &mut used));
        let gone = self.registers().filter_map(|register| match register {
            Register::Criterion(id) if used.contains(&id.0) => Some((id, register)),
            _ => None,
        });
        let gone: Vec<_> = gone
            .filter(|(id, _)| !of.criteria.contains_key(&id.0))
            .collect();
        let mut kept_alive = Vec::new();
        for (id, register) in gone {
            let mut newest_first = self.edits().rev();
            let last = newest_first.find_map(|(_, edit)| {
                let value = &edit.write(register)?.value;
                (!value.is_null()).then_some(value)
            });
            if let Some(value) = last {
                of.criteria.insert(id.0.clone(), part(value));
                kept_alive.push(id.clone());
            }
        }
        kept_alive
    }
}

#[derive(Default)]
struct Parts<'a> {
    criteria: BTreeMap<String, Value>,
    profile: BTreeMap<&'a str, Vec<String>>,
    exclusions: BTreeMap<String, Value>,
    stages: BTreeMap<String, Value>,
    stage_criteria: BTreeMap<&'a str, Vec<String>>,
    scores: BTreeMap<String, Value>,
}

/// The JSON that a register's text is; the text itself where it is none, for the file's reader to refuse.
fn part(value: &Value) -> Value {
    let text = value.as_str().unwrap_or_default();
    serde_json::from_str(text).unwrap_or_else(|_| value.clone())
}

/// Every criterion that a rule, or a list of rules, names.
fn names_in(rule: &Value, found: &mut BTreeSet<String>) {
    match rule {
        Value::String(name) => drop(found.insert(name.clone())),
        Value::Array(rules) => rules.iter().for_each(|rule| names_in(rule, found)),
        Value::Object(map) => {
            let rules = map
                .iter()
                .filter(|(key, _)| !NO_CRITERIA.contains(&key.as_str()));
            rules.for_each(|(_, rule)| names_in(rule, found));
        }
        _ => {}
    }
}
