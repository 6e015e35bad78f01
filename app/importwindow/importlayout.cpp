// The part of ImportWindow that puts its parts in their places.

#include "editor/preview/articlepreview.h"
#include "importwindow/articlesteps.h"
#include "importwindow/importchoices.h"
#include "importwindow/importfilelist.h"
#include "importwindow/importreport.h"
#include "importwindow/importwindow.h"
#include "widgets/look/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace tilshi::importwindow {
namespace {

/// Of the columns beside the preview, in pixels, and in letters where these are large.
constexpr int narrowestSide = 300;
constexpr int lettersOfSide = 42;
/// So many letters wide is a preview at least that has the report beside it.
constexpr int lettersBesideReport = 56;

QFont large(QFont font)
{
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    return font;
}

int sideWidth(const QWidget &widget)
{
    return std::max(narrowestSide, lettersOfSide * widget.fontMetrics().averageCharWidth());
}

QFrame *hairline(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

void ImportWindow::build()
{
    auto *reportLayout = new QVBoxLayout(m_reportPlace);
    reportLayout->setContentsMargins(0, 0, 0, 0);
    m_reportPlace->setFixedWidth(sideWidth(*this));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(makeSide());
    middle->addWidget(m_tabs, 1);
    middle->addWidget(m_reportPlace);
    m_tabs->addTab(makePreview(), QString());
    m_tabs->setObjectName(u"importTabs");
    m_tabs->setTabBarAutoHide(true);
    m_tabs->setDocumentMode(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // a report beside the preview would be one
    layout->addWidget(makeHeader());
    layout->addWidget(hairline(this));
    layout->addLayout(middle, 1);
    layout->addWidget(hairline(this));
    layout->addWidget(makeFooter());
}

QWidget *ImportWindow::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(18, 10, 18, 10);
    m_title->setFont(large(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_add->setObjectName(u"addFiles");
    m_add->setIcon(widgets::tintedIcon(QStringLiteral("plus")));
    m_add->setAutoDefault(false);
    m_addKey->setObjectName(u"addFilesKey");
    m_addKey->setShortcut(QKeySequence(QStringLiteral("Ctrl+O")));
    addAction(m_addKey);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_count, 1);
    layout->addWidget(m_add);
    return header;
}

QWidget *ImportWindow::makeSide()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    m_filesTitle->setBuddy(m_files);
    layout->addWidget(m_filesTitle);
    layout->addWidget(m_files);
    auto *acts = new QHBoxLayout;
    m_stop->setObjectName(u"stopReading");
    m_again->setObjectName(u"readAgain");
    m_remove->setObjectName(u"removeFile");
    for (QToolButton *act : {m_stop, m_again, m_remove}) {
        act->setAutoRaise(true);
        act->setFocusPolicy(Qt::StrongFocus);
        acts->addWidget(act);
    }
    acts->addStretch(1);
    layout->addLayout(acts);
    layout->addSpacing(6);
    layout->addWidget(m_choices);
    layout->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedWidth(sideWidth(*this));
    return area;
}

QWidget *ImportWindow::makePreview()
{
    auto *page = new QWidget(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_previewTitle->setFont(bold);
    head->addWidget(m_previewTitle);
    head->addStretch(1);
    head->addWidget(m_gaps);
    m_gaps->setObjectName(u"showGaps");
    m_gaps->setChecked(true);
    m_preview->setObjectName(u"importPreview");
    m_preview->setFrameShape(QFrame::NoFrame);
    m_state->setObjectName(u"importState");
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setAlignment(Qt::AlignCenter);
    m_state->setContentsMargins(40, 20, 40, 20);
    m_state->setBackgroundRole(QPalette::Base);
    m_state->setAutoFillBackground(true);
    m_pages->addWidget(m_preview);
    m_pages->addWidget(m_state);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_steps);
    layout->addWidget(m_pages, 1);
    return page;
}

QWidget *ImportWindow::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(18, 10, 18, 10);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_cancel->setObjectName(u"cancelImport");
    m_one->setObjectName(u"importOne");
    m_all->setObjectName(u"importAll");
    layout->addWidget(m_note, 1);
    for (QPushButton *button : {m_cancel, m_one, m_all}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    m_all->setDefault(true);
    return footer;
}

/// Beside the preview, or, where that would be too narrow, behind it in a tab.
void ImportWindow::placeReport()
{
    setMinimumSize(narrowest(), layout()->totalMinimumSize().height());
    const int preview = lettersBesideReport * fontMetrics().averageCharWidth();
    const bool beside = width() >= 2 * sideWidth(*this) + preview;
    if (beside && m_report->parentWidget() != m_reportPlace) {
        m_tabs->removeTab(m_tabs->indexOf(m_report));
        m_reportPlace->layout()->addWidget(m_report);
        m_report->show();
    } else if (!beside && m_tabs->indexOf(m_report) < 0) {
        m_tabs->addTab(m_report, QString());
    }
    m_reportPlace->setVisible(beside);
    m_previewTitle->setVisible(beside); // else its tab says it
    if (!beside) {
        m_tabs->setTabText(m_tabs->indexOf(m_report), tr("Report"));
    }
}

int ImportWindow::narrowest() const
{
    int needed = sideWidth(*this) + m_tabs->minimumSizeHint().width();
    for (int at = 0; at < layout()->count(); ++at) {
        const QLayoutItem *part = layout()->itemAt(at);
        needed = part->widget() ? std::max(needed, part->minimumSize().width()) : needed;
    }
    return needed;
}

} // namespace tilshi::importwindow
