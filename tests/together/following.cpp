#include "together/following.h"

#include "support/printing.h"
#include "together/moment.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

namespace tilshi::test {
namespace {

constexpr qint64 limitMs = 1000;
constexpr int patienceMs = 10'000;

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

void Following::follows(const QString &kind, const Act &act, const QList<Sign> &signs)
{
    INFO(kind.toStdString());
    QList<QJsonValue> before;
    QList<int> awaited;
    QList<qint64> kept;
    for (const Sign &sign : signs) {
        before.append(sign.window.show(QStringLiteral("held")));
        awaited.append(sign.window.tell(
            {{QStringLiteral("await"), sign.part},
             {sign.comes ? QStringLiteral("has") : QStringLiteral("lacks"), sign.words}}));
        kept.append(sign.window.keptWaiting());
    }
    const qint64 begun = momentNow();
    const qint64 at = act();
    for (qsizetype i = 0; i < signs.size(); ++i) {
        const Sign &sign = signs.at(i);
        const QJsonObject answer = sign.window.answerWithin(awaited.at(i), patienceMs);
        if (answer.isEmpty()) {
            m_late.append(QStringLiteral("%1: %2 never sees “%3” in %4, but %5")
                              .arg(kind, sign.window.name(), sign.words, sign.part,
                                   compact(sign.window.show(sign.part))));
            continue;
        }
        const qint64 seen = answer[u"at"].toInteger();
        if (seen < begun) {
            m_late.append(QStringLiteral("%1: %2 was so before").arg(kind, sign.part));
        }
        note(kind, sign, seen - at, sign.window.keptWaiting() - kept.at(i));
        const QJsonValue now = sign.window.show(QStringLiteral("held"));
        if (now != before.at(i)) {
            m_moved.append(kind + u" in " + sign.window.name() + u"'s window: " +
                           compact(before.at(i)) + u" became " + compact(now));
        }
    }
}

void Following::note(const QString &kind, const Sign &sign, qint64 took, qint64 kept)
{
    const qint64 time = std::max<qint64>(0, took);
    m_times.append({kind + QStringLiteral(", ") + sign.part, time});
    if (time > limitMs + kept) {
        m_late.append(QStringLiteral("%1 in %2 after %3 ms, %4 of them kept from a processor")
                          .arg(kind, sign.part)
                          .arg(time)
                          .arg(kept));
    }
}

void Following::tell() const
{
    QList<Time> sorted = m_times;
    std::sort(sorted.begin(), sorted.end(),
              [](const Time &a, const Time &b) { return a.took < b.took; });
    for (const Time &time : m_times) {
        std::printf("  %5d ms  %s\n", int(time.took), qPrintable(time.kind));
    }
    if (!sorted.isEmpty()) {
        std::printf("seen in another window: %d times, median %d ms, longest %d ms (%s)\n",
                    int(sorted.size()), int(sorted.at(sorted.size() / 2).took),
                    int(sorted.constLast().took), qPrintable(sorted.constLast().kind));
    }
}

} // namespace tilshi::test
