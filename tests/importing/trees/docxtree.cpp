// Random DOCX: what Word can put into and around a text, and what it hides.

#include "importing/packed.h"
#include "importing/trees/tree.h"

namespace tilshi::test {

namespace {

const QByteArray space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

QByteArray element(const QByteArray &name, const QByteArray &content)
{
    return "<w:" + name + ">" + content + "</w:" + name + ">";
}

QByteArray text(const QByteArray &words, const QByteArray &tag = "t")
{
    return "<w:" + tag + " xml:space=\"preserve\">" + words + " </w:" + tag + ">";
}

QByteArray run(const QByteArray &content, const QByteArray &properties = {})
{
    return element("r", element("rPr", properties) + content);
}

QByteArray fieldSign(const QByteArray &kind)
{
    return run("<w:fldChar w:fldCharType=\"" + kind + "\"/>");
}

QByteArray instruction(const QByteArray &words)
{
    return run("<w:instrText>" + words + "</w:instrText>");
}

class DocxTree
{
public:
    explicit DocxTree(std::vector<unsigned char> choices)
        : m_tree(std::move(choices))
    {
    }

    GeneratedDocument write()
    {
        QByteArray body = element("p", styled("Heading1") + plain());
        while (!m_tree.isOver()) {
            body += block(3);
        }
        body += element("sectPr", header() + (m_tree.below(2) ? "<w:titlePg/>" : ""));
        return {docxOf(body, parts()), m_tree.meant()};
    }

private:
    QByteArray plain() { return run(text(m_tree.word())); }
    QByteArray plainParagraph() { return element("p", plain()); }

    QByteArray runs(int depth)
    {
        QByteArray all;
        for (int left = 1 + m_tree.below(4); left > 0; --left) {
            all += depth > 0 ? inlineOf(m_tree.below(29), depth - 1) : plain();
        }
        return all;
    }

    QByteArray inlineOf(int kind, int depth)
    {
        switch (kind) {
        case 1:
            return run(text(m_tree.word()), "<w:b/>");
        case 2:
            return splitWord();
        case 3:
            return "<w:hyperlink w:anchor=\"a\">" + runs(depth) + "</w:hyperlink>";
        case 4:
            return element("ins", runs(depth));
        case 5:
            return element("moveTo", runs(depth));
        case 6:
            return element("sdt", element("sdtContent", runs(depth)));
        case 7:
            return element("smartTag", runs(depth));
        case 8:
            return "<w:fldSimple w:instr=\"REF a\">" + runs(depth) + "</w:fldSimple>";
        case 9:
            return run(text(m_tree.word()), "<w:vanish w:val=\"0\"/>");
        case 10:
            return run("<w:tab/>" + text(m_tree.word()) + "<w:br/><w:noBreakHyphen/>");
        default:
            return kind < 20 ? hiddenOf(kind) : objectOf(kind, depth);
        }
    }

    /// A word in two runs.
    QByteArray splitWord()
    {
        const QByteArray word = m_tree.word();
        return run("<w:t>" + word.first(6) + "</w:t>") + run(text(word.sliced(6)), "<w:i/>");
    }

    QByteArray hiddenOf(int kind)
    {
        switch (kind) {
        case 11:
            return element("del", run(text(m_tree.unseenWord(), "delText")));
        case 12:
            return element("moveFrom", run(text(m_tree.unseenWord())));
        case 13:
            return run(text(m_tree.unseenWord()), "<w:vanish/>");
        case 14:
            return run(text(m_tree.unseenWord()), "<w:rStyle w:val=\"Hidden\"/>");
        case 15:
            return element("sdt", "<w:sdtPr><w:showingPlcHdr/></w:sdtPr>" +
                                      element("sdtContent", run(text(m_tree.unseenWord()))));
        case 16:
            return run(text(m_tree.unseenWord()), "<w:rStyle w:val=\"Prompt\"/>");
        case 17:
            return field();
        case 18:
            return comment();
        case 19:
            return alternatives(run(text(m_tree.word())), run(text(m_tree.unseenWord())));
        default:
            return plain();
        }
    }

    /// The instruction, and the result of a field within it, are not seen.
    QByteArray field()
    {
        QByteArray nested;
        if (m_tree.below(2)) {
            nested = fieldSign("begin") + instruction(" MERGEFIELD a ") + fieldSign("separate") +
                     run(text(m_tree.unseenWord())) + fieldSign("end");
        }
        return fieldSign("begin") + instruction(" IF " + m_tree.unseenWord()) + nested +
               fieldSign("separate") + plain() + fieldSign("end");
    }

    QByteArray comment()
    {
        m_comments += "<w:comment w:id=\"1\">" + element("p", run(text(m_tree.unseenWord()))) +
                      "</w:comment>";
        return run("<w:commentReference w:id=\"1\"/>");
    }

    static QByteArray alternatives(const QByteArray &choice, const QByteArray &fallback)
    {
        return "<mc:AlternateContent><mc:Choice>" + choice + "</mc:Choice><mc:Fallback>" +
               fallback + "</mc:Fallback></mc:AlternateContent>";
    }

    QByteArray objectOf(int kind, int depth)
    {
        switch (kind) {
        case 20:
            return run(alternatives(element("drawing", box(depth)),
                                    element("pict", "<w:txbxContent><w:p/></w:txbxContent>")));
        case 21:
            return run(element("pict", box(depth)));
        case 22:
            return note(depth);
        case 23:
            return ruby();
        case 24:
            return "<m:oMath><m:r><m:t>" + m_tree.word() + " </m:t></m:r></m:oMath>";
        case 25:
            return run("<w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textpath "
                       "string=\"" +
                       m_tree.aside([this] { return m_tree.word(); }) + "\"/></v:shape></w:pict>");
        case 26:
            return run(element("drawing", "<a:sp><a:p><a:r><a:t>" + m_tree.aside([this] {
                return m_tree.word();
            }) + "</a:t></a:r></a:p></a:sp>"));
        case 27:
            return chart();
        default:
            return plain();
        }
    }

    /// The reading stands first in the file, and behind its word in the text.
    QByteArray ruby()
    {
        const QByteArray base = plain();
        return run("<w:ruby><w:rt>" + plain() + "</w:rt><w:rubyBase>" + base +
                   "</w:rubyBase></w:ruby>");
    }

    QByteArray box(int depth)
    {
        return m_tree.aside([&] { return element("txbxContent", blocks(depth)); });
    }

    QByteArray note(int depth)
    {
        const QByteArray id = QByteArray::number(++m_notes);
        const QByteArray content = m_tree.aside([&] { return element("p", runs(depth)); });
        m_footnotes += "<w:footnote w:id=\"" + id + "\">" + content + "</w:footnote>";
        return run("<w:footnoteReference w:id=\"" + id + "\"/>");
    }

    QByteArray chart()
    {
        const QByteArray name = "chart" + QByteArray::number(++m_charts) + ".xml";
        const QByteArray words = m_tree.named([this] { return m_tree.word(); });
        m_parts.append({QStringLiteral("word/") + QString::fromLatin1(name),
                        "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/"
                        "chart\"><c:v>" +
                            words + "</c:v></c:chart>"});
        return run("<w:drawing><chart r:id=\"" + related(name) + "\"/></w:drawing>");
    }

    QByteArray related(const QByteArray &target)
    {
        const QByteArray id = "r" + QByteArray::number(++m_related);
        m_relations += "<Relationship Id=\"" + id + "\" Target=\"" + target + "\"/>";
        return id;
    }

    QByteArray blocks(int depth)
    {
        QByteArray all;
        for (int left = 1 + m_tree.below(3); left > 0; --left) {
            all += block(depth);
        }
        return all;
    }

    QByteArray block(int depth)
    {
        const int kind = depth > 0 ? m_tree.below(14) : 0;
        switch (kind) {
        case 1:
            return element("p", styled("Heading1") + runs(depth - 1));
        case 2:
            return element("p", "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>"
                                "</w:numPr></w:pPr>" +
                                    runs(depth - 1));
        case 3:
            return element("p", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + runs(depth - 1));
        case 4:
            return element("p", styled("HiddenParagraph") + run(text(m_tree.unseenWord())) +
                                    run(text(m_tree.word()), "<w:vanish w:val=\"0\"/>"));
        case 5:
            return table(depth - 1);
        case 6:
            return element("sdt", "<w:sdtPr/>" + element("sdtContent", blocks(depth - 1)));
        case 7:
            return element("customXml", blocks(depth - 1));
        case 8:
            return contents();
        case 9:
            return alternatives(plainParagraph(),
                                m_tree.unseen([this] { return plainParagraph(); }));
        case 10:
            return element("p", "<w:pPr>" + element("sectPr", header()) + "</w:pPr>" + plain());
        default:
            return element("p", runs(depth));
        }
    }

    static QByteArray styled(const QByteArray &style)
    {
        return "<w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>";
    }

    QByteArray table(int depth)
    {
        QByteArray rows;
        for (int left = 1 + m_tree.below(3); left > 0; --left) {
            const int kind = m_tree.below(6);
            const QByteArray deleted = m_tree.below(4) == 1 ? deletedCell() : QByteArray();
            if (kind == 1 || kind == 2) {
                const QByteArray hidden = kind == 1 ? "<w:hidden/>" : "<w:del/>";
                rows += element("tr", element("trPr", hidden) + m_tree.unseen([this] {
                    return element("tc", plainParagraph());
                }));
            } else {
                QByteArray cells = element("tc", blocks(depth));
                cells += element("tc", plainParagraph());
                rows += element("tr", cells + deleted);
            }
        }
        return element("tbl", rows);
    }

    QByteArray deletedCell()
    {
        return element("tc", "<w:tcPr><w:cellDel/></w:tcPr>" +
                                 m_tree.unseen([this] { return plainParagraph(); }));
    }

    /// By a content control, by the style of its lines, or as a field.
    QByteArray contents()
    {
        const auto line = [this] { return run(text(m_tree.word())); };
        const QByteArray entry = m_tree.named(line);
        switch (m_tree.below(3)) {
        case 1:
            return element("p", styled("TOC1") + entry);
        case 2:
            return element("p", fieldSign("begin") + instruction(" TOC \\o ") +
                                    fieldSign("separate") + "</w:p><w:p>" + entry + "</w:p><w:p>" +
                                    fieldSign("end"));
        default:
            return element("sdt", "<w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of "
                                  "Contents\"/></w:docPartObj></w:sdtPr>" +
                                      element("sdtContent", element("p", entry)));
        }
    }

    QByteArray header()
    {
        if (m_charts > 20 || m_tree.below(2) == 0) {
            return {};
        }
        const QByteArray name = "header" + QByteArray::number(++m_charts) + ".xml";
        const QByteArray words = m_tree.named([this] { return plainParagraph(); });
        m_parts.append({QStringLiteral("word/") + QString::fromLatin1(name),
                        "<w:hdr xmlns:w=\"" + space + "\">" + words + "</w:hdr>"});
        return "<w:headerReference w:type=\"default\" r:id=\"" + related(name) + "\"/>";
    }

    QList<Part> parts() const
    {
        const auto style = [](const QByteArray &id, const QByteArray &kind, const QByteArray &name,
                              const QByteArray &more) -> QByteArray {
            return "<w:style w:type=\"" + kind + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" +
                   name + "\"/>" + more + "</w:style>";
        };
        const QByteArray hidden = "<w:rPr><w:vanish/></w:rPr>";
        const QByteArray styles = style("Heading1", "paragraph", "heading 1", {}) +
                                  style("TOC1", "paragraph", "toc 1", {}) +
                                  style("Hidden", "character", "Hidden", hidden) +
                                  style("HiddenParagraph", "paragraph", "Hidden", hidden) +
                                  style("Prompt", "character", "Placeholder Text", {});
        const auto root = [](const QByteArray &name, const QByteArray &content) -> QByteArray {
            return "<w:" + name + " xmlns:w=\"" + space +
                   "\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
                   "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                   "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
                   "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                   "relationships\">" +
                   content + "</w:" + name + ">";
        };
        const QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/"
                                     "package/2006/relationships\">" +
                                     m_relations + "</Relationships>";
        return QList<Part>{{QStringLiteral("word/styles.xml"), root("styles", styles)},
                           {QStringLiteral("word/footnotes.xml"), root("footnotes", m_footnotes)},
                           {QStringLiteral("word/_rels/footnotes.xml.rels"), relations},
                           {QStringLiteral("word/comments.xml"), root("comments", m_comments)},
                           {QStringLiteral("word/_rels/document.xml.rels"), relations}} +
               m_parts;
    }

    Tree m_tree;
    QByteArray m_footnotes;
    QByteArray m_comments;
    QByteArray m_relations;
    QList<Part> m_parts;
    int m_notes = 0;
    int m_charts = 0;
    int m_related = 0;
};

} // namespace

GeneratedDocument docxTree(std::vector<unsigned char> choices)
{
    return DocxTree(std::move(choices)).write();
}

} // namespace tilshi::test
