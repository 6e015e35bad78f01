-- The word that a house word is inflected like; empty for one that is not inflected.
ALTER TABLE house_word ADD COLUMN model TEXT NOT NULL DEFAULT '';
