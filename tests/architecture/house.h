#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace tilshi::test {

/// A file of app/; path is from there: newsroom/desk.cpp.
struct SourceFile
{
    QString path;
    QString text; ///< without comments

    QString room() const { return path.section(u'/', 0, 0); }
    QString folder() const { return path.section(u'/', 0, -2); }
    bool isCMake() const { return path.endsWith(u".txt") || path.endsWith(u".cmake"); }
};

/// A row of "Who knows whom".
struct Row
{
    QStringList rooms;
    QStringList libraries; ///< Qt Sql, Hunspell …; words after the name say what for

    bool knowsRoom(const QString &room) const { return rooms.contains(room); }
    bool knowsLibrary(const QString &library) const;
};

using HouseMap = QMap<QString, Row>;

/// The rows of the table whose head is "| room | knows |".
HouseMap readMap(const QString &readme);
/// Every .h, .cpp, CMakeLists.txt and .cmake in a folder of app/.
QList<SourceFile> readSources(const QString &app);
/// A file of that path and content, its comments taken out.
SourceFile sourceFile(const QString &path, const QString &text);

} // namespace tilshi::test
