//! Which figures has each tab of Measure, and what does a card show? The one list that journeys over all figures
//! walk along: a figure that joins a tab must join it here.

use serde_json::Value;
use tests::places::Folder;
use tests::webdriver::{App, Trouble};

use crate::sample;
use crate::steps::numbers;

/// A place of Measure.
pub(crate) struct Place {
    pub(crate) address: &'static str,
    /// The names of its cards, in their order.
    pub(crate) figures: &'static [&'static str],
    /// Whether the same figures stand on a tab of their own.
    pub(crate) looked_at_elsewhere: bool,
}

const fn tab(address: &'static str, figures: &'static [&'static str]) -> Place {
    Place {
        address,
        figures,
        looked_at_elsewhere: false,
    }
}

pub(crate) const PLACES: &[Place] = &[
    tab("#/measure/funnel", &["funnel"]),
    tab(
        "#/measure/funnel?template=purchase&lay=consideration:sal",
        &["funnel"],
    ),
    tab("#/measure/funnel?compare=%40halves", &["compare"]),
    tab("#/measure/funnel?unit=company", &["own_funnel"]),
    tab("#/measure/funnel?unit=deal", &["own_funnel", "deals"]),
    tab("#/measure/over-time", &["over_time", "cohorts", "balance"]),
    tab(
        "#/measure/over-time?way=cohort&from=mql&to=sql&window=60",
        &["over_time", "cohorts", "balance"],
    ),
    tab(
        "#/measure/speed",
        &["speed", "times", "survival", "ageing", "sla"],
    ),
    tab(
        "#/measure/money",
        &[
            "money", "money", "money", "money", "money", "money", "money", "money", "plan",
        ],
    ),
    tab("#/measure/hand-off?part=scorecard", &["scorecard"]),
    tab(
        "#/measure/hand-off?part=passed",
        &["passed_not_met", "met_not_passed"],
    ),
    tab(
        "#/measure/hand-off?part=reasons",
        &["rejections", "losses", "second_pass"],
    ),
    tab("#/measure/hand-off?part=open", &["open_opportunities"]),
    tab(
        "#/measure/improve",
        &["worked", "back_test", "threshold", "criteria"],
    ),
    Place {
        address: "#/measure/dashboard",
        figures: &[
            "funnel",
            "over_time",
            "over_time",
            "speed",
            "balance",
            "hand_off",
            "scorecard",
            "rejections",
            "losses",
            "money",
            "back_test",
        ],
        looked_at_elsewhere: true,
    },
];

/// A new workspace of the sample story in which both sides promised what they can, so that no figure is empty.
#[track_caller]
pub(crate) fn measured(folder: &Folder) -> std::path::PathBuf {
    let workspace = sample::workspace(folder, "measured.leadpact");
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday"];
    let days = days.map(|day| format!("calendar.{day}=09:00-17:00"));
    let said = [
        "promises",
        "set",
        "volume.leads=50",
        "follow_up.within_hours=8",
        "acceptance.within_hours=16",
    ];
    let said = said.into_iter().map(str::to_owned);
    sample::leadpact(&workspace, said.chain(days));
    workspace
}

/// What a card shows.
#[derive(Debug)]
pub(crate) struct Card {
    pub(crate) name: String,
    pub(crate) title: String,
    pub(crate) caption: String,
    pub(crate) notes: Vec<String>,
    pub(crate) has_picture: bool,
    pub(crate) n_rows: usize,
    pub(crate) marks: Vec<Mark>,
    /// Where what is missing is brought from.
    pub(crate) mended: Option<String>,
    /// What the picture says, and the colours that it says it in.
    pub(crate) drawn: (Vec<String>, Vec<String>),
}

/// A mark of a picture.
#[derive(Debug)]
pub(crate) struct Mark {
    pub(crate) key: String,
    pub(crate) says: String,
    /// What it opens, in words; empty where it opens nothing.
    pub(crate) words: String,
    pub(crate) href: Option<String>,
}

impl Mark {
    pub(crate) fn opens(&self) -> bool {
        self.href.is_some()
    }

    pub(crate) fn is_pending(&self) -> bool {
        self.key.contains("pending")
    }

    pub(crate) fn of_companies(&self) -> bool {
        self.words.contains("compan")
    }

    /// How many it says it opens.
    pub(crate) fn n(&self) -> u64 {
        numbers(&self.words).first().copied().unwrap_or(1)
    }
}

/// Waits until all cards of a place are worked out and drawn, and reads them.
pub(crate) fn wait_for_cards(app: &App, place: &Place) -> Result<Vec<Card>, Trouble> {
    app.wait_until(&format!("the figures of {}", place.address), || {
        let cards = cards(app)?;
        let names: Vec<&str> = cards.iter().map(|card| card.name.as_str()).collect();
        Ok((names == place.figures).then_some(cards))
    })
}

/// All cards of the screen; none while one of them is worked out.
pub(crate) fn cards(app: &App) -> Result<Vec<Card>, Trouble> {
    let read = "
        const cards = [...document.querySelectorAll('main section[data-testid^=figure-]')];
        if (document.querySelector('main [aria-busy=true]')) return [];
        const text = (one) => (one?.innerText ?? '').trim();
        return cards.map((card) => {
            const svg = card.querySelector('figure svg');
            const drawn = svg ? [...svg.querySelectorAll('*')] : [];
            return {
                name: card.dataset.testid.replace('figure-', ''),
                title: text(card.querySelector('h2')),
                caption: text(card.querySelector('header p')),
                notes: [...card.querySelectorAll('ul > li')].map(text),
                has_picture: svg !== null,
                n_rows: card.querySelectorAll('tbody tr').length,
                mended: card.querySelector('a[data-testid=mended]')?.getAttribute('href') ?? null,
                texts: drawn.filter((one) => one.tagName === 'text').map((one) => one.textContent),
                inks: [...new Set(drawn.map((one) => one.getAttribute('fill')).filter(Boolean))],
                marks: [...card.querySelectorAll('[data-mark]')].map((mark) => ({
                    key: mark.dataset.mark,
                    says: mark.querySelector('span > span').textContent,
                    words: mark.querySelector('span > span:nth-child(2)')?.textContent ?? '',
                    href: mark.getAttribute('href'),
                })),
            };
        });";
    let read = app.script(read, &[])?;
    Ok(read.as_array().into_iter().flatten().map(card_of).collect())
}

fn card_of(read: &Value) -> Card {
    let texts = |name: &str| -> Vec<String> {
        let all = read[name].as_array().into_iter().flatten();
        all.filter_map(|one| one.as_str().map(str::to_owned))
            .collect()
    };
    let mark = |one: &Value| Mark {
        key: word_of(one, "key"),
        says: word_of(one, "says"),
        words: word_of(one, "words"),
        href: one["href"].as_str().map(str::to_owned),
    };
    Card {
        name: word_of(read, "name"),
        title: word_of(read, "title"),
        caption: word_of(read, "caption"),
        notes: texts("notes"),
        has_picture: read["has_picture"] == true,
        n_rows: read["n_rows"].as_u64().unwrap_or_default() as usize,
        marks: read["marks"]
            .as_array()
            .into_iter()
            .flatten()
            .map(mark)
            .collect(),
        mended: read["mended"].as_str().map(str::to_owned),
        drawn: (texts("texts"), texts("inks")),
    }
}

fn word_of(read: &Value, name: &str) -> String {
    read[name].as_str().unwrap_or_default().to_owned()
}
