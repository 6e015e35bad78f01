#include "spelling/repetitions.h"

#include "language/alphabet.h"
#include "spelling/tokenizedtext.h"

#include <algorithm>

namespace tilshi::spelling {

namespace {

/// Numerals, which are read out digit by digit, and what is said twice to say it stronger.
bool mayBeSaidTwice(const QString &word)
{
    static const QStringList words = {
        QStringLiteral("бір"),    QStringLiteral("екі"),    QStringLiteral("үш"),
        QStringLiteral("төрт"),   QStringLiteral("бес"),    QStringLiteral("алты"),
        QStringLiteral("жеті"),   QStringLiteral("сегіз"),  QStringLiteral("тоғыз"),
        QStringLiteral("он"),     QStringLiteral("жиырма"), QStringLiteral("отыз"),
        QStringLiteral("қырық"),  QStringLiteral("елу"),    QStringLiteral("алпыс"),
        QStringLiteral("жетпіс"), QStringLiteral("сексен"), QStringLiteral("тоқсан"),
        QStringLiteral("жүз"),    QStringLiteral("нөл"),    QStringLiteral("жоқ"),
        QStringLiteral("иә"),     QStringLiteral("ия"),     QStringLiteral("өте"),
        QStringLiteral("тым"),    QStringLiteral("ха"),     QStringLiteral("ой"),
        QStringLiteral("кел"),    QStringLiteral("ал"),     QStringLiteral("тез"),
    };
    return words.contains(word);
}

bool isOneSpace(QStringView gap)
{
    return gap.size() == 1 && (gap[0] == u' ' || gap[0] == QChar::Nbsp);
}

} // namespace

QList<Finding> repetitionsIn(const TokenizedText &passage)
{
    QList<Finding> findings;
    const QStringView text = passage.text();
    const QList<language::Token> &all = passage.tokens();
    for (qsizetype at = 1; at < all.size(); ++at) {
        const language::Token &first = all[at - 1];
        const language::Token &second = all[at];
        const qsizetype end = first.start + first.length;
        if (first.length != second.length || !isOneSpace(text.sliced(end, second.start - end))) {
            continue;
        }
        const QString word = text.sliced(second.start, second.length).toString();
        const bool isWord = second.kind == language::TokenKind::Word && second.length > 1;
        if (!isWord || language::startsUpper(word) || mayBeSaidTwice(word) ||
            language::lower(text.sliced(first.start, first.length)) != word) {
            continue;
        }
        const QString kept = text.sliced(first.start, first.length).toString();
        findings.append(findingOf(Rule::Repetitions, text, first.start,
                                  second.start + second.length - first.start,
                                  {kept, QString(kept + u'-' + word)}));
        ++at;
    }
    return findings;
}

} // namespace tilshi::spelling
