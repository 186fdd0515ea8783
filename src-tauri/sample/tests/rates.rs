//! Does the story tell what it is there to tell: both conditions together make a lead that buys?

use super::{AS_OF, story};
use crate::{
    Story,
    record::Record,
    weights::{Group, Persona},
};

/// What became of the leads of one group.
#[derive(Default, Debug)]
struct Fate {
    n_leads: usize,
    n_accepted: usize,
    n_opportunities: usize,
    n_won: usize,
}

fn fates(story: &Story) -> [Fate; 5] {
    let mut fates: [Fate; 5] = Default::default();
    for record in Record::firsts(story.seed, story.n_people) {
        let place = Group::ALL
            .iter()
            .position(|group| *group == record.person.group)
            .unwrap();
        let fate = &mut fates[place];
        fate.n_leads += 1;
        fate.n_accepted += usize::from(matches!(record.journey.decided, Some((_, true))));
        fate.n_opportunities += usize::from(record.journey.opportunity.is_some());
        fate.n_won += usize::from(record.journey.is_won());
    }
    fates
}

fn rate(n: usize, of: usize) -> f64 {
    n as f64 / of.max(1) as f64
}

#[test]
fn leads_for_whom_both_conditions_hold_buy_many_times_as_often() {
    for (story, times) in [(Story::default_sample(AS_OF), 5.0), (story(100_000), 8.0)] {
        let [both, size, seniority, neither, students] =
            fates(&story).map(|fate| rate(fate.n_won, fate.n_leads));
        let told = format!("{both} {size} {seniority} {neither} {students}");
        assert!(both > times * size.max(seniority), "{told}");
        assert!(
            size.min(seniority) >= neither && neither >= students,
            "{told}"
        );
        assert!(both > 0.08 && students < 0.002, "{told}");
    }
}

#[test]
fn sales_had_accepted_more_leads_that_fail_the_agreed_definition_than_leads_that_meet_it() {
    for story in [Story::default_sample(AS_OF), story(100_000)] {
        let [both, others @ ..] = fates(&story);
        let accepted: usize = others.iter().map(|fate| fate.n_accepted).sum();
        let won: usize = others.iter().map(|fate| fate.n_won).sum();
        assert!(
            accepted > both.n_accepted,
            "{accepted} of {}",
            both.n_accepted
        );
        assert!(rate(won, accepted) < rate(both.n_won, both.n_accepted) / 8.0);
    }
}

#[test]
fn e_books_bring_students_and_interns_and_case_studies_bring_people_who_lead() {
    let story = story(20_000);
    let share = |content: &str, personas: &[Persona]| {
        let of: Vec<_> = Record::firsts(story.seed, story.n_people)
            .filter(|record| {
                record
                    .offer
                    .content()
                    .is_some_and(|name| name.starts_with(content))
            })
            .map(|record| match record.person.level {
                0 => Persona::Student,
                1 => Persona::Intern,
                2 => Persona::Junior,
                3 => Persona::Senior,
                _ => Persona::Leading,
            })
            .collect();
        rate(
            of.iter()
                .filter(|persona| personas.contains(persona))
                .count(),
            of.len(),
        )
    };
    assert!(share("E-book", &[Persona::Student, Persona::Intern]) > 0.4);
    assert!(share("Case study", &[Persona::Student, Persona::Intern]) < 0.06);
    assert!(share("Case study", &[Persona::Leading]) > 0.6);
}
