#include "importing/mail/reader.h"

#include "importing/decoding.h"
#include "importing/html/declaredcharset.h"
#include "importing/html/reader.h"
#include "importing/mail/mime.h"
#include "importing/mail/plainmail.h"
#include "importing/misreadletters.h"
#include "text/plaintext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tilshi::importing {

namespace {

/// The subject without what programs put before it when a mail is answered or sent on.
QString withoutPrefix(const QString &subject)
{
    static const QRegularExpression prefix(
        QStringLiteral("^((re|fwd?|aw|wg|отв|ответ|ha|пер|fw)\\s*(\\[\\d+\\])?:\\s*)+"),
        QRegularExpression::CaseInsensitiveOption);
    return QString(subject).remove(prefix).trimmed();
}

bool isText(const MimePart &part)
{
    const QByteArray type = part.type();
    return type == "text/plain" || type == "text/html" || type == "application/xhtml+xml";
}

bool isAttached(const MimePart &part)
{
    return part.value("content-disposition").toLower().startsWith("attachment");
}

bool isEncrypted(const MimePart &part)
{
    const QByteArray type = part.type();
    return type == "multipart/encrypted" || type == "application/pkcs7-mime" ||
           type == "application/x-pkcs7-mime";
}

/// Whether a browser saved it: it has no way that it was sent.
bool isPage(const MimePart &root)
{
    return root.type() == "multipart/related" && root.value("received").isEmpty() &&
           root.value("to").isEmpty();
}

/// Whether a page stands somewhere within, to be read rather than the same as plain text.
bool hasPage(const MimePart &part)
{
    return (isText(part) && part.type() != "text/plain") ||
           std::any_of(part.parts.begin(), part.parts.end(), hasPage);
}

bool hasText(const MimePart &part)
{
    return isText(part) || std::any_of(part.parts.begin(), part.parts.end(), hasText);
}

bool isCut(const MimePart &part)
{
    return part.cut || std::any_of(part.parts.begin(), part.parts.end(), isCut);
}

class Reader
{
public:
    explicit Reader(const MimePart &root)
        : m_root(root)
        , m_isPage(isPage(root))
    {
        findResources(root);
    }

    Result<ParsedMail> read()
    {
        readPart(m_root);
        if (m_error) {
            return tl::unexpected(*m_error);
        }
        ParsedDocument &document = m_mail.document;
        nameFields();
        if (!m_isPage) {
            nameMailParts(document);
        }
        if (isCut(m_root)) {
            const QStringList lines = text::paragraphs(text::Body{document.blocks});
            document.tally.name(ReportKind::EndMissing, lines.value(lines.size() - 1).right(60));
        }
        return std::move(m_mail);
    }

private:
    void findResources(const MimePart &part)
    {
        const QByteArray id = part.value("content-id").trimmed();
        const QString place = part.text("content-location");
        if (part.type().startsWith("image/") || part.type() == "application/octet-stream") {
            m_resources.insert(u"cid:" + QString::fromUtf8(id).remove(u'<').remove(u'>'), &part);
            m_resources.insert(place, &part);
        }
        for (const MimePart &inner : part.parts) {
            findResources(inner);
        }
    }

    void readPart(const MimePart &part)
    {
        if (isEncrypted(part)) {
            m_error = Error{ErrorCode::Unsupported, {}, passwordDetail};
        } else if (isText(part) && !(isAttached(part) && !m_isPage)) {
            readText(part);
        } else if (part.type() == "multipart/alternative") {
            readBest(part);
        } else if (part.type() == "multipart/related" && !part.parts.empty()) {
            readRelated(part);
        } else if (part.type().startsWith("multipart/")) {
            for (const MimePart &inner : part.parts) {
                readPart(inner);
            }
        } else {
            nameAttachment(part);
        }
    }

    /// The page if there is one, else the last that is text.
    void readBest(const MimePart &part)
    {
        const MimePart *best = nullptr;
        for (const MimePart &one : part.parts) {
            best = hasPage(one) || (hasText(one) && !(best && hasPage(*best))) ? &one : best;
        }
        if (best) {
            readPart(*best);
        }
        for (const MimePart &one : part.parts) {
            if (&one != best && !hasText(one)) {
                readPart(one); // an invitation, say: it is named
            }
        }
    }

    /// The root shows the others, but for what is attached all the same.
    void readRelated(const MimePart &part)
    {
        const MimePart *root = &part.parts.front();
        const QString start = part.parameter("content-type", "start");
        for (const MimePart &one : part.parts) {
            root = !start.isEmpty() && one.text("content-id") == start ? &one : root;
        }
        readPart(*root);
        for (const MimePart &one : part.parts) {
            if (&one != root && !m_isPage && !one.type().startsWith("image/")) {
                readPart(one);
            }
        }
    }

    void readText(const MimePart &part)
    {
        const QByteArray bytes = part.content();
        const bool page = part.type() != "text/plain";
        QByteArray charset = part.parameter("content-type", "charset").toLatin1();
        charset = charset.isEmpty() && page ? declaredCharset(bytes) : charset;
        const auto decoded = decode(bytes, charset);
        if (!decoded) {
            if (decoded.error().code != ErrorCode::Empty) {
                nameAttachment(part);
            }
            return;
        }
        const auto right = putRight(decoded->text);
        const QString &text = right ? right->text : decoded->text;
        ParsedDocument read = page ? readBody(text) : readPlainMail(text, flowingOf(part));
        if (right) {
            read.tally.name(ReportKind::LettersRepaired, right->how);
        }
        m_mail.encoding = m_mail.encoding.isEmpty() ? decoded->encoding : m_mail.encoding;
        m_mail.guessed = m_mail.guessed || decoded->guessed;
        m_mail.damaged += decoded->damaged;
        add(std::move(read));
    }

    static Flowing flowingOf(const MimePart &part)
    {
        const auto is = [&part](QByteArrayView name, QStringView value) {
            return part.parameter("content-type", name).compare(value, Qt::CaseInsensitive) == 0;
        };
        return {is("format", u"flowed"), is("delsp", u"yes")};
    }

    /// What surrounds an article on a page is taken off; of a mail everything is its text.
    ParsedDocument readBody(const QString &html) const
    {
        const auto pictures = [this](const QString &address) { return resource(address); };
        return m_isPage ? readPage(html, false, pictures)
                        : readHtml(html, Cleaning::AsItWas, pictures);
    }

    QByteArray resource(const QString &address) const
    {
        const auto found = m_resources.constFind(address);
        if (found == m_resources.constEnd() || (*found)->body.size() > largestPicture / 3 * 4) {
            return {};
        }
        const QByteArray bytes = (*found)->content();
        return endingOf(bytes).isEmpty() ? QByteArray() : bytes;
    }

    void add(ParsedDocument part)
    {
        ParsedDocument &document = m_mail.document;
        document.blocks += part.blocks;
        document.tally.add(part.tally);
        document.title = document.title.isEmpty() ? part.title : document.title;
        document.announced = document.announced.isEmpty() ? part.announced : document.announced;
        for (const ImportedPicture &picture : std::as_const(part.pictures)) {
            kept(document.pictures, picture);
        }
    }

    void nameAttachment(const MimePart &part)
    {
        const QString name = part.fileName();
        const QString described = name.isEmpty() ? part.text("content-description") : name;
        m_mail.document.tally.name(ReportKind::AttachmentsLeftOut,
                                   described.isEmpty() ? QString::fromLatin1(part.type())
                                                       : described);
    }

    void nameFields()
    {
        ParsedDocument &document = m_mail.document;
        const QString subject = m_root.text("subject");
        if (m_isPage) {
            document.title = document.title.isEmpty() ? subject : document.title;
            return;
        }
        document.title.clear(); // of a program's form
        document.announced.clear();
        document.headline = withoutPrefix(subject);
        dropRepeatedHeadline();
        for (const char *name : {"From", "To", "Cc", "Date"}) {
            const QString text = m_root.text(QByteArray(name).toLower());
            if (!text.isEmpty()) {
                document.tally.name(ReportKind::FieldsDropped,
                                    QString::fromLatin1(name) + u": " + text);
            }
        }
    }

    void dropRepeatedHeadline()
    {
        QList<text::Block> &blocks = m_mail.document.blocks;
        const auto *first =
            blocks.isEmpty() ? nullptr : std::get_if<text::Paragraph>(&blocks.constFirst());
        if (first && text::plainText(first->runs).simplified() == m_mail.document.headline) {
            blocks.removeFirst();
        }
    }

    const MimePart &m_root;
    bool m_isPage;
    QHash<QString, const MimePart *> m_resources; ///< by address, and by cid:
    ParsedMail m_mail;
    std::optional<Error> m_error;
};

} // namespace

Result<ParsedMail> readMail(const QByteArray &bytes)
{
    if (bytes.size() > largestMail) {
        return fail(ErrorCode::TooLarge, QStringLiteral("64 MiB"));
    }
    const auto root = parseMime(bytes);
    return root ? Reader(*root).read() : fail(root.error());
}

} // namespace tilshi::importing
