#pragma once

#include "base/result.h"
#include "language/houseword.h"
#include "spelling/dictionaries.h"
#include "spelling/finding.h"
#include "spelling/languagerun.h"

#include <QFuture>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

namespace tilshi::spelling {

/// A checker on a thread of its own. All may be called from any thread and nothing waits; a future
/// that is cancelled before its turn costs nothing. The destructor cancels what has not begun and
/// waits for the one in work.
class SpellingWorker
{
public:
    /// Starts the thread, which loads the Kazakh dictionary at once.
    explicit SpellingWorker(const Dictionaries &dictionaries);
    ~SpellingWorker();

    SpellingWorker(const SpellingWorker &) = delete;
    SpellingWorker &operator=(const SpellingWorker &) = delete;

    /// Ready when the Kazakh dictionary is loaded, or with why it could not be (see Checker::load);
    /// checks are answered in any case.
    QFuture<Result<void>> loaded() const;

    /// As Checker::check(), a list of findings for each paragraph. What was asked last is checked
    /// first.
    QFuture<QList<QList<Finding>>> check(const QList<Paragraph> &paragraphs,
                                         const QString &language = QStringLiteral("kk"));

    /// As Checker::suggestions(); answered before any check that waits, and given up within a
    /// millisecond or so when the future is cancelled.
    QFuture<QStringList> suggestions(const QString &word, const QString &language, int most = 5);

    /// As Checker::modelFor(); answered before any check that waits.
    QFuture<QString> modelFor(const QString &word);

    /// These three hold for every check and suggestion that has not begun.
    void setHouseWords(const QList<language::HouseWord> &words);
    void setRules(const Rules &rules);
    void setIgnored(const QSet<Ignored> &ignored);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace tilshi::spelling
