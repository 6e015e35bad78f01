#include "importing/corpus.h"

#include "text/bodyjson.h"
#include "text/plaintext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tilshi::test {

namespace {

const QString folder = QStringLiteral(TILSHI_SOURCE_DIR "/tests/importing/corpus/");

QString contentOf(const QString &name)
{
    QFile file(folder + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linesOf(const QString &name)
{
    QStringList lines;
    for (const QString &line : contentOf(name).split(u'\n', Qt::SkipEmptyParts)) {
        lines.append(line.simplified());
    }
    return lines;
}

} // namespace

QList<Clipboard> corpus()
{
    QList<Clipboard> all;
    const QStringList names = QDir(folder).entryList(
        {QStringLiteral("*.html"), QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &file : names) {
        const QString name = file.section(u'.', 0, 0);
        all.append({name, contentOf(file), file.endsWith(u".html"), linesOf(name + u".keeps"),
                    linesOf(name + u".drops")});
    }
    return all;
}

Result<importing::PastedText> pasted(const Clipboard &clipboard, importing::Cleaning cleaning)
{
    return clipboard.isHtml ? importing::pastedFromHtml(clipboard.content, cleaning)
                            : importing::pastedFromText(clipboard.content, cleaning);
}

QString visibleText(const importing::PastedText &passage)
{
    QStringList parts = text::paragraphs(passage.body);
    for (const text::Block &block : passage.body.blocks) {
        if (const auto *image = std::get_if<text::Image>(&block)) {
            parts.append(image->credit);
        } else if (const auto *card = std::get_if<text::Embed>(&block)) {
            parts.append(card->title);
        }
    }
    return parts.join(u' ').simplified();
}

QByteArray goldenOf(const importing::PastedText &passage)
{
    QJsonArray report;
    for (const importing::ReportItem &item : passage.report) {
        report.append(QJsonArray{int(item.kind), item.detail});
    }
    QJsonObject golden = text::toJson(passage.body);
    golden.insert(QStringLiteral("report"), report);
    return QJsonDocument(golden).toJson();
}

bool isGolden(const Clipboard &clipboard, const QByteArray &bytes)
{
    QFile file(folder + clipboard.name + u".json");
    if (qEnvironmentVariableIsSet("TILSHI_UPDATE_GOLDEN")) {
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace tilshi::test
