// Measures what storage costs.
//   bench_storage [ARTICLES]   a line for each figure; of a library of 100,000 if no number is
//   given
// A line is: what, ours, unit, peer, the peer's figure, ours / peer's; between tabs.

#include "storage/library.h"
#include "text/plaintext.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <random>
#include <sqlite3.h>
#include <unistd.h>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::storage;

namespace {

constexpr int fewArticles = 1000;
constexpr int rounds = 300;

std::mt19937 &randomness()
{
    static std::mt19937 generator(7);
    return generator;
}

/// The stems of the installed Kazakh dictionary, or some words where there is none.
QStringList vocabulary()
{
    QFile file(QStringLiteral("/usr/share/hunspell/kk_KZ.dic"));
    QStringList words;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            words.append(line.section(u'/', 0, 0).trimmed());
        }
    }
    if (words.size() < fewArticles) {
        words = {QStringLiteral("қала"), QStringLiteral("үкімет"), QStringLiteral("жаңалық")};
    }
    return words;
}

/// As in any language, few words are frequent and most are rare.
QString sentence(const QStringList &words, int length)
{
    std::uniform_real_distribution<double> uniform(0, 1);
    QStringList picked;
    for (int i = 0; i < length; ++i) {
        const double u = uniform(randomness());
        picked.append(
            words.at(static_cast<qsizetype>(u * u * u * static_cast<double>(words.size()))));
    }
    return picked.join(u' ') + u'.';
}

Content article(const QStringList &words)
{
    Content content;
    content.headline = sentence(words, 7);
    content.lead = sentence(words, 20);
    for (int i = 0; i < 8; ++i) {
        content.body.blocks.append(text::Paragraph{text::plainRuns(sentence(words, 40))});
    }
    return content;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

template <class F>
double milliseconds(F work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void print(const char *what, double ours, const char *peer, double theirs)
{
    std::printf("%s\t%.3f\tms\t%s\t%.3f\t%.2f\n", what, ours, peer, theirs, ours / theirs);
    std::fflush(stdout);
}

Person chief()
{
    return {PersonId::create(), QStringLiteral("bench"), QStringLiteral("Bench"), Role::Chief,
            true};
}

OpenedLibrary created(const QString &folder, const Person &owner)
{
    auto opened = createLibrary(folder, {}, owner);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().detail));
        std::exit(1);
    }
    return *std::move(opened);
}

/// Of a hundred articles one waits for review, one is returned, one approved, one scheduled.
State stateOf(int number)
{
    constexpr int all = 100;
    const QList<State> states{State::Submitted, State::Returned, State::Approved, State::Scheduled};
    return states.value(number % all, State::Draft);
}

Article put(Library &library, PersonId owner, const Content &content, int second)
{
    Article article;
    article.state = stateOf(second);
    article.id = ArticleId::create();
    article.owner = owner;
    article.head = 1;
    article.createdAt = QDateTime::fromSecsSinceEpoch(1700000000 + second, QTimeZone::utc());
    article.modifiedAt = article.createdAt;
    if (article.state == State::Scheduled) {
        article.schedule = Slot{*toWall(article.createdAt, "Asia/Almaty"), article.createdAt, {}};
    }
    const Version first =
        makeVersion(article.id, 1, 0, owner, article.createdAt, Origin::Created, content);
    return library.articles().create(article, first).value_or(Article());
}

/// One insert of as many bytes by SQLite's own interface, as durable as ours.
class RawInsert
{
public:
    explicit RawInsert(const QString &file)
    {
        sqlite3_open(QFile::encodeName(file).constData(), &m_connection);
        sqlite3_exec(m_connection,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                     "CREATE TABLE r (id INTEGER PRIMARY KEY, a INT, b BLOB)",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_connection, "INSERT INTO r (a, b) VALUES (?, ?)", -1, &m_insert,
                           nullptr);
    }
    ~RawInsert()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_connection);
    }
    RawInsert(const RawInsert &) = delete;
    RawInsert &operator=(const RawInsert &) = delete;

    void run(const QByteArray &bytes)
    {
        sqlite3_bind_int(m_insert, 1, 1);
        sqlite3_bind_blob(m_insert, 2, bytes.constData(), static_cast<int>(bytes.size()),
                          SQLITE_STATIC);
        sqlite3_step(m_insert);
        sqlite3_reset(m_insert);
    }

private:
    sqlite3 *m_connection = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

void benchSave(const QStringList &words)
{
    const QTemporaryDir folder(QDir::currentPath() +
                               QStringLiteral("/bench-XXXXXX")); // a real disk
    const Person owner = chief();
    const auto opened = created(folder.filePath(QStringLiteral("library")), owner);
    RawInsert raw(folder.filePath(QStringLiteral("raw")));
    const Content content = article(words);
    const QByteArray bytes = canonicalForm(content);
    Article kept = put(*opened.library, owner.id, content, 0);
    WorkingCopy copy{content, owner.id, kept.createdAt, 1};
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < rounds; ++i) {
        copy.content.headline = QString::number(i);
        ours.push_back(milliseconds(
            [&] { kept = opened.library->articles().keep(kept, copy).value_or(Article()); }));
        theirs.push_back(milliseconds([&] { raw.run(bytes); }));
    }
    print("save, acknowledged", median(ours), "SQLite C insert, FULL", median(theirs));
}

double medianList(Library &library, const ArticleQuery &query)
{
    std::vector<double> times;
    for (int i = 0; i < 50; ++i) {
        times.push_back(milliseconds([&] { library.articles().list(query); }));
    }
    return median(times);
}

double medianCounts(Library &library, PersonId person)
{
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        times.push_back(milliseconds([&] { library.articles().counts(person); }));
    }
    return median(times);
}

double medianQueueCounts(Library &library, const QueueQuery &query)
{
    std::vector<double> times;
    for (int i = 0; i < 50; ++i) {
        times.push_back(milliseconds([&] { library.articles().queueCounts(query); }));
    }
    return median(times);
}

double medianQueue(Library &library, const QueueQuery &query)
{
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        times.push_back(milliseconds([&] { library.articles().queue(query); }));
    }
    return median(times);
}

double medianFilteredSearch(Library &library, const QStringList &words, PersonId author)
{
    std::vector<double> times;
    for (int i = 0; i < 50; ++i) {
        const SearchQuery query{.words = i % 2 == 0 ? QString() : sentence(words, 1),
                                .states = {State::Submitted, State::Approved},
                                .authors = {author}};
        times.push_back(milliseconds([&] { library.articles().search(query); }));
    }
    return median(times);
}

double medianSearch(Library &library, const QStringList &words, int letters)
{
    std::vector<double> times;
    for (int i = 0; i < 100; ++i) {
        const QString word = sentence(words, 1).left(letters);
        times.push_back(milliseconds([&] { library.articles().search({.words = word}); }));
    }
    return median(times);
}

void fill(OpenedLibrary &opened, PersonId owner, const QStringList &words, int articles)
{
    for (int i = 0; i < articles; ++i) {
        put(*opened.library, owner, article(words), i);
    }
    opened.library->articles().search(
        {.words = QStringLiteral("а"), .limit = 1}); // brings the index up to date
}

void benchLarge(const QStringList &words, int articles)
{
    const QString memory = QStringLiteral("/dev/shm");
    const QTemporaryDir folder((QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
                               QStringLiteral("/bench-XXXXXX"));
    const Person owner = chief();
    auto few = created(folder.filePath(QStringLiteral("few")), owner);
    auto many = created(folder.filePath(QStringLiteral("many")), owner);
    fill(few, owner.id, words, fewArticles);
    const double filled = milliseconds([&] { fill(many, owner.id, words, articles); });
    std::fprintf(stderr, "%d articles put in and indexed in %.0f s\n", articles, filled / 1000);

    ArticleQuery two;
    two.states = {State::Draft, State::Returned};
    constexpr double wantedSearch = 20;
    print("list of 200 of 100k articles", medianList(*many.library, {}), "of 1k",
          medianList(*few.library, {}));
    print("list of 200 in two states", medianList(*many.library, two), "of 1k",
          medianList(*few.library, two));
    print("counts beside the queues", medianCounts(*many.library, owner.id), "of 1k",
          medianCounts(*few.library, owner.id));
    // A thousand of each state: half of the slots are over.
    const QueueQuery queue{
        owner.id, true, QDateTime::fromSecsSinceEpoch(1700000000 + articles / 2, QTimeZone::utc()),
        QDateTime::fromSecsSinceEpoch(1700000000 + articles, QTimeZone::utc())};
    constexpr double wantedCounts = 5;
    print("counts of an editor's queue", medianQueueCounts(*many.library, queue), "limit",
          wantedCounts);
    print("an editor's queue, 200 of a group", medianQueue(*many.library, queue), "of 1k",
          medianQueue(*few.library, queue));
    print("search in two states of an author", medianFilteredSearch(*many.library, words, owner.id),
          "limit", wantedSearch);
    print("search, whole word", medianSearch(*many.library, words, 40), "limit", wantedSearch);
    print("search, three letters", medianSearch(*many.library, words, 3), "limit", wantedSearch);
    print("search, one letter", medianSearch(*many.library, words, 1), "limit", wantedSearch);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const int articles = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const QStringList words = vocabulary();
    benchSave(words);
    benchLarge(words, articles);
    return 0;
}
