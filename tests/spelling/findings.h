#pragma once

#include "spelling/finding.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <map>
#include <string>
#include <utility>

namespace tilshi::test {

/// The text with the best fix of every finding put in; findings are in order and apart.
inline QString mended(QStringView text, const QList<spelling::Finding> &findings)
{
    QString whole;
    std::map<qsizetype, std::pair<qsizetype, QString>> fixes; // where, how long, and what instead
    for (const spelling::Finding &finding : findings) {
        fixes[finding.start] = {finding.length, finding.fixes.value(0, finding.text)};
        if (finding.partner) {
            fixes[finding.partner->start] = {finding.partner->length, finding.partner->fix};
        }
    }
    qsizetype at = 0;
    for (const auto &[start, fix] : fixes) {
        whole += text.sliced(at, start - at) + fix.second;
        at = start + fix.first;
    }
    return whole + text.sliced(at);
}

} // namespace tilshi::test
