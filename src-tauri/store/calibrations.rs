//! Which leads are judged blind, and what was said of them? The leads of a draw by number, and of each what
//! everybody judged; an answer is on the disk when it was given.
//!
//! Invariant: a card is of a person, not of a row: it stays whatever becomes of the list, follows a merge, and
//! goes with the person when they are erased.

use std::collections::BTreeSet;

use agreement::{Answer, Calibration, Card, DrawnAs, Judgement, Side};
use import::RowsAre;
use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{Connection, OptionalExtension, params};

use crate::columns::moment;
use crate::error::damaged;
use crate::history::RowsNow;
use crate::ordinals::Ordinals;
use crate::{Store, StoreError, schema};

/// Leads that are drawn.
#[derive(Clone, Copy, Debug)]
pub struct NewCalibration<'a> {
    /// When.
    pub at: Timestamp,
    /// As known on which day.
    pub as_of: Date,
    /// By which definition; empty where none decided.
    pub definition_hash: &'a str,
    /// What chance drew from.
    pub seed: u32,
    /// The rows of the list as it is now, in the order in which they are shown, and why each was drawn.
    pub cards: &'a [(u32, DrawnAs)],
}

impl Store {
    /// Keeps leads that were drawn, to be judged; those of before stay, and are no longer asked about.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn calibration_keep(&self, new: &NewCalibration<'_>) -> Result<(), StoreError> {
        self.writable()?;
        let transaction = self.conn.unchecked_transaction()?;
        let ordinals = Ordinals::read(&transaction, RowsAre::People)?;
        let insert = "INSERT INTO calibration (drawn_at, as_of, definition_hash, seed)
                      VALUES (?1, ?2, ?3, ?4)";
        let (at, as_of) = (new.at.to_string(), new.as_of.to_string());
        transaction.execute(insert, params![at, as_of, new.definition_hash, new.seed])?;
        let id = transaction.last_insert_rowid();
        for (no, (row, drawn_as)) in (1_u32..).zip(new.cards) {
            let person = ordinals.of_row(*row);
            transaction
                .prepare_cached("INSERT INTO calibration_card VALUES (?1, ?2, ?3, ?4)")?
                .execute(params![id, no, person, drawn_as.name()])?;
        }
        transaction.commit()?;
        self.put_log_back();
        Ok(())
    }

    /// The leads that were drawn last, with what was judged of them; `None` where none ever were.
    ///
    /// # Errors
    /// Where the workspace cannot be read, or what it holds of them is no such thing.
    pub fn calibration(&self) -> Result<Option<Calibration>, StoreError> {
        if !schema::has(&self.conn, schema::V8)? {
            return Ok(None);
        }
        let last = "SELECT id, drawn_at, as_of, definition_hash, seed, revealed_at
                    FROM calibration ORDER BY id DESC LIMIT 1";
        type Row = (i64, String, String, String, u32, Option<String>);
        let row = self.conn.query_row(last, [], |row| Row::try_from(row));
        let Some((id, at, day, hash, seed, revealed)) = row.optional()? else {
            return Ok(None);
        };
        let no_day = |_| damaged("the day of a calibration is none");
        let when = (moment(&at)?, day.parse::<Date>().map_err(no_day)?);
        let revealed = revealed.as_deref().map(moment).transpose()?;
        let cards = self.cards(id)?;
        let drawn = Calibration::drawn(id, when, (hash, seed), revealed, cards);
        Ok(Some(drawn.with_answers(self.answers(id)?)))
    }

    /// Keeps what somebody judged of a card, in place of what they judged of it before.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn calibration_answer(
        &self,
        id: i64,
        answer: &Answer,
        at: Timestamp,
    ) -> Result<(), StoreError> {
        self.writable()?;
        self.conn.execute(
            "INSERT OR REPLACE INTO calibration_answer VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                id,
                answer.no,
                answer.name,
                answer.side.name(),
                answer.judgement.name(),
                at.to_string()
            ],
        )?;
        self.put_log_back();
        Ok(())
    }

    /// Lays the answers open; where they are, they stay so from when they first were.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn calibration_reveal(&self, id: i64, at: Timestamp) -> Result<(), StoreError> {
        self.writable()?;
        let reveal =
            "UPDATE calibration SET revealed_at = ?2 WHERE id = ?1 AND revealed_at IS NULL";
        self.conn.execute(reveal, params![id, at.to_string()])?;
        self.put_log_back();
        Ok(())
    }

    fn cards(&self, id: i64) -> Result<Vec<Card>, StoreError> {
        let now = RowsNow::read(&self.conn, RowsAre::People)?;
        let ordinals = Ordinals::read(&self.conn, RowsAre::People)?;
        let mut statement = self.conn.prepare_cached(
            "SELECT no, person, drawn_as FROM calibration_card WHERE calibration_id = ?1 ORDER BY no",
        )?;
        let mut rows = statement.query([id])?;
        let mut cards: Vec<Card> = Vec::new();
        while let Some(row) = rows.next()? {
            let (no, person, drawn_as): (u32, u32, String) =
                (row.get(0)?, row.get(1)?, row.get(2)?);
            let drawn_as = DrawnAs::from_name(&drawn_as);
            let there = now.row_of(person);
            cards.push(Card {
                no,
                row: there,
                is_merged: there.is_some() && ordinals.row_of(person) != there,
                drawn_as: drawn_as.ok_or_else(|| damaged("a card was drawn as nothing"))?,
            });
        }
        // Two that became one are both told of it.
        let twice = |row| cards.iter().filter(|one| one.row == row).count() > 1;
        let merged: Vec<bool> = cards
            .iter()
            .map(|card| card.is_merged || (card.row.is_some() && twice(card.row)))
            .collect();
        for (card, is_merged) in cards.iter_mut().zip(merged) {
            card.is_merged = is_merged;
        }
        Ok(cards)
    }

    fn answers(&self, id: i64) -> Result<Vec<Answer>, StoreError> {
        let mut statement = self.conn.prepare_cached(
            "SELECT no, name, side, judgement FROM calibration_answer
             WHERE calibration_id = ?1 ORDER BY no, side, name",
        )?;
        let mut rows = statement.query([id])?;
        let mut answers = Vec::new();
        while let Some(row) = rows.next()? {
            let (side, judgement): (String, String) = (row.get(2)?, row.get(3)?);
            answers.push(Answer {
                no: row.get(0)?,
                name: row.get(1)?,
                side: Side::from_name(&side).ok_or_else(|| damaged("a side is none"))?,
                judgement: Judgement::from_name(&judgement)
                    .ok_or_else(|| damaged("a judgement is none"))?,
            });
        }
        Ok(answers)
    }
}

/// Takes the cards of those who are erased away, with what was judged of them.
pub(crate) fn erase(conn: &Connection, gone: &BTreeSet<u32>) -> Result<(), StoreError> {
    for person in gone {
        conn.prepare_cached(
            "DELETE FROM calibration_answer WHERE (calibration_id, no) IN
             (SELECT calibration_id, no FROM calibration_card WHERE person = ?1)",
        )?
        .execute([person])?;
        conn.prepare_cached("DELETE FROM calibration_card WHERE person = ?1")?
            .execute([person])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::NewMerge;
    use crate::tests::{folder, go_on, publish};

    const AT: Timestamp = Timestamp::UNIX_EPOCH;
    const LIST: &str = "Record ID,Name,Email\n1,Ala,ala@a.example\n2,Bo,bo@b.example\n\
                        3,Cy,cy@c.example\n4,Di,di@d.example\n";

    fn drawn(store: &Store, rows: &[u32]) -> i64 {
        let cards: Vec<_> = rows.iter().map(|&row| (row, DrawnAs::Any)).collect();
        let new = NewCalibration {
            at: AT,
            as_of: Date::ZERO,
            definition_hash: "",
            seed: 7,
            cards: &cards,
        };
        store.calibration_keep(&new).unwrap();
        store.calibration().unwrap().unwrap().id
    }

    fn says(store: &Store, id: i64, no: u32, (name, side): (&str, Side), judgement: Judgement) {
        let answer = Answer {
            no,
            name: name.to_owned(),
            side,
            judgement,
        };
        store.calibration_answer(id, &answer, AT).unwrap();
    }

    #[test]
    fn an_answer_is_on_the_disk_when_it_was_given_and_the_last_one_counts() {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        publish(&mut store, LIST, &mut go_on).unwrap();
        assert_eq!(store.calibration().unwrap(), None);
        let id = drawn(&store, &[3, 0]);
        let anna = ("Anna", Side::Marketing);
        says(&store, id, 1, anna, Judgement::Good);
        says(&store, id, 1, anna, Judgement::Not);
        says(&store, id, 1, ("Anna", Side::Sales), Judgement::Good);
        // Nothing is closed: what is read here is what a program that was killed has left.
        let left = Store::open_to_read(&path).unwrap().calibration().unwrap();
        let left = left.unwrap();
        let own: Vec<_> = left.own("Anna", Side::Marketing).collect();
        assert_eq!(own, [(1, Judgement::Not)]);
        assert_eq!(
            left.cards.iter().map(|one| one.row).collect::<Vec<_>>(),
            [Some(3), Some(0)]
        );
        store.calibration_reveal(id, AT).unwrap();
        let open = store.calibration().unwrap().unwrap();
        assert_eq!(open.laid_open().unwrap().len(), 2);
    }

    #[test]
    fn a_card_stays_when_its_person_is_merged_or_gone_and_says_so() {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        publish(&mut store, LIST, &mut go_on).unwrap();
        drawn(&store, &[0, 1, 2, 3]);
        let list = store.list().unwrap();
        let twice = NewMerge {
            winner: 0,
            losers: &[2],
            loser_first: &[],
            cause: "hand",
        };
        store.merge(&list, &[twice], (AT, ""), &mut go_on).unwrap();
        let cards = store.calibration().unwrap().unwrap().cards;
        let told: Vec<_> = cards.iter().map(|one| (one.row, one.is_merged)).collect();
        let (ala, bo, di) = (Some(0), Some(1), Some(2));
        assert_eq!(told, [(ala, true), (bo, false), (ala, true), (di, false)]);
        let list = store.list().unwrap();
        store.import_undo(&list, 1, AT, &mut go_on).unwrap();
        let cards = store.calibration().unwrap().unwrap().cards;
        assert!(cards.iter().all(|one| one.row.is_none()) && cards.len() == 4);
    }

    #[test]
    fn the_card_of_a_person_who_is_erased_goes_with_what_was_judged_of_it() {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        publish(&mut store, LIST, &mut go_on).unwrap();
        let first = drawn(&store, &[1, 0]);
        let id = drawn(&store, &[0, 1, 2]);
        for (of, no) in [(first, 1), (first, 2), (id, 1), (id, 2), (id, 3)] {
            says(&store, of, no, ("Anna", Side::Marketing), Judgement::Good);
        }
        store.erase(&[1], true, AT).unwrap();
        let left = store.calibration().unwrap().unwrap();
        assert_eq!(
            left.cards.iter().map(|one| one.no).collect::<Vec<_>>(),
            [1, 3]
        );
        let own: Vec<_> = left
            .own("Anna", Side::Marketing)
            .map(|(no, _)| no)
            .collect();
        assert_eq!(own, [1, 3]);
        let n = |table: &str| -> u32 {
            let count = format!("SELECT count(*) FROM {table}");
            store.conn.query_row(&count, [], |row| row.get(0)).unwrap()
        };
        assert_eq!((n("calibration_card"), n("calibration_answer")), (3, 3));
    }
}
