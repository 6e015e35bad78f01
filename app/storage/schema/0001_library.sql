-- Identifiers are UUIDs as text, moments are milliseconds since 1970 in UTC, truth values are 0 and
-- 1, lists and objects are JSON, enumerations are the words of newsroom's keyOf().

CREATE TABLE schema_step (
    number INTEGER PRIMARY KEY,
    name   TEXT NOT NULL,
    sha256 TEXT NOT NULL
);

CREATE TABLE person (
    id       TEXT PRIMARY KEY,
    login    TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    sort_key BLOB NOT NULL,             -- orders names as the Kazakh alphabet does
    role     TEXT NOT NULL,
    active   INTEGER NOT NULL
);

-- The library itself: one row.
CREATE TABLE library (
    only       INTEGER PRIMARY KEY CHECK (only = 1),
    id         TEXT NOT NULL,
    owner      TEXT NOT NULL REFERENCES person (id),
    log_length INTEGER NOT NULL,        -- rows that the log must have
    log_head   TEXT NOT NULL            -- hash of its last row
);

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE section (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    slug     TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    hidden   INTEGER NOT NULL
);

CREATE TABLE article (
    num                INTEGER PRIMARY KEY,  -- the order of creation; the row of the search index
    id                 TEXT NOT NULL UNIQUE,
    language           TEXT NOT NULL,
    state              TEXT NOT NULL,
    owner              TEXT NOT NULL REFERENCES person (id),
    section            TEXT REFERENCES section (id),
    authors            TEXT NOT NULL,
    tags               TEXT NOT NULL,
    urgent             INTEGER NOT NULL,
    slug               TEXT NOT NULL,
    embargo            INTEGER,
    schedule_wall      TEXT,                 -- YYYY-MM-DD HH:MM in schedule_zone
    schedule_zone      TEXT,
    schedule_at        INTEGER,              -- what the two meant when they were chosen
    schedule_zone_data TEXT,
    hint_wall          TEXT,
    hint_zone          TEXT,
    hint_at            INTEGER,
    hint_zone_data     TEXT,
    reviewer           TEXT REFERENCES person (id),
    approved_version   INTEGER,
    approved_sha256    TEXT,
    approved_by        TEXT REFERENCES person (id),
    approved_at        INTEGER,
    revising           TEXT,
    public_note        TEXT NOT NULL,
    trashed            INTEGER NOT NULL,
    head               INTEGER NOT NULL,
    live               INTEGER,
    live_details       TEXT NOT NULL,
    created_at         INTEGER NOT NULL,
    modified_at        INTEGER NOT NULL,
    published_at       INTEGER,
    updated_at         INTEGER,
    publish_error      TEXT NOT NULL,
    publish_tries      INTEGER NOT NULL,
    next_try           INTEGER,
    revision           INTEGER NOT NULL,
    -- Kept by storage alone, so that lists need not open the text:
    headline           TEXT NOT NULL DEFAULT '',
    words              INTEGER NOT NULL DEFAULT 0,
    indexed            INTEGER NOT NULL DEFAULT 0,
    log_length         INTEGER NOT NULL DEFAULT 0,
    log_head           TEXT NOT NULL DEFAULT ''
);

CREATE UNIQUE INDEX article_slug ON article (slug) WHERE slug <> '';
-- Lists are read state by state and merged, see ArticleList.
CREATE INDEX article_by_state ON article (trashed, state, modified_at, id);
CREATE INDEX article_by_owner ON article (trashed, owner, state, modified_at, id);
CREATE INDEX article_by_section ON article (trashed, section, state, modified_at, id);
CREATE INDEX article_live ON article (live) WHERE live IS NOT NULL;
CREATE INDEX article_scheduled ON article (schedule_at) WHERE schedule_at IS NOT NULL;
CREATE INDEX article_unindexed ON article (num) WHERE indexed = 0;

-- A version's content is the canonical JSON, taken apart so that lists of versions need not unpack
-- the body: frame is the object without its body, body is the rest, packed as the column says.
CREATE TABLE version (
    article        TEXT NOT NULL REFERENCES article (id),
    number         INTEGER NOT NULL,
    parent         INTEGER NOT NULL,
    made_by        TEXT NOT NULL REFERENCES person (id),
    made_at        INTEGER NOT NULL,
    origin         TEXT NOT NULL,
    words          INTEGER NOT NULL,
    signs          INTEGER NOT NULL,
    signs_no_space INTEGER NOT NULL,
    sha256         TEXT NOT NULL,
    frame          TEXT NOT NULL,
    packing        TEXT NOT NULL,
    body           BLOB NOT NULL,
    PRIMARY KEY (article, number)
);

CREATE TABLE working_copy (
    article TEXT PRIMARY KEY REFERENCES article (id),
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at INTEGER NOT NULL,
    base    INTEGER NOT NULL,
    frame   TEXT NOT NULL,
    packing TEXT NOT NULL,
    body    BLOB NOT NULL
);

-- Who is publishing an article just now, and until when that counts.
CREATE TABLE claim (
    article  TEXT PRIMARY KEY REFERENCES article (id),
    claimant TEXT NOT NULL,
    until    INTEGER NOT NULL
);

CREATE TABLE comment (
    num      INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    article  TEXT NOT NULL REFERENCES article (id),
    made_by  TEXT NOT NULL REFERENCES person (id),
    made_at  INTEGER NOT NULL,
    text     TEXT NOT NULL,
    blocking INTEGER NOT NULL,
    resolved INTEGER NOT NULL
);

CREATE INDEX comment_of_article ON comment (article, num);

CREATE TABLE house_word (
    person TEXT NOT NULL,                -- empty for the newsroom's
    word   TEXT NOT NULL,
    PRIMARY KEY (person, word)
);

-- Refers to nothing, so that it can outlive what it tells of.
CREATE TABLE log (
    seq        INTEGER PRIMARY KEY,
    article    TEXT NOT NULL,
    at         INTEGER NOT NULL,
    who        TEXT,
    login      TEXT NOT NULL,
    action     TEXT NOT NULL,
    from_state TEXT NOT NULL,
    to_state   TEXT NOT NULL,
    version    INTEGER NOT NULL,
    sha256     TEXT NOT NULL,
    reason     TEXT NOT NULL,
    details    TEXT NOT NULL,
    previous   TEXT NOT NULL,
    hash       TEXT NOT NULL
);

CREATE INDEX log_of_article ON log (article, seq);

-- How long the log was, and how it ended, when a backup was made of it.
CREATE TABLE backup_mark (
    num        INTEGER PRIMARY KEY,
    file       TEXT NOT NULL,
    log_length INTEGER NOT NULL,
    log_head   TEXT NOT NULL
);

-- Empty but in a backup, which is one file and yet complete: there the files of media/ are in it.
CREATE TABLE media_copy (
    name  TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
);

CREATE TRIGGER log_is_never_changed BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'the log is never changed'); END;

CREATE TRIGGER log_is_never_cut BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'the log is never cut'); END;

CREATE TRIGGER log_only_grows_at_its_end BEFORE INSERT ON log
WHEN NOT EXISTS (SELECT 1 FROM library
                 WHERE log_length = NEW.seq - 1 AND log_head = NEW.previous)
BEGIN SELECT RAISE(ABORT, 'the log only grows at its end'); END;

CREATE TRIGGER version_is_never_changed BEFORE UPDATE ON version
BEGIN SELECT RAISE(ABORT, 'a version is never changed'); END;

CREATE TRIGGER version_is_never_removed BEFORE DELETE ON version
BEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;

CREATE TRIGGER version_is_never_replaced BEFORE INSERT ON version
WHEN EXISTS (SELECT 1 FROM version WHERE article = NEW.article AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a version is never replaced'); END;

-- Folded text, found by the beginnings of words. Neither positions nor sizes are kept: nothing ranks
-- or quotes by them.
CREATE VIRTUAL TABLE article_text USING fts5 (
    folded, tokenize = 'unicode61 remove_diacritics 0', detail = none, columnsize = 0,
    prefix = '1 2 3'
);
