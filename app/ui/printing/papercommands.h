#pragma once

#include "base/error.h"
#include "newsroom/content.h"

#include <QObject>

#include <functional>

namespace tilshi::session {
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

/// The article on paper, painted on the publisher's thread.
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

    /// The session outlives it.
    PaperCommands(session::Session &session, Source source, QWidget *window);

    void print();

Q_SIGNALS:
    void failed(const Error &error);
    void told(const QString &sentence);

private:
    session::Session &m_session;
    Source m_source;
    QWidget *m_window;
};

} // namespace tilshi::ui
