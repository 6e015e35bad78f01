#include "importing/html/declaredcharset.h"

#include <QRegularExpression>

namespace tilshi::importing {

namespace {

/// Browsers look into the first 1024 bytes; what office programs write has longer heads.
constexpr qsizetype searched = qsizetype(16) * 1024;

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::DotMatchesEverythingOption);
}

QString ofMeta(const QString &tag)
{
    static const QRegularExpression type =
        pattern(QStringLiteral("\\shttp-equiv\\s*=\\s*[\"']?content-type\\b"));
    static const QRegularExpression within =
        pattern(QStringLiteral("charset\\s*=\\s*[\"']?([^\\s\"';>]+)"));
    // Within quotes it is something else's value.
    static const QRegularExpression own = pattern(QStringLiteral(
        "^<meta(?:[^\"']|\"[^\"]*\"|'[^']*')*?[\\s/]charset\\s*=\\s*[\"']?\\s*([^\\s\"';>]+)"));
    return (tag.contains(type) ? within : own).match(tag).captured(1);
}

} // namespace

QByteArray declaredCharset(const QByteArray &page)
{
    static const QRegularExpression xml =
        pattern(QStringLiteral("^\\s*<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']+)"));
    static const QRegularExpression comment = pattern(QStringLiteral("<!--.*?(?:-->|$)"));
    static const QRegularExpression meta = pattern(QStringLiteral("<meta[\\s/][^>]*>?"));
    const QString head = QString::fromLatin1(page.first(qMin(page.size(), searched)));
    QString name = xml.match(head).captured(1);
    auto tags = meta.globalMatch(QString(head).remove(comment));
    while (name.isEmpty() && tags.hasNext()) {
        name = ofMeta(tags.next().captured());
    }
    return name.toLatin1();
}

} // namespace tilshi::importing
