#include "cli/console.h"

#include "spelling/dictionaries.h"
#include "storage/library.h"
#include "support/printing.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace tilshi::test {

namespace {

cli::Environment::OneLibrary inUse(Result<storage::OpenedLibrary> opened)
{
    if (!opened) {
        return fail(opened.error());
    }
    return cli::LibraryInUse{std::move(opened->library), std::move(opened->idleWork)};
}

} // namespace

QString Answer::lastLine() const
{
    return out.trimmed().section(u'\n', -1);
}

QString Answer::refusal() const
{
    static const QRegularExpression brackets(QStringLiteral("\\(([a-z-]+)\\)$"));
    return brackets.match(err.value(0)).captured(1);
}

Console::Console()
    : clock(QDateTime({2026, 11, 23}, {7, 0}, Qt::UTC))
{
}

cli::Environment Console::environment(Answer &answer)
{
    return {
        .clock = clock,
        .currentFolder = m_folder.path(),
        .usualLibrary = path(QStringLiteral("library")),
        .userLogin = QStringLiteral("owner"),
        .userName = QStringLiteral("Ерлан Әбенов"),
        .dictionaries = spelling::installedDictionaries(),
        .looksLikeLibrary = storage::looksLikeLibrary,
        .openLibrary = [](const QString &folder) { return inUse(storage::openLibrary(folder)); },
        .createLibrary =
            [](const QString &folder, const newsroom::Settings &settings,
               const newsroom::Person &owner) {
                return inUse(storage::createLibrary(folder, settings, owner));
            },
        .createSampleLibrary = [](const QString &) { return Result<void>(); },
        .readInput = [this] { return Result<QByteArray>(input.toUtf8()); },
        .readLine = [this] { return nextLine(); },
        .out = [&answer](const QString &text) { answer.out += text; },
        .flush = [&answer] { answer.flushed.append(answer.out.size()); },
        .err = [&answer](const QString &line) { answer.err.append(line); }};
}

std::optional<QString> Console::nextLine()
{
    if (m_linesRead >= input.count(u'\n')) {
        return {};
    }
    const qsizetype next = m_linesRead++;
    return input.section(u'\n', next, next);
}

Answer Console::run(const QStringList &arguments)
{
    Answer answer;
    m_linesRead = 0;
    answer.code = cli::run(arguments, environment(answer));
    return answer;
}

Answer Console::as(const QString &login, const QStringList &arguments)
{
    return run(QStringList{QStringLiteral("--as"), login} + arguments);
}

Answer Console::done(const QStringList &arguments)
{
    const Answer answer = run(arguments);
    INFO(arguments.join(u' ').toStdString() << ": " << answer.err.join(u'\n').toStdString());
    REQUIRE(answer.code == 0);
    return answer;
}

Answer Console::doneAs(const QString &login, const QStringList &arguments)
{
    return done(QStringList{QStringLiteral("--as"), login} + arguments);
}

QString Console::file(const QString &name, const QString &text) const
{
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    return file.fileName();
}

void Console::addDefaults()
{
    const auto add = [this](const char *login, const QString &name, const char *role) {
        done({QStringLiteral("people"), QStringLiteral("add"), QString::fromLatin1(login), name,
              QString::fromLatin1(role)});
    };
    done({QStringLiteral("init")});
    add("aigerim", QStringLiteral("Айгерім Сәрсен"), "journalist");
    add("baqyt", QStringLiteral("Бақыт Оспан"), "editor");
    add("dana", QStringLiteral("Дана Қайрат"), "chief");
}

QString Console::article(const QString &headline)
{
    const QString text = headline + u"\n\nҚалада жаңа мектеп ашылды.\n\nОған оқушылар келді.\n";
    return doneAs(QStringLiteral("aigerim"),
                  {QStringLiteral("import"), file(QStringLiteral("article.txt"), text),
                   QStringLiteral("--section"), QStringLiteral("Қоғам")})
        .lastLine();
}

} // namespace tilshi::test
