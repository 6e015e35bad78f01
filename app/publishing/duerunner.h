#pragma once

#include "publishing/publisher.h"

#include <QList>

namespace tilshi::publishing {

/// What one run of the due runner did.
struct DueReport
{
    struct Failure
    {
        newsroom::ArticleId article;
        Error error;
        bool operator==(const Failure &) const = default;
    };
    struct Late
    {
        newsroom::ArticleId article;
        qint64 minutes = 0; ///< since it was due
        bool operator==(const Late &) const = default;
    };

    QList<newsroom::ArticleId> published;
    QList<Failure> held;       ///< another program is at them; the error says which
    QList<Failure> failed;     ///< tried again after 1, 5, 15 minutes
    QList<Late> late;          ///< beyond the grace period: a person decides
    QList<Error> missing;      ///< pictures that pages had to be written without
    std::optional<Error> site; ///< why a writing that was cut short could not be finished

    bool operator==(const DueReport &) const = default;
};

/// Publishes what is due. The window calls it every few seconds, the command line once.
class DueRunner
{
public:
    /// A person who runs it by hand has to be allowed to publish, and stands in the log; null for
    /// the due runner itself.
    DueRunner(newsroom::Library &library, Publisher &publisher, const Clock &clock,
              newsroom::PersonId actor = {});

    /// First finishes a writing of the site that was cut short, see Publisher::settle. Then
    /// publishes every scheduled article whose slot has come (slot <= now), whose embargo is over
    /// and whose next try is due; those later than the grace period are only reported. What another
    /// program has claimed or published meanwhile is left to it. Errors: those of the library.
    Result<DueReport> run();

private:
    void publish(newsroom::ArticleId id, DueReport &report);

    newsroom::Library &m_library;
    Publisher &m_publisher;
    const Clock &m_clock;
    newsroom::PersonId m_actor;
};

} // namespace tilshi::publishing
