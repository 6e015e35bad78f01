#include "publishing/sitelist.h"

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

QString sitePlanName()
{
    return QStringLiteral(".tilshi-plan");
}

ListedFile listed(const OutputFile &file)
{
    return {QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex(), file.path};
}

QByteArray listText(const QList<ListedFile> &files)
{
    QByteArray text;
    for (const ListedFile &file : files) {
        text += file.sha256 + "  " + file.path.toUtf8() + '\n';
    }
    return text;
}

Result<QList<ListedFile>> readList(const SiteFolder &folder, const QString &name)
{
    const auto bytes = folder.read(name);
    if (!bytes) {
        return bytes.error().code == ErrorCode::NotFound ? Result<QList<ListedFile>>()
                                                         : fail(bytes.error());
    }
    QList<ListedFile> files;
    for (const QByteArray &line : bytes->split('\n')) {
        const QString path = QString::fromUtf8(line.mid(hashLength + 2));
        if (isSitePath(path)) {
            files.append({line.left(hashLength), path});
        }
    }
    return files;
}

} // namespace tilshi::publishing
