#include "spelling/spellingworker.h"

#include "spelling/checker.h"

#include <QPromise>
#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace tilshi::spelling {

namespace {

struct CheckJob
{
    QPromise<QList<Finding>> promise;
    QString text;
    QList<LanguageRun> runs;
    QString language;

    void run(Checker &checker) { promise.addResult(checker.check(text, runs, language)); }
};

struct SuggestionJob
{
    QPromise<QStringList> promise;
    QString word;
    QString language;
    int most = 0;

    void run(Checker &checker)
    {
        promise.addResult(
            checker.suggestions(word, language, most, [this] { return promise.isCanceled(); }));
    }
};

template <class Job>
void answer(Job job, Checker &checker)
{
    if (!job.promise.isCanceled()) {
        job.run(checker);
    }
    job.promise.finish();
}

} // namespace

/// The thread, its queue, and the checker that no other thread touches.
class SpellingWorker::Thread : public QThread
{
public:
    explicit Thread(const Dictionaries &dictionaries)
        : m_checker(dictionaries)
    {
        m_loading.start();
    }

    ~Thread() override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wakes.notify_one();
        wait();
    }

    QFuture<Result<void>> loaded() const { return m_loaded; }

    QFuture<QList<Finding>> add(CheckJob job)
    {
        job.promise.start();
        const auto future = job.promise.future();
        enqueue([this, &job] { m_checks.push_back(std::move(job)); });
        return future;
    }

    QFuture<QStringList> add(SuggestionJob job)
    {
        job.promise.start();
        const auto future = job.promise.future();
        enqueue([this, &job] { m_suggestions.push_back(std::move(job)); });
        return future;
    }

    void setHouseWords(const QList<language::HouseWord> &words)
    {
        enqueue([this, &words] { m_houseWords = words; });
    }

protected:
    void run() override
    {
        m_loading.addResult(m_checker.load());
        m_loading.finish();
        std::unique_lock lock(m_mutex);
        while (!m_stopping) {
            if (!takeOne(lock)) {
                m_wakes.wait(lock);
            }
        }
    }

private:
    template <class Put>
    void enqueue(Put put)
    {
        {
            const std::lock_guard lock(m_mutex);
            put();
        }
        m_wakes.notify_one();
    }

    /// Does what is due next with the lock open; false if nothing is.
    bool takeOne(std::unique_lock<std::mutex> &lock)
    {
        if (m_houseWords) {
            const QList<language::HouseWord> words =
                std::exchange(m_houseWords, std::nullopt).value();
            lock.unlock();
            m_checker.setHouseWords(words);
        } else if (!m_suggestions.empty()) {
            SuggestionJob job = std::move(m_suggestions.front());
            m_suggestions.pop_front();
            lock.unlock();
            answer(std::move(job), m_checker);
        } else if (!m_checks.empty()) {
            CheckJob job = std::move(m_checks.back());
            m_checks.pop_back();
            lock.unlock();
            answer(std::move(job), m_checker);
        } else {
            return false;
        }
        lock.lock();
        return true;
    }

    Checker m_checker; ///< this thread's alone once it runs
    QPromise<Result<void>> m_loading;
    QFuture<Result<void>> m_loaded = m_loading.future();
    std::mutex m_mutex; ///< guards all below
    std::condition_variable m_wakes;
    std::deque<CheckJob> m_checks;
    std::deque<SuggestionJob> m_suggestions;
    std::optional<QList<language::HouseWord>> m_houseWords;
    bool m_stopping = false;
};

SpellingWorker::SpellingWorker(const Dictionaries &dictionaries)
    : m_thread(std::make_unique<Thread>(dictionaries))
{
    m_thread->setObjectName(QStringLiteral("spelling"));
    m_thread->start();
}

SpellingWorker::~SpellingWorker() = default;

QFuture<Result<void>> SpellingWorker::loaded() const
{
    return m_thread->loaded();
}

QFuture<QList<Finding>> SpellingWorker::check(const QString &text, const QList<LanguageRun> &runs,
                                              const QString &language)
{
    return m_thread->add(CheckJob{{}, text, runs, language});
}

QFuture<QStringList> SpellingWorker::suggestions(const QString &word, const QString &language,
                                                 int most)
{
    return m_thread->add(SuggestionJob{{}, word, language, most});
}

void SpellingWorker::setHouseWords(const QList<language::HouseWord> &words)
{
    m_thread->setHouseWords(words);
}

} // namespace tilshi::spelling
