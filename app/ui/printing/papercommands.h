#pragma once

#include "newsroom/content.h"
#include "newsroom/ports.h"
#include "ui/environment/environment.h"
#include "ui/printing/printedarticle.h"

#include <QObject>

#include <functional>

namespace tilshi::session {
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

/// The article on paper and as a PDF. Both are painted on the press's thread.
class PaperCommands : public QObject
{
    Q_OBJECT

public:
    /// What is to be painted: the text as it stands in the editor, and its language.
    struct Source
    {
        std::function<bool()> isOpen; ///< the others are asked only where it is
        std::function<newsroom::Content()> content;
        std::function<QString()> language;
    };

    /// All outlive it.
    PaperCommands(session::Session &session, const Surroundings &surroundings, Source source,
                  QWidget *window);

    void exportPdf();
    void print();

Q_SIGNALS:
    void failed(const Error &error);
    void told(const QString &sentence);

private:
    session::Session &m_session;
    const Surroundings &m_surroundings;
    Source m_source;
    QWidget *m_window;
};

/// A body's pictures as they are printed, upright; those that the library lacks are left out.
PrintedPictures picturesFrom(newsroom::Library &library, const text::Body &body);

} // namespace tilshi::ui
