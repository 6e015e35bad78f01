#include "ui/printing/windowformats.h"

#include "editor/print/printedarticle.h"
#include "ui/printing/printedpictures.h"
#include "wording/translated.h"

#include <QBuffer>
#include <QPdfWriter>

namespace tilshi::ui {

namespace {

Result<QByteArray> pdf(const publishing::ToExport &article)
{
    const newsroom::Content &content = article.open.content;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(content.headline);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(editor::sheetMargins, QPageLayout::Millimeter);
    editor::paintArticle(content, article.open.article.metadata.language,
                         picturesFrom(article.library, content.body), writer);
    return bytes;
}

} // namespace

QList<publishing::ExportFormat> windowFormats()
{
    return publishing::exportFormats() +
           QList<publishing::ExportFormat>{
               {.key = QStringLiteral("pdf"),
                .endings = {QStringLiteral("pdf")},
                .command = QT_TRANSLATE_NOOP("Wording", "Export as PDF…"),
                .files = QT_TRANSLATE_NOOP("Wording", "PDF documents"),
                .make = pdf}};
}

QString commandText(const publishing::ExportFormat &format)
{
    return wording::translated(format.command);
}

QString dialogTitle(const publishing::ExportFormat &format)
{
    QString title = commandText(format);
    return title.remove(u'…');
}

QString fileFilter(const publishing::ExportFormat &format)
{
    return wording::translated(format.files) + u" (*." + format.endings.constFirst() + u')';
}

} // namespace tilshi::ui
