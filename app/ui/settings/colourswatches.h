#pragma once

#include "newsroom/people.h"
#include "widgets/translated.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;

namespace tilshi::ui {

/// The eight colours of people as round buttons of which one is chosen; one that others have says
/// whose it is.
class ColourSwatches : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit ColourSwatches(QWidget *parent = nullptr);

    void setPerson(const newsroom::Person &person, const QList<newsroom::Person> &people);

Q_SIGNALS:
    void chosen(newsroom::PersonColour colour);

protected:
    void retranslate() override;

private:
    QButtonGroup *m_group;
    QHash<newsroom::PersonColour, QStringList> m_holders;
};

} // namespace tilshi::ui
