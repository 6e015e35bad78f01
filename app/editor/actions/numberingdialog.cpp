#include "editor/actions/numberingdialog.h"

#include "text/listnumbers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tilshi::editor {

namespace {

constexpr text::Numerals kinds[] = {text::Numerals::Decimal, text::Numerals::LowerLetters,
                                    text::Numerals::UpperLetters, text::Numerals::LowerRoman,
                                    text::Numerals::UpperRoman};

/// "5. 6. 7."
QString exampleOf(int first, text::Numerals numerals)
{
    QStringList markers;
    for (int number = first; number < first + 3; ++number) {
        markers.append(text::markerOf(number, numerals));
    }
    return markers.join(u' ');
}

} // namespace

NumberingDialog::NumberingDialog(const NumberedList &list, QWidget *parent)
    : QDialog(parent)
    , m_list(list)
    , m_kind(new QComboBox(this))
    , m_first(new QSpinBox(this))
    , m_fromHere(new QCheckBox(tr("&Begin anew at this item"), this))
    , m_example(new QLabel(this))
{
    setObjectName(QStringLiteral("numberingDialog"));
    m_example->setObjectName(QStringLiteral("example"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Numbering"));
    auto *column = new QVBoxLayout(this);
    addKinds(column);
    addNumber(column);
    addBeginnings(column);
    column->addWidget(m_example);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT numberingChosen(this->list());
        accept();
    });
    m_first->setFocus();
    m_first->selectAll();
    showExample();
}

void NumberingDialog::addKinds(QVBoxLayout *column)
{
    m_kind->setObjectName(QStringLiteral("numerals"));
    for (const text::Numerals numerals : kinds) {
        m_kind->addItem(exampleOf(1, numerals), int(numerals));
    }
    m_kind->setCurrentIndex(m_kind->findData(int(m_list.numerals)));
    auto *label = new QLabel(tr("&Kind of numbers:"), this);
    label->setBuddy(m_kind);
    column->addWidget(label);
    column->addWidget(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NumberingDialog::showExample);
}

void NumberingDialog::addNumber(QVBoxLayout *column)
{
    m_first->setObjectName(QStringLiteral("firstNumber"));
    m_first->setRange(0, text::largestNumber);
    m_first->setValue(m_list.first);
    auto *label = new QLabel(tr("&First number:"), this);
    label->setBuddy(m_first);
    column->addWidget(label);
    column->addWidget(m_first);
    connect(m_first, &QSpinBox::valueChanged, this, &NumberingDialog::showExample);
}

/// What is there only where it makes a difference: to begin anew behind the first item, and to go
/// on from a list further up.
void NumberingDialog::addBeginnings(QVBoxLayout *column)
{
    m_fromHere->setObjectName(QStringLiteral("fromHere"));
    m_fromHere->setVisible(!m_list.isFirst);
    column->addWidget(m_fromHere);
    connect(m_fromHere, &QCheckBox::toggled, this,
            [this](bool anew) { m_first->setValue(anew ? 1 : m_list.first); });
    if (m_list.above) {
        const int next = *m_list.above + 1;
        auto *goOn = new QPushButton(tr("&Go on from the list above: %1").arg(next), this);
        goOn->setObjectName(QStringLiteral("goOn"));
        goOn->setAutoDefault(false);
        column->addWidget(goOn);
        connect(goOn, &QPushButton::clicked, this, [this, next] { m_first->setValue(next); });
    }
}

NumberedList NumberingDialog::list() const
{
    NumberedList list = m_list;
    list.numerals = text::Numerals(m_kind->currentData().toInt());
    list.first = m_first->value();
    list.fromHere = m_fromHere->isChecked();
    return list;
}

void NumberingDialog::showExample()
{
    const NumberedList list = this->list();
    m_example->setText(tr("The list will count: %1").arg(exampleOf(list.first, list.numerals)));
}

} // namespace tilshi::editor
