-- How a person is shown: initials (empty: proposed from the name) and one of eight colours; the sections
-- that the person works for, as a list of their identifiers; and when the person was last at work.
ALTER TABLE person ADD COLUMN initials TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN colour TEXT NOT NULL DEFAULT 'teal';
ALTER TABLE person ADD COLUMN sections TEXT NOT NULL DEFAULT '[]';
ALTER TABLE person ADD COLUMN last_seen INTEGER;

-- Those who are there already get one colour after the other.
UPDATE person SET colour = CASE
    (SELECT count(*) FROM person AS earlier WHERE earlier.rowid < person.rowid) % 8
    WHEN 0 THEN 'teal' WHEN 1 THEN 'blue' WHEN 2 THEN 'violet' WHEN 3 THEN 'rose'
    WHEN 4 THEN 'amber' WHEN 5 THEN 'brown' WHEN 6 THEN 'green' ELSE 'slate' END;
