#pragma once

#include "importing/filereading.h"
#include "session/session.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>

#include <optional>

namespace tilshi::session {

/// One file of an import.
struct ImportFile
{
    enum class State
    {
        Waiting,
        Reading,
        Stopped, ///< by a person, before it was read
        Read,
        Failed
    };

    QString path;
    State state = State::Waiting;
    importing::ImportOptions options = {}; ///< as a person has chosen
    importing::FileReading reading = {};   ///< of the last time that it was read to its end
    /// Articles of the newsroom that have the headline of one of the file's, by its place there.
    QHash<qsizetype, newsroom::ArticleSummary> same = {};
    int asked = 0; ///< grows with each reading: what an earlier one brings is late

    /// Its name without the folder.
    QString name() const;
    /// Whether it can become an article.
    bool isReady() const { return state == State::Read; }
    /// How many articles it holds; 0 where it was not read.
    qsizetype articleCount() const;
    /// One of them, from 0.
    const importing::ImportedArticle &articleAt(qsizetype at) const;
    /// Whether somebody should look at it before.
    bool needsLook() const;
};

/// The article that has that headline, letters of either case alike; nothing where none has.
QFuture<Result<std::optional<newsroom::ArticleSummary>>> articleOfHeadline(const Session &session,
                                                                           const QString &headline);

/// The files that a person is about to import: they are read beside the window, one or two at a
/// time, and again whenever something is chosen for them. Nothing is written. Knows no widget.
class ImportList : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit ImportList(Session &session, QObject *parent = nullptr);

    const QList<ImportFile> &files() const { return m_files; }

    /// Adds those that are not in it yet, in their order. Returns the place of the first of all of
    /// them; -1 where there are none.
    qsizetype add(const QStringList &paths);
    void remove(qsizetype at);
    /// Reads the file by that encoding, empty for the one that is found out.
    void chooseEncoding(qsizetype at, const QString &encoding);
    void chooseExtent(qsizetype at, importing::PageExtent extent);
    /// Ends its reading, or its waiting for it; what was read of it before stays.
    void stop(qsizetype at);
    /// Reads it again as it is now.
    void readAgain(qsizetype at);

    /// Whether any is read or waits for it.
    bool isBusy() const;
    qsizetype readyCount() const;
    /// Whether a person has chosen something that would be lost.
    bool hasChoices() const;

Q_SIGNALS:
    /// A file's state, and all of it with that.
    void changed(qsizetype at);
    /// Files have come or gone.
    void listed();

private:
    void read(qsizetype at);
    void readNext();
    void begin(ImportFile &file);
    void take(const QString &path, int asked, const importing::FileReading &reading);
    void findSame(const QString &path, int asked, qsizetype article);
    void end(qsizetype at, ImportFile::State state);
    qsizetype placeOf(const QString &path, int asked) const;

    Session &m_session;
    QList<ImportFile> m_files;
    int m_asked = 0;
};

} // namespace tilshi::session
