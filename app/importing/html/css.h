#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace tilshi::importing {

/// Properties of CSS and their values, in small letters, as they stand in a style attribute.
using Declarations = QHash<QString, QString>;

Declarations declarationsOf(QStringView css);

/// Calls use(part) for the parts between separators that stand outside quotes and brackets.
template <class Use>
void forEachCssPart(QStringView css, QChar separator, Use use);

/// Calls use(name, value, isImportant) for each declaration.
template <class Use>
void forEachDeclaration(QStringView css, Use use);

/// Takes "!important" off a value; whether it stood there.
bool takeImportant(QString &value);

QString withoutCssComments(QStringView css);

/// The first of some characters outside strings, from a position; the size where there is none.
qsizetype indexOutsideStrings(QStringView css, QStringView wanted, qsizetype from);

/// Behind the bracket that closes the one at a position.
qsizetype endOfCssBlock(QStringView css, qsizetype open);

template <class Use>
void forEachCssPart(QStringView css, QChar separator, Use use)
{
    QChar quote;
    int brackets = 0;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= css.size(); ++at) {
        if (at == css.size() || (css[at] == separator && quote.isNull() && brackets == 0)) {
            use(css.sliced(begin, at - begin).trimmed());
            begin = at + 1;
        } else if (!quote.isNull()) {
            quote = css[at] == quote ? QChar() : quote;
        } else if (css[at] == u'"' || css[at] == u'\'') {
            quote = css[at];
        } else if (css[at] == u'(') {
            ++brackets;
        } else if (css[at] == u')') {
            brackets = std::max(0, brackets - 1);
        }
    }
}

template <class Use>
void forEachDeclaration(QStringView css, Use use)
{
    forEachCssPart(css, u';', [&use](QStringView part) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0) {
            QString value = part.sliced(colon + 1).trimmed().toString().toLower();
            const bool important = takeImportant(value);
            use(part.first(colon).trimmed().toString().toLower(), value, important);
        }
    });
}

} // namespace tilshi::importing
