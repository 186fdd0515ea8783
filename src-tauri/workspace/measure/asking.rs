//! What do all figures ask of a snapshot? The passes of the population, and the line that says whose figures they
//! are.

use std::sync::Arc;

use funnel::Paths;
use store::out_hash;
use words::Words;

use crate::funnel_view::as_of_key;
use crate::on_paper::SHORT_HASH;
use crate::workspace::stage_masks;
use crate::{Snapshot, WorkspaceError};

impl Snapshot {
    /// The passes of the population that figures are asked of; `None` without a definition that can decide, and
    /// as soon as `go_on` says no. Asked again of the same they are there already.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn paths(&self, go_on: &dyn Fn() -> bool) -> Result<Option<Arc<Paths>>, WorkspaceError> {
        let all = self.all_paths(go_on)?;
        Ok(all.map(|all| match self.population() {
            None => all,
            Some(list) => Arc::new(all.among(&list.on)),
        }))
    }

    /// The same of everybody.
    pub(super) fn all_paths(
        &self,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Arc<Paths>>, WorkspaceError> {
        if let Some(ways) = self.told.ways() {
            return Ok(Some(ways));
        }
        Ok(self.journeys(go_on)?.map(|journeys| journeys.paths()))
    }

    /// Unit, population, as-of and definition in one line.
    #[must_use]
    pub fn figure_caption(&self, words: Words) -> String {
        let mut parts = vec![words.say("unit-leads", &[("n", self.n_population().into())])];
        if let Some(list) = self.population() {
            parts.push(words.say("funnel-on-list", &[("list", (&list.name).into())]));
        }
        let as_of = ("date", words.date(self.as_of).into());
        parts.push(words.say(as_of_key(self), &[as_of]));
        if let Some(saved) = &self.definition {
            let short: String = saved.hash.chars().take(8).collect();
            parts.push(words.say("funnel-definition", &[("hash", short.into())]));
        }
        parts.extend(self.versions_said(words));
        parts.join(" · ")
    }

    /// What stands at the foot of each page of figures: which definition, as of when.
    pub(crate) fn figures_foot(&self, words: Words) -> Vec<String> {
        let as_of = ("date", words.date(self.as_of).into());
        let mut parts: Vec<String> = self.text_foot(words).into_iter().collect();
        parts.push(words.say(as_of_key(self), &[as_of]));
        if let Some(hash) = self.run_hash() {
            let short: String = hash.chars().take(SHORT_HASH).collect();
            parts.push(words.say("figure-foot-run", &[("hash", short.into())]));
        }
        parts.extend(self.versions_said(words));
        vec![parts.join(" · ")]
    }

    /// What the run found that all figures rest on, as a hash; `None` where no definition decides. The same
    /// verdicts give the same.
    #[must_use]
    pub fn run_hash(&self) -> Option<String> {
        let (definition, verdicts) = self.decided()?;
        Some(out_hash(&stage_masks(definition, verdicts)))
    }
}
