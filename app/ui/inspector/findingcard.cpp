#include "ui/inspector/findingcard.h"

#include "editor/marks/findingmark.h"
#include "widgets/flowlayout.h"
#include "widgets/look/theme.h"
#include "wording/findings.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace tilshi::ui {
namespace {

constexpr qsizetype mostSuggestions = 3;

/// Suggestions stand out in the accent's colour.
QPalette fixPalette(QPalette palette)
{
    palette.setColor(QPalette::Button, widgets::mixed(widgets::softAccent(palette),
                                                      palette.color(QPalette::Base), 0.5));
    palette.setColor(QPalette::Active, QPalette::ButtonText, widgets::accentColour(palette));
    palette.setColor(QPalette::Inactive, QPalette::ButtonText, widgets::accentColour(palette));
    return palette;
}

/// A word without an end, of a key held down, would make the card wider than its panel.
QString shortened(const QString &word)
{
    constexpr qsizetype most = 34; // as the longest words of real text
    return word.size() > most ? word.first(most) + u'…' : word;
}

} // namespace

FindingCard::FindingCard(const editor::PlacedFinding &placed, QWidget *parent)
    : widgets::Translated<widgets::Card>(parent)
    , m_placed(placed)
    , m_kind(new QLabel(this))
    , m_word(new QLabel(this))
    , m_fixes(new QWidget(this))
    , m_none(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_addOwn(new QToolButton(this))
    , m_ignore(new QToolButton(this))
    , m_ignoreAll(new QToolButton(this))
    , m_fixAll(new QPushButton(this))
{
    name();
    build();
    connectButtons();
    if (const QStringList &fixes = placed.finding.fixes; !fixes.isEmpty()) {
        setSuggestions(fixes);
    }
    FindingCard::retranslate();
}

void FindingCard::connectButtons()
{
    connect(m_add, &QToolButton::clicked, this,
            [this] { Q_EMIT addAsked(m_placed.finding.text, false); });
    connect(m_addOwn, &QToolButton::clicked, this,
            [this] { Q_EMIT addAsked(m_placed.finding.text, true); });
    connect(m_ignore, &QToolButton::clicked, this,
            [this] { Q_EMIT ignoreAsked(m_placed.finding.kind(), m_placed.finding.text, false); });
    connect(m_ignoreAll, &QToolButton::clicked, this,
            [this] { Q_EMIT ignoreAsked(m_placed.finding.kind(), m_placed.finding.text, true); });
    connect(m_fixAll, &QPushButton::clicked, this,
            [this] { Q_EMIT fixAllAsked(m_placed.finding.rule); });
}

void FindingCard::setAlike(int count)
{
    m_alike = count;
    m_fixAll->setVisible(count > 1 && !m_placed.finding.fixes.isEmpty());
    retranslate();
}

void FindingCard::setSuggestions(const QStringList &suggestions)
{
    qDeleteAll(m_fixes->findChildren<QPushButton *>());
    for (const QString &suggestion :
         suggestions.first(std::min(suggestions.size(), mostSuggestions))) {
        auto *fix = new QPushButton(inContext(suggestion, m_placed.afterFix), m_fixes);
        fix->setPalette(fixPalette(palette()));
        fix->setObjectName(u"fix");
        fix->setEnabled(m_editable);
        m_fixes->layout()->addWidget(fix);
        connect(fix, &QPushButton::clicked, this,
                [this, suggestion] { Q_EMIT fixAsked(m_placed.finding.id, suggestion); });
    }
    m_fixes->setVisible(!suggestions.isEmpty());
    m_none->setVisible(suggestions.isEmpty());
    retranslate();
}

void FindingCard::setEditable(bool editable)
{
    m_editable = editable;
    for (QPushButton *fix : m_fixes->findChildren<QPushButton *>()) {
        fix->setEnabled(editable);
    }
    m_fixAll->setEnabled(editable);
}

void FindingCard::retranslate()
{
    m_kind->setText(
        wording::reason(m_placed.finding.rule, m_placed.finding.text, m_placed.finding.fixes));
    m_word->setText(inContext(shortened(m_placed.finding.text), m_placed.after));
    m_none->setText(tr("No suggestions"));
    const bool isName = m_placed.finding.kind() == spelling::FindingKind::UnknownName;
    m_add->setText(isName ? tr("Add name") : tr("Add to dictionary"));
    m_add->setToolTip(tr("The whole newsroom accepts this word from now on."));
    m_addOwn->setText(tr("Only for me"));
    m_addOwn->setToolTip(tr("You accept this word from now on; others still see it marked."));
    m_ignore->setText(tr("Ignore"));
    m_ignore->setToolTip(tr("You are not told of this again in this article."));
    m_ignoreAll->setText(tr("Ignore everywhere"));
    m_ignoreAll->setToolTip(tr("You are not told of this again in any article."));
    // The card names its own letter alone.
    const bool isOfLetters = m_placed.finding.rule == spelling::Rule::KazakhLetters ||
                             m_placed.finding.rule == spelling::Rule::Scripts;
    m_fixAll->setText(
        (isOfLetters ? tr("Fix all wrong letters (%1)") : tr("Fix all of this kind (%1)"))
            .arg(m_alike));
    setAccessibleName(m_kind->text() + u": " + m_placed.finding.text);
    for (QPushButton *fix : m_fixes->findChildren<QPushButton *>()) {
        fix->setAccessibleName(tr("Replace with %1").arg(fix->text()));
    }
}

void FindingCard::changeEvent(QEvent *event)
{
    widgets::Translated<widgets::Card>::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (QPushButton *fix : m_fixes->findChildren<QPushButton *>()) {
            fix->setPalette(fixPalette(palette()));
        }
    }
}

void FindingCard::paintEvent(QPaintEvent *event)
{
    widgets::Card::paintEvent(event);
    if (!std::exchange(m_seen, true)) {
        Q_EMIT seen();
    }
}

void FindingCard::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT chosen(m_placed.finding.id);
    widgets::Card::mousePressEvent(event);
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT chosen(m_placed.finding.id);
        return;
    }
    widgets::Card::keyPressEvent(event);
}

void FindingCard::focusInEvent(QFocusEvent *event)
{
    widgets::Card::focusInEvent(event);
    update();
}

void FindingCard::focusOutEvent(QFocusEvent *event)
{
    widgets::Card::focusOutEvent(event);
    update();
}

QString FindingCard::inContext(const QString &text, const QString &after) const
{
    return wording::shown(m_placed.before + text + after);
}

QList<QToolButton *> FindingCard::actions() const
{
    return spelling::isOfUnknownWord(m_placed.finding.kind())
               ? QList<QToolButton *>{m_add, m_addOwn, m_ignore, m_ignoreAll}
               : QList<QToolButton *>{m_ignore, m_ignoreAll};
}

void FindingCard::name()
{
    setObjectName(u"finding");
    m_word->setObjectName(u"findingWord");
    m_add->setObjectName(u"addWord");
    m_addOwn->setObjectName(u"addOwnWord");
    m_ignore->setObjectName(u"ignore");
    m_ignoreAll->setObjectName(u"ignoreEverywhere");
    m_fixAll->setObjectName(u"fixAll");
}

/// The kind as it is marked in the text, and in words.
QLayout *FindingCard::headRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new editor::FindingMark(m_placed.finding.kind(), this));
    row->addWidget(m_kind, 1);
    return row;
}

void FindingCard::build()
{
    setFocusPolicy(Qt::StrongFocus);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_kind->setWordWrap(true);
    m_word->setTextFormat(Qt::PlainText);
    m_word->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    for (QWidget *later :
         std::initializer_list<QWidget *>{m_none, m_fixes, m_fixAll, m_add, m_addOwn}) {
        later->hide();
    }
    new widgets::FlowLayout(m_fixes, 6);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_kind->setFont(small);
    auto *buttons = new QWidget(this);
    auto *flow = new widgets::FlowLayout(buttons, 4);
    for (QToolButton *action : actions()) {
        action->setAutoRaise(true);
        action->setFont(small);
        action->setForegroundRole(QPalette::PlaceholderText);
        action->show();
        flow->addWidget(action);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(headRow());
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_word, m_none, m_fixes, m_fixAll, buttons}) {
        layout->addWidget(widget);
    }
}

} // namespace tilshi::ui
