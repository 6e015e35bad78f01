#include "ui/start/signinpage.h"

#include "wording/workflow.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace tilshi::ui {

SignInPage::SignInPage(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_newsroom(new QLabel(this))
    , m_question(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_other(new QPushButton(this))
    , m_signIn(new QPushButton(this))
{
    m_list->setObjectName(u"people");
    m_list->setSpacing(4);
    m_signIn->setObjectName(u"signIn");
    m_signIn->setDefault(true);
    QFont large = m_newsroom->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_newsroom->setFont(large);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_signIn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(56, 32, 56, 24);
    layout->setSpacing(12);
    layout->addWidget(m_newsroom);
    layout->addWidget(m_question);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::itemActivated, this, &SignInPage::choose);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::choose);
    connect(m_other, &QPushButton::clicked, this, &SignInPage::otherLibraryAsked);
    SignInPage::retranslate();
}

void SignInPage::setPeople(const QString &newsroom, const QList<newsroom::Person> &people,
                           const QString &lastLogin)
{
    m_newsroom->setText(newsroom);
    m_people.clear();
    m_list->clear();
    for (const newsroom::Person &person : people) {
        if (person.active) {
            m_people.append(person);
            m_list->addItem(QString());
        }
    }
    const auto last =
        std::find_if(m_people.begin(), m_people.end(),
                     [&](const newsroom::Person &person) { return person.login == lastLogin; });
    m_list->setCurrentRow(last == m_people.end() ? 0 : int(last - m_people.begin()));
    m_list->setFocus();
    retranslate();
}

void SignInPage::retranslate()
{
    m_question->setText(tr("Who is at work?"));
    m_list->setAccessibleName(tr("People"));
    m_other->setText(tr("Another newsroom…"));
    m_signIn->setText(tr("Sign in"));
    for (int row = 0; row < m_list->count(); ++row) {
        const newsroom::Person &person = m_people.at(row);
        m_list->item(row)->setText(person.name + QStringLiteral(" · ") +
                                   wording::name(person.role));
    }
}

void SignInPage::choose()
{
    if (m_list->currentRow() >= 0) {
        Q_EMIT chosen(m_people.at(m_list->currentRow()));
    }
}

} // namespace tilshi::ui
