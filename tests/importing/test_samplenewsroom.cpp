#include "importing/importer.h"
#include "importing/samplenewsroom.h"
#include "importing/sampletime.h"
#include "language/mixedscript.h"
#include "text/plaintext.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::importing;
using newsroom::State;

namespace {

const QString folder = QStringLiteral(TILSHI_SOURCE_DIR "/resources/sample");
const QDateTime noon = QDateTime::fromString(QStringLiteral("2026-11-23T07:00:00Z"), Qt::ISODate);

const SampleNewsroom &sample()
{
    static const auto read = sampleNewsroom(folder, noon);
    if (!read) {
        FAIL(read.error().subject.toStdString() << ": " << read.error().detail.toStdString());
    }
    return *read;
}

QString wholeText(const newsroom::Content &content)
{
    return content.headline + u'\n' + content.lead + u'\n' + text::plainText(content.body) + u'\n' +
           content.dateline.place + u'\n' + content.note;
}

template <class B>
bool hasBlock(const SampleArticle &article)
{
    for (const text::Block &block : article.content.body.blocks) {
        if (std::holds_alternative<B>(block)) {
            return true;
        }
    }
    return false;
}

bool hasLink(const SampleArticle &article)
{
    for (const text::Block &block : article.content.body.blocks) {
        const auto *paragraph = std::get_if<text::Paragraph>(&block);
        for (const text::Run &run : paragraph ? paragraph->runs : text::Runs()) {
            if (!run.link.isEmpty()) {
                return true;
            }
        }
    }
    return false;
}

bool hasAttributedQuote(const SampleArticle &article)
{
    for (const text::Block &block : article.content.body.blocks) {
        const auto *quote = std::get_if<text::Quote>(&block);
        if (quote && !quote->paragraphs.isEmpty() && !quote->attribution.isEmpty()) {
            return true;
        }
    }
    return false;
}

const newsroom::Person *personOf(const QString &login)
{
    for (const newsroom::Person &person : sample().people) {
        if (person.login == login) {
            return &person;
        }
    }
    return nullptr;
}

template <class Has>
bool any(Has has)
{
    return std::any_of(sample().articles.begin(), sample().articles.end(), has);
}

} // namespace

TEST_CASE("the sample newsroom has people of every role, six sections, an address and pictures")
{
    CHECK(sample().settings.name == u"Алатау хабары");
    CHECK(sample().settings.baseUrl.startsWith(u"https://"));
    CHECK(sample().sections == QStringList({QStringLiteral("Саясат"), QStringLiteral("Экономика"),
                                            QStringLiteral("Технология"), QStringLiteral("Қоғам"),
                                            QStringLiteral("Мәдениет"), QStringLiteral("Спорт")}));
    QSet<newsroom::Role> roles;
    for (const newsroom::Person &person : sample().people) {
        roles.insert(person.role);
    }
    CHECK(roles.size() == 3);
    CHECK(sample().people.first().isChief());
    CHECK(QFileInfo(sample().logoFile).size() > 0);
    CHECK(QFileInfo(sample().shareImageFile).size() > 0);
}

TEST_CASE("twenty articles are in every state and hold every kind of block")
{
    CHECK(sample().articles.size() == 20);
    QMap<State, int> states;
    QSet<QString> sections;
    for (const SampleArticle &article : sample().articles) {
        ++states[article.state];
        sections.insert(article.section);
    }
    CHECK(states.size() == 7);
    CHECK(states[State::Published] >= 11);
    CHECK(sections == QSet<QString>(sample().sections.begin(), sample().sections.end()));
    CHECK(any([](const SampleArticle &article) { return article.trashed; }));
    CHECK(any([](const SampleArticle &article) { return article.revising.has_value(); }));
    CHECK(any(hasBlock<text::List>));
    CHECK(any(hasBlock<text::Heading>));
    CHECK(any(hasAttributedQuote));
    CHECK(any(hasLink));
}

TEST_CASE("every sample article is whole, and its people and section are the newsroom's")
{
    for (const SampleArticle &article : sample().articles) {
        INFO(article.key.toStdString());
        const newsroom::Content &content = article.content;
        CHECK(content.headline.size() > 10);
        CHECK(content.headline.size() <= 110);
        CHECK_FALSE(content.lead.isEmpty());
        CHECK(content.dateline.date.isValid());
        CHECK_FALSE(content.dateline.place.isEmpty());
        CHECK_FALSE(content.dateline.source.isEmpty());
        CHECK(content.body.blocks.size() >= 3);
        CHECK(content.body.blocks.size() <= 6);
        CHECK(text::canonical(content.body) == content.body);
        CHECK_FALSE(article.authors.isEmpty());
        CHECK_FALSE(article.tags.isEmpty());
        CHECK(sample().sections.contains(article.section));
        REQUIRE(personOf(article.owner));
        const bool needsEditor = article.state != State::Draft || article.revising;
        const newsroom::Person *editor = personOf(article.editor);
        REQUIRE((!needsEditor || editor));
        CHECK((!editor || (editor->isEditor() && !article.authors.contains(editor->name))));
    }
}

TEST_CASE("what an act needs is given where the article's way leads through it")
{
    for (const SampleArticle &article : sample().articles) {
        INFO(article.key.toStdString());
        const bool givesReason =
            article.state == State::Returned || article.state == State::Withdrawn;
        CHECK(givesReason == !article.reason.isEmpty());
        CHECK((article.state == State::Scheduled) == article.scheduledFor.has_value());
        CHECK((article.state == State::Withdrawn || article.revising) ==
              article.publishedAt.has_value());
        CHECK(article.revising.has_value() == !article.publicNote.isEmpty());
        CHECK((!article.trashed || article.state == State::Draft));
    }
}

TEST_CASE("only the draft that opens first has mixed-script words")
{
    QStringList mixed;
    for (const SampleArticle &article : sample().articles) {
        if (!language::mixedScriptWords(wholeText(article.content)).isEmpty()) {
            mixed.append(article.key);
        }
    }
    CHECK(mixed == QStringList{sample().opensFirst});
}

TEST_CASE("the sample's times stand in order at any hour of the day")
{
    for (int hour = 0; hour < 24; ++hour) {
        const QDateTime now = noon.addSecs(3600 * hour + 59);
        const auto read = sampleNewsroom(folder, now);
        REQUIRE(read);
        for (const SampleArticle &article : read->articles) {
            INFO(article.key.toStdString() << " at +" << hour);
            CHECK(article.createdAt < article.reachedAt);
            CHECK(article.reachedAt < now);
            if (article.publishedAt) {
                CHECK(article.createdAt < *article.publishedAt);
                CHECK(*article.publishedAt < article.reachedAt);
            }
            CHECK((!article.scheduledFor || *toUtc(*article.scheduledFor) > now));
        }
    }
}

TEST_CASE("times count from now on the newsroom's wall")
{
    const QByteArray zone = "Asia/Almaty";
    CHECK(*momentFromNow(QStringLiteral("-35m"), noon, zone) == noon.addSecs(-qint64{35} * 60));
    CHECK(*momentFromNow(QStringLiteral("-2d 09:10"), noon, zone) ==
          QDateTime(QDate(2026, 11, 21), QTime(4, 10), Qt::UTC));
    CHECK(wallTimeFromNow(QStringLiteral("+1d 00:00"), noon, zone)->date == QDate(2026, 11, 24));
    for (const char16_t *text : {u"", u"35m", u"-3x", u"-2d", u"-2d 25:00", u"-2d 9:10"}) {
        CHECK_FALSE(wallTimeFromNow(QString::fromUtf16(text), noon, zone));
    }
}

TEST_CASE("the article to import has a newsroom's shape")
{
    QFile file(folder + u"/import-me.txt");
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto article = importFile(file.readAll(), QStringLiteral("import-me.txt"));
    REQUIRE(article);
    CHECK(article->content.dateline == newsroom::Dateline{QStringLiteral("Alatau-habary.example"),
                                                          QDate(2025, 9, 12),
                                                          QStringLiteral("Алматы")});
    CHECK(article->content.body.blocks.size() == 8);
    CHECK(article->report.size() == 2);
    CHECK(language::mixedScriptWords(wholeText(article->content)).isEmpty());
}

TEST_CASE("a sample that can't be read says which file and why")
{
    const QTemporaryDir place;
    const auto missing = sampleNewsroom(place.path(), noon);
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::NotFound);

    QFile file(place.filePath(QStringLiteral("newsroom.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"name\":");
    file.close();
    const auto broken = sampleNewsroom(place.path(), noon);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::Corrupt);
    CHECK(broken.error().subject == file.fileName());
}
