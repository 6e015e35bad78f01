-- Grows with every change of a comment, so that of two people who change it at once one is told.
ALTER TABLE comment ADD COLUMN revision INTEGER NOT NULL DEFAULT 1;
