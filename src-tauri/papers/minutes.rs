//! What do the minutes of a workshop say? Who was there, what was proposed, how blind calibration went,
//! what was decided among which options and against whom, what is open, and the funnel before and after.

use words::Words;

use crate::{Alignment, Block, Colours, Column, Form, Paper, Sentence};

/// What happened in a workshop, every text ready in the language of the minutes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Minutes {
    /// What the workshop was about.
    pub title: String,
    /// When it was held, in words.
    pub held: String,
    /// Who was there, and whom they spoke for.
    pub present: Vec<(String, String)>,
    /// What each proposed before the others saw it.
    pub proposals: Vec<Proposed>,
    /// How the sides judged the same leads; `None` where they did not.
    pub calibration: Option<Judged>,
    /// What was decided, in the order it was.
    pub decisions: Vec<Decision>,
    /// What was left open.
    pub open: Vec<OpenPoint>,
    /// The funnel before: a picture and what it shows.
    pub before: Option<(String, String)>,
    /// The funnel after.
    pub after: Option<(String, String)>,
    /// The hashes of the definition and of the agreement that came of it; none where nothing was signed.
    pub hashes: Option<(String, String)>,
}

/// What somebody proposed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proposed {
    /// What.
    pub what: String,
    /// Who, or how many.
    pub who: String,
    /// For which side.
    pub side: String,
}

/// How the sides judged the same leads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judged {
    /// "You agreed on 14 of 20 leads."
    pub agreed: String,
    /// Kappa with its interval, in words.
    pub kappa: String,
    /// What divides the leads that divide, each as a sentence.
    pub splits: Vec<String>,
    /// The leads: which, what marketing said, what sales said.
    pub answers: Vec<Answered>,
}

/// What both sides said of a lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Which lead, without a name.
    pub lead: String,
    /// What marketing said.
    pub marketing: String,
    /// What sales said.
    pub sales: String,
}

/// What was decided.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Decision {
    /// The question.
    pub question: String,
    /// What there was to choose from.
    pub options: Vec<String>,
    /// What was chosen.
    pub chosen: String,
    /// Why, where it was said.
    pub why: String,
    /// Who decided, and when, in words.
    pub who: String,
    /// Who was against it, and why.
    pub dissent: Vec<(String, String)>,
}

/// What was left open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenPoint {
    /// What.
    pub what: String,
    /// Who takes care of it; nothing where nobody does.
    pub who: String,
}

impl Minutes {
    /// The minutes as a paper.
    #[must_use]
    pub fn paper(&self, colours: Colours, words: Words) -> Paper {
        let say = |key: &str| words.say(key, &[]);
        let left = |key: &str| Column {
            head: say(key),
            alignment: Alignment::Left,
        };
        let heading = |key: &str| Block::Heading {
            level: 1,
            text: say(key),
            owner: None,
        };
        let mut blocks = Vec::new();
        let mut part = |key: &str, of: Vec<Block>| {
            blocks.push(heading(key));
            if of.is_empty() {
                blocks.push(Block::Note(say("minutes-nothing")));
            }
            blocks.extend(of);
        };
        let present = self
            .present
            .iter()
            .map(|(who, side)| vec![who.clone(), side.clone()]);
        part(
            "minutes-present",
            table(
                [left("agreement-person-name"), left("agreement-person-side")],
                present,
            ),
        );
        let proposals = self.proposals.iter();
        let proposals =
            proposals.map(|one| vec![one.what.clone(), one.who.clone(), one.side.clone()]);
        let columns = [
            left("minutes-proposal"),
            left("agreement-person-name"),
            left("agreement-person-side"),
        ];
        part("minutes-proposals", table(columns, proposals));
        part(
            "minutes-calibration",
            self.calibrated([
                left("minutes-lead"),
                left("side-marketing"),
                left("side-sales"),
            ]),
        );
        let decisions = self.decisions.iter().flat_map(|one| one.blocks(words));
        part("minutes-decisions", decisions.collect());
        let open = self
            .open
            .iter()
            .map(|one| vec![one.what.clone(), one.who.clone()]);
        part(
            "minutes-open",
            table([left("minutes-open-what"), left("minutes-open-who")], open),
        );
        for (key, picture) in [
            ("minutes-before", &self.before),
            ("minutes-after", &self.after),
        ] {
            if let Some((svg, alt)) = picture {
                let (svg, alt) = (svg.clone(), alt.clone());
                part(key, vec![Block::Picture { svg, alt }]);
            }
        }
        if let Some((definition, agreement)) = &self.hashes {
            part(
                "papers-hashes",
                vec![Block::Facts(vec![
                    (say("agreement-definition-hash"), definition.clone()),
                    (say("agreement-hash"), agreement.clone()),
                ])],
            );
        }
        Paper {
            language: words.locale().code().to_owned(),
            title: self.title.clone(),
            subtitle: words.say("minutes-subtitle", &[("date", (&self.held).into())]),
            draft: None,
            blocks,
            foot: vec![format!("{} · {}", say("minutes-title"), self.title)],
            form: Form::Pages,
            colours,
        }
    }

    fn calibrated(&self, columns: [Column; 3]) -> Vec<Block> {
        let Some(judged) = &self.calibration else {
            return Vec::new();
        };
        let mut blocks = vec![Block::Notice(judged.agreed.clone())];
        if !judged.kappa.is_empty() {
            blocks.push(Block::Paragraph(judged.kappa.clone()));
        }
        if !judged.splits.is_empty() {
            let splits = judged.splits.iter();
            let splits = splits.map(|text| Sentence {
                depth: 0,
                text: text.clone(),
            });
            blocks.push(Block::Sentences(splits.collect()));
        }
        let answers = judged.answers.iter();
        let answers =
            answers.map(|one| vec![one.lead.clone(), one.marketing.clone(), one.sales.clone()]);
        blocks.extend(table(columns, answers));
        blocks
    }
}

impl Decision {
    fn blocks(&self, words: Words) -> Vec<Block> {
        let say = |key: &str| words.say(key, &[]);
        let mut facts = vec![(say("minutes-chosen"), self.chosen.clone())];
        for (key, text) in [
            ("minutes-why", &self.why),
            ("minutes-decided-by", &self.who),
        ] {
            if !text.is_empty() {
                facts.push((say(key), text.clone()));
            }
        }
        let against = self
            .dissent
            .iter()
            .map(|(who, why)| format!("{who}: {why}"));
        facts.extend(against.map(|said| (say("minutes-dissent"), said)));
        let options = self.options.iter();
        let options = options.map(|text| Sentence {
            depth: 0,
            text: text.clone(),
        });
        let options: Vec<Sentence> = options.collect();
        let mut blocks = vec![Block::Heading {
            level: 2,
            text: self.question.clone(),
            owner: None,
        }];
        if !options.is_empty() {
            blocks.push(Block::Note(say("minutes-options")));
            blocks.push(Block::Sentences(options));
        }
        blocks.push(Block::Facts(facts));
        blocks
    }
}

/// A table; none where it has no row.
fn table<const N: usize>(
    columns: [Column; N],
    rows: impl Iterator<Item = Vec<String>>,
) -> Vec<Block> {
    let rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() {
        return Vec::new();
    }
    vec![Block::Table {
        columns: columns.into(),
        rows,
    }]
}
