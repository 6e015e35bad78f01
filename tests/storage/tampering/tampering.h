#pragma once

#include <QByteArray>
#include <QList>

namespace tilshi::test {

/// What a change behind the library's back would do if nobody noticed.
enum class Effect
{
    Publishes, ///< changes what is or will be on the site
    Rights,    ///< changes who may do what
    History,   ///< changes what is said of the past
};

struct Tampering
{
    QByteArray name;
    QByteArray sql;
    Effect effect = Effect::Publishes;
};

// Each kind by itself; see tamperings().
void addTexts(QList<Tampering> &all);
void addStates(QList<Tampering> &all);
void addColumns(QList<Tampering> &all);
void addPeople(QList<Tampering> &all);
void addRules(QList<Tampering> &all);
void addChains(QList<Tampering> &all);

/// All that is found out, done to a Newsroom's file.
QList<Tampering> tamperings();

/// What an attacker with the library's own code, or with an older copy of the file, can do
/// unnoticed, and what has no record; the README says so. Each runs, so that this list is true too.
QList<Tampering> outOfScope();

// Pieces of SQL.
QByteArray idOf(const QByteArray &headline);
QByteArray article(const QByteArray &change, const QByteArray &headline);
/// A version's text replaced, its hash along with it.
QByteArray forged(const QByteArray &headline, const char *number = "1");
QByteArray forgedHash(const QByteArray &headline);
/// Two articles pointed at each other's texts.
QByteArray swapped(const QByteArray &one, const QByteArray &other);

} // namespace tilshi::test
