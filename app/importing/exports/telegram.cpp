#include "importing/exports/telegram.h"

#include "importing/exports/wordpress.h"
#include "importing/line.h"
#include "importing/links.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <utility>

namespace tilshi::importing {

namespace {

using text::Mark;

constexpr qsizetype largestExport = qsizetype(32) * 1024 * 1024;

QString stringIn(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

/// The objects of a list.
QList<QJsonObject> objectsIn(const QJsonObject &object, const char *name)
{
    QList<QJsonObject> objects;
    const QJsonArray array = object.value(QLatin1String(name)).toArray();
    for (const auto &value : array) {
        objects.append(value.toObject());
    }
    return objects;
}

Look lookOf(const QJsonObject &piece)
{
    static const QHash<QString, Mark> marks{{QStringLiteral("bold"), Mark::Bold},
                                            {QStringLiteral("italic"), Mark::Italic},
                                            {QStringLiteral("underline"), Mark::Underline},
                                            {QStringLiteral("strikethrough"), Mark::Strike}};
    const QString type = stringIn(piece, "type");
    Look look;
    if (marks.contains(type)) {
        look.marks.setFlag(marks.value(type));
    }
    const QString address = type == u"link" ? stringIn(piece, "text") : stringIn(piece, "href");
    look.link = type == u"email" ? keptLink(QString(u"mailto:" + stringIn(piece, "text")))
                                 : keptLink(address);
    return look;
}

/// One chat as a text.
class Chat
{
public:
    explicit Chat(const QJsonObject &chat)
        : m_messages(objectsIn(chat, "messages"))
        , m_name(stringIn(chat, "name").simplified())
    {
        QSet<QString> authors;
        for (const QJsonObject &message : m_messages) {
            if (stringIn(message, "type") == u"message") {
                authors.insert(stringIn(message, "from"));
            }
        }
        m_isTranscript = authors.size() > 1;
    }

    ParsedDocument read()
    {
        for (const QJsonObject &message : std::as_const(m_messages)) {
            readMessage(message);
        }
        if (m_isTranscript) {
            m_parsed.headline = m_name;
        }
        return std::move(m_parsed);
    }

private:
    void readMessage(const QJsonObject &message)
    {
        if (stringIn(message, "type") != u"message") {
            const QString notice = stringIn(message, "actor") + u' ' + stringIn(message, "action");
            m_parsed.tally.name(ReportKind::NoticesDropped, notice);
            return;
        }
        if (m_isTranscript) {
            writeStamp(message);
        } else {
            m_parsed.tally.count(ReportKind::MessageStampsDropped);
        }
        const QJsonValue text = message.value(u"text");
        if (text.isString()) {
            write(text.toString(), {});
        }
        const QJsonArray pieces = text.toArray();
        for (const auto &piece : pieces) {
            piece.isString() ? write(piece.toString(), {})
                             : write(stringIn(piece.toObject(), "text"), lookOf(piece.toObject()));
        }
        endLine();
        writePoll(message.value(u"poll").toObject());
        nameMedia(message);
    }

    /// "Айгүл, 08.09.2025 10:15"
    void writeStamp(const QJsonObject &message)
    {
        const QString from = stringIn(message, "from");
        const auto when = QDateTime::fromString(stringIn(message, "date"), Qt::ISODate);
        const QString origin = stringIn(message, "forwarded_from");
        Look look;
        look.marks.setFlag(Mark::Bold);
        m_line.write(from.isEmpty() ? stringIn(message, "from_id") : from, look);
        if (when.isValid()) {
            m_line.write(QString(u", " + when.toString(QStringLiteral("dd.MM.yyyy HH:mm"))), look);
        }
        if (!origin.isEmpty()) {
            m_line.write(QString(u" (" + origin + u')'), {});
        }
        endLine();
    }

    /// A message's lines are paragraphs.
    void write(const QString &text, const Look &look)
    {
        const QStringList lines = text.split(u'\n');
        for (qsizetype at = 0; at < lines.size(); ++at) {
            if (at > 0) {
                endLine();
            }
            m_line.write(lines[at], look);
        }
    }

    void endLine()
    {
        if (!m_line.isEmpty()) {
            m_parsed.blocks.append(text::Paragraph{m_line.take()});
        }
    }

    void writePoll(const QJsonObject &poll)
    {
        write(stringIn(poll, "question"), {});
        endLine();
        text::List answers;
        for (const QJsonObject &answer : objectsIn(poll, "answers")) {
            m_line.write(stringIn(answer, "text"), {});
            answers.items.append({text::ListStyle::Bulleted, 0, m_line.take()});
        }
        if (!answers.items.isEmpty()) {
            m_parsed.blocks.append(answers);
        }
    }

    void nameMedia(const QJsonObject &message)
    {
        const QString photo = stringIn(message, "photo");
        const QString file = stringIn(message, "file");
        if (!photo.isEmpty()) {
            m_parsed.tally.name(ReportKind::PicturesLeftOut, photo);
        }
        if (!file.isEmpty()) {
            const QString name = stringIn(message, "file_name");
            m_parsed.tally.name(ReportKind::AttachmentsLeftOut, name.isEmpty() ? file : name);
        }
        for (const char *other : {"location_information", "contact_information"}) {
            if (message.contains(QLatin1String(other))) {
                m_parsed.tally.name(ReportKind::AttachmentsLeftOut, QString::fromLatin1(other));
            }
        }
    }

    QList<QJsonObject> m_messages;
    QString m_name;
    bool m_isTranscript = false;
    Line m_line;
    ParsedDocument m_parsed;
};

} // namespace

bool isTelegramExport(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(qsizetype(8) * 1024);
    const bool object = start.trimmed().startsWith('{') || start.startsWith("\xEF\xBB\xBF{");
    const bool one =
        start.contains("\"messages\"") && start.contains("\"type\"") && start.contains("\"id\"");
    const bool all = start.contains("\"chats\"") || start.contains("\"personal_information\"");
    return object && (one || (all && bytes.contains("\"messages\"")));
}

Result<QList<ParsedDocument>> readTelegramExport(const QByteArray &bytes)
{
    if (bytes.size() > largestExport) {
        return fail(ErrorCode::TooLarge, QStringLiteral("32 MiB"));
    }
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::Corrupt, {}, error.errorString());
    }
    QList<QJsonObject> chats;
    if (root.contains(u"messages")) {
        chats.append(root);
    }
    chats += objectsIn(root.value(u"chats").toObject(), "list");
    if (chats.size() > mostArticles) {
        return fail(ErrorCode::TooLarge, QString::number(mostArticles));
    }
    QList<ParsedDocument> read;
    for (const QJsonObject &chat : std::as_const(chats)) {
        ParsedDocument parsed = Chat(chat).read();
        if (!parsed.blocks.isEmpty()) {
            read.append(std::move(parsed));
        }
    }
    return read.isEmpty() ? fail(ErrorCode::Empty) : Result<QList<ParsedDocument>>(read);
}

} // namespace tilshi::importing
