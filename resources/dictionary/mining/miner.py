"""The search for stems."""
import collections
import glob
import heapq
import re

from letters import KAZAKH, LOST, SOFT, SYLLABLES, VOICES, kazakh_letters, neighbours
from program import readings
from rare import RareWords

IN_A_CASE = re.compile("(ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|да|де|та|те|дан|ден|тан|тен|нан|нен|ды|ді|ты|ті|ны|ні)$")


def rows(path):
    with open(path, encoding="utf-8") as table:
        for line in table:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


class Miner:
    """Chooses stems greedily by the attested forms that they alone explain."""

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
        """Names by hand, and forms of them, that are written small (токио, ресейде): they must not become stems."""
        strange = [word for word in self.low if word not in self.by_hand]
        capital = {word.capitalize(): word for word in strange if IN_A_CASE.search(word)}
        names = {word for word in strange if word not in self.stock and self.kinds[word.capitalize()] & {"place", "surname"}}
        return names | {capital[name] for name in self.program.accepted(pair, capital)}

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

    def often(self, word):
        return self.evidence.count[word] + sum(self.evidence.capital[word].values())

    def has_better_neighbour(self, word):
        seen = self.evidence
        return any(other != word and other in seen.shapes and (
            other in self.by_hand or self.often(other) >= 3 or seen.signs(other) > seen.signs(word) or
            other in self.covered and seen.signs(other) + (seen.count[other] > 0) >= seen.signs(word))
            for other in neighbours(word))
