"""The words of DOCX and ODT files that a reader sees, found with Python's own ZIP and XML readers alone: they share
nothing with the importer that they are to judge."""

import html
import posixpath
import re
import unicodedata
import xml.etree.ElementTree as xml
import zipfile


def words(text):
    """Letters and digits; signs without width are part of no word."""
    text = unicodedata.normalize("NFC", text)
    text = re.sub("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]", "", text)
    return re.findall(r"[^\W_]+", text)


class Passage:
    """kind: "text", or what may be told by its beginning: "contents", "header", "drawing", "file"."""

    def __init__(self, text, kind="text"):
        self.text = text
        self.kind = kind


class Document:
    """What is seen, in reading order, and what is there and must not come in."""

    def __init__(self):
        self.seen = []
        self.hidden = []


def name(element):
    """A tag without its namespace, which differs between editions."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def space(element):
    return element.tag[1:].split("}", 1)[0] if isinstance(element.tag, str) and element.tag[0] == "{" else ""


def attribute(element, wanted):
    for key, value in element.attrib.items():
        if key.rsplit("}", 1)[-1] == wanted:
            return value
    return None


def child(element, wanted):
    if element is not None:
        for one in element:
            if name(one) == wanted:
                return one
    return None


def value_of(element, wanted):
    one = child(element, wanted)
    return attribute(one, "val") if one is not None else None


def is_on(element):
    return element is not None and attribute(element, "val") not in ("0", "false", "off", "none")


class Parts:
    """The files of an archive, by their names in any case and with either slash."""

    def __init__(self, path):
        self.archive = zipfile.ZipFile(path)
        self.names = {n.replace("\\", "/").lower().lstrip("/"): n for n in self.archive.namelist()}

    def bytes(self, part):
        return self.archive.read(self.names[part.lower().lstrip("/")])

    def has(self, part):
        return part.lower().lstrip("/") in self.names

    def root(self, part):
        return xml.fromstring(self.bytes(part))

    def relations(self, part):
        """{id: (type, target)}; targets within the archive are whole names."""
        folder, file = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", file + ".rels")
        found = {}
        if self.has(rels):
            for one in self.root(rels):
                target = one.get("Target", "").replace("\\", "/")
                if one.get("TargetMode") != "External":
                    target = posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
                found[one.get("Id")] = (one.get("Type", "").rsplit("/", 1)[-1], target)
        return found


class Docx:
    def __init__(self, path):
        self.parts = Parts(path)
        main = [t for kind, t in self.parts.relations("").values() if kind == "officeDocument"]
        self.main = main[0] if main else "word/document.xml"
        self.relations = self.parts.relations(self.main)
        self.styles = {}
        self.usual = None
        self.notes = {}
        self.document = Document()
        self.fields = []  # of each open field: whether its instruction is still being read
        self.contents = []
        self.read_styles()

    def related(self, kind):
        return [t for k, t in self.relations.values() if k == kind and self.parts.has(t)]

    def read_styles(self):
        for part in self.related("styles")[:1]:
            for style in self.parts.root(part).iter():
                if name(style) == "style":
                    self.styles[attribute(style, "styleId")] = style
                    if attribute(style, "type") == "paragraph" and attribute(style, "default") in ("1", "true", "on"):
                        self.usual = attribute(style, "styleId")

    def lineage(self, style):
        chain = []
        while style in self.styles and len(chain) < 20:
            chain.append(self.styles[style])
            style = value_of(self.styles[style], "basedOn")
        return chain

    def hidden_by(self, style):
        for one in self.lineage(style):
            vanish = child(child(one, "rPr"), "vanish")
            if vanish is not None:
                return is_on(vanish)
        return None

    def style_name(self, style):
        return (value_of(self.styles[style], "name") or "").lower() if style in self.styles else ""

    def read(self):
        for kind in ("footnotes", "endnotes"):
            for part in self.related(kind)[:1]:
                relations = self.parts.relations(part)
                for note in self.parts.root(part):
                    self.notes[kind[:-1], attribute(note, "id")] = (note, relations)
        body = child(self.parts.root(self.main), "body")
        if body is not None:
            self.blocks(body)
            self.flush()
            self.headers(body)
        return self.document

    def headers(self, body):
        sections = [one for one in body.iter() if name(one) == "sectPr"]
        settings = self.related("settings")
        even = bool(settings) and is_on(child(self.parts.root(settings[0]), "evenAndOddHeaders"))
        done = set()
        for section in sections:
            first = is_on(child(section, "titlePg"))
            for reference in section:
                if name(reference) not in ("headerReference", "footerReference"):
                    continue
                kind = attribute(reference, "type")
                part = self.relations.get(attribute(reference, "id"), ("", ""))[1]
                if part in done or not self.parts.has(part) or (kind == "first" and not first) or \
                        (kind == "even" and not even):
                    continue
                done.add(part)
                self.aside("header", part)

    def aside(self, kind, part):
        around, self.document = self.document, Document()
        relations, self.relations = self.relations, self.parts.relations(part)
        self.blocks(self.parts.root(part))
        self.flush()
        found, self.document = self.document, around
        self.relations = relations
        text = " ".join(one.text for one in found.seen)
        if words(text):
            self.document.seen.append(Passage(text, kind))

    line = ""
    later = ()

    def flush(self):
        self.contents = []
        text, self.line = self.line, ""
        if words(text):
            self.document.seen.append(Passage(text))
        later, self.later = self.later, ()
        for box in later:
            self.blocks(box)
            self.flush()

    def hide(self, element):
        text = "".join(one.text or "" for one in element.iter() if name(one) in ("t", "delText"))
        if words(text):
            self.document.hidden.append(Passage(text))

    def blocks(self, around):
        for node in around:
            self.block(node)

    def block(self, node):
        kind = name(node)
        if kind in ("del", "moveFrom"):
            self.hide(node)
        elif kind == "p":
            self.paragraph(node)
        elif kind == "tr":
            properties = child(node, "trPr")
            if child(properties, "del") is not None or is_on(child(properties, "hidden")):
                self.hide(node)
            else:
                self.blocks(node)
        elif kind == "tc":
            if child(child(node, "tcPr"), "cellDel") is not None:
                self.hide(node)
            else:
                self.blocks(node)
                self.flush()
        elif kind == "AlternateContent":
            self.blocks(self.chosen(node))
        elif kind == "altChunk":
            self.chunk(self.relations.get(attribute(node, "id"), ("", ""))[1])
        elif kind == "sdt":
            self.control(node, self.blocks)
        elif kind not in ("sectPr", "pPr", "tblPr", "tcPr", "trPr", "tblGrid", "sdtPr", "sdtEndPr"):
            self.blocks(node)

    def chunk(self, part):
        """A file of another kind: of a page its words, of others its name."""
        content = self.parts.bytes(part) if self.parts.has(part) else b""
        if b"<html" in content[:1000].lower():
            text = content.decode("utf-8", "replace")
            text = re.sub(r"(?is)<(head|script|style)\b.*?</\1>|<!--.*?-->", " ", text)
            self.document.seen.append(Passage(html.unescape(re.sub("<[^>]*>", " ", text))))
        else:
            self.document.seen.append(Passage(part, "file"))

    def control(self, node, walk):
        properties = child(node, "sdtPr")
        if is_on(child(properties, "showingPlcHdr")):
            self.hide(node)
            return
        gallery = value_of(child(properties, "docPartObj"), "docPartGallery")
        if gallery == "Table of Contents":
            self.flush()
            around, self.document = self.document, Document()
            walk(node)
            self.flush()
            found, self.document = self.document, around
            self.document.seen.append(Passage(" ".join(one.text for one in found.seen), "contents"))
        else:
            for one in node:
                if name(one) == "sdtContent":
                    walk(one)

    @staticmethod
    def chosen(node):
        choice, other = child(node, "Choice"), child(node, "Fallback")
        return choice if choice is not None else other if other is not None else []

    def paragraph(self, node):
        properties = child(node, "pPr")
        style = value_of(properties, "pStyle") or self.usual
        hidden = bool(self.hidden_by(style))
        style_name = self.style_name(style)
        contents = style_name.startswith("toc ") or style_name == "table of figures" or "TOC" in self.contents
        self.runs(node, hidden)
        mark = child(properties, "rPr")
        drop = attribute(child(properties, "framePr"), "dropCap") if child(properties, "framePr") is not None else None
        if child(mark, "del") is not None or child(mark, "moveFrom") is not None or drop in ("drop", "margin"):
            return
        if contents and words(self.line):
            self.add_contents(self.line)
            self.line = ""
        self.flush_keeping_fields()

    def add_contents(self, line):
        """Lines in a row are one table."""
        last = self.document.seen[-1] if self.document.seen else None
        if last is not None and last.kind == "contents":
            last.text += " " + line
        else:
            self.document.seen.append(Passage(line, "contents"))

    def flush_keeping_fields(self):
        contents = self.contents
        self.flush()
        self.contents = contents

    def runs(self, around, hidden):
        for node in around:
            kind = name(node)
            if kind == "r" and "math" in space(node):
                self.runs(node, hidden)
            elif kind == "r":
                self.run(node, hidden)
            elif kind in ("del", "moveFrom"):
                self.hide(node)
            elif kind == "AlternateContent":
                self.runs(self.chosen(node), hidden)
            elif kind == "sdt":
                self.control(node, lambda content: self.runs(content, hidden))
            elif kind == "t" and "math" in space(node):
                self.write(" " + (node.text or ""))
            elif kind not in ("pPr", "sdtPr", "rPr"):
                self.runs(node, hidden)

    def run(self, node, hidden):
        properties = child(node, "rPr")
        style = value_of(properties, "rStyle")
        vanish = child(properties, "vanish")
        if vanish is not None:
            hidden = is_on(vanish)
        elif style and self.hidden_by(style) is not None:
            hidden = self.hidden_by(style)
        if hidden or self.style_name(style) == "placeholder text":
            self.hide(node)
            return
        for part in node:
            self.part(part)

    def write(self, text):
        if not any(self.fields):
            self.line += text

    def part(self, node):
        kind = name(node)
        if kind == "t":
            if any(self.fields):
                self.document.hidden.append(Passage(node.text or ""))
            self.write(node.text or "")
        elif kind in ("tab", "ptab", "br", "cr"):
            self.write(" ")
        elif kind == "noBreakHyphen":
            self.write("-")
        elif kind == "fldChar":
            self.field(node)
        elif kind == "instrText" and self.fields:
            if re.match(r"\s*TOC\b", node.text or ""):
                self.contents = self.contents + ["TOC"]
        elif kind in ("footnoteReference", "endnoteReference"):
            self.note(node, kind.removesuffix("Reference"))
        elif kind == "AlternateContent":
            for one in self.chosen(node):
                self.part(one)
        elif kind == "ruby":
            for one in ("rubyBase", "rt"):
                if child(node, one) is not None:
                    self.write(" ")
                    self.runs(child(node, one), False)
        elif kind in ("drawing", "pict", "object"):
            self.drawn(node)

    def field(self, node):
        kind = attribute(node, "fldCharType")
        if kind == "begin":
            self.fields.append(True)
            self.form(node)
        elif kind == "separate" and self.fields:
            self.fields[-1] = False
        elif kind == "end" and self.fields:
            self.fields.pop()
            if not self.fields:
                self.contents = []

    def form(self, node):
        choices = child(child(node, "ffData"), "ddList")
        if choices is not None and len(self.fields) == 1:
            entries = [attribute(one, "val") for one in choices if name(one) == "listEntry"]
            chosen = int(value_of(choices, "result") or 0)
            self.line += " " + (entries[chosen] if chosen < len(entries) else "")

    def note(self, reference, kind):
        found = self.notes.pop((kind, attribute(reference, "id")), None)
        if found:
            line, self.line = self.line, ""
            later, self.later = self.later, ()
            relations, self.relations = self.relations, found[1]
            self.blocks(found[0])
            self.flush_keeping_fields()
            self.line, self.later, self.relations = line, later, relations

    def drawn(self, node):
        kind = name(node)
        if kind == "txbxContent":
            self.later = (*self.later, node)
        elif kind == "textpath" and attribute(node, "string"):
            self.document.seen.append(Passage(attribute(node, "string"), "drawing"))
        elif kind == "t" and "drawingml" in space(node):
            self.document.seen.append(Passage(node.text or "", "drawing"))
        elif kind == "relIds":
            self.diagram(attribute(node, "dm"))
        elif kind == "chart" and attribute(node, "id"):
            self.chart(attribute(node, "id"))
        elif kind == "AlternateContent":
            self.drawn_all(self.chosen(node))
        else:
            self.drawn_all(node)

    def drawn_all(self, around):
        for one in around:
            self.drawn(one)

    def diagram(self, relation):
        part = self.relations.get(relation, ("", ""))[1]
        if self.parts.has(part):
            for paragraph in self.parts.root(part).iter():
                if name(paragraph) == "p" and "drawingml" in space(paragraph):
                    text = "".join(one.text or "" for one in paragraph.iter() if name(one) == "t")
                    if words(text):
                        self.document.seen.append(Passage(text))

    def chart(self, relation):
        part = self.relations.get(relation, ("", ""))[1]
        if self.parts.has(part):
            text = " ".join(one.text or "" for one in self.parts.root(part).iter() if name(one) in ("t", "v"))
            if words(text):
                self.document.seen.append(Passage(text, "drawing"))


class Odt:
    LEFT_OUT = {"annotation", "annotation-end", "tracked-changes", "forms", "note-citation", "title", "desc",
                "script", "event-listeners", "sequence-decls", "variable-decls", "user-field-decls",
                "dde-connection-decls", "binary-data", "glue-point", "settings", "image-map"}
    INDEXES = {"table-of-content", "illustration-index", "table-index", "object-index", "alphabetical-index",
               "user-index"}

    def __init__(self, path):
        self.document = Document()
        self.styles = {}
        self.parts = None
        if zipfile.is_zipfile(path):
            self.parts = Parts(path)
            self.roots = [self.parts.root(p) for p in ("styles.xml", "content.xml") if self.parts.has(p)]
        else:
            self.roots = [xml.parse(path).getroot()]
        for root in self.roots:
            for style in root.iter():
                if name(style) == "style":
                    self.styles[attribute(style, "name")] = style

    line = ""
    later = ()

    def hides(self, style):
        for _ in range(20):
            if style not in self.styles:
                return False
            properties = child(self.styles[style], "text-properties")
            display = attribute(properties, "display") if properties is not None else None
            if display:
                return display == "none"
            style = attribute(self.styles[style], "parent-style-name")
        return False

    def read(self):
        text = child(child(self.roots[-1], "body"), "text")
        if text is not None:
            self.blocks(text)
            self.flush()
        self.headers()
        return self.document

    def headers(self):
        used = {"Standard"} | {attribute(s, "master-page-name") for s in self.styles.values()}
        for root in self.roots:
            for page in root.iter():
                if name(page) != "master-page" or attribute(page, "name") not in used:
                    continue
                for part in page:
                    if name(part) in ("header", "footer", "header-left", "footer-left", "header-first",
                                      "footer-first") and attribute(part, "display") != "false":
                        self.aside(part, "header")

    def aside(self, around, kind):
        outer, self.document = self.document, Document()
        self.blocks(around)
        self.flush()
        found, self.document = self.document, outer
        text = " ".join(one.text for one in found.seen)
        if words(text):
            self.document.seen.append(Passage(text, kind))

    def flush(self):
        text, self.line = self.line, ""
        if words(text):
            self.document.seen.append(Passage(text))
        later, self.later = self.later, ()
        for box in later:
            self.blocks(box)
            self.flush()

    def is_hidden(self, node):
        kind = name(node)
        if kind in ("p", "h", "span") and self.hides(attribute(node, "style-name")):
            return True
        if kind == "section":
            display = attribute(node, "display")
            return display == "none" or (display == "condition" and attribute(node, "is-hidden") != "false")
        mark = child(node, "hidden-paragraph") if kind == "p" else None
        return (kind == "hidden-text" and attribute(node, "is-hidden") == "true") or \
            (mark is not None and attribute(mark, "is-hidden") == "true")

    def blocks(self, around):
        for node in around:
            kind = name(node)
            if self.skips(node):
                continue
            if kind in ("p", "h"):
                self.inline(node)
                self.flush()
            elif kind in self.INDEXES:
                self.aside(node, "contents")
            elif kind == "covered-table-cell" or attribute(node, "visibility") in ("collapse", "filter"):
                self.hide(node)
            elif kind == "object":
                self.drawing(node)
            else:
                self.blocks(node)

    def skips(self, node):
        kind = name(node)
        if kind in self.LEFT_OUT or kind == "placeholder":
            if kind in ("tracked-changes", "annotation", "placeholder"):
                self.hide(node)
            return True
        if self.is_hidden(node):
            self.hide(node)
            return True
        return False

    def hide(self, node):
        text = "".join(node.itertext())
        if words(text):
            self.document.hidden.append(Passage(text))

    def inline(self, node):
        self.line += node.text or ""
        for one in node:
            kind = name(one)
            if self.skips(one):
                pass
            elif kind in ("s", "tab", "line-break"):
                self.line += " "
            elif kind == "note":
                line, self.line, later, self.later = self.line, "", self.later, ()
                self.blocks(child(one, "note-body"))
                self.flush()
                self.line, self.later = line, later
            elif "drawing" in space(one):
                self.drawn(one)
            elif kind == "ruby-text":
                self.line += " "
                self.inline(one)
            else:
                self.inline(one)
            self.line += one.tail or ""

    def drawn(self, node):
        if name(node) == "object":
            self.drawing(node)
        else:
            if any(name(one) in ("p", "h", "list", "table") for one in node):
                self.later = (*self.later, node)
                return
            for one in node:
                if name(one) not in self.LEFT_OUT:
                    self.drawn(one)

    def drawing(self, node):
        """A chart, a formula or a document within this one."""
        reference = (attribute(node, "href") or "").removeprefix("./")
        part = reference + "/content.xml"
        inner = self.parts.root(part) if self.parts and self.parts.has(part) else node
        text = " ".join(one.text or "" for one in inner.iter() if name(one) in ("p", "span", "mi", "mn", "mtext"))
        if words(text):
            self.document.seen.append(Passage(text, "drawing"))


def read(path):
    """Fails with one of the errors of zipfile, xml or KeyError where the file is no such document."""
    if path.lower().endswith((".odt", ".ott", ".fodt")):
        return Odt(path).read()
    return Docx(path).read()
