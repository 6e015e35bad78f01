#include "ui/printing/papercommands.h"

#include "base/await.h"
#include "editor/print/printedarticle.h"
#include "session/session.h"
#include "ui/printing/printedpictures.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace tilshi::ui {

PaperCommands::PaperCommands(session::Session &session, Source source, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_source(std::move(source))
    , m_window(window)
{
}

void PaperCommands::print()
{
    if (!m_source.isOpen()) {
        return;
    }
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(m_source.content().headline);
    printer->setPageMargins(editor::sheetMargins, QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto paint = [this, printer, content = m_source.content(),
                        language = m_source.language()] {
        const auto work = [printer, content, language](newsroom::Library &library) {
            editor::paintArticle(content, language, picturesFrom(library, content.body), *printer);
            return Result<void>();
        };
        await(
            m_session.publisher().run(work), this,
            [this] { Q_EMIT told(tr("Sent to the printer.")); },
            [this](const Error &error) { Q_EMIT failed(error); });
    };
    connect(dialog, &QDialog::accepted, this, paint);
    dialog->open();
}

} // namespace tilshi::ui
