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
import glob
import heapq
import os
import re
import subprocess
import tempfile

from rare import RareWords

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
VOWELS = set("аәеёиоөуұүыіэюя")
KAZAKH = set("қғүұәөңіһ")
LOST = str.maketrans("қғүұәөңіһё", "кгууаонихе")
WORD = re.compile(f"^[{ALPHABET}]+(-[{ALPHABET}]+)*$")
TOKEN = re.compile(r"[\w\u0300\u0301]+(?:[-\u2010\u2011'\u2019][\w\u0300\u0301]+)*")
SOFT = {"ғ": "қ", "г": "к", "б": "п"}
CORES = set("past perf perfp evid pres conv iconv futp inf presp cond imp intent opt hort agentp habit desid until".split())
SYLLABLES = set("""ды ді ты ті ны ні да де та те ға ге қа ке на не ма ме ба бе па пе са се лар лер дар дер тар тер ның
нің дың дің тың тің дан ден тан тен нан нен лық лік дық дік тық тік лы лі сы сі шы ші мен бен пен дай дей тай тей ған ген
қан кен ып іп ың ің ым ім ар ер іміз ымыз ңыз ңіз сыз сіз мыз міз быз біз пыз піз мын мін бын бін пын пін лігі лығы дарға
ларға лерге дерге дығы дігі тығы тігі ларды дары лары лері дері тары тері""".split())
VOICES = sorted("""лан лен дан ден тан тен лас лес дас дес тас тес лат лет дат дет тат тет дыр дір тыр тір ғыз гіз қыз кіз
ыл іл ын ін ла ле да де та те т л н с ыс іс""".split(), key=len, reverse=True)
INFLECTED = re.compile("(.(ның|нің|дың|дің|тың|тің|ға|ге|дан|ден|тан|тен|нан|нен|мен|бен|пен|дағы|дегі|ндағы|ндегі|лары|лері)"
                       "|лық|лік|дық|дік|тық|тік|дар|дер|лар|лер|тар|тер|сы|сі|ады|еді|ып|іп)$")
IN_A_CASE = re.compile("(ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|да|де|та|те|дан|ден|тан|тен|нан|нен|ды|ді|ты|ті|ны|ні)$")
LONG = "plural its own person with without ness like agent manner".split()
USUAL = {"noun": set("plural its own person with without ness like".split()),
         "adjective": set("plural its own person ness degree manner".split())}


def rows(path):
    with open(path, encoding="utf-8") as table:
        for line in table:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


def shape(word):
    return "U" if len(word) > 1 and word.isupper() else "C" if word[0].isupper() else "l"


def kazakh_letters(word):
    return sum(letter in KAZAKH for letter in word)


class Evidence:
    """Where each form was seen: in small letters, Capital or CAPITALS, and how often in running text."""

    def __init__(self, words, texts):
        self.shapes = collections.defaultdict(set)
        self.web = set()
        self.count = collections.Counter()
        self.capital = collections.defaultdict(collections.Counter)
        for path in words:
            with open(path, encoding="utf-8") as listed:
                for word in TOKEN.findall(listed.read()):
                    self.see(word, 0)
        self.web = set(self.shapes)
        for path in texts:
            self.read(path)

    def see(self, word, times, first=False):
        lower = word.lower()
        if not WORD.match(lower):
            return
        kind = shape(word)
        if times and (kind == "l" or first and kind == "C"):
            self.shapes[lower].add("d")
        if kind == "l" or not times:
            self.shapes[lower].add(kind)
        if times and (kind == "l" or first):
            self.count[lower] += times
        elif times and kind == "C":
            self.capital[lower][word] += times

    def read(self, path):
        with open(path, encoding="utf-8") as text:
            for line in text:
                end, first = 0, True
                for match in TOKEN.finditer(line):
                    first = first or bool(re.search(r"[.!?…:]\W*$", line[end:match.start()]))
                    end = match.end()
                    self.see(match.group().replace("\u2011", "-").replace("\u2010", "-"), 1, first)
                    first = False

    def signs(self, word):
        return len(self.shapes[word] & {"l", "C", "U"})

    def weight(self, word):
        return self.signs(word) + (2 if self.count[word] else 0) + min(self.count[word], 50) / 5


class Program:
    """tilshi-lexicon and Hunspell, as questions."""

    def __init__(self, path, tables, stock):
        self.path, self.tables, self.stock = path, tables, stock

    def run(self, *arguments, text=""):
        return subprocess.run([self.path, *arguments, "--from", self.tables], input=text, check=True,
                              capture_output=True, text=True).stdout

    def build(self, folder, mined, with_stock):
        self.run("build", "--mined", mined, "--to", folder, *(["--stock", self.stock] if with_stock else []))
        return os.path.join(folder, "kk_KZ")

    @staticmethod
    def accepted(pair, words):
        words = list(words)
        out = subprocess.run(["hunspell", "-d", pair, "-L"], input="\n".join(words) + "\n", check=True,
                             capture_output=True, text=True).stdout
        return set(words) - set(out.split("\n"))

    def suffixes(self):
        """What is put behind a stem: [(kind, harmony, voicing, cut, groups, core, last letters)]."""
        table = collections.defaultdict(dict)
        for line in self.run("suffixes", "noun", "verb").splitlines():
            kind, harmony, voicing, tail, cut, put, groups, start, analysis = line.split("\t")
            if not put and not cut or kind == "verb" and tail in "қкп" and voicing == "k":
                continue
            if tail not in "қкп" or not cut and start == "c":
                voicing = "*"
            core = next((tag for tag in analysis.split() if tag in CORES), "") if kind == "verb" else ""
            key = (kind[0], harmony, voicing, cut, frozenset(filter(None, groups.split(","))), core)
            table[put][key] = table[put].get(key, "") + tail
        return {put: [key + (frozenset(tails),) for key, tails in keys.items()] for put, keys in table.items()}

    def shapes(self, stems):
        lines = self.run("shapes", text="\n".join(stems)).splitlines()
        return {word: (harmony, voicing) for word, harmony, voicing in (line.split("\t") for line in lines)}


def readings(form, suffixes):
    """{(stem, kind, harmony): [(groups, core, voicing)]} of a form."""
    found = {}
    for cut in range(max(2, form.rfind("-") + 3 if "-" in form else 2), len(form)):
        for kind, harmony, voicing, taken, groups, core, tails in suffixes.get(form[cut:], ()):
            stem = form[:cut] + taken
            if stem[-1] not in tails or not VOWELS.intersection(stem) or "-" in form and kind == "v":
                continue
            key = ((stem, kind, harmony), voicing)
            if key not in found or len(groups) < len(found[key][0]):
                found[key] = (groups, core)
    merged = collections.defaultdict(list)
    for (candidate, voicing), (groups, core) in found.items():
        merged[candidate].append((groups, core, voicing))
    return merged


class Miner:
    def __init__(self, program, evidence, tables, scratch):
        self.program, self.evidence, self.tables = program, evidence, tables
        with open(program.stock, encoding="utf-8-sig") as stock:
            self.stock = {line.split("/")[0].strip() for line in list(stock)[1:]}
        self.kinds = collections.defaultdict(set)
        for path in glob.glob(tables + "/words/*.tsv"):
            for row in rows(path):
                self.kinds[row[0]].add(row[1] if len(row) > 1 else "")
        self.excluded = {row[0] for row in rows(tables + "/mining/excluded.tsv")}
        self.excluded |= {row[0] for row in rows(tables + "/words/forbidden.tsv")}
        self.low = sorted(word for word, seen in evidence.shapes.items()
                          if seen & {"l", "d"} and 2 <= len(word) <= 32 and word.count("-") < 2)
        pair = program.build(scratch, "/nowhere", False)
        self.by_hand = program.accepted(pair, self.low)
        self.excluded |= self.names_in_small_letters(pair)
        with open(pair + ".dic", encoding="utf-8") as words:
            self.hand = {line.split("/")[0].strip() for line in words}
        self.noise = self.find_noise()
        self.rare = RareWords(self, readings)
        self.read_forms()

    def names_in_small_letters(self, pair):
        """Forms of names by hand that are written small (ресейде): they must not become stems."""
        capital = {word.capitalize(): word for word in self.low if IN_A_CASE.search(word) and word not in self.by_hand}
        return {capital[name] for name in self.program.accepted(pair, capital)}

    def find_noise(self):
        """Forms that a sibling with more Kazakh letters, or another use of hyphens, outweighs."""
        seen, noise, families, hyphens = self.evidence, set(), collections.defaultdict(list), {}
        for word in self.low:
            families[word.translate(LOST)].append(word)
            if "-" in word:
                hyphens[word.replace("-", "")] = word
        for family in families.values():
            for word in family:
                if word not in self.by_hand and any(self.restores(other, word) for other in family):
                    noise.add(word)
        for solid, parted in hyphens.items():
            if solid not in seen.shapes:
                continue
            for loser, winner in ((solid, parted), (parted, solid)):
                if loser not in self.by_hand and seen.weight(loser) <= seen.weight(winner) and \
                        (loser == parted or loser not in self.stock and seen.count[loser] < 3):
                    noise.add(loser)
        return noise | {word for word in self.low if "-" in word and word.split("-")[1] in SYLLABLES}

    def restores(self, other, word):
        return (other != word and kazakh_letters(other) > kazakh_letters(word) and
                self.evidence.weight(other) >= self.evidence.weight(word) and
                all(b == a or b in KAZAKH and a not in KAZAKH for a, b in zip(word, other)))

    def read_forms(self):
        self.suffixes, count = self.program.suffixes(), self.evidence.count
        self.attested, self.forms = {}, collections.defaultdict(list)
        for word in self.low:
            if word in self.noise and word not in self.stock:
                continue
            self.attested[word] = 1 + .5 * (count[word] > 0) + .5 * (count[word] > 2)
            for candidate, ways in readings(word, self.suffixes).items():
                self.forms[candidate] += [(word, *way) for way in ways]
        self.shape = self.program.shapes(sorted({stem for stem, _, _ in self.forms}))

    @staticmethod
    def infinitive(stem):
        return stem[:-1] + ("ю" if stem[-1] == "й" else "у") if stem[-1] in "ыій" else stem + "у"

    def known(self, stem):
        return len(stem) > 1 and (stem in self.hand or stem in self.stock or stem in self.chosen)

    def is_derived(self, stem):
        for voice in VOICES:
            root = stem[:-len(voice)]
            if stem.endswith(voice) and len(root) >= 3:
                if self.known(root) or root[-1] in SOFT and root[:-1] + SOFT[root[-1]] in self.hand:
                    return True
        return False

    def looks_inflected(self, stem):
        if stem[-3:] in ("лар", "лер", "дар", "дер", "тар", "тер") and self.known(stem[:-3]):
            return True
        if stem[-1] not in "ыі":
            return False
        base = stem[:-1]
        return self.known(base) or base[-1] in SOFT and self.known(base[:-1] + SOFT[base[-1]]) or \
            base[-1] == "с" and self.known(base[:-1])

    def gain(self, candidate):
        """What choosing it would explain, and the forms that nothing explains so far."""
        stem, kind, harmony = candidate
        new = {form[0] for form in self.forms[candidate]} - self.covered
        score = sum(self.attested[word] for word in new)
        if kind == "n":
            if stem in self.attested:
                score += 1 + .5 * (self.evidence.count[stem] > 0)
                score += self.attested[stem] * (stem not in self.covered)
            score += stem in self.stock
        else:
            score += (self.infinitive(stem) in self.stock) + .5 * (stem in self.stock)
        if len(stem) <= 3:
            score *= (1 if stem in self.stock else .6) * (.5 if len(stem) == 2 else 1)
        if self.shape[stem][0] != harmony:
            score *= .8 if kind == "n" else .5
        return score, new

    def noun_is_real(self, candidate, new):
        stem = candidate[0]
        prior, base = stem in self.stock, stem in self.attested
        often = self.evidence.count[stem]
        if stem in self.noise or len(stem) == 2 or stem in SYLLABLES or stem.endswith("ь") and not (prior or base):
            return False
        need = 1 if prior or often >= 2 else 2 if base else 4
        if base and stem in self.covered:
            need = max(need, 5)
        if len(stem) == 3:
            need = max(need, 3) if (prior or often > 2) and base else 99
        return len(new) >= need and (stem in self.hand or not self.looks_inflected(stem))

    def verb_is_real(self, candidate, new):
        stem, _, harmony = candidate
        forms = self.forms[candidate]
        cores, new_cores = ({form[2] for form in some} for some in
                            (forms, [form for form in forms if form[0] in new]))
        consonant = {form[0] for form in forms if form[0].startswith(stem) and form[0][len(stem):][:1] in set("дтғгқкмбсн")}
        prior, derived = self.infinitive(stem) in self.stock, self.is_derived(stem)
        real = (len(stem) >= 6 and len(new) >= 2 and len(cores) >= 2 or len(new) >= 3 and len(new_cores) >= 3 or
                prior and len(cores) >= 2 or derived and (len(cores) >= 2 or len(stem) >= 6))
        sure = 2 if stem[-1] in "ыі" or not (prior or derived) else 1
        real = real and bool(new) and len(consonant) >= sure and (bool(consonant & new) or len(new) >= 3)
        if harmony != self.shape[stem][0]:
            real = real and len(new) >= 6 and any(letter in stem for letter in "ию")
        if len(stem) <= 3:
            real = real and len(stem) == 3 and len(new) >= 8 and prior
        if stem in self.covered and "n" in self.chosen.get(stem, {}):
            real = real and len(new) >= 4
        return real

    def choose(self):
        self.covered, self.chosen = set(self.by_hand), {}
        self.search(self.candidates(), self.is_real)
        self.search(self.rare.candidates(), self.rare.is_real)
        return self.without_lost_letters()

    def candidates(self):
        for candidate, forms in self.forms.items():
            stem, kind, _ = candidate
            size = len({form[0] for form in forms})
            if stem not in self.excluded and (size > 1 or kind == "n" and (stem in self.stock or self.evidence.count[stem])):
                yield candidate

    def search(self, candidates, is_real):
        """Takes the real ones of the candidates, those that explain the most first."""
        heap = [(-self.gain(candidate)[0], candidate) for candidate in candidates]
        heapq.heapify(heap)
        while heap:
            _, candidate = heapq.heappop(heap)
            score, new = self.gain(candidate)
            if heap and -heap[0][0] > score + 1e-9:
                if score > .9:
                    heapq.heappush(heap, (-score, candidate))
            elif is_real(candidate, new):
                stem, kind, _ = candidate
                self.chosen.setdefault(stem, {}).setdefault(kind, []).append(candidate)
                self.covered |= new | {stem}

    def is_real(self, candidate, new):
        stem, kind, _ = candidate
        real = self.noun_is_real(candidate, new) if kind == "n" else self.verb_is_real(candidate, new)
        twins = self.chosen.get(stem, {}).get(kind, [])
        if real and twins:
            return len(new) >= 3 and len(new) >= .25 * len({form[0] for form in self.forms[twins[0]]})
        return real

    def without_lost_letters(self):
        """The chosen without those that are another stem written with wrong or Russian letters."""
        everyone = [c for kinds in self.chosen.values() for twins in kinds.values() for c in twins]
        size = {c: len({form[0] for form in self.forms[c]}) + self.evidence.count[c[0]] for c in everyone}
        families, hand = collections.defaultdict(list), collections.defaultdict(set)
        for candidate in everyone:
            families[candidate[0].translate(LOST)].append(candidate)
        for word in self.hand:
            hand[word.translate(LOST)].add(word)

        def outweighed(one, other):
            more = kazakh_letters(other[0]) - kazakh_letters(one[0])
            factor = (2 if one[0] in self.stock else 1) if more > 0 else 5 if more == 0 else 8
            return one[0] != other[0] and size[other] >= factor * size[one]

        kept = []
        for one in everyone:
            key = one[0].translate(LOST)
            listed = one[0] in self.hand or size[one] >= 15 or not any(
                self.evidence.count[word] >= self.evidence.count[one[0]] for word in hand[key])
            if listed and not any(outweighed(one, other) for other in families[key]):
                kept.append(one)
        self.covered = set(self.by_hand)
        for one in kept:
            self.covered |= {form[0] for form in self.forms[one]} | {one[0]}
        return kept

    def row(self, candidate):
        """"headword, kind, marks" of a chosen stem; nothing if the tables have all of it."""
        stem, kind, harmony = candidate
        hand, usual, forms = self.kinds[stem], self.shape[stem], self.forms[candidate]
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
        return stem, "noun", " ".join(marks + ["only=" + ",".join(sorted(groups))])

    def often(self, word):
        return self.evidence.count[word] + sum(self.evidence.capital[word].values())

    @staticmethod
    def neighbours(word):
        """What one wrong, missing, doubled or swapped letter makes of it."""
        for at in range(len(word) + 1):
            head, tail = word[:at], word[at:]
            yield head + tail[1:]
            yield head + tail[1:2] + tail[:1] + tail[2:]
            for letter in ALPHABET:
                yield head + letter + tail
                yield head + letter + tail[1:]

    def has_better_neighbour(self, word):
        seen = self.evidence
        return any(other != word and other in seen.shapes and (
            other in self.by_hand or self.often(other) >= 3 or seen.signs(other) > seen.signs(word) or
            other in self.covered and seen.signs(other) + (seen.count[other] > 0) >= seen.signs(word))
            for other in self.neighbours(word))

    def is_slip(self, word):
        """True if it is rare and one letter off a frequent word: азақстан."""
        return self.often(word) < 3 and any(self.often(other) >= 30 for other in self.neighbours(word) if other != word)

    def bare_rows(self):
        """Forms that no stem explains, but that were seen often enough to stand as they are."""
        count = self.evidence.count
        russian = self.program.accepted("/usr/share/hunspell/ru_RU", [w for w in self.low if not set(w) & KAZAKH])
        for word in self.attested:
            signs = self.evidence.signs(word) + (count[word] > 0) + (count[word] > 2)
            if word in self.covered or word in self.excluded or word in SYLLABLES or word in self.noise:
                continue
            if word in self.stock:
                if len(word) > 3 and signs >= 2:
                    yield word, "noun", "only="
                elif len(word) > 2 or count[word] >= 3:
                    yield word, "fixed", ""
            elif len(word) >= 5 and signs >= 2 and word not in russian and not self.has_better_neighbour(word) or \
                    len(word) > 3 and signs >= 3 and (word not in russian or count[word] > 2) and \
                    not self.is_slip(word) or \
                    len(word) == 3 and signs >= 4 and count[word] >= 2:
                yield word, "fixed", ""

    def rows(self):
        found = [self.row(candidate) for candidate in self.choose()]
        return sorted({row for row in found if row} | set(self.bare_rows()))

    def rare_rows(self, pair, found):
        """Long forms that nothing explains, given the pair of what was found."""
        russian = self.program.accepted("/usr/share/hunspell/ru_RU", [w for w in self.low if not set(w) & KAZAKH])
        return [(word, "fixed", "") for word in self.rare.forms(pair, russian | {row[0] for row in found})]

    def name_rows(self, pair):
        """Words seen with a capital only, that the pair does not know and no better attested word is near to."""
        seen, names = self.evidence, {}
        for word in set(seen.capital) | seen.web:
            kinds, times = seen.shapes.get(word, set()), seen.capital[word]
            if len(word) > 4 and "-" not in word and not kinds & {"l", "d"} and word not in self.excluded and \
                    ("C" in kinds or sum(times.values()) > 1):
                names[word] = times.most_common(1)[0][0] if times else word.capitalize()
        names = {word: name for word, name in names.items() if name[1:].islower()}
        known = self.program.accepted(pair, names.values())
        names = {word: name for word, name in names.items() if name not in known}
        russian = self.program.accepted("/usr/share/hunspell/ru_RU", [w for w in names if not set(w) & KAZAKH])
        for word in sorted(set(names) - russian):
            if not INFLECTED.search(word) and not self.has_better_neighbour(word):
                yield names[word], "surname", "only=like"


SOURCE = """# {}
# Source: forms attested in the word lists of tesseract-ocr-kaz and of tesseract's langdata (Apache-2.0), in running text (KazNERD,
# CC BY 4.0; X-WMT, MIT; KazQAD and UD Kazakh-KTB, CC BY-SA 4.0) and in the catalogues of CLDR (Unicode licence), Mozilla
# and LibreOffice (MPL-2.0), read with the grammar; hunspell-kk's stems (MPL-1.1) as a prior. Written by mining/mine.py, which says how to repeat it. Licence: MPL-2.0.
# headword\tkind\tmarks
"""


def write_tables(folder, found):
    os.makedirs(folder, exist_ok=True)
    for kind, title in (("noun", "Nominal stems"), ("verb", "Verb stems"), ("fixed", "Words that stand as they are"),
                        ("surname", "Names, of people and places alike")):
        name = {"fixed": "fixed", "surname": "names"}.get(kind, kind + "s")
        with open(os.path.join(folder, name + ".tsv"), "w", encoding="utf-8") as table:
            table.write(SOURCE.format(title))
            table.writelines("\t".join(row).rstrip("\t") + "\n" for row in found if row[1] == kind)


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
        miner = Miner(program, evidence, options.tables, scratch)
        found = miner.rows()
        write_tables(options.to, found)
        found = sorted(found + miner.rare_rows(program.build(scratch, options.to, True), found))
        write_tables(options.to, found)
        found += miner.name_rows(program.build(scratch, options.to, True))
        write_tables(options.to, found)
        if options.frequency:
            write_frequencies(options.frequency, options, program, scratch)
    print(collections.Counter(row[1] for row in found))


if __name__ == "__main__":
    main()
