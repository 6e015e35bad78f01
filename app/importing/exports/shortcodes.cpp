#include "importing/exports/shortcodes.h"

#include <QRegularExpression>

#include <utility>

namespace tilshi::importing {

namespace {

/// What is put for each match.
template <class Make>
QString replacedEach(const QString &text, const QRegularExpression &pattern, Make make)
{
    QString result;
    qsizetype at = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        result += QStringView(text).sliced(at, match.capturedStart() - at);
        result += make(match);
        at = match.capturedEnd();
    }
    return result + QStringView(text).sliced(at);
}

/// What stands between [word …] and [/word] goes through make, and stays where there is no end.
template <class Make>
QString replacedWithin(const QString &text, const QString &word, Make make)
{
    const QString begin = u'[' + word;
    const QString end = u"[/" + word + u']';
    QString result;
    qsizetype at = 0;
    for (qsizetype next = text.indexOf(begin); next >= 0; next = text.indexOf(begin, at)) {
        const qsizetype inner = text.indexOf(u']', next) + 1;
        const qsizetype close = inner > 0 ? text.indexOf(end, inner) : -1;
        if (close < 0) {
            break;
        }
        result += QStringView(text).sliced(at, next - at);
        result += make(text.mid(inner, close - inner));
        at = close + end.size();
    }
    return result + QStringView(text).sliced(at);
}

/// [caption …]<img …> words[/caption]
QString figureOf(const QString &captioned)
{
    static const QRegularExpression picture(
        QStringLiteral("^\\s*((?:<a\\s[^>]*>\\s*)?<img\\s[^>]*>(?:\\s*</a>)?)(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    const auto parts = picture.match(captioned);
    return parts.hasMatch() ? QString(u"\n\n<figure>" + parts.captured(1) + u"<figcaption>" +
                                      parts.captured(2).trimmed() + u"</figcaption></figure>\n\n")
                            : captioned;
}

QString linkTo(const QString &address)
{
    const QString written = address.trimmed().toHtmlEscaped();
    return u"<a href=\"" + written + u"\">" + written + u"</a>";
}

QString withoutShortcodes(const QString &post, Tally &tally)
{
    static const QRegularExpression word(QStringLiteral(
        "\\[(gallery|playlist|audio|video|contact-form(?:-7)?|wpforms|ninja_form|rev_slider|"
        "metaslider|instagram-feed|poll|yop_poll|table|tablepress|vc_[a-z_]+|et_pb_[a-z_]+)"
        "(?=[\\s\\]/])[^\\]\\n]{0,1000}\\]|\\[/"
        "(?:audio|video|playlist|vc_[a-z_]+|et_pb_[a-z_]+)\\]"));
    return replacedEach(post, word, [&tally](const QRegularExpressionMatch &match) {
        if (!match.captured(1).isEmpty() && !match.captured(1).startsWith(u"vc_") &&
            !match.captured(1).startsWith(u"et_pb_")) { // those only lay out what is in them
            tally.name(ReportKind::EmbedsLeftOut, match.captured());
        }
        return QString();
    });
}

bool isBlock(QStringView chunk)
{
    static const QRegularExpression block(
        QStringLiteral("^</?(p|div|h[1-6]|ul|ol|li|table|thead|tbody|tr|td|th|blockquote|figure|"
                       "figcaption|pre|hr|section|article|iframe|dl|dt|dd|form|script|style)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return block.match(chunk.trimmed().left(20)).hasMatch();
}

/// As WordPress does it itself where a page is shown (wpautop).
QString withParagraphs(const QString &post)
{
    static const QRegularExpression gap(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    QString page;
    for (const QString &chunk : post.split(gap, Qt::SkipEmptyParts)) {
        if (isBlock(chunk)) {
            page += chunk + u'\n';
            continue;
        }
        QString lines = chunk.trimmed();
        lines.replace(u'\n', QStringLiteral("<br>\n"));
        page += u"<p>" + lines + u"</p>\n";
    }
    return page;
}

} // namespace

QString pageOfPost(const QString &post, Tally &tally)
{
    QString text = post;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QStringLiteral("wp_caption"), QStringLiteral("caption"));
    text = replacedWithin(text, QStringLiteral("caption"), figureOf);
    text = withoutShortcodes(replacedWithin(text, QStringLiteral("embed"), linkTo), tally);
    const bool blocks =
        text.contains(u"<!-- wp:") || text.contains(u"<p>") || text.contains(u"<p ");
    return blocks ? text : withParagraphs(text);
}

} // namespace tilshi::importing
