#include "language/slug.h"

#include "base/normalized.h"
#include "language/alphabet.h"

#include <QHash>

namespace tilshi::language {

namespace {

/// The Latin alphabet of 2021 without its diacritics, and what Russian and neighbouring alphabets
/// need beside it.
const QHash<char32_t, QLatin1String> &latinTable()
{
    static const QHash<char32_t, QLatin1String> table = {
        {U'а', QLatin1String("a")},  {U'ә', QLatin1String("a")},    {U'б', QLatin1String("b")},
        {U'в', QLatin1String("v")},  {U'г', QLatin1String("g")},    {U'ғ', QLatin1String("g")},
        {U'д', QLatin1String("d")},  {U'е', QLatin1String("e")},    {U'ё', QLatin1String("yo")},
        {U'ж', QLatin1String("j")},  {U'з', QLatin1String("z")},    {U'и', QLatin1String("i")},
        {U'й', QLatin1String("i")},  {U'к', QLatin1String("k")},    {U'қ', QLatin1String("q")},
        {U'л', QLatin1String("l")},  {U'м', QLatin1String("m")},    {U'н', QLatin1String("n")},
        {U'ң', QLatin1String("n")},  {U'о', QLatin1String("o")},    {U'ө', QLatin1String("o")},
        {U'п', QLatin1String("p")},  {U'р', QLatin1String("r")},    {U'с', QLatin1String("s")},
        {U'т', QLatin1String("t")},  {U'у', QLatin1String("u")},    {U'ұ', QLatin1String("u")},
        {U'ү', QLatin1String("u")},  {U'ф', QLatin1String("f")},    {U'х', QLatin1String("h")},
        {U'һ', QLatin1String("h")},  {U'ц', QLatin1String("ts")},   {U'ч', QLatin1String("ch")},
        {U'ш', QLatin1String("sh")}, {U'щ', QLatin1String("shch")}, {U'ъ', QLatin1String("")},
        {U'ы', QLatin1String("y")},  {U'і', QLatin1String("i")},    {U'ь', QLatin1String("")},
        {U'э', QLatin1String("e")},  {U'ю', QLatin1String("yu")},   {U'я', QLatin1String("ya")},
        {U'є', QLatin1String("ye")}, {U'ї', QLatin1String("yi")},   {U'ґ', QLatin1String("g")},
        {U'ў', QLatin1String("u")},  {U'ҳ', QLatin1String("h")},    {U'җ', QLatin1String("j")},
        {U'ј', QLatin1String("j")},  {U'љ', QLatin1String("lj")},   {U'њ', QLatin1String("nj")},
        {U'ђ', QLatin1String("dj")}, {U'ћ', QLatin1String("c")},    {U'џ', QLatin1String("dz")},
        {U'ß', QLatin1String("ss")}, {U'æ', QLatin1String("ae")},   {U'œ', QLatin1String("oe")},
        {U'ø', QLatin1String("o")},  {U'ł', QLatin1String("l")},    {U'đ', QLatin1String("d")},
        {U'ð', QLatin1String("d")},  {U'þ', QLatin1String("th")},   {U'ı', QLatin1String("i")},
        {U'ə', QLatin1String("a")},  {U'ɵ', QLatin1String("o")},    {U'ŋ', QLatin1String("n")},
    };
    return table;
}

bool isSlugCharacter(char32_t character)
{
    return (character >= U'a' && character <= U'z') || (character >= U'0' && character <= U'9');
}

/// Collects the slug's letters and remembers where a hyphen is due.
class Slugger
{
public:
    void add(char32_t character)
    {
        if (isSlugCharacter(character)) {
            append(QString(QChar(static_cast<char16_t>(character))));
        } else if (const auto latin = latinTable().constFind(character);
                   latin != latinTable().cend()) {
            append(*latin);
        } else if (QChar::isDigit(character)) {
            append(QString::number(QChar::digitValue(character)));
        } else if (!addDecomposed(character) && !joins(character)) {
            m_hyphenDue = !m_slug.isEmpty();
        }
    }

    QString slug() const { return m_slug; }

private:
    static bool joins(char32_t character)
    {
        return QChar::isMark(character) || isApostrophe(character) || character == U'\u00ad';
    }

    /// Latin letters with accents, ligatures, full-width forms; false if nothing came of it.
    bool addDecomposed(char32_t character)
    {
        const QString parts =
            QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toLower();
        bool added = false;
        for (const QChar part : parts) {
            const auto latin = latinTable().constFind(part.unicode());
            if (isSlugCharacter(part.unicode())) {
                append(QString(part));
                added = true;
            } else if (latin != latinTable().cend()) {
                append(*latin);
                added = true;
            }
        }
        return added;
    }

    void append(const QString &latin)
    {
        if (latin.isEmpty()) {
            return;
        }
        if (m_hyphenDue) {
            m_slug.append(u'-');
            m_hyphenDue = false;
        }
        m_slug.append(latin);
    }

    QString m_slug;
    bool m_hyphenDue = false;
};

QString codePoints(QStringView text)
{
    QStringList codes;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t character = characterAt(text, at);
        if (QChar::isLetterOrNumber(character)) {
            codes.append(QString::number(character, 16));
        }
        at += characterLength(character);
    }
    return codes.join(u'-');
}

QString cut(const QString &slug, qsizetype most)
{
    if (slug.size() <= most) {
        return slug;
    }
    const qsizetype hyphen = slug.lastIndexOf(u'-', most);
    return slug.first(hyphen > 0 ? hyphen : most);
}

/// Names that Windows, and so a shared disk, keeps for devices, whatever ending follows.
bool isDevice(const QString &name)
{
    const bool isNumbered = name.size() == 4 && name[3].isDigit() &&
                            (name.startsWith(u"com") || name.startsWith(u"lpt"));
    return isNumbered || name == u"con" || name == u"prn" || name == u"aux" || name == u"nul";
}

} // namespace

QString slug(QStringView text, int maxBytes)
{
    Q_ASSERT(maxBytes > 0);
    const QString composed = normalized(lower(text), QString::NormalizationForm_C);
    Slugger slugger;
    for (qsizetype at = 0; at < composed.size();) {
        const char32_t character = characterAt(composed, at);
        slugger.add(character);
        at += characterLength(character);
    }
    const QString whole = slugger.slug();
    const QString fit = cut(whole.isEmpty() ? codePoints(composed) : whole, maxBytes);
    return isDevice(fit) ? QString(fit + u"-0") : fit;
}

bool isSlug(QStringView text, int maxBytes)
{
    return !text.isEmpty() && slug(text, maxBytes) == text;
}

} // namespace tilshi::language
