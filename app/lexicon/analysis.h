#pragma once

#include "lexicon/dictionary.h"

#include <QHash>

namespace tilshi::lexicon {

/// One way to read a form.
struct Reading
{
    QString headword;
    QString kind;
    QString analysis; ///< "pl p1sg loc"
    SourceLine place; ///< where the headword, or the closed form, is listed
};

/// Reads forms by the entries of a dictionary, which must outlive it.
class Analyser
{
public:
    explicit Analyser(const Dictionary &dictionary);

    /// Every reading of a form as written; none if the dictionary does not know it.
    QList<Reading> readingsOf(const QString &form) const;

private:
    QList<Reading> withoutFirstPart(const QString &form) const;
    void addReadings(const Entry &entry, const QString &form, QList<Reading> &readings) const;
    void addBehindFirstParts(const FirstParts &first, const QString &form,
                             QList<Reading> &readings) const;

    const Dictionary &m_dictionary;
    QHash<QString, QList<qsizetype>> m_entries; ///< by each stem without its last letter
    QHash<QString, QList<qsizetype>> m_closed;
};

} // namespace tilshi::lexicon
