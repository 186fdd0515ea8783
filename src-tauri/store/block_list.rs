//! Who is not to be imported again? What they are known by is kept as hashes that no other workspace
//! makes: who has the file can still try an address, as an import does, but no list of hashes made
//! elsewhere says who they are. Nobody can read the addresses out of it again, this program neither.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::error::damaged;
use crate::{Store, StoreError, meta, schema};

/// Those who are not to be imported again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BlockList {
    /// What goes into each hash; empty of a workspace of before there was any.
    salt: Vec<u8>,
    keys: BTreeMap<[u8; 32], Blocked>,
}

/// What is known of a key on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Blocked {
    /// Whose it is: the keys of one person have one number.
    pub person: i64,
    /// Since when.
    pub at: Timestamp,
}

impl BlockList {
    /// Whether nobody is on it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// What is known of a key by its hash (`import::key_hashes`); `None` where it is not on the list.
    #[must_use]
    pub fn find(&self, key: &[u8; 32]) -> Option<Blocked> {
        self.keys.get(&salted(&self.salt, key)).copied()
    }

    /// How many keys are on it: record ids and e-mail addresses.
    #[must_use]
    pub fn n_keys(&self) -> usize {
        self.keys.len()
    }

    /// How many people came onto it at which moments, oldest first. Of workspaces that did not know
    /// whose keys they were each key counts as one.
    #[must_use]
    pub fn people(&self) -> Vec<(Timestamp, u32)> {
        let people: BTreeSet<(Timestamp, i64)> =
            self.keys.values().map(|one| (one.at, one.person)).collect();
        let mut moments: BTreeMap<Timestamp, u32> = BTreeMap::new();
        for (at, _) in people {
            *moments.entry(at).or_default() += 1;
        }
        moments.into_iter().collect()
    }
}

impl Store {
    /// Those who are not to be imported again.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn block_list(&self) -> Result<BlockList, StoreError> {
        let conn = &self.conn;
        if !schema::has_table(conn, "block")? {
            // An older workspace that may only be read.
            return match schema::has_table(conn, "blocked")? {
                true => list(conn, Vec::new(), OLD),
                false => Ok(BlockList::default()),
            };
        }
        list(
            conn,
            salt(conn)?,
            "SELECT hash, person, blocked_at FROM block",
        )
    }

    /// Takes a person off the list, with all that they are known by; gives how many keys that were.
    ///
    /// # Errors
    /// Where the workspace may not be written or the disk is full; all is then as before.
    pub fn block_lift(&mut self, person: i64) -> Result<u32, StoreError> {
        self.writable()?;
        self.conn.pragma_update(None, "secure_delete", true)?;
        let lifted = self
            .conn
            .execute("DELETE FROM block WHERE person = ?1", [person])?;
        self.conn.pragma_update(None, "secure_delete", false)?;
        Ok(lifted as u32)
    }
}

const OLD: &str = "SELECT hash, row_number() OVER (ORDER BY hash), blocked_at FROM blocked";

/// Puts people onto the list: the hash of each key, with a number that is the same for one person.
pub(crate) fn block(
    conn: &Connection,
    keys: &BTreeMap<[u8; 32], u32>,
    at: Timestamp,
) -> Result<(), StoreError> {
    let salt = salt(conn)?;
    let first = free_number(conn)?;
    let people: BTreeSet<u32> = keys.values().copied().collect();
    let numbers: BTreeMap<u32, i64> = people.into_iter().zip(first..).collect();
    for (key, person) in keys {
        insert(conn, &salted(&salt, key), numbers[person], &at.to_string())?;
    }
    Ok(())
}

/// Makes the hashes that an older program kept, the same in every workspace, this workspace's own.
pub(crate) fn salt_old(conn: &mut Connection) -> Result<(), StoreError> {
    let there: bool = conn.query_row("SELECT EXISTS (SELECT 1 FROM blocked)", [], |row| {
        row.get(0)
    })?;
    if !there {
        return Ok(());
    }
    conn.pragma_update(None, "secure_delete", true)?;
    let change = conn.transaction()?;
    let old = list(&change, Vec::new(), OLD)?;
    let (salt, first) = (salt(&change)?, free_number(&change)?);
    for (key, blocked) in &old.keys {
        let at = blocked.at.to_string();
        insert(&change, &salted(&salt, key), first + blocked.person, &at)?;
    }
    change.execute("DELETE FROM blocked", [])?;
    change.commit()?;
    Ok(conn.pragma_update(None, "secure_delete", false)?)
}

/// Says that an import left out so many rows of people who are on the list.
pub(crate) fn left_out(conn: &Connection, import: i64, n: u32) -> Result<(), StoreError> {
    if n > 0 {
        conn.execute("INSERT INTO left_out VALUES (?1, ?2)", params![import, n])?;
    }
    Ok(())
}

fn insert(conn: &Connection, hash: &[u8], person: i64, at: &str) -> Result<(), StoreError> {
    conn.prepare_cached("INSERT OR IGNORE INTO block VALUES (?1, ?2, ?3)")?
        .execute(params![hash, person, at])?;
    Ok(())
}

fn free_number(conn: &Connection) -> Result<i64, StoreError> {
    let first = "SELECT coalesce(max(person), 0) + 1 FROM block";
    Ok(conn.query_row(first, [], |row| row.get(0))?)
}

fn salt(conn: &Connection) -> Result<Vec<u8>, StoreError> {
    let salt = conn.query_row(
        "SELECT value FROM meta WHERE key = ?1",
        [meta::BLOCK_SALT],
        |row| row.get(0),
    );
    salt.optional()?
        .ok_or_else(|| damaged("its block list has no salt"))
}

/// Without a salt the hash of the key itself.
fn salted(salt: &[u8], key: &[u8; 32]) -> [u8; 32] {
    match salt {
        [] => *key,
        salt => Sha256::new()
            .chain_update(salt)
            .chain_update(key)
            .finalize()
            .into(),
    }
}

fn list(conn: &Connection, salt: Vec<u8>, sql: &str) -> Result<BlockList, StoreError> {
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([])?;
    let mut keys = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let at: String = row.get(2)?;
        let at = at.parse().unwrap_or_default();
        keys.insert(
            row.get(0)?,
            Blocked {
                person: row.get(1)?,
                at,
            },
        );
    }
    Ok(BlockList { salt, keys })
}
