#include "spelling/finding.h"

namespace tilshi::spelling {

Finding findingOf(Rule rule, QStringView text, qsizetype start, qsizetype length,
                  const QStringList &fixes)
{
    Finding finding;
    finding.start = start;
    finding.length = length;
    finding.text = text.sliced(start, length).toString();
    finding.language = QStringLiteral("kk");
    finding.rule = rule;
    finding.confidence = Confidence::High;
    finding.fixes = fixes;
    return finding;
}

} // namespace tilshi::spelling
