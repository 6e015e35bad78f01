#include "ui/help/helpwindow.h"

#include "ui/card.h"
#include "ui/help/helpbrowser.h"
#include "ui/help/helpcontents.h"
#include "ui/help/helpentrydelegate.h"
#include "ui/icons.h"
#include "ui/languages.h"
#include "ui/theme.h"
#include "wording/workflow.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace tilshi::ui {
namespace {

constexpr int contentsWidth = 286;
constexpr int narrowContentsWidth = 210;
constexpr int sideWidth = 250;
constexpr int leastWidthWithSide = 1140;
constexpr int topHeight = 44;
constexpr QSize leastSize(760, 420);

constexpr auto PageRole = HelpEntryDelegate::PageRole;
constexpr auto HeadingRole = HelpEntryDelegate::HeadingRole;

QListWidget *makeList(const QString &name, HelpEntryDelegate::Kind kind, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setItemDelegate(new HelpEntryDelegate(kind, list));
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

QFrame *hairline(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameStyle(int(shape) | int(QFrame::Plain));
    line->setForegroundRole(QPalette::Mid);
    line->setLineWidth(1);
    return line;
}

} // namespace

HelpWindow::HelpWindow()
    : m_back(new QToolButton(this))
    , m_on(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_about(new QLabel(this))
    , m_print(new QPushButton(this))
    , m_contents(makeList(QStringLiteral("helpContents"), HelpEntryDelegate::Kind::Contents, this))
    , m_browser(new HelpBrowser(this))
    , m_side(new QWidget(this))
    , m_headingsTitle(new QLabel(this))
    , m_headings(makeList(QStringLiteral("helpHeadings"), HelpEntryDelegate::Kind::Headings, this))
    , m_relatedTitle(new QLabel(this))
    , m_related(new QLabel(this))
    , m_readerCard(new Card(this))
    , m_readerTitle(new QLabel(this))
    , m_readerText(new QLabel(this))
{
    build();
    connectParts();
    HelpWindow::retranslate();
}

void HelpWindow::open(const QString &page, const QString &heading)
{
    const Place place{find(page) ? page : firstHelpPage(), heading};
    if (m_at < 0 || m_history.at(m_at) != place) {
        m_history = m_history.mid(0, m_at + 1);
        m_history.append(place);
        m_at = int(m_history.size()) - 1;
    }
    showPlace(place);
}

void HelpWindow::setReader(const std::optional<HelpReader> &reader)
{
    m_reader = reader;
    showReader();
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
    m_headingsTitle->setText(tr("On this page"));
    m_headings->setAccessibleName(tr("On this page"));
    m_relatedTitle->setText(tr("Related pages"));
    m_readerTitle->setText(tr("You"));
    loadPages();
    search();
    showReader();
    if (m_at >= 0) {
        showPlace(m_history.at(m_at));
    }
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        m_search->text().isEmpty() ? static_cast<void>(close()) : m_search->clear();
        m_browser->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void HelpWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= leastWidthWithSide);
    m_contents->setFixedWidth(width() >= leastWidthWithSide ? contentsWidth : narrowContentsWidth);
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
    return Translated<QWidget>::eventFilter(watched, event);
}

/// Keys may have been given to others while it lay behind.
bool HelpWindow::event(QEvent *event)
{
    const HelpPage *shown = event->type() == QEvent::WindowActivate ? find(page()) : nullptr;
    if (shown) {
        m_browser->showPage(*shown);
        m_browser->setFocus();
    }
    return Translated<QWidget>::event(event);
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
    panes->addWidget(buildSide());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTop());
    layout->addWidget(hairline(QFrame::HLine, this));
    layout->addLayout(panes, 1);
    m_contents->viewport()->setAutoFillBackground(false);
    m_headings->viewport()->setAutoFillBackground(false);
    resize(QSize(1440, 860).boundedTo(screen()->availableSize() - QSize(40, 60)));
}

QWidget *HelpWindow::buildTop()
{
    auto *top = new QWidget(this);
    top->setFixedHeight(topHeight);
    top->setAutoFillBackground(true);
    top->setBackgroundRole(QPalette::AlternateBase);
    m_back->setObjectName(u"helpBack");
    m_back->setIcon(tintedIcon(QStringLiteral("arrow-left")));
    m_on->setObjectName(u"helpOn");
    m_on->setIcon(tintedIcon(QStringLiteral("arrow-right")));
    m_search->setObjectName(u"helpSearch");
    m_search->setFixedWidth(330);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(tintedIcon(QStringLiteral("search"), QPalette::PlaceholderText),
                        QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_print->setObjectName(u"helpPrint");
    m_print->setIcon(tintedIcon(QStringLiteral("printer")));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_about->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(12, 4, 12, 4);
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_on, m_search}) {
        row->addWidget(part);
    }
    row->addWidget(m_about, 1);
    row->addWidget(m_print);
    return top;
}

QWidget *HelpWindow::buildSide()
{
    m_side->setFixedWidth(sideWidth);
    m_side->setAutoFillBackground(true);
    m_side->setBackgroundRole(QPalette::AlternateBase);
    for (QLabel *title : {m_headingsTitle, m_relatedTitle}) {
        title->setFont(helpGroupFont(title->font()));
        title->setForegroundRole(QPalette::PlaceholderText);
    }
    m_readerTitle->setForegroundRole(QPalette::PlaceholderText);
    m_related->setObjectName(u"helpRelated");
    m_readerText->setObjectName(u"helpReader");
    for (QLabel *label : {m_related, m_readerText}) {
        label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
    }
    auto *card = new QVBoxLayout(m_readerCard);
    card->setContentsMargins(0, 0, 0, 0);
    card->addWidget(m_readerTitle);
    card->addWidget(m_readerText);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(18, 22, 18, 18);
    column->setSpacing(8);
    column->addWidget(m_headingsTitle);
    column->addWidget(m_headings);
    column->addSpacing(14);
    column->addWidget(m_relatedTitle);
    column->addWidget(m_related);
    column->addSpacing(14);
    column->addWidget(m_readerCard);
    column->addStretch(1);
    return m_side;
}

void HelpWindow::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_on, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_search, &QLineEdit::returnPressed, this,
            [this] { choose(m_contents->currentItem()); });
    connect(m_print, &QPushButton::clicked, this, &HelpWindow::print);
    connect(m_contents, &QListWidget::itemClicked, this, &HelpWindow::choose);
    connect(m_contents, &QListWidget::itemActivated, this, &HelpWindow::choose);
    connect(m_headings, &QListWidget::itemClicked, this, &HelpWindow::choose);
    connect(m_headings, &QListWidget::itemActivated, this, &HelpWindow::choose);
    connect(m_browser, &HelpBrowser::headingChanged, this,
            [this] { markHeading(m_browser->currentHeading()); });
    connect(m_browser, &HelpBrowser::linkChosen, this,
            [this](const QString &to, const QString &at) { open(to.isEmpty() ? page() : to, at); });
    connect(m_related, &QLabel::linkActivated, this, [this](const QString &to) { open(to); });
    connect(m_readerText, &QLabel::linkActivated, this, &HelpWindow::waitingAsked);
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
            if (const std::optional<HelpPage> one = loadHelpPage(id, interfaceLanguage())) {
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

void HelpWindow::go(int step)
{
    const int to = m_at + step;
    if (to >= 0 && to < m_history.size()) {
        m_at = to;
        showPlace(m_history.at(to));
    }
}

void HelpWindow::showPlace(const Place &place)
{
    if (const HelpPage *shown = find(place.page)) {
        m_browser->showPage(*shown);
        if (!place.heading.isEmpty()) {
            m_browser->scrollToAnchor(place.heading);
        }
    }
    m_back->setEnabled(m_at > 0);
    m_on->setEnabled(m_at + 1 < m_history.size());
    markPage();
    showSide();
    markHeading(place.heading.isEmpty() ? m_browser->currentHeading() : place.heading);
}

void HelpWindow::search()
{
    const QString typed = m_search->text().trimmed();
    m_contents->clear();
    if (typed.isEmpty()) {
        listContents();
        return;
    }
    const QList<HelpHit> hits = searchHelp(m_pages, typed);
    if (hits.isEmpty()) {
        addGroup(tr("Nothing found"));
        addGroup(tr("Perhaps here:"));
    }
    listHits(hits.isEmpty() ? nearestHelp(m_pages, typed) : hits);
}

void HelpWindow::listContents()
{
    for (const HelpGroup &group : helpContents()) {
        addGroup(group.title);
        for (const QString &id : group.pages) {
            if (const HelpPage *one = find(id)) {
                addEntry(one->title, id);
            }
        }
    }
    markPage();
}

void HelpWindow::listHits(const QList<HelpHit> &hits)
{
    for (const HelpHit &hit : hits) {
        addEntry(hit.title, hit.page)->setData(HeadingRole, hit.heading);
        m_contents->item(m_contents->count() - 1)
            ->setData(HelpEntryDelegate::DetailRole, hit.detail);
    }
    m_contents->setCurrentRow(m_contents->count() - int(hits.size()));
}

void HelpWindow::addGroup(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_contents);
    item->setFlags(Qt::NoItemFlags);
}

QListWidgetItem *HelpWindow::addEntry(const QString &title, const QString &page)
{
    auto *item = new QListWidgetItem(title, m_contents);
    item->setData(PageRole, page);
    return item;
}

void HelpWindow::choose(const QListWidgetItem *item)
{
    if (item && item->flags().testFlag(Qt::ItemIsSelectable)) {
        open(item->data(PageRole).toString(), item->data(HeadingRole).toString());
    }
}

void HelpWindow::markPage()
{
    if (!m_search->text().trimmed().isEmpty()) {
        return;
    }
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(PageRole).toString() == page()) {
            m_contents->setCurrentRow(row);
        }
    }
}

void HelpWindow::markHeading(const QString &current)
{
    for (int row = 0; row < m_headings->count(); ++row) {
        if (m_headings->item(row)->data(HeadingRole).toString() == current) {
            m_headings->setCurrentRow(row);
        }
    }
}

void HelpWindow::showSide()
{
    m_headings->clear();
    const HelpPage *shown = find(page());
    if (!shown) {
        return;
    }
    for (const HelpHeading &heading : shown->headings) {
        auto *item = new QListWidgetItem(heading.title, m_headings);
        item->setData(PageRole, shown->id);
        item->setData(HeadingRole, heading.id);
        item->setToolTip(heading.title);
    }
    m_headings->setFixedHeight(m_headings->count() * m_headings->sizeHintForRow(0) + 4);
    QStringList links;
    for (const QString &id : shown->related) {
        if (const HelpPage *other = find(id)) {
            links.append(
                QStringLiteral("<p><a style=\"text-decoration:none\" href=\"%1\">%2</a></p>")
                    .arg(id, other->title.toHtmlEscaped()));
        }
    }
    m_related->setText(links.join(QString()));
    m_relatedTitle->setVisible(!links.isEmpty());
    m_related->setVisible(!links.isEmpty());
}

void HelpWindow::showReader()
{
    m_readerCard->setVisible(m_reader.has_value());
    if (!m_reader) {
        return;
    }
    const bool editor = m_reader->role != newsroom::Role::Journalist;
    const QString waiting = editor ? tr("Articles that wait for review: %1")
                                   : tr("Your articles that were returned: %1");
    m_readerText->setText(
        u"<p>" + tr("Your role: %1.").arg(u"<b>" + wording::name(m_reader->role) + u"</b>") +
        u"<br>" + waiting.arg(m_reader->waiting) +
        u"</p><p><a style=\"text-decoration:none\" "
        u"href=\"waiting\">" +
        (editor ? tr("Open those under review") : tr("Open those returned")) + u"</a></p>");
}

void HelpWindow::print()
{
    auto printer = std::make_shared<QPrinter>();
    printer->setDocName(m_pages.isEmpty() ? QString() : windowTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { m_browser->printTo(*printer); });
    dialog->open();
}

} // namespace tilshi::ui
