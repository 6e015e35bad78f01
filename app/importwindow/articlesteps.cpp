#include "importwindow/articlesteps.h"

#include "session/importing/importlist.h"
#include "widgets/look/icons.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace tilshi::importwindow {
namespace {

constexpr int leastLetters = 12; ///< of a headline, in a narrow window

QStringList headlinesOf(const session::ImportFile &file)
{
    QStringList headlines;
    for (qsizetype at = 0; at < file.articleCount(); ++at) {
        headlines.append(file.articleAt(at).content.headline);
    }
    return headlines;
}

} // namespace

ArticleSteps::ArticleSteps(QWidget *parent)
    : widgets::Translated<QWidget>(parent)
    , m_before(new QToolButton(this))
    , m_headlines(new QComboBox(this))
    , m_next(new QToolButton(this))
    , m_place(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 8);
    m_before->setObjectName(u"articleBefore");
    m_before->setIcon(widgets::tintedIcon(QStringLiteral("arrow-left")));
    m_headlines->setObjectName(u"articlesOfFile");
    m_headlines->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_headlines->setMinimumContentsLength(leastLetters);
    m_next->setObjectName(u"articleNext");
    m_next->setIcon(widgets::tintedIcon(QStringLiteral("arrow-right")));
    m_place->setForegroundRole(QPalette::PlaceholderText);
    for (QToolButton *button : {m_before, m_next}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    layout->addWidget(m_before);
    layout->addWidget(m_headlines, 1);
    layout->addWidget(m_place);
    layout->addWidget(m_next);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_headlines, &QComboBox::currentIndexChanged, this, [this] {
        showPlace();
        Q_EMIT stepped();
    });
    ArticleSteps::retranslate();
    showFile(nullptr);
}

void ArticleSteps::showFile(const session::ImportFile *file)
{
    const bool several = file && file->articleCount() > 1;
    const QString path = file ? file->path : QString();
    const int before = path == m_path ? m_headlines->currentIndex() : 0;
    m_path = path;
    const QSignalBlocker silence(m_headlines); // who shows the file shows its article, too
    m_headlines->clear();
    if (several) {
        m_headlines->addItems(headlinesOf(*file));
        m_headlines->setCurrentIndex(std::clamp(before, 0, m_headlines->count() - 1));
    }
    setVisible(several);
    showPlace();
}

qsizetype ArticleSteps::current() const
{
    return std::max(m_headlines->currentIndex(), 0);
}

void ArticleSteps::retranslate()
{
    m_headlines->setAccessibleName(tr("Articles of the file"));
    m_before->setToolTip(tr("The article before"));
    m_before->setAccessibleName(m_before->toolTip());
    m_next->setToolTip(tr("The next article"));
    m_next->setAccessibleName(m_next->toolTip());
}

void ArticleSteps::step(int by)
{
    const int to = m_headlines->currentIndex() + by;
    m_headlines->setCurrentIndex(std::clamp(to, 0, m_headlines->count() - 1));
}

void ArticleSteps::showPlace()
{
    const int at = m_headlines->currentIndex();
    m_place->setText(QStringLiteral("%1 / %2").arg(at + 1).arg(m_headlines->count()));
    m_before->setEnabled(at > 0);
    m_next->setEnabled(at + 1 < m_headlines->count());
}

} // namespace tilshi::importwindow
