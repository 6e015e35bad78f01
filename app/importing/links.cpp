#include "importing/links.h"

#include <QUrlQuery>

#include <algorithm>

namespace tilshi::importing {

namespace {

bool isPlain(QStringView address)
{
    return !address.isEmpty() && std::none_of(address.begin(), address.end(), [](QChar character) {
        return character.isSpace() || character.category() == QChar::Other_Control ||
               character.category() == QChar::Other_Format || character == u'\\';
    });
}

bool hasTarget(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme == u"http" || scheme == u"https") {
        return !url.host().isEmpty();
    }
    return (scheme == u"mailto" || scheme == u"tel") && !url.path().isEmpty() &&
           url.authority().isEmpty();
}

/// Where a detour leads: google.com/url?q=…, vk.com/away.php?to=…, l.facebook.com/l.php?u=…
QString targetOfDetour(const QUrl &url)
{
    struct Detour
    {
        QStringView host;
        QStringView path;
        QStringView key;
    };
    static constexpr Detour detours[] = {
        {u"www.google.com", u"/url", u"q"},
        {u"vk.com", u"/away.php", u"to"},
        {u"l.facebook.com", u"/l.php", u"u"},
        {u"l.instagram.com", u"/", u"u"},
    };
    for (const Detour &detour : detours) {
        if (url.host() == detour.host && url.path() == detour.path) {
            return QUrlQuery(url).queryItemValue(detour.key.toString(), QUrl::FullyDecoded);
        }
    }
    return {};
}

void dropFollowers(QUrl &url)
{
    static const QStringList followers{QStringLiteral("fbclid"), QStringLiteral("gclid"),
                                       QStringLiteral("yclid"),  QStringLiteral("ysclid"),
                                       QStringLiteral("igshid"), QStringLiteral("ref_src")};
    QUrlQuery query(url);
    const auto items = query.queryItems();
    bool dropped = false;
    for (const auto &item : items) {
        if (item.first.startsWith(u"utm_") || followers.contains(item.first)) {
            query.removeAllQueryItems(item.first);
            dropped = true;
        }
    }
    if (dropped) {
        url.setQuery(query.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
    }
}

} // namespace

QString keptLink(QStringView address, const QUrl &page)
{
    const QStringView trimmed = address.trimmed();
    if (!isPlain(trimmed) || trimmed.startsWith(u'#')) {
        return {};
    }
    QUrl url(trimmed.toString(), QUrl::TolerantMode);
    if (url.isRelative() && page.isValid()) {
        url = page.resolved(url);
    }
    if (!url.isValid() || !hasTarget(url)) {
        return {};
    }
    const QUrl target(targetOfDetour(url), QUrl::TolerantMode);
    if (target.isValid() && hasTarget(target)) {
        url = target;
    }
    dropFollowers(url);
    const QString kept = QString::fromLatin1(url.toEncoded());
    return QUrl(kept, QUrl::StrictMode).isValid() ? kept : QString();
}

} // namespace tilshi::importing
