-- How many articles there are of each kind that a queue counts, kept by the triggers below: counting
-- the articles themselves took longer the more there were. Empty for no section, 0 for not live.
CREATE TABLE article_count (
    trashed  INTEGER NOT NULL,
    state    TEXT NOT NULL,
    owner    TEXT NOT NULL,
    section  TEXT NOT NULL,
    live     INTEGER NOT NULL,
    articles INTEGER NOT NULL CHECK (articles >= 0),
    PRIMARY KEY (trashed, state, owner, section, live)
) WITHOUT ROWID;

INSERT INTO article_count
SELECT trashed, state, owner, ifnull(section, ''), live IS NOT NULL, count(*)
FROM article GROUP BY 1, 2, 3, 4, 5;

CREATE TRIGGER article_is_counted AFTER INSERT ON article
BEGIN
    INSERT INTO article_count
    VALUES (NEW.trashed, NEW.state, NEW.owner, ifnull(NEW.section, ''), NEW.live IS NOT NULL, 1)
    ON CONFLICT DO UPDATE SET articles = articles + 1;
END;

CREATE TRIGGER article_is_counted_elsewhere AFTER UPDATE OF trashed, state, owner, section, live
ON article
WHEN (OLD.trashed, OLD.state, OLD.owner, ifnull(OLD.section, ''), OLD.live IS NOT NULL)
    <> (NEW.trashed, NEW.state, NEW.owner, ifnull(NEW.section, ''), NEW.live IS NOT NULL)
BEGIN
    UPDATE article_count SET articles = articles - 1
    WHERE (trashed, state, owner, section, live)
        = (OLD.trashed, OLD.state, OLD.owner, ifnull(OLD.section, ''), OLD.live IS NOT NULL);
    INSERT INTO article_count
    VALUES (NEW.trashed, NEW.state, NEW.owner, ifnull(NEW.section, ''), NEW.live IS NOT NULL, 1)
    ON CONFLICT DO UPDATE SET articles = articles + 1;
END;

CREATE TRIGGER article_is_counted_no_more AFTER DELETE ON article
BEGIN
    UPDATE article_count SET articles = articles - 1
    WHERE (trashed, state, owner, section, live)
        = (OLD.trashed, OLD.state, OLD.owner, ifnull(OLD.section, ''), OLD.live IS NOT NULL);
END;
