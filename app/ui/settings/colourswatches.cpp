#include "ui/settings/colourswatches.h"

#include "ui/badges/avatar.h"
#include "widgets/look/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QPainter>

namespace tilshi::ui {
namespace {

constexpr int box = 32;
constexpr int disc = 24;

class Swatch : public QAbstractButton
{
public:
    Swatch(newsroom::PersonColour colour, QWidget *parent)
        : QAbstractButton(parent)
        , m_colour(colour)
    {
        setObjectName(u"colour-" + newsroom::keyOf(colour));
        setCheckable(true);
        setFixedSize(box, box);
        setFocusPolicy(Qt::StrongFocus);
    }

    void setHeld(bool held)
    {
        m_held = held;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(isEnabled() ? 1 : 0.5);
        const QRectF round = QRectF(rect()).adjusted(4, 4, -4, -4);
        const QColor colour = colourOf(m_colour, palette());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(round.center(), disc / 2.0, disc / 2.0);
        painter.setBrush(Qt::NoBrush);
        if (isChecked() || m_held) {
            painter.setPen(QPen(colour, 2, isChecked() ? Qt::SolidLine : Qt::DotLine));
            painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        }
        if (isChecked()) {
            painter.setPen(QPen(inkOnPersonColour(palette()), 2));
            const QPointF middle = round.center();
            painter.drawPolyline(QPolygonF(
                {middle + QPointF(-4, 0), middle + QPointF(-1, 3), middle + QPointF(4, -3)}));
        }
        if (hasFocus()) {
            painter.setPen(widgets::accentColour(palette()));
            painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
    }

private:
    newsroom::PersonColour m_colour;
    bool m_held = false;
};

} // namespace

ColourSwatches::ColourSwatches(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const newsroom::PersonColour colour : newsroom::allPersonColours()) {
        auto *swatch = new Swatch(colour, this);
        swatch->setAutoExclusive(true);
        m_group->addButton(swatch, int(colour));
        row->addWidget(swatch);
    }
    row->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(newsroom::PersonColour(id)); });
    ColourSwatches::retranslate();
}

void ColourSwatches::setPerson(const newsroom::Person &person,
                               const QList<newsroom::Person> &people)
{
    m_holders.clear();
    for (const newsroom::Person &other : people) {
        if (other.id != person.id && other.active) {
            m_holders[other.colour].append(other.name);
        }
    }
    m_group->button(int(person.colour))->setChecked(true);
    retranslate();
}

void ColourSwatches::retranslate()
{
    const QStringList names{tr("Teal"),  tr("Blue"),  tr("Violet"), tr("Rose"),
                            tr("Amber"), tr("Brown"), tr("Green"),  tr("Slate")};
    for (const newsroom::PersonColour colour : newsroom::allPersonColours()) {
        auto *swatch = static_cast<Swatch *>(m_group->button(int(colour)));
        const QStringList holders = m_holders.value(colour);
        const QString name =
            holders.isEmpty() ? names.at(int(colour))
                              : tr("%1, used by: %2")
                                    .arg(names.at(int(colour)), holders.join(QStringLiteral(", ")));
        swatch->setHeld(!holders.isEmpty());
        swatch->setToolTip(name);
        swatch->setAccessibleName(name);
    }
}

} // namespace tilshi::ui
