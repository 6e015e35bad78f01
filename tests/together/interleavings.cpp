#include "together/interleavings.h"

#include "newsroom/content.h"
#include "newsroom/ports.h"
#include "storage/filerecovery.h"
#include "storage/library.h"
#include "support/printing.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tilshi::test {

using namespace newsroom;

namespace {

constexpr int restMs = 20'000;
constexpr int stepMs = 5;

QSet<QString> sentencesIn(const QString &text)
{
    static const QRegularExpression sentence(QStringLiteral("сөйлем \\d+\\."));
    QSet<QString> found;
    auto matches = sentence.globalMatch(text);
    while (matches.hasNext()) {
        found.insert(matches.next().captured());
    }
    return found;
}

QSet<QString> sentencesIn(const Content &content)
{
    return sentencesIn(QString::fromUtf8(canonicalForm(content)));
}

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// What every person sees alike of an article.
QStringList textsOf(const QJsonValue &page)
{
    return {page[u"headline"].toString(), page[u"lead"].toString(), page[u"body"].toString()};
}

} // namespace

Interleavings::Interleavings(unsigned seed)
    : m_seed(seed)
    , m_random(seed)
{
    QStringList logins{QStringLiteral("aigul"), QStringLiteral("nurlan"), QStringLiteral("saule")};
    logins.removeAt(draw(int(logins.size())));
    for (std::size_t i = 0; i < m_actors.size(); ++i) {
        auto &window = m_actors.at(i).window;
        window = std::make_unique<Window>(m_library.folder(),
                                          m_library.path(QStringLiteral("home%1").arg(i)));
        window->enter(logins.at(qsizetype(i)));
        window->perform(QStringLiteral("open"), {{QStringLiteral("article"), anyArticle()}});
    }
}

Interleavings::~Interleavings()
{
    m_commands.waitForFinished();
}

void Interleavings::run()
{
    constexpr int mostDeeds = 4;
    m_steps = {QStringLiteral("seed %1, interleaving %2").arg(m_seed).arg(++m_turn)};
    for (Actor &actor : m_actors) {
        for (int left = 2 + draw(mostDeeds - 1); left > 0; --left) {
            actor.deeds.append(deedInWindow(*actor.window));
        }
    }
    for (int left = 1 + draw(2); left > 0; --left) {
        m_commandDeeds.append(deedOfCommandLine());
    }
    while (!isDone()) {
        goOnWithCommands();
        for (Actor &actor : m_actors) {
            goOn(actor);
        }
    }
    for (Actor &actor : m_actors) {
        comeToRest(*actor.window);
    }
}

bool Interleavings::isDone() const
{
    return m_actors.at(0).deeds.isEmpty() && m_actors.at(1).deeds.isEmpty() &&
           m_commandDeeds.isEmpty();
}

void Interleavings::goOn(Actor &actor)
{
    if (actor.deeds.isEmpty()) {
        return;
    }
    const Deed deed = actor.deeds.constFirst();
    if (actor.asked == 0) {
        QJsonObject command = deed.with;
        command.insert(QStringLiteral("do"), deed.what);
        actor.asked = actor.window->tell(command);
    }
    const QJsonObject answer = actor.window->answerWithin(actor.asked, stepMs);
    if (!answer.isEmpty()) {
        actor.asked = 0;
        actor.deeds.removeFirst();
        note(actor.window->name(), deed, answer[u"whyNot"].toString());
    }
}

void Interleavings::goOnWithCommands()
{
    if (m_commandDeeds.isEmpty()) {
        return;
    }
    const Deed deed = m_commandDeeds.constFirst();
    if (m_commands.program().isEmpty()) {
        QStringList arguments;
        for (const QJsonValue &argument : deed.with[u"arguments"].toArray()) {
            arguments.append(argument.toString());
        }
        m_library.start(m_commands, deed.what, arguments);
    } else if (m_commands.waitForFinished(stepMs) || m_commands.state() == QProcess::NotRunning) {
        const QString why = QString::fromUtf8(m_commands.readAllStandardError()).simplified();
        m_commandDeeds.removeFirst();
        m_commands.setProgram({});
        note(QStringLiteral("tilshi-cli"), deed, m_commands.exitCode() == 0 ? QString() : why);
    }
}

void Interleavings::note(const QString &who, const Deed &deed, const QString &whyNot)
{
    m_steps.append(QStringLiteral("%1: %2 %3 → %4")
                       .arg(who, deed.what, compact(deed.with),
                            whyNot.isEmpty() ? QStringLiteral("done") : whyNot));
    if (!whyNot.isEmpty()) {
        if (whyNot.contains(QStringLiteral("is not there")) ||
            whyNot.contains(QStringLiteral("nothing came"))) {
            m_wrongs.append(m_steps.constLast());
        }
        return;
    }
    ++m_done;
    if (!deed.sentence.isEmpty()) {
        m_sentences.insert(deed.sentence);
    }
}

/// Where two texts are, one is chosen; where a text was left behind, its article is opened.
void Interleavings::comeToRest(Window &window)
{
    constexpr int mostTries = 6;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        const int rests = window.tell({{QStringLiteral("await"), QStringLiteral("saving")},
                                       {QStringLiteral("has"), QStringLiteral("\"rests\":true")}});
        const bool isAtRest = !window.answerWithin(rests, restMs / mostTries).isEmpty();
        const QJsonValue saving = window.show(QStringLiteral("saving"));
        if (isAtRest && saving[u"all"].toBool()) {
            return;
        }
        if (saving[u"refused"].toBool()) {
            const int choice = attempt == 0 ? draw(3) : 2;
            m_steps.append(window.name() + QStringLiteral(" resolves as %1").arg(choice));
            window.perform(QStringLiteral("resolve conflict"),
                           {{QStringLiteral("choice"), choice}});
        } else {
            window.perform(QStringLiteral("open"),
                           {{QStringLiteral("article"),
                             m_library.articles().at(attempt % m_library.articles().size())}});
        }
    }
    m_wrongs.append(window.name() + QStringLiteral("'s window does not come to rest: ") +
                    compact(window.show(QStringLiteral("saving"))));
}

QStringList Interleavings::lost()
{
    QSet<QString> kept;
    for (Actor &actor : m_actors) {
        kept += sentencesIn(compact(actor.window->show(QStringLiteral("texts"))));
        const auto entries = storage::FileRecovery(actor.window->recovery()).entries();
        for (const RecoveryEntry &entry : entries.value_or(QList<RecoveryEntry>())) {
            kept += sentencesIn(entry.content);
        }
    }
    addTextsInLibrary(kept);
    const QSet<QString> gone = m_sentences - kept - m_versions;
    return gone.values();
}

void Interleavings::addTextsInLibrary(QSet<QString> &kept)
{
    const auto opened = storage::openLibrary(m_library.folder(), storage::Access::ReadOnly);
    REQUIRE(opened);
    Library &library = *opened->library;
    for (const bool trashed : {false, true}) {
        ArticleQuery query;
        query.trashed = trashed;
        const auto articles = library.articles().list(query).value();
        for (const ArticleSummary &article : articles) {
            const auto versions = library.articles().versions(article.id).value();
            int &seen = m_seen[article.id.toString()];
            for (const Version &version : versions) {
                if (version.number > seen) {
                    m_versions += sentencesIn(
                        library.articles().version(article.id, version.number).value().content);
                }
            }
            seen = versions.isEmpty() ? 0 : versions.constFirst().number;
            if (const auto copy = library.articles().workingCopy(article.id).value()) {
                kept += sentencesIn(copy->content);
            }
            const auto comments = library.comments().of(article.id).value();
            for (const Comment &comment : comments) {
                kept += sentencesIn(comment.text);
            }
        }
    }
}

QStringList Interleavings::unequal()
{
    QStringList wrong = differences(*m_actors.at(std::size_t(m_turn % 2)).window);
    return wrong + apart();
}

/// A window beside one that was opened now, at the same place with the same article.
QStringList Interleavings::differences(Window &window)
{
    window.perform(QStringLiteral("leave settings")); // where a new window does not begin
    const QJsonValue where = window.show(QStringLiteral("where"));
    m_fresh.enter(window.name());
    if (!where[u"article"].toString().isEmpty()) {
        m_fresh.perform(QStringLiteral("open"), {{QStringLiteral("article"), where[u"article"]}});
    }
    m_fresh.perform(QStringLiteral("place"), {{QStringLiteral("name"), where[u"place"]}});
    m_fresh.perform(QStringLiteral("tab"), {{QStringLiteral("tab"), where[u"tab"]}});
    QElapsedTimer waiting;
    waiting.start();
    QJsonValue shown;
    QJsonValue fresh;
    do {
        shown = window.show(QStringLiteral("screen"));
        fresh = m_fresh.show(QStringLiteral("screen"));
    } while (shown != fresh && waiting.elapsed() < restMs / 2);
    QStringList wrong;
    for (const QString &part : fresh.toObject().keys()) {
        if (shown[part] != fresh[part]) {
            wrong.append(window.name() + u"'s window shows as " + part + u' ' +
                         compact(shown[part]) + u", a new one " + compact(fresh[part]));
        }
    }
    return wrong;
}

/// Both windows at one article.
QStringList Interleavings::apart()
{
    Window &one = *m_actors.at(0).window;
    Window &other = *m_actors.at(1).window;
    const QString article = anyArticle();
    for (Window *window : {&one, &other}) {
        window->perform(QStringLiteral("open"), {{QStringLiteral("article"), article}});
        window->perform(QStringLiteral("tab"), {{QStringLiteral("tab"), 3}});
    }
    const auto shared = [](Window &window) {
        return textsOf(window.show(QStringLiteral("page"))) +
               QStringList{compact(window.show(QStringLiteral("comments"))),
                           compact(window.show(QStringLiteral("history")))};
    };
    QElapsedTimer waiting;
    waiting.start();
    QStringList first;
    QStringList second;
    do {
        first = shared(one);
        second = shared(other);
    } while (first != second && waiting.elapsed() < restMs / 2);
    return first == second ? QStringList()
                           : QStringList{one.name() + u": " + first.join(u'\n') + u"\nbut " +
                                         other.name() + u": " + second.join(u'\n')};
}

} // namespace tilshi::test
