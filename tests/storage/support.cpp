#include "storage/support.h"

#include <catch2/catch.hpp>

namespace tilshi::test {

using namespace newsroom;
using namespace storage;

const std::vector<Backend> &backends()
{
    static const std::vector<Backend> all{
        {QStringLiteral("SQLite"),
         [](const QString &folder) {
             Settings settings;
             settings.name = QStringLiteral("Дала тілшісі");
             return createLibrary(folder, settings, chief());
         },
         [](const QString &folder) { return openLibrary(folder); }},
    };
    return all;
}

Person person(const QString &login, const QString &name, Role role)
{
    return {PersonId::create(), login, name, role, true};
}

const Person &chief()
{
    static const Person someone =
        person(QStringLiteral("aigul"), QStringLiteral("Айгүл Сәрсен"), Role::Chief);
    return someone;
}

Content content(const QString &headline, const QString &text)
{
    Content content;
    content.headline = headline;
    if (!text.isEmpty()) {
        content.body.blocks.append(text::Paragraph{text::plainRuns(text)});
    }
    return content;
}

QDateTime moment(int seconds)
{
    return QDateTime(QDate(2026, 11, 23), QTime(9, 0), QTimeZone::utc()).addSecs(seconds);
}

Draft draft(const Content &content, int second)
{
    Article article;
    article.id = ArticleId::create();
    article.owner = chief().id;
    article.head = 1;
    article.createdAt = moment(second);
    article.modifiedAt = moment(second);
    return {article,
            makeVersion(article.id, 1, 0, chief().id, moment(second), Origin::Created, content)};
}

Article put(Library &library, const Content &content, int second)
{
    const Draft fresh = draft(content, second);
    const auto stored = library.articles().create(fresh.article, fresh.version);
    INFO(qPrintable(stored ? QString() : stored.error().detail));
    REQUIRE(stored);
    return *stored;
}

LogEntry entry(const Article &article, Action action, State to)
{
    LogEntry entry;
    entry.article = article.id;
    entry.at = moment();
    entry.who = chief().id;
    entry.login = chief().login;
    entry.action = action;
    entry.from = article.state;
    entry.to = to;
    entry.version = article.head;
    return entry;
}

Fixture::Fixture(const Backend &backend)
    : m_backend(backend)
{
    REQUIRE(m_folder.isValid());
    auto created = m_backend.create(folder());
    INFO(qPrintable(created ? QString() : created.error().detail));
    REQUIRE(created);
    m_opened = *std::move(created);
}

void Fixture::close()
{
    m_opened = {};
}

void Fixture::reopen()
{
    close();
    auto opened = m_backend.open(folder());
    INFO(qPrintable(opened ? QString() : opened.error().detail));
    REQUIRE(opened);
    m_opened = *std::move(opened);
}

} // namespace tilshi::test
