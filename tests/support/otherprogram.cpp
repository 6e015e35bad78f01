// Another program at the same library: puts a sentence into an article's text and ends.
#include "base/clock.h"
#include "newsroom/desk.h"
#include "storage/library.h"

#include <QCoreApplication>

using namespace tilshi;
using namespace tilshi::newsroom;

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;

bool write(Library &library, const QString &article, const QString &login, const QString &sentence)
{
    const auto id = ArticleId::fromString(article);
    const auto who = library.people().byLogin(login);
    if (!id || !who) {
        return false;
    }
    const SystemClock clock;
    Desk desk(library, clock);
    const auto open = desk.open(*id);
    if (!open) {
        return false;
    }
    Content content = open->content;
    content.body.blocks.prepend(text::Paragraph{text::plainRuns(sentence)});
    return desk.keepWorkingCopy(*id, open->article.revision, content, who->id).has_value();
}

} // namespace

// LIBRARY ARTICLE LOGIN SENTENCE
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5) {
        return wrongUsage;
    }
    const auto opened = storage::openLibrary(arguments.at(1));
    const bool done =
        opened && write(*opened->library, arguments.at(2), arguments.at(3), arguments.at(4));
    return done ? 0 : failed;
}
