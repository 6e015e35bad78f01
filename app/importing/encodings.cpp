#include "importing/encodings.h"

#include "importing/filetext.h"
#include "importing/letterpairs.h"
#include "importing/mail/mime.h"
#include "importing/office/document.h"
#include "language/alphabet.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

namespace tilshi::importing {

namespace {

/// So many bytes tell what the rest is.
constexpr qsizetype telling = qsizetype(128) * 1024;
constexpr qsizetype longestSample = 120;

/// Encodings of newsrooms' texts, and those that programs take them for.
constexpr std::array<const char *, 10> candidates{
    "windows-1251", "KZ-1048",    "PT154",          "UTF-8",        "KOI8-R",
    "IBM866",       "ISO-8859-5", "x-mac-cyrillic", "windows-1254", "windows-1252"};

/// What the characters beyond ASCII are.
struct Letters
{
    qsizetype beyond = 0;
    qsizetype letters = 0;
    qsizetype cyrillic = 0;
    qsizetype kazakh = 0;  ///< Kazakh's own
    qsizetype foreign = 0; ///< Cyrillic that Kazakh lacks
    qsizetype beside = 0;  ///< letters beside one of ASCII, as in Latin words
    qsizetype signs = 0;   ///< that stand within words
    qsizetype damaged = 0;
};

bool isLetter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetter();
}

bool isAsciiLetter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].unicode() < 0x80 && text[at].isLetter();
}

Letters lettersOf(QStringView text)
{
    Letters all;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        const char32_t value = character.unicode();
        if (value < 0x80) {
            continue;
        }
        const bool cyrillic = language::isCyrillic(value);
        ++all.beyond;
        all.letters += character.isLetter() ? 1 : 0;
        all.cyrillic += cyrillic ? 1 : 0;
        all.kazakh += cyrillic && language::isKazakhOnly(value) ? 1 : 0;
        all.foreign += cyrillic && !language::isKazakhLetter(value) ? 1 : 0;
        all.beside += character.isLetter() && !cyrillic &&
                              (isAsciiLetter(text, at - 1) || isAsciiLetter(text, at + 1))
                          ? 1
                          : 0;
        all.signs += !character.isLetter() && !character.isPunct() && isLetter(text, at - 1) &&
                             isLetter(text, at + 1)
                         ? 1
                         : 0;
        all.damaged += character == QChar::ReplacementCharacter ? 1 : 0;
    }
    return all;
}

/// A reading while it is compared with others.
struct Compared
{
    EncodingReading reading;
    double score = 0; ///< how likely it is, from 0 to 9 and below
};

double share(qsizetype part, qsizetype whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

Fit fitOf(const Letters &letters, double likely)
{
    if (letters.damaged * 20 > letters.beyond) {
        return Fit::Unreadable;
    }
    if (letters.cyrillic * 2 < letters.beyond) {
        return letters.beside * 2 > letters.beyond ? Fit::Latin : Fit::Broken;
    }
    if (letters.foreign * 100 > letters.cyrillic || likely < likelyFrom) {
        return Fit::Broken;
    }
    return letters.kazakh > 0 ? Fit::Kazakh : Fit::Cyrillic;
}

/// Of encodings that are about as likely a person looks for those that most files are in.
double commonBonus(const QString &name)
{
    constexpr double bonus = 1;
    static const QStringList common{QStringLiteral("windows-1251"), QStringLiteral("KZ-1048"),
                                    QStringLiteral("UTF-8")};
    return common.contains(name) ? bonus : 0;
}

Compared compared(const QString &name, QStringView text)
{
    constexpr double weight = 8;
    const Letters letters = lettersOf(text);
    const double likely = likelihood(text);
    Compared one;
    one.reading.name = name;
    one.reading.fit = fitOf(letters, likely);
    one.score = likely - weight * share(letters.foreign, letters.cyrillic) -
                weight * share(letters.signs + letters.damaged, letters.beyond);
    one.score += commonBonus(name);
    return one;
}

/// As many of the first bytes as tell, whole lines of them.
QByteArray startOf(const QByteArray &bytes)
{
    if (bytes.size() <= telling) {
        return bytes;
    }
    const qsizetype end = bytes.lastIndexOf('\n', telling);
    return bytes.first(end > telling / 2 ? end : telling - telling % 4);
}

qsizetype beyondAscii(QByteArrayView bytes)
{
    return std::count_if(bytes.begin(), bytes.end(),
                         [](char byte) { return static_cast<unsigned char>(byte) > 0x7F; });
}

/// Lines of the bytes with at least so many letters beyond ASCII, a page's tags apart.
QList<QByteArray> linesOf(const QByteArray &bytes, qsizetype fewest)
{
    QList<QByteArray> lines;
    qsizetype from = 0;
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        const bool ends = at == bytes.size() || QByteArrayView("<>\r\n").contains(bytes[at]);
        if (ends && beyondAscii(QByteArrayView(bytes).sliced(from, at - from)) >= fewest) {
            lines.append(bytes.mid(from, at - from).trimmed());
        }
        from = ends ? at + 1 : from;
    }
    return lines;
}

QString readAs(const QByteArray &bytes, const QString &name)
{
    const auto read = decodedAtWord(bytes, name);
    return read ? read->text : QString();
}

QString cut(const QString &line)
{
    const QString narrow = line.simplified();
    return narrow.size() > longestSample ? narrow.first(longestSample) : narrow;
}

/// The first line that two encodings read differently: it is there that a person sees which is
/// right.
QByteArray tellingLine(const QByteArray &bytes, const QString &one, const QString &other)
{
    constexpr qsizetype ofCyrillic = 8;
    QList<QByteArray> lines = linesOf(bytes, ofCyrillic);
    if (lines.isEmpty()) { // Latin letters are ASCII but for a few
        lines = linesOf(bytes, 1);
    }
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const QByteArray &line) {
        return cut(readAs(line, one)) != cut(readAs(line, other));
    });
    return found != lines.end() ? *found : lines.value(0);
}

/// Whether the file leaves it open how it is to be read.
bool isGuess(const Result<FileText> &found)
{
    return found ? found->decoded.guessed || found->right || found->decoded.damaged > 0
                 : found.error().code == ErrorCode::Binary;
}

/// Nothing stands there that a text could have, whatever its encoding.
bool hasControls(const QByteArray &bytes)
{
    const auto controls = std::count_if(bytes.begin(), bytes.end(), [](char byte) {
        const auto value = static_cast<unsigned char>(byte);
        return value < 0x20 && (value < '\t' || value > '\r') && value != 0x1A;
    });
    return controls * 50 > bytes.size();
}

/// What the file is read by where nobody chooses, first.
QList<Compared> foundReading(const Result<FileText> &found, QSet<QString> &texts)
{
    if (!found) {
        return {};
    }
    const QString &text = found->right ? found->right->text : found->decoded.text;
    Compared one = compared(found->decoded.encoding, text);
    one.reading.found = true;
    one.reading.repaired = found->right ? found->right->how : QString();
    one.reading.sample = cut(text);
    texts.insert(text);
    return {one};
}

QList<Compared> otherReadings(const QByteArray &start, const QString &found, QSet<QString> &texts)
{
    QList<Compared> others;
    QStringList names{found};
    for (const char *const candidate : candidates) {
        const QString name = QString::fromLatin1(candidate);
        if (!names.contains(name, Qt::CaseInsensitive)) {
            names.append(name);
        }
    }
    for (const QString &name : std::as_const(names)) {
        const QString text = name.isEmpty() ? QString() : readAs(start, name);
        if (!text.isEmpty() && !texts.contains(text)) {
            texts.insert(text);
            others.append(compared(name, text));
        }
    }
    std::stable_sort(others.begin(), others.end(), [](const Compared &one, const Compared &other) {
        return one.score > other.score;
    });
    return others;
}

/// A text whose letters follow each other plainly worse than in the best reading is broken, be its
/// letters Kazakh ones.
void markBroken(QList<Compared> &all)
{
    constexpr double plainly = 0.3;
    double best = 0;
    for (const Compared &one : std::as_const(all)) {
        best = std::max(best, one.score);
    }
    for (Compared &one : all) {
        const bool letters = one.reading.fit == Fit::Kazakh || one.reading.fit == Fit::Cyrillic;
        if (letters && one.score < best - plainly) {
            one.reading.fit = Fit::Broken;
        }
    }
}

/// What a line of the file became where its letters were put right.
QString rightLine(const QString &line, const FileText &file)
{
    const QString &right = file.right->text;
    const qsizetype at = file.decoded.text.indexOf(line);
    if (at >= 0 && right.size() == file.decoded.text.size()) {
        return right.mid(at, line.size());
    }
    const QStringList lines = right.split(u'\n');
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [](const QString &one) { return lettersOf(one).letters > 0; });
    return found == lines.end() ? right : *found;
}

} // namespace

QList<EncodingReading> encodingsOf(const QByteArray &bytes, const QString &fileName)
{
    if (isOfficeFile(bytes) || isMail(bytes, fileName) || beyondAscii(bytes) == 0 ||
        hasControls(bytes)) {
        return {};
    }
    const QByteArray start = startOf(bytes);
    const auto found = textOfFile(start, fileName, {});
    if (!isGuess(found)) {
        return {};
    }
    QSet<QString> texts;
    QList<Compared> all = foundReading(found, texts);
    all += otherReadings(start, found ? found->decoded.encoding : QString(), texts);
    markBroken(all);
    const QByteArray line =
        tellingLine(start, all.value(0).reading.name, all.value(1).reading.name);
    QList<EncodingReading> readings;
    for (Compared &one : all) {
        const QString text = readAs(line, one.reading.name);
        one.reading.sample = cut(one.reading.repaired.isEmpty() ? text : rightLine(text, *found));
        readings.append(std::move(one.reading));
    }
    return readings;
}

} // namespace tilshi::importing
