#include "spelling/tokenizedtext.h"
#include "spelling/typography.h"

namespace tilshi::spelling {

namespace {

struct Row
{
    QString pattern;
    QString fix; ///< \1 is what the pattern's group caught
};

/// A wrong space is found with the character beside it, so that the mark can be seen.
const QList<Row> &rows()
{
    static const QList<Row> table = {
        {QStringLiteral("(?<=\\S)[ \\x{a0}]{2,}(?=\\S)"), QStringLiteral(" ")},
        {QStringLiteral(
             "(?<=[\\p{L}\\d»)])[ \\x{a0}]+([,;!?»)]|[:.](?=\\s|$)(?!\\s\\d))(?!\\p{L})"),
         QStringLiteral("\\1")},
        {QStringLiteral("([«(])[ \\x{a0}]+(?=[\\p{L}\\d])"), QStringLiteral("\\1")},
        {QStringLiteral("(?<=\\p{Cyrillic}{2})([,;!?])(?=\\p{Cyrillic})"), QStringLiteral("\\1 ")},
        {QStringLiteral("(?<=\\p{Cyrillic}{3}|\\p{Cyrillic}{2}»)(?<!\\p{Lu})(\\.)"
                        "(?=(?=\\p{Cyrillic})\\p{Lu}\\p{Ll})"),
         QStringLiteral("\\1 ")},
        {QStringLiteral("(?<=\\p{L}{2})(«)(?=\\p{L})"), QStringLiteral(" \\1")},
    };
    return table;
}

const QList<QRegularExpression> &patterns()
{
    static const QList<QRegularExpression> all = [] {
        QList<QRegularExpression> list;
        for (const Row &row : rows()) {
            list.append(
                QRegularExpression(row.pattern, QRegularExpression::UseUnicodePropertiesOption));
        }
        return list;
    }();
    return all;
}

} // namespace

QList<Finding> spacesIn(const TokenizedText &passage)
{
    QList<Finding> found;
    for (qsizetype at = 0; at < patterns().size(); ++at) {
        found += passage.findings(Rule::Spaces, patterns()[at], [at](const auto &match) {
            return QString(rows()[at].fix).replace(QStringLiteral("\\1"), match.captured(1));
        });
    }
    return found;
}

} // namespace tilshi::spelling
