#!/usr/bin/env python3
"""Gathers the Kazakh text of translated programs and of CLDR, a string a line, for mine.py to read as text.

  apt-get download unicode-cldr-core firefox-esr-l10n-kk libreoffice-l10n-kk; for each: dpkg-deb -x DEB FOLDER
  catalogues.py FOLDER >TEXT

Sources: CLDR (Unicode licence: names of countries, languages, scripts, currencies, cities, units, months), Mozilla's and
LibreOffice's catalogues (MPL-2.0).
"""
import gettext
import html
import os
import re
import sys
import xml.etree.ElementTree as tree
import zipfile

ACCELERATOR = re.compile(r"\s*\((?:[~_&].|[A-Z])\)|[~_&](?=\w)")
PLACEHOLDER = re.compile(r"<[^>]*>|\{[^}]*\}|%\S*|\$\(?\w+\)?|&\w+;|https?://\S+")
FLUENT = re.compile(r"^(?:[\w-]+|\s+\.[\w-]+)\s*=\s*(.*)$|^\s{4,}(.*)$")


def mo_strings(path):
    with open(path, "rb") as file:
        for text in gettext.GNUTranslations(file)._catalog.values():
            yield text


def xml_strings(path):
    for element in tree.parse(path).iter():
        yield element.text or ""


def archive_strings(path):
    with zipfile.ZipFile(path) as archive:
        for name in sorted(archive.namelist()):
            if not name.endswith((".ftl", ".properties", ".dtd")):
                continue
            for line in archive.read(name).decode("utf-8", "replace").splitlines():
                found = FLUENT.match(line)
                if found:
                    yield found.group(1) or found.group(2) or ""
                elif line.startswith("<!ENTITY"):
                    yield line.split('"')[1] if '"' in line else ""
                elif "=" in line:
                    yield line.partition("=")[2]


def files(folder):
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = os.path.join(parent, name)
            kazakh = "/kk/" in path or "/kk" in parent
            if name.endswith(".mo") and kazakh and "libreoffice" in path:
                yield mo_strings(path)
            elif name == "kk.xml" and "/cldr/" in path:
                yield xml_strings(path)
            elif name.endswith(".xpi"):
                yield archive_strings(path)


def main():
    seen = set()
    for strings in files(sys.argv[1]):
        for string in strings:
            for line in ACCELERATOR.sub("", PLACEHOLDER.sub(" ", html.unescape(string))).splitlines():
                line = " ".join(line.split())
                if re.search("[а-яәіңғүұқөһ]{2}", line.lower()) and line not in seen:
                    seen.add(line)
                    print(line)


if __name__ == "__main__":
    main()
