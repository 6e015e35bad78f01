#include "importing/html/css.h"

#include <QRegularExpression>

#include <algorithm>

namespace tilshi::importing {

namespace {

/// Behind a string that begins at a quotation mark.
qsizetype endOfString(QStringView css, qsizetype begin)
{
    for (qsizetype at = begin + 1; at < css.size(); ++at) {
        if (css[at] == u'\\') {
            ++at;
        } else if (css[at] == css[begin] || css[at] == u'\n') {
            return at + 1;
        }
    }
    return css.size();
}

} // namespace

Declarations declarationsOf(QStringView css)
{
    Declarations found;
    forEachDeclaration(css, [&found](const QString &name, const QString &value, bool) {
        found.insert(name, value);
    });
    return found;
}

bool takeImportant(QString &value)
{
    static const QRegularExpression mark(QStringLiteral("\\s*!\\s*important"));
    const bool important = value.contains(u'!') && value.contains(mark);
    value = important ? value.remove(mark).trimmed() : value;
    return important;
}

QString withoutCssComments(QStringView css)
{
    static const QRegularExpression comments(QStringLiteral("/\\*.*?\\*/|<!--|-->"),
                                             QRegularExpression::DotMatchesEverythingOption);
    return css.toString().remove(comments);
}

qsizetype indexOutsideStrings(QStringView css, QStringView wanted, qsizetype from)
{
    qsizetype at = from;
    while (at < css.size() && !wanted.contains(css[at])) {
        at = css[at] == u'"' || css[at] == u'\'' ? endOfString(css, at)
                                                 : at + (css[at] == u'\\' ? 2 : 1);
    }
    return std::min(at, css.size());
}

qsizetype endOfCssBlock(QStringView css, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < css.size(); at = indexOutsideStrings(css, u"{}", at + 1)) {
        depth += css[at] == u'{' ? 1 : -1;
        if (depth == 0) {
            return at + 1;
        }
    }
    return css.size();
}

} // namespace tilshi::importing
