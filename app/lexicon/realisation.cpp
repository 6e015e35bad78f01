#include "lexicon/realisation.h"

#include <algorithm>

namespace tilshi::lexicon {

namespace {

constexpr QChar vowelClass = u'V';

QString shapeOf(const QList<SoundChoice> &choices, QChar soundClass, Harmony harmony)
{
    const auto fitting =
        std::find_if(choices.begin(), choices.end(), [&](const SoundChoice &choice) {
            return (choice.soundClass.isNull() || choice.soundClass == soundClass) &&
                   (!choice.harmony || choice.harmony == harmony);
        });
    return fitting == choices.end() ? QString() : fitting->letters;
}

QString joined(const Sounds &sounds, const Base &base, const QString &suffix)
{
    for (const Junction &junction : sounds.junctions) {
        if ((!junction.voiced || base.voiced) && suffix.startsWith(junction.right) &&
            base.text.endsWith(junction.left)) {
            return base.text.chopped(junction.left.size()) + junction.result +
                   suffix.mid(junction.right.size());
        }
    }
    return base.text + suffix;
}

} // namespace

QString spelled(const Sounds &sounds, const Base &base, const QList<Segment> &suffix)
{
    QString written;
    QChar soundClass = base.soundClass;
    for (const Segment &segment : suffix) {
        const QString letters = segment.sound.isNull() ? segment.letters
                                                       : shapeOf(sounds.sounds.value(segment.sound),
                                                                 soundClass, base.harmony);
        const bool isVowel = sounds.classOf(letters) == vowelClass;
        if (segment.optional && isVowel == (soundClass == vowelClass)) {
            continue;
        }
        written += letters;
        if (const QChar reached = sounds.classOf(letters); !reached.isNull()) {
            soundClass = reached;
        }
    }
    return written;
}

Base with(const Sounds &sounds, const Base &base, const QList<Segment> &suffix)
{
    if (suffix.isEmpty()) {
        return base;
    }
    const QString written = spelled(sounds, base, suffix);
    if (written.isEmpty()) {
        return base;
    }
    Base longer{joined(sounds, base, written), base.harmony, sounds.classOf(written), true};
    for (const Segment &segment : suffix) {
        const auto own = segment.letters.isEmpty()
                             ? sounds.vowels.cend()
                             : sounds.vowels.constFind(segment.letters.front());
        if (own != sounds.vowels.cend()) {
            longer.harmony = *own;
        }
    }
    return longer;
}

} // namespace tilshi::lexicon
