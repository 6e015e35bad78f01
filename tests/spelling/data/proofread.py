#!/usr/bin/env python3
"""Prints what a proofreader's rules find in running text, to be judged by hand for proofread.tsv.

  proofread.py build/release/bin/tilshi-cli TEXT… > found.tsv

TEXT is running text, a paragraph a line. Of a rule that finds more than 150 a random sample is printed, with a
fixed seed. Standard error tells how many there are of each rule, and in how many words.
"""
import collections
import json
import random
import re
import subprocess
import sys

RULES = ["particles", "compounds", "plurals", "commas", "direct-speech", "capitals", "confused-words", "style"]
MOST = 150


def checked(program, path):
    out = subprocess.run([program, "check", "--json", path], check=True, capture_output=True, text=True).stdout
    return json.loads(out)


def context(text, start, end):
    line = text[text.rfind("\n", 0, start) + 1:start][-40:] + "[" + text[start:end] + "]" + text[end:].split("\n")[0][:40]
    return line.replace("\t", " ").replace("\u00a0", "⍽")


def main():
    program, *paths = sys.argv[1:]
    found, words = collections.defaultdict(list), 0
    for path in paths:
        result = checked(program, path)
        units = result["text"].encode("utf-16-le")
        words += len(re.findall(r"\w*[^\W\d_]\w*", result["text"]))
        for finding in result["findings"]:
            if finding["rule"] in RULES:
                start = len(units[:2 * finding["start"]].decode("utf-16-le"))
                fix = (finding["suggestions"] or [""])[0].replace("\u00a0", "⍽")
                found[finding["rule"]].append((context(result["text"], start, start + len(finding["text"])), fix))
    print(words, "words;", {rule: len(found[rule]) for rule in RULES}, file=sys.stderr)
    for rule in RULES:
        rows = found[rule]
        for where, fix in rows if len(rows) <= MOST else random.Random(2026).sample(rows, MOST):
            print(rule, where, fix, sep="\t")


main()
