#include <QFile>
#include <QMap>
#include <QMimeDatabase>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QString> desktopEntry()
{
    QFile file(QStringLiteral(TILSHI_SOURCE_DIR "/resources/linux/kz.tilshi.Tilshi.desktop"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QMap<QString, QString> entry;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        entry.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    }
    return entry;
}

} // namespace

TEST_CASE("a file manager offers Tilshi for every kind of file that it imports")
{
    const QMap<QString, QString> entry = desktopEntry();
    CHECK(entry.value(u"Exec"_s).endsWith(u" %F"));
    const QStringList types = entry.value(u"MimeType"_s).split(u';', Qt::SkipEmptyParts);
    const QMimeDatabase known;
    for (const QString &name :
         {u"мақала.docx"_s, u"мақала.odt"_s, u"мақала.html"_s, u"мақала.htm"_s, u"мақала.md"_s,
          u"мақала.txt"_s, u"мақала.rtf"_s, u"мақала.doc"_s, u"хат.eml"_s, u"бет.mht"_s}) {
        INFO(name.toStdString());
        CHECK(types.contains(known.mimeTypeForFile(name, QMimeDatabase::MatchExtension).name()));
    }
    for (const QString &type : types) {
        INFO(type.toStdString());
        CHECK(known.mimeTypeForName(type).isValid());
    }
}
