#include "architecture/house.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace tilshi::test {
namespace {

QString fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList trimmedParts(const QString &cell, QChar separator)
{
    QStringList parts;
    for (const QString &part : cell.split(separator)) {
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty()) {
            parts << trimmed;
        }
    }
    return parts;
}

} // namespace

bool Row::knowsLibrary(const QString &library) const
{
    return std::any_of(libraries.begin(), libraries.end(), [&](const QString &entry) {
        return entry == library || entry.startsWith(library + u' ');
    });
}

HouseMap readMap(const QString &readme)
{
    HouseMap map;
    bool inTable = false;
    for (const QString &line : readme.split(u'\n')) {
        inTable = line.startsWith(u"| room | knows |") || (inTable && line.startsWith(u'|'));
        const QStringList cells = line.split(u'|');
        if (!inTable || cells.size() < 4 || !cells[1].contains(u'`')) {
            continue;
        }
        QString name = cells[1];
        QString rooms = cells[2];
        map[name.remove(u'`').trimmed()] = {trimmedParts(rooms.remove(u'`'), u' '),
                                            trimmedParts(cells[3], u',')};
    }
    return map;
}

SourceFile sourceFile(const QString &path, const QString &text)
{
    static const QRegularExpression cppComment(QStringLiteral(R"((^|\s)//[^\n]*)"));
    static const QRegularExpression cmakeComment(QStringLiteral(R"(#[^\n]*)"));
    SourceFile file{path, text};
    file.text.remove(file.isCMake() ? cmakeComment : cppComment);
    return file;
}

QList<SourceFile> readSources(const QString &app)
{
    QList<SourceFile> files;
    const QStringList kinds{QStringLiteral("*.h"), QStringLiteral("*.cpp"),
                            QStringLiteral("*.cmake"), QStringLiteral("CMakeLists.txt")};
    QDirIterator walk(app, kinds, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = QDir(app).relativeFilePath(walk.next());
        if (path.contains(u'/')) {
            files << sourceFile(path, fileText(walk.filePath()));
        }
    }
    return files;
}

} // namespace tilshi::test
