#pragma once

#include "spelling/checkedword.h"

#include <QList>

#include <functional>

namespace tilshi::spelling {

/// Finds stretches of Russian that nobody marked: three neighbouring words or more without Kazakh
/// letters that Russian knows and Kazakh does not. Words that both know may stand between them, and
/// fewer words that neither knows. The words of such a stretch become Russian, refused where
/// Russian refuses them; knowsRussian is asked about no other word than those that might be in one.
void claimRussianRuns(QList<CheckedWord> &words,
                      const std::function<bool(const CheckedWord &)> &knowsRussian);

} // namespace tilshi::spelling
