#include "session/importing/importlist.h"

#include "base/await.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace tilshi::session {

namespace {

using State = ImportFile::State;

/// So many files are read at once: each may take as much memory as a large page needs.
constexpr qsizetype atOnce = 2;
/// Articles among which one of the same headline is looked for.
constexpr int mostAlike = 50;

Result<std::optional<newsroom::ArticleSummary>> sameHeadline(newsroom::Library &library,
                                                             const QString &headline)
{
    const auto found = library.articles().search({.words = headline, .limit = mostAlike});
    if (!found) {
        return fail(found.error());
    }
    const auto same = std::find_if(found->begin(), found->end(), [&](const auto &article) {
        return article.headline.simplified().compare(headline.simplified(), Qt::CaseInsensitive) ==
               0;
    });
    return same == found->end() ? std::nullopt : std::optional(*same);
}

} // namespace

QFuture<Result<std::optional<newsroom::ArticleSummary>>> articleOfHeadline(const Session &session,
                                                                           const QString &headline)
{
    return session.desk().read(
        [headline](newsroom::Library &library) { return sameHeadline(library, headline); });
}

QString ImportFile::name() const
{
    return QFileInfo(path).fileName();
}

qsizetype ImportFile::articleCount() const
{
    return isReady() ? 1 + reading.further.size() : 0;
}

const importing::ImportedArticle &ImportFile::articleAt(qsizetype at) const
{
    return at == 0 ? *reading.article : reading.further.at(at - 1);
}

bool ImportFile::needsLook() const
{
    bool needs = isReady() && !same.isEmpty();
    for (qsizetype at = 0; at < articleCount(); ++at) {
        needs = needs || importing::needsLook(articleAt(at).report);
    }
    return needs;
}

ImportList::ImportList(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

qsizetype ImportList::add(const QStringList &paths)
{
    qsizetype first = -1;
    for (const QString &given : paths) {
        const QString path = QFileInfo(given).absoluteFilePath();
        const auto known = std::find_if(m_files.begin(), m_files.end(),
                                        [&path](const auto &file) { return file.path == path; });
        const qsizetype place = known - m_files.begin();
        first = first < 0 ? place : first;
        if (known == m_files.end()) {
            ImportFile file;
            file.path = path;
            file.asked = ++m_asked;
            m_files.append(file);
        }
    }
    Q_EMIT listed();
    readNext();
    return first;
}

void ImportList::remove(qsizetype at)
{
    m_files.removeAt(at);
    Q_EMIT listed();
    readNext();
}

void ImportList::chooseEncoding(qsizetype at, const QString &encoding)
{
    if (m_files.at(at).options.encoding != encoding) {
        m_files[at].options.encoding = encoding;
        read(at);
    }
}

void ImportList::chooseExtent(qsizetype at, importing::PageExtent extent)
{
    if (m_files.at(at).options.extent != extent) {
        m_files[at].options.extent = extent;
        read(at);
    }
}

void ImportList::stop(qsizetype at)
{
    const State state = m_files.at(at).state;
    if (state == State::Waiting || state == State::Reading) {
        m_files[at].asked = ++m_asked; // what is under way comes too late
        end(at, State::Stopped);
    }
}

void ImportList::readAgain(qsizetype at)
{
    read(at);
}

bool ImportList::isBusy() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const ImportFile &file) {
        return file.state == State::Waiting || file.state == State::Reading;
    });
}

qsizetype ImportList::readyCount() const
{
    return std::count_if(m_files.begin(), m_files.end(),
                         [](const ImportFile &file) { return file.isReady(); });
}

bool ImportList::hasChoices() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const ImportFile &file) {
        return file.options != importing::ImportOptions();
    });
}

void ImportList::read(qsizetype at)
{
    m_files[at].state = State::Waiting;
    m_files[at].asked = ++m_asked;
    Q_EMIT changed(at);
    readNext();
}

void ImportList::readNext()
{
    qsizetype reading = std::count_if(m_files.begin(), m_files.end(), [](const auto &file) {
        return file.state == State::Reading;
    });
    for (qsizetype at = 0; at < m_files.size() && reading < atOnce; ++at) {
        if (m_files.at(at).state == State::Waiting) {
            begin(m_files[at]);
            ++reading;
            Q_EMIT changed(at);
        }
    }
}

void ImportList::begin(ImportFile &file)
{
    file.state = State::Reading;
    await(inBackground([path = file.path, options = file.options] {
              return importing::readingOf(path, options);
          }),
          this,
          [this, path = file.path, asked = file.asked](const importing::FileReading &reading) {
              take(path, asked, reading);
          });
}

void ImportList::take(const QString &path, int asked, const importing::FileReading &reading)
{
    const qsizetype at = placeOf(path, asked);
    if (at < 0) {
        return;
    }
    m_files[at].reading = reading;
    m_files[at].same.clear();
    if (reading.article) {
        findSame(path, asked, 0);
    } else {
        end(at, State::Failed);
    }
}

/// One article of the file after the other, so that the newsroom's thread has time for others
/// between. The file is read where nobody knows whether there is such an article, too.
void ImportList::findSame(const QString &path, int asked, qsizetype article)
{
    const ImportFile &file = m_files.at(placeOf(path, asked));
    await(articleOfHeadline(m_session, file.articleAt(article).content.headline), this,
          [this, path, asked, article](const auto &same) {
              const qsizetype at = placeOf(path, asked);
              if (at < 0) {
                  return;
              }
              if (same && *same) {
                  m_files[at].same.insert(article, **same);
              }
              if (article < m_files[at].reading.further.size()) {
                  findSame(path, asked, article + 1);
              } else {
                  end(at, State::Read);
              }
          });
}

void ImportList::end(qsizetype at, State state)
{
    m_files[at].state = state;
    Q_EMIT changed(at);
    readNext();
}

/// Of the file, unless it has gone or is read anew meanwhile: then -1.
qsizetype ImportList::placeOf(const QString &path, int asked) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const auto &file) {
        return file.path == path && file.asked == asked;
    });
    return found == m_files.end() ? -1 : found - m_files.begin();
}

} // namespace tilshi::session
