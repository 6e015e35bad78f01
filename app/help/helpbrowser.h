#pragma once

#include "help/pages/helppage.h"
#include "help/pages/shownprogram.h"

#include <QTextBrowser>

class QPrinter;

namespace tilshi::help {

/// Shows one page of the help, with the program's fonts and the theme's colours.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(const ShownProgram &program, QWidget *parent = nullptr);

    /// The page with its placeholders filled in anew; where it was the same page it stays where it
    /// stood.
    void showPage(const HelpPage &page);
    /// The heading that is read now; empty above the first.
    QString currentHeading() const;
    void printTo(QPrinter &printer) const;

Q_SIGNALS:
    void headingChanged();
    /// A link to "page" or "page#heading" was chosen.
    void linkChosen(const QString &page, const QString &heading);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void fit();
    int room() const;
    int margin() const;
    qreal scale() const;
    QString styleSheetFor(const QPalette &palette) const;

    ShownProgram m_program;
    HelpPage m_page;
    qreal m_shownScale = 0;
};

} // namespace tilshi::help
