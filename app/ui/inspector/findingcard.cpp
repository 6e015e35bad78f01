#include "ui/inspector/findingcard.h"

#include "ui/flowlayout.h"
#include "ui/theme.h"
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
    palette.setColor(QPalette::Button,
                     mixed(softAccent(palette), palette.color(QPalette::Base), 0.5));
    palette.setColor(QPalette::Active, QPalette::ButtonText, accentColour(palette));
    palette.setColor(QPalette::Inactive, QPalette::ButtonText, accentColour(palette));
    return palette;
}

} // namespace

FindingCard::FindingCard(const EditorFinding &finding, int index, QWidget *parent)
    : Translated<Card>(parent)
    , m_finding(finding)
    , m_index(index)
    , m_kind(new QLabel(this))
    , m_word(new QLabel(this))
    , m_fixes(new QWidget(this))
    , m_none(new QLabel(this))
    , m_add(new QToolButton(this))
    , m_addOwn(new QToolButton(this))
{
    build();
    connect(m_add, &QToolButton::clicked, this, [this] { Q_EMIT addAsked(m_finding.word, false); });
    connect(m_addOwn, &QToolButton::clicked, this,
            [this] { Q_EMIT addAsked(m_finding.word, true); });
    FindingCard::retranslate();
}

void FindingCard::setFinding(const EditorFinding &finding, int index)
{
    m_finding = finding;
    m_index = index;
}

void FindingCard::setSuggestions(const QStringList &suggestions)
{
    qDeleteAll(m_fixes->findChildren<QPushButton *>());
    for (const QString &suggestion :
         suggestions.first(std::min(suggestions.size(), mostSuggestions))) {
        auto *fix = new QPushButton(suggestion, m_fixes);
        fix->setPalette(fixPalette(palette()));
        fix->setObjectName(u"fix");
        fix->setEnabled(m_editable);
        m_fixes->layout()->addWidget(fix);
        connect(fix, &QPushButton::clicked, this,
                [this, suggestion] { Q_EMIT fixAsked(m_index, suggestion); });
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
}

void FindingCard::retranslate()
{
    m_kind->setText(wording::name(m_finding.kind));
    m_word->setText(m_finding.word);
    m_none->setText(tr("No suggestions"));
    m_add->setText(tr("Add to dictionary"));
    m_add->setToolTip(tr("The whole newsroom accepts this word from now on."));
    m_addOwn->setText(tr("Only for me"));
    m_addOwn->setToolTip(tr("You accept this word from now on; others still see it marked."));
    setAccessibleName(m_kind->text() + u": " + m_finding.word);
    for (QPushButton *fix : m_fixes->findChildren<QPushButton *>()) {
        fix->setAccessibleName(tr("Replace with %1").arg(fix->text()));
    }
}

void FindingCard::changeEvent(QEvent *event)
{
    Translated<Card>::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        for (QPushButton *fix : m_fixes->findChildren<QPushButton *>()) {
            fix->setPalette(fixPalette(palette()));
        }
    }
}

void FindingCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    if (!std::exchange(m_seen, true)) {
        Q_EMIT seen();
    }
}

void FindingCard::mousePressEvent(QMouseEvent *event)
{
    Q_EMIT chosen(m_index);
    Card::mousePressEvent(event);
}

void FindingCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT chosen(m_index);
        return;
    }
    Card::keyPressEvent(event);
}

void FindingCard::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

void FindingCard::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

void FindingCard::build()
{
    setObjectName(u"finding");
    setFocusPolicy(Qt::StrongFocus);
    m_kind->setForegroundRole(QPalette::PlaceholderText);
    m_word->setObjectName(u"findingWord");
    m_word->setTextFormat(Qt::PlainText);
    m_word->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_none->hide();
    m_fixes->hide();
    new FlowLayout(m_fixes, 6);
    m_add->setObjectName(u"addWord");
    m_addOwn->setObjectName(u"addOwnWord");
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    m_kind->setFont(small);
    auto *adds = new QWidget(this);
    auto *flow = new FlowLayout(adds, 4);
    for (QToolButton *add : {m_add, m_addOwn}) {
        add->setAutoRaise(true);
        add->setFont(small);
        add->setForegroundRole(QPalette::PlaceholderText);
        flow->addWidget(add);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_kind, m_word, m_none, m_fixes, adds}) {
        layout->addWidget(widget);
    }
}

} // namespace tilshi::ui
