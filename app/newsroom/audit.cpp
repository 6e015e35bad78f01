#include "newsroom/audit.h"

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
    switch (action) {
    case Action::Approve:
    case Action::Schedule:
    case Action::Reschedule:
    case Action::Publish:
        return audit.checkRules(actor).and_then([&] { return audit.checkArticle(article); });
    case Action::Edit:
        return {};
    default:
        return audit.checkRules(actor);
    }
}

} // namespace tilshi::newsroom
