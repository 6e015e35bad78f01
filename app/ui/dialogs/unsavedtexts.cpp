#include "ui/dialogs/unsavedtexts.h"

#include "base/safefile.h"
#include "widgets/desktop/filechooser.h"
#include "widgets/languages.h"
#include "widgets/windowroom.h"
#include "wording/articletext.h"
#include "wording/errors.h"
#include "wording/when.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace tilshi::ui {

UnsavedTexts::UnsavedTexts(const QList<newsroom::RecoveryEntry> &entries, QByteArray zone,
                           widgets::FileChooser &files, QWidget *parent)
    : widgets::Translated<QDialog>(parent)
    , m_entries(entries)
    , m_zone(std::move(zone))
    , m_files(files)
    , m_heading(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_outcome(new QLabel(this))
    , m_buttons(new QDialogButtonBox(this))
    , m_copy(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
    , m_save(m_buttons->addButton(QString(), QDialogButtonBox::ActionRole))
{
    new widgets::WindowRoom(this);
    setObjectName(u"unsavedTexts");
    setAttribute(Qt::WA_DeleteOnClose);
    m_buttons->addButton(QDialogButtonBox::Close); // after the others, or Tab does not come to it
    build();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        m_list->addItem(QString());
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_text, m_copy, m_save}) {
        part->setVisible(!m_entries.isEmpty());
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &UnsavedTexts::showChosen);
    connect(m_copy, &QPushButton::clicked, this, &UnsavedTexts::copy);
    connect(m_save, &QPushButton::clicked, this, &UnsavedTexts::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    UnsavedTexts::retranslate();
    m_list->setCurrentRow(0);
    showChosen();
}

void UnsavedTexts::build()
{
    m_list->setObjectName(u"unsavedList");
    m_text->setObjectName(u"unsavedText");
    m_copy->setObjectName(u"copyUnsaved");
    m_save->setObjectName(u"saveUnsaved");
    m_outcome->setObjectName(u"unsavedOutcome");
    m_heading->setWordWrap(true);
    m_outcome->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setMinimumWidth(240);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(360, 280);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(10);
    panes->addWidget(m_list);
    panes->addWidget(m_text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addLayout(panes, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_buttons);
}

void UnsavedTexts::retranslate()
{
    setWindowTitle(tr("Unsaved texts"));
    m_heading->setText(m_entries.isEmpty()
                           ? tr("Everything that was typed is in its newsroom.")
                           : tr("Typed on this computer, and not in a newsroom yet. A text goes "
                                "into its newsroom when that is opened again."));
    m_list->setAccessibleName(tr("Unsaved texts"));
    m_text->setAccessibleName(tr("Text"));
    m_copy->setText(tr("Copy"));
    m_save->setText(tr("Save as text…"));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const newsroom::RecoveryEntry &entry = m_entries.at(i);
        const QString headline =
            entry.content.headline.isEmpty() ? tr("No headline yet") : entry.content.headline;
        const QString when = wording::dateAndTime(entry.at, m_zone, widgets::interfaceLanguage());
        m_list->item(int(i))->setText(QStringList{headline, when, entry.libraryFolder}.join(u'\n'));
    }
}

void UnsavedTexts::showChosen()
{
    m_text->setPlainText(chosenText());
    m_copy->setEnabled(m_list->currentRow() >= 0);
    m_save->setEnabled(m_list->currentRow() >= 0);
    m_outcome->clear();
}

void UnsavedTexts::copy()
{
    QGuiApplication::clipboard()->setText(chosenText());
    m_outcome->setText(tr("The text is on the clipboard."));
}

void UnsavedTexts::save()
{
    const QString proposal = wording::proposedFileName(m_entries.at(m_list->currentRow()).content,
                                                       QStringLiteral("txt"));
    m_files.saveFile(this, tr("Save as text"), proposal, tr("Text (*.txt)"),
                     [this](const QString &path) {
                         const auto written = writeFileSafely(path, chosenText().toUtf8());
                         m_outcome->setText(written ? tr("Saved: %1").arg(path)
                                                    : wording::sentence(written.error()));
                     });
}

QString UnsavedTexts::chosenText() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : wording::wholeText(m_entries.at(row).content);
}

} // namespace tilshi::ui
