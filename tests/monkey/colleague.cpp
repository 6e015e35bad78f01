#include "monkey/colleague.h"

#include "monkey/sandbox.h"
#include "newsroom/desk.h"

namespace tilshi::test {

using namespace newsroom;

namespace {

template <class T>
QList<T> listed(const Result<QList<T>> &result)
{
    return result ? *result : QList<T>();
}

/// One deed in a library that somebody else has open.
class Deed
{
public:
    Deed(Library &library, const Clock &clock, quint32 number)
        : m_library(library)
        , m_clock(clock)
        , m_desk(library, clock)
        , m_dice(number)
    {
    }

    void run()
    {
        const QList<ArticleSummary> articles = listed(m_library.articles().list({}));
        const QList<Person> people = listed(m_library.people().all());
        if (articles.isEmpty() || people.isEmpty()) {
            return;
        }
        m_article = oneOf(m_dice, articles).id;
        m_person = oneOf(m_dice, people);
        switch (thrown(m_dice, 8)) {
        case 0:
        case 1:
            return write();
        case 2:
        case 3:
            return take();
        case 4:
            return comment();
        case 5:
            return rename();
        case 6:
            return changeDetails();
        default:
            m_desk.changeOwner(m_article, m_person.id, m_person.id);
        }
    }

private:
    /// What the others have typed becomes a version first: it is not written over.
    void write()
    {
        m_desk.saveVersion(m_article, m_person.id);
        if (auto open = m_desk.open(m_article)) {
            open->content.headline += QStringLiteral(" және");
            m_desk.keepWorkingCopy(m_article, open->article.revision, open->content, m_person.id);
            m_desk.saveVersion(m_article, m_person.id);
        }
    }

    /// But for publishing, which is the press's.
    void take()
    {
        QList<Action> actions = allActions();
        actions.removeOne(Action::Publish);
        Act act;
        act.action = oneOf(m_dice, actions);
        act.article = m_article;
        act.actor = m_person.id;
        act.reason = QStringLiteral("Әріптестің себебі");
        act.kind = RevisionKind::Silent;
        act.at = toWall(m_clock.now().addSecs(3600), "Asia/Almaty").value();
        m_desk.act(act);
    }

    void comment()
    {
        Comment comment;
        comment.id = CommentId::create();
        comment.article = m_article;
        comment.by = m_person.id;
        comment.at = m_clock.now();
        comment.text = QStringLiteral("Дереккөзі қайда?");
        comment.blocking = thrown(m_dice, 2) == 0;
        m_library.comments().save(comment);
    }

    void rename()
    {
        m_person.name += QStringLiteral("-ұлы");
        m_library.people().save(m_person);
        QList<Section> sections = listed(m_library.sections().all());
        if (!sections.isEmpty()) {
            Section section = oneOf(m_dice, sections);
            section.hidden = !section.hidden;
            m_library.sections().save(section);
        }
    }

    void changeDetails()
    {
        Details details;
        details.metadata.language =
            oneOf(m_dice, QStringList{QStringLiteral("kk"), QStringLiteral("ru")});
        details.metadata.authors = QStringList{m_person.name};
        details.metadata.tags = QStringList{QStringLiteral("қала")};
        m_desk.saveDetails(m_article, details, m_person.id);
    }

    Library &m_library;
    const Clock &m_clock;
    Desk m_desk;
    Dice m_dice;
    ArticleId m_article;
    Person m_person;
};

} // namespace

Colleague::Colleague(const QString &folder, const Clock &clock)
    : m_clock(clock)
    , m_thread([folder] { return storage::openLibrary(folder); })
{
}

void Colleague::act(quint32 number)
{
    m_thread.run([clock = &m_clock, number](Library &library) {
        Deed(library, *clock, number).run();
        return Result<void>();
    });
}

} // namespace tilshi::test
