#include "importing/importer.h"
#include "journeys/travellers.h"
#include "newsroom/defaults.h"
#include "publishing/duerunner.h"
#include "spelling/checker.h"
#include "storage/library.h"
#include "support/printing.h"
#include "text/plaintext.h"

#include <QTemporaryDir>

using namespace tilshi;
using namespace tilshi::newsroom;
using namespace Qt::StringLiterals;

namespace {

/// The rooms put together as the programs do it, with a clock of its own.
class Services
{
public:
    Services()
        : clock(QDateTime({2026, 11, 23}, {7, 0}, Qt::UTC))
    {
        Settings settings = firstSettings();
        settings.baseUrl = u"https://tan.example"_s;
        auto made = storage::createLibrary(folder.filePath(u"library"_s), settings, chief);
        REQUIRE(made);
        library = std::move(made->library);
        REQUIRE(addDefaults(*library));
        REQUIRE(library->people().save(journalist));
        REQUIRE(library->people().save(editor));
        desk = std::make_unique<Desk>(*library, clock);
        publisher = std::make_unique<publishing::Publisher>(*library, clock);
    }

    ArticleId create(const Content &content)
    {
        NewArticle fresh;
        fresh.content = content;
        fresh.metadata.section = library->sections().all()->at(2).id;
        fresh.origin = Origin::Imported;
        REQUIRE(desk->create(fresh, journalist.id));
        return fresh.id;
    }

    Result<Article> act(Action action, ArticleId id, const Person &actor,
                        std::optional<WallTime> at = {})
    {
        Act act;
        act.action = action;
        act.article = id;
        act.actor = actor.id;
        act.at = at;
        return desk->act(act);
    }

    Result<publishing::DueReport> runDue()
    {
        return publishing::DueRunner(*library, *publisher, clock).run();
    }

    QTemporaryDir folder;
    ManualClock clock;
    Person chief = firstPerson(u"dana"_s, u"Дана Қайрат"_s);
    Person journalist{PersonId::create(), u"aigerim"_s, u"Айгерім Сәрсен"_s, Role::Journalist,
                      true};
    Person editor{PersonId::create(), u"baqyt"_s, u"Бақыт Оспан"_s, Role::Editor, true};
    std::unique_ptr<Library> library;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<publishing::Publisher> publisher;
};

/// Checks the text as the window and the command line do.
QList<spelling::Finding> findingsIn(const Content &content)
{
    spelling::Checker checker(spelling::installedDictionaries());
    REQUIRE(checker.load());
    return checker.check(text::plainText(content.body));
}

} // namespace

TEST_CASE("An article goes through the services from a file to a published page")
{
    for (const test::Traveller &traveller : test::travellers()) {
        INFO(traveller.name);
        Services services;
        const auto imported = importing::importFile(traveller.file, u"article.txt"_s);
        REQUIRE(imported);
        for (const spelling::Finding &finding : findingsIn(imported->content)) {
            CHECK(finding.kind() != spelling::FindingKind::MixedScript);
        }
        const ArticleId id = services.create(imported->content);
        REQUIRE(services.act(Action::Submit, id, services.journalist));
        CHECK(refusalOf(services.act(Action::Approve, id, services.journalist).error()) ==
              Refusal::NotEditor);
        REQUIRE(services.act(Action::Approve, id, services.editor));
        const WallTime midnight{{2026, 11, 24}, {0, 0}, "Asia/Almaty"};
        REQUIRE(services.act(Action::Schedule, id, services.editor, midnight));

        CHECK(services.runDue()->published.isEmpty());
        CHECK_FALSE(services.publisher->pagePath(id)->has_value());
        services.clock.set(*toUtc(midnight));
        CHECK(services.runDue()->published == QList<ArticleId>{id});

        const auto page = services.publisher->pagePath(id);
        REQUIRE(page);
        REQUIRE(page->has_value());
        test::checkArrived(traveller, test::readInBrowser(**page));
        CHECK(services.library->log().of(id)->size() == 4);
        CHECK(services.library->verify()->isClean());
    }
}
