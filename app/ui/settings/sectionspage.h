#pragma once

#include "newsroom/section.h"
#include "widgets/translated.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tilshi::widgets {
class ProblemLabel;
} // namespace tilshi::widgets

namespace tilshi::ui {

class SectionList;

/// The newsroom's sections: add, rename, order, hide, remove. Each change is told at once.
class SectionsPage : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit SectionsPage(QWidget *parent = nullptr);

    void setSections(const QList<newsroom::Section> &sections,
                     const QHash<newsroom::SectionId, int> &articles);
    void setEditable(bool editable);
    void begin(); ///< gives the field of a new section the focus

Q_SIGNALS:
    /// All of them as they were seen and as they are to be.
    void edited(const QList<newsroom::Section> &seen, const QList<newsroom::Section> &wanted);

protected:
    void retranslate() override;

private:
    void build();
    void connectButtons();
    void tellEdited();
    void tell();
    void add();
    void remove();
    void enableButtons();
    QString freeSlug(const QString &name) const;
    QString problemOf(const QList<newsroom::Section> &sections) const;

    QList<newsroom::Section> seen() const;

    QList<newsroom::Section> m_sections;
    std::optional<newsroom::Section> m_begun; ///< as it was when one began to type into it
    QHash<newsroom::SectionId, int> m_articles;
    bool m_editable = true;
    bool m_untold = false; ///< the list was changed by hand, and nobody has heard of it yet
    QLabel *m_hint;
    SectionList *m_list;
    QLineEdit *m_name;
    QPushButton *m_add;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_rename;
    QPushButton *m_remove;
    widgets::ProblemLabel *m_problem;
};

} // namespace tilshi::ui
