#include "ui/dialogs/recoveredtexts.h"

#include "base/await.h"
#include "widgets/languages.h"
#include "widgets/windowroom.h"
#include "wording/articletext.h"
#include "wording/when.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextEdit>

namespace tilshi::ui {

namespace {

/// How a word that came or went looks: told apart by its lines as well as its colour.
QTextCharFormat formatOf(text::DifferenceKind kind, const QPalette &palette)
{
    QTextCharFormat format;
    if (kind == text::DifferenceKind::Added) {
        format.setFontUnderline(true);
        format.setForeground(palette.link());
    } else if (kind == text::DifferenceKind::Removed) {
        format.setFontStrikeOut(true);
        format.setForeground(palette.placeholderText());
    }
    return format;
}

// In characters: what a person looks through, and what is laid out at once without a stall.
constexpr qsizetype aroundChange = 400;
constexpr qsizetype mostShown = 12'000;

} // namespace

QList<RecoveredTexts::Compared> RecoveredTexts::compared(const QList<session::RecoveredText> &texts)
{
    QList<Compared> all;
    for (const session::RecoveredText &one : texts) {
        const QString before = one.before ? wording::wholeText(*one.before) : QString();
        const QList<text::Difference> whole =
            text::differences(before, wording::wholeText(one.typed));
        all.append({text::abridged(whole, aroundChange, mostShown), text::changedWords(whole)});
    }
    return all;
}

RecoveredTexts::RecoveredTexts(const QList<session::RecoveredText> &texts, QByteArray zone,
                               QWidget *parent)
    : widgets::Translated<QDialog>(parent)
    , m_texts(texts)
    , m_zone(std::move(zone))
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_difference(new QTextEdit(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_keep(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
    , m_open(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_earlier(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    new widgets::WindowRoom(this);
    setObjectName(u"recoveredTexts");
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        m_list->addItem(QString());
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &RecoveredTexts::showChosen);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openAsked(chosen().article); });
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_earlier->setEnabled(false);
        Q_EMIT earlierAsked(chosen().article, *chosen().before);
    });
    RecoveredTexts::retranslate();
    m_list->setCurrentRow(0);
    m_list->setFocus();
    compare();
}

void RecoveredTexts::build()
{
    m_list->setObjectName(u"recoveredList");
    m_difference->setObjectName(u"difference");
    m_keep->setObjectName(u"keepBoth");
    m_open->setObjectName(u"openRecovered");
    m_earlier->setObjectName(u"earlierText");
    m_keep->setDefault(true);
    m_heading->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(240);
    m_difference->setReadOnly(true);
    m_difference->setTabChangesFocus(true);
    m_difference->setMinimumSize(420, 280);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(10);
    panes->addWidget(m_list);
    panes->addWidget(m_difference, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addLayout(panes, 1);
    layout->addWidget(m_buttons);
}

void RecoveredTexts::compare()
{
    await(inBackground([texts = m_texts] { return compared(texts); }), this,
          [this](const QList<Compared> &all) {
              m_compared = all;
              retranslate();
              showChosen();
          });
}

void RecoveredTexts::retranslate()
{
    setWindowTitle(tr("Recovered texts"));
    m_heading->setText(tr(
        "This was typed on this computer and was not in the newsroom yet when Tilshi ended. It is "
        "back: in its article, where that can be edited, with what stood there before in its "
        "history; else as a new draft. What was typed in the very last second may be missing."));
    m_list->setAccessibleName(tr("Recovered texts"));
    m_difference->setAccessibleName(tr("What was typed, beside what stood there"));
    m_keep->setText(tr("Keep both"));
    m_open->setText(tr("Open"));
    m_earlier->setText(tr("Go back to the earlier text"));
    for (qsizetype i = 0; i < m_texts.size(); ++i) {
        const session::RecoveredText &text = m_texts.at(i);
        QStringList lines{text.headline.isEmpty() ? tr("No headline yet") : text.headline,
                          wording::dateAndTime(text.at, m_zone, widgets::interfaceLanguage())};
        if (i < m_compared.size()) {
            const text::ChangedWords &changed = m_compared.at(i).changed;
            lines.append(text.before ? tr("words: +%1, −%2").arg(changed.added).arg(changed.removed)
                                     : tr("new article, words: %1").arg(changed.added));
        }
        m_list->item(int(i))->setText(lines.join(u'\n'));
    }
}

const session::RecoveredText &RecoveredTexts::chosen() const
{
    return m_texts.at(std::max(0, m_list->currentRow()));
}

void RecoveredTexts::showChosen()
{
    m_earlier->setEnabled(chosen().before.has_value());
    showDifference(m_list->currentRow());
}

void RecoveredTexts::showDifference(qsizetype index)
{
    m_difference->clear();
    if (index < 0 || index >= m_compared.size()) {
        return;
    }
    QTextCursor cursor(m_difference->document());
    cursor.beginEditBlock();
    int firstChange = -1;
    for (const text::Difference &one : m_compared.at(index).shown) {
        if (firstChange < 0 && one.kind != text::DifferenceKind::Same) {
            firstChange = cursor.position();
        }
        cursor.insertText(one.text, formatOf(one.kind, palette()));
    }
    cursor.endEditBlock();
    cursor.setPosition(std::max(0, firstChange));
    m_difference->setTextCursor(cursor);
    m_difference->ensureCursorVisible();
}

} // namespace tilshi::ui
