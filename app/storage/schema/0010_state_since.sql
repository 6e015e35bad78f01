-- Since when an article is in its state, so that a queue says how long something has waited without
-- reading the log: the moment of the last act that changed the state, or of its creation.
ALTER TABLE article ADD COLUMN state_since INTEGER NOT NULL DEFAULT 0;

UPDATE article SET state_since = coalesce(
    (SELECT max(at) FROM log WHERE log.article = article.id AND from_state <> to_state), created_at);

CREATE INDEX article_since ON article (trashed, state, state_since, id, reviewer);

CREATE TRIGGER article_begins_in_its_state AFTER INSERT ON article
BEGIN UPDATE article SET state_since = NEW.created_at WHERE id = NEW.id; END;

CREATE TRIGGER article_comes_into_a_state AFTER INSERT ON log WHEN NEW.from_state <> NEW.to_state
BEGIN UPDATE article SET state_since = NEW.at WHERE id = NEW.article; END;
