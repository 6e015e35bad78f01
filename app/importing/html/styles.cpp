#include "importing/html/styles.h"

#include <QRegularExpression>

namespace tilshi::importing {

namespace {

using namespace Qt::StringLiterals;
using text::Mark;

bool isBold(const QString &weight)
{
    return weight.startsWith(u"bold") || weight.toInt() >= 600;
}

} // namespace

bool isHidden(const Node &element, const Declarations &style)
{
    if (element.is(Tag::Html) || element.is(Tag::Body)) {
        return false;
    }
    const QString display = style.value(u"display"_s);
    return (element.hasAttribute("hidden") && display.isEmpty()) || display == u"none" ||
           style.value(u"visibility"_s) == u"hidden" || style.value(u"mso-hide"_s) == u"all";
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

QStringList dressing(const Node &element, const Declarations &style)
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

QString languageOf(const Node &element)
{
    if (!element.hasAttribute("lang")) {
        return {};
    }
    static const QRegularExpression language(QStringLiteral("^([a-z]{2,3})([-_].*)?$"));
    return language.match(element.attribute("lang").toLower()).captured(1);
}

} // namespace tilshi::importing
