#include "journeys/readpage.h"

#include "support/printing.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

namespace tilshi::test {

namespace {

constexpr int patience = 120'000; ///< ms, for a machine that does much else

QString documentOf(const QString &file)
{
    QTemporaryDir profile;
    QProcess chromium;
    chromium.start(QStringLiteral("chromium"),
                   {QStringLiteral("--headless"), QStringLiteral("--no-sandbox"),
                    QStringLiteral("--disable-gpu"), QStringLiteral("--disable-quic"),
                    QStringLiteral("--no-first-run"),
                    QStringLiteral("--disable-background-networking"),
                    QStringLiteral("--disable-component-update"), QStringLiteral("--disable-sync"),
                    u"--user-data-dir=" + profile.path(), QStringLiteral("--dump-dom"),
                    QUrl::fromLocalFile(file).toString(QUrl::FullyEncoded)});
    REQUIRE(chromium.waitForFinished(patience));
    return QString::fromUtf8(chromium.readAllStandardOutput());
}

/// What stands between the first match of opening and the next of closing.
QString between(const QString &html, const QString &opening, const QString &closing)
{
    const QRegularExpression form(opening + u"(.*?)" + closing,
                                  QRegularExpression::DotMatchesEverythingOption);
    return form.match(html).captured(1);
}

QString textOf(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.remove(tag);
    html.replace(QLatin1String("&lt;"), QLatin1String("<"));
    html.replace(QLatin1String("&gt;"), QLatin1String(">"));
    html.replace(QLatin1String("&nbsp;"), QString(QChar::Nbsp));
    return html.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QStringList textsOf(const QString &html, const QString &element)
{
    const QRegularExpression form(element, QRegularExpression::DotMatchesEverythingOption);
    QStringList texts;
    for (auto matches = form.globalMatch(html); matches.hasNext();) {
        texts.append(textOf(matches.next().captured(1)));
    }
    return texts;
}

} // namespace

ReadPage readInBrowser(const QString &file)
{
    const QString html = documentOf(file);
    const QString text =
        between(html, QStringLiteral("<div class=\"text\">"), QStringLiteral("</div>"));
    const QString dateline =
        between(text, QStringLiteral("<p class=\"place\">"), QStringLiteral("</p>"));
    return {between(html, QStringLiteral("<html lang=\""), QStringLiteral("\"")),
            textOf(between(html, QStringLiteral("<title>"), QStringLiteral("</title>"))),
            textOf(between(html, QStringLiteral("<article.*?<h1>"), QStringLiteral("</h1>"))),
            textsOf(dateline, QStringLiteral("<(?:span|time)[^>]*>(.*?)</(?:span|time)>")),
            textsOf(text, QStringLiteral("<p>(.*?)</p>"))};
}

} // namespace tilshi::test
