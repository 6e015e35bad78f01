#include "importing/trees/tree.h"

namespace tilshi::test {

int Tree::below(int count)
{
    return isOver() ? 0 : m_choices[m_at++] % count;
}

QByteArray Tree::word()
{
    const QString text = QStringLiteral("сөз%1").arg(++m_words, 4, 10, QChar(u'0'));
    (m_meant.*m_place).append(text);
    return text.toUtf8();
}

QByteArray Tree::unseenWord()
{
    return unseen([this] { return word(); });
}

} // namespace tilshi::test
