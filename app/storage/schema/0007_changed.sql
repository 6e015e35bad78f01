-- What was written last of each thing that windows show, kept by the triggers below, so that a window
-- reads that again and no more. subject is an article, or empty for kinds that are few; of two rows the
-- one that was written later has the greater mark.
CREATE TABLE changed (
    kind    TEXT NOT NULL,
    subject TEXT NOT NULL,
    mark    INTEGER NOT NULL,
    PRIMARY KEY (kind, subject)
) WITHOUT ROWID;

CREATE UNIQUE INDEX changed_by_mark ON changed (mark);

-- To be inserted into by triggers.
CREATE VIEW change AS SELECT kind, subject FROM changed;

CREATE TRIGGER change_is_marked INSTEAD OF INSERT ON change
BEGIN
    INSERT INTO changed
    VALUES (NEW.kind, NEW.subject, (SELECT ifnull(max(mark), 0) + 1 FROM changed))
    ON CONFLICT (kind, subject) DO UPDATE SET mark = excluded.mark;
END;

CREATE TRIGGER article_is_new AFTER INSERT ON article
BEGIN INSERT INTO change VALUES ('article', NEW.id); END;

-- That its text can be found now changes nothing of an article itself.
CREATE TRIGGER article_is_changed AFTER UPDATE ON article WHEN NEW.indexed <= OLD.indexed
BEGIN INSERT INTO change VALUES ('article', NEW.id); END;

CREATE TRIGGER article_is_indexed AFTER UPDATE OF indexed ON article WHEN NEW.indexed > OLD.indexed
BEGIN INSERT INTO change VALUES ('index', NEW.id); END;

CREATE TRIGGER article_is_gone AFTER DELETE ON article
BEGIN INSERT INTO change VALUES ('article', OLD.id); END;

CREATE TRIGGER comment_is_new AFTER INSERT ON comment
BEGIN INSERT INTO change VALUES ('comment', NEW.article); END;

CREATE TRIGGER comment_is_changed AFTER UPDATE ON comment
BEGIN INSERT INTO change VALUES ('comment', NEW.article); END;

CREATE TRIGGER comment_is_gone AFTER DELETE ON comment
BEGIN INSERT INTO change VALUES ('comment', OLD.article); END;

CREATE TRIGGER person_is_new AFTER INSERT ON person
BEGIN INSERT INTO change VALUES ('person', ''); END;

-- When a person was last at work is written all day long, and no window shows it at once.
CREATE TRIGGER person_is_changed
AFTER UPDATE OF id, login, name, sort_key, role, active, initials, colour, sections ON person
BEGIN INSERT INTO change VALUES ('person', ''); END;

CREATE TRIGGER person_is_gone AFTER DELETE ON person
BEGIN INSERT INTO change VALUES ('person', ''); END;

CREATE TRIGGER section_is_new AFTER INSERT ON section
BEGIN INSERT INTO change VALUES ('section', ''); END;

CREATE TRIGGER section_is_changed AFTER UPDATE ON section
BEGIN INSERT INTO change VALUES ('section', ''); END;

CREATE TRIGGER section_is_gone AFTER DELETE ON section
BEGIN INSERT INTO change VALUES ('section', ''); END;

CREATE TRIGGER setting_is_new AFTER INSERT ON setting
BEGIN INSERT INTO change VALUES ('setting', ''); END;

CREATE TRIGGER setting_is_changed AFTER UPDATE ON setting
BEGIN INSERT INTO change VALUES ('setting', ''); END;

CREATE TRIGGER setting_is_gone AFTER DELETE ON setting
BEGIN INSERT INTO change VALUES ('setting', ''); END;

CREATE TRIGGER house_word_is_new AFTER INSERT ON house_word
BEGIN INSERT INTO change VALUES ('word', ''); END;

CREATE TRIGGER house_word_is_changed AFTER UPDATE ON house_word
BEGIN INSERT INTO change VALUES ('word', ''); END;

CREATE TRIGGER house_word_is_gone AFTER DELETE ON house_word
BEGIN INSERT INTO change VALUES ('word', ''); END;

CREATE TRIGGER ignored_finding_is_new AFTER INSERT ON ignored_finding
BEGIN INSERT INTO change VALUES ('word', ''); END;

CREATE TRIGGER ignored_finding_is_changed AFTER UPDATE ON ignored_finding
BEGIN INSERT INTO change VALUES ('word', ''); END;

CREATE TRIGGER ignored_finding_is_gone AFTER DELETE ON ignored_finding
BEGIN INSERT INTO change VALUES ('word', ''); END;
