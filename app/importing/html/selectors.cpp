#include "importing/html/selectors.h"

#include <QRegularExpression>

namespace tilshi::importing {

namespace {

/// More than any style sheet's; fitting goes as deep.
constexpr qsizetype mostCompounds = 64;

QString unescaped(QString name)
{
    static const QRegularExpression escape(QStringLiteral("\\\\(.)"));
    return name.replace(escape, QStringLiteral("\\1"));
}

/// Reads a selector from left to right.
class SelectorReader
{
public:
    explicit SelectorReader(QStringView text)
        : m_text(text.toString())
    {
    }

    std::optional<Selector> read()
    {
        Selector selector;
        CompoundSelector compound;
        bool any = false;
        while (m_at < m_text.size()) {
            if (const QChar combinator = takeCombinator(); !combinator.isNull()) {
                if (!any) {
                    return std::nullopt;
                }
                selector.compounds.append(std::exchange(compound, {}));
                compound.combinator = combinator;
                any = false;
            } else if (!takeSimple(compound, selector)) {
                return std::nullopt;
            } else {
                any = true;
            }
        }
        selector.compounds.append(compound);
        const bool some = any && selector.compounds.size() <= mostCompounds;
        return some ? std::optional(selector) : std::nullopt;
    }

private:
    QRegularExpressionMatch take(const QRegularExpression &pattern)
    {
        auto match = pattern.match(m_text, m_at, QRegularExpression::NormalMatch,
                                   QRegularExpression::AnchorAtOffsetMatchOption);
        m_at += match.capturedLength();
        return match;
    }

    QChar takeCombinator()
    {
        static const QRegularExpression pattern(QStringLiteral("\\s*([>+~])\\s*|\\s+"));
        const auto match = take(pattern);
        return !match.hasMatch()             ? QChar()
               : match.captured(1).isEmpty() ? QChar(u' ')
                                             : match.captured(1).front();
    }

    bool takeSimple(CompoundSelector &compound, Selector &selector)
    {
        static const QRegularExpression name(
            QStringLiteral("([.#]?)((?:[\\w-]|\\\\.|[^\\x00-\\x7f])+)|\\*"));
        static const QRegularExpression attribute(QStringLiteral(
            "\\[\\s*([\\w:-]+)\\s*(?:([~|^$*]?)=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\]\\s]+)))?"
            "\\s*[is]?\\s*\\]"));
        if (const auto match = take(name); match.hasMatch()) {
            const QString what = unescaped(match.captured(2));
            if (match.captured(1).isEmpty()) {
                compound.element = what.toLower();
                compound.tag = what.isEmpty() ? Tag::None : tagOf(compound.element.toUtf8());
                selector.weight += what.isEmpty() ? 0 : 1;
            } else {
                const bool isId = match.captured(1) == u"#";
                (isId ? compound.ids : compound.classes).append(what);
                selector.weight += isId ? 10'000 : 100;
            }
            return true;
        }
        if (const auto match = take(attribute); match.hasMatch()) {
            const QString sign = match.captured(2);
            const bool compares = match.lastCapturedIndex() >= 2;
            compound.attributes.append({match.captured(1).toLower(),
                                        !compares        ? QChar()
                                        : sign.isEmpty() ? QChar(u'=')
                                                         : sign.front(),
                                        match.captured(3) + match.captured(4) + match.captured(5)});
            selector.weight += 100;
            return true;
        }
        return takePseudo(compound, selector);
    }

    bool takePseudo(CompoundSelector &compound, Selector &selector)
    {
        static const QRegularExpression pattern(
            QStringLiteral(":(:?[\\w-]+)(\\(((?:[^()]|\\([^()]*\\))*)\\))?"));
        static const QStringList passing{
            QStringLiteral("hover"),        QStringLiteral("focus"),
            QStringLiteral("active"),       QStringLiteral("target"),
            QStringLiteral("focus-within"), QStringLiteral("checked"),
            QStringLiteral("before"),       QStringLiteral("focus-visible"),
            QStringLiteral("after"),        QStringLiteral("first-line"),
            QStringLiteral("first-letter")};
        const auto match = take(pattern);
        const QString name = match.captured(1).toLower();
        if (!match.hasMatch() || name.startsWith(u':') || passing.contains(name)) {
            return false;
        }
        selector.weight += 100;
        const auto inner = name == u"not" ? selectorOf(match.captured(3).trimmed()) : std::nullopt;
        if (inner && inner->compounds.size() == 1 && inner->certain) {
            compound.none.append(inner->compounds);
        } else if (name == u"root") {
            compound.tag = Tag::Html;
        } else {
            selector.certain = false;
        }
        return true;
    }

    QString m_text;
    qsizetype m_at = 0;
};

bool fits(const CompoundSelector::Attribute &wanted, const Node &element)
{
    const QByteArray name = wanted.name.toUtf8();
    if (!element.hasAttribute(name.constData())) {
        return false;
    }
    const QString value = element.attribute(name.constData());
    switch (wanted.comparison.unicode()) {
    case u'=':
        return value == wanted.value;
    case u'~':
        return value.simplified().split(u' ').contains(wanted.value);
    case u'|':
        return value == wanted.value || value.startsWith(wanted.value + u'-');
    case u'^':
        return !wanted.value.isEmpty() && value.startsWith(wanted.value);
    case u'$':
        return !wanted.value.isEmpty() && value.endsWith(wanted.value);
    case u'*':
        return !wanted.value.isEmpty() && value.contains(wanted.value);
    default:
        return true;
    }
}

bool fits(const CompoundSelector &compound, const Node &element)
{
    if (compound.tag != Tag::None && compound.tag != element.tag()) {
        return false;
    }
    if (compound.tag == Tag::Unknown && compound.element != element.name()) {
        return false;
    }
    const QString id = compound.ids.isEmpty() ? QString() : element.attribute("id");
    const QStringList classes = compound.classes.isEmpty() ? QStringList() : element.classes();
    return std::all_of(compound.ids.begin(), compound.ids.end(),
                       [&](const QString &one) { return one == id; }) &&
           std::all_of(compound.classes.begin(), compound.classes.end(),
                       [&](const QString &one) { return classes.contains(one); }) &&
           std::all_of(compound.attributes.begin(), compound.attributes.end(),
                       [&](const auto &one) { return fits(one, element); }) &&
           std::none_of(compound.none.begin(), compound.none.end(),
                        [&](const CompoundSelector &one) { return fits(one, element); });
}

/// The element before it within its parent.
const Node *elementBefore(const Node &element)
{
    const Node *node = element.previous();
    while (node && node->isText()) {
        node = node->previous();
    }
    return node;
}

enum class Fit
{
    Yes,
    NotHere, ///< but maybe further out
    Nowhere
};

Fit fitOf(const QList<CompoundSelector> &compounds, qsizetype at, const Node &element);

/// Whether the compounds up to one fit where that stands before or around the element by its
/// combinator.
Fit fitAround(const QList<CompoundSelector> &compounds, qsizetype at, const Node &element,
              QChar combinator)
{
    const bool beside = combinator == u'+' || combinator == u'~';
    const bool once = combinator == u'>' || combinator == u'+';
    const auto step = [beside](const Node &from) {
        return beside ? elementBefore(from) : from.parent();
    };
    for (const Node *node = step(element); node; node = step(*node)) {
        const Fit fit = fitOf(compounds, at, *node);
        if (once || fit != Fit::NotHere) {
            return fit;
        }
    }
    return beside ? Fit::NotHere : Fit::Nowhere;
}

/// The same with that one at the element itself.
Fit fitOf(const QList<CompoundSelector> &compounds, qsizetype at, const Node &element)
{
    if (!fits(compounds[at], element)) {
        return Fit::NotHere;
    }
    return at == 0 ? Fit::Yes : fitAround(compounds, at - 1, element, compounds[at].combinator);
}

} // namespace

std::optional<Selector> selectorOf(QStringView text)
{
    return SelectorReader(text.trimmed()).read();
}

bool fits(const Selector &selector, const Node &element)
{
    return fitOf(selector.compounds, selector.compounds.size() - 1, element) == Fit::Yes;
}

} // namespace tilshi::importing
