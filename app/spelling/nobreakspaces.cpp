#include "language/dates.h"
#include "spelling/tokenizedtext.h"
#include "spelling/typography.h"

namespace tilshi::spelling {

namespace {

/// The endings that a month has behind its day.
QString endingsOfMonths()
{
    return QStringLiteral("да|де|та|те|дағы|дегі|тағы|тегі|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|"
                          "ны|ні|ды|ді|ты|ті|ның|нің|дың|дің|тың|тің|мен|бен|пен|ы|і");
}

const QRegularExpression &pattern()
{
    static const QRegularExpression found(
        u"№ [0-9]+|"
        u"(?<![0-9])[0-9]+ жж?\\.(?!\\p{L})|"
        u"(?<![0-9.,:])[0-9]{1,2} (?:" +
            language::monthNames().join(u'|') + u")(?:" + endingsOfMonths() +
            u")?(?!\\p{L})|"
            u"(?<![0-9])[0-9]+(?:,[0-9]+)? (?:мың|млн|млрд|трлн|тг|км|кг|см|мм|га)(?!\\p{L})",
        QRegularExpression::UseUnicodePropertiesOption);
    return found;
}

} // namespace

QList<Finding> noBreakSpacesIn(const TokenizedText &passage)
{
    return passage.findings(Rule::NoBreakSpaces, pattern(), [](const auto &match) {
        return match.captured().replace(u' ', QChar::Nbsp);
    });
}

} // namespace tilshi::spelling
