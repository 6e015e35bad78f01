#include "help/helpwindow.h"

#include "help/helpbrowser.h"
#include "help/helplist.h"
#include "help/pages/helpcontents.h"
#include "widgets/languages.h"
#include "widgets/look/icons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <memory>

namespace tilshi::help {
namespace {

constexpr int contentsWidth = 286;
constexpr int narrowContentsWidth = 210;
constexpr int leastWidthWithSide = 1140;
constexpr int topHeight = 44;
constexpr int searchWidth = 330;
constexpr QSize leastSize(760, 420);
constexpr QSize usualSize(1440, 860);
constexpr QSize desktopsOwn(40, 60); ///< its panels and the window's frame, at most

QFrame *hairline(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameStyle(int(shape) | int(QFrame::Plain));
    line->setForegroundRole(QPalette::Mid);
    line->setLineWidth(1);
    return line;
}

} // namespace

HelpWindow::HelpWindow(const ShownProgram &program)
    : m_back(new QToolButton(this))
    , m_on(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_about(new QLabel(this))
    , m_print(new QPushButton(this))
    , m_contents(
          new HelpList(QStringLiteral("helpContents"), HelpEntryDelegate::Kind::Contents, this))
    , m_browser(new HelpBrowser(program, this))
    , m_side(new HelpSide(this))
{
    build();
    connectParts();
    connectKeys();
    HelpWindow::retranslate();
}

void HelpWindow::open(const QString &page, const QString &heading)
{
    const PageHeading place{find(page) ? page : firstHelpPage(), heading};
    if (m_at < 0 || m_history.at(m_at) != place) {
        m_history = m_history.mid(0, m_at + 1);
        m_history.append(place);
        m_at = int(m_history.size()) - 1;
    }
    showPlace(place);
}

void HelpWindow::setReader(const std::optional<HelpReader> &reader)
{
    m_side->setReader(reader);
}

QString HelpWindow::page() const
{
    return m_at < 0 ? QString() : m_history.at(m_at).page;
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Tilshi help"));
    m_back->setToolTip(tr("Back"));
    m_back->setAccessibleName(tr("Back"));
    m_on->setToolTip(tr("Forward"));
    m_on->setAccessibleName(tr("Forward"));
    m_search->setPlaceholderText(tr("Search the help…"));
    m_search->setAccessibleName(tr("Search the help…"));
    m_about->setText(tr("Help of Tilshi · works without a network"));
    m_print->setText(tr("Print…"));
    m_contents->setAccessibleName(tr("Contents"));
    m_browser->setAccessibleName(tr("Page of the help"));
    loadPages();
    search();
    if (m_at >= 0) {
        showPlace(m_history.at(m_at));
    }
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (m_search->text().isEmpty()) {
        close();
    } else {
        m_search->clear();
        m_browser->setFocus();
    }
}

void HelpWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= leastWidthWithSide;
    m_side->setVisible(wide);
    m_contents->setFixedWidth(wide ? contentsWidth : narrowContentsWidth);
    const int besideAbout =
        searchWidth + 3 * m_print->sizeHint().width(); // the arrows, and what is between
    m_about->setVisible(besideAbout + m_about->sizeHint().width() <= width());
}

/// The arrows go on among the hits while one types.
bool HelpWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            QCoreApplication::sendEvent(m_contents, event);
            return true;
        }
    }
    return widgets::Translated<QWidget>::eventFilter(watched, event);
}

/// Keys may have been given to others while it lay behind.
bool HelpWindow::event(QEvent *event)
{
    const HelpPage *shown = event->type() == QEvent::WindowActivate ? find(page()) : nullptr;
    if (shown) {
        m_browser->showPage(*shown);
    }
    return widgets::Translated<QWidget>::event(event);
}

void HelpWindow::build()
{
    setObjectName(u"helpWindow");
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(leastSize);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_contents);
    panes->addWidget(hairline(QFrame::VLine, this));
    panes->addWidget(m_browser, 1);
    panes->addWidget(hairline(QFrame::VLine, this));
    panes->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(hairline(QFrame::HLine, this));
    layout->addLayout(panes, 1);
    resize(usualSize.boundedTo(screen()->availableSize() - desktopsOwn));
    m_browser->setFocus();
}

QWidget *HelpWindow::buildTop()
{
    auto *top = new QWidget(this);
    top->setFixedHeight(topHeight);
    top->setAutoFillBackground(true);
    top->setBackgroundRole(QPalette::AlternateBase);
    m_back->setObjectName(u"helpBack");
    m_back->setIcon(widgets::tintedIcon(QStringLiteral("arrow-left")));
    m_on->setObjectName(u"helpOn");
    m_on->setIcon(widgets::tintedIcon(QStringLiteral("arrow-right")));
    m_search->setObjectName(u"helpSearch");
    m_search->setFixedWidth(searchWidth);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(widgets::tintedIcon(QStringLiteral("search"), QPalette::PlaceholderText),
                        QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_print->setObjectName(u"helpPrint");
    m_print->setIcon(widgets::tintedIcon(QStringLiteral("printer")));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(12, 4, 12, 4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_on, m_search}) {
        row->addWidget(part);
    }
    row->addStretch(1);
    row->addWidget(m_about);
    row->addWidget(m_print);
    return top;
}

void HelpWindow::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_contents, &HelpList::take);
    connect(m_print, &QPushButton::clicked, this, &HelpWindow::print);
    connect(m_contents, &HelpList::chosen, this, &HelpWindow::open);
    connect(m_side, &HelpSide::chosen, this, &HelpWindow::open);
    connect(m_side, &HelpSide::waitingAsked, this, &HelpWindow::waitingAsked);
    connect(m_browser, &HelpBrowser::headingChanged, this,
            [this] { m_side->markHeading(m_browser->currentHeading()); });
    connect(m_browser, &HelpBrowser::linkChosen, this,
            [this](const QString &to, const QString &at) { open(to.isEmpty() ? page() : to, at); });
}

void HelpWindow::connectKeys()
{
    const std::pair<const char *, std::function<void()>> keys[] = {
        {"Alt+Left", [this] { go(-1); }},
        {"Alt+Right", [this] { go(1); }},
        {"Ctrl+P", [this] { print(); }},
        {"Ctrl+W", [this] { close(); }},
        {"Ctrl+F", [this] {
             m_search->setFocus(Qt::ShortcutFocusReason);
             m_search->selectAll();
         }}};
    for (const auto &[sequence, run] : keys) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(sequence)), this);
        connect(shortcut, &QShortcut::activated, this, run);
    }
}

void HelpWindow::loadPages()
{
    m_pages.clear();
    for (const HelpGroup &group : helpContents()) {
        for (const QString &id : group.pages) {
            if (const std::optional<HelpPage> one =
                    loadHelpPage(id, widgets::interfaceLanguage())) {
                m_pages.append(*one);
            }
        }
    }
}

const HelpPage *HelpWindow::find(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&id](const HelpPage &one) { return one.id == id; });
    return found == m_pages.end() ? nullptr : &*found;
}

QList<HelpPage> HelpWindow::relatedTo(const HelpPage &page) const
{
    QList<HelpPage> related;
    for (const QString &id : page.related) {
        if (const HelpPage *other = find(id)) {
            related.append(*other);
        }
    }
    return related;
}

void HelpWindow::go(int step)
{
    const int to = m_at + step;
    if (to >= 0 && to < m_history.size()) {
        m_at = to;
        showPlace(m_history.at(to));
    }
}

/// The heading that was asked for is marked also where the page is too short to bring it to the
/// top.
void HelpWindow::showPlace(const PageHeading &place)
{
    m_back->setEnabled(m_at > 0);
    m_on->setEnabled(m_at + 1 < m_history.size());
    if (m_search->text().trimmed().isEmpty()) {
        m_contents->markPage(place.page);
    }
    const HelpPage *shown = find(place.page);
    if (!shown) {
        return;
    }
    m_side->showPage(*shown, relatedTo(*shown));
    m_browser->showPage(*shown);
    if (!place.heading.isEmpty()) {
        m_browser->scrollToAnchor(place.heading);
        m_side->markHeading(place.heading);
    }
}

void HelpWindow::search()
{
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty()) {
        m_contents->showContents(m_pages);
        m_contents->markPage(page());
        return;
    }
    const QList<HelpHit> hits = searchHelp(m_pages, typed);
    if (hits.isEmpty()) {
        m_contents->showHits({tr("Nothing found"), tr("Perhaps here:")},
                             nearestHelp(m_pages, typed));
    } else {
        m_contents->showHits({}, hits);
    }
}

void HelpWindow::print()
{
    const HelpPage *shown = find(page());
    if (!shown) {
        return;
    }
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(shown->title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { m_browser->printTo(*printer); });
    dialog->open();
}

} // namespace tilshi::help
