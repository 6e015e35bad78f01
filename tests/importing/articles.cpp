#include "importing/articles.h"

#include <QDir>
#include <QFile>
#include <QStringList>

namespace tilshi::test {

namespace {

std::optional<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

} // namespace

QByteArray lookalike()
{
    const QString sources = QStringLiteral(TILSHI_SOURCE_DIR);
    return contentOf(sources + u"/tests/importing/data/munar-lookalike.txt").value_or(QByteArray());
}

std::optional<QByteArray> realArticle()
{
    const QString beside = QStringLiteral(TILSHI_SOURCE_DIR) + u"/../shared";
    const QString shared = qEnvironmentVariable("TILSHI_SHARED", beside);
    return contentOf(shared + u"/data/articles/munarmedia-2025-09-08.txt");
}

QStringList paragraphsOf(const QByteArray &utf8)
{
    return QString::fromUtf8(utf8).trimmed().split(QStringLiteral("\n\n"));
}

} // namespace tilshi::test
