#pragma once

#include "newsroom/section.h"
#include "widgets/translated.h"

#include <QList>
#include <QWidget>

namespace tilshi::ui {

/// The sections that a person works for, each a button that takes it off, and a button that offers
/// the rest.
class SectionChips : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    explicit SectionChips(QWidget *parent = nullptr);

    void setSections(const QList<newsroom::SectionId> &chosen, const QList<newsroom::Section> &all);

Q_SIGNALS:
    void edited(const QList<newsroom::SectionId> &chosen);

protected:
    void retranslate() override;

private:
    void addChip(const newsroom::Section &section);
    void addAdder();

    QList<newsroom::SectionId> m_chosen;
    QList<newsroom::Section> m_all;
};

} // namespace tilshi::ui
