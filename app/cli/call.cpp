#include "cli/call.h"

#include "base/safefile.h"
#include "base/zone.h"
#include "cli/lookup.h"
#include "cli/phrases.h"
#include "newsroom/audit.h"
#include "newsroom/workflow.h"
#include "wording/concerns.h"

#include <QDir>
#include <QJsonDocument>

namespace tilshi::cli {

namespace {

bool isNoLibrary(const Error &error)
{
    return error.code == ErrorCode::NotFound || error.code == ErrorCode::NotALibrary;
}

tl::unexpected<Failure> noLibraryIn(const QString &folder)
{
    return failed(Cli::tr("There is no library in “%1”; make one with “tilshi-cli init”, or name "
                          "another with --library.")
                      .arg(folder));
}

} // namespace

Call::Call(const Arguments &arguments, const Environment &environment)
    : m_arguments(arguments)
    , m_environment(environment)
{
}

Call::~Call()
{
    while (m_opened.idleWork && m_opened.idleWork()) {
    }
}

bool Call::asksForList() const
{
    const QStringList &words = m_arguments.words;
    return words.isEmpty() || words == QStringList{QStringLiteral("list")};
}

QString Call::libraryFolder() const
{
    const QDir here(m_environment.currentFolder);
    if (const auto named = value(Option::Library)) {
        return QDir::cleanPath(here.absoluteFilePath(*named));
    }
    return m_environment.looksLikeLibrary(here.absolutePath()) ? here.absolutePath()
                                                               : m_environment.usualLibrary;
}

Outcome<newsroom::Library *> Call::library()
{
    if (!m_opened.library) {
        auto opened = m_environment.openLibrary(libraryFolder());
        if (!opened) {
            return isNoLibrary(opened.error()) ? noLibraryIn(libraryFolder())
                                               : failed(opened.error());
        }
        m_opened = *std::move(opened);
        for (const newsroom::Concern &concern : m_opened.library->audit().concerns()) {
            m_environment.err(wording::sentence(concern));
        }
    }
    const auto login = value(Option::As);
    const auto actor = login ? personWithLogin(*m_opened.library, *login) : newsroom::Person();
    return actor ? Outcome<newsroom::Library *>(m_opened.library.get())
                 : tl::unexpected(actor.error());
}

Outcome<newsroom::Person> Call::person()
{
    auto library = this->library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    const auto login = value(Option::As);
    return login ? personWithLogin(**library, *login) : worded((*library)->ownerOfFolder());
}

Outcome<newsroom::Person> Call::chief()
{
    auto person = this->person();
    if (person && !person->isChief()) {
        return failed(newsroom::asError(newsroom::Refusal::NotChief));
    }
    return person;
}

Outcome<newsroom::Settings> Call::settings()
{
    auto library = this->library();
    if (!library) {
        return tl::unexpected(library.error());
    }
    return worded((*library)->settings().load());
}

Outcome<QTimeZone> Call::zone()
{
    const auto settings = this->settings();
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    return worded(zoneNamed(settings->zone));
}

Outcome<QByteArray> Call::read(const QString &file) const
{
    const QDir here(m_environment.currentFolder);
    return worded(file == u"-" ? m_environment.readInput() : readFile(here.absoluteFilePath(file)));
}

void Call::print(const QString &line) const
{
    m_environment.out(line + u'\n');
}

void Call::printLines(const QString &lines) const
{
    m_environment.out(lines);
}

void Call::print(const QJsonObject &object) const
{
    m_environment.out(QString::fromUtf8(QJsonDocument(object).toJson()));
}

void Call::print(const QJsonArray &array) const
{
    m_environment.out(QString::fromUtf8(QJsonDocument(array).toJson()));
}

} // namespace tilshi::cli
