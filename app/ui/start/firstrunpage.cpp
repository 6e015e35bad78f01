#include "ui/start/firstrunpage.h"

#include "widgets/languages.h"
#include "widgets/look/icons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCommandLinkButton>
#include <QLabel>

namespace tilshi::ui {

FirstRunPage::FirstRunPage(widgets::Languages &languages, QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_languages(languages)
    , m_title(new QLabel(QStringLiteral("Tilshi"), this))
    , m_intro(new QLabel(this))
    , m_create(new QCommandLinkButton(this))
    , m_open(new QCommandLinkButton(this))
    , m_sample(new QCommandLinkButton(this))
    , m_unsaved(new QCommandLinkButton(this))
    , m_language(new QComboBox(this))
{
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_intro->setWordWrap(true);
    m_create->setObjectName(u"createNewsroom");
    m_open->setObjectName(u"openNewsroom");
    m_sample->setObjectName(u"sampleNewsroom");
    m_unsaved->setObjectName(u"unsavedTexts");
    m_unsaved->setIcon(widgets::tintedIcon(QStringLiteral("history")));
    m_unsaved->hide();
    m_create->setIcon(widgets::tintedIcon(QStringLiteral("plus")));
    m_open->setIcon(widgets::tintedIcon(QStringLiteral("inbox")));
    m_sample->setIcon(widgets::tintedIcon(QStringLiteral("eye")));
    m_language->setObjectName(u"interfaceLanguage");
    for (const QString &code : widgets::Languages::codes()) {
        m_language->addItem(widgets::Languages::nativeName(code), code);
    }
    m_language->setCurrentIndex(m_language->findData(m_languages.current()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(56, 40, 56, 28);
    layout->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_intro, m_create, m_open,
                                                            m_sample, m_unsaved}) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    layout->addWidget(m_language, 0, Qt::AlignLeft);
    for (QCommandLinkButton *way : {m_create, m_open, m_sample, m_unsaved}) {
        way->setAutoDefault(true); // Enter takes it, as in a dialog
    }
    connect(m_create, &QCommandLinkButton::clicked, this, &FirstRunPage::createAsked);
    connect(m_open, &QCommandLinkButton::clicked, this, &FirstRunPage::openAsked);
    connect(m_sample, &QCommandLinkButton::clicked, this, &FirstRunPage::sampleAsked);
    connect(m_unsaved, &QCommandLinkButton::clicked, this, &FirstRunPage::unsavedTextsAsked);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_languages.choose(m_language->currentData().toString()); });
    FirstRunPage::retranslate();
}

void FirstRunPage::showUnsavedTexts(qsizetype count)
{
    m_unsavedTexts = count;
    m_unsaved->setVisible(count > 0);
    retranslate();
}

void FirstRunPage::retranslate()
{
    m_intro->setText(tr("An editorial desk for newsrooms that write in Kazakh."));
    m_create->setText(tr("Create a newsroom"));
    m_create->setDescription(tr("An empty library in a folder of yours."));
    m_open->setText(tr("Open a newsroom"));
    m_open->setDescription(tr("A folder that Tilshi has made before."));
    m_sample->setText(tr("Look at the sample"));
    m_sample->setDescription(tr("A made-up newsroom with twenty articles to try everything on."));
    m_unsaved->setText(tr("Unsaved texts: %1").arg(m_unsavedTexts));
    m_unsaved->setDescription(tr("Typed on this computer, and not in a newsroom yet."));
    m_language->setAccessibleName(tr("Interface language"));
}

} // namespace tilshi::ui
