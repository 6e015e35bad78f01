#!/usr/bin/env python3
"""Draws a hundred findings to be judged by hand, for judged.tsv.

  draw.py build/release/bin/tilshi-cli TEXT… > drawn.tsv

TEXT is running text, a paragraph a line. The draw is one plain random sample, with a fixed seed, of all
findings but misspelt words and unknown names. Standard error tells how many there are of each kind, and
in how many words.
"""
import collections
import json
import random
import re
import subprocess
import sys

LEFT_OUT = {"misspelling", "unknown-name"}


def checked(program, path):
    out = subprocess.run([program, "check", "--json", path], check=True, capture_output=True, text=True).stdout
    return json.loads(out)


def context(text, start, end):
    line = text[text.rfind("\n", 0, start) + 1:start][-30:] + "[" + text[start:end] + "]" + text[end:].split("\n")[0][:30]
    return line.replace("\t", " ").replace("\u00a0", "⍽")


def main():
    program, *paths = sys.argv[1:]
    found, words = [], 0
    for path in sorted(paths):
        result = checked(program, path)
        units = result["text"].encode("utf-16-le")
        words += len(re.findall(r"\w*[^\W\d_]\w*", result["text"]))
        for finding in result["findings"]:
            if finding["kind"] not in LEFT_OUT:
                start = len(units[:2 * finding["start"]].decode("utf-16-le"))
                fix = (finding["suggestions"] or [""])[0].replace("\u00a0", "⍽")
                found.append((finding["kind"], context(result["text"], start, start + len(finding["text"])), fix))
    kinds = collections.Counter(kind for kind, _, _ in found)
    print(words, "words;", len(found), "findings:", dict(kinds), file=sys.stderr)
    for row in random.Random(2025).sample(found, 100):
        print("\t".join(row))


main()
