#include "importing/line.h"

#include "importing/invisible.h"
#include "text/plaintext.h"

#include <utility>

namespace tilshi::importing {

namespace {

bool isWhite(QChar character)
{
    switch (character.unicode()) {
    case u' ':
    case u'\t':
    case u'\n':
    case u'\v':
    case u'\f':
    case u'\r':
    case 0x85:
    case QChar::Nbsp:
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

} // namespace

void Line::write(QStringView text, const Look &look)
{
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const bool end = at == text.size();
        const bool white = !end && isWhite(text[at]);
        const bool control = !end && !white && text[at].category() == QChar::Other_Control;
        if (!end && !white && !control && !isInvisible(text, at)) {
            continue;
        }
        put(text.sliced(begin, at - begin), look);
        begin = at + 1;
        m_droppedControls += control ? 1 : 0;
        if (white && !m_runs.isEmpty() && m_spaces++ == 0) {
            m_spaceLook = look;
            m_noBreak = text[at] == QChar(QChar::Nbsp);
        }
    }
}

void Line::put(QStringView visible, const Look &look)
{
    if (visible.isEmpty()) {
        return;
    }
    if (m_spaces > 0) {
        const QChar space = m_spaces == 1 && m_noBreak ? QChar(QChar::Nbsp) : QChar(u' ');
        append(QStringView(&space, 1), m_spaceLook);
        m_spaces = 0;
    }
    append(visible, look);
}

void Line::append(QStringView visible, const Look &look)
{
    text::Run *last = m_runs.isEmpty() ? nullptr : &m_runs.last();
    if (last && Look{last->marks, last->link, last->language} == look) {
        last->text += visible;
    } else {
        m_runs.append({visible.toString(), look.marks, look.link, look.language});
    }
}

void Line::space()
{
    if (!m_runs.isEmpty() && m_spaces++ == 0) {
        m_spaceLook = {};
        m_noBreak = false;
    }
}

QString Line::text() const
{
    return text::plainText(m_runs);
}

text::Runs Line::take()
{
    m_spaces = 0;
    return text::canonical(std::exchange(m_runs, {}));
}

} // namespace tilshi::importing
