#include "publishing/sitelist.h"

#include "base/safefile.h"
#include "publishing/sitewriter.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tilshi::publishing {

namespace {

constexpr qsizetype hashLength = 64;

/// a-z, 0-9 and . - within names that begin with a letter or a digit.
bool isSitePath(QStringView path)
{
    const auto isPart = [](QStringView part) {
        const auto isPlain = [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        };
        return !part.isEmpty() && isPlain(part.front()) &&
               std::all_of(part.begin(), part.end(),
                           [isPlain](QChar c) { return isPlain(c) || c == u'.' || c == u'-'; });
    };
    const QList<QStringView> parts = path.split(u'/');
    return std::all_of(parts.begin(), parts.end(), isPart);
}

} // namespace

QString siteListName()
{
    return QStringLiteral(".tilshi-site");
}

QByteArray siteList(const QList<OutputFile> &files)
{
    QByteArray list;
    for (const OutputFile &file : files) {
        list += QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex();
        list += "  " + file.path.toUtf8() + '\n';
    }
    return list;
}

Result<QSet<QString>> readSiteList(const QString &folder)
{
    const auto bytes = readFile(QString(folder + u'/' + siteListName()));
    if (!bytes) {
        return bytes.error().code == ErrorCode::NotFound ? Result<QSet<QString>>()
                                                         : fail(bytes.error());
    }
    QSet<QString> paths;
    for (const QByteArray &line : bytes->split('\n')) {
        const QString path = QString::fromUtf8(line.mid(hashLength + 2));
        if (isSitePath(path)) {
            paths.insert(path);
        }
    }
    return paths;
}

} // namespace tilshi::publishing
