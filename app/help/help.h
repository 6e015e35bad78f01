#pragma once

#include "help/helpwindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tilshi::help {

/// The program's help: one window for all others, which stays open beside them. F1 opens it in
/// every window where no action has that key.
class Help : public QObject
{
    Q_OBJECT

public:
    /// What the help asks of a window with an open newsroom.
    struct Asked
    {
        std::function<void(std::function<void(const HelpReader &)> then)> reader;
        std::function<void()> showWaiting;
    };

    explicit Help(const ShownProgram &program, QObject *parent = nullptr);
    ~Help() override;

    /// Opens the page about the part of the program that the widget belongs to; the first page
    /// where that is null.
    void openFor(const QWidget *widget);
    void open(const QString &page);
    /// From now on, or no longer: without both functions.
    void setAsked(const Asked &asked);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    HelpWindow &window();
    void askReader();

    ShownProgram m_program;
    Asked m_asked;
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace tilshi::help
