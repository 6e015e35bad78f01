#include "editor/script/scriptpreview.h"

#include "base/await.h"
#include "editor/script/scriptpage.h"
#include "newsroom/otherscript.h"
#include "widgets/windowroom.h"
#include "wording/articletext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace tilshi::editor {

using language::Script;

namespace {

constexpr int ownScript = 0;     ///< the entry before those of language::Script
constexpr int firstOfOthers = 1; ///< where those begin

QString datelineOf(const newsroom::Content &content, const QString &language)
{
    return wording::datelineText(content.dateline, language, QStringLiteral(" · "));
}

} // namespace

ScriptPreview::ScriptPreview(newsroom::Content content, QString language,
                             const language::Transliteration &how, MediaStore *media,
                             QWidget *parent)
    : widgets::Translated<QDialog>(parent)
    , m_content(std::move(content))
    , m_language(std::move(language))
    , m_label(new QLabel(this))
    , m_script(new QComboBox(this))
    , m_hamza(new QComboBox(this))
    , m_digits(new QComboBox(this))
    , m_page(new ScriptPage(this))
    , m_buttons(new QDialogButtonBox(this))
{
    build();
    m_page->setMediaStore(media);
    m_script->setCurrentIndex(firstOfOthers + int(how.script));
    m_hamza->setCurrentIndex(int(how.arabic.hamza));
    m_digits->setCurrentIndex(int(how.arabic.digits));
    for (QComboBox *choice : {m_script, m_hamza, m_digits}) {
        connect(choice, &QComboBox::currentIndexChanged, this, &ScriptPreview::choose);
    }
    connect(m_copy, &QPushButton::clicked, m_page, &ScriptPage::copyAll);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    ScriptPreview::retranslate();
    showScript();
}

void ScriptPreview::build()
{
    new widgets::WindowRoom(this);
    setObjectName(u"scriptPreview");
    setAttribute(Qt::WA_DeleteOnClose);
    m_script->setObjectName(u"script");
    m_hamza->setObjectName(u"hamza");
    m_digits->setObjectName(u"digits");
    m_page->setObjectName(u"scriptPage");
    m_script->addItems({QString(), QString(), QString(), QString()});
    m_hamza->addItems({QString(), QString()});
    m_digits->addItems({QString(), QString(), QString()});
    m_label->setBuddy(m_script);
    m_copy = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copy");
    m_buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
    auto *row = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_script, m_hamza, m_digits}) {
        row->addWidget(widget);
    }
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_buttons);
    resize(720, 640);
}

void ScriptPreview::retranslate()
{
    setWindowTitle(tr("Reading view"));
    m_label->setText(tr("Script:"));
    m_script->setItemText(1, tr("Latin, alphabet of 2021"));
    m_script->setItemText(2, tr("Latin, alphabet of 2018"));
    m_script->setItemText(3, tr("Arabic (töte jazu)"));
    m_script->setItemText(ownScript, tr("Cyrillic, as it is written"));
    m_hamza->setAccessibleName(tr("Hamza"));
    m_hamza->setItemText(0, tr("Hamza: ء (U+0621)"));
    m_hamza->setItemText(1, tr("High hamza: ٴ (U+0674)"));
    m_digits->setAccessibleName(tr("Digits"));
    m_digits->setItemText(0, tr("Digits: 123"));
    m_digits->setItemText(1, tr("Arabic digits: ١٢٣"));
    m_digits->setItemText(2, tr("Persian digits: ۱۲۳"));
    m_page->setAccessibleName(windowTitle());
    m_copy->setText(tr("Copy"));
}

language::Transliteration ScriptPreview::wanted() const
{
    return {Script(std::max(0, m_script->currentIndex() - firstOfOthers)),
            {language::Hamza(m_hamza->currentIndex()), language::Digits(m_digits->currentIndex())}};
}

bool ScriptPreview::isOwnScript() const
{
    return m_script->currentIndex() == ownScript;
}

void ScriptPreview::choose()
{
    if (!isOwnScript()) {
        Q_EMIT chosen(wanted());
    }
    showScript();
}

void ScriptPreview::showScript()
{
    ++m_asked;
    const language::Transliteration how = wanted();
    const bool arabic = !isOwnScript() && how.script == Script::Arabic;
    m_hamza->setVisible(arabic);
    m_digits->setVisible(arabic);
    if (isOwnScript()) {
        showContent(m_content, datelineOf(m_content, m_language), std::nullopt);
        return;
    }
    m_copy->setEnabled(false); // the page is still in the script before
    showWhenWritten(how);
}

void ScriptPreview::showWhenWritten(const language::Transliteration &how)
{
    const auto write = [content = m_content, language = m_language, how] {
        const QString dateline = datelineOf(content, language);
        return std::pair(newsroom::inScript(content, language, how),
                         language == u"kk" ? language::transliterated(dateline, how) : dateline);
    };
    await(inBackground(write), this,
          [this, asked = m_asked,
           script = how.script](const std::pair<newsroom::Content, QString> &written) {
              if (asked == m_asked) {
                  showContent(written.first, written.second, script);
              }
          });
}

void ScriptPreview::showContent(const newsroom::Content &content, const QString &dateline,
                                std::optional<Script> script)
{
    m_page->show(content, dateline, script);
    m_copy->setEnabled(true);
}

} // namespace tilshi::editor
