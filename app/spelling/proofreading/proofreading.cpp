#include "spelling/proofreading/proofreading.h"

#include "spelling/proofreading/passagewords.h"

namespace tilshi::spelling {

QList<Finding> proofreadBeforeCharacters(const PassageWords &words, const Accepts &accepts)
{
    return compoundsIn(words) + looseParticlesIn(words, accepts) + directSpeechIn(words.passage());
}

QList<Finding> proofreadAfterCharacters(const PassageWords &words, const Accepts &accepts)
{
    return commasIn(words) + pluralsIn(words, accepts) + capitalsIn(words) +
           confusedWordsIn(words, accepts) + styleIn(words);
}

} // namespace tilshi::spelling
