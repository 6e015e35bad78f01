#include "ui/settings/sectionchips.h"

#include "widgets/flowlayout.h"
#include "widgets/look/icons.h"

#include <QMenu>
#include <QPushButton>

namespace tilshi::ui {

SectionChips::SectionChips(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
{
    new widgets::FlowLayout(this, 6);
}

void SectionChips::setSections(const QList<newsroom::SectionId> &chosen,
                               const QList<newsroom::Section> &all)
{
    if (m_chosen == chosen && m_all == all && layout()->count() > 0) {
        return; // a chip that has the focus keeps it
    }
    m_chosen = chosen;
    m_all = all;
    retranslate();
}

void SectionChips::retranslate()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const newsroom::SectionId id : std::as_const(m_chosen)) {
        for (const newsroom::Section &section : std::as_const(m_all)) {
            if (section.id == id) {
                addChip(section);
            }
        }
    }
    addAdder();
}

void SectionChips::addChip(const newsroom::Section &section)
{
    auto *chip = new QPushButton(section.name, this);
    chip->setObjectName(u"chip-" + section.slug);
    chip->setIcon(widgets::tintedIcon(QStringLiteral("x")));
    chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the name
    chip->setToolTip(tr("Take off: %1").arg(section.name));
    chip->setAccessibleName(tr("Take off: %1").arg(section.name));
    connect(chip, &QPushButton::clicked, this, [this, id = section.id] {
        QList<newsroom::SectionId> rest = m_chosen;
        rest.removeAll(id);
        Q_EMIT edited(rest);
    });
    layout()->addWidget(chip);
    chip->show();
}

void SectionChips::addAdder()
{
    auto *adder = new QPushButton(widgets::tintedIcon(QStringLiteral("plus")), tr("Add"), this);
    adder->setObjectName(u"addPersonSection");
    adder->setAccessibleName(tr("Add a section"));
    auto *menu = new QMenu(adder);
    menu->setObjectName(u"personSectionMenu");
    for (const newsroom::Section &section : std::as_const(m_all)) {
        if (section.hidden || m_chosen.contains(section.id)) {
            continue;
        }
        connect(menu->addAction(section.name), &QAction::triggered, this,
                [this, id = section.id] { Q_EMIT edited(m_chosen + QList{id}); });
    }
    adder->setEnabled(!menu->isEmpty());
    adder->setMenu(menu);
    layout()->addWidget(adder);
    adder->show();
}

} // namespace tilshi::ui
