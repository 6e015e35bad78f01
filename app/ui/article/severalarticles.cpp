#include "ui/article/severalarticles.h"

#include "widgets/question.h"

#include <QCoreApplication>
#include <QPushButton>

#include <algorithm>

namespace tilshi::ui {

namespace {

constexpr qsizetype mostNamed = 8;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SeveralArticles)
};

} // namespace

void askForAll(const QString &file, const QList<importing::ImportedArticle> &articles,
               QWidget *window, const std::function<void(bool)> &answer)
{
    auto *box = new widgets::Question(widgets::Question::Information, Words::tr("Import"),
                                      Words::tr("Articles in “%1”: %2. Is each to become a draft?")
                                          .arg(file)
                                          .arg(articles.size()),
                                      window);
    box->setObjectName(u"severalArticles");
    box->setTextFormat(Qt::PlainText);
    QStringList names;
    for (const auto &article : articles.first(std::min(mostNamed, articles.size()))) {
        names.append(article.content.headline.left(80));
    }
    names += articles.size() > mostNamed ? QStringList{QStringLiteral("…")} : QStringList();
    box->setInformativeText(names.join(u'\n'));
    QPushButton *all = box->addButton(Words::tr("Make the drafts"), widgets::Question::AcceptRole);
    all->setObjectName(u"importAll");
    QObject::connect(box, &widgets::Question::finished, window,
                     [box, all, answer] { answer(box->clickedButton() == all); });
    box->open();
}

} // namespace tilshi::ui
