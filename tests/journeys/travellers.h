#pragma once

#include "journeys/readpage.h"

#include <QByteArray>
#include <QList>

namespace tilshi::test {

/// An article that goes the whole way, and how it must arrive.
struct Traveller
{
    const char *name;
    QByteArray file; ///< as a newsroom has it
    QString headline;
    QStringList dateline;   ///< place, date in Kazakh, source
    QStringList paragraphs; ///< eight
};

/// The look-alike always; the real article where it lies beside the sources.
QList<Traveller> travellers();

/// Checks that the page has what the traveller set out with.
void checkArrived(const Traveller &traveller, const ReadPage &page);

} // namespace tilshi::test
