#pragma once

#include "session/session.h"
#include "ui/navigation/place.h"
#include "widgets/translated.h"

#include <QListView>

namespace tilshi::ui {

class NavigationModel;

/// The sidebar: queues with counts, sections, trash.
class NavigationView : public widgets::Translated<QListView>
{
    Q_OBJECT

public:
    explicit NavigationView(session::Session &session, QWidget *parent = nullptr);

    Place place() const { return m_place; }
    /// Selects that place; placeChosen() follows if it is another. Until somebody chooses, it is
    /// the one that startPlace() says, as soon as the counts are there.
    void choose(const Place &place);
    /// Asks the library for the counts again.
    void refresh();

Q_SIGNALS:
    void placeChosen(const Place &place);
    void failed(const Error &error);

protected:
    void retranslate() override;
    void changeEvent(QEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

private:
    void fit();
    void showNewsroom();
    struct Counts
    {
        newsroom::QueueCounts places;
        QHash<newsroom::QueueGroup, int> queue;
    };
    void receive(const Counts &counts);
    void begin();
    void currentMoved(const QModelIndex &current);

    session::Session &m_session;
    NavigationModel *m_model;
    Place m_place;
    newsroom::PersonId m_reader;
    bool m_beginning = true; ///< nobody has chosen a place yet
};

} // namespace tilshi::ui
