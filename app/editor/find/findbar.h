#pragma once

#include "editor/find/finder.h"
#include "widgets/translated.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace tilshi::editor {

/// A row below the page: what is looked for and how, how many there are; a second row for what is
/// put in their place. Enter and Shift+Enter go on and back, Esc closes.
class FindBar : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// The finder outlives it.
    explicit FindBar(Finder &finder, QWidget *parent = nullptr);

    /// Shows it with that text to look for, if there is one, and the focus in it.
    void open(const QString &text, bool replace);

Q_SIGNALS:
    void closed();
    void replacedAll();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QToolButton *makeToggle(const char *name, const QString &character, bool checked);
    QToolButton *makeButton(const char *name, const char *icon);
    void connectParts();
    void search();
    void showState();
    QString stateText() const;
    void replaceAll();

    Finder &m_finder;
    QLineEdit *m_text;
    QLineEdit *m_replacement;
    QLabel *m_state;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_expression;
    QToolButton *m_alike;
    QToolButton *m_close;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    std::optional<int> m_replaced; ///< by the last "replace all", until something else happens
};

} // namespace tilshi::editor
