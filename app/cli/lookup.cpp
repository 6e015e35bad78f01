#include "cli/lookup.h"

#include "cli/phrases.h"

#include <QRegularExpression>

#include <algorithm>

namespace tilshi::cli {

namespace {

using newsroom::ArticleId;
using newsroom::ArticleQuery;
using newsroom::ArticleSummary;
using newsroom::Library;

constexpr qsizetype shortestPrefix = 8;
constexpr qsizetype mostNamed = 5;

/// The first few, and how many more there are.
QString few(const QStringList &names)
{
    if (names.size() <= mostNamed) {
        return names.join(u", ");
    }
    return Cli::tr("%1 and %2 more")
        .arg(names.first(mostNamed).join(u", "))
        .arg(names.size() - mostNamed);
}

Outcome<QList<ArticleSummary>> everyArticle(Library &library)
{
    auto desk = wholeList(library, {});
    ArticleQuery inTrash;
    inTrash.trashed = true;
    auto trash = wholeList(library, inTrash);
    if (!desk || !trash) {
        return desk ? trash : desk;
    }
    return *desk + *trash;
}

QStringList idsWithHeadlines(const QList<ArticleSummary> &articles)
{
    QStringList lines;
    for (const ArticleSummary &article : articles) {
        lines.append(article.id.toString() + u" “" + article.headline + u'”');
    }
    return lines;
}

tl::unexpected<Failure> noSuchArticle(const QString &text, const QList<ArticleSummary> &all)
{
    if (all.isEmpty()) {
        return failed(Cli::tr("There is no article “%1”; the library has none yet.").arg(text));
    }
    return failed(
        Cli::tr("There is no article “%1”. There are: %2").arg(text, few(idsWithHeadlines(all))));
}

} // namespace

Outcome<newsroom::Person> personWithLogin(Library &library, const QString &login)
{
    const auto people = library.people().all();
    if (!people) {
        return failed(people.error());
    }
    QStringList logins;
    for (const newsroom::Person &person : *people) {
        if (person.login == login) {
            return person.active
                       ? Outcome<newsroom::Person>(person)
                       : failed(Cli::tr("%1, whose login is “%2”, is inactive. A chief editor can "
                                        "make them active again.")
                                    .arg(person.name, login));
        }
        if (person.active) {
            logins.append(person.login);
        }
    }
    return failed(Cli::tr("There is nobody with the login “%1”. There are: %2")
                      .arg(login, logins.join(u", ")));
}

Outcome<newsroom::Section> sectionNamed(Library &library, const QString &nameOrSlug)
{
    const auto sections = library.sections().all();
    return sections ? sectionNamed(*sections, nameOrSlug) : failed(sections.error());
}

Outcome<newsroom::Section> sectionNamed(const QList<newsroom::Section> &sections,
                                        const QString &nameOrSlug)
{
    QStringList names;
    for (const newsroom::Section &section : sections) {
        if (section.hidden) {
            continue;
        }
        if (section.slug == nameOrSlug ||
            section.name.compare(nameOrSlug, Qt::CaseInsensitive) == 0) {
            return section;
        }
        names.append(section.name + u" (" + section.slug + u')');
    }
    return failed(
        Cli::tr("There is no section “%1”. There are: %2").arg(nameOrSlug, names.join(u", ")));
}

bool looksLikeId(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[0-9a-fA-F][0-9a-fA-F-]{7,35}$"));
    return form.match(text).hasMatch();
}

Outcome<ArticleId> articleWithId(Library &library, const QString &text)
{
    if (const auto id = ArticleId::fromString(text)) {
        const auto article = library.articles().load(*id);
        if (article) {
            return *id;
        }
        if (article.error().code != ErrorCode::NotFound) {
            return failed(article.error());
        }
    }
    const auto all = everyArticle(library);
    if (!all) {
        return tl::unexpected(all.error());
    }
    QList<ArticleSummary> fitting;
    std::copy_if(all->begin(), all->end(), std::back_inserter(fitting), [&](const auto &article) {
        return text.size() >= shortestPrefix &&
               article.id.toString().startsWith(text, Qt::CaseInsensitive);
    });
    if (fitting.isEmpty()) {
        return noSuchArticle(text, *all);
    }
    if (fitting.size() > 1) {
        return failed(Cli::tr("“%1” begins the id of more than one article: %2")
                          .arg(text, few(idsWithHeadlines(fitting))));
    }
    return fitting.constFirst().id;
}

Outcome<QList<ArticleSummary>> wholeList(Library &library, ArticleQuery query)
{
    QList<ArticleSummary> all;
    while (true) {
        const auto page = library.articles().list(query);
        if (!page) {
            return failed(page.error());
        }
        all += *page;
        if (page->size() < query.limit) {
            return all;
        }
        query.changedBefore = page->constLast().modifiedAt;
        query.beforeId = page->constLast().id;
    }
}

} // namespace tilshi::cli
