#pragma once

#include "spelling/checkedword.h"
#include "spelling/finding.h"
#include "spelling/guess.h"

#include <QList>
#include <QStringView>

namespace tilshi::spelling {

/// Words with a space within: two neighbours, one of them refused, that are a word together
/// (шыққа нша: шыққанша). What is found is no longer refused.
QList<Finding> splitWordsIn(QStringView text, QList<CheckedWord> &words, const Accepts &accepts);

} // namespace tilshi::spelling
