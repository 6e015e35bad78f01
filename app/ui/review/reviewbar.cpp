#include "ui/review/reviewbar.h"

#include "widgets/look/icons.h"
#include "widgets/look/theme.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace tilshi::ui {

using editor::ComparisonLayout;

ReviewBar::ReviewBar(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_count(new QLabel(this))
    , m_previous(makeButton(QStringLiteral("chevron-up"), "previousChange"))
    , m_place(new QLabel(this))
    , m_next(makeButton(QStringLiteral("chevron-down"), "nextChange"))
    , m_versions(new QComboBox(this))
    , m_sideBySide(new QToolButton(this))
    , m_inline(new QToolButton(this))
    , m_close(makeButton(QStringLiteral("x"), "closeReview"))
{
    build();
    connect(m_previous, &QToolButton::clicked, this, &ReviewBar::previousAsked);
    connect(m_next, &QToolButton::clicked, this, &ReviewBar::nextAsked);
    connect(m_close, &QToolButton::clicked, this, &ReviewBar::closeAsked);
    connect(m_versions, &QComboBox::activated, this,
            [this](int row) { Q_EMIT versionChosen(m_shown.at(row).number); });
    connect(m_sideBySide, &QToolButton::clicked, this,
            [this] { Q_EMIT layoutChosen(ComparisonLayout::SideBySide); });
    connect(m_inline, &QToolButton::clicked, this,
            [this] { Q_EMIT layoutChosen(ComparisonLayout::Inline); });
    ReviewBar::retranslate();
}

void ReviewBar::setVersions(const QList<ComparableVersion> &versions, int chosen)
{
    m_shown = versions;
    m_chosen = chosen;
    fillVersions();
}

void ReviewBar::fillVersions()
{
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    for (const ComparableVersion &version : std::as_const(m_shown)) {
        m_versions->addItem(tr("Since version %1 · %2").arg(version.number).arg(version.text));
        if (version.number == m_chosen) {
            m_versions->setCurrentIndex(m_versions->count() - 1);
        }
    }
    m_versions->setVisible(!m_shown.isEmpty());
}

void ReviewBar::setChanges(int count)
{
    m_changes = count;
    m_current = -1;
    retranslate();
}

void ReviewBar::setCurrent(int change)
{
    m_current = change;
    m_place->setText(change < 0 ? QString()
                                : QStringLiteral("%1 / %2").arg(change + 1).arg(m_changes));
}

void ReviewBar::setLayoutShown(ComparisonLayout layout)
{
    m_sideBySide->setChecked(layout == ComparisonLayout::SideBySide);
    m_inline->setChecked(layout == ComparisonLayout::Inline);
}

void ReviewBar::retranslate()
{
    fillVersions();
    m_count->setText(m_changes == 0 ? tr("No changes") : tr("Changes: %1").arg(m_changes));
    setCurrent(m_current);
    m_previous->setEnabled(m_changes > 0);
    m_next->setEnabled(m_changes > 0);
    m_previous->setToolTip(tr("Previous change (Shift+F8)"));
    m_next->setToolTip(tr("Next change (F8)"));
    m_previous->setAccessibleName(tr("Previous change"));
    m_next->setAccessibleName(tr("Next change"));
    m_versions->setAccessibleName(tr("Version to compare with"));
    m_sideBySide->setText(tr("Side by side"));
    m_inline->setText(tr("In the text"));
    m_close->setToolTip(tr("Back to the text"));
    m_close->setAccessibleName(tr("Back to the text"));
}

void ReviewBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), widgets::borderColour(palette()));
}

void ReviewBar::build()
{
    setObjectName(u"reviewBar");
    QFont bold = m_count->font();
    bold.setWeight(QFont::DemiBold);
    m_count->setFont(bold);
    m_count->setObjectName(u"changeCount");
    m_place->setObjectName(u"changePlace");
    m_versions->setObjectName(u"comparedVersion");
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_versions->setMinimumContentsLength(16);
    auto *layouts = new QButtonGroup(this);
    for (QToolButton *button : {m_sideBySide, m_inline}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        layouts->addButton(button);
    }
    m_sideBySide->setObjectName(u"sideBySide");
    m_inline->setObjectName(u"inTheText");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(18, 4, 12, 5);
    layout->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_count, m_previous, m_place, m_next}) {
        layout->addWidget(widget);
    }
    layout->addWidget(m_versions, 1);
    layout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sideBySide, m_inline, m_close}) {
        layout->addWidget(widget);
    }
}

QToolButton *ReviewBar::makeButton(const QString &icon, const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(widgets::tintedIcon(icon));
    return button;
}

} // namespace tilshi::ui
