#pragma once

#include "newsroom/article.h"
#include "widgets/translated.h"

#include <QLabel>

namespace tilshi::ui {

/// A state's name in a pill of its colour.
class StateBadge : public widgets::Translated<QLabel>
{
    Q_OBJECT

public:
    explicit StateBadge(QWidget *parent = nullptr);

    void setState(newsroom::State state, bool live, bool trashed);

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    QColor colour() const;

    newsroom::State m_state = newsroom::State::Draft;
    bool m_live = false; ///< whichever version of the article
    bool m_trashed = false;
};

} // namespace tilshi::ui
