#include "newsroom/audit.h"

#include "newsroom/workflowtable.h"

namespace tilshi::newsroom {

Audit &auditOf(Library &library)
{
    auto *audit = dynamic_cast<Audit *>(&library);
    Q_ASSERT(audit);
    return *audit;
}

Result<void> checkAsLogged(Library &library, Action action, ArticleId article, PersonId actor)
{
    Audit &audit = auditOf(library);
    switch (rowOf(action).relies) {
    case Relied::Nothing:
        return {};
    case Relied::Rules:
        return audit.checkRules(actor);
    case Relied::RulesAndArticle:
        return audit.checkRules(actor).and_then([&] { return audit.checkArticle(article); });
    }
    Q_UNREACHABLE();
}

} // namespace tilshi::newsroom
