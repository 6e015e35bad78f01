#include "importing/plainlines.h"

#include "importing/blocks.h"
#include "importing/invisible.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

/// No wider lines are taken for broken by hand or by a mail program.
constexpr qsizetype widestWrap = 100;
/// So few line ends may fit a width by chance.
constexpr int fewestWraps = 3;

bool endsLine(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case 0x85:
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

/// Whether the next line's first word would not have fitted on the line.
bool isFull(const QString &line, const QString &next, qsizetype width)
{
    const qsizetype space = next.indexOf(u' ');
    const qsizetype word = space < 0 ? next.size() : space;
    return line.size() + 1 + word > width;
}

bool endsSentence(const QString &line)
{
    return QStringView(u".!?…:;»\"").contains(line.back());
}

/// The width to which the lines were broken, or 0. Every line end that is not before a gap or a
/// list's marker must have been needed, and half of them must fall within sentences.
qsizetype wrapWidth(const QList<PlainParagraph> &lines)
{
    qsizetype width = 0;
    for (const PlainParagraph &line : lines) {
        width = std::max(width, line.text.size());
    }
    int wraps = 0;
    int withinSentences = 0;
    for (qsizetype at = 1; at < lines.size(); ++at) {
        if (lines[at].afterGap || hasListMarker(lines[at].text)) {
            continue;
        }
        if (!isFull(lines[at - 1].text, lines[at].text, width)) {
            return 0;
        }
        ++wraps;
        withinSentences += endsSentence(lines[at - 1].text) ? 0 : 1;
    }
    const bool wrapped =
        width <= widestWrap && wraps >= fewestWraps && withinSentences * 2 >= wraps;
    return wrapped ? width : 0;
}

/// A word cut or compounded at a hyphen goes on without a space.
void append(QString &paragraph, const QString &line)
{
    const bool hyphen = paragraph.size() > 1 && paragraph.back() == u'-' &&
                        paragraph[paragraph.size() - 2].isLetter();
    paragraph += hyphen ? line : u' ' + line;
}

QList<PlainParagraph> joined(const QList<PlainParagraph> &lines, int &joinedLines)
{
    QList<PlainParagraph> paragraphs;
    for (const PlainParagraph &line : lines) {
        if (paragraphs.isEmpty() || line.afterGap || hasListMarker(line.text)) {
            paragraphs.append(line);
        } else {
            append(paragraphs.last().text, line.text);
            ++joinedLines;
        }
    }
    return paragraphs;
}

} // namespace

PlainLines splitLines(const QString &text)
{
    PlainLines result;
    QString line;
    bool gap = false;
    const auto finish = [&] {
        QString visible = line.trimmed();
        line.clear();
        if (visible.isEmpty()) {
            gap = true;
            return;
        }
        result.lines.append({std::move(visible), gap});
        gap = false;
    };
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (endsLine(character)) {
            const bool pair = character == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
            at += pair ? 1 : 0;
            finish();
        } else if (character.category() == QChar::Other_Control && character != u'\t') {
            ++result.droppedControls;
        } else if (!isInvisible(text, at)) {
            line += character;
        }
    }
    finish();
    return result;
}

PlainText takeApart(const QString &text)
{
    PlainLines lines = splitLines(text);
    PlainText result;
    result.droppedControls = lines.droppedControls;
    if (lines.lines.isEmpty()) {
        return result;
    }
    result.firstLine = lines.lines.takeFirst().text;
    result.paragraphs =
        wrapWidth(lines.lines) > 0 ? joined(lines.lines, result.joinedLines) : lines.lines;
    return result;
}

} // namespace tilshi::importing
