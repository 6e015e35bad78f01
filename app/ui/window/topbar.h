#pragma once

#include "newsroom/workflow.h"
#include "widgets/translated.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QMenu;
class QPushButton;

namespace tilshi::session {
class CurrentArticle;
} // namespace tilshi::session

namespace tilshi::widgets {
class ElidedLabel;
} // namespace tilshi::widgets

namespace tilshi::ui {

class StateBadge;

/// New article at the left; at the right the open article's state and version, its page, what else
/// may be done, and one primary button that names the next legal step. Beside an approval stands
/// its opposite.
class TopBar : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit TopBar(session::CurrentArticle &article, QWidget *parent = nullptr);

    /// The menu of all actions: those that can be done first, the others folded and with the
    /// reason.
    QMenu *actionsMenu() const { return m_menu; }
    /// What gives way does not make the window wider.
    QSize minimumSizeHint() const override;
    /// Shows article and offers as they are now.
    void refresh();
    /// What stands at the right while no article is open, as long as it is shown.
    void addActs(QWidget *acts);
    /// Refuses the whole menu with that reason; with an empty one it offers what the article
    /// allows.
    void refuseMenu(const QString &reason);
    /// The reason why nothing can be done to any article, nor one begun; empty if it can.
    void refuseActs(const QString &reason);

Q_SIGNALS:
    void newArticleAsked();
    void previewAsked();
    void actionAsked(newsroom::Action action);
    /// The button that has the keys does something else now, or nothing: they are to go elsewhere.
    void keysRefused();

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillMenu();
    void fit();
    void giveUp(int steps);
    void showArticle();
    void refreshPrimary();
    void refreshOther();
    void refreshMenu();
    QString refusalOf(std::optional<newsroom::Refusal> refusal) const;
    void offer(QPushButton *button, newsroom::Action action);

    session::CurrentArticle &m_article;
    QPushButton *m_new;
    StateBadge *m_badge;
    QLabel *m_version;
    widgets::ElidedLabel *m_whyNot;
    QPushButton *m_preview;
    QString m_previewText;
    QPushButton *m_more;
    QPushButton *m_other; ///< beside the primary one, where that is one of two answers
    QPushButton *m_primary;
    std::optional<newsroom::Action> m_step;    ///< that the primary button says
    std::optional<newsroom::Action> m_pressed; ///< that it said when it was pressed
    std::optional<newsroom::Action> m_otherAnswer;
    QMenu *m_menu;
    QString m_actsRefusal;
    QMenu *m_refused; ///< what can't be done now
    QString m_refusal;
    QHash<newsroom::Action, QAction *> m_actions;
};

} // namespace tilshi::ui
