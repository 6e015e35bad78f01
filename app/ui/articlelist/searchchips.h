#pragma once

#include "newsroom/searchquery.h"
#include "session/session.h"
#include "widgets/translated.h"

#include <QWidget>

namespace tilshi::ui {

class FilterChip;

/// Below a search field: the conditions of the search beside its words.
class SearchChips : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit SearchChips(session::Session &session, QWidget *parent = nullptr);

    /// What is looked for with those words.
    newsroom::SearchQuery query(const QString &words) const;
    void clear();

Q_SIGNALS:
    void changed();

protected:
    void retranslate() override;

private:
    /// Stretches of days up to today, on the newsroom's wall.
    enum class Days
    {
        Today,
        Week,
        Month,
        Year
    };
    QDateTime firstOf(Days days) const;

    session::Session &m_session;
    FilterChip *m_states;
    FilterChip *m_sections;
    FilterChip *m_authors;
    FilterChip *m_days;
};

} // namespace tilshi::ui
