#pragma once

#include "spelling/finding.h"
#include "spelling/guess.h"

#include <QList>

namespace tilshi::spelling {

class PassageWords;
class TokenizedText;

/// What a proofreader looks at beyond single words. On running text each of the rules is wrong once
/// in ten thousand words at most (tests/spelling/data/proofread.tsv).
///
/// Particles that want a hyphen and stand apart: сол-ақ екен, екен-ау, кетіпті-мыс; and those that
/// stand apart and were tied to the next word (ме екен), or written to the one before in a question
/// (ала ма?). accepts here and below: whether the dictionary has a word.
QList<Finding> looseParticlesIn(const PassageWords &words, const Accepts &accepts);

/// Words that are one, or two, or have a hyphen: көпсалалы, алдын ала, жан-жақты.
QList<Finding> compoundsIn(const PassageWords &words);

/// A plural behind a number, бірнеше or көптеген: он депутат. Not of times (1990 жылдары) and of
/// what a number names (5–7 сыныптар).
QList<Finding> pluralsIn(const PassageWords &words, const Accepts &accepts);

/// No comma behind a word that opens a sentence and is set off (Әрине, Демек, Біріншіден), or
/// before бірақ, алайда, өйткені.
QList<Finding> commasIn(const PassageWords &words);

/// Speech in «…» that opens its sentence, without the comma and dash before деді, дейді, деп
/// хабарлады.
QList<Finding> directSpeechIn(const TokenizedText &passage);

/// Capitals of months, districts, institutions and feasts: 9 мамыр, Алматы облысы, Денсаулық сақтау
/// министрлігі, Тәуелсіздік күні.
QList<Finding> capitalsIn(const PassageWords &words);

/// A right word where another is meant that differs in a letter, by the words around it: өсіп тұр,
/// әскери қызмет, осы айдың соңы.
QList<Finding> confusedWordsIn(const PassageWords &words, const Accepts &accepts);

/// Style: болып табылады, and керекпін behind a verbal noun.
QList<Finding> styleIn(const PassageWords &words);

/// The findings of those rules of which the typography is but a part: the dash of direct speech.
QList<Finding> proofreadBeforeCharacters(const PassageWords &words, const Accepts &accepts);
/// Those of the others.
QList<Finding> proofreadAfterCharacters(const PassageWords &words, const Accepts &accepts);

} // namespace tilshi::spelling
