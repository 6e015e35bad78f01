"""The second search of mine.py: long words of which little is attested.

A slip seldom makes one long word of another, so the longer a stem is, the fewer forms it needs. What is one letter off a
better attested word is left out, and so is what would be accepted with one of its sounds replaced by its like.
"""
import re

# How many letters a stem needs at least: with the bare stem attested, with two forms or more, with one form.
LEAST_OF_LOANS = {"bare": 4, "several": 4, "one": 5}
LEAST_OF_NOUNS = {"bare": 5, "several": 5, "one": 7}
LEAST_OF_VERBS = {"derived, one": 6, "derived, several": 5, "several": 6}
LEAST_OF_FORMS = 6

NATIVE_LETTERS = set("қғңұүөәһ")
LOAN_SIGNS = re.compile("[вфцэщёьъчх]|ия|ио|[аоұы].*[еөүі]|[еөүі].*[аоұы]|[^аоеиуыіэюя]о[^аоеиуыіэюя].*о")
UNUSUAL = set("own person like manner agent small when whenhard prone degree".split())
CONSONANTS = set("дтғгқкмбсн")
ALIKE = ("ае", "ыі", "ұүу", "оө", "дтнл", "қкғг", "бпм", "аә", "нң", "иыі", "сз", "шс", "үұ", "хһқ", "эәе")

TO_FRONT = str.maketrans("аыұоғқ", "еіүөгк")
TO_BACK = str.maketrans("еіүөгк", "аыұоғқ")


def is_loan(stem):
    return not NATIVE_LETTERS & set(stem) and bool(LOAN_SIGNS.search(stem))


def spellings_alike(word):
    """The word with one sound replaced by its like, its end in the other harmony, one letter less, doubled or swapped."""
    for at, letter in enumerate(word):
        yield from (word[:at] + word[at:].translate(harmony) for harmony in (TO_FRONT, TO_BACK))
        for sounds in ALIKE:
            if letter in sounds:
                yield from (word[:at] + other + word[at + 1:] for other in sounds if other != letter)
        yield word[:at] + word[at + 1:]
        yield word[:at] + letter + word[at:]
        yield word[:at] + word[at + 1:at + 2] + letter + word[at + 2:]


class RareWords:
    def __init__(self, miner, readings):
        self.miner, self.readings, self.near = miner, readings, {}

    def stands_apart(self, word):
        if word not in self.near:
            self.near[word] = not self.miner.has_better_neighbour(word)
        return self.near[word]

    def candidates(self):
        """Those with forms that nothing explains so far."""
        miner = self.miner
        for candidate, forms in miner.forms.items():
            stem, kind, _ = candidate
            if len(stem) > 3 and stem not in miner.excluded and kind not in miner.chosen.get(stem, {}) and \
                    any(form[0] not in miner.covered for form in forms):
                yield candidate

    def is_real(self, candidate, new):
        stem, kind, harmony = candidate
        miner = self.miner
        if kind in miner.chosen.get(stem, {}) or miner.shape[stem][0] != harmony or stem in miner.noise:
            return False
        fresh = {form[0] for form in miner.forms[candidate] if form[0] in new and form[0] not in miner.noise and
                 not UNUSUAL & set(form[1]) and self.stands_apart(form[0])}
        least = self.least_of_noun if kind == "n" else self.least_of_verb
        return bool(fresh) and len(stem) >= least(candidate, fresh) and self.stands_apart(stem)

    def least_of_noun(self, candidate, fresh):
        stem, miner = candidate[0], self.miner
        if stem in miner.covered or stem not in miner.hand and miner.looks_inflected(stem) or \
                any(self.is_of_derived_verb(word) for word in fresh):
            return 99
        least = LEAST_OF_LOANS if is_loan(stem) else LEAST_OF_NOUNS
        return least["bare" if stem in miner.attested else "several" if len(fresh) > 1 else "one"]

    def is_of_derived_verb(self, word):
        return any(kind == "v" and self.miner.is_derived(stem) for stem, kind, _ in self.readings(word, self.miner.suffixes))

    def least_of_verb(self, candidate, fresh):
        stem, miner = candidate[0], self.miner
        forms = miner.forms[candidate]
        if stem in miner.covered or stem[-1] in "ыі" or not any(
                form[0].startswith(stem) and form[0][len(stem):][:1] in CONSONANTS for form in forms):
            return 99
        several = len({form[2] for form in forms}) > 1
        if miner.is_derived(stem) or miner.infinitive(stem) in miner.stock:
            return LEAST_OF_VERBS["derived, several" if several else "derived, one"]
        return LEAST_OF_VERBS["several"] if several and len(fresh) > 1 else 99

    def forms(self, pair, left_out):
        """Attested forms that no stem explains and that are no near miss of what the pair accepts."""
        miner = self.miner
        found = [word for word in miner.attested if len(word) >= LEAST_OF_FORMS and word not in miner.covered and
                 word not in miner.excluded and word not in miner.noise and word not in left_out and
                 self.stands_apart(word)]
        alike = {word: set(spellings_alike(word)) - {word} for word in found}
        accepted = miner.program.accepted(pair, set().union(*alike.values()))
        return [word for word in found if not alike[word] & accepted]
