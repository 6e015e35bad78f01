#pragma once

#include "widgets/translated.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace tilshi::editor {
class ArticleEditor;
} // namespace tilshi::editor

namespace tilshi::widgets {
class MessageBar;
} // namespace tilshi::widgets

namespace tilshi::ui {

/// The middle of the window: messages, and below them the editor or, where no article is open, what
/// to do next.
class EditorPane : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit EditorPane(QWidget *parent = nullptr);

    editor::ArticleEditor *editor() const { return m_editor; }
    widgets::MessageBar *messages() const { return m_messages; }
    /// A line of the window's over the page, under the messages.
    void addAbove(QWidget *line);
    /// A line of the window's under the page.
    void addBelow(QWidget *line);
    /// The page, or what is looked at in its place; or what to do next.
    void showEditor(bool shown);
    /// The messages are over the page again, after they were shown elsewhere.
    void takeMessages();
    /// What is shown in the page's place while it is looked at.
    void setReview(QWidget *review);
    /// Where an article is open: its changes, or the page again.
    void showReview(bool shown);

Q_SIGNALS:
    void newArticleAsked();
    /// A letter was typed that the page did not take.
    void typedInVain();
    /// Escape, which the page has no use for.
    void left();

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeEmptyPage();

    widgets::MessageBar *m_messages;
    QStackedWidget *m_pages;
    QWidget *m_review = nullptr;
    editor::ArticleEditor *m_editor;
    QLabel *m_hint;
    QPushButton *m_new;
};

} // namespace tilshi::ui
