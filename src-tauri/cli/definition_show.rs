//! How does the definition in force read? In the sentences of the screens: criteria, the ideal
//! customer, exclusions, stages.

use definition::{CriterionId, Definition, Missing, ReachedBy, Rule};
use words::Words;
use workspace::WorkspaceError;

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::reasons::Telling;

/// Shows the definition in force; as JSON, its file.
pub(crate) fn run(context: &mut Context, json: bool) -> Result<Done, Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let saved = snapshot.definition.as_ref();
    let saved = saved.ok_or(WorkspaceError::DefinitionAbsent)?;
    if json {
        let file = definition::write(&saved.definition);
        context.streams.verbatim(&crate::harmless::json(file))?;
        return Ok(Done::Well);
    }
    let telling = Telling {
        snapshot,
        definition: &saved.definition,
        words: context.words,
    };
    let mut lines = head(&saved.definition, &saved.hash, context.words);
    criteria(telling, &mut lines);
    profile(telling, &mut lines);
    scores(telling, &mut lines);
    exclusions(telling, &mut lines);
    stages(telling, &mut lines);
    for line in lines {
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

fn head(definition: &Definition, hash: &str, words: Words) -> Vec<String> {
    let hash = words.say("funnel-definition", &[("hash", hash.into())]);
    let mut lines = vec![format!("{hash} · {}", definition.time_zone)];
    if !definition.title.is_empty() {
        lines.insert(0, definition.title.clone());
    }
    lines
}

fn criteria(telling: Telling<'_>, lines: &mut Vec<String>) {
    let words = telling.words;
    if telling.definition.criteria.is_empty() {
        return;
    }
    let mut grid = Grid::under(&[
        (Side::Left, words.say("cli-criteria", &[])),
        (Side::Left, String::new()),
        (Side::Left, words.say("criterion-missing", &[])),
    ]);
    for criterion in &telling.definition.criteria {
        let missing = match criterion.missing {
            Missing::Unknown => words.say("missing-unknown", &[]),
            Missing::NotMet => words.say("missing-not-met", &[]),
            Missing::Met => words.say("missing-met", &[]),
        };
        grid.row([
            format!("  {}", criterion.id),
            telling.criterion(criterion),
            missing,
        ]);
    }
    lines.push(String::new());
    lines.extend(grid.lines(0));
}

fn profile(telling: Telling<'_>, lines: &mut Vec<String>) {
    let icp = &telling.definition.icp;
    let parts: [(String, &[CriterionId]); 3] = [
        (telling.words.say("icp-must-have", &[]), &icp.must_have),
        (
            telling.words.say("icp-nice-to-have", &[]),
            &icp.nice_to_have,
        ),
        (telling.words.say("icp-excluding", &[]), &icp.excluding),
    ];
    if parts.iter().all(|(_, ids)| ids.is_empty()) {
        return;
    }
    lines.push(String::new());
    lines.push(telling.words.say("part-icp-long", &[]));
    for (heading, ids) in parts.into_iter().filter(|(_, ids)| !ids.is_empty()) {
        lines.push(format!("  {heading}"));
        for id in ids {
            let rule = Rule::Criterion(id.clone());
            let muted = || Rule::Muted(Box::new(rule.clone()));
            let said = icp.is_muted(id).then(muted);
            telling.rule(said.as_ref().unwrap_or(&rule), 2, lines);
        }
    }
}

fn scores(telling: Telling<'_>, lines: &mut Vec<String>) {
    for score in &telling.definition.scores {
        let name = [("name", score.label.as_str().into())];
        lines.push(String::new());
        lines.push(telling.words.say("part-score", &name));
        for group in &score.groups {
            lines.push(format!(
                "  {}",
                telling.wording(|wording| wording.point_group(group))
            ));
            for points in &group.points {
                lines.push(format!(
                    "    {}",
                    telling.wording(|wording| wording.points(points))
                ));
            }
        }
    }
    if let Some(grid) = &telling.definition.grid {
        lines.push(String::new());
        lines.push(telling.words.say("part-grades", &[]));
        let grades = telling.wording(|wording| wording.grades(grid));
        lines.extend(grades.into_iter().map(|line| format!("  {line}")));
    }
}

fn exclusions(telling: Telling<'_>, lines: &mut Vec<String>) {
    if telling.definition.exclusions.is_empty() {
        return;
    }
    lines.push(String::new());
    lines.push(telling.words.say("part-exclusions", &[]));
    for rule in &telling.definition.exclusions {
        telling.rule(rule, 1, lines);
    }
}

fn stages(telling: Telling<'_>, lines: &mut Vec<String>) {
    let words = telling.words;
    for stage in &telling.definition.stages {
        let owner = crate::figures_json::owner(stage.owner, words);
        let reached_by = match &stage.reached_by {
            ReachedBy::Rule(_) => words.say("reached-by-rule", &[]),
            ReachedBy::Decision(_) => words.say("reached-by-decision", &[]),
            ReachedBy::Fact(_) => words.say("reached-by-fact", &[]),
        };
        let reached = words.say("stage-reached-by", &[]);
        let mut heading = format!(
            "{} ({}) · {owner} · {reached} {reached_by}",
            stage.label, stage.key
        );
        if stage.optional {
            heading = format!("{heading} · {}", words.say("stage-optional", &[]));
        }
        lines.push(String::new());
        lines.push(heading);
        match stage.reached_by.rule() {
            Some(rule) => telling.rule(rule, 1, lines),
            None => lines.push(format!("  {}", words.say("lead-no-decision", &[]))),
        }
    }
}
