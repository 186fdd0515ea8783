//! How long do figures over time take on a million passes? Made-up passes through six steps over three years, each
//! figure worked out a few times, the fastest told: `cargo bench -p funnel --bench over_time`.

use std::io::Write as _;
use std::sync::Arc;
use std::time::Instant;

use funnel::{
    Between, Cadence, Entered, NO_DAY, Paths, Periods, Unit, ages, arrived, balance, cohorts, waits,
};
use lead::Mask;
use statistics::{Seen, kaplan_meier};

const N: usize = 1_000_000;
const AS_OF: i32 = 20_780;
const TURNS: usize = 5;

fn main() {
    let paths = Arc::new(made_up());
    let periods = Periods::between(Cadence::Month, 1, (AS_OF - 1_000, AS_OF), AS_OF, 24);
    let between = Between {
        from: 1,
        to: 3,
        window: None,
    };
    let edges: Vec<i32> = (1..=12).map(|n| n * 30).collect();
    time("entries by month, six steps", || {
        arrived(&paths, &periods, &[0, 1, 2, 3, 4, 5]).n_all(0)
    });
    time("a cohort map, 24 by 12", || {
        cohorts(&paths, &periods, between, &edges).cells().n_all()
    });
    time("times between two steps", || {
        waits(&paths, (1, 3), AS_OF, None).n_took()
    });
    time("in, out and stock of six steps", || {
        balance(&paths, &periods).cells().n_all()
    });
    time("who stands where, for how long", || {
        ages(&paths, AS_OF, 5).iter().map(funnel::Ages::n).sum()
    });
    time("survival between two steps", || {
        let found = waits(&paths, (1, 3), AS_OF, None);
        let seen = found.seen().map(|(days, ended, unfinished)| Seen {
            lasted: f64::from(days),
            ended,
            unfinished,
        });
        kaplan_meier(seen).map_or(0, |survival| survival.n)
    });
}

fn time(what: &str, work: impl Fn() -> usize) {
    let took = (0..TURNS).map(|_| {
        let began = Instant::now();
        let n = std::hint::black_box(work());
        (began.elapsed(), n)
    });
    if let Some((fastest, n)) = took.min() {
        let line = format!("{:>8.1} ms  {what} ({n})", fastest.as_secs_f64() * 1_000.0);
        // Who closes the output wants no more of it.
        let _ = writeln!(std::io::stdout(), "{line}");
    }
}

/// Everybody goes as far as a small generator says, three weeks from step to step; a tenth ends on the way.
fn made_up() -> Paths {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut draw = move |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) % below
    };
    let mut days = vec![vec![NO_DAY; N]; 6];
    let mut closed = vec![NO_DAY; N];
    for pass in 0..N {
        let mut day = AS_OF - draw(1_095) as i32;
        for step in &mut days {
            if day > AS_OF {
                break;
            }
            step[pass] = day;
            match draw(10) {
                0 => {
                    closed[pass] = day;
                    break;
                }
                1..5 => break,
                _ => day += draw(42) as i32,
            }
        }
    }
    let steps = days.into_iter().map(|day| {
        let dated = Mask::from_fn(N, |pass| day[pass] != NO_DAY && pass % 16 != 0);
        Entered::new(day, dated)
    });
    Paths {
        unit: Unit::Person,
        n_subjects: N,
        subject: (0..N as u32).collect(),
        opened: vec![0; N],
        steps: steps.collect(),
        closed_by: vec![None; N],
        closed,
    }
}
