#include "text/html/weblink.h"

#include <QUrl>

#include <algorithm>

namespace tilshi::text {

namespace {

/// Spaces and controls are what makes browsers and parsers disagree on an address.
bool isPlain(QStringView address)
{
    return std::none_of(address.begin(), address.end(), [](QChar c) {
        return c.isSpace() || c.unicode() < 0x20 || c.category() == QChar::Other_Control ||
               c.category() == QChar::Other_Format || c == u'\\';
    });
}

bool hasTarget(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (scheme == u"http" || scheme == u"https") {
        return !url.host().isEmpty();
    }
    if (scheme == u"mailto" || scheme == u"tel") {
        return !url.path().isEmpty() && url.authority().isEmpty();
    }
    return false;
}

} // namespace

QString safeLink(QStringView address)
{
    const QStringView trimmed = address.trimmed();
    if (!isPlain(trimmed)) {
        return {};
    }
    const QUrl url(trimmed.toString(), QUrl::StrictMode);
    if (!url.isValid() || !hasTarget(url)) {
        return {};
    }
    return QString::fromLatin1(url.toEncoded());
}

} // namespace tilshi::text
