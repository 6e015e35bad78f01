#pragma once

#include "newsroom/section.h"
#include "ui/queue/queuerow.h"
#include "widgets/translated.h"

#include <QWidget>

#include <optional>

class QLabel;
class QMenu;
class QToolButton;

namespace tilshi::ui {

/// Over a queue: its name, which part of it is shown with how many articles, and of which section.
class QueueBar : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit QueueBar(QWidget *parent = nullptr);

    /// offersAssigned: whether there is something that one can have taken.
    void showCounts(int all, int unread, int assigned, bool offersAssigned);
    void showSections(const QList<newsroom::Section> &sections,
                      std::optional<newsroom::SectionId> chosen);
    void showFilter(QueueFilter filter);

Q_SIGNALS:
    void filterChosen(QueueFilter filter);
    void sectionChosen(std::optional<newsroom::SectionId> section);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeFilter(const QString &name, QueueFilter filter);

    QLabel *m_title;
    QToolButton *m_all;
    QToolButton *m_unread;
    QToolButton *m_assigned;
    QToolButton *m_section;
    QMenu *m_sections;
    QList<newsroom::Section> m_known;
    std::optional<newsroom::SectionId> m_chosen;
    int m_countAll = 0;
    int m_countUnread = 0;
    int m_countAssigned = 0;
};

} // namespace tilshi::ui
