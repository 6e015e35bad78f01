#pragma once

#include "newsroom/people.h"
#include "widgets/translated.h"

#include <QTableView>

namespace tilshi::ui {

class PeopleDelegate;
class PeopleModel;

/// The table of people, as high as its rows. A press on a role, or Enter in it, opens the roles;
/// Delete asks for the person to be made inactive.
class PeopleTable : public widgets::Translated<QTableView>
{
    Q_OBJECT

public:
    explicit PeopleTable(PeopleModel *model, QWidget *parent = nullptr);

    /// Others may look only.
    void setEditable(bool editable);
    /// The chosen person; null if none is.
    const newsroom::Person *chosen() const;
    void choose(newsroom::PersonId id);

Q_SIGNALS:
    void chosenChanged();
    void walked(); ///< by keys, perhaps to a row that is not seen
    void roleChosen(const newsroom::Person &person, newsroom::Role role);
    void deactivationAsked(const newsroom::Person &person);

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void fit();
    void openRoles(const QModelIndex &index);

    PeopleModel *m_model;
    PeopleDelegate *m_delegate;
    newsroom::PersonId m_chosen;
    bool m_editable = true;
};

} // namespace tilshi::ui
