#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tilshi::ui {
class MainWindow;
} // namespace tilshi::ui

namespace tilshi::test {

/// What a window shows, part by part, read from its widgets. How long ago something was is left
/// out: two windows count their minutes each by themselves.
class Shown
{
public:
    explicit Shown(ui::MainWindow &window)
        : m_window(window)
    {
    }

    /// Those that two windows of one person have alike at the same place with the same article.
    static QStringList parts();
    /// One of them, or: held (carets, selections, scroll positions, the focus), saving, texts (all
    /// that stands on the page or waits to be saved), where (article, place and tab).
    QJsonValue part(const QString &name) const;
    QJsonObject screen() const;

private:
    ui::MainWindow &m_window;
};

} // namespace tilshi::test
