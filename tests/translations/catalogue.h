#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace tilshi::test {

/// A message of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one; for a message with %n one for each numerus form
    bool numerus = false;
    bool finished = true;

    /// What makes it the same message in another catalogue.
    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

/// The messages of that file; empty if it can't be read.
QList<Message> readCatalogue(const QString &path);
/// What lupdate finds in those files and folders of app/, as messages without translations.
QList<Message> messagesOf(const QString &project, const QStringList &places);
/// What lupdate finds in the sources today, as messages without translations.
QList<Message> messagesOfSources(const QString &project);

} // namespace tilshi::test
