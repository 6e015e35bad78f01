"""tilshi-lexicon and Hunspell, and how the grammar reads a form."""
import collections
import os
import subprocess

from letters import VOWELS

CORES = set("past perf perfp evid pres conv iconv futp inf presp cond imp intent opt hort agentp habit desid until".split())


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
