//! The tables of the journal, and how those of older versions become those of this one.

use rusqlite::Transaction;

/// The version of the database's tables.
pub(super) const TABLES: i64 = 2;

/// What each version adds to the one before.
const CHANGES: [&str; 2] = [
    "
create table run (
    id text primary key, created text not null, who text not null, name text not null, title text not null,
    language text not null, digest text not null, procedure_digest text not null,
    plan text not null, wording text not null, sources text not null, origin text not null
) strict;
create table event (
    seq integer primary key, run text not null references run (id), n integer not null, at text not null, who text not null,
    body text not null, prev text not null, hash text not null, unique (run, n)
) strict;
create trigger run_stays before update on run begin select raise(abort, 'a run is not changed'); end;
create trigger run_is_kept before delete on run begin select raise(abort, 'a run is not deleted'); end;
create trigger event_stays before update on event begin select raise(abort, 'an event is not changed'); end;
create trigger event_is_kept before delete on event begin select raise(abort, 'an event is not deleted'); end;
",
    // Each event says which version of the program wrote it. Of those before, `created` and `resumed` do.
    "
alter table event add column program text;
create index run_by_digest on run (digest);
",
];

/// Brings the tables from `version` to that of this program.
///
/// # Errors
/// What the database says.
pub(super) fn bring_up(change: &Transaction<'_>, version: i64) -> rusqlite::Result<()> {
    for sql in CHANGES.iter().skip(usize::try_from(version).unwrap_or_default()) {
        change.execute_batch(sql)?;
    }
    change.execute_batch(&format!("pragma user_version = {TABLES}"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use rusqlite::Connection;

    use super::*;

    fn tables(connection: &Connection) -> Vec<(String, String)> {
        let mut query = connection
            .prepare(
                "select name, sql from sqlite_schema where sql is not null and name != 'sqlite_sequence' order by name",
            )
            .unwrap();
        let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
        let plain = |(name, sql): (String, String)| (name, sql.split_whitespace().collect::<Vec<_>>().join(" "));
        rows.map(|row| plain(row.unwrap())).collect()
    }

    #[test]
    fn a_journal_of_every_version_becomes_one_of_this_with_all_it_holds() {
        let mut fresh = Connection::open_in_memory().unwrap();
        let change = fresh.transaction().unwrap();
        bring_up(&change, 0).unwrap();
        change.commit().unwrap();
        for version in 1..TABLES {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/journal/version-{version}.sql"));
            let kept = std::fs::read_to_string(&path).expect("a journal that version wrote");
            let mut older = Connection::open_in_memory().unwrap();
            older.execute_batch(&kept).unwrap();
            let number = |of: &Connection, sql: &str| of.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
            assert_eq!(number(&older, "pragma user_version"), version);
            let counts =
                ["select count(*) from run", "select count(*) from event"].map(|sql| (sql, number(&older, sql)));
            assert!(counts.iter().all(|(_, count)| *count > 0), "{counts:?}");
            let change = older.transaction().unwrap();
            bring_up(&change, version).unwrap();
            change.commit().unwrap();
            assert_eq!(number(&older, "pragma user_version"), TABLES);
            assert_eq!(tables(&older), tables(&fresh), "version {version}");
            for (sql, count) in counts {
                assert_eq!(number(&older, sql), count, "version {version}: {sql}");
            }
        }
    }
}
