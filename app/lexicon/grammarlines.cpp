#include "lexicon/grammarlines.h"

#include <QRegularExpression>

namespace tilshi::lexicon {

namespace {

bool isSoundName(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

std::optional<Harmony> harmonyNamed(const QString &word)
{
    if (word == u"back") {
        return Harmony::Back;
    }
    return word == u"front" ? std::optional(Harmony::Front) : std::nullopt;
}

/// "0" stands for nothing.
QString lettersOf(const QString &word)
{
    return word == u"0" ? QString() : word;
}

/// Reads line after line into a grammar. A rule's first word says what it is; within a slot the
/// lines are indented.
class RuleReader
{
public:
    RuleReader(QString name, Grammar &grammar)
        : m_grammar(grammar)
        , m_place{std::move(name), 0}
    {
    }

    Result<void> read(const QString &line)
    {
        ++m_place.line;
        const QString rule = line.section(u'#', 0, 0);
        const QStringList words = rule.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty()) {
            return {};
        }
        if (rule.startsWith(u' ')) {
            return readArc(words);
        }
        m_slot.clear();
        using Read = Result<void> (RuleReader::*)(const QStringList &);
        static const QHash<QString, Read> readers = {
            {QStringLiteral("harmony"), &RuleReader::readHarmony},
            {QStringLiteral("class"), &RuleReader::readClass},
            {QStringLiteral("ending"), &RuleReader::readEnding},
            {QStringLiteral("loans"), &RuleReader::readEnding},
            {QStringLiteral("sound"), &RuleReader::readSound},
            {QStringLiteral("join"), &RuleReader::readJoin},
            {QStringLiteral("soften"), &RuleReader::readSoften},
            {QStringLiteral("slot"), &RuleReader::readSlot},
            {QStringLiteral("first"), &RuleReader::readFirstParts},
            {QStringLiteral("kind"), &RuleReader::readKind}};
        const auto reader = readers.constFind(words.first());
        if (reader == readers.cend()) {
            return failAt(m_place, QStringLiteral("no rule begins with \"%1\"").arg(words.first()));
        }
        return (this->**reader)(words);
    }

private:
    Result<void> malformed(const QString &shape) const
    {
        return failAt(m_place, QStringLiteral("expected: ") + shape);
    }

    Result<void> readHarmony(const QStringList &words)
    {
        const auto harmony = harmonyNamed(words.value(1));
        if (!harmony || words.size() < 3) {
            return malformed(QStringLiteral("harmony back|front LETTERS"));
        }
        for (const QString &letter : words.mid(2)) {
            m_grammar.sounds.vowels.insert(letter.front(), *harmony);
        }
        return {};
    }

    Result<void> readClass(const QStringList &words)
    {
        if (words.size() < 3 || words[1].size() != 1) {
            return malformed(QStringLiteral("class LETTER LETTERS"));
        }
        for (const QString &letter : words.mid(2)) {
            m_grammar.sounds.classes.insert(letter.front(), words[1].front());
        }
        return {};
    }

    /// "ending front ь" of any word, "ending keeps ик", "loans front ти" of loans.
    Result<void> readEnding(const QStringList &words)
    {
        const bool loans = words[0] == u"loans";
        const auto harmony = harmonyNamed(words.value(1));
        if (words.size() < 3 || (!harmony && (loans || words[1] != u"keeps"))) {
            return malformed(loans ? QStringLiteral("loans back|front ENDINGS")
                                   : QStringLiteral("ending back|front|keeps ENDINGS"));
        }
        Sounds &sounds = m_grammar.sounds;
        if (!harmony) {
            sounds.keepingEndings << words.mid(2);
            return {};
        }
        for (const QString &ending : words.mid(2)) {
            (loans ? sounds.loanEndings : sounds.harmonyEndings)
                << Ending<Harmony>{ending, *harmony};
        }
        return {};
    }

    /// "sound G T back қ, T front к, else г": the conditions of each choice, then its letters.
    Result<void> readSound(const QStringList &words)
    {
        const QString shape = QStringLiteral("sound CAPITAL [CLASS] [back|front] LETTERS, …");
        if (words.size() < 3 || words[1].size() != 1 || !isSoundName(words[1].front())) {
            return malformed(shape);
        }
        QList<SoundChoice> choices;
        const QStringList parts = words.mid(2).join(u' ').split(u',');
        for (const QString &part : parts) {
            QStringList conditions = part.simplified().split(u' ');
            SoundChoice choice;
            choice.letters = lettersOf(conditions.takeLast());
            for (const QString &condition : conditions) {
                if (const auto harmony = harmonyNamed(condition)) {
                    choice.harmony = harmony;
                } else if (condition.size() == 1 && isSoundName(condition.front())) {
                    choice.soundClass = condition.front();
                } else if (condition != u"else") {
                    return malformed(shape);
                }
            }
            choices << choice;
        }
        m_grammar.sounds.sounds.insert(words[1].front(), choices);
        return {};
    }

    Result<void> readJoin(const QStringList &words)
    {
        const bool voiced =
            words.mid(6) == QStringList{QStringLiteral("if"), QStringLiteral("voiced")};
        if (words.size() < 6 || words[2] != u"+" || words[4] != u">" ||
            (words.size() > 6 && !voiced)) {
            return malformed(QStringLiteral("join LEFT + RIGHT > RESULT [if voiced]"));
        }
        m_grammar.sounds.junctions << Junction{words[1], words[3], lettersOf(words[5]), voiced};
        return {};
    }

    Result<void> readSoften(const QStringList &words)
    {
        QStringList before = words.mid(5);
        const bool voiced = before.size() > 2 && before.endsWith(QStringLiteral("voiced"));
        if (voiced) {
            before.resize(before.size() - 2);
        }
        if (before.isEmpty() || words[2] != u">" || words[4] != u"before") {
            return malformed(QStringLiteral("soften LETTER > LETTER before LETTERS [if voiced]"));
        }
        for (const QString &next : before) {
            m_grammar.sounds.junctions
                << Junction{words[1], next, lettersOf(words[3]) + next, voiced};
        }
        return {};
    }

    Result<void> readSlot(const QStringList &words)
    {
        if (words.size() != 2) {
            return malformed(QStringLiteral("slot NAME"));
        }
        if (m_grammar.slotArcs.contains(words[1])) {
            return failAt(m_place, QStringLiteral("slot \"%1\" is there twice").arg(words[1]));
        }
        m_slot = words[1];
        m_grammar.slotArcs.insert(m_slot, {});
        return {};
    }

    Result<void> readKind(const QStringList &words)
    {
        if (words.size() < 3) {
            return malformed(QStringLiteral("kind NAME SLOT [GROUPS] [small=KIND]"));
        }
        Kind kind{words[2], {}, m_place, {}};
        for (const QString &word : words.mid(3)) {
            if (word.startsWith(u"small=")) {
                kind.small = word.mid(6);
            } else {
                kind.groups << word;
            }
        }
        m_grammar.kinds.insert(words[1], kind);
        return {};
    }

    /// "first noun,adjective 5 авиа авто": kinds, letters that the word behind must have, parts.
    Result<void> readFirstParts(const QStringList &words)
    {
        bool number = false;
        const int letters = words.value(2).toInt(&number);
        if (words.size() < 4 || !number || letters < 1) {
            return malformed(QStringLiteral("first KIND[,KIND] LETTERS PARTS"));
        }
        m_grammar.firstParts << FirstParts{words[1].split(u','), letters, words.mid(3), m_place};
        return {};
    }

    /// "gen NIң > place @group", ">> slot" to fold, "." to end.
    Result<void> readArc(const QStringList &words)
    {
        const QString shape =
            QStringLiteral("ANALYSIS SUFFIX >|>> SLOT [@GROUP …], or \".\" to end");
        if (m_slot.isEmpty() || words.size() < 3) {
            return malformed(shape);
        }
        Arc arc;
        arc.analysis = words[0];
        arc.place = m_place;
        const bool ends = words[2] == u".";
        arc.folds = words[2] == u">>";
        if (!ends && ((!arc.folds && words[2] != u">") || words.size() < 4)) {
            return malformed(shape);
        }
        arc.next = ends ? QString() : words[3];
        for (const QString &word : words.mid(ends ? 3 : 4)) {
            if (!word.startsWith(u'@')) {
                return malformed(shape);
            }
            arc.groups << word.mid(1);
        }
        Result<QList<Segment>> suffix = readSuffix(lettersOf(words[1]));
        if (!suffix) {
            return fail(suffix.error());
        }
        arc.suffix = *suffix;
        m_grammar.slotArcs[m_slot] << arc;
        return {};
    }

    Result<QList<Segment>> readSuffix(const QString &text) const
    {
        QList<Segment> segments;
        bool optional = false;
        for (const QChar character : text) {
            if (character == u'(' || character == u')') {
                optional = character == u'(';
                continue;
            }
            if (isSoundName(character) && !m_grammar.sounds.sounds.contains(character)) {
                return failAt(m_place, QStringLiteral("there is no sound %1").arg(character));
            }
            if (!isSoundName(character) && character.isUpper()) {
                return failAt(
                    m_place, QStringLiteral("a capital %1 that is no Latin letter").arg(character));
            }
            segments << (isSoundName(character) ? Segment{{}, character, optional}
                                                : Segment{QString(character), {}, optional});
        }
        return segments;
    }

    Grammar &m_grammar;
    SourceLine m_place;
    QString m_slot;
};

} // namespace

Result<void> readRules(const QString &text, const QString &name, Grammar &grammar)
{
    RuleReader reader(name, grammar);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (Result<void> read = reader.read(line); !read) {
            return read;
        }
    }
    return {};
}

} // namespace tilshi::lexicon
