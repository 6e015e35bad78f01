#include "translations/catalogue.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

namespace tilshi::test {
namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
    QString text;
    while (xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement()) {
            message.translations << xml.readElementText();
        } else {
            text += xml.text();
        }
    }
    if (message.translations.isEmpty()) {
        message.translations << text;
    }
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QList<Message> readCatalogue(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages << readMessage(xml, context);
        }
    }
    return messages;
}

QList<Message> messagesOf(const QString &project, const QStringList &places)
{
    const QTemporaryDir folder;
    const QString found = folder.filePath(QStringLiteral("found.ts"));
    const QString app = project + u"/app";
    QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"), app};
    for (const QString &place : places) {
        arguments << app + u'/' + place;
    }
    QProcess::execute(QStringLiteral(TILSHI_LUPDATE), arguments << QStringLiteral("-ts") << found);
    return readCatalogue(found);
}

QList<Message> messagesOfSources(const QString &project)
{
    return messagesOf(project, {QString()}); // every room: those without a sentence add none
}

} // namespace tilshi::test
