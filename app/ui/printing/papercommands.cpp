#include "ui/printing/papercommands.h"

#include "base/await.h"
#include "base/safefile.h"
#include "session/session.h"
#include "ui/printing/printedarticle.h"
#include "ui/reading/librarymedia.h"
#include "widgets/desktop/filechooser.h"
#include "wording/articletext.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace tilshi::ui {

namespace {

const QSize largestPrinted(2400, 2400);       ///< pixels: 300 to the inch, across a sheet
const QMarginsF sheetMargins(22, 20, 22, 16); // millimetres

QByteArray pdfOf(const newsroom::Content &content, const QString &language,
                 const PrintedPictures &pictures)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(content.headline);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(sheetMargins, QPageLayout::Millimeter);
    paintArticle(content, language, pictures, writer);
    return bytes;
}

} // namespace

PrintedPictures picturesFrom(newsroom::Library &library, const text::Body &body)
{
    PrintedPictures pictures;
    const QStringList names = picturesOf(body);
    for (const QString &name : names) {
        const auto bytes = library.media().read(name);
        const auto picture = bytes ? uprightPicture(*bytes, name, largestPrinted)
                                   : Result<QImage>(fail(bytes.error()));
        if (picture) {
            pictures.insert(name, *picture);
        }
    }
    return pictures;
}

PaperCommands::PaperCommands(session::Session &session, const Surroundings &surroundings,
                             Source source, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_surroundings(surroundings)
    , m_source(std::move(source))
    , m_window(window)
{
}

void PaperCommands::exportPdf()
{
    if (!m_source.isOpen()) {
        return;
    }
    const newsroom::Content content = m_source.content();
    const QString proposal = wording::proposedFileName(content, QStringLiteral("pdf"));
    const auto write = [this, content, language = m_source.language()](const QString &path) {
        const auto work = [content, language, path](newsroom::Library &library) {
            return writeFileSafely(path,
                                   pdfOf(content, language, picturesFrom(library, content.body)));
        };
        await(
            m_session.press().run(work), this,
            [this, path] { Q_EMIT told(tr("Exported: %1").arg(path)); },
            [this](const Error &error) { Q_EMIT failed(error); });
    };
    m_surroundings.files.saveFile(m_window, tr("Export as PDF"), proposal, tr("PDF (*.pdf)"),
                                  write);
}

void PaperCommands::print()
{
    if (!m_source.isOpen()) {
        return;
    }
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(m_source.content().headline);
    printer->setPageMargins(sheetMargins, QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto paint = [this, printer, content = m_source.content(),
                        language = m_source.language()] {
        const auto work = [printer, content, language](newsroom::Library &library) {
            paintArticle(content, language, picturesFrom(library, content.body), *printer);
            return Result<void>();
        };
        await(
            m_session.press().run(work), this, [this] { Q_EMIT told(tr("Sent to the printer.")); },
            [this](const Error &error) { Q_EMIT failed(error); });
    };
    connect(dialog, &QDialog::accepted, this, paint);
    dialog->open();
}

} // namespace tilshi::ui
