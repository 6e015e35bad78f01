// The part of OdtWalker that reads what other programs put into a text: formulas, charts.

#include "importing/blocklines.h"
#include "importing/office/odtwalker.h"

namespace tilshi::importing {

using text::Mark;

namespace {

/// What an object is made of: a part of its own, or, in a flat file, what stands within it.
XmlNode contentOf(const XmlNode &object, const Archive &archive)
{
    QString part = object.attribute(u"xlink:href");
    part = part.startsWith(u"./") ? part.sliced(2) : part;
    const auto bytes = archive.read(part + u"/content.xml");
    const auto root = bytes ? parseXml(*bytes) : fail(bytes.error());
    return root ? *root : object;
}

const XmlNode *find(const XmlNode &around, QStringView name)
{
    const XmlNode *found = nullptr;
    forEachNode(around, [&](const XmlNode &node) {
        found = found == nullptr && node.is(name) ? &node : found;
    });
    return found;
}

const XmlNode *elementOf(const XmlNode &node, qsizetype number)
{
    for (const XmlNode &child : node.children) {
        if (!child.name.isEmpty() && number-- == 0) {
            return &child;
        }
    }
    return nullptr;
}

} // namespace

bool OdtWalker::readObject(const XmlNode &object, const XmlNode &frame, const Context &place)
{
    const XmlNode content = contentOf(object, m_archive);
    if (const XmlNode *formula = find(content, u"math")) {
        writeFormula(*formula, place.look);
        return false;
    }
    const XmlNode *body = find(content, u"office:body"); // with the numbers that a chart shows
    const QString words = body ? textWithin(*body).simplified() : QString();
    m_parsed.tally.name(ReportKind::DrawingsLeftOut,
                        words.isEmpty() ? frame.attribute(u"draw:name") : words);
    const XmlNode *image = frame.child(u"draw:image");
    return image && m_pictures.isPicture(image->attribute(u"xlink:href"));
}

/// Formulas become a line that means the same: x², 1/3, √5.
void OdtWalker::writeFormula(const XmlNode &node, const Look &look)
{
    const bool raised = node.isAmong({u"msup", u"msubsup", u"mover", u"munderover"});
    const bool lowered = node.isAmong({u"msub", u"msubsup", u"munder", u"munderover"});
    const bool isFraction = node.is(u"mfrac");
    if (node.isAmong({u"annotation", u"annotation-xml"})) {
        return; // the same as its program writes it
    }
    if (node.isAmong({u"mi", u"mn", u"mo", u"mtext", u"ms"})) {
        for (const XmlNode &text : node.children) {
            m_composer.line().write(text.text, look);
        }
        return;
    }
    if (node.isAmong({u"msqrt", u"mroot"})) {
        m_composer.line().write(u"√", look);
    }
    for (qsizetype at = 0; const XmlNode *part = elementOf(node, at); ++at) {
        Look inner = look;
        inner.marks.setFlag(Mark::Subscript, lowered && at == 1);
        inner.marks.setFlag(Mark::Superscript, raised && at == (lowered ? 2 : 1));
        if (at > 0 && node.isAmong({u"mtable", u"mtr"})) {
            m_composer.line().space();
        } else if (at > 0 && isFraction) {
            m_composer.line().write(u"/", look);
        }
        writeFormula(*part, raised || lowered ? inner : look);
    }
}

void OdtWalker::nameHeaders(const XmlNode &sheet)
{
    forEachNode(sheet, [this](const XmlNode &page) {
        if (!page.is(u"style:master-page")) {
            return;
        }
        for (const XmlNode &part : page.children) {
            const bool isText =
                part.name.startsWith(u"style:header") || part.name.startsWith(u"style:footer");
            const QString words = isText && part.attribute(u"style:display") != u"false"
                                      ? wordsBeside(part)
                                      : QString();
            if (!words.isEmpty()) {
                m_parsed.tally.name(ReportKind::PageHeadersDropped, words);
            }
        }
    });
}

QString OdtWalker::wordsBeside(const XmlNode &around) const
{
    OdtWalker beside(m_archive, m_styles);
    beside.walkBlocks(around, {});
    const QList<text::Block> blocks = beside.m_composer.take();
    const QString words = wordsOf(blocks);
    return words.isEmpty() && !blocks.isEmpty() ? around.name : words;
}

} // namespace tilshi::importing
