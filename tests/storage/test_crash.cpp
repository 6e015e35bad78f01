#include "storage/support.h"

#include <QCoreApplication>
#include <QProcess>
#include <QProcessEnvironment>

#include <catch2/catch.hpp>
#include <csignal>
#include <random>
#include <unistd.h>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;
using namespace tilshi::test;

// A program that saves is killed at a random moment, many times over: what it had acknowledged is
// there, and the library is whole. TILSHI_KILLS says how often; 20 if it does not.

namespace {

constexpr const char *folderVariable = "TILSHI_CRASH_LIBRARY";

/// The count that the article's text was last saved with.
int savedCount(Library &library, ArticleId id)
{
    const auto working = library.articles().workingCopy(id);
    REQUIRE(working);
    if (*working) {
        return (*working)->content.headline.toInt();
    }
    const auto article = library.articles().load(id);
    REQUIRE(article);
    return library.articles().version(id, article->head)->content.headline.toInt();
}

/// Every fifth save makes a version with its log row, the others keep a working copy.
Result<Article> save(Articles &articles, const Article &article, int count)
{
    const Content text =
        content(QString::number(count), QString(3000, u'қ') + QString::number(count));
    if (count % 5 != 0) {
        return articles.keep(article, {text, article.owner, moment(count), article.head});
    }
    Change change;
    change.after = article;
    change.after.head = article.head + 1;
    change.version = makeVersion(article.id, article.head + 1, article.head, article.owner,
                                 moment(count), Origin::Saved, text);
    change.entry = entry(article, Action::Edit, article.state);
    change.dropsWorkingCopy = true;
    return articles.commit(change);
}

void acknowledge(int count)
{
    const QByteArray line = QByteArray::number(count) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size()) {
        ::_exit(1);
    }
}

/// Starts this program as the saver and kills it a while after its first save; what it acknowledged
/// last, and how many times.
std::pair<int, int> killedSaver(const QString &folder, int afterMs)
{
    QProcess saver;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(folderVariable), folder);
    saver.setProcessEnvironment(environment);
    saver.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.saver]")});
    REQUIRE(saver.waitForReadyRead(30000));
    REQUIRE_FALSE(saver.waitForFinished(afterMs));
    ::kill(static_cast<pid_t>(saver.processId()), SIGKILL);
    saver.waitForFinished();
    QList<QByteArray> lines = saver.readAllStandardOutput().split('\n');
    lines.removeLast(); // cut short, or nothing
    return {lines.isEmpty() ? 0 : lines.last().toInt(), static_cast<int>(lines.size())};
}

} // namespace

TEST_CASE("saves until it is killed", "[.saver]")
{
    const auto opened = openLibrary(qEnvironmentVariable(folderVariable));
    REQUIRE(opened);
    Articles &articles = opened->library->articles();
    Article article = *articles.load(articles.list({})->first().id);
    for (int count = savedCount(*opened->library, article.id) + 1;; ++count) {
        const auto saved = save(articles, article, count);
        REQUIRE(saved);
        article = *saved;
        acknowledge(count);
        opened->idleWork();
    }
}

TEST_CASE("what was acknowledged outlives kill -9 at any moment")
{
    Fixture fixture(backends().front());
    const ArticleId id = put(fixture.library(), content(QStringLiteral("0"))).id;
    fixture.close();
    const int wanted = qEnvironmentVariableIntValue("TILSHI_KILLS");
    const int kills = wanted > 0 ? wanted : 20;
    std::mt19937 random(std::random_device{}());
    int acknowledged = 0;
    int lost = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const auto [last, saves] = killedSaver(fixture.folder(), static_cast<int>(random() % 120));
        acknowledged += saves;
        fixture.reopen();
        lost += std::max(0, last - savedCount(fixture.library(), id));
        CHECK(fixture.library().verify()->problems == QStringList());
        fixture.close();
    }
    WARN("kills " << kills << ", acknowledged saves " << acknowledged << ", lost " << lost);
    CHECK(lost == 0);
    CHECK(acknowledged >= kills);
}
