#include "importing/decoding.h"

#include "importing/charsets.h"
#include "importing/codepages.h"
#include "language/alphabet.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace tilshi::importing {

namespace {

struct Signature
{
    QByteArrayView start;
    const char *kind;
};

/// How files begin that people take for text, as their formats' specifications give it.
constexpr std::array<Signature, 5> signatures{{
    {"%PDF-", "PDF"},
    {"{\\rtf", "RTF"},
    {"PK\x03\x04", "ZIP (DOCX, ODT)"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "OLE (DOC)"},
    {"\x1F\x8B", "gzip"},
}};

struct Marked
{
    QByteArrayView mark;
    QStringConverter::Encoding encoding;
    const char *name;
};

/// Byte order marks; UTF-32LE's begins with UTF-16LE's and must be looked for first.
constexpr std::array<Marked, 5> marks{{
    {QByteArrayView("\xEF\xBB\xBF", 3), QStringConverter::Utf8, "UTF-8"},
    {QByteArrayView("\xFF\xFE\x00\x00", 4), QStringConverter::Utf32LE, "UTF-32LE"},
    {QByteArrayView("\x00\x00\xFE\xFF", 4), QStringConverter::Utf32BE, "UTF-32BE"},
    {QByteArrayView("\xFF\xFE", 2), QStringConverter::Utf16LE, "UTF-16LE"},
    {QByteArrayView("\xFE\xFF", 2), QStringConverter::Utf16BE, "UTF-16BE"},
}};

DecodedText decodeAs(QByteArrayView bytes, QStringConverter::Encoding encoding, const char *name)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless |
                                         QStringConverter::Flag::ConvertInitialBom);
    QString text = decoder.decode(bytes);
    const auto damaged = decoder.hasError() ? text.count(QChar::ReplacementCharacter) : 0;
    return {std::move(text), QString::fromLatin1(name), int(damaged)};
}

/// Text in UTF-16 has in every second byte the number of a script: 0 Latin and spaces, 4 Cyrillic,
/// 0x20 dashes and quotes. Text in other encodings has neither 0 nor 4 at all.
bool isUtf16(QByteArrayView bytes, qsizetype highByte)
{
    const qsizetype pairs = bytes.size() / 2;
    qsizetype scripts = 0;
    qsizetype telling = 0;
    for (qsizetype at = highByte; at < bytes.size(); at += 2) {
        const char high = bytes[at];
        telling += high == 0 || high == 4;
        scripts += high == 0 || high == 4 || high == 0x20;
    }
    return telling * 2 > pairs && scripts * 10 >= pairs * 9;
}

/// Neither UTF-8 nor a code page has zero bytes or many control characters.
bool isBinary(QByteArrayView bytes)
{
    qsizetype controls = 0;
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value == 0) {
            return true;
        }
        controls += value < 0x20 && (value < '\t' || value > '\r') && value != 0x1A;
    }
    return controls * 50 > bytes.size();
}

/// Of the bytes above 0x7F, those that are part of a well-formed UTF-8 character are most.
bool isNearlyUtf8(const DecodedText &utf8)
{
    qsizetype good = 0;
    for (const QChar unit : utf8.text) {
        good += unit.unicode() > 0x7F && unit != QChar::ReplacementCharacter;
    }
    return good > qsizetype(4) * utf8.damaged;
}

Result<DecodedText> decodeSingleByte(const QByteArray &bytes)
{
    SingleByteText read = fromCodepage(bytes);
    const bool latin = read.encoding.startsWith(u"windows-125") && read.encoding != u"windows-1251";
    qsizetype letters = 0;
    qsizetype characters = 0;
    for (const QChar unit : read.text) {
        characters += unit.unicode() > 0x7F;
        letters += unit.unicode() > 0x7F && language::isCyrillic(unit.unicode());
    }
    if (!latin && letters * 2 < characters) {
        return fail(ErrorCode::Binary);
    }
    const auto damaged = read.text.count(QChar::ReplacementCharacter);
    return DecodedText{std::move(read.text), std::move(read.encoding), int(damaged), true};
}

std::optional<DecodedText> decodeUnicode(const QByteArray &bytes)
{
    for (const Marked &marked : marks) {
        if (bytes.startsWith(marked.mark)) {
            return decodeAs(QByteArrayView(bytes).sliced(marked.mark.size()), marked.encoding,
                            marked.name);
        }
    }
    if (bytes.size() > 1 && isUtf16(bytes, 1)) {
        return decodeAs(bytes, QStringConverter::Utf16LE, "UTF-16LE");
    }
    if (bytes.size() > 1 && isUtf16(bytes, 0)) {
        return decodeAs(bytes, QStringConverter::Utf16BE, "UTF-16BE");
    }
    return std::nullopt;
}

/// The text, unless what came out is no text after all.
Result<DecodedText> checked(DecodedText decoded)
{
    const bool hasNulls = decoded.text.contains(QChar::Null);
    const bool mostlyDamaged = qsizetype(decoded.damaged) * 10 > decoded.text.size();
    if (hasNulls || mostlyDamaged) {
        return fail(ErrorCode::Binary);
    }
    return decoded;
}

/// The text by the name that it gives itself, unless that is unknown or no text comes out.
std::optional<DecodedText> decodeDeclared(const QByteArray &bytes, const QByteArray &declared)
{
    const QByteArray charset = charsetNamed(declared);
    if (charset.isEmpty() || charset == "UTF-8") {
        return std::nullopt;
    }
    auto read = decodedBy(charset, bytes);
    auto sound = read ? checked(*std::move(read)) : fail(ErrorCode::Unsupported);
    if (!sound) {
        return std::nullopt;
    }
    sound->encoding = QString::fromLatin1(declared.trimmed());
    return *std::move(sound);
}

/// The encoding of Unicode of that name; null for another.
const Marked *unicodeNamed(const QString &name)
{
    const auto found = std::find_if(marks.begin(), marks.end(), [&name](const Marked &marked) {
        return name.trimmed().compare(QLatin1String(marked.name), Qt::CaseInsensitive) == 0;
    });
    return found == marks.end() ? nullptr : &*found;
}

QByteArrayView withoutMark(QByteArrayView bytes, const Marked &unicode)
{
    return bytes.startsWith(unicode.mark) ? bytes.sliced(unicode.mark.size()) : bytes;
}

bool isUtf8(const QString &name)
{
    return name.contains(u"utf-8", Qt::CaseInsensitive) ||
           name.contains(u"utf8", Qt::CaseInsensitive);
}

/// By names such as UTF-16 and UCS-2, which leave the order of the bytes open.
DecodedText decodeWide(const QByteArray &bytes)
{
    auto unicode = decodeUnicode(bytes);
    return unicode ? *std::move(unicode) : decodeAs(bytes, QStringConverter::Utf16LE, "UTF-16LE");
}

/// Why the bytes are no text whatever their encoding; nothing if they may be one.
std::optional<Error> refusedAsText(const QByteArray &bytes)
{
    if (bytes.isEmpty()) {
        return Error{ErrorCode::Empty, {}, {}};
    }
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.start)) {
            return Error{ErrorCode::Unsupported, {}, QString::fromLatin1(signature.kind)};
        }
    }
    return std::nullopt;
}

Result<DecodedText> decodeBytes(const QByteArray &bytes, const QByteArray &declared)
{
    DecodedText utf8 = decodeAs(bytes, QStringConverter::Utf8, "UTF-8");
    if (utf8.damaged == 0) {
        return checked(std::move(utf8));
    }
    if (auto read = decodeDeclared(bytes, declared)) {
        return *std::move(read);
    }
    return isNearlyUtf8(utf8) ? checked(std::move(utf8)) : decodeSingleByte(bytes);
}

} // namespace

Result<DecodedText> decode(const QByteArray &bytes, const QByteArray &declared)
{
    if (const auto refused = refusedAsText(bytes)) {
        return fail(*refused);
    }
    if (auto unicode = decodeUnicode(bytes)) {
        return checked(*std::move(unicode));
    }
    qsizetype end = bytes.size();
    while (end > 1 && bytes[end - 1] == '\0') { // programs fill up a file's last sector with them
        --end;
    }
    const QByteArray filled = bytes.first(end);
    return isBinary(filled) ? fail(ErrorCode::Binary) : decodeBytes(filled, declared);
}

bool isEncoding(const QString &name)
{
    return unicodeNamed(name) || !charsetNamed(name.toLatin1()).isEmpty();
}

Result<DecodedText> decodedAtWord(const QByteArray &bytes, const QString &name)
{
    if (const auto refused = refusedAsText(bytes)) {
        return fail(*refused);
    }
    std::optional<DecodedText> decoded;
    if (const Marked *unicode = unicodeNamed(name)) {
        decoded = decodeAs(withoutMark(bytes, *unicode), unicode->encoding, unicode->name);
    } else if (const QByteArray charset = charsetNamed(name.toLatin1()); charset == "UTF-8") {
        decoded =
            isUtf8(name) ? decodeAs(bytes, QStringConverter::Utf8, "UTF-8") : decodeWide(bytes);
    } else if (!charset.isEmpty()) {
        decoded = decodedBy(charset, bytes);
    }
    if (!decoded) {
        return fail(ErrorCode::Unsupported, {}, name);
    }
    decoded->text.remove(QChar(QChar::Null));
    decoded->encoding = name.trimmed();
    return *std::move(decoded);
}

} // namespace tilshi::importing
