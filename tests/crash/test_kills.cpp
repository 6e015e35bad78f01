#include "crash/realwindow.h"
#include "storage/filerecovery.h"
#include "support/newsroom.h"
#include "text/plaintext.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdio>

using namespace tilshi;
using namespace tilshi::newsroom;
using tilshi::test::Acknowledged;
using tilshi::test::RealWindow;
using tilshi::test::TestNewsroom;

namespace {

constexpr int savesWanted = 500; // in a hundred rounds; with the sanitizers there are some 600
constexpr int wordsARound = 60;
constexpr int longestRound = 2200; // ms after the first key
constexpr int everyTypingRound = 10;
constexpr int longestStart = 900; // ms
constexpr int patience = 20'000;  // ms in which the program stands still
const QString saveKey = QStringLiteral("ctrl+Cyrillic_yeru"); // Ctrl and the key of Latin S

int rounds()
{
    const int wished = qEnvironmentVariableIntValue("TILSHI_KILLS");
    return wished > 0 ? wished : 100;
}

/// A word that no other has: the number in letters of the Kazakh layout that need no digits row.
struct Word
{
    QString text;
    QStringList keys; ///< X names of the keys that type it
};

Word wordOf(int number)
{
    static const QString letters = QStringLiteral("абвгдежзик");
    static const QStringList names{
        QStringLiteral("a"),  QStringLiteral("be"), QStringLiteral("ve"),  QStringLiteral("ghe"),
        QStringLiteral("de"), QStringLiteral("ie"), QStringLiteral("zhe"), QStringLiteral("ze"),
        QStringLiteral("i"),  QStringLiteral("ka")};
    Word word;
    for (const QChar digit : QString::number(number)) {
        word.text += letters.at(digit.digitValue());
        word.keys.append(QStringLiteral("Cyrillic_") + names.at(digit.digitValue()));
    }
    return {word.text + u' ', word.keys + QStringList{QStringLiteral("space")}};
}

/// What the library, or where it is newer the recovery journal, holds of the article's body.
struct Kept
{
    QString inLibrary;
    QString inJournal;

    QString longest() const { return inJournal.size() > inLibrary.size() ? inJournal : inLibrary; }
};

/// Programs on this screen that start a bus.
int launchers()
{
    const QByteArray screen = "DISPLAY=" + qgetenv("DISPLAY");
    int count = 0;
    const QStringList processes = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &process : processes) {
        QFile name(u"/proc/" + process + u"/comm");
        QFile environment(u"/proc/" + process + u"/environ");
        if (name.open(QIODevice::ReadOnly) && name.readAll().startsWith("dbus-launch") &&
            environment.open(QIODevice::ReadOnly)) {
            count += environment.readAll().split('\0').contains(screen) ? 1 : 0;
        }
    }
    return count;
}

class KillTest
{
public:
    KillTest()
        : m_article(m_room.newArticle(m_room.journalist))
    {
        Content empty = m_room.content();
        empty.body = {};
        Act edit = m_room.actOf(Action::Edit, m_article, m_room.journalist);
        edit.content = empty;
        REQUIRE(m_room.desk().act(edit));
    }

    void round(int number)
    {
        RealWindow window(m_room.path(QStringLiteral("home")), arguments());
        const bool isShown = window.waitUntilShown(patience);
        INFO("round " << number << ": " << window.state().toStdString());
        REQUIRE(isShown);
        window.press({QStringLiteral("ctrl+End")});
        const QString before = kept().longest();
        const bool saves = number % everyTypingRound != 0;
        const QString typed = startTyping(window, saves);
        REQUIRE(window.runsFor(
            QRandomGenerator::global()->bounded(300, saves ? longestRound : 2 * longestRound)));
        window.kill();
        judge(window.acknowledged(), before, typed);
    }

    /// A start that is killed at some moment of it, and one that is not.
    void startTwice()
    {
        RealWindow half(m_room.path(QStringLiteral("home")), arguments());
        REQUIRE(half.runsFor(QRandomGenerator::global()->bounded(longestStart)));
        half.kill();
        RealWindow whole(m_room.path(QStringLiteral("home")), arguments());
        const bool isShown = whole.waitUntilShown(patience);
        INFO(whole.state().toStdString());
        REQUIRE(isShown);
    }

    /// Something is typed, and the window told to end at once.
    void end()
    {
        RealWindow window(m_room.path(QStringLiteral("home")), arguments());
        REQUIRE(window.waitUntilShown(patience));
        window.press({QStringLiteral("ctrl+End")});
        const Word word = wordOf(m_word++);
        window.press(word.keys);
        CHECK(window.end() == 128 + SIGTERM);
        CHECK(kept().longest().endsWith(word.text));
    }

    /// A start where the desktop has no bus. How many launchers of one run while it is shown.
    int launchersOfStart()
    {
        QDir().mkpath(m_room.path(QStringLiteral("home"))); // without it none is tried
        RealWindow window(m_room.path(QStringLiteral("home")), arguments());
        REQUIRE(window.waitUntilShown(patience));
        return launchers();
    }

    int saves() const { return m_saves; }
    int lost() const { return m_lost; }
    bool isWhole() { return m_room.library().verify().value().isClean(); }

private:
    QStringList arguments() const
    {
        return {QStringLiteral("--library"), m_room.folder(),          QStringLiteral("--as"),
                m_room.journalist.login,     QStringLiteral("--open"), m_article.toString()};
    }

    QString startTyping(RealWindow &window, bool saves)
    {
        QStringList keys;
        QString typed;
        for (int i = 0; i < wordsARound; ++i) {
            const Word word = wordOf(m_word++);
            typed += word.text;
            keys += word.keys;
            if (saves) {
                keys += saveKey;
            }
        }
        window.typeInBackground(keys);
        return typed;
    }

    Kept kept()
    {
        const OpenArticle open = m_room.desk().open(m_article).value();
        storage::FileRecovery recovery(m_room.path(QStringLiteral("home/data/tilshi/recovery")));
        Kept kept{text::plainText(open.content.body), {}};
        const QList<RecoveryEntry> entries = recovery.entries().value();
        for (const RecoveryEntry &entry : entries) {
            kept.inJournal = text::plainText(entry.content.body);
        }
        return kept;
    }

    void judge(const QList<Acknowledged> &acknowledged, const QString &before, const QString &typed)
    {
        const Kept now = kept();
        m_saves += static_cast<int>(acknowledged.size());
        const auto versions = m_room.library().articles().versions(m_article).value();
        for (const Acknowledged &save : acknowledged) {
            const bool isThere =
                save.version <= versions.first().number && save.characters <= now.inLibrary.size();
            m_lost += isThere ? 0 : 1;
        }
        INFO("typed «" << typed.toStdString() << "» kept «" << now.longest().toStdString() << "»");
        CHECK(QString(before + typed).startsWith(now.longest().trimmed()));
        CHECK(now.longest().startsWith(before.trimmed()));
    }

    TestNewsroom m_room;
    ArticleId m_article;
    int m_word = 0;
    int m_saves = 0;
    int m_lost = 0;
};

} // namespace

TEST_CASE("a window that is told to end keeps what was typed and asks nothing")
{
    QProcess::execute(QStringLiteral("setxkbmap"), {QStringLiteral("kz,us")});
    KillTest test;
    test.end();
    CHECK(test.isWhole());
}

TEST_CASE("a start where the desktop has no bus waits for none and starts none")
{
    KillTest test;
    const int before = launchers();
    CHECK(test.launchersOfStart() == before);
}

TEST_CASE("nothing acknowledged is lost by kill -9 at any moment, and what was typed comes back")
{
    QProcess::execute(QStringLiteral("setxkbmap"), {QStringLiteral("kz,us")});
    KillTest test;
    for (int number = 1; number <= rounds(); ++number) {
        test.round(number);
    }
    std::printf("kills %d, acknowledged saves %d, lost %d\n", rounds(), test.saves(), test.lost());
    CHECK(test.lost() == 0);
    CHECK(test.isWhole());
    CHECK(test.saves() >= savesWanted * rounds() / 100);
}

TEST_CASE("a start that is killed at any moment does not stop the next one")
{
    KillTest test;
    for (int number = 0; number < rounds(); number += 5) {
        test.startTwice();
    }
    CHECK(test.isWhole());
}
