#!/usr/bin/env python3
"""Reads payloads ([{id, html}, …]) on standard input and writes {id: text}: the text of each that a
reader sees, found by html5lib, which shares nothing with the importer. Exit 3 without html5lib."""

import json
import sys

try:
    import html5lib
except ImportError:
    sys.exit(3)

HTML = "{http://www.w3.org/1999/xhtml}"
# What a body leaves out: what is never shown, deleted text, drawings, forms' controls.
LEFT_OUT = set("""head title script style template noscript noembed noframes iframe video audio object
    applet canvas embed del select datalist button input meter progress frameset frame xml rp
    colgroup col area param source track link meta base svg annotation annotation-xml""".split())


def is_hidden(element):
    style = element.get("style", "").replace(" ", "").lower()
    declared = style.split(";")
    return element.get("hidden") is not None or any(
        hidden in declared for hidden in ("display:none", "visibility:hidden", "mso-hide:all"))


def text_of(root):
    """Iterative: payloads nest deep."""
    parts, stack = [], [root]
    while stack:
        node = stack.pop()
        if isinstance(node, str):
            parts.append(node)
            continue
        name = node.tag
        if isinstance(name, str):
            plain = name[len(HTML):] if name.startswith(HTML) else name.rsplit("}", 1)[-1]
            if plain not in LEFT_OUT and not is_hidden(node):
                inner = [node.text or ""]
                for child in node:
                    inner += [child, child.tail or ""]
                if plain == "q":
                    inner = ["«"] + inner + ["»"]
                if plain == "rt":
                    inner = ["("] + inner + [")"]
                stack.extend(reversed(inner))
    return "".join(parts)


found = {}
for payload in json.load(sys.stdin):
    tree = html5lib.parse(payload["html"], treebuilder="etree", scripting=True)
    found[payload["id"]] = text_of(tree)
json.dump(found, sys.stdout)
