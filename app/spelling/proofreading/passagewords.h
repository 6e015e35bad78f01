#pragma once

#include "spelling/tokenizedtext.h"

#include <QString>
#include <QStringList>
#include <QStringView>

namespace tilshi::spelling {

/// The words and numbers of a passage in small letters, with what stands between them, as the rules
/// of a proofreader look at them. Beyond its two ends every word is empty.
class PassageWords
{
public:
    explicit PassageWords(const TokenizedText &passage);

    qsizetype size() const { return m_forms.size(); }
    QStringView text() const { return m_passage.text(); }
    const TokenizedText &passage() const { return m_passage; }

    /// In small letters.
    const QString &form(qsizetype at) const;
    /// As it stands there.
    QStringView written(qsizetype at) const;
    qsizetype start(qsizetype at) const { return m_passage.tokens()[at].start; }
    qsizetype end(qsizetype at) const;

    /// What stands between a word and the one before it, or the text's beginning.
    QStringView before(qsizetype at) const;
    /// True where nothing but one space stands between a word and the one before it.
    bool isNext(qsizetype at) const;
    /// True where the words from there on are these, with one space between them.
    bool hasRow(qsizetype at, const QStringList &forms) const;
    /// True at the first word of a sentence.
    bool beginsSentence(qsizetype at) const;

    /// A finding from one word's beginning to another's end.
    QList<Finding> finding(Rule rule, qsizetype first, qsizetype last, const QString &fix) const;

private:
    const TokenizedText &m_passage;
    QStringList m_forms;
};

} // namespace tilshi::spelling
