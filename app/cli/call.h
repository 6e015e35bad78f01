#pragma once

#include "cli/arguments.h"
#include "cli/environment.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

namespace tilshi::cli {

/// One run of one verb: what was typed, whom it works for, and where the answer goes. The library
/// is opened when it is first asked for.
class Call
{
public:
    Call(const Arguments &arguments, const Environment &environment);
    /// Does what the library has left to do.
    ~Call();
    Call(const Call &) = delete;
    Call &operator=(const Call &) = delete;

    const Environment &environment() const { return m_environment; }
    const Arguments &arguments() const { return m_arguments; }
    QString word(qsizetype place) const { return m_arguments.words.value(place); }
    std::optional<QString> value(Option option) const { return m_arguments.value(option); }
    bool has(Option option) const { return m_arguments.has(option); }
    bool wantsJson() const { return has(Option::Json); }

    /// Whether a verb that keeps a list is to show it: no word stands behind it, or list alone.
    bool asksForList() const;

    /// The folder that the library is in or is to be made in: absolute.
    QString libraryFolder() const;
    /// Failed, with what there is, where --as names nobody, whoever acts.
    Outcome<newsroom::Library *> library();
    /// The person named by --as, else the owner of the folder. Failed, with what there is, for an
    /// unknown login and for one that is no longer active.
    Outcome<newsroom::Person> person();
    /// The same, if a chief editor.
    Outcome<newsroom::Person> chief();
    Outcome<newsroom::Settings> settings();
    Outcome<QTimeZone> zone();

    /// A file's bytes; those of standard input for "-".
    Outcome<QByteArray> read(const QString &file) const;

    /// One line; its end is added.
    void print(const QString &line) const;
    /// Lines that bring their ends along.
    void printLines(const QString &lines) const;
    void print(const QJsonObject &object) const;
    void print(const QJsonArray &array) const;

private:
    const Arguments &m_arguments;
    const Environment &m_environment;
    LibraryInUse m_opened;
};

} // namespace tilshi::cli
