#include "ui/settings/settingsscreen.h"

#include "base/await.h"
#include "session/newsroomchanges.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/peoplepage.h"
#include "ui/settings/sectionspage.h"
#include "widgets/look/icons.h"
#include "widgets/messagebar.h"
#include "wording/administration.h"
#include "wording/errors.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>

namespace tilshi::ui {
namespace {

using namespace std::chrono_literals;

constexpr int categoriesWidth = 206;
constexpr int aroundCategory = 12; // above and below its name, together

} // namespace

SettingsScreen::SettingsScreen(session::Session &session, session::NewsroomChanges &changes,
                               widgets::FileChooser &files, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_changes(changes)
    , m_minute(new QTimer(this))
    , m_back(new QPushButton(this))
    , m_atOnce(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_heading(new QLabel(this))
    , m_categories(new QListWidget(this))
    , m_messages(new widgets::MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_general(new GeneralPage(session, files, this))
    , m_people(new PeoplePage(session, changes, this))
    , m_sections(new SectionsPage(this))
{
    setObjectName(u"settingsScreen");
    for (QWidget *page : std::initializer_list<QWidget *>{m_general, m_people, m_sections}) {
        m_pages->addWidget(page);
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_messages);
    m_messages->keepPlace();
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeCategories());
    row->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addLayout(row, 1);
    makeShortcuts();
    connectParts();
    SettingsScreen::retranslate();
    refill();
}

void SettingsScreen::open(Page page)
{
    m_categories->setCurrentRow(page);
    m_categories->setFocus(Qt::OtherFocusReason);
    if (page == Sections && m_session.sections().isEmpty()) {
        m_sections->begin();
    }
}

/// How many articles there are, and who was seen when.
void SettingsScreen::catchUp()
{
    if (isVisible()) {
        readCounts();
    }
}

void SettingsScreen::retranslate()
{
    m_back->setText(tr("Back to the articles"));
    m_heading->setText(tr("Newsroom settings"));
    m_categories->setAccessibleName(tr("Newsroom settings"));
    const QStringList names{tr("General"), tr("People"), tr("Sections")};
    for (int row = 0; row < m_categories->count(); ++row) {
        m_categories->item(row)->setText(names.at(row));
    }
    fitCategories();
    showPage(m_categories->currentRow());
}

void SettingsScreen::showEvent(QShowEvent *event)
{
    widgets::Translated<QWidget>::showEvent(event);
    readCounts();
}

/// Only where the window stays: when it goes, nobody reads it.
void SettingsScreen::hideEvent(QHideEvent *event)
{
    widgets::Translated<QWidget>::hideEvent(event);
    if (window()->isVisible() && !m_general->refused().isEmpty()) {
        Q_EMIT notKept(tr("Not saved, and left as it was. %1").arg(m_general->refused()));
    }
}

void SettingsScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backAsked();
        event->accept();
        return;
    }
    widgets::Translated<QWidget>::keyPressEvent(event);
}

void SettingsScreen::changeEvent(QEvent *event)
{
    widgets::Translated<QWidget>::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitCategories();
    }
}

void SettingsScreen::fitCategories()
{
    const int height = m_categories->fontMetrics().height() + aroundCategory;
    for (int row = 0; row < m_categories->count(); ++row) {
        m_categories->item(row)->setSizeHint(QSize(0, height));
    }
}

QWidget *SettingsScreen::makeBar()
{
    auto *bar = new QWidget(this);
    m_back->setObjectName(u"settingsBack");
    m_back->setIcon(widgets::tintedIcon(QStringLiteral("corner-up-left")));
    m_new->setObjectName(u"settingsNew");
    m_new->setDefault(true);
    m_new->setIcon(widgets::tintedIcon(QStringLiteral("plus"), QPalette::HighlightedText));
    m_atOnce->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 6, 12, 7);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_atOnce);
    row->addWidget(m_new);
    return bar;
}

QWidget *SettingsScreen::makeCategories()
{
    auto *side = new QWidget(this);
    side->setFixedWidth(categoriesWidth);
    QFont bold = m_heading->font();
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_heading->setMargin(8);
    m_heading->setWordWrap(true);
    m_categories->setObjectName(u"settingsCategories");
    m_categories->setFrameShape(QFrame::NoFrame);
    m_categories->setIconSize(QSize(16, 16));
    m_categories->viewport()->setBackgroundRole(QPalette::Window);
    for (const char *icon : {"settings", "user", "list"}) {
        new QListWidgetItem(widgets::tintedIcon(QString::fromLatin1(icon)), QString(),
                            m_categories);
    }
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 10, 8, 8);
    column->addWidget(m_heading);
    column->addWidget(m_categories, 1);
    return side;
}

void SettingsScreen::makeShortcuts()
{
    const std::pair<QKeySequence, void (SettingsScreen::*)()> keys[] = {
        {QKeySequence(Qt::CTRL | Qt::Key_N), &SettingsScreen::begin},
        {QKeySequence(Qt::ALT | Qt::Key_Left), &SettingsScreen::backAsked},
        {QKeySequence(QKeySequence::Undo), &SettingsScreen::undo},
    };
    for (const auto &[sequence, act] : keys) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    }
}

SettingsScreen::~SettingsScreen()
{
    hide(); // while it can still hear its fields
}

void SettingsScreen::connectParts()
{
    m_minute->setObjectName(u"minute");
    connect(m_minute, &QTimer::timeout, this, &SettingsScreen::catchUp);
    m_minute->start(1min);
    connect(m_back, &QPushButton::clicked, this, &SettingsScreen::backAsked);
    connect(m_new, &QPushButton::clicked, this, &SettingsScreen::begin);
    connect(m_categories, &QListWidget::currentRowChanged, this, &SettingsScreen::showPage);
    connect(m_sections, &SectionsPage::edited, &m_changes,
            qOverload<const QList<newsroom::Section> &, const QList<newsroom::Section> &>(
                &session::NewsroomChanges::saveSections));
    connect(m_general, &GeneralPage::edited, this, [this] {
        m_changes.saveSettings(m_general->takeWish(), m_general->newLogo(),
                               m_general->newShareImage());
    });
    connect(m_general, &GeneralPage::failed, m_messages, [this](const Error &error) {
        m_messages->tell(widgets::MessageBar::Kind::Error, wording::sentence(error));
    });
    connect(
        &m_changes, &session::NewsroomChanges::saved, this,
        [this](const newsroom::LogEntry &entry) { told(wording::administrativeSentence(entry)); });
    connect(&m_changes, &session::NewsroomChanges::failed, m_messages, [this](const Error &error) {
        m_messages->tell(widgets::MessageBar::Kind::Error, wording::sentence(error));
    });
    connect(&m_session, &session::Session::factsChanged, this, &SettingsScreen::refill);
    connect(&m_session, &session::Session::personChanged, this, &SettingsScreen::refill);
}

void SettingsScreen::showPage(int page)
{
    const bool chief = m_session.person().isChief();
    m_pages->setCurrentIndex(std::max(0, page));
    m_new->setVisible(chief && page != General);
    m_new->setText(page == People ? tr("Add a person") : tr("Add a section"));
    m_atOnce->setText(chief ? tr("Changes are saved at once")
                            : wording::sentence(newsroom::Refusal::NotChief));
}

void SettingsScreen::refill()
{
    const bool chief = m_session.person().isChief();
    const QString whyNot = chief ? QString() : wording::sentence(newsroom::Refusal::NotChief);
    for (QWidget *page : std::initializer_list<QWidget *>{m_general, m_people, m_sections}) {
        page->setToolTip(whyNot);
    }
    m_general->setEnabled(chief);
    m_general->refill();
    m_people->refill();
    m_sections->setEditable(chief);
    m_sections->setSections(m_session.sections(), m_articles);
    if (!m_changes.lastHolds()) {
        m_messages->withdraw(m_told);
    }
    readCounts();
    showPage(m_categories->currentRow());
}

void SettingsScreen::readCounts()
{
    struct Counts
    {
        newsroom::QueueCounts articles;
        QHash<newsroom::PersonId, QDateTime> seen;
    };
    const auto work = [asking = m_session.person().id](newsroom::Library &library) {
        return library.articles().counts(asking).and_then(
            [&](const newsroom::QueueCounts &counts) -> Result<Counts> {
                return library.people().lastSeen().map([&](const auto &seen) {
                    return Counts{counts, seen};
                });
            });
    };
    await(
        m_session.desk().run(work), this,
        [this](const Counts &counts) {
            m_people->setCounts(counts.articles.byOwner, counts.seen);
            if (std::exchange(m_articles, counts.articles.bySection) != m_articles) {
                m_sections->setSections(m_session.sections(), m_articles);
            }
        },
        [this](const Error &error) {
            m_messages->tell(widgets::MessageBar::Kind::Error, wording::sentence(error));
        });
}

void SettingsScreen::told(const QString &sentence)
{
    const QString undo = m_changes.canUndo() ? tr("Undo") : QString();
    m_told = m_messages->tell(widgets::MessageBar::Kind::Information, sentence, undo,
                              [this] { m_changes.undo(); });
}

void SettingsScreen::undo()
{
    m_changes.undo();
}

void SettingsScreen::begin()
{
    if (m_categories->currentRow() == Sections) {
        m_sections->begin();
    } else {
        m_categories->setCurrentRow(People);
        m_people->beginAdding();
    }
}

} // namespace tilshi::ui
