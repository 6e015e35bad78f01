-- What a comment is a reply to (an identifier, or empty), the words that it was made about, when it
-- was edited, and whether it is but a place that its replies hang on.
ALTER TABLE comment ADD COLUMN parent TEXT NOT NULL DEFAULT '';
ALTER TABLE comment ADD COLUMN quote TEXT NOT NULL DEFAULT '';
ALTER TABLE comment ADD COLUMN edited_at INTEGER;
ALTER TABLE comment ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

-- Where its words are in the text that the desk works on, and what they are by now; moved along with
-- every change of the text. NULL where there are none.
ALTER TABLE comment ADD COLUMN field TEXT;
ALTER TABLE comment ADD COLUMN begin_unit INTEGER;
ALTER TABLE comment ADD COLUMN begin_offset INTEGER;
ALTER TABLE comment ADD COLUMN end_unit INTEGER;
ALTER TABLE comment ADD COLUMN end_offset INTEGER;
ALTER TABLE comment ADD COLUMN words TEXT;
ALTER TABLE comment ADD COLUMN words_gone INTEGER NOT NULL DEFAULT 0;

-- The version that each person last had open.
CREATE TABLE seen (
    person  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    article TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    at      INTEGER NOT NULL,
    PRIMARY KEY (person, article)
) WITHOUT ROWID;

-- What was changed up to then is nothing new to whoever never opened it: nobody wrote down who had.
ALTER TABLE library ADD COLUMN seen_from INTEGER NOT NULL DEFAULT 0;
UPDATE library SET seen_from = (SELECT ifnull(max(modified_at), 0) FROM article);

-- Who has an article open in which program (empty for none), and who has its editing lock.
CREATE TABLE presence (
    num           INTEGER PRIMARY KEY,
    article       TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
    person        TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    program       TEXT NOT NULL,
    since         INTEGER NOT NULL,
    until         INTEGER NOT NULL,
    writing_since INTEGER,
    writing_until INTEGER,
    UNIQUE (article, person, program)
);

CREATE UNIQUE INDEX presence_writer ON presence (article) WHERE writing_since IS NOT NULL;
CREATE INDEX presence_of_person ON presence (person);

CREATE TABLE version_label (
    article TEXT NOT NULL,
    version INTEGER NOT NULL,
    text    TEXT NOT NULL,
    made_by TEXT NOT NULL REFERENCES person (id),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (article, version),
    FOREIGN KEY (article, version) REFERENCES version (article, number)
);

CREATE TRIGGER seen_is_new AFTER INSERT ON seen
BEGIN INSERT INTO change VALUES ('seen', NEW.article); END;

CREATE TRIGGER seen_is_changed AFTER UPDATE ON seen WHEN NEW.version <> OLD.version
BEGIN INSERT INTO change VALUES ('seen', NEW.article); END;

CREATE TRIGGER presence_is_new AFTER INSERT ON presence
BEGIN INSERT INTO change VALUES ('presence', NEW.article); END;

-- That somebody is still there is written again and again, and nothing new.
CREATE TRIGGER presence_is_changed AFTER UPDATE ON presence
WHEN NEW.writing_since IS NOT OLD.writing_since
BEGIN INSERT INTO change VALUES ('presence', NEW.article); END;

CREATE TRIGGER presence_is_gone AFTER DELETE ON presence
BEGIN INSERT INTO change VALUES ('presence', OLD.article); END;

CREATE TRIGGER version_label_is_new AFTER INSERT ON version_label
BEGIN INSERT INTO change VALUES ('article', NEW.article); END;

CREATE TRIGGER version_label_is_changed AFTER UPDATE ON version_label
BEGIN INSERT INTO change VALUES ('article', NEW.article); END;

CREATE TRIGGER version_label_is_gone AFTER DELETE ON version_label
BEGIN INSERT INTO change VALUES ('article', OLD.article); END;
