#include "importing/mail/mime.h"

#include "importing/mail/encodedwords.h"
#include "importing/mail/transfer.h"
#include "importing/parseddocument.h"

#include <algorithm>

namespace tilshi::importing {

namespace {

constexpr int deepest = 30;
constexpr int mostParts = 2000;
constexpr qsizetype longestHead = qsizetype(1024) * 1024;

/// The line at a place, without its end; the place is then behind it.
QByteArrayView takeLine(QByteArrayView bytes, qsizetype &at)
{
    const qsizetype end = bytes.indexOf('\n', at);
    QByteArrayView line = end < 0 ? bytes.sliced(at) : bytes.sliced(at, end - at);
    at = end < 0 ? bytes.size() : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

bool isNameByte(char byte)
{
    return byte > ' ' && byte != ':' && byte > 0;
}

/// How many bytes of a line are the name of a field; 0 where it is none.
qsizetype nameLength(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon > 0 ? line.first(colon) : QByteArrayView();
    return std::all_of(name.begin(), name.end(), isNameByte) ? name.size() : 0;
}

/// Fields up to the empty line behind them; the place is then behind that.
QList<MimePart::Field> takeFields(QByteArrayView bytes, qsizetype &at)
{
    QList<MimePart::Field> fields;
    const qsizetype begin = at;
    while (at < bytes.size() && at - begin < longestHead) {
        const qsizetype before = at;
        const QByteArrayView line = takeLine(bytes, at);
        if (line.isEmpty()) {
            break;
        }
        const bool goesOn = line.startsWith(' ') || line.startsWith('\t');
        const qsizetype name = goesOn ? 0 : nameLength(line);
        if (goesOn && !fields.isEmpty()) {
            fields.last().value += ' ' + line.trimmed().toByteArray();
        } else if (name > 0) {
            fields.append({line.first(name).toByteArray().toLower(),
                           line.sliced(name + 1).trimmed().toByteArray()});
        } else {
            at = before; // no field: the text has begun without an empty line
            break;
        }
    }
    return fields;
}

/// The mail within a file of Apple's Mail, whose first line says how many bytes it has and behind
/// which stands what the program notes of it; the whole of others.
QByteArrayView mailIn(QByteArrayView bytes)
{
    constexpr qsizetype longest = 12;
    const qsizetype end = bytes.first(std::min(bytes.size(), longest)).indexOf('\n');
    bool isNumber = false;
    const qsizetype length = end < 0 ? 0 : bytes.first(end).trimmed().toLongLong(&isNumber);
    const bool fits = isNumber && length > 0 && length <= bytes.size() - end - 1;
    return fits ? bytes.sliced(end + 1, length) : bytes;
}

/// Behind a byte order mark, empty lines, and the line that mailboxes put before a mail.
qsizetype beginning(QByteArrayView bytes)
{
    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r')) {
        ++at;
    }
    if (bytes.sliced(at).startsWith("From ")) {
        takeLine(bytes, at);
    }
    return at;
}

/// Takes parts apart, and counts them over the whole file.
class Parser
{
public:
    bool isOver() const { return m_parts > mostParts || m_isDeep; }

    void read(MimePart &part, QByteArrayView bytes, int depth)
    {
        qsizetype at = 0;
        part.fields = takeFields(bytes, at);
        part.body = bytes.sliced(at);
        const QByteArray boundary = part.parameter("content-type", "boundary").toLatin1();
        if (++m_parts > mostParts || !part.type().startsWith("multipart/") || boundary.isEmpty()) {
            return;
        }
        if (depth >= deepest) {
            m_isDeep = true;
            return;
        }
        readParts(part, "--" + boundary, depth);
    }

private:
    void readParts(MimePart &part, const QByteArray &delimiter, int depth)
    {
        const QByteArrayView body = part.body;
        qsizetype begin = -1; // of the part that is open
        part.cut = true;
        for (qsizetype at = body.indexOf(delimiter); at >= 0 && !isOver();) {
            const qsizetype behind = at + delimiter.size();
            const bool line = at == 0 || body[at - 1] == '\n';
            qsizetype next = behind;
            const QByteArrayView rest = line ? takeLine(body, next).trimmed() : delimiter;
            if (!rest.isEmpty() && rest != "--") {
                at = body.indexOf(delimiter, behind);
                continue;
            }
            if (begin >= 0) {
                add(part, body.sliced(begin, at - begin), depth);
            }
            begin = next;
            part.cut = rest.isEmpty();
            at = part.cut ? body.indexOf(delimiter, behind) : -1;
        }
        if (part.cut && begin >= 0 && begin < body.size()) {
            add(part, body.sliced(begin), depth);
        }
    }

    void add(MimePart &around, QByteArrayView bytes, int depth)
    {
        bytes = bytes.endsWith('\n') ? bytes.chopped(1) : bytes; // the boundary's own line end
        bytes = bytes.endsWith('\r') ? bytes.chopped(1) : bytes;
        around.parts.emplace_back();
        read(around.parts.back(), bytes, depth + 1);
    }

    int m_parts = 0;
    bool m_isDeep = false;
};

} // namespace

QByteArray MimePart::value(QByteArrayView name) const
{
    for (const Field &field : fields) {
        if (field.name == name) {
            return field.value;
        }
    }
    return {};
}

QString MimePart::text(QByteArrayView name) const
{
    return decodedWords(value(name)).simplified();
}

QByteArray MimePart::type() const
{
    const QByteArray whole = value("content-type").toLower();
    const qsizetype end = whole.indexOf(';');
    const QByteArray type = (end < 0 ? whole : whole.first(end)).trimmed();
    return type.isEmpty() ? QByteArray("text/plain") : type;
}

QString MimePart::parameter(QByteArrayView field, QByteArrayView name) const
{
    return parameterIn(value(field), name);
}

QString MimePart::fileName() const
{
    const QString name = parameter("content-disposition", "filename");
    return name.isEmpty() ? parameter("content-type", "name") : name;
}

QByteArray MimePart::content() const
{
    const QByteArray encoding = value("content-transfer-encoding").toLower();
    if (encoding == "base64") {
        return QByteArray::fromBase64(body.toByteArray());
    }
    return encoding == "quoted-printable" ? fromQuotedPrintable(body) : body.toByteArray();
}

bool isMail(const QByteArray &bytes, const QString &fileName)
{
    const bool named = fileName.endsWith(u".eml", Qt::CaseInsensitive) ||
                       fileName.endsWith(u".mht", Qt::CaseInsensitive) ||
                       fileName.endsWith(u".mhtml", Qt::CaseInsensitive) ||
                       fileName.endsWith(u".emlx", Qt::CaseInsensitive) ||
                       fileName.endsWith(u".mbox", Qt::CaseInsensitive);
    const QByteArrayView mail = mailIn(bytes);
    const QByteArrayView start = mail.first(std::min(mail.size(), longestHead));
    qsizetype at = beginning(start);
    const QList<MimePart::Field> fields = takeFields(start, at);
    static const QList<QByteArray> ofMail{"mime-version", "message-id", "received", "return-path",
                                          "content-transfer-encoding"};
    static const QList<QByteArray> ofPeople{"from", "to", "subject", "date", "content-type"};
    const auto known = [&fields](const QList<QByteArray> &names) {
        return std::count_if(fields.begin(), fields.end(), [&names](const MimePart::Field &field) {
            return names.contains(field.name);
        });
    };
    const auto sure = known(ofMail);
    return (sure > 0 && sure + known(ofPeople) > 1) || (named && sure + known(ofPeople) > 0) ||
           (sure > 0 && fields.size() == 1);
}

Result<MimePart> parseMime(const QByteArray &bytes)
{
    MimePart root;
    Parser parser;
    parser.read(root, mailIn(bytes).sliced(beginning(mailIn(bytes))), 0);
    return parser.isOver() ? fail(ErrorCode::TooLarge, nestingLimit) : Result<MimePart>(root);
}

} // namespace tilshi::importing
