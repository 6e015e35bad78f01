"""Forms of related languages (Bashkir, Tatar, Uyghur, Kyrgyz), of bad scans and of glued particles, which web lists hold too."""
import re

from letters import VOWELS

ENDINGS = re.compile("(ниң|лери|лерди|мизни|диң|реү|ырыу|ларни|ләрни|лири|лирини|лиқ|ғучи|гүчи|идики|[гкнрлсһйғ]ә|һы|һын|дылығы|тылығы)$")
BEGINNINGS = re.compile("^(й[ыәөүаеу]|йо[рғмш]|ю[ғлн])")
BAD_SCANS = re.compile("[ьъ][щії]|[іы]і|іы|[шғпкқңдтлс]ь[шғп]|[аыоеіу]ьш|гт|[бвгғджзкқлмнңпрстфхцчшщ]{5}")
PARTICLES = re.compile("(с[ае](?=[дт][ае]$)|(сыз|сіз|ңыз|ңіз|сың|сің|дар|дер|тар|тер|ай|ей|[дт][ыі]ң)(?=[мбп][ае]$)|.(?=ғой$)|..(?=[дт][ае]$)|..(?=[бп][ае]$))")


def later_vowel(word):
    """Where ә or ө stands behind the first syllable, which in Kazakh it does in compounds and a few loans only; else -1."""
    vowels = [at for at, letter in enumerate(word) if letter in VOWELS]
    return next((at for at in vowels[1:] if word[at] in "әө"), -1)


def explains(word, at, known):
    """True if the letter at that place is of a word of its own within a compound (жебір-шөп), or of a loan (кінә-мшіл)."""
    if any(known(word[:end]) for end in range(max(at + 1, 4), len(word))):
        return True
    return any(known(word[start:]) or known(word[start:].rstrip("іиау")) for start in range(2, at + 1) if len(word) - start >= 3)


def is_other(word, known):
    """True for what is no Kazakh word by its shape; known says whether a form is one: жарайма, бересізбе are two words."""
    if BEGINNINGS.search(word) or BAD_SCANS.search(word) or ENDINGS.search(word) and not known(word[:-2]):
        return True
    at = later_vowel(word.replace("-", ""))
    if at >= 0 and "-" not in word and not explains(word, at, known):
        return True
    particle = PARTICLES.search(word)
    return bool(particle and known(word[:particle.end()]))
