//! The judge: every attempt that there can be, one by one, and of these the one that counts. Nothing is left out
//! and nothing is shared with the fast way.

use funnel::{Event, Order};

/// What is asked, in plain numbers.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) order: Order,
    pub(crate) n_steps: usize,
    pub(crate) window: Option<i64>,
    pub(crate) step_windows: Vec<Option<i64>>,
    /// From which step to which.
    pub(crate) exclusions: Vec<(usize, usize)>,
}

/// An attempt: the events of its steps.
type Chain = Vec<usize>;

impl Asked {
    /// The times of the steps of one subject, whose events stand in their order; `None` where it is taken out.
    pub(crate) fn times(&self, events: &[Event]) -> Option<Vec<i64>> {
        let chains = self.chains(events);
        let whole = |chain: &&Chain| chain.len() == self.n_steps;
        let completed = chains.iter().filter(whole).filter_map(|chain| chain.last());
        let completed = completed.min().copied().unwrap_or(usize::MAX);
        let out = (0..events.len()).filter(|&at| at <= completed);
        for at in out {
            if self.is_out(events, &chains, at) {
                return None;
            }
        }
        let end = |chain: &Chain| chain.last().copied().unwrap_or_default();
        let until = chains.into_iter().filter(|chain| end(chain) <= completed);
        let best = until.min_by_key(|chain| {
            let first = chain.first().copied().unwrap_or_default();
            let longest = self.n_steps - chain.len();
            (longest, end(chain), events.len() - first, chain.clone())
        });
        let best = best.unwrap_or_default();
        Some(best.iter().map(|&at| events[at].time).collect())
    }

    fn chains(&self, events: &[Event]) -> Vec<Chain> {
        let mut chains: Vec<Chain> = Vec::new();
        match self.order {
            Order::Unordered => self.unordered(events, 0, (&mut Vec::new(), 0), &mut chains),
            Order::Ordered | Order::Strict => {
                for at in 0..events.len() {
                    let mut next = Vec::new();
                    if events[at].steps & 1 == 1 {
                        next.push(vec![at]);
                    }
                    for chain in &chains {
                        let (step, first, last) = (chain.len(), chain[0], chain[chain.len() - 1]);
                        let follows = self.order == Order::Ordered || last + 1 == at;
                        if follows
                            && step < self.n_steps
                            && events[at].steps >> step & 1 == 1
                            && self.in_time(events, step, (first, last), at)
                        {
                            let mut longer = chain.clone();
                            longer.push(at);
                            next.push(longer);
                        }
                    }
                    chains.extend(next);
                }
            }
        }
        chains
    }

    /// Every choice of events with a step of its own each.
    fn unordered(
        &self,
        events: &[Event],
        at: usize,
        (chain, taken): (&mut Chain, u32),
        chains: &mut Vec<Chain>,
    ) {
        for at in at..events.len() {
            let first = chain.first().copied().unwrap_or(at);
            if self
                .window
                .is_some_and(|window| events[at].time - events[first].time > window)
            {
                continue;
            }
            for step in (0..self.n_steps).filter(|step| taken >> step & 1 == 0) {
                if events[at].steps >> step & 1 == 1 {
                    chain.push(at);
                    chains.push(chain.clone());
                    self.unordered(events, at + 1, (&mut *chain, taken | 1 << step), chains);
                    chain.pop();
                }
            }
        }
    }

    fn in_time(&self, events: &[Event], step: usize, from: (usize, usize), at: usize) -> bool {
        let now = events[at].time;
        let within = |window: Option<i64>, then: usize| {
            window.is_none_or(|window| now - events[then].time <= window)
        };
        within(self.window, from.0) && within(self.step_windows[step], from.1)
    }

    /// Whether the event in this place takes the subject out.
    fn is_out(&self, events: &[Event], chains: &[Chain], at: usize) -> bool {
        let before: Vec<&Chain> = chains
            .iter()
            .filter(|chain| chain[chain.len() - 1] < at)
            .collect();
        let own = self.exclusions.iter().enumerate();
        let mut own = own.filter(|(bit, _)| events[at].excluded >> bit & 1 == 1);
        own.any(|(_, &(from, to))| match self.order {
            Order::Unordered => before.iter().any(|chain| {
                let then = events[chain[chain.len() - 1]].time;
                self.window
                    .is_none_or(|window| events[at].time - then <= window)
            }),
            Order::Strict => before.iter().any(|chain| {
                let (step, last) = (chain.len(), chain[chain.len() - 1]);
                let between = step > from && step <= to && last + 1 == at;
                between && self.in_time(events, step, (chain[0], last), at)
            }),
            Order::Ordered => (from..to).any(|step| {
                let here = before.iter().filter(|chain| chain.len() == step + 1);
                let Some(latest) = here.map(|chain| chain[0]).max() else {
                    return false;
                };
                let of_latest = before.iter().filter(|chain| chain[0] == latest);
                let went_on = of_latest.clone().any(|chain| chain.len() == step + 2);
                let mut here = of_latest.filter(|chain| chain.len() == step + 1);
                let in_time = here.any(|chain| {
                    self.in_time(events, step + 1, (latest, chain[chain.len() - 1]), at)
                });
                in_time && !went_on
            }),
        })
    }
}
