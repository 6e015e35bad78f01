#include "ui/review/reviewpane.h"

#include "base/await.h"
#include "editor/comparison/comparedrows.h"
#include "editor/comparison/comparisonview.h"
#include "session/currentarticle.h"
#include "session/session.h"
#include "ui/review/reviewbar.h"
#include "widgets/announcement.h"
#include "widgets/languages.h"
#include "widgets/latinkeys.h"
#include "wording/when.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

#include <utility>

namespace tilshi::ui {

using editor::ComparisonLayout;

ReviewPane::ReviewPane(session::Session &session, session::CurrentArticle &article, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_session(session)
    , m_article(article)
    , m_bar(new ReviewBar(this))
    , m_view(new editor::ComparisonView(this))
    , m_said(new QLabel(this))
{
    setObjectName(u"reviewPane");
    setFocusProxy(m_view);
    m_said->setObjectName(u"currentChange");
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setContentsMargins(18, 6, 18, 6);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_said);
    connect(m_bar, &ReviewBar::nextAsked, this, &ReviewPane::goToNext);
    connect(m_bar, &ReviewBar::previousAsked, this, &ReviewPane::goToPrevious);
    connect(m_bar, &ReviewBar::closeAsked, this, &ReviewPane::closeAsked);
    connect(m_bar, &ReviewBar::layoutChosen, this, &ReviewPane::setLayout);
    connect(m_bar, &ReviewBar::versionChosen, this, &ReviewPane::read);
    connect(m_view, &editor::ComparisonView::currentChanged, this, &ReviewPane::sayCurrent);
    connect(m_view, &editor::ComparisonView::takeBackAsked, this, &ReviewPane::offerTakingBack);
    setLayout(ComparisonLayout::Inline);
    ReviewPane::retranslate();
}

void ReviewPane::read(std::optional<int> since)
{
    m_since = since;
    const int asked = ++m_asked;
    const auto work = [id = m_article.article().id, since](newsroom::Desk &desk,
                                                           newsroom::Library &library) {
        return readChanges(desk, library, id, since);
    };
    await(
        m_session.onDesk(work), this,
        [this, asked](const ReviewedChanges &changes) {
            if (asked == m_asked) {
                show(changes);
            }
        },
        [this](const Error &error) { Q_EMIT failed(error); });
}

void ReviewPane::readAgain()
{
    read(m_since);
}

void ReviewPane::setEditable(bool editable)
{
    m_editable = editable;
    editor::ComparisonLook look = m_view->look();
    look.takesBack = editable;
    m_view->setLook(look);
}

void ReviewPane::goToNext()
{
    const int count = m_changes ? int(m_changes->comparison.changes.size()) : 0;
    if (count > 0) {
        m_view->setCurrent((m_view->current() + 1) % count);
    }
}

void ReviewPane::goToPrevious()
{
    const int count = m_changes ? int(m_changes->comparison.changes.size()) : 0;
    if (count > 0) {
        m_view->setCurrent(m_view->current() <= 0 ? count - 1 : m_view->current() - 1);
    }
}

void ReviewPane::takeBackCurrent()
{
    if (m_view->current() >= 0 && m_editable) {
        takeBack(m_view->current());
    }
}

void ReviewPane::retranslate()
{
    m_view->setAccessibleName(tr("Changes in the article"));
    if (const auto changes = std::exchange(m_changes, std::nullopt)) {
        show(*changes);
    }
}

/// Letters by their keys, so that they work with a Kazakh layout: the text takes none.
void ReviewPane::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int latin = widgets::latinKey(event->nativeScanCode());
    switch (latin != 0 ? latin : event->key()) {
    case Qt::Key_Escape:
        return Q_EMIT closeAsked();
    case Qt::Key_N:
        return goToNext();
    case Qt::Key_P:
        return goToPrevious();
    case Qt::Key_B:
        return takeBackCurrent();
    case Qt::Key_I:
        return setLayout(m_view->look().layout == ComparisonLayout::Inline
                             ? ComparisonLayout::SideBySide
                             : ComparisonLayout::Inline);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ReviewPane::show(const ReviewedChanges &changes)
{
    const bool isOther = !m_changes || m_changes->comparison != changes.comparison;
    m_changes = changes;
    m_since = changes.since.number;
    m_isTaking = false;
    QList<ComparableVersion> versions;
    for (const newsroom::Version &version : changes.versions) {
        const QString when = wording::when(version.at, m_session.settings().zone,
                                           m_session.clock().now(), widgets::interfaceLanguage());
        versions.append(
            {version.number, QStringLiteral("%1, %2").arg(m_session.personName(version.by), when)});
    }
    m_bar->setVersions(versions, changes.since.number);
    if (isOther) { // or one stays at the change that one looks at
        m_bar->setChanges(int(changes.comparison.changes.size()));
        m_view->setRows(rowsOf(changes.comparison));
        sayCurrent(-1);
    }
}

void ReviewPane::setLayout(ComparisonLayout layout)
{
    editor::ComparisonLook look = m_view->look();
    look.layout = layout;
    look.folds = true;
    m_view->setLook(look);
    m_bar->setLayoutShown(layout);
}

void ReviewPane::sayCurrent(int change)
{
    m_bar->setCurrent(change);
    m_said->setVisible(change >= 0);
    if (change < 0 || !m_changes) {
        return;
    }
    const newsroom::ContentComparison &comparison = m_changes->comparison;
    const QString what = editor::described(comparison.change(change));
    m_said->setText(
        tr("Change %1 of %2: %3").arg(change + 1).arg(comparison.changes.size()).arg(what));
    widgets::announce(this, m_said->text());
}

void ReviewPane::offerTakingBack(const QList<int> &changes)
{
    if (!m_editable || !m_changes) {
        return;
    }
    if (changes.size() == 1) {
        takeBack(changes.constFirst());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int change : changes) {
        menu->addAction(editor::described(m_changes->comparison.change(change)), this,
                        [this, change] { takeBack(change); });
    }
    menu->popup(QCursor::pos());
}

/// One at a time: until the text without it is shown, another would bring it in again.
void ReviewPane::takeBack(int change)
{
    if (std::exchange(m_isTaking, true)) {
        readAgain();
        return;
    }
    Q_EMIT contentAsked(m_changes->now.article.id,
                        newsroom::withoutChange(m_changes->comparison, change));
}

} // namespace tilshi::ui
