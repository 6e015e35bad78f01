#include "importing/html/css.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tilshi::importing {

namespace {

using namespace Qt::StringLiterals;
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

/// The first of some characters outside strings, from a position; the size where there is none.
qsizetype indexOfAny(QStringView css, QStringView wanted, qsizetype from)
{
    qsizetype at = from;
    while (at < css.size() && !wanted.contains(css[at])) {
        at = css[at] == u'"' || css[at] == u'\'' ? endOfString(css, at)
                                                 : at + (css[at] == u'\\' ? 2 : 1);
    }
    return std::min(at, css.size());
}

/// Behind the bracket that closes the one at a position.
qsizetype endOfBlock(QStringView css, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < css.size(); at = indexOfAny(css, u"{}", at + 1)) {
        depth += css[at] == u'{' ? 1 : -1;
        if (depth == 0) {
            return at + 1;
        }
    }
    return css.size();
}

/// Whether rules under that condition hold on a wide screen.
bool holdsOnScreen(const QString &condition)
{
    static const QRegularExpression other(QStringLiteral("\\b(print|speech|aural|not)\\b"));
    static const QRegularExpression width(
        QStringLiteral("\\b(min|max)-(?:device-)?width\\s*:\\s*(\\d+)(?:\\.\\d+)?(px|r?em)"));
    constexpr int screen = 1280; // points, as an office has
    if (condition.contains(other)) {
        return false;
    }
    for (auto matches = width.globalMatch(condition); matches.hasNext();) {
        const auto match = matches.next();
        const int points = match.captured(2).toInt() * (match.captured(3) == u"px" ? 1 : 16);
        if (match.captured(1) == u"min" ? points > screen : points < screen) {
            return false;
        }
    }
    return true;
}

bool holds(QStringView atRule)
{
    const QString name = atRule.toString().toLower().section(QRegularExpression(u"[\\s(]"_s), 0, 0);
    const auto alternatives = atRule.sliced(name.size()).toString().toLower().split(u',');
    if (name != u"@media") {
        return name == u"@supports" || name == u"@layer" || name == u"@container";
    }
    return std::any_of(alternatives.begin(), alternatives.end(), holdsOnScreen);
}

/// What says whether something is seen, without all that dresses it up.
Declarations visibilityOf(const Declarations &all, bool hides)
{
    Declarations some;
    for (const QString &name : {u"display"_s, u"visibility"_s}) {
        const auto found = all.constFind(name);
        const bool hiding = found != all.constEnd() && (*found == u"none" || *found == u"hidden");
        if (found != all.constEnd() && (hides || !hiding)) {
            some.insert(name, *found);
        }
    }
    return some;
}

/// By what an element that fits is found.
QString keyOf(const CompoundSelector &compound)
{
    return !compound.ids.isEmpty()       ? u'#' + compound.ids.constFirst()
           : !compound.classes.isEmpty() ? u'.' + compound.classes.constFirst()
           : !compound.element.isEmpty() ? compound.element
                                         : u"*"_s;
}

void forEachDeclaration(QStringView css, auto use)
{
    forEachPart(css, u';', [&use](QStringView part) {
        const qsizetype colon = part.indexOf(u':');
        if (colon > 0) {
            QString value = part.sliced(colon + 1).trimmed().toString().toLower();
            static const QRegularExpression mark(QStringLiteral("\\s*!\\s*important"));
            const bool important = value.contains(u'!') && value.contains(mark);
            use(part.first(colon).trimmed().toString().toLower(), value.remove(mark).trimmed(),
                important);
        }
    });
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

void StyleSheet::add(QStringView css)
{
    addRules(withoutComments(css), 0);
}

void StyleSheet::addRules(QStringView css, int depth)
{
    for (qsizetype at = 0; at < css.size();) {
        const qsizetype open = indexOfAny(css, u"{;", at);
        if (open == css.size()) {
            return;
        }
        if (css[open] == u';') { // @import and the like
            at = open + 1;
            continue;
        }
        const qsizetype end = endOfBlock(css, open);
        const QStringView head = css.sliced(at, open - at).trimmed();
        const qsizetype inner = std::max(open + 1, css[end - 1] == u'}' ? end - 1 : end);
        const QStringView body = css.sliced(open + 1, inner - open - 1);
        if (!head.startsWith(u'@')) {
            addRule(head, body);
        } else if (depth < 8 && holds(head)) {
            addRules(body, depth + 1);
        }
        at = end;
    }
}

void StyleSheet::addRule(QStringView selectors, QStringView body)
{
    Declarations usual;
    Declarations important;
    forEachDeclaration(body, [&](const QString &name, const QString &value, bool isImportant) {
        (isImportant ? important : usual).insert(name, value);
    });
    forEachPart(selectors, u',', [&](QStringView text) {
        auto selector = m_rules.size() < mostRules ? selectorOf(text) : std::nullopt;
        if (!selector) {
            return;
        }
        const CompoundSelector &last = selector->compounds.constLast();
        const bool named = !last.classes.isEmpty() || !last.ids.isEmpty();
        const bool whole = selector->certain && named;
        Rule rule{*selector, whole ? usual : visibilityOf(usual, selector->certain),
                  whole ? important : visibilityOf(important, selector->certain),
                  int(m_rules.size())};
        if (!rule.usual.isEmpty() || !rule.important.isEmpty()) {
            m_rules.push_back(std::move(rule));
            m_byKey[keyOf(last)].append(&m_rules.back());
        }
    });
}

/// Those that fit, in the order in which they count.
QList<const StyleSheet::Rule *> StyleSheet::rulesFor(const Element &element) const
{
    QList<const Rule *> candidates = m_byKey.value(u"*"_s) + m_byKey.value(element.name());
    const QStringList classes = element.classes();
    for (const QString &one : classes) {
        candidates += m_byKey.value(u'.' + one);
    }
    if (element.hasAttribute("id")) {
        candidates += m_byKey.value(u'#' + element.attribute("id"));
    }
    QList<const Rule *> found;
    std::copy_if(candidates.cbegin(), candidates.cend(), std::back_inserter(found),
                 [&](const Rule *rule) { return fits(rule->selector, element); });
    std::sort(found.begin(), found.end(), [](const Rule *one, const Rule *other) {
        return std::pair(one->selector.weight, one->order) <
               std::pair(other->selector.weight, other->order);
    });
    return found;
}

Declarations StyleSheet::of(const Element &element) const
{
    const QList<const Rule *> rules = m_rules.empty() ? QList<const Rule *>() : rulesFor(element);
    Declarations all;
    for (const Rule *rule : rules) {
        all.insert(rule->usual);
    }
    if (element.hasAttribute("style")) {
        all.insert(declarationsOf(element.attribute("style")));
    }
    for (const Rule *rule : rules) {
        all.insert(rule->important);
    }
    return all;
}

bool isHidden(const Element &element, const Declarations &style)
{
    if (element.is(GUMBO_TAG_HTML) || element.is(GUMBO_TAG_BODY)) {
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
