#include "ui/comments/remark.h"

#include "ui/badges/avatar.h"
#include "widgets/question.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace tilshi::ui {
namespace {

constexpr int avatarSize = 20;
constexpr int editedLines = 3;

} // namespace

Remark::Remark(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_avatar(new Avatar(avatarSize, this))
    , m_who(new QLabel(this))
    , m_moment(new QLabel(this))
    , m_own(new QToolButton(this))
    , m_change(new QAction(this))
    , m_remove(new QAction(this))
    , m_text(new QLabel(this))
    , m_edit(new QPlainTextEdit(this))
    , m_keep(new QToolButton(this))
    , m_giveUp(new QToolButton(this))
    , m_second(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    build();
    connect(m_change, &QAction::triggered, this, &Remark::beginChange);
    connect(m_remove, &QAction::triggered, this, &Remark::askRemoval);
    connect(m_keep, &QToolButton::clicked, this, [this] { endChange(true); });
    connect(m_giveUp, &QToolButton::clicked, this, [this] { endChange(false); });
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { m_keep->setEnabled(!m_edit->toPlainText().trimmed().isEmpty()); });
    Remark::retranslate();
}

void Remark::build()
{
    m_who->setTextFormat(Qt::PlainText);
    QFont bold = m_who->font();
    bold.setWeight(QFont::DemiBold);
    m_who->setFont(bold);
    m_moment->setForegroundRole(QPalette::PlaceholderText);
    m_moment->setWordWrap(true);
    m_own->setObjectName(u"ownComment");
    m_own->setAutoRaise(true);
    m_own->setText(QStringLiteral("⋯"));
    m_own->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_own);
    menu->addActions({m_change, m_remove});
    m_own->setMenu(menu);
    m_own->hide();
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_edit->setObjectName(u"changedComment");
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * editedLines + 12);
    m_keep->setObjectName(u"keepChange");
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(m_avatar);
    head->addWidget(m_who, 1);
    head->addWidget(m_own);
    m_second->addWidget(m_moment, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_giveUp);
    buttons->addStretch(1);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addLayout(head);
    m_layout->addLayout(m_second);
    m_layout->addWidget(m_text);
    m_layout->addWidget(m_edit);
    m_layout->addLayout(buttons);
    for (QWidget *part : QList<QWidget *>{m_edit, m_keep, m_giveUp}) {
        part->hide();
    }
}

void Remark::addBesideMoment(QWidget *widget)
{
    m_second->addWidget(widget);
}

void Remark::addBelowHead(QWidget *widget)
{
    constexpr int belowHead = 2; // its lines
    m_layout->insertWidget(belowHead, widget);
}

void Remark::show(const newsroom::Comment &comment, const Reader &reader)
{
    m_comment = comment;
    const newsroom::Person author = reader.personOf(comment.by);
    m_name = author.name;
    m_when = reader.worded(comment.at);
    m_avatar->setPerson(author, reader.people);
    m_own->setVisible(comment.by == reader.person && !comment.removed);
    m_text->setEnabled(!comment.resolved && !comment.removed);
    retranslate();
}

QString Remark::spoken() const
{
    return m_who->text() + QStringLiteral(": ") + m_text->text();
}

void Remark::retranslate()
{
    m_who->setText(m_name);
    m_moment->setText(m_comment.editedAt ? tr("%1, edited").arg(m_when) : m_when);
    m_text->setText(m_comment.removed ? tr("Deleted") : m_comment.text);
    m_own->setToolTip(tr("Change or delete what you have written"));
    m_own->setAccessibleName(m_own->toolTip());
    m_change->setText(tr("Edit"));
    m_remove->setText(tr("Delete…"));
    m_edit->setAccessibleName(tr("Changed comment"));
    m_keep->setText(tr("Save"));
    m_giveUp->setText(tr("Cancel"));
}

void Remark::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_edit->isVisible() && isEnter && event->modifiers() & Qt::ControlModifier) {
        m_keep->click();
    } else if (m_edit->isVisible() && event->key() == Qt::Key_Escape) {
        endChange(false);
    } else {
        widgets::Translated<QWidget>::keyPressEvent(event);
        return;
    }
    event->accept();
}

void Remark::beginChange()
{
    m_changed = m_comment;
    m_edit->setPlainText(m_comment.text);
    m_text->hide();
    for (QWidget *part : QList<QWidget *>{m_edit, m_keep, m_giveUp}) {
        part->show();
    }
    m_edit->setFocus();
}

void Remark::endChange(bool keeps)
{
    for (QWidget *part : QList<QWidget *>{m_edit, m_keep, m_giveUp}) {
        part->hide();
    }
    m_text->show();
    m_changed.text = m_edit->toPlainText().trimmed();
    if (keeps && m_changed.text != m_comment.text) {
        Q_EMIT changeAsked(m_changed);
    }
}

void Remark::askRemoval()
{
    auto *question = new widgets::Question(widgets::Question::Warning, tr("Delete the comment"),
                                           tr("Delete what you have written? It can't be brought "
                                              "back."),
                                           window());
    const QPushButton *remove =
        question->addButton(tr("Delete"), widgets::Question::DestructiveRole);
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removeAsked(m_comment); });
    question->open();
}

} // namespace tilshi::ui
