#pragma once

#include "spelling/finding.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <string>

namespace tilshi::test {

/// The text with the best fix of every finding put in; findings are in order and apart.
inline QString mended(QStringView text, const QList<spelling::Finding> &findings)
{
    QString whole = text.toString();
    for (auto finding = findings.crbegin(); finding != findings.crend(); ++finding) {
        whole.replace(finding->start, finding->length, finding->fixes.value(0, finding->text));
    }
    return whole;
}

} // namespace tilshi::test
