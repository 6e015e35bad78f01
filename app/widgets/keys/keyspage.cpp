#include "widgets/keys/keyspage.h"

#include "widgets/enterkey.h"
#include "widgets/keys/keyrecorder.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/palette/likeness.h"
#include "widgets/placeholderroom.h"
#include "widgets/question.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

namespace tilshi::widgets {

namespace {

constexpr int rowPadding = 10;

} // namespace

KeysPage::KeysPage(Shortcuts &shortcuts, QWidget *parent)
    : Translated<QWidget>(parent)
    , m_shortcuts(shortcuts)
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_label(new QLabel(this))
    , m_recorder(new KeyRecorder(this))
    , m_default(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_told(new QLabel(this))
{
    for (QAction *action : shortcuts.actions()) {
        m_keys.insert(action, shortcuts.keysOf(action));
    }
    build();
    fill();
    connect(m_filter, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::choose);
    connect(m_recorder, &KeyRecorder::recorded, this, &KeysPage::record);
    connect(m_default, &QPushButton::clicked, this,
            [this] { record(m_shortcuts.defaultOf(chosen())); });
    connect(m_none, &QPushButton::clicked, this, [this] { record({}); });
    KeysPage::retranslate();
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void KeysPage::build()
{
    m_filter->setObjectName(u"keyFilter");
    takeEnter(m_filter);
    m_list->setObjectName(u"keyList");
    m_list->setColumnCount(2);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_recorder->setObjectName(u"keyRecorder");
    m_default->setObjectName(u"keyDefault");
    m_none->setObjectName(u"keyNone");
    m_told->setObjectName(u"keyTold");
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    new PlaceholderRoom(m_recorder);
    m_label->setBuddy(m_recorder);
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_recorder, 1);
    row->addWidget(m_default);
    row->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 14, 14, 14);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(row);
    column->addWidget(m_told);
}

void KeysPage::fill()
{
    for (QAction *action : m_shortcuts.actions()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setData(0, Qt::UserRole, QVariant::fromValue(action));
        item->setSizeHint(0, QSize(0, m_list->fontMetrics().height() + rowPadding));
    }
}

void KeysPage::retranslate()
{
    m_filter->setPlaceholderText(tr("Find an action"));
    m_filter->setAccessibleName(tr("Find an action"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_label->setText(tr("New keys:"));
    m_recorder->setPlaceholderText(tr("Press them here"));
    m_recorder->setAccessibleName(tr("New keys"));
    m_default->setText(tr("Default"));
    m_none->setText(tr("No keys"));
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        auto *action = item->data(0, Qt::UserRole).value<QAction *>();
        item->setText(0, nameOf(action));
        item->setText(1, m_keys.value(action).toString(QKeySequence::NativeText));
    }
}

QString KeysPage::nameOf(const QAction *action) const
{
    return action->text().remove(u'&').remove(u'…');
}

void KeysPage::filter(const QString &text)
{
    const Likeness likeness(text);
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!likeness.to(QString(item->text(0) + u' ' + item->text(1))));
    }
}

QAction *KeysPage::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, Qt::UserRole).value<QAction *>() : nullptr;
}

void KeysPage::choose()
{
    const QAction *action = chosen();
    for (QWidget *part : std::initializer_list<QWidget *>{m_recorder, m_default, m_none}) {
        part->setEnabled(action);
    }
    m_recorder->clear();
    m_told->clear();
}

QAction *KeysPage::holderOf(const QKeySequence &keys, const QAction *but) const
{
    for (QAction *action : m_shortcuts.actions()) {
        const QKeySequence own = m_keys.value(action);
        const bool has = own == keys || (own == m_shortcuts.defaultOf(action) &&
                                         m_shortcuts.allDefaultsOf(action).contains(keys));
        if (action != but && !keys.isEmpty() && has) {
            return action;
        }
    }
    return nullptr;
}

/// Keys that another action has are taken from it only if the person says so.
void KeysPage::record(const QKeySequence &keys)
{
    QAction *action = chosen();
    switch (faultOf(keys)) {
    case KeyFault::Digit:
        m_told->setText(tr("On the Kazakh layout the digits' keys are letters: take another one."));
        return;
    case KeyFault::Bare:
        m_told->setText(tr("That is a letter one types: hold Ctrl or Alt with it."));
        return;
    case KeyFault::None:
        break;
    }
    m_told->clear();
    if (QAction *holder = holderOf(keys, action)) {
        ask(action, holder, keys);
    } else {
        give(action, keys);
    }
}

void KeysPage::ask(QAction *action, QAction *holder, const QKeySequence &keys)
{
    auto *box = new Question(
        Question::NoIcon, tr("These keys are taken"),
        tr("%1 belongs to: %2").arg(keys.toString(QKeySequence::NativeText), nameOf(holder)), this);
    box->setObjectName(u"keysTaken");
    box->setInformativeText(
        tr("If they are given to “%1”, the other has them no longer.").arg(nameOf(action)));
    QPushButton *replace = box->addButton(tr("Replace"), Question::AcceptRole);
    replace->setObjectName(u"replaceKeys");
    connect(replace, &QPushButton::clicked, this, [this, action, holder, keys] {
        if (m_keys.value(holder) == keys) {
            give(holder, {});
        }
        give(action, keys);
        m_told->setText(tr("These keys were taken from: %1").arg(nameOf(holder)));
    });
    connect(box, &Question::rejected, this,
            [this, action] { m_recorder->show(m_keys.value(action)); });
    box->open();
}

void KeysPage::give(QAction *action, const QKeySequence &keys)
{
    m_keys.insert(action, keys);
    retranslate();
}

void KeysPage::keep()
{
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        if (m_shortcuts.keysOf(it.key()) != it.value()) {
            m_shortcuts.give(it.key(), it.value());
        }
    }
}

} // namespace tilshi::widgets
