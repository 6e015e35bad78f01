"""What word lists and running text attest."""
import collections
import re

from letters import ALPHABET

WORD = re.compile(f"^[{ALPHABET}]+(-[{ALPHABET}]+)*$")
TOKEN = re.compile(r"[\w\u0300\u0301]+(?:[-\u2010\u2011'\u2019][\w\u0300\u0301]+)*")


def shape(word):
    return "U" if len(word) > 1 and word.isupper() else "C" if word[0].isupper() else "l"


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
