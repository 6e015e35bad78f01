#pragma once

#include "spelling/checkedword.h"
#include "spelling/finding.h"
#include "spelling/frequencies.h"
#include "spelling/guess.h"

#include <QList>
#include <QStringView>

namespace tilshi::spelling {

/// Words with a space within: two neighbours in small letters, one of them refused and not in use,
/// that are a word in use together (шыққа нша: шыққанша). What is found is no longer refused.
QList<Finding> splitWordsIn(QStringView text, QList<CheckedWord> &words, const Accepts &accepts,
                            const Frequencies &frequencies);

/// Particles that a hyphen ties to a Kazakh word though they stand apart (келдім-ғой: келдім ғой;
/// кітабында-да: кітабында да). Names are left alone: АҚШ-та is a case.
QList<Finding> tiedParticlesIn(QStringView text, QList<CheckedWord> &words, const Accepts &accepts);

} // namespace tilshi::spelling
