-- Each row that says what is published or who may do what is written down here whenever it changes,
-- in a chain as the log's: a row that was changed behind the library's back is not as its last
-- entry has it. subject is the row's key, content the row as a JSON object, {} when it was removed.
CREATE TABLE ledger (
    seq      INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    content  TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
);

CREATE INDEX ledger_of_subject ON ledger (kind, subject, seq);

-- As log_length and log_head.
ALTER TABLE library ADD COLUMN ledger_length INTEGER NOT NULL DEFAULT 0;
ALTER TABLE library ADD COLUMN ledger_head TEXT NOT NULL
    DEFAULT '0000000000000000000000000000000000000000000000000000000000000000';

CREATE TRIGGER ledger_is_never_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is never changed'); END;

CREATE TRIGGER ledger_is_never_cut BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'the ledger is never cut'); END;

CREATE TRIGGER ledger_only_grows_at_its_end BEFORE INSERT ON ledger
WHEN NOT EXISTS (SELECT 1 FROM library
                 WHERE ledger_length = NEW.seq - 1 AND ledger_head = NEW.previous)
BEGIN SELECT RAISE(ABORT, 'the ledger only grows at its end'); END;
