#pragma once

#include "spelling/finding.h"
#include "spelling/languagerun.h"

#include <QList>
#include <QStringView>

namespace tilshi::spelling {

/// Puts findings into a list that is in order and without overlaps, but for those that one of the
/// list is in the way of.
void mergeInto(QList<Finding> &findings, const QList<Finding> &more);

/// True if some of it is in a run that is marked as of another language than Kazakh.
bool isForeign(const Finding &finding, const QList<LanguageRun> &runs);

/// True at the first word of a text, and at one behind a full stop or the like.
bool beginsSentence(QStringView text, qsizetype at);

} // namespace tilshi::spelling
