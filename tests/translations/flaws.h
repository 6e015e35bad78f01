#pragma once

#include "translations/catalogue.h"

namespace tilshi::test {

/// What is wrong with a translation into Kazakh (kk) or Russian (ru), each as one line; empty is
/// good. same: the sources that may stand untranslated.
QStringList flawsOf(const Message &message, const QString &language, const QStringList &same);

/// Messages that are in one catalogue and not in the other.
QStringList differences(const QList<Message> &catalogue, const QList<Message> &sources);

} // namespace tilshi::test
