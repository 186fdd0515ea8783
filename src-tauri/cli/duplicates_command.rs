//! Who is in the list twice, and why? Each group with its rows, what speaks for it and against it, and
//! how it would be merged. Nothing is changed; whoever was said not to be one is left out.

use import::{
    Against, Candidate, Duplicates, For, Limit, Merge, Rank, merge_rule, name_as_written,
};
use serde::Serialize;
use words::Arg;
use workspace::{Snapshot, against_sentence, for_sentence, key_fields, limit_sentence, say_value};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::grid::{Grid, Side};

/// Who is in the list twice.
#[derive(Serialize)]
struct DuplicatesSaid {
    /// How many groups are certain, whatever was asked for.
    certain: usize,
    /// How many groups are likely, whatever was asked for.
    likely: usize,
    /// The groups asked for, the surest first.
    groups: Vec<GroupSaid>,
    /// What was not compared.
    limits: Vec<LimitSaid>,
}

/// Rows that are probably one person.
#[derive(Serialize)]
struct GroupSaid {
    /// `certain` or `likely`.
    rank: &'static str,
    /// How probable it is, from 0 to 1.
    score: f64,
    /// The rows.
    people: Vec<PersonSaid>,
    /// What speaks for it.
    why: Vec<&'static str>,
    /// What speaks against it.
    against: Vec<&'static str>,
    /// How they would become one.
    merge: Option<MergeSaid>,
}

/// One row.
#[derive(Serialize)]
struct PersonSaid {
    /// Its place in the list, from 1.
    row: u32,
    /// Its name; null where it is missing.
    name: Option<String>,
    /// Its record id and e-mail address, as far as the list has such fields.
    keys: Vec<KeySaid>,
}

/// What a row is known by.
#[derive(Serialize)]
struct KeySaid {
    /// The key of the field.
    field: String,
    /// The value as files write it; null where it is missing.
    value: Option<String>,
}

/// How rows become one.
#[derive(Serialize)]
struct MergeSaid {
    /// The row that stays.
    winner: u32,
    /// The rows that go into it.
    losers: Vec<u32>,
    /// Fields in which another row than the winner counts first.
    prefer: Vec<PreferredSaid>,
}

/// A field in which a row counts first.
#[derive(Serialize)]
struct PreferredSaid {
    /// The key of the field.
    field: String,
    /// The row.
    row: u32,
}

/// What was not compared.
#[derive(Serialize)]
struct LimitSaid {
    /// What the rows have in common.
    block: &'static str,
    /// How many blocks.
    blocks: u32,
    /// How many rows are in them.
    rows: u32,
}

/// The rank that a person named.
pub(crate) fn rank(name: &str) -> Result<Rank, String> {
    let mut ranks = Rank::ALL.into_iter();
    let found = ranks.find(|rank| rank.name() == name);
    found.ok_or_else(|| format!("it is none of {}", Rank::ALL.map(Rank::name).join(", ")))
}

/// Lists who is in the list twice.
pub(crate) fn run(context: &mut Context, rank: Option<Rank>, json: bool) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let found = workspace.duplicates(&|| false)?.unwrap_or_default();
    let wanted = |one: &&Candidate| rank.is_none_or(|rank| one.rank == rank);
    let groups: Vec<&Candidate> = found.candidates.iter().filter(wanted).collect();
    if json {
        let said = said(snapshot, &found, &groups);
        context.streams.json(&said)?;
        return Ok(Done::Well);
    }
    let words = context.words;
    let n = |rank: Rank| ("n", Arg::from(n_of(&found, rank)));
    let certain = words.say("duplicate-certain", &[n(Rank::Certain)]);
    let likely = words.say("duplicate-likely", &[n(Rank::Likely)]);
    context.streams.line(&certain)?;
    context.streams.line(&likely)?;
    for group in groups {
        context.streams.gap()?;
        for line in lines(snapshot, group, context) {
            context.streams.line(&line)?;
        }
    }
    if !found.limits.is_empty() {
        context.streams.gap()?;
    }
    for limit in &found.limits {
        context.streams.line(&limit_sentence(limit, words))?;
    }
    Ok(Done::Well)
}

fn n_of(found: &Duplicates, rank: Rank) -> usize {
    found
        .candidates
        .iter()
        .filter(|one| one.rank == rank)
        .count()
}

fn lines(snapshot: &Snapshot, group: &Candidate, context: &Context) -> Vec<String> {
    let words = context.words;
    let rank = words.say(&format!("duplicate-rank-{}", group.rank.name()), &[]);
    let why: Vec<String> = group
        .why
        .iter()
        .map(|&one| for_sentence(one, words))
        .collect();
    let mut head = format!(
        "{} {rank}: {}",
        words.number(rounded(group.score)),
        why.join(", ")
    );
    if !group.against.is_empty() {
        let against = group.against.iter();
        let against: Vec<String> = against.map(|&one| against_sentence(one, words)).collect();
        let reasons = against.join(", ");
        let but = words.say("duplicate-but", &[("reasons", Arg::from(&reasons))]);
        head = format!("{head}; {but}");
    }
    let keys = key_fields(snapshot);
    let mut grid = Grid::new(&vec![Side::Left; keys.len() + 1]);
    for &row in &group.rows {
        let name = name_as_written(&snapshot.list, row as usize);
        let cells = keys.iter().map(|key| {
            let value = snapshot.list.value(row as usize, key);
            value.map_or_else(|| "–".to_owned(), |value| say_value(value, words))
        });
        let name = name.unwrap_or_else(|| "–".to_owned());
        grid.row([name].into_iter().chain(cells));
    }
    let mut lines = vec![head];
    lines.extend(grid.lines(2));
    lines
}

fn said(snapshot: &Snapshot, found: &Duplicates, groups: &[&Candidate]) -> DuplicatesSaid {
    let keys = key_fields(snapshot);
    let person = |&row: &u32| PersonSaid {
        row: row + 1,
        name: name_as_written(&snapshot.list, row as usize),
        keys: keys
            .iter()
            .map(|key| {
                let value = snapshot.list.value(row as usize, key);
                KeySaid {
                    field: key.to_string(),
                    value: value.map(|value| value.to_value().to_string()),
                }
            })
            .collect(),
    };
    let group = |group: &&Candidate| GroupSaid {
        rank: group.rank.name(),
        score: rounded(group.score),
        people: group.rows.iter().map(person).collect(),
        why: group.why.iter().copied().map(For::name).collect(),
        against: group.against.iter().copied().map(Against::name).collect(),
        merge: merge_rule(&snapshot.list, &group.rows).map(merge_said),
    };
    let limit = |limit: &Limit| LimitSaid {
        block: limit.block.name(),
        blocks: limit.n_blocks,
        rows: limit.n_rows,
    };
    DuplicatesSaid {
        certain: n_of(found, Rank::Certain),
        likely: n_of(found, Rank::Likely),
        groups: groups.iter().map(group).collect(),
        limits: found.limits.iter().map(limit).collect(),
    }
}

fn merge_said(merge: Merge) -> MergeSaid {
    let prefer = merge.prefer.into_iter().map(|one| PreferredSaid {
        field: one.field.to_string(),
        row: one.row + 1,
    });
    MergeSaid {
        winner: merge.winner + 1,
        losers: merge.losers.iter().map(|row| row + 1).collect(),
        prefer: prefer.collect(),
    }
}

/// To a thousandth, and never up to a certainty that nobody has.
fn rounded(score: f64) -> f64 {
    (score * 1000.0).floor() / 1000.0
}
