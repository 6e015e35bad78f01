#include "help/pages/helppage.h"

#include <QFile>
#include <QRegularExpression>

namespace tilshi::help {
namespace {

QString captured(const QString &text, const QRegularExpression &expression)
{
    return expression.match(text).captured(1);
}

} // namespace

HelpPage readHelpPage(const QString &id, const QString &html)
{
    static const QRegularExpression title(QStringLiteral("<h1>(.*)</h1>"));
    static const QRegularExpression heading(QStringLiteral(R"x(<h2 id="([^"]+)">(.*)</h2>)x"));
    static const QRegularExpression related(
        QStringLiteral(R"x(<meta name="related" content="([^"]*)">)x"));
    HelpPage page{id, captured(html, title), html, {}, {}};
    page.related = captured(html, related).split(u' ', Qt::SkipEmptyParts);
    for (auto match = heading.globalMatch(html); match.hasNext();) {
        const auto one = match.next();
        page.headings.append({one.captured(1), one.captured(2)});
    }
    return page;
}

std::optional<HelpPage> loadHelpPage(const QString &id, const QString &language)
{
    QFile file(QStringLiteral("help:%1/%2.html").arg(language, id));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    return readHelpPage(id, QString::fromUtf8(file.readAll()));
}

QString plainText(const HelpPage &page)
{
    static const QRegularExpression marks(QStringLiteral("<[^>]*>|\\{[^}]*\\}"));
    QString text = page.html;
    text.replace(marks, QStringLiteral(" "));
    text.replace(QStringLiteral("&amp;"), QStringLiteral("&"));
    return text.simplified();
}

} // namespace tilshi::help
