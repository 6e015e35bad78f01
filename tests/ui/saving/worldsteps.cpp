// What can be done to a newsroom, drawn at random.
#include "session/saving/autosave.h"
#include "ui/saving/world.h"

#include <QFile>

#include <catch2/catch.hpp>

using namespace tilshi::newsroom;

namespace tilshi::test {

/// Several things at once at times, so that the answers to them cross.
QString World::step()
{
    m_which = draw(4) == 0 ? 1 : 0;
    m_clock.set(m_clock.now().addSecs(60));
    QStringList done;
    for (int left = 1 + draw(3) / 2; left > 0; --left) {
        done.append(doSomething());
    }
    for (const auto &program : m_programs) {
        program->becomeIdle();
    }
    look();
    lookAtPages();
    return QStringLiteral("%1: %2").arg(m_which).arg(done.join(QStringLiteral(", at once ")));
}

QString World::doSomething()
{
    static const std::pair<int, Does> everything[] = {
        {30, &World::typeSomething}, {6, &World::deleteSomething},
        {4, &World::undo},           {3, &World::startNew},
        {22, &World::open},          {14, &World::saveNow},
        {3, &World::saveVersion},    {3, &World::retry},
        {8, &World::resolve},        {5, &World::act},
        {2, &World::changeDetails},  {2, &World::signIn},
        {2, &World::close},          {3, &World::kill},
        {5, &World::actByOther},     {3, &World::detailsByOther},
        {6, &World::textByOther},    {1, &World::commentByOther},
        {4, &World::lock},           {3, &World::fillDisk},
        {3, &World::removeLibrary},  {1, &World::readOnlyStart},
    };
    int rest = 0;
    for (const auto &[weight, does] : everything) {
        rest += weight;
    }
    rest = draw(rest);
    for (const auto &[weight, does] : everything) {
        rest -= weight;
        if (rest < 0) {
            return (this->*does)();
        }
    }
    Q_UNREACHABLE();
}

/// What is no longer in the text was taken out by hand, and need not be found again.
bool World::changeByHand(const Content &content)
{
    const Content before = program()->page.content();
    if (!program()->change(content)) {
        return false;
    }
    const PersonId by = program()->session.person().id;
    const ArticleId article = program()->article.article().id;
    m_before.at(m_which) = {article, by, before};
    const QSet<QString> old = sentencesOf(before);
    const QSet<QString> now = sentencesOf(content);
    for (const QString &sentence : old - now) {
        m_typed.remove(sentence);
    }
    for (const QString &sentence : now - old) {
        note(sentence, article, by, int(m_which));
    }
    return true;
}

QString World::typeSomething()
{
    const QString sentence = QStringLiteral("сөйлем %1.").arg(++m_counter);
    Content content = program()->page.content();
    content.body.blocks.append(text::Paragraph{text::plainRuns(sentence)});
    return changeByHand(content) ? QString(u"type " + sentence) : QStringLiteral("type, not taken");
}

QString World::deleteSomething()
{
    Content content = program()->page.content();
    if (content.body.blocks.isEmpty()) {
        return QStringLiteral("nothing to delete");
    }
    content.body.blocks.removeAt(draw(int(content.body.blocks.size())));
    return changeByHand(content) ? QStringLiteral("delete") : QStringLiteral("delete, not taken");
}

QString World::undo()
{
    const Before before = m_before.at(m_which);
    const bool may =
        program()->shows(before.article) && program()->session.person().id == before.by;
    return may && changeByHand(before.content) ? QStringLiteral("undo")
                                               : QStringLiteral("nothing to undo");
}

QString World::startNew()
{
    program()->workspace.startNew(m_section.id);
    m_articles.append(program()->article.article().id);
    return QStringLiteral("start a new article, ") + typeSomething();
}

QString World::open()
{
    const ArticleId id = anyArticle();
    program()->workspace.open(id);
    return u"open " + QString::number(m_articles.indexOf(id));
}

QString World::saveNow()
{
    program()->workspace.autosave().saveNow();
    return QStringLiteral("a quiet moment");
}

QString World::saveVersion()
{
    program()->workspace.saveVersion();
    return QStringLiteral("save a version");
}

QString World::retry()
{
    program()->workspace.autosave().retry();
    return QStringLiteral("try again");
}

QString World::resolve()
{
    using session::Resolution;
    if (!program()->workspace.autosave().status().error) {
        return saveNow();
    }
    const int choice = draw(3);
    program()->workspace.autosave().resolve(
        std::array{Resolution::KeepMine, Resolution::TakeTheirs, Resolution::AsNewDraft}.at(
            std::size_t(choice)));
    return QStringLiteral("resolve %1").arg(choice);
}

QString World::act()
{
    const session::CurrentArticle &article = program()->article;
    QList<Action> allowed;
    for (const Offer &offer : article.offers()) {
        if (!offer.refusal && offer.action != Action::Publish && offer.action != Action::Schedule) {
            allowed.append(offer.action);
        }
    }
    if (!article.isOpen() || allowed.isEmpty()) {
        return QStringLiteral("nothing to do");
    }
    Act act;
    act.action = allowed.at(draw(int(allowed.size())));
    act.article = article.article().id;
    act.actor = program()->session.person().id;
    act.reason = QStringLiteral("себеп");
    program()->workspace.act(act);
    return keyOf(act.action);
}

QString World::changeDetails()
{
    if (!program()->article.isOpen()) {
        return QStringLiteral("no details");
    }
    Details details;
    details.metadata.language = QStringLiteral("kk");
    details.metadata.section = m_section.id;
    details.metadata.tags = {QString::number(draw(1000))};
    program()->workspace.saveDetails(details);
    return QStringLiteral("change details");
}

QString World::signIn()
{
    const Person who = anyPerson();
    program()->signIn(who);
    return u"sign in " + who.login;
}

QString World::close()
{
    REQUIRE(program()->close());
    m_programs.at(m_which).reset();
    start(int(m_which));
    return QStringLiteral("close and start");
}

/// What was typed less than two seconds before is not in the journal yet; here it is.
QString World::kill()
{
    program()->becomeIdle();
    program()->workspace.autosave().saveNow();
    if (draw(2) == 0) {
        program()->becomeIdle();
    }
    m_programs.at(m_which).reset();
    start(int(m_which));
    return QStringLiteral("kill and start");
}

QString World::actByOther()
{
    if (!isSound()) {
        return QStringLiteral("the other can't act");
    }
    Desk desk(*m_other, m_clock);
    const Person who = draw(3) == 0 ? m_chief : anyPerson();
    const ArticleId id = anyArticle();
    const auto offers = desk.offers(id, who.id);
    QList<Action> allowed;
    for (const Offer &offer : offers.value_or(QList<Offer>())) {
        if (!offer.refusal && offer.action != Action::Publish && offer.action != Action::Schedule) {
            allowed.append(offer.action);
        }
    }
    if (allowed.isEmpty()) {
        return QStringLiteral("the other may do nothing");
    }
    Act act;
    act.action = allowed.at(draw(int(allowed.size())));
    act.article = id;
    act.actor = who.id;
    act.reason = QStringLiteral("себеп");
    (void)desk.act(act);
    return QStringLiteral("%1 by %2 of %3")
        .arg(keyOf(act.action), who.login)
        .arg(m_articles.indexOf(id));
}

QString World::detailsByOther()
{
    if (!isSound()) {
        return QStringLiteral("the other changes nothing");
    }
    Details details;
    details.metadata.language = QStringLiteral("kk");
    details.metadata.section = m_section.id;
    details.metadata.authors = {QString::number(draw(1000))};
    const ArticleId id = anyArticle();
    (void)Desk(*m_other, m_clock).saveDetails(id, details, m_editor.id);
    return u"details by another of " + QString::number(m_articles.indexOf(id));
}

QString World::textByOther()
{
    if (!isSound()) {
        return QStringLiteral("the other types nothing");
    }
    Desk desk(*m_other, m_clock);
    const ArticleId id = anyArticle();
    const auto open = desk.open(id);
    if (!open) {
        return QStringLiteral("the other finds nothing");
    }
    lookAtCopy(id); // a program may have saved it since the last look, and it is written over here
    const QString sentence = QStringLiteral("сөйлем %1.").arg(++m_counter);
    Content content = open->content;
    content.body.blocks.prepend(text::Paragraph{text::plainRuns(sentence)});
    const Person who = anyPerson();
    if (desk.keepWorkingCopy(id, open->article.revision, content, who.id)) {
        note(sentence, id, who.id, -1);
    }
    return u"another types " + sentence + u" into " + QString::number(m_articles.indexOf(id));
}

QString World::commentByOther()
{
    if (isSound()) {
        (void)m_other->comments().save({CommentId::create(), anyArticle(), m_editor.id,
                                        m_clock.now(), QStringLiteral("пікір"), true, false});
    }
    return QStringLiteral("a comment by another");
}

/// Another program holds the library, and lets it go at the next turn.
QString World::lock()
{
    if (m_lock) {
        heal();
        return QStringLiteral("let go");
    }
    if (isSound()) {
        m_lock.emplace(m_library + u'/' + storage::libraryFileName());
    }
    return QStringLiteral("lock");
}

QString World::fillDisk()
{
    if (m_full) {
        heal();
        return QStringLiteral("room again");
    }
    if (m_disk && isSound()) {
        m_disk->fill();
        m_full = true;
    }
    return QStringLiteral("disk full");
}

QString World::removeLibrary()
{
    if (m_gone) {
        heal();
        return QStringLiteral("library back");
    }
    if (isSound()) {
        const QString file = m_library + u'/' + storage::libraryFileName();
        REQUIRE(QFile::rename(file, file + u".away"));
        m_gone = true;
    }
    return QStringLiteral("library away");
}

/// Both programs die, and one is started while the disk can only be read.
QString World::readOnlyStart()
{
    if (!m_disk || !isSound()) {
        return QStringLiteral("no read-only start");
    }
    m_which = 0;
    for (const auto &program : m_programs) {
        program->becomeIdle();
        program->workspace.autosave().saveNow();
    }
    m_programs = {};
    m_other.reset();
    m_disk->makeReadOnly(true);
    start(0);
    typeSomething();
    m_programs.at(0)->workspace.open(anyArticle());
    m_programs.at(0)->becomeIdle();
    typeSomething();
    m_programs = {};
    m_disk->makeReadOnly(false);
    m_other = std::move(storage::openLibrary(m_library)->library);
    start(0);
    start(1);
    return QStringLiteral("a read-only start");
}

} // namespace tilshi::test
