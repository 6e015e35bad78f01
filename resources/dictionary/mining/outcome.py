"""What the search found, as rows of tables."""
import collections
import os
import re

from letters import KAZAKH, SYLLABLES, neighbours
from otherlanguages import is_other

INFLECTED = re.compile("(.(ның|нің|дың|дің|тың|тің|ға|ге|дан|ден|тан|тен|нан|нен|мен|бен|пен|дағы|дегі|ндағы|ндегі|лары|лері)"
                       "|лық|лік|дық|дік|тық|тік|дар|дер|лар|лер|тар|тер|сы|сі|ады|еді|ып|іп)$")
QUALITY = re.compile("(лы|лі|ды|ді|ты|ті|сыз|сіз)$")
LONG = "plural its own person with without ness like agent manner".split()
USUAL = {"noun": set("plural its own person with without ness like".split()),
         "adjective": set("plural its own person ness degree manner".split())}
SOURCE = """# {}
# Source: forms attested in the word lists of tesseract-ocr-kaz and of tesseract's langdata (Apache-2.0), in running text (KazNERD,
# CC BY 4.0; X-WMT, MIT; KazQAD and UD Kazakh-KTB, CC BY-SA 4.0) and in the catalogues of CLDR (Unicode licence), Mozilla
# and LibreOffice (MPL-2.0), read with the grammar; hunspell-kk's stems (MPL-1.1) as a prior. Written by mining/mine.py, which says how to repeat it. Licence: MPL-2.0.
# headword\tkind\tmarks
"""


class Outcome:
    """The rows for what a miner chose, and for what no stem explains."""

    def __init__(self, miner):
        self.miner = miner

    def row(self, candidate):
        """"headword, kind, marks" of a chosen stem; nothing if the tables have all of it."""
        stem, kind, harmony = candidate
        hand, usual, forms = self.miner.kinds[stem], self.miner.shape[stem], self.miner.forms[candidate]
        marks = [] if usual[0] == harmony else ["back" if harmony == "B" else "front"]
        if kind == "v":
            habit = any("habit" in form[1] for form in forms)
            return None if "verb" in hand else (stem, "verb", " ".join(marks + ["only=" + "habit" * habit]))
        nominal = hand & set(USUAL)
        if nominal and marks:
            return None
        size = len({form[0] for form in forms})
        seen = collections.Counter(group for form in forms for group in form[1])
        free = dict(plural=4, its=4, own=20, person=30, **dict.fromkeys(("with", "without", "ness", "like"), 15))
        groups = {g for g in (*free, "agent", "degree", "manner", "when", "whenhard", "prone")
                  if seen[g] or size >= free.get(g, size + 1)}
        if len(stem) >= 5:
            groups |= set(LONG)
        if nominal:
            groups -= USUAL["noun" if "noun" in nominal else "adjective"]
            if not groups:
                return None
        if stem[-1] in "қкп":
            voiced, kept = (len({f[0] for f in forms if f[3] == way}) for way in "vk")
            real = True if voiced and voiced >= 2 * kept else False if kept >= 2 * max(voiced, 1) else usual[1] == "v"
            if real != (usual[1] == "v"):
                marks.append("voices" if real else "keeps")
        return stem, self.kind_of(stem), " ".join(marks + ["only=" + ",".join(sorted(groups))])

    def kind_of(self, stem):
        """An adjective is what -лы or -сыз makes of a known stem: it stands in no place (міндеттіде is міндетті де)."""
        end = QUALITY.search(stem)
        return "adjective" if end and self.miner.known(stem[:end.start()]) else "noun"

    def is_known(self, word):
        return len(word) > 2 and (word in self.miner.covered or word in self.miner.stock)

    def is_slip(self, word):
        """True if it is rare and one letter off a frequent word: азақстан."""
        return self.miner.often(word) < 3 and any(self.miner.often(other) >= 30 for other in neighbours(word) if other != word)

    def bare_rows(self):
        """Forms that no stem explains, but that were seen often enough to stand as they are."""
        count = self.miner.evidence.count
        russian = self.miner.program.accepted("/usr/share/hunspell/ru_RU", [w for w in self.miner.low if not set(w) & KAZAKH])
        for word in self.miner.attested:
            signs = self.miner.evidence.signs(word) + (count[word] > 0) + (count[word] > 2)
            if word in self.miner.covered or word in self.miner.excluded or word in SYLLABLES or word in self.miner.noise:
                continue
            if word in self.miner.stock:
                if len(word) > 3 and signs >= 2:
                    yield word, "noun", "only="
                elif len(word) > 2 or count[word] >= 3:
                    yield word, "fixed", ""
            elif is_other(word, self.is_known):
                continue
            elif len(word) >= 5 and signs >= 2 and word not in russian and not self.miner.has_better_neighbour(word) or \
                    len(word) > 3 and signs >= 3 and (word not in russian or count[word] > 2) and \
                    not self.is_slip(word) or \
                    len(word) == 3 and signs >= 4 and count[word] >= 2:
                yield word, "fixed", ""

    def rows(self):
        found = [self.row(candidate) for candidate in self.miner.choose()]
        return sorted({row for row in found if row} | set(self.bare_rows()))

    def rare_rows(self, pair, found):
        """Long forms that nothing explains, given the pair of what was found."""
        russian = self.miner.program.accepted("/usr/share/hunspell/ru_RU", [w for w in self.miner.low if not set(w) & KAZAKH])
        return [(word, "fixed", "") for word in self.miner.rare.forms(pair, russian | {row[0] for row in found})
                if not is_other(word, self.is_known)]

    def name_rows(self, pair):
        """Words seen with a capital only, that the pair does not know and no better attested word is near to."""
        seen, names = self.miner.evidence, {}
        for word in set(seen.capital) | seen.web:
            kinds, times = seen.shapes.get(word, set()), seen.capital[word]
            if len(word) > 4 and "-" not in word and not kinds & {"l", "d"} and word not in self.miner.excluded and \
                    ("C" in kinds or sum(times.values()) > 1):
                names[word] = times.most_common(1)[0][0] if times else word.capitalize()
        names = {word: name for word, name in names.items() if name[1:].islower()}
        known = self.miner.program.accepted(pair, names.values())
        names = {word: name for word, name in names.items() if name not in known}
        russian = self.miner.program.accepted("/usr/share/hunspell/ru_RU", [w for w in names if not set(w) & KAZAKH])
        for word in sorted(set(names) - russian):
            if not INFLECTED.search(word) and not self.miner.has_better_neighbour(word):
                yield names[word], "surname", "only=like"


def write_tables(folder, found):
    os.makedirs(folder, exist_ok=True)
    for kinds, title in ((("noun", "adjective"), "Nominal stems"), (("verb",), "Verb stems"),
                         (("fixed",), "Words that stand as they are"), (("surname",), "Names, of people and places alike")):
        name = {"fixed": "fixed", "surname": "names"}.get(kinds[0], kinds[0] + "s")
        with open(os.path.join(folder, name + ".tsv"), "w", encoding="utf-8") as table:
            table.write(SOURCE.format(title))
            table.writelines("\t".join(row).rstrip("\t") + "\n" for row in found if row[1] in kinds)
