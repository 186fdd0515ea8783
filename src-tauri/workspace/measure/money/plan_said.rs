//! How is a plan said? The finding, and how each need was worked back.

use agreement::terms::{Quantity, stage_called};
use definition::Definition;

use super::plan::Need;
use super::said::Page;
use crate::measure::Formula;

/// How many leads of the last stage of marketing the goal takes.
pub(super) fn title(
    page: &Page<'_>,
    definition: &Definition,
    needs: &[Need],
    goal: Option<Quantity>,
) -> String {
    let marketing = agreement::terms::hand_off_stage(definition).map(|stage| &stage.key);
    let need = needs.iter().find(|need| Some(&need.stage) == marketing);
    let deals = needs.last().and_then(|need| need.needed);
    match (need, deals, goal) {
        (Some(need), Some(deals), Some(_)) => {
            let stage = stage_called(definition, &need.stage, page.words);
            let mut args = vec![("deals", deals.into()), ("stage", stage.into())];
            match (need.least, need.most, need.needed) {
                (Some(least), Some(most), _) => {
                    args.push(("least", page.words.integer(least).into()));
                    args.push(("most", page.words.integer(most).into()));
                    page.say("plan-finding", &args)
                }
                (_, _, Some(needed)) => {
                    args.push(("needed", page.words.integer(needed).into()));
                    page.say("plan-needs", &args)
                }
                _ => page.say("plan-none", &[]),
            }
        }
        _ => page.say("plan-none", &[]),
    }
}

/// How each need was worked back from the next.
pub(super) fn formulas(
    page: &Page<'_>,
    definition: &Definition,
    needs: &[Need],
    goal: Option<(Quantity, Quantity)>,
) -> Vec<Formula> {
    let mut formulas = Vec::new();
    if let (Some((whole, each)), Some(deals)) = (goal, needs.last().and_then(|need| need.needed)) {
        let number = |quantity: Quantity| page.words.number(quantity.shown());
        let inputs = format!(
            "{} ÷ {} = {}",
            number(whole),
            number(each),
            page.words.integer(deals)
        );
        formulas.push(Formula {
            name: page.say("plan-deals", &[]),
            formula: page.say("plan-formula-deals", &[]),
            inputs,
        });
    }
    for pair in needs.windows(2).rev() {
        let [need, next] = pair else { continue };
        let rate = match (need.set, need.counted) {
            (Some(percent), _) => page.words.percent(percent.to_f64() / 100.0),
            (None, Some((n, of))) => {
                format!("{}/{}", page.words.integer(n), page.words.integer(of))
            }
            (None, None) => continue,
        };
        if let (Some(needed), Some(reach)) = (need.needed, next.needed) {
            let inputs = format!(
                "{} ÷ {rate} = {}",
                page.words.integer(reach),
                page.words.integer(needed)
            );
            formulas.push(Formula {
                name: stage_called(definition, &need.stage, page.words),
                formula: page.say("plan-formula-back", &[]),
                inputs,
            });
        }
    }
    formulas
}
