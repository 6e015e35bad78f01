#include "newsroom/audit.h"

#include "newsroom/workflowtable.h"

namespace tilshi::newsroom {

Result<void> checkAsLogged(Library &library, Action action, ArticleId article, PersonId actor)
{
    Audit &audit = library.audit();
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
