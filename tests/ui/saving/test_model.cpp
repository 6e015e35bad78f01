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

QString runSequence(const SmallDisk *disk, unsigned seed)
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
    world.endAndComeBack();
    return trouble(done, world.notInLibrary(), world.wrongs());
}

} // namespace

// TILSHI_SEQUENCES=3000 for the long run, TILSHI_SEED to see one again.
TEST_CASE("no sentence is ever lost, whatever is done by whom and whatever fails")
{
    const std::optional<SmallDisk> disk = SmallDisk::mounted("12m");
    const auto seed = unsigned(numberOf("TILSHI_SEED", 1));
    const int sequences = numberOf("TILSHI_SEQUENCES", usualSequences);
    int bad = 0;
    for (int i = 0; i < sequences; ++i) {
        const QString wrong = runSequence(disk ? &*disk : nullptr, seed + unsigned(i));
        if (!wrong.isEmpty()) {
            UNSCOPED_INFO("TILSHI_SEED=" << seed + unsigned(i) << " TILSHI_SEQUENCES=1\n"
                                         << wrong.toStdString());
            ++bad;
        }
        if (bad > 2) {
            break;
        }
    }
    INFO(sequences << " sequences from seed " << seed);
    CHECK(bad == 0);
}
