#include "newsroom/failure.h"
#include "ui/articlelist/articlelistmodel.h"
#include "ui/navigation/navigationmodel.h"
#include "widgets/palette/pickmodel.h"
#include "wording/wording.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using ui::ArticleListModel;
using ui::NavigationModel;
using ui::Place;

namespace {

ArticleSummary summary(const QString &headline)
{
    ArticleSummary article;
    article.id = ArticleId::create();
    article.headline = headline;
    article.modifiedAt = QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    return article;
}

QStringList headlines(const ArticleListModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts.append(model.index(row).data().toString());
    }
    return texts;
}

bool isLater(const ArticleSummary &a, const ArticleSummary &b)
{
    return std::pair(a.modifiedAt, a.id.toString()) > std::pair(b.modifiedAt, b.id.toString());
}

/// A thousand lines, each a minute older than the one above.
struct Lines
{
    Lines()
    {
        for (int i = 0; i < 1'000; ++i) {
            all.append(summary(QString::number(i)));
            all.last().modifiedAt = all.first().modifiedAt.addSecs(-60LL * i);
        }
        model->setRows(all);
    }

    QList<ArticleSummary> all;
    std::unique_ptr<ArticleListModel> model = std::make_unique<ArticleListModel>();
    QAbstractItemModelTester tester{model.get(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};
};

/// What a model tells, with the rows it tells of.
struct Told
{
    explicit Told(const QAbstractItemModel *model)
    {
        using Model = QAbstractItemModel;
        const auto note = [this](const QString &what, int from, int to) {
            all.append(what.arg(from).arg(to));
        };
        const auto noteRows = [note](const QString &what) {
            return [note, what](const QModelIndex &, int from, int to) { note(what, from, to); };
        };
        QObject::connect(model, &Model::rowsInserted, noteRows(u"inserted %1 %2"_s));
        QObject::connect(model, &Model::rowsRemoved, noteRows(u"removed %1 %2"_s));
        QObject::connect(model, &Model::rowsMoved,
                         [note](const QModelIndex &, int from, int, const QModelIndex &, int to) {
                             note(u"moved %1 %2"_s, from, to);
                         });
        QObject::connect(model, &Model::dataChanged,
                         [note](const QModelIndex &from, const QModelIndex &to) {
                             note(u"changed %1 %2"_s, from.row(), to.row());
                         });
        QObject::connect(model, &Model::modelReset, [this] { all.append(u"reset"_s); });
        QObject::connect(model, &Model::layoutChanged, [this] { all.append(u"layout"_s); });
    }

    QStringList take() { return std::exchange(all, {}); }

    QStringList all;
};

} // namespace

TEST_CASE("an article that could not be published says so in words, not in the system's")
{
    ArticleSummary article = summary(u"Алма"_s);
    article.state = State::Scheduled;
    ArticleListModel model;
    model.setRows({article});
    CHECK(model.index(0).data(ArticleListModel::ErrorRole).toString().isEmpty());
    const Error error{ErrorCode::DiskFull, u"rss.xml"_s, u"No space left on device"_s};
    article.publishError = failureText(error);
    model.setRows({article});
    const QString shown = model.index(0).data(Qt::ToolTipRole).toString();
    CHECK(shown.contains(wording::sentence(error)));
    CHECK_FALSE(shown.contains(error.detail));
    CHECK(model.index(0)
              .data(ArticleListModel::NoteRole)
              .toString()
              .startsWith(u"Publishing failed"));
    article.publishError = u"/srv/site/rss.xml: No space left on device"_s; // an older Tilshi's
    model.setRows({article});
    CHECK_FALSE(model.index(0).data(Qt::ToolTipRole).toString().contains(u"No space"));
}

TEST_CASE("a refreshed list changes only the rows that differ")
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const ArticleSummary a = summary(u"Алма"_s);
    const ArticleSummary b = summary(u"Бақ"_s);
    const ArticleSummary c = summary(u"Су"_s);
    model.setRows({a, b, c});
    const QPersistentModelIndex third = model.indexOf(c.id);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    ArticleSummary changed = c;
    changed.headline = u"Су тасқыны"_s;
    const ArticleSummary d = summary(u"Дала"_s);
    model.setRows({changed, d, a});

    CHECK(headlines(model) == QStringList{u"Су тасқыны"_s, u"Дала"_s, u"Алма"_s});
    CHECK(third.row() == 0);
    CHECK(inserted.count() == 1);
    CHECK(reset.isEmpty());
}

TEST_CASE("any sequence of lists is shown as it is")
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<ArticleSummary> pool;
    for (int i = 0; i < 8; ++i) {
        pool.append(summary(QString::number(i)));
    }
    for (unsigned step = 1; step < 200; ++step) {
        QList<ArticleSummary> rows;
        for (unsigned i = 0; i < 8; ++i) {
            if ((step * 2654435761U >> (i * 3)) & 1U) {
                rows.insert(rows.size() / 2, pool.at(int(i)));
            }
        }
        model.setRows(rows);
        REQUIRE(model.rowCount() == rows.size());
        for (int row = 0; row < rows.size(); ++row) {
            REQUIRE(model.idAt(model.index(row)) == rows.at(row).id);
        }
    }
}

TEST_CASE("changes of some lines at once lead to the list as it is read whole")
{
    ArticleListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QList<ArticleSummary> there; // in their order
    QList<ArticleSummary> pool;
    for (int i = 0; i < 12; ++i) {
        pool.append(summary(QString::number(i)));
    }
    constexpr qsizetype most = 8;
    for (unsigned step = 1; step < 300; ++step) {
        const unsigned dice = step * 2654435761U;
        QSet<ArticleId> changed;
        QList<ArticleSummary> rows;
        for (unsigned i = 0; i < 12; ++i) {
            if (((dice >> i) & 3U) != 0U) {
                continue;
            }
            ArticleSummary &article = pool[int(i)];
            changed.insert(article.id);
            there.removeIf([&](const ArticleSummary &one) { return one.id == article.id; });
            article.modifiedAt = article.modifiedAt.addSecs(qint64(dice >> (i + 5)) % 977 - 300);
            if (((dice >> (i + 7)) & 1U) != 0U) {
                rows.append(article);
            }
        }
        there += rows;
        std::sort(there.begin(), there.end(), &isLater);
        there = there.first(std::min(there.size(), most));
        model.changeRows(changed, rows, &isLater, most);
        REQUIRE(model.rowCount() == there.size());
        for (int row = 0; row < there.size(); ++row) {
            REQUIRE(model.lineOf(there.at(row).id) == there.at(row));
            REQUIRE(model.idAt(model.index(row)) == there.at(row).id);
        }
    }
}

TEST_CASE("one change among many articles is told of its lines alone")
{
    const Lines lines;
    Told told(lines.model.get());
    const auto change = [&](int number, int seconds, const QString &headline) {
        ArticleSummary article = lines.all.at(number);
        article.modifiedAt = lines.all.first().modifiedAt.addSecs(seconds);
        article.headline = headline;
        lines.model->changeRows({article.id}, {article}, &isLater, 1'000);
    };
    change(500, -500 * 60, u"Сол жерде"_s); // in its place
    CHECK(told.take() == QStringList{u"changed 500 500"_s});
    change(400, 60, u"Ең жаңа"_s);
    CHECK(told.take() == QStringList{u"moved 400 0"_s, u"changed 0 0"_s});
    change(10, -998 * 60 - 30, u"Ескі"_s);
    CHECK(told.take() == QStringList{u"moved 11 999"_s, u"changed 998 998"_s});

    const ArticleSummary fresh = summary(u"Жаңа"_s);
    lines.model->changeRows({lines.all.at(3).id}, {}, &isLater, 1'000);
    CHECK(told.take() == QStringList{u"removed 4 4"_s});
    lines.model->changeRows({fresh.id, ArticleId::create()}, {fresh}, &isLater, 1'000);
    CHECK(told.take().size() == 1);
    CHECK(lines.model->rowCount() == 1'000);
    const ArticleSummary more = summary(u"Тағы"_s);
    lines.model->changeRows({more.id}, {more}, &isLater, 1'000);
    CHECK(told.take().last() == u"removed 1000 1000"_s);
}

TEST_CASE("an article without a headline has a line one can choose")
{
    ArticleListModel model;
    model.setRows({summary({})});
    CHECK(model.index(0).data().toString() == u"No headline yet");
}

TEST_CASE("the sidebar counts queues, sections and trash")
{
    NavigationModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Section sport{SectionId::create(), u"Спорт"_s, u"sport"_s, 0, false};
    model.setNewsroom(u"Тест"_s, {sport});
    QueueCounts counts;
    counts.mine = {{State::Draft, 2}, {State::Returned, 1}};
    counts.byState = {{State::Draft, 9}, {State::Published, 1280}};
    counts.live = 1284; // of four a new version is worked on
    counts.bySection = {{sport.id, 3}};
    counts.trashed = 4;
    model.setCounts(counts, 5);

    const auto count = [&model](const Place &place) {
        return model.indexOf(place).data(NavigationModel::CountRole).toInt();
    };
    CHECK(count({Place::Kind::MyQueue, {}}) == 5);
    CHECK(count({Place::Kind::MyDrafts, {}}) == 2);
    CHECK(count({Place::Kind::MyReturned, {}}) == 1);
    CHECK(count({Place::Kind::Published, {}}) == 1284);
    CHECK(count({Place::Kind::UnderReview, {}}) == 0);
    CHECK(count({Place::Kind::Section, sport.id}) == 3);
    CHECK(count({Place::Kind::Trash, {}}) == 4);
}

TEST_CASE("a new count tells of its own line only")
{
    NavigationModel model;
    QueueCounts counts;
    counts.mine = {{State::Draft, 1}};
    model.setCounts(counts, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    counts.mine = {{State::Draft, 2}};
    model.setCounts(counts, 0);
    REQUIRE(changed.count() == 1);
    CHECK(changed.at(0).at(0).toModelIndex() == model.indexOf({Place::Kind::MyDrafts, {}}));
    model.setCounts(counts, 7);
    REQUIRE(changed.count() == 2);
    CHECK(changed.at(1).at(0).toModelIndex() == model.indexOf({Place::Kind::MyQueue, {}}));
}

TEST_CASE("sections that others rename, add, order and remove are told of as their lines alone")
{
    NavigationModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    Section sport{SectionId::create(), u"Спорт"_s, u"sport"_s, 0, false};
    const Section city{SectionId::create(), u"Қала"_s, u"qala"_s, 1, false};
    model.setNewsroom(u"Тест"_s, {sport, city});
    const QPersistentModelIndex chosen = model.indexOf({Place::Kind::Section, city.id});
    Told told(&model);
    sport.name = u"Спорт және туризм"_s;
    model.setNewsroom(u"Тест"_s, {sport, city});
    const int row = model.indexOf({Place::Kind::Section, sport.id}).row();
    CHECK(told.take() == QStringList{u"changed %1 %1"_s.arg(row)});
    CHECK(model.index(row).data().toString() == sport.name);
    const Section world{SectionId::create(), u"Әлем"_s, u"alem"_s, 2, false};
    model.setNewsroom(u"Тест"_s, {sport, city, world});
    CHECK(told.take() == QStringList{u"inserted %1 %1"_s.arg(row + 2)});
    model.setNewsroom(u"Тест"_s, {city, sport, world});
    CHECK(told.take() == QStringList{u"moved %1 %2"_s.arg(row + 1).arg(row)});
    CHECK(model.placeAt(chosen) == Place{Place::Kind::Section, city.id});
    model.setNewsroom(u"Тест"_s, {city, world});
    CHECK(told.take() == QStringList{u"removed %1 %1"_s.arg(row + 1)});
    model.setNewsroom(u"Тест"_s, {});
    CHECK(told.take().size() == 3); // their heading too
    CHECK_FALSE(chosen.isValid());
}

TEST_CASE("a hidden section stands in the sidebar only while it has articles")
{
    NavigationModel model;
    const Section old{SectionId::create(), u"Ескі"_s, u"eski"_s, 0, true};
    model.setNewsroom(u"Тест"_s, {old});
    CHECK_FALSE(model.indexOf({Place::Kind::Section, old.id}).isValid());
    QueueCounts counts;
    counts.bySection = {{old.id, 1}};
    model.setCounts(counts, 0);
    CHECK(model.indexOf({Place::Kind::Section, old.id}).isValid());
}

TEST_CASE("what is typed from end to end stands first, whichever way it is typed")
{
    QList<widgets::Choice> choices(3);
    choices[0].title = u"Publish while the window is closed"_s;
    choices[1].title = u"Публиковать"_s;
    choices[2].title = u"Publish"_s;
    widgets::PickModel picks(choices);
    for (const auto &typed : {u"publish"_s, u"PUBLISH "_s, u"згидшыр"_s}) {
        picks.setFilter(typed);
        INFO(typed.toStdString());
        REQUIRE(picks.rowCount() > 0);
        CHECK(picks.index(0).data() == u"Publish"_s);
    }
}

TEST_CASE("where nothing is chosen there is nothing to copy")
{
    const widgets::Choice choice{.title = u"Бірінші"_s};
    const widgets::PickModel picks({choice});
    ArticleListModel articles;
    articles.setRows({summary(u"Алма"_s)});
    const NavigationModel places;
    for (const QAbstractItemModel *model :
         std::initializer_list<const QAbstractItemModel *>{&picks, &articles, &places}) {
        CHECK_FALSE(model->data(QModelIndex(), Qt::DisplayRole).isValid());
    }
}

TEST_CASE("each place asks for its own articles")
{
    const PersonId me = PersonId::create();
    const ArticleQuery drafts = ui::queryOf({Place::Kind::MyDrafts, {}}, me);
    CHECK(drafts.owner == me);
    CHECK(drafts.states == QList<State>{State::Draft});
    const ArticleQuery review = ui::queryOf({Place::Kind::UnderReview, {}}, me);
    CHECK_FALSE(review.owner);
    CHECK(review.states == QList<State>{State::Submitted});
    CHECK(ui::queryOf({Place::Kind::Trash, {}}, me).trashed);
}

TEST_CASE("the line of an article under revision says that readers see it, in every list")
{
    ArticleSummary article = summary(u"Алма"_s);
    article.live = true;
    ArticleListModel model;
    model.setNow(article.modifiedAt);
    const auto beginsWith = [&](State state, const QString &words) {
        article.state = state;
        model.setRows({article});
        return model.index(0)
            .data(ArticleListModel::NoteRole)
            .toString()
            .startsWith(words + u" · ");
    };
    model.setNamesState(GENERATE(true, false));
    CHECK(beginsWith(State::Draft, u"Live, under revision"_s));
    CHECK(beginsWith(State::Submitted, u"Live, revision under review"_s));
    CHECK(beginsWith(State::Returned, u"Live, revision returned"_s));
    CHECK(beginsWith(State::Approved, u"Live, revision approved"_s));
    CHECK(beginsWith(State::Scheduled, u"Live, revision scheduled"_s));
    model.setNamesState(true);
    CHECK(beginsWith(State::Published, u"Published"_s));
    article.live = false;
    CHECK(beginsWith(State::Draft, u"Draft"_s));
}

TEST_CASE("lines of one state do not name it")
{
    ArticleSummary article = summary(u"Алма"_s);
    article.state = State::Submitted;
    article.owner = PersonId::create();
    article.ownerName = u"Айгүл"_s;
    ArticleListModel model;
    model.setNow(article.modifiedAt);
    model.setRows({article});
    const auto note = [&model] {
        return model.index(0).data(ArticleListModel::NoteRole).toString();
    };
    CHECK(note() == u"Under review · just now · Айгүл");
    model.setNamesState(false);
    CHECK(note() == u"just now · Айгүл");
    article.publishError = failureText({ErrorCode::DiskFull, {}, {}});
    model.setRows({article});
    CHECK(note().startsWith(u"Publishing failed"));
    CHECK(ui::hasOneState({Place::Kind::UnderReview, {}}));
    CHECK_FALSE(ui::hasOneState({Place::Kind::Published, {}})); // revisions too
    CHECK_FALSE(ui::hasOneState({Place::Kind::Section, SectionId::create()}));
    CHECK_FALSE(ui::hasOneState({Place::Kind::Trash, {}}));
}

TEST_CASE("each role begins where something waits for it")
{
    using Kind = Place::Kind;
    const Person journalist{PersonId::create(), u"a"_s, u"A"_s, Role::Journalist, true};
    const Person editor{PersonId::create(), u"b"_s, u"B"_s, Role::Editor, true};
    QueueCounts counts;
    CHECK(ui::startPlace(journalist, counts) == Place{Kind::MyDrafts, {}});
    CHECK(ui::startPlace(editor, counts) == Place{Kind::MyQueue, {}});
    counts.mine = {{State::Draft, 3}};
    CHECK(ui::startPlace(editor, counts) == Place{Kind::MyQueue, {}});
    counts.mine[State::Returned] = 1;
    CHECK(ui::startPlace(journalist, counts) == Place{Kind::MyReturned, {}});
}

TEST_CASE("what is scheduled stands in the order of its times, all else as it came")
{
    QList<ArticleSummary> rows{summary(u"кейін"_s), summary(u"уақытсыз"_s), summary(u"бірінші"_s)};
    rows[0].scheduledAt = QDateTime(QDate(2026, 3, 9), QTime(0, 0), Qt::UTC);
    rows[2].scheduledAt = QDateTime(QDate(2026, 3, 3), QTime(0, 0), Qt::UTC);
    ArticleListModel model;
    model.setRows(ui::inOrder({Place::Kind::Scheduled, {}}, rows));
    CHECK(headlines(model) == QStringList{u"бірінші"_s, u"кейін"_s, u"уақытсыз"_s});
    model.setRows(ui::inOrder({Place::Kind::Published, {}}, rows));
    CHECK(headlines(model) == QStringList{u"кейін"_s, u"уақытсыз"_s, u"бірінші"_s});
}
