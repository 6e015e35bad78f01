#include "importing/listnumbers.h"

#include "text/listnumbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tilshi::importing {

namespace {

using text::Numerals;

text::ListItem *itemOf(text::Block &block)
{
    auto *list = std::get_if<text::List>(&block);
    return list && list->items.size() == 1 ? &list->items.first() : nullptr;
}

/// The number or the letters of "3.", "3)", "(3)", "iv"; empty for all else.
QString coreOf(const QString &marker)
{
    static const QRegularExpression plain(QStringLiteral("^\\(?(\\d{1,6}|[A-Za-z]{1,9})[.)]?$"));
    return plain.match(marker).captured(1);
}

int lettersValue(const QString &letters)
{
    int value = 0;
    for (const QChar letter : letters.toLower()) {
        value = value * 26 + (letter.unicode() - u'a' + 1);
    }
    return value <= text::largestNumber ? value : 0;
}

/// 0 for what is none.
int romanValue(const QString &signs)
{
    static const QString all = QStringLiteral("ivxlcdm");
    static constexpr std::array values{1, 5, 10, 50, 100, 500, 1000};
    int value = 0;
    int before = 0;
    for (const QChar sign : signs.toLower()) {
        const qsizetype at = all.indexOf(sign);
        if (at < 0) {
            return 0;
        }
        const int one = values.at(std::size_t(at));
        value += one > before ? one - 2 * before : one;
        before = one;
    }
    return text::numeral(value, Numerals::LowerRoman) == signs.toLower() ? value : 0;
}

struct Counted
{
    Numerals numerals = Numerals::Decimal;
    int number = 0;
};

/// What a marker alone says; i, v and x may be letters, which those before it decide.
std::optional<Counted> countedBy(const QString &core, const std::optional<Counted> &before)
{
    if (core.isEmpty() || core[0].isDigit()) {
        return core.isEmpty() ? std::nullopt : std::optional(Counted{{}, core.toInt()});
    }
    const bool upper = core[0].isUpper();
    if (core != (upper ? core.toUpper() : core.toLower())) {
        return std::nullopt;
    }
    const Counted roman{upper ? Numerals::UpperRoman : Numerals::LowerRoman, romanValue(core)};
    const Counted letters{upper ? Numerals::UpperLetters : Numerals::LowerLetters,
                          lettersValue(core)};
    const auto follows = [&before](const Counted &one) {
        return before && before->numerals == one.numerals && before->number + 1 == one.number;
    };
    const bool isRoman = roman.number > 0 && (core.size() > 1 || roman.number == 1);
    return follows(letters) ? letters : isRoman || follows(roman) ? roman : letters;
}

/// Puts what was painted into the items of a run of blocks.
class Run
{
public:
    Run(QList<text::Block> &blocks, const QHash<qsizetype, PaintedNumber> &painted, qsizetype begin)
        : m_blocks(blocks)
        , m_painted(painted)
        , m_begin(begin)
        , m_end(begin)
    {
        while (m_end < blocks.size() && itemOf(blocks[m_end])) {
            ++m_end;
        }
    }

    qsizetype end() const { return m_end; }

    void write(WrittenNumbers &written)
    {
        QStringList otherwise;
        const bool kept = forEachPainted([&](text::ListItem &item, const PaintedNumber &painted) {
            return keep(item, painted, otherwise);
        });
        if (kept) {
            written.otherwise += otherwise;
            return;
        }
        for (qsizetype at = m_begin; at < m_end; ++at) {
            const QString marker = m_painted.value(at).marker;
            text::ListItem &item = *itemOf(m_blocks[at]);
            item.number.reset();
            if (!marker.isEmpty()) {
                written.asText.append(marker);
                m_blocks[at] = text::Paragraph{text::plainRuns(marker + u' ') + item.runs};
            }
        }
    }

private:
    template <class Use>
    bool forEachPainted(Use use)
    {
        for (qsizetype at = m_begin; at < m_end; ++at) {
            const auto painted = m_painted.constFind(at);
            if (painted != m_painted.constEnd() && !use(*itemOf(m_blocks[at]), *painted)) {
                return false;
            }
        }
        return true;
    }

    bool keep(text::ListItem &item, const PaintedNumber &painted, QStringList &otherwise)
    {
        const QString core = coreOf(painted.marker);
        auto &before = m_before.at(std::size_t(std::clamp(item.level, 0, deepest)));
        const auto counted = painted.number
                                 ? std::optional(Counted{painted.numerals, *painted.number})
                                 : countedBy(core, before);
        if (!counted || counted->number < 0 || !says(core, *counted)) {
            return false;
        }
        before = counted;
        item.numerals = counted->numerals;
        item.number = counted->number;
        if (!painted.kind.isEmpty()) {
            otherwise.append(painted.kind);
        } else if (painted.marker != text::markerOf(counted->number, counted->numerals)) {
            otherwise.append(painted.marker);
        }
        return true;
    }

    static bool says(const QString &core, const Counted &counted)
    {
        return core == text::numeral(counted.number, counted.numerals) ||
               (counted.numerals == Numerals::Decimal && !core.isEmpty() && core[0].isDigit() &&
                core.toInt() == counted.number); // "01."
    }

    static constexpr int deepest = 9;

    QList<text::Block> &m_blocks;
    const QHash<qsizetype, PaintedNumber> &m_painted;
    qsizetype m_begin;
    qsizetype m_end;
    std::array<std::optional<Counted>, deepest + 1> m_before;
};

} // namespace

WrittenNumbers writeNumbers(QList<text::Block> &blocks,
                            const QHash<qsizetype, PaintedNumber> &painted)
{
    WrittenNumbers written;
    for (qsizetype begin = 0; !painted.isEmpty() && begin < blocks.size();) {
        Run run(blocks, painted, begin);
        run.write(written);
        begin = std::max(run.end(), begin + 1);
    }
    return written;
}

} // namespace tilshi::importing
