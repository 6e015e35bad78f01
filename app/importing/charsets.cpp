#include "importing/charsets.h"

#include <array>
#include <cerrno>
#include <iconv.h>

namespace tilshi::importing {

namespace {

struct Charset
{
    const char *name;   ///< the C library's
    const char *labels; ///< in small letters, with a space before and behind each
};

/// The Encoding Standard's table, section 4.2, without x-user-defined and the encodings that it
/// replaces; what it reads as windows-1252 (ISO-8859-1, ASCII) is read so here. UTF-16 is UTF-8
/// here, as it says: a page that names it in ASCII letters is not in it.
constexpr std::array<Charset, 31> charsets{{
    {"UTF-8", " utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 "
              "utf-16 utf-16le utf-16be unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff "
              "unicodefffe "},
    {"CP1251", " windows-1251 cp1251 x-cp1251 "},
    {"RK1048", " kz-1048 rk1048 strk1048-2002 cskz1048 "},
    {"PT154", " pt154 ptcp154 cp154 cyrillic-asian csptcp154 "},
    {"KOI8-R", " koi8-r koi8_r koi8 koi cskoi8r "},
    {"KOI8-U", " koi8-u koi8-ru "},
    {"CP866", " ibm866 cp866 866 csibm866 "},
    {"ISO-8859-5", " iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 cyrillic "
                   "csisolatincyrillic "},
    {"MAC-CYRILLIC", " x-mac-cyrillic x-mac-ukrainian "},
    {"CP1252", " windows-1252 cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 "
               "iso_8859-1:1987 iso-ir-100 latin1 l1 csisolatin1 ascii us-ascii ansi_x3.4-1968 "
               "cp819 ibm819 "},
    {"CP1254", " windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 "
               "iso_8859-9:1989 iso-ir-148 latin5 l5 csisolatin5 "},
    {"CP1250", " windows-1250 cp1250 x-cp1250 "},
    {"CP1253", " windows-1253 cp1253 x-cp1253 "},
    {"CP1255", " windows-1255 cp1255 x-cp1255 "},
    {"CP1256", " windows-1256 cp1256 x-cp1256 "},
    {"CP1257", " windows-1257 cp1257 x-cp1257 "},
    {"CP1258", " windows-1258 cp1258 x-cp1258 "},
    {"ISO-8859-2", " iso-8859-2 iso8859-2 iso88592 iso_8859-2 latin2 l2 csisolatin2 "},
    {"ISO-8859-3", " iso-8859-3 iso8859-3 iso88593 iso_8859-3 latin3 l3 csisolatin3 "},
    {"ISO-8859-4", " iso-8859-4 iso8859-4 iso88594 iso_8859-4 latin4 l4 csisolatin4 "},
    {"ISO-8859-6", " iso-8859-6 iso8859-6 iso88596 iso_8859-6 arabic csisolatinarabic "},
    {"ISO-8859-7", " iso-8859-7 iso8859-7 iso88597 iso_8859-7 greek greek8 csisolatingreek "},
    {"ISO-8859-8", " iso-8859-8 iso8859-8 iso88598 iso_8859-8 iso-8859-8-i hebrew "},
    {"ISO-8859-15", " iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 csisolatin9 "},
    {"CP874", " windows-874 tis-620 iso-8859-11 iso8859-11 iso885911 dos-874 "},
    {"MACINTOSH", " macintosh mac x-mac-roman csmacintosh "},
    {"GB18030", " gb18030 gbk gb2312 gb_2312 gb_2312-80 chinese csgb2312 iso-ir-58 x-gbk "},
    {"BIG5-HKSCS", " big5 big5-hkscs cn-big5 csbig5 x-x-big5 "},
    {"CP932", " shift_jis shift-jis sjis x-sjis ms_kanji windows-31j ms932 csshiftjis "},
    {"EUC-JP", " euc-jp x-euc-jp cseucpkdfmtjapanese "},
    {"CP949", " euc-kr korean ks_c_5601-1987 ksc5601 ksc_5601 ks_c_5601-1989 windows-949 cseuckr "
              "csksc56011987 iso-ir-149 "},
}};

#if Q_BYTE_ORDER == Q_LITTLE_ENDIAN
constexpr const char *units = "UTF-16LE";
#else
constexpr const char *units = "UTF-16BE";
#endif

/// A run of the C library's converter over one text.
class Conversion
{
public:
    explicit Conversion(const QByteArray &charset)
        : m_descriptor(iconv_open(units, charset.constData()))
    {
    }
    ~Conversion()
    {
        if (isOpen()) {
            iconv_close(m_descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(Conversion)

    // The C library's own sign of failure is a pointer of all ones.
    bool isOpen() const { return quintptr(m_descriptor) != ~quintptr(0); }

    DecodedText read(QByteArrayView bytes)
    {
        DecodedText decoded;
        decoded.text.reserve(bytes.size());
        QByteArray input = bytes.toByteArray();
        char *next = input.data();
        std::size_t left = std::size_t(input.size());
        while (left > 0) {
            if (!step(&next, &left, decoded.text)) {
                decoded.text += QChar(QChar::ReplacementCharacter);
                ++decoded.damaged;
                ++next;
                --left;
            }
        }
        step(nullptr, nullptr, decoded.text); // what waited for a mark that did not come
        return decoded;
    }

private:
    /// Converts as far as a buffer reaches; false where the next byte stands for nothing.
    bool step(char **next, std::size_t *left, QString &text)
    {
        std::array<char16_t, 2048> buffer;
        char *out = reinterpret_cast<char *>(buffer.data());
        std::size_t room = sizeof buffer;
        const bool done = iconv(m_descriptor, next, left, &out, &room) != std::size_t(-1);
        const bool isFull = !done && errno == E2BIG;
        text += QStringView(buffer.data(), qsizetype((sizeof buffer - room) / sizeof(char16_t)));
        return done || isFull;
    }

    iconv_t m_descriptor;
};

} // namespace

QByteArray charsetNamed(QByteArrayView label)
{
    const QByteArray name = label.toByteArray().trimmed().toLower();
    const QByteArray wanted = ' ' + name + ' ';
    if (name.isEmpty() || name.contains(' ')) {
        return {};
    }
    for (const Charset &charset : charsets) {
        if (QByteArrayView(charset.labels).indexOf(wanted) >= 0) {
            return charset.name;
        }
    }
    return {};
}

std::optional<DecodedText> decodedBy(const QByteArray &charset, QByteArrayView bytes)
{
    Conversion conversion(charset);
    return conversion.isOpen() ? std::optional(conversion.read(bytes)) : std::nullopt;
}

} // namespace tilshi::importing
