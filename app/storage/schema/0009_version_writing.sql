-- How many words its maker wrote to get a version from its parent; none for an article's first version
-- and for those of older libraries, where the words that it has more than its parent are taken.
CREATE TABLE version_writing (
    article TEXT NOT NULL,
    number  INTEGER NOT NULL,
    words   INTEGER NOT NULL,
    PRIMARY KEY (article, number),
    FOREIGN KEY (article, number) REFERENCES version (article, number)
) WITHOUT ROWID;
