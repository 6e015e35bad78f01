#pragma once

#include "newsroom/ports.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace tilshi::test {

/// A library that several programs have open at once: aigul (journalist), nurlan (editor) and
/// saule (chief editor), two sections, and some drafts of aigul's.
class SharedLibrary
{
public:
    explicit SharedLibrary(int drafts);

    QString folder() const { return m_place.filePath(QStringLiteral("library")); }
    QString path(const QString &name) const { return m_place.filePath(name); }
    /// aigul's drafts, and what was brought in by the command line.
    const QStringList &articles() const { return m_articles; }
    static QString headlineOf(int draft);

    /// Runs tilshi-cli as that person and waits for its end; what it printed. Fails the test where
    /// the command is not done.
    QString done(const QString &login, const QStringList &arguments);
    /// Starts it; a command that is refused is as good as one that is done.
    void start(QProcess &process, const QString &login, const QStringList &arguments) const;
    /// A text file, for the command line to bring in.
    QString file(const QString &headline, const QString &text) const;

private:
    QTemporaryDir m_place;
    QStringList m_articles;
};

} // namespace tilshi::test
