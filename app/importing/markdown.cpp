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

/// A text, and what stood above it: fields for a site's generator.
struct Fielded
{
    QString text;
    QString title;
    QStringList others; ///< as they stood
};

QString unquoted(const QString &value)
{
    QString plain = value.trimmed();
    const bool quoted = plain.size() >= 2 && plain.front() == plain.back() &&
                        (plain.front() == u'"' || plain.front() == u'\'');
    if (!quoted) {
        return plain;
    }
    QString inner = plain.sliced(1, plain.size() - 2);
    return plain.front() == u'"' ? inner.replace(QStringLiteral("\\\""), QStringLiteral("\""))
                                 : inner.replace(QStringLiteral("''"), QStringLiteral("'"));
}

/// Whether what stands between two lines of signs is fields, rather than a text between two rules.
bool isFields(const QString &between)
{
    static const QRegularExpression field(
        QStringLiteral("^(?:[\\w-]+\\s*[:=](?:\\s.*)?|\\[.*\\]|#.*)?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    bool any = false;
    for (const QString &line : between.split(u'\n')) {
        const bool goesOn = any && (line.startsWith(u' ') || line.startsWith(u'\t') ||
                                    line.startsWith(u'-') || line.startsWith(u']'));
        if (!goesOn && !field.match(line).hasMatch()) {
            return false;
        }
        any = any || !line.trimmed().isEmpty();
    }
    return any;
}

/// Takes apart "title: …" of YAML and "title = …" of TOML; lines set in go on with the one before.
void readFields(const QString &fields, Fielded &text)
{
    static const QRegularExpression field(QStringLiteral("^([\\w-]+)\\s*[:=]\\s*(.*)$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    QList<std::pair<QString, QString>> all;
    for (const QString &line : fields.split(u'\n')) {
        const auto match = field.match(line);
        if (match.hasMatch()) {
            all.append({match.captured(1), match.captured(2).trimmed()});
        } else if (!all.isEmpty() && !line.trimmed().isEmpty()) {
            QString &value = all.last().second;
            const bool folded = value.startsWith(u'>') || value.startsWith(u'|');
            value = folded ? line.trimmed() : QString(value + u' ' + line.trimmed());
        }
    }
    for (const auto &[name, value] : std::as_const(all)) {
        if (name.compare(u"title", Qt::CaseInsensitive) == 0 && text.title.isEmpty()) {
            text.title = unquoted(value).simplified();
        } else {
            text.others.append(name + u": " + value);
        }
    }
}

/// Fields stand between lines of three hyphens (YAML) or plus signs (TOML), alone above an empty
/// line from a title on (MultiMarkdown), or, as pandoc has them, behind per cent signs: title,
/// authors, date.
Fielded withoutFields(const QString &whole)
{
    static const QRegularExpression fenced(
        QStringLiteral("\\A\\x{feff}?(---|\\+\\+\\+)[ \\t]*\\r?\\n(.*?)\\r?\\n(?:\\1|\\.\\.\\.)"
                       "[ \\t]*(?:\\r?\\n|\\z)"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression bare(
        QStringLiteral(
            "\\A\\x{feff}?(title:[ \\t]+\\S[^\\n]*\\n(?:[\\w-]+:[ \\t]+[^\\n]*\\n)*)\\r?\\n"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression signs(
        QStringLiteral("\\A\\x{feff}?%[ \\t]+([^\\n]+)\\n((?:%[^\\n]*\\n)*)"));
    Fielded text{whole, {}, {}};
    const auto fences = fenced.match(whole);
    const QString between = fences.captured(2).remove(u'\r');
    if (fences.hasMatch() && isFields(between)) {
        text.text.remove(fences.capturedStart(), fences.capturedLength());
        readFields(between, text);
    } else if (const auto match = bare.match(whole); match.hasMatch()) {
        text.text.remove(match.capturedStart(), match.capturedLength());
        readFields(match.captured(1).remove(u'\r'), text);
    } else if (const auto lines = signs.match(whole); lines.hasMatch()) {
        text.text.remove(lines.capturedStart(), lines.capturedLength());
        text.title = lines.captured(1).simplified();
        text.others = lines.captured(2).remove(u'%').split(u'\n', Qt::SkipEmptyParts);
    }
    return text;
}

} // namespace

Result<ParsedDocument> readMarkdown(const QString &text, Cleaning cleaning)
{
    const Fielded fielded = withoutFields(text);
    const QByteArray markdown = fielded.text.toUtf8();
    QByteArray html;
    const unsigned dialect = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH |
                             MD_FLAG_PERMISSIVEURLAUTOLINKS | MD_FLAG_PERMISSIVEEMAILAUTOLINKS;
    if (md_html(markdown.constData(), MD_SIZE(markdown.size()), append, &html, dialect, 0) != 0) {
        return fail(ErrorCode::Corrupt);
    }
    html.replace("<del>", "<s>").replace("</del>", "</s>"); // struck out, not deleted
    ParsedDocument parsed = readHtml(QString::fromUtf8(html), cleaning);
    parsed.headline = fielded.title;
    for (const QString &field : fielded.others) {
        parsed.tally.name(ReportKind::FieldsDropped, field);
    }
    return parsed;
}

bool looksLikeMarkdown(const QString &text)
{
    static const QRegularExpression heading(QStringLiteral("^#{1,6} \\S"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression link(
        QStringLiteral("\\[[^\\[\\]\\n]{1,300}\\]\\((https?|mailto):[^)\\s]+\\)"));
    static const QRegularExpression bold(QStringLiteral("\\*\\*[^*\\s][^*\\n]{0,300}\\*\\*"));
    const Fielded fielded = withoutFields(text);
    return (!fielded.title.isEmpty() && text.startsWith(u"---")) || text.contains(heading) ||
           text.contains(link) || text.count(bold) >= 2;
}

} // namespace tilshi::importing
