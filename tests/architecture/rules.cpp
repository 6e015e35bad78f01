#include "architecture/rules.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace tilshi::test {
namespace {

using Expression = QRegularExpression;

QStringList captures(const Expression &expression, const QString &text)
{
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        found << match.next().captured(1);
    }
    return found;
}

/// Qt Gui for QImage, SQLite for sqlite3.h; empty for what everybody may include.
QString libraryOfHeader(const QString &header)
{
    static const QMap<QString, QString> others{
        {QStringLiteral("hunspell/"), QStringLiteral("Hunspell")},
        {QStringLiteral("sqlite3.h"), QStringLiteral("SQLite")},
        {QStringLiteral("zstd.h"), QStringLiteral("zstd")},
        {QStringLiteral("gumbo.h"), QStringLiteral("Gumbo")},
        {QStringLiteral("md4c"), QStringLiteral("md4c")},
        {QStringLiteral("zip.h"), QStringLiteral("libzip")},
        {QStringLiteral("dtl/"), QStringLiteral("dtl")},
        {QStringLiteral("kainjow/"), QStringLiteral("Mustache")},
        {QStringLiteral("unicode/"), QStringLiteral("ICU")},
    };
    for (auto other = others.begin(); other != others.end(); ++other) {
        if (header.startsWith(other.key())) {
            return other.value();
        }
    }
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const char *module : {"Gui", "Widgets", "Sql", "Svg", "Network", "Concurrent", "Xml",
                               "PrintSupport", "DBus", "Test", "SvgWidgets"}) {
        const QString name = QString::fromLatin1(module);
        if (QFileInfo::exists(headers + u"/Qt" + name + u'/' + header.section(u'/', -1))) {
            return u"Qt " + name;
        }
    }
    return {};
}

/// Qt Sql for Qt6::Sql, Hunspell for PkgConfig::HUNSPELL.
QString libraryOfTarget(const QString &target)
{
    static const QMap<QString, QString> others{
        {QStringLiteral("PkgConfig::HUNSPELL"), QStringLiteral("Hunspell")},
        {QStringLiteral("PkgConfig::GUMBO"), QStringLiteral("Gumbo")},
        {QStringLiteral("PkgConfig::MD4C"), QStringLiteral("md4c")},
        {QStringLiteral("PkgConfig::ZIP"), QStringLiteral("libzip")},
        {QStringLiteral("PkgConfig::ZSTD"), QStringLiteral("zstd")},
        {QStringLiteral("SQLite::SQLite3"), QStringLiteral("SQLite")},
    };
    return target.startsWith(u"Qt6::") ? u"Qt " + target.mid(5) : others.value(target, target);
}

/// What a file may not contain, and where it may.
struct Ban
{
    Expression pattern;
    QStringList homes; ///< paths that may, by their beginning
    QString reason;
};

const QList<Ban> &bans()
{
    static const QList<Ban> all{
        {Expression(QStringLiteral(R"(\b(?:tr|translate)\s*\()")),
         {QStringLiteral("wording/"), QStringLiteral("cli/"), QStringLiteral("widgets/"),
          QStringLiteral("editor/"), QStringLiteral("importwindow/"), QStringLiteral("help/"),
          QStringLiteral("ui/"), QStringLiteral("main/")},
         QStringLiteral("makes a sentence")},
        {Expression(QStringLiteral(
             R"(QDateTime::current|QDate::currentDate|QTime::currentTime|system_clock::now|\btime\(nullptr\))")),
         {QStringLiteral("base/")},
         QStringLiteral("asks the computer's clock")},
        {Expression(QStringLiteral(
             R"(#include <QText(?:Document|Cursor|Block|BlockFormat|CharFormat|List|Fragment)>)")),
         {QStringLiteral("editor/"), QStringLiteral("help/")},
         QStringLiteral("handles a QTextDocument")},
        {Expression(QStringLiteral(
             R"(\b(?:articles|people|sections|settings|comments|words|ignoredFindings|media)\(\)\s*\.\s*)"
             R"((?:create|commit|keep|claimForPublishing|releaseClaim|save|noteSeen|add|remove)\s*\()"
             R"(|\bnewsroom::(?:Articles|People|Sections|SettingsStore|Comments|Words|IgnoredFindings|Media)\b)"
             R"(|\batOnce\s*\()")),
         {QStringLiteral("newsroom/"), QStringLiteral("storage/")},
         QStringLiteral("writes past the newsroom's rules")},
        {Expression(QStringLiteral(R"(\bQSettings\b)")),
         {QStringLiteral("ui/preferences/preferencestore.")},
         QStringLiteral("reads the user's settings file")},
        {Expression(QStringLiteral(
             R"(\b(?:qWait|qSleep|msleep|usleep|nanosleep|sleep_for|sleep_until|sqlite3_sleep)\s*\()")),
         {QStringLiteral("main/tilshi_cli."), QStringLiteral("publishing/sitefolder."),
          QStringLiteral("storage/backup.")},
         QStringLiteral("sleeps instead of waiting for something")},
        {Expression(QStringLiteral(R"(\bQMessageBox\b)")),
         {QStringLiteral("widgets/question.")},
         QStringLiteral("asks with a box of its own")},
        {Expression(QStringLiteral(R"(#include <gumbo\.h>|\bGumbo[A-Z]|\bGUMBO_[A-Z]|\bgumbo_)")),
         {QStringLiteral("importing/html/gumboparser.cpp")},
         QStringLiteral("knows the parser of pages beside its tree")},
        {Expression(QStringLiteral(R"((?<!:)\binstance\s*\()")),
         {},
         QStringLiteral("has a singleton")},
        {Expression(QStringLiteral(R"(\bcase\s+(?:\w+::)*Action::)")),
         {},
         QStringLiteral("knows the workflow beside its table")},
    };
    return all;
}

QStringList includeBreaches(const SourceFile &file, const Row &row)
{
    static const Expression ours(QStringLiteral(R"(#include "(\w+)/[^"]*")"));
    static const Expression theirs(QStringLiteral("#include <([^>]+)>"));
    QStringList found;
    for (const QString &room : captures(ours, file.text)) {
        if (room != file.room() && !row.knowsRoom(room)) {
            found << file.path + u" includes " + room;
        }
    }
    for (const QString &header : captures(theirs, file.text)) {
        const QString library = libraryOfHeader(header);
        if (!library.isEmpty() && !row.knowsLibrary(library)) {
            found << file.path + u" includes " + header + u" of " + library;
        }
    }
    return found;
}

QStringList linkBreaches(const SourceFile &file, const Row &row)
{
    static const Expression ours(QStringLiteral(R"(\btilshi::(\w+))"));
    static const Expression theirs(QStringLiteral(R"(\b((?:Qt6|PkgConfig|SQLite)::\w+))"));
    QStringList found;
    for (const QString &room : captures(ours, file.text)) {
        if (room != file.room() && !row.knowsRoom(room)) {
            found << file.path + u" links " + room;
        }
    }
    for (const QString &target : captures(theirs, file.text)) {
        if (target != u"Qt6::Core" && !row.knowsLibrary(libraryOfTarget(target))) {
            found << file.path + u" links " + target;
        }
    }
    return found;
}

/// What is banned in the tests.
const QList<Ban> &testBans()
{
    static const QList<Ban> all{
        {Expression(QStringLiteral(
             R"(\b(?:qWait|qSleep|msleep|usleep|nanosleep|sleep_for|sleep_until)\s*\()")),
         {QStringLiteral("architecture/"),
          QStringLiteral("monkey/watchdog.cpp"), // looks from a thread that has no events
          QStringLiteral("support/threads.h")},  // when there is no application any more
         QStringLiteral("sleeps instead of waiting for something")},
    };
    return all;
}

QStringList bannedBreaches(const SourceFile &file, const QList<Ban> &bans)
{
    QStringList found;
    for (const Ban &ban : bans) {
        const bool atHome =
            std::any_of(ban.homes.begin(), ban.homes.end(),
                        [&](const QString &home) { return file.path.startsWith(home); });
        if (!atHome && ban.pattern.match(file.text).hasMatch()) {
            found << file.path + u' ' + ban.reason;
        }
    }
    return found;
}

/// Publishing turns pictures into smaller pictures; it draws no text and knows no palette.
QStringList pictureBreaches(const SourceFile &file)
{
    static const Expression qt(QStringLiteral("#include <(Q[^>]+)>"));
    static const QStringList pictures{QStringLiteral("QImage"), QStringLiteral("QImageReader"),
                                      QStringLiteral("QImageWriter"), QStringLiteral("QColorSpace"),
                                      QStringLiteral("QPainter")};
    QStringList found;
    for (const QString &header : captures(qt, file.text)) {
        if (libraryOfHeader(header) == u"Qt Gui" && !pictures.contains(header)) {
            found << file.path + u" includes " + header + u", which is no picture";
        }
    }
    return found;
}

bool reaches(const HouseMap &map, const QString &from, const QString &to, QSet<QString> &seen)
{
    for (const QString &next : map.value(from).rooms) {
        if (next == to) {
            return true;
        }
        if (!seen.contains(next)) {
            seen.insert(next);
            if (reaches(map, next, to, seen)) {
                return true;
            }
        }
    }
    return false;
}

/// A folder and one within it are one: its own files are the door of what lies deeper.
bool liesWithin(const QString &inner, const QString &outer)
{
    return inner.startsWith(outer + u'/');
}

/// Which folders of its own room each folder includes.
HouseMap folderMap(const QList<SourceFile> &files)
{
    static const Expression ours(QStringLiteral(R"(#include "([^"]*)/[^"/]*")"));
    HouseMap map;
    for (const SourceFile &file : files) {
        const QString folder = file.folder();
        for (const QString &other : captures(ours, file.text)) {
            const bool sameRoom = other.section(u'/', 0, 0) == file.room();
            if (sameRoom && other != folder && !liesWithin(other, folder) &&
                !liesWithin(folder, other)) {
                map[folder].rooms << other;
            }
        }
    }
    return map;
}

} // namespace

QStringList flawsOfFolders(const QList<SourceFile> &files)
{
    QStringList flaws;
    for (const SourceFile &file : files) {
        if (file.folder() == u"ui" && !file.isCMake()) {
            flaws << file.path + u" stands at the top of ui";
        }
    }
    const HouseMap folders = folderMap(files);
    for (const QString &folder : folders.keys()) {
        QSet<QString> seen;
        if (reaches(folders, folder, folder, seen)) {
            flaws << folder + u" includes itself through others";
        }
    }
    return flaws;
}

QStringList crowdedFolders(const QList<SourceFile> &files, int most)
{
    QMap<QString, int> count;
    QSet<QString> divided;
    for (const SourceFile &file : files) {
        ++count[file.folder()];
        divided.insert(file.folder().section(u'/', 0, -2));
    }
    QStringList crowded;
    for (auto folder = count.cbegin(); folder != count.cend(); ++folder) {
        if (folder.value() > most && !divided.contains(folder.key())) {
            crowded << QStringLiteral("%1: %2 files and no folder in it")
                           .arg(folder.key())
                           .arg(folder.value());
        }
    }
    return crowded;
}

QStringList breaches(const QList<SourceFile> &files, const HouseMap &map)
{
    QStringList found;
    for (const SourceFile &file : files) {
        const Row row = map.value(file.room());
        if (file.isCMake()) {
            found << linkBreaches(file, row);
            continue;
        }
        found << includeBreaches(file, row) << bannedBreaches(file, bans());
        if (file.room() == u"publishing") {
            found << pictureBreaches(file);
        }
    }
    return found;
}

QStringList breachesOfTests(const QList<SourceFile> &files)
{
    QStringList found;
    for (const SourceFile &file : files) {
        found << bannedBreaches(file, testBans());
    }
    return found;
}

QStringList flawsOfMap(const HouseMap &map, const QList<SourceFile> &files)
{
    QStringList flaws;
    QSet<QString> rooms;
    for (const SourceFile &file : files) {
        rooms.insert(file.room());
    }
    for (const QString &room : std::as_const(rooms)) {
        if (!map.contains(room)) {
            flaws << room + u" has no row";
        }
    }
    for (const QString &room : map.keys()) {
        if (!rooms.contains(room)) {
            flaws << room + u" has a row and no folder";
        }
        QSet<QString> seen;
        if (reaches(map, room, room, seen)) {
            flaws << room + u" knows itself through others";
        }
    }
    return flaws;
}

} // namespace tilshi::test
