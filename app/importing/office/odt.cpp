#include "importing/office/odt.h"

#include "importing/links.h"
#include "importing/office/odtstyles.h"
#include "importing/office/partpicture.h"
#include "importing/office/xmltree.h"

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

using text::Mark;

const QString styleName = QStringLiteral("text:style-name");
const QString address = QStringLiteral("xlink:href");

bool isAmong(const QString &name, std::initializer_list<QStringView> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Where in the text its reader is.
struct Place
{
    Look look;
    Style style;
    QString list; ///< the list's style
    int listLevel = -1;
};

/// Walks over a document's text.
class OdtWalker
{
public:
    OdtWalker(const Archive &archive, OdtStyles styles)
        : m_archive(archive)
        , m_styles(std::move(styles))
        , m_composer(m_draft.tally)
    {
    }

    Draft read(const XmlNode &content)
    {
        if (const XmlNode *text =
                content.at({u"office:document-content", u"office:body", u"office:text"})) {
            walkBlocks(*text, {});
        }
        m_draft.blocks = m_composer.take();
        return std::move(m_draft);
    }

private:
    void walkBlocks(const XmlNode &around, const Place &place)
    {
        for (const XmlNode &node : around.children) {
            walkBlock(node, place);
        }
    }

    void walkBlock(const XmlNode &node, const Place &place)
    {
        if (isAmong(node.name, {u"text:p", u"text:h"})) {
            readParagraph(node, place);
        } else if (node.is(u"text:list")) {
            readList(node, place);
        } else if (node.is(u"table:table")) {
            readTable(node, place);
        } else if (node.is(u"text:tracked-changes")) {
            countDeletions(node);
        } else if (isAmong(node.name, {u"draw:frame", u"draw:custom-shape"})) {
            readFrame(node, place);
        } else if (!isAmong(node.name,
                            {u"text:sequence-decls", u"office:forms", u"office:annotation"})) {
            walkBlocks(node, place);
        }
    }

    /// What was deleted stands apart from the text, until the changes are accepted.
    void countDeletions(const XmlNode &changes)
    {
        forEachNode(changes, [this](const XmlNode &node) {
            m_draft.tally.count(ReportKind::DeletedTextDropped, node.is(u"text:deletion") ? 1 : 0);
        });
    }

    void readParagraph(const XmlNode &paragraph, const Place &around)
    {
        Place place = around;
        const QString style = paragraph.attribute(styleName);
        const int outline = paragraph.attribute(QStringLiteral("text:outline-level")).toInt();
        if (around.style.role == Role::Paragraph) {
            place.style = paragraph.is(u"text:h") ? Style{Role::Heading, std::clamp(outline, 1, 6)}
                                                  : m_styles.paragraphStyle(style);
        }
        place.look = m_styles.lookOf(style, {});
        if (place.style.role == Role::Heading) {
            place.look.marks.setFlag(Mark::Bold, false);
        }
        walkRuns(paragraph, place);
        if (around.style.role == Role::Item) {
            m_composer.line().space(); // an item's further paragraphs follow in its one
            return readBoxes(place);
        }
        const bool empty = m_composer.line().isEmpty() && m_boxes.isEmpty();
        if (empty && m_styles.isRule(style)) {
            m_composer.add(text::Separator{});
        } else if (empty) {
            m_draft.tally.count(ReportKind::EmptyParagraphsDropped);
        }
        m_composer.endLine(place.style);
        readBoxes(place);
    }

    void readBoxes(const Place &place)
    {
        for (const XmlNode *box : std::exchange(m_boxes, {})) {
            m_composer.endLine(place.style);
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
        Line &line = m_composer.line();
        if (node.name.isEmpty()) {
            Look look = place.look;
            look.marks.setFlag(Mark::Underline,
                               look.link.isEmpty() && look.marks.testFlag(Mark::Underline));
            line.write(node.text, look);
        } else if (node.is(u"text:span")) {
            Place inner = place;
            inner.look = m_styles.lookOf(node.attribute(styleName), place.look);
            walkRuns(node, inner);
        } else if (node.is(u"text:a")) {
            Place inner = place;
            inner.look.link = keptLink(node.attribute(address));
            walkRuns(node, inner);
        } else if (isAmong(node.name, {u"text:s", u"text:tab"})) {
            line.space();
        } else if (node.is(u"text:line-break")) {
            breakLine(place);
        } else if (node.is(u"text:note")) {
            readNote(node);
        } else if (node.is(u"office:annotation")) {
            m_draft.tally.count(ReportKind::CommentsDropped);
        } else if (node.is(u"draw:frame")) {
            readFrame(node, place);
        } else if (!isAmong(node.name, {u"office:annotation-end", u"text:bookmark-start"})) {
            walkRuns(node, place);
        }
    }

    void breakLine(const Place &place)
    {
        const Role role = place.style.role;
        if (role == Role::Item || role == Role::Heading) {
            m_composer.line().space();
        } else {
            m_composer.endLine(place.style);
        }
    }

    void readNote(const XmlNode &note)
    {
        const XmlNode *body = note.child(u"text:note-body");
        if (!body) {
            return;
        }
        Place place;
        place.style = {Role::Note};
        m_composer.readNote([&] { walkBlocks(*body, place); });
    }

    void readList(const XmlNode &list, const Place &around)
    {
        m_composer.endLine(around.style);
        Place place = around;
        const QString style = list.attribute(styleName);
        place.list = style.isEmpty() ? around.list : style;
        ++place.listLevel;
        for (const XmlNode &item : list.children) {
            if (!isAmong(item.name, {u"text:list-item", u"text:list-header"})) {
                continue;
            }
            place.style = {Role::Item, place.listLevel,
                           m_styles.listStyle(place.list, place.listLevel)};
            walkBlocks(item, place);
            m_composer.endLine(place.style);
        }
    }

    void readFrame(const XmlNode &frame, const Place &place)
    {
        const XmlNode *title = frame.child(u"svg:desc");
        title = title ? title : frame.child(u"svg:title");
        QString alt;
        if (title) {
            forEachNode(*title, [&alt](const XmlNode &node) { alt += node.text; });
        }
        for (const XmlNode &node : frame.children) {
            if (node.is(u"draw:image")) {
                addPicture(node.attribute(address), alt.simplified(), place);
                return; // others are the same picture in other forms
            }
            if (node.is(u"draw:text-box")) {
                m_boxes.append(&node);
            }
        }
    }

    void addPicture(const QString &part, const QString &alt, const Place &place)
    {
        const auto image = partPicture(m_archive, part, alt, m_draft);
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
        readRows(table, false);
        m_composer.endTable();
    }

    void readRows(const XmlNode &around, bool head)
    {
        for (const XmlNode &node : around.children) {
            if (node.is(u"table:table-header-rows")) {
                readRows(node, true);
            } else if (isAmong(node.name, {u"table:table-rows", u"table:table-row-group"})) {
                readRows(node, head);
            } else if (node.is(u"table:table-row")) {
                m_composer.beginRow();
                readCells(node, head);
            }
        }
    }

    void readCells(const XmlNode &row, bool head)
    {
        for (const XmlNode &cell : row.children) {
            if (!cell.is(u"table:table-cell")) {
                continue; // covered cells are counted by the cell that covers them
            }
            const auto number = [&cell](const char *name) {
                return std::max(1, cell.attribute(QString::fromLatin1(name)).toInt());
            };
            m_composer.beginCell(number("table:number-columns-spanned"),
                                 number("table:number-rows-spanned"), head);
            walkBlocks(cell, {});
            m_composer.endCell();
        }
    }

    const Archive &m_archive;
    OdtStyles m_styles;
    QList<const XmlNode *> m_boxes; ///< text boxes that stand after the paragraph being read
    Draft m_draft;
    Composer m_composer;
};

Result<XmlNode> partOf(const Archive &archive, const QString &name)
{
    const auto bytes = archive.read(name);
    return bytes ? parseXml(*bytes) : fail(ErrorCode::Corrupt, {}, name);
}

bool isEncrypted(const Archive &archive)
{
    const auto manifest = archive.read(QStringLiteral("META-INF/manifest.xml"));
    return manifest && manifest->contains("encryption-data");
}

} // namespace

Result<Draft> readOdt(const Archive &archive)
{
    if (isEncrypted(archive)) {
        return fail(ErrorCode::Unsupported, {}, passwordDetail);
    }
    const auto content = partOf(archive, QStringLiteral("content.xml"));
    if (!content) {
        return fail(content.error());
    }
    OdtStyles styles;
    if (archive.has(QStringLiteral("styles.xml"))) {
        const auto sheet = partOf(archive, QStringLiteral("styles.xml"));
        if (!sheet) {
            return fail(sheet.error());
        }
        styles.add(*sheet);
    }
    styles.add(*content);
    return OdtWalker(archive, std::move(styles)).read(*content);
}

} // namespace tilshi::importing
