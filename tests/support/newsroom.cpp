#include "support/newsroom.h"

#include <catch2/catch.hpp>

namespace tilshi::test {

using namespace newsroom;

namespace {

Person person(const char *login, const QString &name, Role role)
{
    return {PersonId::create(), QString::fromLatin1(login), name, role, true};
}

} // namespace

TestNewsroom::TestNewsroom()
    : journalist(person("aigul", QStringLiteral("Айгүл Серікқызы"), Role::Journalist))
    , editor(person("nurlan", QStringLiteral("Нұрлан Әбенов"), Role::Editor))
    , chief(person("saule", QStringLiteral("Сәуле Қасымова"), Role::Chief))
    , section{SectionId::create(), QStringLiteral("Мәдениет"), QStringLiteral("madeniet"), 0, false}
    , m_clock(QDateTime(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC))
{
    Settings settings;
    settings.name = QStringLiteral("Сынақ редакциясы");
    settings.baseUrl = QStringLiteral("https://synaq.example");
    auto opened = storage::createLibrary(folder(), settings, chief);
    REQUIRE(opened);
    m_library = std::move(opened->library);
    m_desk = std::make_unique<Desk>(*m_library, m_clock);
    REQUIRE(m_library->people().save(journalist));
    REQUIRE(m_library->people().save(editor));
    REQUIRE(m_library->sections().save(section));
}

QString TestNewsroom::folder() const
{
    return m_folder.filePath(QStringLiteral("кітапхана"));
}

Content TestNewsroom::content() const
{
    Content content;
    content.headline = QStringLiteral("Жаңа кітапхана ашылды");
    content.lead = QStringLiteral("Түркістанда үлкен кітапхана есігін ашты.");
    content.dateline = {QStringLiteral("Synaq.kz"), QDate(2026, 3, 2), QStringLiteral("Түркістан")};
    content.body.blocks = {
        text::Paragraph{text::plainRuns(QStringLiteral("Кітапханада мың оқырман орны бар."))},
        text::Paragraph{text::plainRuns(QStringLiteral("Ашылу салтанатына тұрғындар келді."))}};
    return content;
}

ArticleId TestNewsroom::newArticle(const Person &owner)
{
    NewArticle fresh;
    fresh.content = content();
    fresh.metadata.section = section.id;
    const auto article = m_desk->create(fresh, owner.id);
    REQUIRE(article);
    return article->id;
}

ArticleId TestNewsroom::scheduled()
{
    const ArticleId id = newArticle(journalist);
    REQUIRE(act(Action::Submit, id, journalist));
    REQUIRE(act(Action::Approve, id, editor));
    REQUIRE(schedule(id, editor, QStringLiteral("2026-03-03 10:00")));
    m_clock.set(QDateTime(QDate(2026, 3, 3), QTime(5, 0), Qt::UTC));
    return id;
}

ArticleId TestNewsroom::published()
{
    const ArticleId id = scheduled();
    const auto job = m_desk->beginPublishing(id, editor.id, QStringLiteral("test"));
    REQUIRE(job);
    REQUIRE(m_desk->finishPublishing(*job, editor.id, QStringLiteral("test")));
    return id;
}

Act TestNewsroom::actOf(Action action, ArticleId id, const Person &actor) const
{
    Act act;
    act.action = action;
    act.article = id;
    act.actor = actor.id;
    act.reason = QStringLiteral("Сынақ үшін");
    return act;
}

Result<Article> TestNewsroom::act(Action action, ArticleId id, const Person &actor)
{
    return m_desk->act(actOf(action, id, actor));
}

Result<Article> TestNewsroom::schedule(ArticleId id, const Person &actor, const QString &at)
{
    Act act = actOf(Action::Schedule, id, actor);
    const auto wall = parseWallTime(at, "Asia/Almaty");
    if (!wall) {
        return fail(wall.error());
    }
    act.at = *wall;
    return m_desk->act(act);
}

} // namespace tilshi::test
