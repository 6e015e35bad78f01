#include "ui/dialogs/revisedialog.h"

#include "wording/wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace tilshi::ui {
namespace {

using newsroom::RevisionKind;

constexpr RevisionKind kinds[] = {RevisionKind::Correction, RevisionKind::Update,
                                  RevisionKind::Silent};

} // namespace

ReviseDialog::ReviseDialog(QWidget *parent)
    : widgets::FormDialog(parent)
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_noteLabel(new QLabel(this))
    , m_note(new QPlainTextEdit(this))
{
    setObjectName(u"reviseDialog");
    m_kind->setObjectName(u"kind");
    m_note->setObjectName(u"publicNote");
    m_note->setTabChangesFocus(true);
    m_note->setMinimumHeight(m_note->fontMetrics().lineSpacing() * 4);
    m_kindLabel->setBuddy(m_kind);
    m_noteLabel->setBuddy(m_note);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_kindLabel, m_kind, m_noteLabel, m_note}) {
        fields()->addWidget(widget);
    }
    for (std::size_t i = 0; i < std::size(kinds); ++i) {
        m_kind->addItem(QString());
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReviseDialog::check);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ReviseDialog::check);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT given(kind(), note()); });
    ReviseDialog::retranslate();
    m_note->setFocus();
}

void ReviseDialog::retranslate()
{
    widgets::FormDialog::retranslate();
    setWindowTitle(wording::name(newsroom::Action::Revise));
    setHeading(tr("The published article stays on the site until its new version is approved and "
                  "published."));
    setAccept(wording::name(newsroom::Action::Revise));
    m_kindLabel->setText(tr("Kind of change"));
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemText(i, wording::name(kinds[i]));
    }
    m_noteLabel->setText(tr("Note to the readers"));
    check();
}

void ReviseDialog::fill(RevisionKind kind, const QString &publicNote)
{
    m_kind->setCurrentIndex(int(std::find(std::begin(kinds), std::end(kinds), kind) - kinds));
    m_note->setPlainText(publicNote);
}

RevisionKind ReviseDialog::kind() const
{
    return kinds[std::max(0, m_kind->currentIndex())];
}

QString ReviseDialog::note() const
{
    return m_note->isEnabled() ? m_note->toPlainText().simplified() : QString();
}

void ReviseDialog::check()
{
    const bool silent = kind() == RevisionKind::Silent;
    m_note->setEnabled(!silent);
    setMissing(!silent && note().isEmpty() ? wording::sentence(newsroom::Refusal::NoPublicNote)
                                           : QString());
}

} // namespace tilshi::ui
