#include "importing/html/stylesheet.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tilshi::importing {

namespace {

using namespace Qt::StringLiterals;

constexpr int mostRules = 5000;

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

} // namespace

void StyleSheet::add(QStringView css)
{
    addRules(withoutCssComments(css), 0);
}

void StyleSheet::addRules(QStringView css, int depth)
{
    for (qsizetype at = 0; at < css.size();) {
        const qsizetype open = indexOutsideStrings(css, u"{;", at);
        if (open == css.size()) {
            return;
        }
        if (css[open] == u';') { // @import and the like
            at = open + 1;
            continue;
        }
        const qsizetype end = endOfCssBlock(css, open);
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
    forEachCssPart(selectors, u',', [&](QStringView text) {
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
            index(m_rules.back());
        }
    });
}

void StyleSheet::index(const Rule &rule)
{
    const CompoundSelector &last = rule.selector.compounds.constLast();
    Rules &rules = !last.ids.isEmpty()       ? m_byId[last.ids.constFirst()]
                   : !last.classes.isEmpty() ? m_byClass[last.classes.constFirst()]
                                             : m_byTag[std::size_t(last.tag)];
    rules.append(&rule);
}

/// Those that fit, in the order in which they count.
StyleSheet::Rules StyleSheet::rulesFor(const Node &element) const
{
    Rules found;
    const auto take = [&](const Rules &rules) {
        std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(found),
                     [&](const Rule *rule) { return fits(rule->selector, element); });
    };
    take(m_byTag[std::size_t(Tag::None)]);
    take(m_byTag[std::size_t(element.tag())]);
    if (!m_byClass.isEmpty() && element.hasAttribute("class")) {
        for (const QString &one : element.classes()) {
            take(m_byClass.value(one));
        }
    }
    if (!m_byId.isEmpty() && element.hasAttribute("id")) {
        take(m_byId.value(element.attribute("id")));
    }
    std::sort(found.begin(), found.end(), [](const Rule *one, const Rule *other) {
        return std::pair(one->selector.weight, one->order) <
               std::pair(other->selector.weight, other->order);
    });
    return found;
}

Declarations StyleSheet::of(const Node &element) const
{
    const Rules rules = m_rules.empty() ? Rules() : rulesFor(element);
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

} // namespace tilshi::importing
