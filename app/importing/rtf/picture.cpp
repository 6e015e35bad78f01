#include "importing/rtf/picture.h"

#include "importing/pictures.h"
#include "importing/rtf/group.h"

#include <utility>

namespace tilshi::importing {

namespace {

using Kind = RtfToken::Kind;

/// Bytes that are written as two digits each.
class HexBytes
{
public:
    void add(QByteArrayView digits)
    {
        for (const char digit : digits) {
            const int value = valueOf(digit);
            if (value < 0 || m_bytes.size() > largestPicture) {
                continue;
            }
            if (m_half >= 0) {
                m_bytes.append(char(m_half * 16 + value));
                m_half = -1;
            } else {
                m_half = value;
            }
        }
    }
    void addBytes(QByteArrayView bytes)
    {
        if (m_bytes.size() + bytes.size() <= largestPicture) {
            m_bytes.append(bytes);
        }
    }
    QByteArray take()
    {
        return m_bytes.size() > largestPicture ? QByteArray() : std::exchange(m_bytes, {});
    }

private:
    static int valueOf(char digit)
    {
        return digit >= '0' && digit <= '9'   ? digit - '0'
               : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
               : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
                                              : -1;
    }

    QByteArray m_bytes;
    int m_half = -1;
};

QString kindOf(QByteArrayView word)
{
    static constexpr std::pair<QByteArrayView, const char *> kinds[] = {
        {"emfblip", "EMF"},  {"wmetafile", "WMF"}, {"macpict", "PICT"},
        {"dibitmap", "DIB"}, {"wbitmap", "BMP"},   {"pmmetafile", "OS/2"}};
    for (const auto &[name, kind] : kinds) {
        if (name == word) {
            return QString::fromLatin1(kind);
        }
    }
    return {};
}

/// A text among a shape's properties, where a character in Unicode has one other behind it.
QString textOf(const RtfItem &value, RtfLetters &letters)
{
    QString text;
    bool fallback = false;
    for (const RtfItem &item : value.items) {
        text += letters.read(QByteArrayView(item.text).sliced(fallback && !item.text.isEmpty()), 0);
        fallback = item.word == "u";
        text += fallback ? QString(QChar(char16_t(item.number.value_or(0) & 0xffff))) : QString();
    }
    return text;
}

const RtfItem *groupIn(const RtfItem &group, QByteArrayView destination)
{
    for (const RtfItem &item : group.items) {
        if (item.isGroup() && item.destination() == destination) {
            return &item;
        }
    }
    return nullptr;
}

/// What {\*\picprop} says that the picture shows.
QString descriptionIn(const RtfItem &properties, RtfLetters &letters)
{
    for (const RtfItem &property : properties.items) {
        const RtfItem *name = groupIn(property, "sn");
        const RtfItem *value = groupIn(property, "sv");
        if (name && value && name->ownText() == "wzDescription") {
            return textOf(*value, letters).simplified();
        }
    }
    return {};
}

/// A group within a picture's: its properties, or what is not needed.
bool readWithin(RtfPicture &picture, RtfLexer &lexer, RtfLetters &letters)
{
    const auto group = readRtfGroup(lexer);
    if (group && group->destination() == "picprop") {
        picture.alt = descriptionIn(*group, letters);
    }
    return group.has_value();
}

} // namespace

std::optional<RtfPicture> readRtfPicture(RtfLexer &lexer, RtfLetters &letters)
{
    RtfPicture picture;
    HexBytes bytes;
    for (;;) {
        const RtfToken token = lexer.next();
        switch (token.kind) {
        case Kind::Close:
            picture.bytes = bytes.take();
            return picture;
        case Kind::Begin:
            if (!readWithin(picture, lexer, letters)) {
                return std::nullopt;
            }
            break;
        case Kind::Word:
            picture.kind = picture.kind.isEmpty() ? kindOf(token.text) : picture.kind;
            break;
        case Kind::Text:
            bytes.add(token.text);
            break;
        case Kind::Binary:
            bytes.addBytes(token.text);
            break;
        case Kind::End:
        case Kind::Broken:
            return std::nullopt;
        default:
            break;
        }
    }
}

} // namespace tilshi::importing
