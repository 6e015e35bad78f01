#include "ui/dialogs/conflictdialog.h"

#include "base/await.h"
#include "text/difference.h"
#include "widgets/look/theme.h"
#include "widgets/windowroom.h"
#include "wording/articletext.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

namespace tilshi::ui {
namespace {

/// Marks what this text has and the other has not, and shows the first of it.
void markOwn(QPlainTextEdit *edit, const QList<text::Difference> &differences,
             text::DifferenceKind own)
{
    QList<QTextEdit::ExtraSelection> marks;
    int position = 0;
    for (const text::Difference &one : differences) {
        if (one.kind == own) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = edit->textCursor();
            mark.cursor.setPosition(position);
            mark.cursor.setPosition(position + int(one.text.size()), QTextCursor::KeepAnchor);
            mark.format.setBackground(widgets::softAccent(edit->palette()));
            mark.format.setFontUnderline(true);
            marks.append(mark);
        }
        position +=
            one.kind == own || one.kind == text::DifferenceKind::Same ? int(one.text.size()) : 0;
    }
    edit->setExtraSelections(marks);
    if (!marks.isEmpty()) {
        QTextCursor first = marks.constFirst().cursor;
        first.setPosition(first.selectionStart());
        edit->setTextCursor(first);
    }
}

} // namespace

ConflictDialog::ConflictDialog(const newsroom::Content &theirs, const QString &who,
                               const newsroom::Content &mine, QWidget *parent)
    : widgets::Translated<QDialog>(parent)
    , m_who(who)
    , m_heading(new QLabel(this))
    , m_theirsTitle(new QLabel(this))
    , m_mineTitle(new QLabel(this))
    , m_theirs(new QPlainTextEdit(this))
    , m_mine(new QPlainTextEdit(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_takeTheirs(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_asDraft(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_keepMine(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    new widgets::WindowRoom(this);
    setObjectName(u"conflictDialog");
    setAttribute(Qt::WA_DeleteOnClose);
    m_buttons->addButton(QDialogButtonBox::Cancel); // after the others, or Tab does not come to it
    build(theirs, mine);
    connect(m_takeTheirs, &QPushButton::clicked, this, &ConflictDialog::theirsChosen);
    connect(m_asDraft, &QPushButton::clicked, this, &ConflictDialog::draftChosen);
    connect(m_keepMine, &QPushButton::clicked, this, &ConflictDialog::mineChosen);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ConflictDialog::retranslate();
}

void ConflictDialog::build(const newsroom::Content &theirs, const newsroom::Content &mine)
{
    m_theirsTitle->setObjectName(u"theirTitle");
    m_theirs->setObjectName(u"theirText");
    m_mine->setObjectName(u"myText");
    m_takeTheirs->setObjectName(u"takeTheirs");
    m_asDraft->setObjectName(u"asNewDraft");
    m_keepMine->setObjectName(u"keepMine");
    m_keepMine->setDefault(true);
    const QString theirText = wording::wholeText(theirs);
    const QString myText = wording::wholeText(mine);
    m_theirs->setPlainText(theirText);
    m_mine->setPlainText(myText);
    for (QPlainTextEdit *text : {m_theirs, m_mine}) {
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setMinimumSize(340, 320);
    }
    markDifferences(theirText, myText);
    m_heading->setWordWrap(true);
    m_theirsTitle->setBuddy(m_theirs);
    m_mineTitle->setBuddy(m_mine);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(m_heading, 0, 0, 1, 2);
    layout->addWidget(m_theirsTitle, 1, 0);
    layout->addWidget(m_mineTitle, 1, 1);
    layout->addWidget(m_theirs, 2, 0);
    layout->addWidget(m_mine, 2, 1);
    layout->setRowStretch(2, 1);
    layout->addWidget(m_buttons, 3, 0, 1, 2);
}

/// Two long texts with little in common take a while to compare; meanwhile they can be read.
void ConflictDialog::markDifferences(const QString &theirs, const QString &mine)
{
    await(inBackground([theirs, mine] { return text::differences(theirs, mine); }), this,
          [this](const QList<text::Difference> &differences) {
              markOwn(m_theirs, differences, text::DifferenceKind::Removed);
              markOwn(m_mine, differences, text::DifferenceKind::Added);
              showFirstMarks();
          });
}

void ConflictDialog::showFirstMarks()
{
    for (QPlainTextEdit *text : {m_theirs, m_mine}) {
        text->centerCursor();
    }
}

void ConflictDialog::showEvent(QShowEvent *event)
{
    widgets::Translated<QDialog>::showEvent(event);
    showFirstMarks();
}

void ConflictDialog::retranslate()
{
    setWindowTitle(tr("Two texts of one article"));
    m_heading->setText(
        tr("The article was saved with another text while you were typing. "
           "Whatever you choose, both texts are kept. What only one of them has is underlined."));
    m_theirsTitle->setText(m_who.isEmpty() ? tr("Theirs") : tr("Saved by %1").arg(m_who));
    m_mineTitle->setText(tr("Mine"));
    m_takeTheirs->setText(tr("Take theirs"));
    m_takeTheirs->setToolTip(tr("Theirs goes on; mine becomes a version in the history."));
    m_asDraft->setText(tr("Mine as a new draft"));
    m_asDraft->setToolTip(tr("Theirs goes on; mine becomes an article of its own."));
    m_keepMine->setText(tr("Keep mine"));
    m_keepMine->setToolTip(tr("Mine goes on; theirs becomes a version in the history."));
}

} // namespace tilshi::ui
