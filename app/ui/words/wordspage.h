#pragma once

#include "language/houseword.h"
#include "widgets/translated.h"

#include <QList>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QTableWidget;

namespace tilshi::spelling {
struct HouseWordList;
class SpellingWorker;
} // namespace tilshi::spelling

namespace tilshi::widgets {
class FileChooser;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// House words and what they are inflected like: add, remove, change the model, import and export
/// as a file of lines. Nothing is kept before words() is asked for.
class WordsPage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// worker, which proposes models, may be null; both outlive the page.
    WordsPage(spelling::SpellingWorker *worker, widgets::FileChooser &files,
              QWidget *parent = nullptr);

    void setWords(const QList<language::HouseWord> &words);
    QList<language::HouseWord> words() const;

Q_SIGNALS:
    void failed(const QString &problem);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectButtons();
    int put(const language::HouseWord &word);
    void add();
    void removeCurrent();
    void importFile();
    void take(const spelling::HouseWordList &list);
    void exportFile();
    void enableButtons();

    spelling::SpellingWorker *m_worker;
    widgets::FileChooser &m_files;
    QLineEdit *m_word;
    QPushButton *m_add;
    QTableWidget *m_table;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace tilshi::ui
