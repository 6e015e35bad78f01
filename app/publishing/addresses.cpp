#include "publishing/addresses.h"

#include "language/slug.h"
#include "publishing/sitetheme.h"

#include <QCryptographicHash>

namespace tilshi::publishing {

namespace {

constexpr int longestSlug = 115; ///< bytes; with .html 120

QString page(QStringView folder, const QString &slug)
{
    return folder.toString() + u'/' + slug + u".html";
}

QString twoDigits(int number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

/// Whoever gave the words: what comes out is a file name and cannot leave its folder.
QString named(QStringView folder, const QString &words)
{
    const QString slug = language::slug(words, longestSlug);
    return slug.isEmpty() ? QString() : page(folder, slug);
}

/// For a slug of the library, which should be one already. Another text, as somebody may have put
/// into the library, gets an address too, and no two of them the same.
QString addressed(QStringView folder, const QString &slug)
{
    if (language::isSlug(slug, longestSlug)) {
        return page(folder, slug);
    }
    const QByteArray hash =
        QCryptographicHash::hash(slug.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    const QString form = language::slug(slug, longestSlug - 13);
    return page(folder, (form.isEmpty() ? QStringLiteral("page") : form) + u'-' +
                            QString::fromLatin1(hash));
}

} // namespace

QString articlePath(const QDateTime &published, const QTimeZone &zone, const QString &slug)
{
    const QDate date = published.toTimeZone(zone).date();
    return addressed(QString(QString::number(date.year()) + u'/' + twoDigits(date.month())), slug);
}

QString sectionPath(const QString &slug)
{
    return addressed(u"section", slug);
}

QString authorPath(const QString &name)
{
    return named(u"author", name);
}

QString tagPath(const QString &tag)
{
    return named(u"tag", tag);
}

QString archivePath()
{
    return QStringLiteral("archive.html");
}

QString archivePath(int year, int month)
{
    return page(u"archive", QString(QString::number(year) + u'-' + twoDigits(month)));
}

QString mediaPath(const Picture &picture)
{
    return u"media/" + picture.name;
}

QString stylePath()
{
    const QByteArray hash =
        QCryptographicHash::hash(SiteTheme::file("style.css"), QCryptographicHash::Sha256);
    return u"style-" + QString::fromLatin1(hash.toHex().left(10)) + u".css";
}

QString relativePath(QStringView from, QStringView to)
{
    qsizetype common = 0;
    for (qsizetype i = 0; i < from.size() && i < to.size() && from[i] == to[i]; ++i) {
        if (from[i] == u'/') {
            common = i + 1;
        }
    }
    const qsizetype up = from.mid(common).count(u'/');
    return QStringLiteral("../").repeated(up) + to.mid(common);
}

QString absoluteAddress(const QString &baseUrl, QStringView path)
{
    return baseUrl + u'/' + (path == frontPath ? QStringView() : path);
}

} // namespace tilshi::publishing
