#include "importing/articles.h"
#include "support/printing.h"
#include "ui/shell/stage.h"
#include "window/hands.h"

#include <QComboBox>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::test;

namespace {

struct Text
{
    QByteArray file;
    QString headline;
    QString source;
    QString day;
    QString place;
};

Text articleToImport()
{
    if (const std::optional<QByteArray> real = realArticle()) {
        const QString headline = QString::fromUtf8(*real).section(u'\n', 0, 0).trimmed();
        return {*real, headline, u"Munarmedia.kz"_s, u"2025-09-08"_s, u"Астана"_s};
    }
    const QString headline = QString::fromUtf8(lookalike()).section(u'\n', 0, 0).trimmed();
    return {lookalike(), headline, u"Tilshi-ulgi.example"_s, u"2025-09-12"_s, u"Алматы"_s};
}

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

void signIn(const Hands &hands, const newsroom::Person &person)
{
    hands.clickMenu(u"fileMenu"_s, u"command.signIn"_s);
    hands.clickRow(u"people"_s, person.name);
    hands.click(u"accept"_s);
    await([&] { return hands.read(u"who"_s).startsWith(person.name); }, person.name);
}

/// The article's own paragraphs on its page.
qsizetype paragraphsOn(const QString &html)
{
    return html.section(u"<div class=\"text\">"_s, 1).section(u"<footer"_s, 0, 0).count(u"<p>"_s);
}

} // namespace

TEST_CASE("an article goes from its file to its page in the hands of a journalist and an editor")
{
    Stage stage;
    const Text text = articleToImport();
    const Hands hands(&stage.window());
    stage.files.path = written(stage.newsroom.path(u"article.txt"_s), text.file);

    // The journalist brings it in, gives it its section and hands it on.
    hands.clickMenu(u"fileMenu"_s, u"command.import"_s);
    hands.readsSoon(u"headline"_s, text.headline);
    hands.readsSoon(u"stateBadge"_s, u"Draft"_s);
    CHECK(hands.read(u"body"_s).count(u'\n') == 7);
    CHECK(hands.see(u"primary"_s)->isEnabled() == false);
    hands.clickTab(u"inspectorTabs"_s, 1);
    hands.keyOn(u"section"_s, Qt::Key_Down);
    hands.click(u"primary"_s);
    hands.readsSoon(u"stateBadge"_s, u"Under review"_s);

    // The owner herself is offered no approval; the editor is.
    CHECK(hands.read(u"primary"_s) != u"Approve");
    signIn(hands, stage.newsroom.editor);
    hands.clickRow(u"navigation"_s, u"Under review"_s);
    hands.clickRow(u"articles"_s, text.headline);
    hands.readsSoon(u"primary"_s, u"Approve"_s);
    hands.click(u"primary"_s);
    hands.readsSoon(u"stateBadge"_s, u"Approved"_s);

    // Tomorrow, as the newsroom's wall has it.
    hands.readsSoon(u"primary"_s, u"Schedule"_s);
    hands.click(u"primary"_s);
    hands.keyOn(u"slotDate"_s, Qt::Key_Up);
    hands.click(u"accept"_s);
    hands.readsSoon(u"stateBadge"_s, u"Scheduled"_s);
    CHECK_FALSE(QFile::exists(stage.newsroom.folder() + u"/site/index.html"));

    stage.clock.set(stage.clock.now().addSecs(25 * 3600 + 60));
    hands.readsSoon(u"stateBadge"_s, u"Published"_s);

    hands.click(u"preview"_s);
    await([&stage] { return !stage.browser.pages.isEmpty(); }, u"a page in the browser"_s);
    QFile page(stage.browser.pages.constFirst().toLocalFile());
    REQUIRE(page.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(page.readAll());
    CHECK(html.contains(text.headline.toHtmlEscaped()));
    CHECK(html.contains(text.source));
    CHECK(html.contains(text.day));
    CHECK(html.contains(text.place));
    CHECK(paragraphsOn(html) == 8);
}

TEST_CASE("a new article is written, saved and found again with keys alone")
{
    Stage stage;
    const Hands hands(&stage.window());
    hands.key(Qt::Key_N, Qt::ControlModifier);
    await([] { return visibleWidget(u"headline"_s) && visibleWidget(u"headline"_s)->hasFocus(); },
          u"the headline has the focus"_s);
    hands.type(u"Көктем келді"_s);
    hands.key(Qt::Key_S, Qt::ControlModifier);
    await([&hands] { return hands.read(u"saved"_s).startsWith(u"Saved"_s); }, u"saved"_s);
    stage.settle();

    hands.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    await([] { return visibleWidget(u"search"_s)->hasFocus(); }, u"the search has the focus"_s);
    hands.type(u"коктем"_s);
    hands.clickRow(u"articles"_s, u"Көктем келді"_s);
    hands.readsSoon(u"headline"_s, u"Көктем келді"_s);
}
