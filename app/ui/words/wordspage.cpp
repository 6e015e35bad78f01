#include "ui/words/wordspage.h"

#include "base/await.h"
#include "base/safefile.h"
#include "importing/decoding.h"
#include "spelling/housewordlines.h"
#include "spelling/spellingworker.h"
#include "widgets/desktop/filechooser.h"
#include "wording/wording.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace tilshi::ui {
namespace {

enum Column
{
    WordColumn,
    ModelColumn,
    ColumnCount
};

QString textAt(const QTableWidget *table, int row, Column column)
{
    return table->item(row, column)->text().simplified();
}

/// For a thread that may wait. Errors: those of readFile() and decode(), the path as subject.
Result<spelling::HouseWordList> wordListIn(const QString &path)
{
    const auto bytes = readFile(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    const auto decoded = importing::decode(*bytes);
    if (!decoded) {
        return fail(decoded.error().code, path, decoded.error().detail);
    }
    return spelling::houseWordsIn(decoded->text);
}

} // namespace

WordsPage::WordsPage(spelling::SpellingWorker *worker, widgets::FileChooser &files, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_worker(worker)
    , m_files(files)
    , m_word(new QLineEdit(this)) // first: Tab comes from its page to it and goes on from there
    , m_add(new QPushButton(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_remove(new QPushButton(this))
    , m_import(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    build();
    connectButtons();
    WordsPage::retranslate();
}

void WordsPage::setWords(const QList<language::HouseWord> &words)
{
    m_table->setRowCount(0);
    for (const language::HouseWord &word : words) {
        put(word);
    }
}

QList<language::HouseWord> WordsPage::words() const
{
    QList<language::HouseWord> words;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const language::HouseWord word{textAt(m_table, row, WordColumn),
                                       textAt(m_table, row, ModelColumn)};
        if (!word.word.isEmpty()) {
            words.append(word);
        }
    }
    return words;
}

void WordsPage::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("Word"), tr("Inflected like")});
    m_table->setAccessibleName(tr("Word"));
    m_word->setPlaceholderText(tr("New word"));
    m_word->setAccessibleName(tr("New word"));
    m_add->setText(tr("Add"));
    m_remove->setText(tr("Remove"));
    m_import->setText(tr("Import…"));
    m_export->setText(tr("Export…"));
    enableButtons();
}

/// Enter belongs to the page: it adds a word or ends the editing of one, and never closes the
/// dialog.
void WordsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept();
        return;
    }
    widgets::Translated<QWidget>::keyPressEvent(event);
}

void WordsPage::build()
{
    setFocusProxy(m_word);
    m_table->setObjectName(u"wordTable");
    m_word->setObjectName(u"newWord");
    m_add->setObjectName(u"addNewWord");
    m_remove->setObjectName(u"removeWord");
    m_import->setObjectName(u"importWords");
    m_export->setObjectName(u"exportWords");
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_word, 1);
    adding->addWidget(m_add);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_remove, m_import, m_export}) {
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    for (QPushButton *button : {m_add, m_remove, m_import, m_export}) {
        button->setAutoDefault(false);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->addLayout(adding);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void WordsPage::connectButtons()
{
    connect(m_word, &QLineEdit::textChanged, this, &WordsPage::enableButtons);
    connect(m_word, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WordsPage::enableButtons);
    connect(m_add, &QPushButton::clicked, this, &WordsPage::add);
    connect(m_remove, &QPushButton::clicked, this, &WordsPage::removeCurrent);
    connect(m_import, &QPushButton::clicked, this, &WordsPage::importFile);
    connect(m_export, &QPushButton::clicked, this, &WordsPage::exportFile);
}

/// A word that is there already gets the new model. Its row is returned.
int WordsPage::put(const language::HouseWord &word)
{
    int row = 0;
    while (row < m_table->rowCount() && textAt(m_table, row, WordColumn) != word.word) {
        ++row;
    }
    if (row == m_table->rowCount()) {
        m_table->insertRow(row);
    }
    m_table->setItem(row, WordColumn, new QTableWidgetItem(word.word));
    m_table->setItem(row, ModelColumn, new QTableWidgetItem(word.model));
    return row;
}

void WordsPage::add()
{
    const QString word = m_word->text().simplified();
    if (word.isEmpty()) {
        return;
    }
    m_word->clear();
    m_table->selectRow(put({word}));
    if (m_worker) {
        await(m_worker->modelFor(word), this, [this, word](const QString &model) {
            put({word, model});
        });
    }
}

void WordsPage::removeCurrent()
{
    m_table->removeRow(m_table->currentRow());
}

void WordsPage::importFile()
{
    m_files.openFile(
        this, m_import->text(), tr("Word lists (*.txt);;All files (*)"),
        [this](const QString &path) {
            await(
                inBackground([path] { return wordListIn(path); }), this,
                [this](const spelling::HouseWordList &list) { take(list); },
                [this](const Error &error) { Q_EMIT failed(wording::sentence(error)); });
        });
}

void WordsPage::take(const spelling::HouseWordList &list)
{
    for (const language::HouseWord &word : list.words) {
        put(word);
    }
    if (!list.passedOver.isEmpty()) {
        Q_EMIT failed(tr("Lines passed over: %1").arg(list.passedOver.join(QStringLiteral(", "))));
    }
}

void WordsPage::exportFile()
{
    const auto write = [this](const QString &path) {
        const QByteArray lines = spelling::linesOf(words()).toUtf8();
        await(
            inBackground([path, lines] { return writeFileSafely(path, lines); }), this, [] {},
            [this](const Error &error) { Q_EMIT failed(wording::sentence(error)); });
    };
    m_files.saveFile(this, m_export->text(), QStringLiteral("words.txt"),
                     tr("Word lists (*.txt);;All files (*)"), write);
}

void WordsPage::enableButtons()
{
    m_add->setEnabled(!m_word->text().simplified().isEmpty());
    m_remove->setEnabled(m_table->currentRow() >= 0);
}

} // namespace tilshi::ui
