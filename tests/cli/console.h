#pragma once

#include "base/clock.h"
#include "cli/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace tilshi::test {

/// What a command line printed and ended with.
struct Answer
{
    int code = -1;
    QString out;
    QStringList err;          ///< lines
    QList<qsizetype> flushed; ///< how much of the output had been written whenever it was sent

    QJsonObject object() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
    /// The last line of the output that says anything.
    QString lastLine() const;
    /// The stable word in brackets at the end of a refusal; empty if there is none.
    QString refusal() const;
};

/// A person at a terminal: a folder, a clock, and tilshi-cli over the real storage.
class Console
{
public:
    Console();

    Answer run(const QStringList &arguments);
    /// With --as.
    Answer as(const QString &login, const QStringList &arguments);
    /// Runs it and requires exit code 0.
    Answer done(const QStringList &arguments);
    Answer doneAs(const QString &login, const QStringList &arguments);

    /// An absolute path in the folder; the file need not be there.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A file in the folder with that text; its path.
    QString file(const QString &name, const QString &text) const;

    /// A new library in which aigerim (journalist), baqyt (editor) and dana (chief) work too.
    void addDefaults();
    /// Imports a short article into the section Қоғам as aigerim; its id.
    QString article(const QString &headline = QStringLiteral("Мектеп ашылды"));

    ManualClock clock;
    QString input; ///< what standard input has

private:
    cli::Environment environment(Answer &answer);
    std::optional<QString> nextLine();

    QTemporaryDir m_folder;
    qsizetype m_linesRead = 0;
};

} // namespace tilshi::test
