#include "spelling/passage.h"
#include "spelling/typography.h"

namespace tilshi::spelling {

namespace {

const QRegularExpression &pattern()
{
    static const QRegularExpression found(
        QStringLiteral("№ \\d+|"
                       "(?<!\\d)\\d+ жж?\\.(?!\\p{L})|"
                       "(?<![\\d.,:])\\d{1,2} (?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|"
                       "тамыз|қыркүйек|қазан|қараша|желтоқсан)(?:да|де|та|те|ға|ге|ы|і|дағы|дегі|"
                       "дан|ден|нан|нен)?(?!\\p{L})|"
                       "\\d+(?:,\\d+)? (?:мың|млн|млрд|трлн|тг|км|кг|см|мм|га)(?!\\p{L})"),
        QRegularExpression::UseUnicodePropertiesOption);
    return found;
}

} // namespace

QList<Finding> noBreakSpacesIn(const Passage &passage)
{
    return passage.findings(Rule::NoBreakSpaces, pattern(), [](const auto &match) {
        return match.captured().replace(u' ', QChar::Nbsp);
    });
}

} // namespace tilshi::spelling
