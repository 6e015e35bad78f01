#include "importing/office/docx.h"

#include "importing/links.h"
#include "importing/office/docxparts.h"
#include "importing/office/partpicture.h"

#include <QRegularExpression>

#include <utility>

namespace tilshi::importing {

namespace {

using text::Mark;

const QString val = QStringLiteral("w:val");

bool isAmong(const QString &name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Where in the text its reader is.
struct Place
{
    Look look;
    Style style;
};

/// Walks over a document's text.
class DocxWalker
{
public:
    DocxWalker(const Archive &archive, DocxParts parts)
        : m_archive(archive)
        , m_parts(std::move(parts))
        , m_composer(m_draft.tally)
    {
    }

    Result<Draft> read(const XmlNode &document, const QString &folder)
    {
        for (const auto &[file, root] :
             {std::pair("footnotes.xml", u"w:footnote"), std::pair("endnotes.xml", u"w:endnote")}) {
            const auto read = readNotes(folder + QLatin1String(file), root);
            if (!read) {
                return fail(read.error());
            }
        }
        walkBlocks(document, {});
        m_draft.blocks = m_composer.take();
        return std::move(m_draft);
    }

private:
    Result<void> readNotes(const QString &part, QStringView name)
    {
        if (!m_archive.has(part)) {
            return {};
        }
        const auto bytes = m_archive.read(part);
        auto root = bytes ? parseXml(*bytes) : fail(bytes.error());
        if (!root) {
            return fail(root.error());
        }
        forEachNode(*root, [&](const XmlNode &node) {
            if (node.is(name)) {
                m_notes.insert(name.toString() + node.attribute(QStringLiteral("w:id")), node);
            }
        });
        return {};
    }

    void walkBlocks(const XmlNode &around, const Place &place)
    {
        for (const XmlNode &node : around.children) {
            walkBlock(node, place);
        }
    }

    void walkBlock(const XmlNode &node, const Place &place)
    {
        if (node.is(u"w:p")) {
            readParagraph(node, place);
        } else if (node.is(u"w:tbl")) {
            readTable(node, place);
        } else if (isAmong(node.name, {u"w:del", u"w:moveFrom"})) {
            m_draft.tally.count(ReportKind::DeletedTextDropped);
        } else if (node.is(u"mc:AlternateContent")) {
            walkBlocks(chosen(node), place);
        } else if (!isAmong(node.name,
                            {u"w:sectPr", u"w:sdtPr", u"w:pPr", u"w:tblPr", u"w:tcPr"})) {
            walkBlocks(node, place);
        }
    }

    /// The first way of several in which the same is written.
    static const XmlNode &chosen(const XmlNode &alternatives)
    {
        const XmlNode *choice = alternatives.child(u"mc:Choice");
        const XmlNode *other = alternatives.child(u"mc:Fallback");
        return choice ? *choice : other ? *other : alternatives;
    }

    void readParagraph(const XmlNode &paragraph, const Place &around)
    {
        Place place = around;
        const Style own = m_parts.styleOf(paragraph);
        place.style = around.style.role == Role::Note ? around.style : own;
        place.look = m_parts.paragraphLook(paragraph);
        const bool wasEmpty = m_composer.line().isEmpty();
        walkRuns(paragraph, place);
        if (paragraph.at({u"w:pPr", u"w:rPr", u"w:del"})) {
            return; // its end is deleted: it goes on in the next
        }
        if (wasEmpty && m_composer.line().isEmpty()) {
            m_parts.isRule(paragraph) ? m_composer.add(text::Separator{})
                                      : m_draft.tally.count(ReportKind::EmptyParagraphsDropped);
        }
        m_composer.endLine(place.style);
        for (const XmlNode *box : std::exchange(m_boxes, {})) {
            walkBlocks(*box, {});
        }
    }

    void walkRuns(const XmlNode &around, const Place &place)
    {
        for (const XmlNode &node : around.children) {
            walkRun(node, place);
        }
    }

    void walkRun(const XmlNode &node, const Place &place)
    {
        if (node.is(u"w:r")) {
            readRun(node, place);
        } else if (isAmong(node.name, {u"w:del", u"w:moveFrom"})) {
            m_draft.tally.count(ReportKind::DeletedTextDropped);
        } else if (node.is(u"w:hyperlink")) {
            Place inner = place;
            inner.look.link = keptLink(m_parts.target(node.attribute(QStringLiteral("r:id"))));
            walkRuns(node, inner);
        } else if (node.is(u"mc:AlternateContent")) {
            walkRuns(chosen(node), place);
        } else if (node.is(u"m:t")) {
            for (const XmlNode &text : node.children) {
                m_composer.line().write(text.text, place.look);
            }
        } else if (!isAmong(node.name, {u"w:pPr", u"w:sdtPr"})) {
            walkRuns(node, place);
        }
    }

    void readRun(const XmlNode &run, const Place &place)
    {
        const XmlNode *properties = run.child(u"w:rPr");
        if (properties && properties->child(u"w:vanish")) {
            m_draft.tally.count(ReportKind::HiddenTextDropped);
            return;
        }
        Place inner = place;
        inner.look = m_parts.lookOf(properties, place.look);
        if (!m_fieldLink.isEmpty() && inner.look.link.isEmpty()) {
            inner.look.link = m_fieldLink;
        }
        if (!inner.look.link.isEmpty()) {
            inner.look.marks.setFlag(Mark::Underline, false);
        }
        if (inner.style.role == Role::Heading) {
            inner.look.marks.setFlag(Mark::Bold, false);
        }
        for (const XmlNode &part : run.children) {
            readPart(part, inner);
        }
    }

    void readPart(const XmlNode &part, const Place &place)
    {
        Line &line = m_composer.line();
        if (part.is(u"w:t")) {
            for (const XmlNode &text : part.children) {
                line.write(text.text, place.look);
            }
        } else if (isAmong(part.name, {u"w:tab", u"w:ptab"})) {
            line.space();
        } else if (isAmong(part.name, {u"w:br", u"w:cr"})) {
            breakLine(part, place);
        } else if (part.is(u"w:noBreakHyphen")) {
            line.write(u"\u2011", place.look);
        } else if (part.is(u"w:softHyphen")) {
            line.write(u"\u00ad", place.look);
        } else if (isAmong(part.name, {u"w:footnoteReference", u"w:endnoteReference"})) {
            readNote(part);
        } else if (part.is(u"w:commentReference")) {
            m_draft.tally.count(ReportKind::CommentsDropped);
        } else if (isAmong(part.name, {u"w:fldChar", u"w:instrText"})) {
            readField(part);
        } else if (isAmong(part.name, {u"w:drawing", u"w:pict", u"w:object"})) {
            readDrawing(part, place);
        } else if (part.is(u"mc:AlternateContent")) {
            for (const XmlNode &inner : chosen(part).children) {
                readPart(inner, place);
            }
        }
    }

    void breakLine(const XmlNode &part, const Place &place)
    {
        const bool page = !part.attribute(QStringLiteral("w:type")).isEmpty();
        const bool oneLine =
            isAmong(QString::number(int(place.style.role)),
                    {QString::number(int(Role::Item)), QString::number(int(Role::Heading))});
        if (oneLine || page) {
            m_composer.line().space();
        } else {
            m_composer.endLine(place.style);
        }
    }

    /// A link may be written as a field: its address in the instruction, its text after it.
    void readField(const XmlNode &part)
    {
        if (part.is(u"w:instrText")) {
            for (const XmlNode &text : part.children) {
                m_instruction += text.text;
            }
            return;
        }
        const QString kind = part.attribute(QStringLiteral("w:fldCharType"));
        if (kind == u"begin") {
            m_instruction.clear();
        } else if (kind == u"separate") {
            static const QRegularExpression link(QStringLiteral("HYPERLINK\\s+\"([^\"]+)\""));
            m_fieldLink = keptLink(link.match(m_instruction).captured(1));
        } else {
            m_fieldLink.clear();
        }
    }

    void readNote(const XmlNode &reference)
    {
        const bool foot = reference.is(u"w:footnoteReference");
        const QString key = (foot ? QStringLiteral("w:footnote") : QStringLiteral("w:endnote")) +
                            reference.attribute(QStringLiteral("w:id"));
        const XmlNode note = m_notes.take(key); // each is read once
        m_composer.readNote([&] { walkBlocks(note, {{}, {Role::Note}}); });
    }

    void readDrawing(const XmlNode &drawing, const Place &place)
    {
        QString alt;
        forEachNode(drawing, [&](const XmlNode &node) {
            if (node.is(u"wp:docPr")) {
                alt = node.attribute(QStringLiteral("descr")).simplified();
            } else if (node.is(u"a:blip")) {
                addPicture(node.attribute(QStringLiteral("r:embed")), alt, place);
            } else if (node.is(u"v:imagedata")) {
                addPicture(node.attribute(QStringLiteral("r:id")), alt, place);
            } else if (node.is(u"w:txbxContent")) {
                m_boxes.append(&node);
            } else if (node.is(u"v:rect") && node.attribute(QStringLiteral("o:hr")) == u"t") {
                m_composer.endLine(place.style);
                m_composer.add(text::Separator{});
            }
        });
    }

    void addPicture(const QString &relation, const QString &alt, const Place &place)
    {
        const auto image = partPicture(m_archive, m_parts.target(relation), alt, m_draft);
        if (image && place.style.role != Role::Item) {
            m_composer.endLine(place.style);
        }
        if (image) {
            m_composer.add(*image);
        }
    }

    void readTable(const XmlNode &table, const Place &place)
    {
        m_composer.endLine(place.style);
        m_composer.beginTable();
        forEachRow(table, [&](const XmlNode &row) { readRow(row); });
        m_composer.endTable();
    }

    /// Rows may lie in content controls and insertions.
    template <class Use>
    static void forEachRow(const XmlNode &around, Use use)
    {
        for (const XmlNode &node : around.children) {
            if (node.is(u"w:tr")) {
                use(node);
            } else if (isAmong(node.name, {u"w:sdt", u"w:sdtContent", u"w:ins", u"w:customXml"})) {
                forEachRow(node, use);
            }
        }
    }

    void readRow(const XmlNode &row)
    {
        if (row.at({u"w:trPr", u"w:del"})) {
            m_draft.tally.count(ReportKind::DeletedTextDropped);
            return;
        }
        m_composer.beginRow();
        readCells(row, row.at({u"w:trPr", u"w:tblHeader"}) != nullptr);
    }

    void readCells(const XmlNode &around, bool head)
    {
        for (const XmlNode &node : around.children) {
            if (node.is(u"w:tc")) {
                const XmlNode *properties = node.child(u"w:tcPr");
                const int span = properties ? properties->valueOf(u"w:gridSpan", val).toInt() : 1;
                m_composer.beginCell(std::max(1, span), 1, head);
                walkBlocks(node, {});
                m_composer.endCell();
            } else if (isAmong(node.name, {u"w:sdt", u"w:sdtContent", u"w:ins"})) {
                readCells(node, head);
            }
        }
    }

    const Archive &m_archive;
    DocxParts m_parts;
    QHash<QString, XmlNode> m_notes;
    QList<const XmlNode *> m_boxes; ///< text boxes that stand after the paragraph being read
    QString m_instruction;
    QString m_fieldLink;
    Draft m_draft;
    Composer m_composer;
};

/// The name of the part with the text: "word/document.xml" as a rule.
QString documentOf(const Archive &archive)
{
    const auto bytes = archive.read(QStringLiteral("_rels/.rels"));
    const auto root = bytes ? parseXml(*bytes) : fail(bytes.error());
    QString found = QStringLiteral("word/document.xml");
    if (root) {
        forEachNode(*root, [&found](const XmlNode &node) {
            if (node.attribute(QStringLiteral("Type")).endsWith(u"/officeDocument")) {
                found = node.attribute(QStringLiteral("Target"));
            }
        });
    }
    return found.startsWith(u'/') ? found.sliced(1) : found;
}

} // namespace

Result<Draft> readDocx(const Archive &archive)
{
    const QString name = documentOf(archive);
    const QString folder = name.left(name.lastIndexOf(u'/') + 1);
    const auto bytes = archive.read(name);
    if (!bytes) {
        return fail(ErrorCode::Corrupt, {}, name);
    }
    const auto document = parseXml(*bytes);
    auto parts = document ? DocxParts::read(archive, folder, name.mid(folder.size()))
                          : fail(document.error());
    if (!parts) {
        return fail(parts.error());
    }
    return DocxWalker(archive, *std::move(parts)).read(*document, folder);
}

} // namespace tilshi::importing
