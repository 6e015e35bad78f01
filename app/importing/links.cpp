#include "importing/links.h"

#include <QUrlQuery>

#include <algorithm>

namespace tilshi::importing {

namespace {

bool isPlain(QStringView address)
{
    return !address.isEmpty() && std::none_of(address.begin(), address.end(), [](QChar character) {
        return character.category() == QChar::Other_Control ||
               character.category() == QChar::Other_Format || character == u'\\';
    });
}

/// As browsers read it: line ends and tabs within it are nothing, a space is a space.
QString cleaned(QStringView address)
{
    QString clean;
    for (const QChar character : address.trimmed()) {
        if (character.category() == QChar::Separator_Space) {
            clean += QStringLiteral("%20");
        } else if (!QStringView(u"\t\n\r").contains(character)) {
            clean += character;
        }
    }
    return clean.startsWith(u"//") ? QString(u"https:" + clean) : clean;
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

/// A page of another site that only leads on, to the address that its query holds.
struct Detour
{
    const char *host; ///< with a dot before it for all below it
    const char *path; ///< its beginning
    const char *keys; ///< of the query, the first that there is
};

constexpr Detour detours[] = {
    {"google.", "/url", "q url"},
    {"vk.com", "/away.php", "to"},
    {".vk.com", "/away.php", "to"},
    {".vk.ru", "/away.php", "to"},
    {".facebook.com", "/l.php", "u"},
    {".instagram.com", "/", "u"},
    {".messenger.com", "/l.php", "u"},
    {"l.threads.net", "/", "u"},
    {"l.threads.com", "/", "u"},
    {".safelinks.protection.outlook.com", "/", "url"},
    {"www.youtube.com", "/redirect", "q"},
    {"t.me", "/iv", "url"},
    {"away.ok.ru", "/", "to"},
    {"ok.ru", "/dk", "st.link"},
    {"www.linkedin.com", "/redir/redirect", "url"},
    {"www.linkedin.com", "/safety/go", "url"},
    {"duckduckgo.com", "/l/", "uddg"},
    {"slack-redir.net", "/link", "url"},
    {"out.reddit.com", "/", "url"},
    {"exit.sc", "/", "url"},
    {"checklink.mail.ru", "/proxy", "url"},
    {"click.mail.ru", "/redir", "u"},
    {"go.mail.ru", "/redir", "url"},
    {"mail.yandex.", "/re.jsx", "l"},
};

bool isOn(const Detour &detour, const QUrl &url)
{
    const QString name = QString::fromLatin1(detour.host);
    QString host = url.host();
    host = host.startsWith(u"www.") && !name.startsWith(u"www.") ? host.sliced(4) : host;
    const bool fits = name.startsWith(u'.') ? host.endsWith(name) || host == name.sliced(1)
                      : name.endsWith(u'.') ? host.startsWith(name)
                                            : host == name;
    return fits && url.path().startsWith(QLatin1String(detour.path));
}

QString targetOfDetour(const QUrl &url)
{
    for (const Detour &detour : detours) {
        if (!isOn(detour, url)) {
            continue;
        }
        const QUrlQuery query(url);
        for (const QString &key : QString::fromLatin1(detour.keys).split(u' ')) {
            if (query.hasQueryItem(key)) {
                return query.queryItemValue(key, QUrl::FullyDecoded);
            }
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
    const QString clean = cleaned(address);
    if (!isPlain(clean) || clean.startsWith(u'#')) {
        return {};
    }
    QUrl url(clean, QUrl::TolerantMode);
    if (url.isRelative() && page.isValid()) {
        url = page.resolved(url);
    }
    if (!url.isValid() || !hasTarget(url)) {
        return {};
    }
    for (int detour = 0; detour < 4; ++detour) { // one may lead to another
        const QUrl target(cleaned(targetOfDetour(url)), QUrl::TolerantMode);
        if (!target.isValid() || target.isEmpty() || !hasTarget(target)) {
            break;
        }
        url = target;
    }
    dropFollowers(url);
    const QString kept = QString::fromLatin1(url.toEncoded());
    return QUrl(kept, QUrl::StrictMode).isValid() ? kept : QString();
}

} // namespace tilshi::importing
