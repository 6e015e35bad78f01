#include "importing/office/docxnumbering.h"

namespace tilshi::importing {

namespace {

const QString val = QStringLiteral("w:val");
const QString ilvl = QStringLiteral("w:ilvl");
const QString abstractId = QStringLiteral("w:abstractNumId");

Numerals numeralsOf(const QString &format)
{
    static const QHash<QString, Numerals> all{
        {QStringLiteral("bullet"), Numerals::None},
        {QStringLiteral("lowerLetter"), Numerals::LowerLetters},
        {QStringLiteral("upperLetter"), Numerals::UpperLetters},
        {QStringLiteral("lowerRoman"), Numerals::LowerRoman},
        {QStringLiteral("upperRoman"), Numerals::UpperRoman},
        {QStringLiteral("russianLower"), Numerals::LowerRussian},
        {QStringLiteral("russianUpper"), Numerals::UpperRussian},
    };
    return all.value(format, Numerals::Decimal);
}

} // namespace

DocxNumbering::Level DocxNumbering::levelOf(const XmlNode &node, const Level &base)
{
    const QString start = node.valueOf(u"w:start", val);
    const QString format = node.valueOf(u"w:numFmt", val);
    const QString pattern = node.valueOf(u"w:lvlText", val);
    Level level = base;
    level.numerals = format.isEmpty() ? base.numerals : numeralsOf(format);
    level.pattern = pattern.isEmpty() ? base.pattern : pattern;
    level.start = start.isEmpty() ? base.start : start.toInt();
    level.none = format.isEmpty() ? base.none : format == u"none";
    const bool decimal = format.isEmpty() || format == u"decimal" || level.none;
    level.kind = level.numerals == Numerals::Decimal && !decimal ? format : QString();
    const XmlNode *legal = node.child(u"w:isLgl");
    level.legal = legal && isOn(*legal);
    level.picture = node.child(u"w:lvlPicBulletId");
    if (node.child(u"w:lvlRestart")) {
        level.restart = node.valueOf(u"w:lvlRestart", val).toInt();
    }
    return level;
}

bool DocxNumbering::countsAnew(const Level &deeper, int behind)
{
    return !deeper.restart || (*deeper.restart > 0 && behind < *deeper.restart);
}

void DocxNumbering::read(const XmlNode &root, const DocxStyles &styles)
{
    QHash<QString, QString> named;   // abstractNumId by the style for lists that it is
    QHash<QString, QString> aliases; // the style for lists, by the abstractNumId that follows it
    forEachNode(root, [&](const XmlNode &node) {
        if (!node.is(u"w:abstractNum")) {
            return;
        }
        const QString id = node.attribute(abstractId);
        Levels &levels = m_definitions[id];
        for (const XmlNode &level : node.children) {
            if (level.is(u"w:lvl")) {
                levels.insert(level.attribute(ilvl).toInt(),
                              levelOf(level, {Numerals::Decimal, {}, 1}));
            }
        }
        const QString style = node.valueOf(u"w:styleLink", val);
        if (!style.isEmpty()) {
            named.insert(style, id);
        }
        if (node.child(u"w:numStyleLink")) {
            aliases.insert(id, node.valueOf(u"w:numStyleLink", val));
        }
    });
    QHash<QString, QString> definitions; // abstractNumId by numId
    forEachNode(root, [&](const XmlNode &node) {
        if (node.is(u"w:num")) {
            definitions.insert(node.attribute(QStringLiteral("w:numId")),
                               node.valueOf(u"w:abstractNumId", val));
        }
    });
    QHash<QString, QString> others;
    for (auto alias = aliases.cbegin(); alias != aliases.cend(); ++alias) {
        const QString byStyle = definitions.value(styles.numberingOf(alias.value()));
        others.insert(alias.key(), named.value(alias.value(), byStyle));
    }
    forEachNode(root, [&](const XmlNode &node) {
        if (node.is(u"w:num")) {
            m_numberings.insert(node.attribute(QStringLiteral("w:numId")),
                                numberingOf(node, others));
        }
    });
}

DocxNumbering::Numbering DocxNumbering::numberingOf(const XmlNode &num,
                                                    const QHash<QString, QString> &others) const
{
    const QString id = num.valueOf(u"w:abstractNumId", val);
    const QString definition = others.value(id, id);
    Numbering numbering{definition, m_definitions.value(definition), {}};
    for (const XmlNode &change : num.children) {
        if (!change.is(u"w:lvlOverride")) {
            continue;
        }
        const int level = change.attribute(ilvl).toInt();
        if (const XmlNode *own = change.child(u"w:lvl")) {
            numbering.levels[level] = levelOf(*own, numbering.levels.value(level));
        }
        const QString start = change.valueOf(u"w:startOverride", val);
        if (!start.isEmpty()) {
            numbering.starts.insert(level, start.toInt());
        }
    }
    return numbering;
}

std::optional<Style> DocxNumbering::next(const QString &id, int level)
{
    const auto numbering = m_numberings.constFind(id);
    if (id.isEmpty() || id == u"0" || numbering == m_numberings.constEnd() ||
        numbering->levels.isEmpty()) {
        return std::nullopt;
    }
    const Level at = numbering->levels.value(level);
    if (at.numerals == Numerals::None) {
        return Style{Role::Item, level, text::ListStyle::Bulleted, {}, at.picture};
    }
    const int number = count(id, *numbering, level);
    const QString marker = markerAt(*numbering, level);
    if (marker.isEmpty()) {
        return Style();
    }
    PaintedNumber painted{marker, bodyNumerals(at.numerals), number, at.kind};
    if (at.none) {
        painted.number.reset();
    }
    return Style{Role::Item, level, text::ListStyle::Numbered, painted};
}

int DocxNumbering::count(const QString &id, const Numbering &numbering, int level)
{
    QMap<int, int> &counts = m_counts[numbering.counted];
    const bool anew = numbering.starts.contains(level) && !m_begun.contains({id, level});
    m_begun.insert({id, level});
    const int start = numbering.starts.value(level, numbering.levels.value(level).start);
    const int number = anew || !counts.contains(level) ? start : counts.value(level) + 1;
    counts.insert(level, number);
    for (auto deeper = counts.upperBound(level); deeper != counts.end();) {
        const bool resets = countsAnew(numbering.levels.value(deeper.key()), level);
        deeper = resets ? counts.erase(deeper) : std::next(deeper);
    }
    return number;
}

/// "%1.%2)" with the numbers of the levels.
QString DocxNumbering::markerAt(const Numbering &numbering, int level) const
{
    const QMap<int, int> counts = m_counts.value(numbering.counted);
    QString marker = numbering.levels.value(level).pattern;
    const bool none = numbering.levels.value(level).none;
    marker = marker.isEmpty() && !none ? QString(u'%' + QString::number(level + 1) + u'.') : marker;
    for (int one = 0; one <= level; ++one) {
        const Level of = numbering.levels.value(one);
        const Numerals numerals =
            numbering.levels.value(level).legal ? Numerals::Decimal : of.numerals;
        const QString number =
            of.none ? QString() : numeral(counts.value(one, of.start), numerals, true);
        marker.replace(u'%' + QString::number(one + 1), number);
    }
    return marker.simplified();
}

} // namespace tilshi::importing
