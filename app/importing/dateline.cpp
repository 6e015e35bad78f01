#include "importing/dateline.h"

#include "importing/places.h"
#include "language/dates.h"

#include <QRegularExpression>

namespace tilshi::importing {

namespace {

/// A dateline as far as it has been read.
struct Reading
{
    const QString &text;
    qsizetype at = 0;
    newsroom::Dateline found;
    bool inSlashes = false; ///< the place stands between slashes
    bool noYear = false;    ///< a day and a month stand there without a year

    bool hasDate() const { return found.date.isValid() || noYear; }
};

QRegularExpression pattern(const QString &text)
{
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption |
                                        QRegularExpression::CaseInsensitiveOption);
}

/// What the pattern finds at the reading's place, which then moves behind it.
QRegularExpressionMatch take(Reading &reading, const QRegularExpression &expression)
{
    auto match = expression.match(reading.text, reading.at, QRegularExpression::NormalMatch,
                                  QRegularExpression::AnchorAtOffsetMatchOption);
    if (match.hasMatch()) {
        reading.at = match.capturedEnd();
    }
    return match;
}

int monthOf(QStringView name)
{
    for (int month = 1; month <= 12; ++month) {
        if (name.compare(language::monthName(month, u"kk"), Qt::CaseInsensitive) == 0) {
            return month;
        }
    }
    return 0;
}

bool takeSource(Reading &reading)
{
    static const auto domain =
        pattern(QStringLiteral("(?:[\\p{L}\\d][\\p{L}\\d-]*\\.)+(?:kz|com|org|net|info|news|media|"
                               "ru|asia|example|қаз)(?![\\p{L}-])"));
    static const auto word = pattern(QStringLiteral("[\\p{L}][\\p{L}-]*"));
    if (!reading.found.source.isEmpty()) {
        return false;
    }
    const qsizetype start = reading.at;
    if (const auto match = take(reading, domain); match.hasMatch()) {
        reading.found.source = match.captured();
        return true;
    }
    const auto match = take(reading, word);
    if (match.hasMatch() && isKnownAgency(match.capturedView())) {
        reading.found.source = match.captured();
        return true;
    }
    reading.at = start;
    return false;
}

bool takeNumericDate(Reading &reading)
{
    static const auto date = pattern(QStringLiteral(
        "(\\d{1,2})\\.(\\d{1,2})\\.((?:19|20)\\d\\d)(?!\\d)(?:\\s*(?:ж\\.|жыл(?!\\p{L})|г\\.))?"));
    const qsizetype start = reading.at;
    const auto match = take(reading, date);
    if (!match.hasMatch()) {
        return false;
    }
    reading.found.date = QDate(match.capturedView(3).toInt(), match.capturedView(2).toInt(),
                               match.capturedView(1).toInt());
    if (!reading.found.date.isValid()) {
        reading.at = start;
    }
    return reading.found.date.isValid();
}

/// 2025 жылғы 8 қыркүйек, 2025 ж. 8 қыркүйек, 8 қыркүйек 2025 жыл, 8 қыркүйек.
bool takeWordedDate(Reading &reading)
{
    static const auto date = pattern(
        QStringLiteral("(?:((?:19|20)\\d\\d)\\s*(?:жылғы|жылы|ж\\.)\\s*)?(\\d{1,2})\\s+(\\p{L}+)"
                       "(?:,?\\s+((?:19|20)\\d\\d)\\s*(?:жыл(?!\\p{L})|ж\\.))?"));
    const qsizetype start = reading.at;
    const auto match = take(reading, date);
    const int month = match.hasMatch() ? monthOf(match.capturedView(3)) : 0;
    if (month == 0) {
        reading.at = start;
        return false;
    }
    const QStringView year = match.hasCaptured(1) ? match.capturedView(1) : match.capturedView(4);
    const int day = match.capturedView(2).toInt();
    reading.noYear = year.isEmpty();
    reading.found.date = QDate(year.toInt(), month, day);
    if (!reading.noYear && !reading.found.date.isValid()) {
        reading.at = start;
    }
    return reading.hasDate();
}

/// What stands between slashes is a place, unless it is an agency.
void takeSlashed(Reading &reading, const QString &name)
{
    reading.inSlashes = name.front().isUpper();
    if (!reading.inSlashes) {
        return;
    }
    if (isKnownAgency(name) && reading.found.source.isEmpty()) {
        reading.found.source = name;
    } else {
        reading.found.place = name;
    }
}

bool takePlace(Reading &reading)
{
    static const auto slashed =
        pattern(QStringLiteral("/\\s*(\\p{L}[\\p{L}.-]*(?:\\s\\p{L}[\\p{L}.-]*){0,2})\\s*/"));
    static const auto plain = pattern(QStringLiteral(
        "(\\p{L}[\\p{L}-]*(?:[ \\x{A0}]\\p{L}[\\p{L}-]*){0,2}?)(?=\\s*(?:[.,–—-]\\s|\\(|[.,]?$))"));
    if (!reading.found.place.isEmpty() || reading.inSlashes) {
        return false;
    }
    const qsizetype start = reading.at;
    if (const auto match = take(reading, slashed); match.hasMatch()) {
        takeSlashed(reading, match.captured(1));
    } else if (const auto word = take(reading, plain);
               word.hasMatch() && isKnownPlace(word.capturedView(1))) {
        reading.found.place = word.captured(1);
    }
    if (reading.found.place.isEmpty() && !reading.inSlashes) {
        reading.at = start;
        return false;
    }
    return true;
}

bool takePart(Reading &reading)
{
    if (!reading.hasDate() && (takeNumericDate(reading) || takeWordedDate(reading))) {
        return true;
    }
    return takeSource(reading) || takePlace(reading);
}

/// What stands after the last part: a dash, the paragraph's end, a full stop and a new sentence.
enum class Ending
{
    None,
    FullStop,
    Dash,
    Whole
};

/// A dash joined to the next word ends a dateline only after a slash: 8-қыркүйек is no ending.
bool takeDash(Reading &reading)
{
    static const auto loose = pattern(QStringLiteral("\\s*[.,)]*\\s*[-‐‑‒–—―−]+(?:\\s+|$)"));
    static const auto tight = pattern(QStringLiteral("\\s*[.,]?\\s*[-‐‑‒–—―−]+\\s*"));
    return take(reading, reading.inSlashes ? tight : loose).hasMatch();
}

Ending takeEnding(Reading &reading)
{
    static const auto white = pattern(QStringLiteral("\\s*([.,)]*)\\s*"));
    if (takeDash(reading)) {
        return Ending::Dash;
    }
    const bool dateEndsInStop = reading.at > 0 && reading.text[reading.at - 1] == u'.';
    const auto characters = take(reading, white).captured(1);
    if (reading.at == reading.text.size()) {
        return Ending::Whole;
    }
    const QChar next = reading.text[reading.at];
    const bool stops = dateEndsInStop || characters == u".";
    return stops && (next.isUpper() || next == u'«') ? Ending::FullStop : Ending::None;
}

/// What can be nothing but a dateline. A source or a date alone before a dash begins sentences
/// (“2025 жылғы 8 қыркүйек – тарихи күн”), so two parts are asked for, or slashes.
bool isCertain(const Reading &reading, Ending ending)
{
    if (reading.inSlashes) {
        return true;
    }
    const int parts = (reading.found.source.isEmpty() ? 0 : 1) + (reading.hasDate() ? 1 : 0) +
                      (reading.found.place.isEmpty() ? 0 : 1);
    return parts >= 2 && ending != Ending::None;
}

/// Reads all parts; what stands between them goes only if another part follows.
void takeParts(Reading &reading)
{
    static const auto between = pattern(QStringLiteral("\\s*[.,;|·(]?\\s*"));
    qsizetype end = 0;
    while (takePart(reading)) {
        end = reading.at;
        take(reading, between);
    }
    reading.at = end;
}

} // namespace

std::optional<FoundDateline> findDateline(const QString &paragraph)
{
    Reading reading{paragraph, 0, {}, false, false};
    takeParts(reading);
    const Ending ending = takeEnding(reading);
    if (!isCertain(reading, ending)) {
        return std::nullopt;
    }
    if (reading.noYear) {
        return FoundDateline{{}, reading.at};
    }
    return FoundDateline{reading.found, reading.at};
}

} // namespace tilshi::importing
