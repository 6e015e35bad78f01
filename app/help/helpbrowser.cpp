#include "help/helpbrowser.h"

#include "help/chart/workflowchart.h"
#include "help/pages/helpfilling.h"
#include "help/pages/helptables.h"
#include "widgets/look/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QPainter>
#include <QPixmap>
#include <QPrinter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace tilshi::help {
namespace {

constexpr int pageWidth = 816;
constexpr int wideMargin = 44;
constexpr int narrowMargin = 20;
constexpr qreal smallestScale = 0.6;
constexpr int readingLine = 60; ///< pixels below the top: what stands above it is being read
constexpr qreal printedDots = 3;

QString anchorOf(const QTextBlock &block)
{
    for (auto part = block.begin(); !part.atEnd(); ++part) {
        const QStringList names = part.fragment().charFormat().anchorNames();
        if (!names.isEmpty()) {
            return names.constFirst();
        }
    }
    return {};
}

QPixmap drawn(const QFont &font, const QPalette &palette, const StateColour &stateColour,
              qreal scale, qreal dots)
{
    const WorkflowChart chart = workflowChart(font);
    QPixmap pixmap((chart.size * scale * dots).toSize());
    pixmap.setDevicePixelRatio(dots);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.scale(scale, scale);
    paint(chart, painter, palette, stateColour);
    return pixmap;
}

} // namespace

HelpBrowser::HelpBrowser(const ShownProgram &program, QWidget *parent)
    : QTextBrowser(parent)
    , m_program(program)
{
    setObjectName(u"helpPage");
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HelpBrowser::headingChanged);
}

void HelpBrowser::showPage(const HelpPage &page)
{
    const int stood = page.id == m_page.id ? verticalScrollBar()->value() : 0;
    m_page = page;
    fill();
    verticalScrollBar()->setValue(stood);
    Q_EMIT headingChanged();
}

QString HelpBrowser::currentHeading() const
{
    const qreal line = verticalScrollBar()->value() + readingLine;
    QString current;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString anchor = anchorOf(block);
        if (anchor.isEmpty()) {
            continue;
        }
        if (document()->documentLayout()->blockBoundingRect(block).top() > line &&
            !current.isEmpty()) {
            break;
        }
        current = anchor;
    }
    return current;
}

void HelpBrowser::printTo(QPrinter &printer) const
{
    const QPalette paper = widgets::lightPalette();
    QTextDocument copy;
    copy.setDefaultFont(font());
    copy.setDefaultStyleSheet(styleSheetFor(paper));
    copy.addResource(QTextDocument::ImageResource, QUrl(chartName()),
                     drawn(font(), paper, m_program.stateColour, smallestScale, printedDots));
    copy.setHtml(filledHelp(m_page.html, m_program, paper).html);
    copy.print(&printer);
}

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    if (type == QTextDocument::ImageResource && name.path() == chartName()) {
        return drawn(font(), palette(), m_program.stateColour, scale(), devicePixelRatioF());
    }
    return {}; // a page is complete in itself
}

void HelpBrowser::doSetSource(const QUrl &url, QTextDocument::ResourceType)
{
    Q_EMIT linkChosen(url.path(), url.fragment());
}

void HelpBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
    if (!m_page.id.isEmpty() && !qFuzzyCompare(m_shownScale, scale())) {
        // Not at once: the document is being laid out.
        QMetaObject::invokeMethod(
            this, [this] { showPage(HelpPage(m_page)); }, Qt::QueuedConnection);
    }
}

void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool other =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (other && !m_page.id.isEmpty()) {
        showPage(HelpPage(m_page));
    }
}

void HelpBrowser::fill()
{
    m_shownScale = scale();
    document()->clear();
    document()->setDefaultFont(font());
    document()->setDefaultStyleSheet(styleSheetFor(palette()));
    setHtml(filledHelp(m_page.html, m_program, palette()).html);
    fit();
}

/// Lines no longer than can be read well; all room where there is less.
void HelpBrowser::fit()
{
    document()->setDocumentMargin(margin());
    setLineWrapColumnOrWidth(std::min(room(), pageWidth + 2 * wideMargin));
}

/// The same whether there is a scroll bar or not: else the page would go to and fro.
int HelpBrowser::room() const
{
    return width() - verticalScrollBar()->sizeHint().width();
}

int HelpBrowser::margin() const
{
    return room() < pageWidth + 2 * wideMargin ? narrowMargin : wideMargin;
}

/// Of the workflow's picture.
qreal HelpBrowser::scale() const
{
    constexpr int steps = 20;
    const qreal fitting = std::floor((room() - 2 * margin()) * qreal(steps) / pageWidth) / steps;
    return std::clamp(fitting, smallestScale, 1.0);
}

QString HelpBrowser::styleSheetFor(const QPalette &palette) const
{
    const QString text = palette.color(QPalette::Text).name();
    const QString muted = widgets::mutedColour(palette).name();
    const QString soft =
        widgets::mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.10).name();
    return QStringLiteral("h1 { font-family: 'PT Serif'; font-size: 22pt; margin-bottom: 6px; }"
                          "h2 { font-family: 'PT Serif'; font-size: 15pt; margin-top: 26px; "
                          "margin-bottom: 6px; }"
                          "h3 { font-size: 10pt; margin-top: 14px; margin-bottom: 2px; }"
                          "p { line-height: 145%; margin-top: 0px; margin-bottom: 9px; }"
                          "li { line-height: 145%; margin-bottom: 4px; }"
                          "p.lead { font-family: 'PT Serif'; font-size: 13pt; line-height: 150%;"
                          " margin-bottom: 14px; }"
                          "p.small, th { color: %2; }"
                          "p.chart { line-height: 100%; margin-bottom: 4px; }"
                          "th { font-weight: 600; }"
                          "span.key { background-color: %3; }"
                          "a { color: %4; text-decoration: none; }"
                          "body { color: %1; }")
        .arg(text, muted, soft, widgets::accentColour(palette).name());
}

} // namespace tilshi::help
