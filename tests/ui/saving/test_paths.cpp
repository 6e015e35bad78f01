// The ways on which typed text leaves the page and comes back, one by one.
#include "session/saving/autosave.h"
#include "support/newsroom.h"
#include "ui/saving/program.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;
using namespace tilshi::newsroom;
using namespace tilshi::test;
using session::Resolution;
using session::SaveState;

namespace {

/// A newsroom with two drafts of the journalist's, the first of them on the page of her program.
struct Room
{
    Room() { open(first); }

    std::unique_ptr<Program> start(const Person &person)
    {
        auto started = Program::start(newsroom.folder(), newsroom.path(u"recovery"_s),
                                      newsroom.clock(), person);
        REQUIRE(started);
        return started;
    }

    void open(ArticleId id)
    {
        program->workspace.open(id);
        program->becomeIdle();
        REQUIRE(program->shows(id));
    }

    void type(const QString &sentence) { REQUIRE(program->type(sentence)); }

    SaveState saved()
    {
        program->workspace.autosave().saveNow();
        program->becomeIdle();
        return program->workspace.autosave().status().state;
    }

    void resolve(Resolution resolution)
    {
        program->workspace.autosave().resolve(resolution);
        program->becomeIdle();
    }

    void theyType(const QString &sentence)
    {
        const auto open = newsroom.desk().open(first);
        Content content = open->content;
        content.body.blocks.prepend(text::Paragraph{text::plainRuns(sentence)});
        REQUIRE(newsroom.desk().keepWorkingCopy(first, open->article.revision, content,
                                                newsroom.editor.id));
    }

    bool pageHas(const QString &sentence) const { return has(program->page.content(), sentence); }
    bool libraryHas(ArticleId id, const QString &sentence)
    {
        return has(newsroom.desk().open(id)->content, sentence);
    }
    bool historyHas(ArticleId id, const QString &sentence)
    {
        const auto versions = newsroom.library().articles().versions(id);
        for (const Version &version : *versions) {
            if (has(newsroom.library().articles().version(id, version.number)->content, sentence)) {
                return true;
            }
        }
        return false;
    }
    /// Who wrote the newest version with that sentence.
    QString writerOf(ArticleId id, const QString &sentence)
    {
        const auto versions = newsroom.library().articles().versions(id);
        for (const Version &version : *versions) {
            const auto whole = newsroom.library().articles().version(id, version.number);
            if (has(whole->content, sentence)) {
                return newsroom.library().people().byId(version.by)->login;
            }
        }
        return {};
    }
    QList<RecoveryEntry> journal()
    {
        return *storage::FileRecovery(newsroom.path(u"recovery"_s)).entries();
    }

    static bool has(const Content &content, const QString &sentence)
    {
        return QString::fromUtf8(canonicalForm(content)).contains(sentence);
    }

    TestNewsroom newsroom;
    ArticleId first = newsroom.newArticle(newsroom.journalist);
    ArticleId second = newsroom.newArticle(newsroom.journalist);
    std::unique_ptr<Program> program = start(newsroom.journalist);
};

} // namespace

TEST_CASE("text in conflict is on the page again after another article, and both can be kept")
{
    Room room;
    room.theyType(u"Олардың сөзі."_s);
    room.type(u"Менің сөзім."_s);
    CHECK(room.saved() == SaveState::Conflict);
    room.open(room.second);
    CHECK_FALSE(room.pageHas(u"Менің сөзім."_s));
    CHECK(room.program->workspace.autosave().status().state == SaveState::Saved);

    room.open(room.first);
    CHECK(room.pageHas(u"Менің сөзім."_s));
    CHECK(room.program->workspace.autosave().status().state == SaveState::Conflict);
    CHECK(room.libraryHas(room.first, u"Олардың сөзі."_s));
    room.resolve(Resolution::KeepMine);
    CHECK(room.libraryHas(room.first, u"Менің сөзім."_s));
    CHECK(room.historyHas(room.first, u"Олардың сөзі."_s));
    CHECK(room.writerOf(room.first, u"Олардың сөзі."_s) == room.newsroom.editor.login);
    CHECK(room.journal().isEmpty());
}

TEST_CASE("theirs is taken, and mine stays in the history")
{
    Room room;
    room.theyType(u"Олардың сөзі."_s);
    room.type(u"Менің сөзім."_s);
    CHECK(room.saved() == SaveState::Conflict);
    room.resolve(Resolution::TakeTheirs);
    CHECK(room.pageHas(u"Олардың сөзі."_s));
    CHECK_FALSE(room.pageHas(u"Менің сөзім."_s));
    CHECK(room.writerOf(room.first, u"Менің сөзім."_s) == room.newsroom.journalist.login);
    CHECK(room.writerOf(room.first, u"Олардың сөзі."_s) == room.newsroom.editor.login);
    CHECK(room.journal().isEmpty());
}

TEST_CASE("mine becomes a draft of its own, and theirs stays as it is")
{
    Room room;
    room.theyType(u"Олардың сөзі."_s);
    room.type(u"Менің сөзім."_s);
    CHECK(room.saved() == SaveState::Conflict);
    room.resolve(Resolution::AsNewDraft);
    const ArticleId draft = room.program->article.article().id;
    CHECK(draft != room.first);
    CHECK(room.pageHas(u"Менің сөзім."_s));
    CHECK(room.program->article.article().owner == room.newsroom.journalist.id);
    CHECK(room.libraryHas(draft, u"Менің сөзім."_s));
    CHECK(room.libraryHas(room.first, u"Олардың сөзі."_s));
    CHECK_FALSE(room.libraryHas(room.first, u"Менің сөзім."_s));
    CHECK(room.journal().isEmpty());
}

TEST_CASE("another process that writes at the same time makes a conflict, and loses nothing")
{
    Room room;
    room.type(u"Менің сөзім."_s);
    const int ended = QProcess::execute(
        QStringLiteral(TILSHI_OTHER_PROGRAM),
        {room.newsroom.folder(), room.first.toString(), u"nurlan"_s, u"Олардың сөзі."_s});
    REQUIRE(ended == 0);
    CHECK(room.saved() == SaveState::Conflict);
    room.open(room.second);
    room.open(room.first);
    CHECK(room.pageHas(u"Менің сөзім."_s));
    room.resolve(Resolution::KeepMine);
    CHECK(room.libraryHas(room.first, u"Менің сөзім."_s));
    CHECK(room.historyHas(room.first, u"Олардың сөзі."_s));
}

TEST_CASE("a change of details, a comment or a claim by another is no conflict of text")
{
    Room room;
    room.type(u"Бір."_s);
    CHECK(room.saved() == SaveState::Saved);
    Details details;
    details.metadata.language = u"kk"_s;
    details.metadata.section = room.newsroom.section.id;
    details.metadata.tags = {u"кітап"_s};
    REQUIRE(room.newsroom.desk().saveDetails(room.first, details, room.newsroom.editor.id));
    REQUIRE(room.newsroom.desk().changeOwner(room.first, room.newsroom.journalist.id,
                                             room.newsroom.chief.id));
    room.type(u"Екі."_s);
    CHECK(room.saved() == SaveState::Saved);
    CHECK(room.libraryHas(room.first, u"Екі."_s));
    CHECK(room.newsroom.library().articles().load(room.first)->metadata.tags ==
          QStringList{u"кітап"_s});
}

TEST_CASE("the same text saved by another is no conflict")
{
    Room room;
    room.type(u"Бір сөз."_s);
    Content same = room.program->page.content();
    const auto open = room.newsroom.desk().open(room.first);
    REQUIRE(room.newsroom.desk().keepWorkingCopy(room.first, open->article.revision, same,
                                                 room.newsroom.editor.id));
    CHECK(room.saved() == SaveState::Saved);
    CHECK(room.journal().isEmpty());
}

TEST_CASE("characters that a library gives back changed do not keep a text from being saved")
{
    Room room;
    room.type(QString(u"Сөз"_s + QChar(0xfffe) + QChar(0xd800) + u"."_s));
    CHECK(room.saved() == SaveState::Saved);
    CHECK(room.journal().isEmpty());
    room.type(u"Екінші сөз."_s);
    CHECK(room.saved() == SaveState::Saved);
    CHECK(room.libraryHas(room.first, u"Екінші сөз."_s));
}

TEST_CASE("details saved after another's text do not let it be saved over")
{
    Room room;
    room.theyType(u"Олардың сөзі."_s);
    Details details;
    details.metadata.language = u"kk"_s;
    details.metadata.section = room.newsroom.section.id;
    details.metadata.tags = {u"кітап"_s};
    room.program->workspace.saveDetails(details);
    room.program->becomeIdle();
    room.type(u"Менің сөзім."_s);
    CHECK(room.saved() == SaveState::Conflict);
    CHECK(room.libraryHas(room.first, u"Олардың сөзі."_s));
}

TEST_CASE("text typed while an editor took the article stays, and goes in once that is returned")
{
    Room room;
    room.type(u"Кеш қалған сөз."_s);
    REQUIRE(room.newsroom.act(Action::Submit, room.first, room.newsroom.journalist));
    REQUIRE(room.newsroom.act(Action::Claim, room.first, room.newsroom.editor));
    room.saved();
    CHECK(room.program->workspace.autosave().status().error->code == ErrorCode::Refused);
    CHECK_FALSE(room.program->page.isEditable());
    CHECK(room.pageHas(u"Кеш қалған сөз."_s));
    CHECK(room.journal().size() == 1);
    room.open(room.second);

    REQUIRE(room.newsroom.act(Action::Return, room.first, room.newsroom.editor));
    room.open(room.first);
    CHECK(room.pageHas(u"Кеш қалған сөз."_s));
    CHECK(room.program->page.isEditable());
    CHECK(room.libraryHas(room.first, u"Кеш қалған сөз."_s));
    CHECK(room.journal().isEmpty());
}

TEST_CASE("text that an approved article can't take becomes a draft of its own")
{
    Room room;
    room.type(u"Кеш қалған сөз."_s);
    REQUIRE(room.newsroom.act(Action::Submit, room.first, room.newsroom.journalist));
    REQUIRE(room.newsroom.act(Action::Approve, room.first, room.newsroom.editor));
    room.saved();
    CHECK(room.program->workspace.autosave().status().error->code == ErrorCode::Refused);
    room.resolve(Resolution::AsNewDraft);
    CHECK(room.pageHas(u"Кеш қалған сөз."_s));
    CHECK(room.program->article.article().id != room.first);
    CHECK_FALSE(room.libraryHas(room.first, u"Кеш қалған сөз."_s));
    CHECK(room.program->workspace.autosave().isAllSaved());
}

TEST_CASE("an act is done although the article can't take the text, since it may let it")
{
    Room room;
    room.type(u"Кеш қалған сөз."_s);
    REQUIRE(room.newsroom.act(Action::Submit, room.first, room.newsroom.journalist));
    room.saved();
    room.program->workspace.act(
        room.newsroom.actOf(Action::Recall, room.first, room.newsroom.journalist));
    room.program->becomeIdle();
    CHECK(room.saved() == SaveState::Saved);
    CHECK(room.libraryHas(room.first, u"Кеш қалған сөз."_s));
}

TEST_CASE("an act after a change of details is done, and is no conflict with oneself")
{
    Room room;
    QSignalSpy failed(&room.program->workspace, &ui::Workspace::failed);
    Details details;
    details.metadata.language = u"kk"_s;
    details.metadata.section = room.newsroom.section.id;
    details.metadata.tags = {u"кітап"_s};
    const bool atOnce = GENERATE(false, true);
    if (GENERATE(false, true)) {
        room.type(u"Менің сөзім."_s);
    }
    room.program->workspace.saveDetails(details);
    if (!atOnce) {
        room.program->becomeIdle();
    }
    room.program->workspace.act(
        room.newsroom.actOf(Action::Submit, room.first, room.newsroom.journalist));
    room.program->becomeIdle();
    const auto article = room.newsroom.library().articles().load(room.first);
    CHECK(article->state == State::Submitted);
    CHECK(article->metadata.tags == details.metadata.tags);
    CHECK(failed.isEmpty());
}

TEST_CASE("an act is not done without the details that were changed for it")
{
    Room room;
    Details details;
    details.metadata.language = u"kk"_s;
    details.metadata.section = SectionId::create(); // of no section
    QSignalSpy failed(&room.program->workspace, &ui::Workspace::failed);
    room.program->workspace.saveDetails(details);
    room.program->workspace.act(
        room.newsroom.actOf(Action::Submit, room.first, room.newsroom.journalist));
    room.program->becomeIdle();
    CHECK(failed.size() == 1);
    CHECK(room.newsroom.library().articles().load(room.first)->state == State::Draft);
    CHECK(room.program->page.isEditable());
}

TEST_CASE("two changes of details make one article of a new one")
{
    Room room;
    QSignalSpy failed(&room.program->workspace, &ui::Workspace::failed);
    room.program->workspace.startNew(room.newsroom.section.id);
    const ArticleId id = room.program->article.article().id;
    Details details;
    details.metadata.language = u"kk"_s;
    for (const QString &tag : {u"кітап"_s, u"көрме"_s}) {
        details.metadata.tags.append(tag);
        room.program->workspace.saveDetails(details);
    }
    room.program->becomeIdle();
    CHECK(room.newsroom.library().articles().load(id)->metadata.tags == details.metadata.tags);
    CHECK(failed.isEmpty());
}

TEST_CASE("a new article that the library could not take is opened again from memory")
{
    Room room;
    const QString file = room.newsroom.folder() + u'/' + storage::libraryFileName();
    REQUIRE(QFile::rename(file, file + u".away"));
    room.program->workspace.startNew(std::nullopt);
    const ArticleId id = room.program->article.article().id;
    room.type(u"Жаңа сөз."_s);
    CHECK(room.saved() == SaveState::InRecovery);
    room.open(room.second);
    room.open(id);
    CHECK(room.pageHas(u"Жаңа сөз."_s));
    REQUIRE(QFile::rename(file + u".away", file));
    CHECK(room.saved() == SaveState::Saved);
    CHECK(room.libraryHas(id, u"Жаңа сөз."_s));
}

TEST_CASE("one person's unsaved text is not saved under the name of the next who signs in")
{
    Room room;
    room.theyType(u"Олардың сөзі."_s);
    room.type(u"Айгүлдің сөзі."_s);
    CHECK(room.saved() == SaveState::Conflict);
    room.program->signIn(room.newsroom.editor);
    CHECK(room.program->session.person() == room.newsroom.editor);
    CHECK_FALSE(room.program->page.isEditable());
    room.open(room.second);
    room.open(room.first);
    CHECK(room.pageHas(u"Айгүлдің сөзі."_s));
    CHECK_FALSE(room.program->page.isEditable());
    CHECK(room.journal().at(0).by == room.newsroom.journalist.id);

    room.resolve(Resolution::KeepMine);
    CHECK(room.newsroom.library().articles().workingCopy(room.first)->value().by ==
          room.newsroom.journalist.id);
    CHECK(room.program->page.isEditable());
}

TEST_CASE("a program that starts leaves the unsaved text of a running one alone")
{
    Room room;
    room.theyType(u"Олардың сөзі."_s);
    room.type(u"Менің сөзім."_s);
    CHECK(room.saved() == SaveState::Conflict);
    auto other = room.start(room.newsroom.journalist);
    CHECK(other->recovered->texts.isEmpty());
    CHECK(room.libraryHas(room.first, u"Олардың сөзі."_s));

    other->workspace.open(room.first);
    other->becomeIdle();
    REQUIRE(other->type(u"Үшінші сөз."_s));
    other->workspace.autosave().saveNow();
    other->becomeIdle();
    CHECK(room.libraryHas(room.first, u"Үшінші сөз."_s));
    CHECK(room.journal().size() == 1);

    room.program.reset(); // it is killed
    room.program = room.start(room.newsroom.journalist);
    REQUIRE(room.program->recovered->texts.size() == 1);
    CHECK(room.libraryHas(room.first, u"Менің сөзім."_s));
    CHECK(room.historyHas(room.first, u"Үшінші сөз."_s));
}

TEST_CASE("news of an article that come after the next one do not put it in the next one's place")
{
    Room room;
    room.type(u"Бірінші."_s);
    room.program->workspace.open(room.second);
    room.program->article.refresh(); // as a save or a sign-in does, before the other has come
    room.program->becomeIdle();
    CHECK(room.program->shows(room.second));
    CHECK_FALSE(room.pageHas(u"Бірінші."_s));
    room.type(u"Екінші."_s);
    CHECK(room.saved() == SaveState::Saved);
    CHECK(room.libraryHas(room.second, u"Екінші."_s));
    CHECK(room.libraryHas(room.first, u"Бірінші."_s));
}

TEST_CASE("an article that was asked for by one person is offered to the next as hers")
{
    Room room;
    room.program->article.close();
    room.program->becomeIdle();
    room.program->workspace.open(room.second);
    const Person other{PersonId::create(), u"dana"_s, u"Дана"_s, Role::Journalist, true};
    REQUIRE(room.newsroom.library().people().save(other));
    room.program->session.signIn(other);
    room.program->becomeIdle();
    REQUIRE(room.program->shows(room.second));
    CHECK_FALSE(room.program->article.isEditable());
    CHECK_FALSE(room.program->type(u"Бөтен сөз."_s));
}

TEST_CASE("what is typed when no article is open goes nowhere, so that the page does not take it")
{
    Room room;
    room.type(u"Бірінші."_s);
    room.program->article.close();
    room.program->becomeIdle();
    CHECK_FALSE(room.program->page.isEditable());
}

TEST_CASE("an act's end does not bring its article back before the one that was opened meanwhile")
{
    Room room;
    Act act;
    act.action = Action::Submit;
    act.article = room.first;
    act.actor = room.newsroom.journalist.id;
    room.program->article.act(act);
    room.program->workspace.open(room.second);
    room.program->becomeIdle();
    CHECK(room.program->shows(room.second));
}
