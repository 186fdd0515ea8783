//! What is an import that was read and matched, and waits to be committed? Where its rows go, what it
//! changes, and what of it does not read.

use import::{
    Balance, Batch, CONTACT_EMAIL, CONTACT_ID, Join, LeftOut, Mapped, Matched, Offer, Problem,
    ProblemCode, RowsAre,
};
use lead::Coverage;
use store::Manner;

use crate::read_how::Open;
use crate::undone::UndoneColumn;
use crate::{FieldChange, Linked, StageMove, Treated};

/// Different values shown of those that do not read.
const MOST_UNREAD: usize = 3;

/// The values of one column that do not read as its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadColumn {
    /// Its header.
    pub header: String,
    /// What they are not.
    pub code: ProblemCode,
    /// How many they are.
    pub n: u32,
    /// The first different ones, at most 3.
    pub samples: Vec<String>,
}

/// An import that was read and matched, and waits to be committed.
#[derive(Clone, Debug)]
pub struct Prepared {
    pub(crate) file_name: String,
    pub(crate) n_bytes: u64,
    pub(crate) sha256: String,
    pub(crate) rows_are: RowsAre,
    pub(crate) coverage: Option<Coverage>,
    pub(crate) manner: Manner,
    pub(crate) delimiter: char,
    pub(crate) mends: Option<(i64, Vec<i64>)>,
    pub(crate) list: Option<String>,
    pub(crate) joins: Vec<Join>,
    pub(crate) n_blocked: u32,
    pub(crate) left_out: LeftOut,
    pub(crate) treated: Treated,
    pub(crate) lead_kind: Option<&'static str>,
    pub(crate) undone: Vec<UndoneColumn>,
    pub(crate) spoken_as: Vec<(u32, u32)>,
    pub(crate) moves: Vec<StageMove>,
    pub(crate) changes: Vec<FieldChange>,
    pub(crate) batch: Batch,
    pub(crate) matched: Matched,
    pub(crate) linked: Option<Linked>,
    pub(crate) in_doubt: Vec<Offer>,
    pub(crate) mapped: Vec<Mapped>,
    pub(crate) open: Open,
    pub(crate) list_revision: u32,
}

impl Prepared {
    /// Where every row goes.
    #[must_use]
    pub fn balance(&self) -> Balance {
        self.matched.balance
    }

    /// What its rows are.
    #[must_use]
    pub fn rows_are(&self) -> RowsAre {
        self.rows_are
    }

    /// How many of its rows belong to somebody in the list: before it is committed as they would, then
    /// as they do; `None` of people, who are the list, and of rows that belong to nobody.
    #[must_use]
    pub fn linked(&self) -> Option<Linked> {
        self.linked
    }

    /// The values in doubt, of its table and of those that are joined with it, once it is committed.
    #[must_use]
    pub fn in_doubt(&self) -> &[Offer] {
        &self.in_doubt
    }

    /// Whether a column says whose its rows are. Of companies several may, so it is not asked.
    #[must_use]
    pub(crate) fn says_whose(&self) -> bool {
        let mut fields = self.batch.columns.iter().map(|(field, _)| &field.key);
        let by_contact = matches!(
            self.rows_are,
            RowsAre::Deals | RowsAre::Activities | RowsAre::StageHistory
        );
        !by_contact || fields.any(|key| [CONTACT_EMAIL, CONTACT_ID].contains(&key.as_str()))
    }

    /// How many of the rows skipped are of people who were erased and are not to come back.
    #[must_use]
    pub fn n_blocked(&self) -> u32 {
        self.n_blocked
    }

    /// What of the file is no row, and what was read otherwise than it stands.
    #[must_use]
    pub fn left_out(&self) -> &LeftOut {
        &self.left_out
    }

    /// What was done with its rows beside reading them, and what is worth knowing of it.
    #[must_use]
    pub fn treated(&self) -> &Treated {
        &self.treated
    }

    /// The columns whose cells had been made safe to open, and are read as they were before.
    #[must_use]
    pub fn undone(&self) -> &[UndoneColumn] {
        &self.undone
    }

    /// What it changes in rows that are there already, field by field, most changes first.
    #[must_use]
    pub fn changes(&self) -> &[FieldChange] {
        &self.changes
    }

    /// Who came to each stage and who left it, once it is committed; none before, and where no
    /// definition decides.
    #[must_use]
    pub fn moves(&self) -> &[StageMove] {
        &self.moves
    }

    /// What is wrong, in file order.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.batch.problems
    }

    /// The columns of which some values do not read, in the order in which the first of them comes.
    /// Each value stays missing in the list; its text is kept with the import.
    #[must_use]
    pub fn unread(&self) -> Vec<UnreadColumn> {
        let mut columns: Vec<UnreadColumn> = Vec::new();
        for problem in self.problems() {
            let Some(header) = &problem.column else {
                continue;
            };
            let known = columns
                .iter()
                .position(|one| one.header == *header && one.code == problem.code);
            let at = known.unwrap_or_else(|| {
                columns.push(UnreadColumn {
                    header: header.clone(),
                    code: problem.code,
                    n: 0,
                    samples: Vec::new(),
                });
                columns.len() - 1
            });
            let column = &mut columns[at];
            column.n += 1;
            if column.samples.len() < MOST_UNREAD && !column.samples.contains(&problem.raw) {
                column.samples.push(problem.raw.clone());
            }
        }
        columns
    }
}
