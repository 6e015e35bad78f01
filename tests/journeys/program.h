#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QTemporaryDir>

class QProcess;

namespace tilshi::test {

/// What a program printed and ended with.
struct Ended
{
    int code = -1; ///< 128 and more: it did not end by itself
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QString lastLine() const { return out.trimmed().section(u'\n', -1); }
};

/// The real tilshi-cli at work in a folder of its own.
class Program
{
public:
    Ended run(const QStringList &arguments, const QByteArray &input = {}) const;
    Ended runAs(const QString &login, const QStringList &arguments) const;
    /// Runs it and requires exit code 0.
    Ended done(const QStringList &arguments) const;
    Ended doneAs(const QString &login, const QStringList &arguments) const;
    /// In bash, where cli is a function that calls the program with its library.
    Ended shell(const QString &script) const;

    /// Starts it and comes back at once.
    void start(QProcess &process, const QStringList &arguments) const;
    static Ended end(QProcess &process);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file(const QString &name, const QByteArray &content) const;
    /// A new library in which aigerim (journalist), baqyt (editor) and dana (chief) work too.
    void addDefaults() const;

private:
    QStringList withLibrary(const QStringList &arguments) const;

    QTemporaryDir m_folder;
};

} // namespace tilshi::test
