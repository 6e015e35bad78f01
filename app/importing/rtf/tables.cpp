#include "importing/rtf/tables.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

/// What fonts of the time before Unicode were called, and the \fcharset that they mean.
int charsetNamed(const QString &font)
{
    static const QHash<QString, int> endings{
        {QStringLiteral("Cyr"), 204},   {QStringLiteral("CYR"), 204},
        {QStringLiteral("CE"), 238},    {QStringLiteral("Tur"), 162},
        {QStringLiteral("TUR"), 162},   {QStringLiteral("Greek"), 161},
        {QStringLiteral("Baltic"), 186}};
    return endings.value(font.section(u' ', -1), 1);
}

RtfFont fontOf(const RtfItem &group)
{
    RtfFont font;
    font.name = QString::fromLatin1(group.ownText()).section(u';', 0, 0).trimmed();
    const auto charset = group.numberOf("fcharset");
    font.charset = charset.value_or(1);
    if (font.charset <= 1 && charsetNamed(font.name) != 1) {
        font.charset = charsetNamed(font.name);
    }
    font.codepage = std::max(0, group.numberOf("cpg").value_or(0));
    return font;
}

/// Word writes the names of its own styles in English whatever its language; others don't.
int headingLevel(const QString &name)
{
    if (name == u"title" || name == u"название" || name == u"тақырып") {
        return 1;
    }
    for (const QStringView beginning : {u"heading ", u"заголовок ", u"тақырып "}) {
        if (name.startsWith(beginning)) {
            return std::clamp(name.sliced(beginning.size()).toInt(), 0, 6);
        }
    }
    return 0;
}

RtfStyle styleOf(const RtfItem &group)
{
    const QByteArray own = group.ownText();
    const QString name = QString::fromLatin1(own).section(u';', 0, 0).section(u',', 0, 0);
    const QString small = name.trimmed().toLower();
    RtfStyle style;
    const int outline = group.numberOf("outlinelevel").value_or(9);
    style.heading = headingLevel(small);
    if (style.heading == 0 && outline >= 0 && outline < 6) {
        style.heading = outline + 1;
    }
    style.quote = small == u"quote" || small == u"intense quote" || small == u"block text" ||
                  small == u"quotations";
    style.contents = small == u"toc heading" || small == u"table of figures" ||
                     (small.startsWith(u"toc ") && small.size() == 5);
    return style;
}

Numerals numeralsOf(int format)
{
    static const QHash<int, Numerals> all{
        {1, Numerals::UpperRoman},   {2, Numerals::LowerRoman},    {3, Numerals::UpperLetters},
        {4, Numerals::LowerLetters}, {58, Numerals::LowerRussian}, {59, Numerals::UpperRussian},
        {23, Numerals::None},        {255, Numerals::None}};
    return all.value(format, Numerals::Decimal);
}

/// The groups of a destination in a group.
template <class Use>
void forEachIn(const RtfItem &group, QByteArrayView destination, Use use)
{
    for (const RtfItem &item : group.items) {
        if (item.isGroup() && item.destination() == destination) {
            use(item);
        }
    }
}

} // namespace

RtfFonts rtfFonts(const RtfItem &table)
{
    RtfFonts fonts;
    RtfItem open; // where fonts follow each other without groups of their own
    for (const RtfItem &item : table.items) {
        if (item.isGroup() && item.numberOf("f")) {
            fonts.insert(*item.numberOf("f"), fontOf(item));
        } else if (!item.isGroup()) {
            open.items.push_back(item);
        }
        if (item.text.contains(';') && open.numberOf("f")) {
            fonts.insert(*open.numberOf("f"), fontOf(open));
            open.items.clear();
        }
    }
    return fonts;
}

RtfStyles rtfStyles(const RtfItem &table)
{
    RtfStyles styles;
    for (const RtfItem &item : table.items) {
        if (item.isGroup() && !item.has("cs") && !item.has("ds") && !item.has("ts")) {
            styles.insert(item.numberOf("s").value_or(0), styleOf(item));
        }
    }
    return styles;
}

RtfLists::Level RtfLists::levelOf(const RtfItem &group)
{
    Level level;
    level.numerals =
        numeralsOf(group.numberOf("levelnfcn").value_or(group.numberOf("levelnfc").value_or(0)));
    level.start = group.numberOf("levelstartat").value_or(1);
    forEachIn(group, "leveltext", [&level](const RtfItem &text) {
        const QByteArray pattern = text.ownText(); // its length stands before it
        level.pattern = pattern.mid(1, pattern.isEmpty() ? 0 : std::max(0, int(pattern[0])));
    });
    return level;
}

void RtfLists::readLists(const RtfItem &table)
{
    forEachIn(table, "list", [this](const RtfItem &list) {
        QList<Level> &levels = m_definitions[list.numberOf("listid").value_or(0)];
        forEachIn(list, "listlevel",
                  [&levels](const RtfItem &level) { levels.append(levelOf(level)); });
    });
}

void RtfLists::readOverrides(const RtfItem &table)
{
    forEachIn(table, "listoverride", [this](const RtfItem &override) {
        const int id = override.numberOf("listid").value_or(0);
        List list{id, m_definitions.value(id), {}};
        qsizetype at = 0;
        forEachIn(override, "lfolevel", [&](const RtfItem &change) {
            forEachIn(change, "listlevel", [&](const RtfItem &level) {
                list.levels.resize(std::max(list.levels.size(), at + 1));
                list.levels[at] = levelOf(level);
            });
            if (change.has("listoverridestartat") && at < list.levels.size()) {
                list.starts.insert(int(at),
                                   change.numberOf("levelstartat").value_or(list.levels[at].start));
            }
            ++at;
        });
        m_lists.insert(override.numberOf("ls").value_or(0), list);
    });
}

Style RtfLists::next(int list, int level)
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.constEnd() || found->levels.value(level).numerals == Numerals::None) {
        return {Role::Item, level};
    }
    QMap<int, int> &counts = m_counts[found->counted];
    const bool anew = found->starts.contains(level) && !m_begun.contains({list, level});
    m_begun.insert({list, level});
    const int start = found->starts.value(level, found->levels[level].start);
    counts[level] = anew || !counts.contains(level) ? start : counts.value(level) + 1;
    for (auto deeper = counts.upperBound(level); deeper != counts.end();) {
        deeper = counts.erase(deeper);
    }
    return {Role::Item,
            level,
            text::ListStyle::Numbered,
            {marker(*found, level, counts), bodyNumerals(found->levels[level].numerals),
             counts.value(level)}};
}

QString RtfLists::marker(const List &list, int level, const QMap<int, int> &counts) const
{
    QString written;
    for (const char byte : list.levels[level].pattern) {
        if (byte < 0 || byte >= 9) {
            written += QChar::fromLatin1(byte);
            continue;
        }
        const Level of = list.levels.value(byte);
        written += numeral(counts.value(byte, of.start), of.numerals, true);
    }
    const QString plain = QString::number(counts.value(level)) + u'.';
    return written.isEmpty() ? plain : written.simplified();
}

} // namespace tilshi::importing
