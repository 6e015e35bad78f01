// The part of Walker that reads formulas, and names what can't come along.

#include "importing/html/walker.h"

namespace tilshi::importing {

namespace {

/// What a reader sees written on a button or in a field; empty for a box to tick.
QString writtenOn(const Node &control)
{
    if (control.is(Tag::Input)) {
        const QString type = control.attribute("type").toLower();
        const bool ticked = type == u"checkbox" || type == u"radio";
        const QString value = control.attribute("value");
        return ticked ? QString() : value.isEmpty() ? control.attribute("placeholder") : value;
    }
    if (!control.is(Tag::Select)) {
        return control.is(Tag::Button) ? wordsWithin(control) : QString(); // others show a bar
    }
    const Node *shown = nullptr;
    forEachWithin(control, [&shown](const Node &node) {
        const bool chosen = node.is(Tag::Option) && (!shown || node.hasAttribute("selected"));
        shown = chosen ? &node : shown;
        return true;
    });
    return shown ? wordsWithin(*shown) : QString();
}

/// What is written in a drawing.
QString writtenIn(const Node &drawing)
{
    QStringList words;
    forEachWithin(drawing, [&words](const Node &node) {
        const bool isWritten = node.isElement() && node.name() == u"text";
        words += isWritten ? wordsWithin(node) : QString();
        return !isWritten;
    });
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

void Walker::leaveOut(const Node &element, Meaning meaning)
{
    if (meaning == Meaning::Deleted) {
        const bool blank = wordsWithin(element).isEmpty();
        m_parsed.tally.count(ReportKind::DeletedTextDropped, blank ? 0 : 1);
    } else if (meaning == Meaning::Control) {
        const bool hidden = element.attribute("type").toLower() == u"hidden";
        if (!hidden) {
            m_parsed.tally.name(ReportKind::ButtonsDropped, writtenOn(element));
        }
    } else if (meaning == Meaning::Active) {
        const QString words = element.is(Tag::Svg) ? writtenIn(element) : QString();
        if (words.isEmpty()) {
            m_parsed.tally.count(ReportKind::ScriptsDropped);
        } else {
            m_parsed.tally.name(ReportKind::DrawingsLeftOut, words);
        }
    }
}

/// Formulas become a line that means the same: x², 1/3, √5.
void Walker::readFormula(const Node &element, const Context &place)
{
    const QString name = element.isElement() ? element.name() : QString();
    const bool source = name.startsWith(u"annotation");
    const Node *around = element.parent();
    const bool again = around && around->classes().contains(u"katex-mathml"); // beside what is seen
    if (source || again) {
        return;
    }
    const Meaning meaning = meaningOf(element.tag());
    if (element.isElement() && !element.is(Tag::Math) &&
        (element.isHtml() || meaning == Meaning::Unseen || meaning == Meaning::Active)) {
        return element.isHtml() ? walk(element, place) : leaveOut(element, meaning);
    }
    if (element.isText()) {
        return isBlankText(element.text()) ? void() : writeText(element.text(), place);
    }
    if (name == u"msqrt") {
        writeText(u"√", place);
    }
    int part = 0;
    for (const Node &child : element.children()) {
        Context inner = place;
        const bool second = child.isElement() && ++part == 2;
        inner.look.marks.setFlag(text::Mark::Superscript, second && name == u"msup");
        inner.look.marks.setFlag(text::Mark::Subscript, second && name == u"msub");
        if (second && name == u"mfrac") {
            writeText(u"/", place);
        }
        readFormula(child, inner);
    }
}

} // namespace tilshi::importing
