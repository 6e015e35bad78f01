#include "importing/html/css.h"

#include <QRegularExpression>

#include <algorithm>

namespace tilshi::importing {

namespace {

using text::Mark;

constexpr int mostRules = 5000;

bool isBold(const QString &weight)
{
    return weight.startsWith(u"bold") || weight.toInt() >= 600;
}

/// Calls use(part) for the parts between separators that stand outside quotes and brackets.
template <class Use>
void forEachPart(QStringView css, QChar separator, Use use)
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

QString withoutComments(QStringView css)
{
    static const QRegularExpression comments(QStringLiteral("/\\*.*?\\*/|<!--|-->"),
                                             QRegularExpression::DotMatchesEverythingOption);
    return css.toString().remove(comments);
}

/// Behind the bracket that closes the one at a position.
qsizetype endOfBlock(QStringView css, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < css.size(); ++at) {
        depth += css[at] == u'{' ? 1 : css[at] == u'}' ? -1 : 0;
        if (depth == 0) {
            return at + 1;
        }
    }
    return css.size();
}

} // namespace

Declarations declarationsOf(QStringView css)
{
    Declarations found;
    forEachPart(css, u';', [&found](QStringView part) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0) {
            QString value = part.sliced(colon + 1).trimmed().toString().toLower();
            value.remove(QStringLiteral("!important"));
            found.insert(part.first(colon).trimmed().toString().toLower(), value.trimmed());
        }
    });
    return found;
}

void StyleSheet::add(QStringView css)
{
    const QString plain = withoutComments(css);
    for (qsizetype at = 0; at < plain.size();) {
        const qsizetype open = plain.indexOf(u'{', at);
        if (open < 0) {
            return;
        }
        const qsizetype end = endOfBlock(plain, open);
        const QStringView head = QStringView(plain).sliced(at, open - at).trimmed();
        if (!head.startsWith(u'@')) {
            addRule(head,
                    QStringView(plain).sliced(open + 1, std::max(open + 1, end - 1) - open - 1));
        }
        at = end;
    }
}

void StyleSheet::addRule(QStringView selectors, QStringView body)
{
    static const QRegularExpression one(QStringLiteral("^[a-z0-9]*\\.[\\w-]+$"));
    const Declarations declarations = declarationsOf(body);
    for (const QStringView selector : selectors.split(u',')) {
        const QString name = selector.trimmed().toString();
        if (m_rules.size() < mostRules && one.match(name).hasMatch()) {
            m_rules[name].insert(declarations);
        }
    }
}

Declarations StyleSheet::of(const Element &element) const
{
    Declarations all;
    if (!m_rules.isEmpty()) {
        const QString name = element.name();
        const QStringList classes = element.classes();
        for (const QString &one : classes) {
            all.insert(m_rules.value(u'.' + one));
            all.insert(m_rules.value(name + u'.' + one));
        }
    }
    all.insert(declarationsOf(element.attribute("style")));
    return all;
}

bool isHidden(const Element &element, const Declarations &style)
{
    return element.hasAttribute("hidden") || style.value(QStringLiteral("display")) == u"none" ||
           style.value(QStringLiteral("visibility")) == u"hidden" ||
           style.value(QStringLiteral("mso-hide")) == u"all";
}

Look styled(Look look, const Declarations &style)
{
    const auto apply = [&](const char *property, const auto &use) {
        const auto found = style.constFind(QString::fromLatin1(property));
        if (found != style.constEnd()) {
            use(*found);
        }
    };
    apply("font-weight", [&](const QString &value) {
        if (value != u"inherit") {
            look.marks.setFlag(Mark::Bold, isBold(value));
        }
    });
    apply("font-style", [&](const QString &value) {
        if (value != u"inherit") {
            look.marks.setFlag(Mark::Italic, value == u"italic" || value.startsWith(u"oblique"));
        }
    });
    const auto decorate = [&](const QString &value) {
        if (value.contains(u"underline")) {
            look.marks.setFlag(Mark::Underline);
        }
        if (value.contains(u"line-through")) {
            look.marks.setFlag(Mark::Strike);
        }
    };
    apply("text-decoration", decorate);
    apply("text-decoration-line", decorate);
    apply("vertical-align", [&](const QString &value) {
        if (value == u"super" || value == u"sub") {
            look.marks.setFlag(value == u"super" ? Mark::Superscript : Mark::Subscript);
        }
    });
    return look;
}

QStringList dressing(const Element &element, const Declarations &style)
{
    static const QStringList kinds{QStringLiteral("font"),        QStringLiteral("color"),
                                   QStringLiteral("background"),  QStringLiteral("line-height"),
                                   QStringLiteral("letter-"),     QStringLiteral("text-align"),
                                   QStringLiteral("text-indent"), QStringLiteral("margin"),
                                   QStringLiteral("padding"),     QStringLiteral("border")};
    QStringList found;
    for (auto one = style.keyBegin(); one != style.keyEnd(); ++one) {
        const bool marks = *one == u"font-weight" || *one == u"font-style";
        for (const QString &kind : kinds) {
            if (!marks && one->startsWith(kind)) {
                found.append(one->section(u'-', 0, kind == u"font" ? 1 : 0));
                break;
            }
        }
    }
    for (const char *name : {"face", "color", "bgcolor", "align"}) {
        if (element.hasAttribute(name)) {
            found.append(QString::fromLatin1(name));
        }
    }
    return found;
}

} // namespace tilshi::importing
