#pragma once

#include <QString>
#include <QStringView>

namespace tilshi::cli {

/// Says where in a text something is, for places that are asked for in the order of the text.
class Places
{
public:
    explicit Places(QStringView text)
        : m_text(text)
    {
    }

    /// line:column, both from 1, the column in UTF-16 units.
    QString of(qsizetype place)
    {
        for (; m_at < place; ++m_at) {
            if (m_text[m_at] == u'\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            }
        }
        return QStringLiteral("%1:%2").arg(m_line).arg(place - m_lineStart + 1);
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    qsizetype m_lineStart = 0;
};

} // namespace tilshi::cli
