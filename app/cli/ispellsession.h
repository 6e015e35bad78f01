#pragma once

#include "spelling/checker.h"

#include <QString>
#include <QStringList>

namespace tilshi::cli {

/// The pipe protocol of "ispell -a", which editors speak: a line in, the words of it out, a line
/// each, then an empty one. See ispell(1). A word is what the checker takes for one, with its
/// hyphens; positions count characters from the line's beginning, its ^ included.
class IspellSession
{
public:
    /// House words are added to those of the session.
    IspellSession(spelling::Checker &checker, const QList<language::HouseWord> &houseWords);

    /// What is said before the first line, without its end.
    static QString banner();

    /// The answer to a line, both without their ends where they have any; lines of the answer end
    /// in \n. Commands (* & @ + - ~ # ! % ` at the line's beginning) have an empty one.
    QString answer(const QString &line);

private:
    QString answerWords(const QString &line, qsizetype from);
    QString answerWord(const QString &word, qsizetype place);
    bool obey(const QString &line);
    void accept(const QString &word);

    spelling::Checker &m_checker;
    QList<language::HouseWord> m_words;
    bool m_terse = false;
};

} // namespace tilshi::cli
