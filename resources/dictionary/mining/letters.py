"""Letters, and what is known of words by their letters alone."""
ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
VOWELS = set("аәеёиоөуұүыіэюя")
KAZAKH = set("қғүұәөңіһ")
LOST = str.maketrans("қғүұәөңіһёэ", "кгууаонихеа")
SOFT = {"ғ": "қ", "г": "к", "б": "п"}
SYLLABLES = set("""ды ді ты ті ны ні да де та те ға ге қа ке на не ма ме ба бе па пе са се лар лер дар дер тар тер ның
нің дың дің тың тің дан ден тан тен нан нен лық лік дық дік тық тік лы лі сы сі шы ші мен бен пен дай дей тай тей ған ген
қан кен ып іп ың ің ым ім ар ер іміз ымыз ңыз ңіз сыз сіз мыз міз быз біз пыз піз мын мін бын бін пын пін лігі лығы дарға
ларға лерге дерге дығы дігі тығы тігі ларды дары лары лері дері тары тері""".split())
VOICES = sorted("""лан лен дан ден тан тен лас лес дас дес тас тес лат лет дат дет тат тет дыр дір тыр тір ғыз гіз қыз кіз
ыл іл ын ін ла ле да де та те т л н с ыс іс""".split(), key=len, reverse=True)


def kazakh_letters(word):
    return sum(letter in KAZAKH for letter in word)


def neighbours(word):
    """What one wrong, missing, doubled or swapped letter makes of it."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        yield head + tail[1:]
        yield head + tail[1:2] + tail[:1] + tail[2:]
        for letter in ALPHABET:
            yield head + letter + tail
            yield head + letter + tail[1:]
