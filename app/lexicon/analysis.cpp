#include "lexicon/analysis.h"

#include "lexicon/paths.h"

namespace tilshi::lexicon {

Analyser::Analyser(const Dictionary &dictionary)
    : m_dictionary(dictionary)
{
    for (qsizetype at = 0; at < dictionary.entries.size(); ++at) {
        for (const Stem &stem : dictionary.entries[at].stems) {
            QList<qsizetype> &entries = m_entries[stem.base.text.chopped(1)];
            if (entries.isEmpty() || entries.last() != at) {
                entries << at;
            }
        }
    }
    for (qsizetype at = 0; at < dictionary.closed.size(); ++at) {
        m_closed[dictionary.closed[at].text] << at;
    }
}

QList<Reading> Analyser::readingsOf(const QString &form) const
{
    QList<Reading> readings = withoutFirstPart(form);
    for (const FirstParts &first : m_dictionary.grammar.firstParts) {
        addBehindFirstParts(first, form, readings);
    }
    return readings;
}

QList<Reading> Analyser::withoutFirstPart(const QString &form) const
{
    QList<Reading> readings;
    const QList<qsizetype> closed = m_closed.value(form);
    for (const qsizetype at : closed) {
        const ClosedForm &listed = m_dictionary.closed[at];
        readings << Reading{listed.headword, QStringLiteral("closed"), listed.analysis,
                            listed.place};
    }
    for (qsizetype length = 0; length < form.size(); ++length) {
        const QList<qsizetype> entries = m_entries.value(form.left(length));
        for (const qsizetype at : entries) {
            addReadings(m_dictionary.entries[at], form, readings);
        }
    }
    return readings;
}

void Analyser::addBehindFirstParts(const FirstParts &first, const QString &form,
                                   QList<Reading> &readings) const
{
    for (const QString &part : first.parts) {
        if (!form.startsWith(part)) {
            continue;
        }
        const QList<Reading> rest = withoutFirstPart(form.mid(part.size()));
        for (Reading reading : rest) {
            if (first.precede(reading.headword, reading.kind)) {
                reading.headword.prepend(part);
                readings << reading;
            }
        }
    }
}

void Analyser::addReadings(const Entry &entry, const QString &form, QList<Reading> &readings) const
{
    for (const Stem &stem : entry.stems) {
        const QList<Path> paths = wholeWords(m_dictionary.grammar, stem.slot, stem.base, form);
        for (const Path &path : paths) {
            if (isForm(path, entry, stem)) {
                readings << Reading{entry.headword, entry.kind, path.analysis.join(u' '),
                                    entry.place};
            }
        }
    }
}

} // namespace tilshi::lexicon
