// Nothing typed is ever lost, whatever happens in whatever order.
#include "ui/saving/world.h"

#include <catch2/catch.hpp>

using namespace tilshi;
using namespace tilshi::test;

namespace {

constexpr int usualSequences = 120;
constexpr int steps = 30;

int numberOf(const char *variable, int usual)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : usual;
}

/// What is wrong after a sequence, with the way there; empty if nothing is.
QString trouble(const QStringList &done, const QStringList &lost, const QStringList &wrongs)
{
    if (lost.isEmpty() && wrongs.isEmpty()) {
        return {};
    }
    return done.join(QStringLiteral("\n")) + QStringLiteral("\nlost: ") +
           lost.join(QStringLiteral(", ")) + QStringLiteral("\nwrong: ") +
           wrongs.join(QStringLiteral(", "));
}

QString runSequence(const SmallDisk *disk, unsigned seed, QSet<QString> &met)
{
    World world(disk, seed);
    QStringList done;
    for (int i = 0; i < steps; ++i) {
        done.append(world.step());
        const QString wrong = trouble(done, world.lost(), world.wrongs());
        if (!wrong.isEmpty()) {
            return wrong;
        }
    }
    met += world.met();
    world.endAndComeBack();
    return trouble(done, world.notInLibrary(), world.wrongs());
}

struct Outcome
{
    QStringList troubles;
    QSet<QString> met;
};

Outcome runSequences(const SmallDisk *disk, unsigned seed, int sequences)
{
    constexpr int mostTroubles = 3;
    Outcome outcome;
    for (int i = 0; i < sequences && outcome.troubles.size() < mostTroubles; ++i) {
        const QString wrong = runSequence(disk, seed + unsigned(i), outcome.met);
        if (!wrong.isEmpty()) {
            outcome.troubles.append(
                QStringLiteral("TILSHI_SEQUENCES=1 TILSHI_SEED=%1\n").arg(seed + unsigned(i)) +
                wrong);
        }
    }
    return outcome;
}

QString nameOf(ErrorCode code)
{
    return QStringLiteral("error %1").arg(int(code));
}

} // namespace

// TILSHI_SEQUENCES=3000 for the long run, TILSHI_SEED to see one again.
TEST_CASE("no sentence is ever lost, whatever is done by whom and whatever fails")
{
    const std::optional<SmallDisk> disk = SmallDisk::mounted("12m");
    const auto seed = unsigned(numberOf("TILSHI_SEED", 1));
    const int sequences = numberOf("TILSHI_SEQUENCES", usualSequences);
    const Outcome outcome = runSequences(disk ? &*disk : nullptr, seed, sequences);
    INFO(sequences << " sequences from seed " << seed);
    INFO(outcome.troubles.join(QStringLiteral("\n\n")).toStdString());
    CHECK(outcome.troubles.isEmpty());
    if (sequences < usualSequences || !outcome.troubles.isEmpty()) {
        return; // too few to meet everything that can stand in the way
    }
    QStringList wanted{QStringLiteral("recovered"), QStringLiteral("another's text"),
                       nameOf(ErrorCode::Conflict), nameOf(ErrorCode::Refused),
                       nameOf(ErrorCode::Busy),     nameOf(ErrorCode::Missing)};
    if (disk) {
        wanted.append(nameOf(ErrorCode::DiskFull));
    }
    for (const QString &one : wanted) {
        INFO(one.toStdString());
        CHECK(outcome.met.contains(one));
    }
}
