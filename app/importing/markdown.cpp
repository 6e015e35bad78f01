#include "importing/markdown.h"

#include "importing/html/reader.h"

#include <QRegularExpression>

#include <md4c-html.h>

namespace tilshi::importing {

namespace {

void append(const MD_CHAR *text, MD_SIZE size, void *to)
{
    static_cast<QByteArray *>(to)->append(text, qsizetype(size));
}

/// What stands above a text between lines of three hyphens: fields for a site's generator.
QString withoutFields(const QString &text)
{
    static const QRegularExpression fields(
        QStringLiteral("\\A\\x{feff}?---\\r?\\n.*?\\n---\\r?\\n"),
        QRegularExpression::DotMatchesEverythingOption);
    return QString(text).remove(fields);
}

} // namespace

Result<ParsedDocument> readMarkdown(const QString &text, Cleaning cleaning)
{
    const QByteArray markdown = withoutFields(text).toUtf8();
    QByteArray html;
    const unsigned dialect = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH |
                             MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS;
    if (md_html(markdown.constData(), MD_SIZE(markdown.size()), append, &html, dialect, 0) != 0) {
        return fail(ErrorCode::Corrupt);
    }
    html.replace("<del>", "<s>").replace("</del>", "</s>"); // struck out, not deleted
    return readHtml(QString::fromUtf8(html), cleaning);
}

bool looksLikeMarkdown(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,6} \\S"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression link(
        QStringLiteral("\\[[^\\]\\n]+\\]\\((https?|mailto):[^)\\s]+\\)"));
    static const QRegularExpression bold(QStringLiteral("\\*\\*[^*\\s][^*\\n]*\\*\\*"));
    return text.contains(heading) || text.contains(link) || text.count(bold) >= 2;
}

} // namespace tilshi::importing
