#include "ui/editor/scriptpreview.h"

#include "newsroom/otherscript.h"
#include "ui/editor/scriptpage.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace tilshi::ui {

namespace {

using language::Script;

constexpr Script scripts[] = {Script::Latin2021, Script::Latin2018, Script::Arabic};

} // namespace

ScriptPreview::ScriptPreview(newsroom::Content content, QString language, QWidget *parent)
    : Translated<QDialog>(parent)
    , m_content(std::move(content))
    , m_language(std::move(language))
    , m_label(new QLabel(this))
    , m_script(new QComboBox(this))
    , m_page(new ScriptPage(this))
{
    setObjectName(u"scriptPreview");
    setAttribute(Qt::WA_DeleteOnClose);
    m_script->setObjectName(u"script");
    m_script->addItems({QString(), QString(), QString()});
    m_label->setBuddy(m_script);
    m_page->setObjectName(u"scriptPage");
    auto *row = new QHBoxLayout;
    row->addWidget(m_label);
    row->addWidget(m_script);
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copy");
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_page, 1);
    layout->addWidget(buttons);
    resize(680, 720);
    connect(m_script, &QComboBox::currentIndexChanged, this, &ScriptPreview::showScript);
    connect(m_copy, &QPushButton::clicked, m_page, &ScriptPage::copyAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ScriptPreview::retranslate();
    showScript();
}

void ScriptPreview::retranslate()
{
    setWindowTitle(tr("The article in another script"));
    m_label->setText(tr("Script:"));
    m_script->setItemText(0, tr("Latin, alphabet of 2021"));
    m_script->setItemText(1, tr("Latin, alphabet of 2018"));
    m_script->setItemText(2, tr("Arabic (töte jazu)"));
    m_page->setAccessibleName(windowTitle());
    m_copy->setText(tr("Copy"));
}

void ScriptPreview::showScript()
{
    const Script script = scripts[m_script->currentIndex()];
    m_page->show(newsroom::inScript(m_content, m_language, {script, {}}), script);
}

} // namespace tilshi::ui
