-- What a person does not want to be told of again: a finding by its kind and text, in one article or,
-- where article is empty, everywhere.
CREATE TABLE ignored_finding (
    person  TEXT NOT NULL,
    article TEXT NOT NULL,
    kind    TEXT NOT NULL,
    text    TEXT NOT NULL,
    PRIMARY KEY (person, article, kind, text)
);
