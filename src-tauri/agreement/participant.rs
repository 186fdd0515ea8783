//! Who takes part? People by name, each on a side or on both, and whether they sign.

use definition::Owner;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A side of the agreement; only a side has a signature.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Marketing.
    Marketing,
    /// Sales.
    Sales,
}

impl Side {
    /// Both of them, in the order in which leads travel.
    pub const ALL: [Self; 2] = [Self::Marketing, Self::Sales];

    /// The name in files and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Marketing => "marketing",
            Self::Sales => "sales",
        }
    }

    /// The side of this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|side| side.name() == name)
    }
}

/// Somebody who takes part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participant {
    /// Their name, which is also who they are.
    pub name: String,
    /// Whom they speak for.
    pub side: Owner,
    /// Whether they may sign for it.
    pub signs: bool,
}

impl Participant {
    /// Whether they speak for this side.
    #[must_use]
    pub fn speaks_for(&self, side: Side) -> bool {
        match self.side {
            Owner::Both => true,
            Owner::Marketing => side == Side::Marketing,
            Owner::Sales => side == Side::Sales,
        }
    }

    /// What the journal keeps of them under their name.
    #[must_use]
    pub fn to_value(&self) -> Value {
        let signs = if self.signs { "yes" } else { "no" };
        json!({"side": self.side, "signs": signs})
    }

    /// Who takes part by this name; `None` where the value says it otherwise than [`Participant::to_value`].
    #[must_use]
    pub fn from_value(name: &str, value: &Value) -> Option<Self> {
        Some(Self {
            name: name.to_owned(),
            side: Owner::deserialize(&value["side"]).ok()?,
            signs: match value["signs"].as_str()? {
                "yes" => true,
                "no" => false,
                _ => return None,
            },
        })
    }

    /// The same person, speaking for this side too.
    #[must_use]
    pub fn also_for(mut self, side: Side) -> Self {
        if !self.speaks_for(side) {
            self.side = Owner::Both;
        }
        self
    }
}

impl From<Side> for Owner {
    fn from(side: Side) -> Self {
        match side {
            Side::Marketing => Self::Marketing,
            Side::Sales => Self::Sales,
        }
    }
}
