#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace tilshi::importing {

/// A piece of an RTF file, as the specification (1.9.1) cuts it up.
struct RtfToken
{
    enum class Kind
    {
        Begin,  ///< of a group
        Close,  ///< of a group
        Word,   ///< \pard
        Symbol, ///< \~
        Byte,   ///< \'e4
        Text,
        Binary, ///< what follows \bin
        Broken, ///< \bin with more bytes than the file has
        End     ///< of the file
    };

    Kind kind = Kind::End;
    QByteArrayView text;       ///< a word without its number, the symbol, the bytes
    std::optional<int> number; ///< of a word; of a byte its value

    bool is(QByteArrayView word) const { return kind == Kind::Word && text == word; }
    /// Of a switch: \b and \b1 are on, \b0 is off.
    bool isOn() const { return number != 0; }
};

/// Cuts up an RTF file. The bytes outlive it and its tokens.
class RtfLexer
{
public:
    explicit RtfLexer(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    RtfToken next();
    /// Goes behind the end of the group that is open; false where it has none.
    bool skipGroup();
    /// What has not been read.
    QByteArrayView rest() const { return m_bytes.sliced(m_at); }

private:
    RtfToken escaped();
    RtfToken word();
    RtfToken byte();
    RtfToken binary(std::optional<int> length);
    std::optional<int> number();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace tilshi::importing
