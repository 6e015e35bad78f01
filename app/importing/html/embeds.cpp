#include "importing/html/embeds.h"

#include "importing/links.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <iterator>

namespace tilshi::importing {

namespace {

/// A site whose frames are films or posts, and how its frame's address becomes the page's.
struct Site
{
    const char *host; ///< an expression
    const char *path; ///< an expression
    const char *page; ///< with \1 for what the path's brackets took; empty: the address as it is
    const char *name;
};

constexpr Site sites[] = {
    {"(www\\.)?youtube(-nocookie)?\\.com", "/embed/([\\w-]{6,})",
     "https://www.youtube.com/watch?v=\\1", "YouTube"},
    {"(www\\.)?youtube\\.com|youtu\\.be", "/.+", "", "YouTube"},
    {"player\\.vimeo\\.com", "/video/(\\d+)", "https://vimeo.com/\\1", "Vimeo"},
    {"rutube\\.ru", "/play/embed/(\\w+)", "https://rutube.ru/video/\\1/", "RUTUBE"},
    {"(www\\.)?dailymotion\\.com", "/embed/video/(\\w+)", "https://www.dailymotion.com/video/\\1",
     "Dailymotion"},
    {"vk\\.com|vkvideo\\.ru", "/video_ext\\.php", "", "VK"},
    {"(www\\.)?ok\\.ru", "/videoembed/(\\d+)", "https://ok.ru/video/\\1", "OK"},
    {"(www\\.)?facebook\\.com", "/plugins/(post|video)\\.php", "", "Facebook"},
    {"(www\\.)?instagram\\.com", "/(p|reel|tv)/[\\w-]+.*", "", "Instagram"},
    {"(www\\.)?tiktok\\.com", "/(embed|@).*", "", "TikTok"},
    {"t\\.me", "/\\w+/\\d+", "", "Telegram"},
    {"platform\\.twitter\\.com", "/embed/.*", "", "X"},
};

constexpr Site posts[] = {
    {"(www\\.|mobile\\.)?(twitter|x)\\.com", "/\\w+/status/\\d+", "", "X"},
    {"(www\\.)?instagram\\.com", "/(p|reel|tv)/[\\w-]+.*", "", "Instagram"},
    {"t\\.me", "/\\w+/\\d+", "", "Telegram"},
    {"(www\\.)?tiktok\\.com", "/@[\\w.]+/video/\\d+", "", "TikTok"},
    {"(www\\.)?facebook\\.com", "/.+/posts/.+", "", "Facebook"},
};

bool fits(const char *expression, const QString &text, QString *taken = nullptr)
{
    const QRegularExpression whole(
        QRegularExpression::anchoredPattern(QString::fromLatin1(expression)));
    const auto match = whole.match(text);
    if (taken) {
        *taken = match.captured(1);
    }
    return match.hasMatch();
}

/// A frame's address may hold the post's own: facebook.com/plugins/post.php?href=…
QString pageOf(const Site &site, const QString &address, const QString &taken)
{
    const QString page = QString::fromLatin1(site.page);
    if (!page.isEmpty()) {
        return QString(page).replace(QStringLiteral("\\1"), taken);
    }
    const QString inner =
        QUrlQuery(QUrl(address)).queryItemValue(QStringLiteral("href"), QUrl::FullyDecoded);
    const QString kept = keptLink(inner);
    return kept.isEmpty() ? address : kept;
}

template <std::size_t N>
std::optional<text::Embed> among(const Site (&known)[N], QStringView address, const QString &title)
{
    const QString whole =
        address.startsWith(u"//") ? u"https:" + address.toString() : address.toString();
    const QString kept = keptLink(whole);
    const QUrl url(kept);
    for (const Site &site : known) {
        QString taken;
        if (fits(site.host, url.host()) && fits(site.path, url.path(), &taken)) {
            return text::Embed{pageOf(site, kept, taken), title.simplified(),
                               QString::fromLatin1(site.name)};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<text::Embed> embedOf(QStringView address, const QString &title)
{
    return among(sites, address, title);
}

std::optional<text::Embed> postOf(QStringView address, const QString &title)
{
    return among(posts, address, title);
}

} // namespace tilshi::importing
