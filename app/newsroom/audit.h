#pragma once

#include "newsroom/concern.h"
#include "newsroom/ports.h"
#include "newsroom/workflow.h"

namespace tilshi::newsroom {

/// The detail of Corrupt where something is not as the log, or the ledger beside it, has it.
const QString notAsLogged = QStringLiteral("not as logged");

/// How closely pictures are looked at.
enum class PictureDepth
{
    Presence,
    Content, ///< reads each file
};

/// What a library can say of its own soundness, for those who publish from it and who look after
/// it.
class Audit
{
public:
    virtual ~Audit() = default;

    /// About where the library lies and what lies beside it, as it was when it was opened.
    virtual QList<Concern> concerns() const = 0;
    /// Pictures of articles and settings that are gone or changed.
    virtual Result<QList<Concern>> picturesNotThere(PictureDepth depth) = 0;
    /// How many acts are older than the ledger: of what was changed before, only texts, states,
    /// approvals and slots can be checked.
    virtual Result<qint64> actsBeforeLedger() = 0;

    // Whether something is as log and ledger have it. Errors: Corrupt with notAsLogged; subject is
    // the headline, the login, or the name of what else is not.
    virtual Result<void> checkArticle(ArticleId id) = 0;
    virtual Result<void> checkPerson(PersonId id) = 0;
    /// Settings, sections and that person; the null person is nobody.
    virtual Result<void> checkRules(PersonId person) = 0;
    /// The rules and every article that is or was on the site, but that one.
    virtual Result<void> checkSite(std::optional<ArticleId> except) = 0;
};

/// Whether the act may rely on what is stored. What brings an article nearer to the site is done on
/// what the log knows only; what takes it away from there is hindered by the rules alone.
Result<void> checkAsLogged(Library &library, Action action, ArticleId article, PersonId actor);

} // namespace tilshi::newsroom
