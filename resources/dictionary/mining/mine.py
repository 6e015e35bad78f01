#!/usr/bin/env python3
"""Finds stems in attested forms: a stem is real when several forms of it under the grammar are.

  mine.py --program build/release/bin/tilshi-lexicon --words WORDS --to FOLDER TEXT…

WORDS is the word list of Debian's tesseract-ocr-kaz; --words may name a second list, kaz/kaz.wordlist of
https://github.com/tesseract-ocr/langdata (both Apache-2.0):
  combine_tessdata -u /usr/share/tesseract-ocr/5/tessdata/kaz.traineddata kaz.
  dawg2wordlist kaz.lstm-unicharset kaz.lstm-word-dawg WORDS
TEXT is running text, a sentence or paragraph a line; --catalogues TEXT (see catalogues.py) is evidence too, but its words
are not counted for --frequency. The suffixes come from "tilshi-lexicon suffixes":
there is one grammar. What the tables have by hand is taken as explained before the search begins.
Candidates (stem, noun or verb, harmony) are chosen greedily by the forms that they alone explain.
FOLDER gets nouns.tsv, verbs.tsv, fixed.tsv and names.tsv; --frequency FILE gets the counts of forms.
"""
import argparse
import collections
import os
import tempfile

from evidence import Evidence
from miner import Miner
from outcome import Outcome, write_tables
from program import Program

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def write_frequencies(path, options, program, scratch):
    """A word's row counts it in either case; a second one counts its capitals within sentences, if it has some."""
    evidence = Evidence(options.words, options.texts)
    count, capital = evidence.count, evidence.capital
    words = set(count) | set(capital) | {word for word in evidence.web if evidence.signs(word) == 3}
    named = {word: capital[word].most_common(1)[0][0] if capital[word] else word[0].upper() + word[1:] for word in words}
    known = program.accepted(program.build(scratch, options.to, True), words | set(named.values()))
    counts = {}
    for word in words:
        names = sum(capital[word].values())
        small = word in known and ("l" in evidence.shapes[word] or not names)
        if small:
            counts[word] = count[word] + names + (word in evidence.web)
        if named[word] in known and (names > 1 or not small):
            counts[named[word]] = names if small else count[word] + names + (word in evidence.web)
    with open(path, "w", encoding="utf-8") as table:
        table.write("# How often forms occur, for ranking suggestions: tokens of running text, and one more if the web list has it\n"
                    "# Source: KazNERD (CC BY 4.0), X-WMT (MIT), KazQAD and UD Kazakh-KTB (CC BY-SA 4.0), the word lists\n"
                    "# of tesseract-ocr-kaz and of tesseract's langdata (Apache-2.0). Only forms that the dictionary accepts. Written by mining/mine.py.\n"
                    "# form\tcount\n")
        table.writelines(f"{form}\t{counts[form]}\n" for form in sorted(counts, key=str.encode))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("texts", nargs="*", metavar="TEXT")
    parser.add_argument("--program", required=True)
    parser.add_argument("--words", required=True, action="append", metavar="LIST")
    parser.add_argument("--to", required=True)
    parser.add_argument("--catalogues", action="append", default=[], metavar="TEXT")
    parser.add_argument("--frequency")
    parser.add_argument("--tables", default=HERE)
    parser.add_argument("--stock", default="/usr/share/hunspell/kk_KZ.dic")
    options = parser.parse_args()
    evidence = Evidence(options.words, options.texts + options.catalogues)
    program = Program(options.program, options.tables, options.stock)
    with tempfile.TemporaryDirectory() as scratch:
        outcome = Outcome(Miner(program, evidence, options.tables, scratch))
        found = outcome.rows()
        write_tables(options.to, found)
        found = sorted(found + outcome.rare_rows(program.build(scratch, options.to, True), found))
        write_tables(options.to, found)
        found += outcome.name_rows(program.build(scratch, options.to, True))
        write_tables(options.to, found)
        if options.frequency:
            write_frequencies(options.frequency, options, program, scratch)
    print(collections.Counter(row[1] for row in found))


if __name__ == "__main__":
    main()
