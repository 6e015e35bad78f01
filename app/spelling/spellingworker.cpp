#include "spelling/spellingworker.h"

#include "base/workthread.h"
#include "spelling/checker.h"

#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <utility>

namespace tilshi::spelling {

namespace {

struct CheckJob
{
    QPromise<QList<QList<Finding>>> promise;
    QList<Paragraph> paragraphs;
    QString language;

    void run(Checker &checker)
    {
        QList<QList<Finding>> findings;
        findings.reserve(paragraphs.size());
        for (const Paragraph &paragraph : std::as_const(paragraphs)) {
            findings.append(checker.check(paragraph.text, paragraph.runs, language));
        }
        promise.addResult(findings);
    }
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

struct ModelJob
{
    QPromise<QString> promise;
    QString word;

    void run(Checker &checker) { promise.addResult(checker.modelFor(word)); }
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
class SpellingWorker::Thread
{
public:
    explicit Thread(const Dictionaries &dictionaries)
        : m_checker(dictionaries)
    {
        m_loading.start();
        m_thread = startThread("spelling", [this] { run(); });
    }
    Thread(const Thread &) = delete;
    Thread &operator=(const Thread &) = delete;

    ~Thread()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_wakes.notify_one();
        m_thread.join();
    }

    QFuture<Result<void>> loaded() const { return m_loaded; }

    template <class Job>
    auto add(Job job, std::deque<Job> &queue)
    {
        job.promise.start();
        auto future = job.promise.future();
        enqueue([&job, &queue] { queue.push_back(std::move(job)); });
        return future;
    }

    QFuture<QList<QList<Finding>>> add(CheckJob job) { return add(std::move(job), m_checks); }
    QFuture<QStringList> add(SuggestionJob job) { return add(std::move(job), m_suggestions); }
    QFuture<QString> add(ModelJob job) { return add(std::move(job), m_models); }

    /// Done before anything that has not begun.
    void change(std::function<void(Checker &)> change)
    {
        enqueue([this, &change] { m_changes.push_back(std::move(change)); });
    }

private:
    void run()
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

    template <class Put>
    void enqueue(Put put)
    {
        {
            const std::lock_guard lock(m_mutex);
            put();
        }
        m_wakes.notify_one();
    }

    template <class Job>
    static Job taken(std::deque<Job> &queue, typename std::deque<Job>::iterator at)
    {
        Job job = std::move(*at);
        queue.erase(at);
        return job;
    }

    /// Does what is due next with the lock open; false if nothing is.
    bool takeOne(std::unique_lock<std::mutex> &lock)
    {
        if (!m_changes.empty()) {
            const auto change = taken(m_changes, m_changes.begin());
            lock.unlock();
            change(m_checker);
        } else if (!m_suggestions.empty()) {
            SuggestionJob job = taken(m_suggestions, m_suggestions.begin());
            lock.unlock();
            answer(std::move(job), m_checker);
        } else if (!m_models.empty()) {
            ModelJob job = taken(m_models, m_models.begin());
            lock.unlock();
            answer(std::move(job), m_checker);
        } else if (!m_checks.empty()) {
            CheckJob job = taken(m_checks, m_checks.end() - 1);
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
    std::deque<ModelJob> m_models;
    std::deque<std::function<void(Checker &)>> m_changes;
    bool m_stopping = false;
    std::thread m_thread;
};

SpellingWorker::SpellingWorker(const Dictionaries &dictionaries)
    : m_thread(std::make_unique<Thread>(dictionaries))
{
}

SpellingWorker::~SpellingWorker() = default;

QFuture<Result<void>> SpellingWorker::loaded() const
{
    return m_thread->loaded();
}

QFuture<QList<QList<Finding>>> SpellingWorker::check(const QList<Paragraph> &paragraphs,
                                                     const QString &language)
{
    return m_thread->add(CheckJob{{}, paragraphs, language});
}

QFuture<QStringList> SpellingWorker::suggestions(const QString &word, const QString &language,
                                                 int most)
{
    return m_thread->add(SuggestionJob{{}, word, language, most});
}

QFuture<QString> SpellingWorker::modelFor(const QString &word)
{
    return m_thread->add(ModelJob{{}, word});
}

void SpellingWorker::setHouseWords(const QList<language::HouseWord> &words)
{
    m_thread->change([words](Checker &checker) { checker.setHouseWords(words); });
}

void SpellingWorker::setRules(const Rules &rules)
{
    m_thread->change([rules](Checker &checker) { checker.setRules(rules); });
}

void SpellingWorker::setIgnored(const QSet<Ignored> &ignored)
{
    m_thread->change([ignored](Checker &checker) { checker.setIgnored(ignored); });
}

} // namespace tilshi::spelling
