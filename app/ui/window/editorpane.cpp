#include "ui/window/editorpane.h"

#include "editor/articleeditor.h"
#include "widgets/look/icons.h"
#include "widgets/messagebar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

namespace tilshi::ui {

EditorPane::EditorPane(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_messages(new widgets::MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_editor(new editor::ArticleEditor(this))
    , m_hint(nullptr)
    , m_new(nullptr)
{
    m_pages->addWidget(makeEmptyPage());
    m_pages->addWidget(m_editor);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addWidget(m_pages, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(360);
    connect(m_new, &QPushButton::clicked, this, &EditorPane::newArticleAsked);
    EditorPane::retranslate();
}

void EditorPane::addAbove(QWidget *line)
{
    static_cast<QBoxLayout *>(layout())->insertWidget(1, line);
}

void EditorPane::addBelow(QWidget *line)
{
    layout()->addWidget(line);
}

void EditorPane::showEditor(bool shown)
{
    const bool isReviewed = shown && m_pages->currentWidget() == m_review;
    if (!isReviewed) {
        m_pages->setCurrentIndex(shown ? 1 : 0);
    }
}

void EditorPane::setReview(QWidget *review)
{
    m_review = review;
    m_pages->addWidget(review);
}

void EditorPane::showReview(bool shown)
{
    if (shown) {
        m_pages->setCurrentWidget(m_review);
    } else if (m_pages->currentWidget() == m_review) {
        m_pages->setCurrentWidget(m_editor);
    }
}

void EditorPane::takeMessages()
{
    static_cast<QBoxLayout *>(layout())->insertWidget(0, m_messages);
}

/// Keys that the page takes don't come here.
void EditorPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT left();
    }
    const bool isLetter = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isLetter && m_pages->currentWidget() == m_editor) {
        Q_EMIT typedInVain();
    }
    QWidget::keyPressEvent(event);
}

void EditorPane::retranslate()
{
    m_hint->setText(tr("Choose an article in the list, or start a new one."));
    m_new->setText(tr("New article"));
}

QWidget *EditorPane::makeEmptyPage()
{
    auto *page = new QWidget(this);
    m_hint = new QLabel(page);
    m_hint->setObjectName(u"emptyEditor");
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_new = new QPushButton(page);
    m_new->setIcon(widgets::tintedIcon(QStringLiteral("plus")));
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(14);
    layout->addStretch(2);
    layout->addWidget(m_hint);
    layout->addWidget(m_new, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

} // namespace tilshi::ui
