#include "ui/preferences/preferencestore.h"

#include <QSettings>
#include <QStringList>
#include <QVariantMap>

#include <algorithm>

namespace tilshi::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView keysGroup = u"keys/";
constexpr QStringView articlesGroup = u"articles/";
constexpr QStringView draftsGroup = u"commentDrafts/";
constexpr QStringView draftText = u"/text";
constexpr QStringView draftBlocking = u"/blocking";

/// The names of an enumeration's values, in their order.
QStringList scripts()
{
    return {u"latn"_s, u"latn2018"_s, u"arab"_s};
}

QStringList hamzas()
{
    return {u"letter"_s, u"high"_s};
}

QStringList digitKinds()
{
    return {u"european"_s, u"arabic"_s, u"persian"_s};
}

template <class T>
T named(const QStringList &names, const QVariant &name)
{
    return T(std::max<qsizetype>(0, names.indexOf(name.toString())));
}

/// Kept are those that are switched off, so that what is new is switched on.
QStringList switchedOff(editor::TypingAids aids)
{
    QStringList off;
    for (const editor::TypingAid aid : editor::allTypingAids()) {
        if (!aids.testFlag(aid)) {
            off.append(editor::keyOf(aid));
        }
    }
    return off;
}

editor::TypingAids typingAidsBut(const QStringList &off)
{
    editor::TypingAids aids = editor::everyTypingAid();
    for (const editor::TypingAid aid : editor::allTypingAids()) {
        aids.setFlag(aid, !off.contains(editor::keyOf(aid)));
    }
    return aids;
}

/// The keys of the rules that are among the first and not among the second.
QStringList keysOf(const spelling::Rules &some, const spelling::Rules &others)
{
    QStringList keys;
    for (const spelling::Rule rule : spelling::allRules()) {
        if (some.contains(rule) && !others.contains(rule)) {
            keys.append(spelling::keyOf(rule));
        }
    }
    return keys;
}

/// The usual ones without those, and with these.
spelling::Rules rulesWith(const QStringList &off, const QStringList &on)
{
    spelling::Rules rules = spelling::usualRules();
    for (const QString &key : off) {
        if (const auto rule = spelling::ruleNamed(key)) {
            rules.remove(*rule);
        }
    }
    for (const QString &key : on) {
        if (const auto rule = spelling::ruleNamed(key)) {
            rules.insert(*rule);
        }
    }
    return rules;
}

QString keyOf(const AtWork &person)
{
    return articlesGroup + person.first + u'/' + person.second;
}

QString keyOf(const CommentPlace &place)
{
    return draftsGroup + place.library + u'/' + place.writer.toString() + u'/' +
           place.article.toString();
}

/// What stands in the file, by its keys.
QVariantMap writtenChoices(const Preferences &all)
{
    QVariantMap file{
        {u"interface/language"_s, all.language},
        {u"interface/theme"_s, widgets::keyOf(all.theme)},
        {u"interface/blinkingCaret"_s, all.caretBlinks},
        {u"interface/notices"_s, all.notices},
        {u"typing/off"_s, switchedOff(all.typingAids)},
        {u"focusMode/bright"_s, editor::keyOf(all.bright)},
        {u"otherScript/script"_s, scripts().at(int(all.script.script))},
        {u"otherScript/hamza"_s, hamzas().at(int(all.script.arabic.hamza))},
        {u"otherScript/digits"_s, digitKinds().at(int(all.script.arabic.digits))},
        {u"spelling/rulesOff"_s, keysOf(spelling::usualRules(), all.rules)},
        {u"spelling/rulesOn"_s, keysOf(all.rules, spelling::usualRules())},
        {u"goal/length"_s, all.goal.length},
        {u"goal/inCharacters"_s, all.goal.inCharacters},
        {u"goal/deadline"_s, all.goal.deadline},
    };
    for (auto given = all.keys.begin(); given != all.keys.end(); ++given) {
        file.insert(keysGroup + given.key(), given.value().toString(QKeySequence::PortableText));
    }
    return file;
}

QVariantMap written(const Preferences &all)
{
    QVariantMap file = writtenChoices(all);
    file.insert(u"window/geometry"_s, all.layout.geometry);
    file.insert(u"window/panes"_s, all.layout.panes);
    file.insert(u"page/zoom"_s, all.layout.zoom);
    file.insert(u"library/last"_s, all.lastLibrary);
    file.insert(u"library/login"_s, all.lastLogin);
    for (auto last = all.lastArticles.begin(); last != all.lastArticles.end(); ++last) {
        file.insert(keyOf(last.key()), last.value().toString());
    }
    for (auto draft = all.commentDrafts.begin(); draft != all.commentDrafts.end(); ++draft) {
        file.insert(keyOf(draft.key()) + draftText, draft.value().text);
        file.insert(keyOf(draft.key()) + draftBlocking, draft.value().blocking);
    }
    return file;
}

/// goal/inSigns: as versions of November 2026 and before wrote it.
void readChoices(const QSettings &file, Preferences &all)
{
    all.language = file.value(u"interface/language"_s).toString();
    all.theme = widgets::themeOf(file.value(u"interface/theme"_s).toString());
    all.caretBlinks = file.value(u"interface/blinkingCaret"_s).toBool();
    all.notices = file.value(u"interface/notices"_s, true).toBool();
    all.typingAids = typingAidsBut(file.value(u"typing/off"_s).toStringList());
    all.bright =
        editor::brightOf(file.value(u"focusMode/bright"_s, editor::keyOf(all.bright)).toString());
    all.script = {named<language::Script>(scripts(), file.value(u"otherScript/script"_s)),
                  {named<language::Hamza>(hamzas(), file.value(u"otherScript/hamza"_s)),
                   named<language::Digits>(digitKinds(), file.value(u"otherScript/digits"_s))}};
    all.rules = rulesWith(file.value(u"spelling/rulesOff"_s).toStringList(),
                          file.value(u"spelling/rulesOn"_s).toStringList());
    all.goal = {file.value(u"goal/length"_s).toInt(),
                file.value(u"goal/inCharacters"_s, file.value(u"goal/inSigns"_s)).toBool(),
                file.value(u"goal/deadline"_s).toTime()};
}

void readLast(const QSettings &file, Preferences &all)
{
    all.layout = {file.value(u"window/geometry"_s).toByteArray(),
                  file.value(u"window/panes"_s).toByteArray(), file.value(u"page/zoom"_s).toInt()};
    all.lastLibrary = file.value(u"library/last"_s).toString();
    all.lastLogin = file.value(u"library/login"_s).toString();
}

/// articles/LIBRARY/LOGIN; a login has no slash.
void readArticle(const QString &key, const QVariant &value, Preferences &all)
{
    const QString place = key.sliced(articlesGroup.size());
    if (const auto article = newsroom::ArticleId::fromString(value.toString())) {
        all.lastArticles.insert({place.section(u'/', 0, -2), place.section(u'/', -1)}, *article);
    }
}

/// commentDrafts/LIBRARY/WRITER/ARTICLE/text or blocking.
void readDraft(const QString &key, const QVariant &value, Preferences &all)
{
    const QString place = key.sliced(draftsGroup.size());
    const auto writer = newsroom::PersonId::fromString(place.section(u'/', -3, -3));
    const auto article = newsroom::ArticleId::fromString(place.section(u'/', -2, -2));
    if (!writer || !article) {
        return;
    }
    CommentDraft &draft = all.commentDrafts[{place.section(u'/', 0, -4), *writer, *article}];
    if (key.endsWith(draftText)) {
        draft.text = value.toString();
    } else if (key.endsWith(draftBlocking)) {
        draft.blocking = value.toBool();
    }
}

void readGroups(const QSettings &file, Preferences &all)
{
    const QStringList keys = file.allKeys();
    for (const QString &key : keys) {
        if (key.startsWith(keysGroup)) {
            all.keys.insert(key.sliced(keysGroup.size()),
                            QKeySequence(file.value(key).toString(), QKeySequence::PortableText));
        } else if (key.startsWith(articlesGroup)) {
            readArticle(key, file.value(key), all);
        } else if (key.startsWith(draftsGroup)) {
            readDraft(key, file.value(key), all);
        }
    }
    all.commentDrafts.removeIf([](const auto &draft) { return draft.value() == CommentDraft(); });
}

void store(const QVariantMap &before, const QVariantMap &after, QSettings &file)
{
    for (auto entry = after.begin(); entry != after.end(); ++entry) {
        if (!before.contains(entry.key()) || before.value(entry.key()) != entry.value()) {
            file.setValue(entry.key(), entry.value());
        }
    }
    for (auto entry = before.begin(); entry != before.end(); ++entry) {
        if (!after.contains(entry.key())) {
            file.remove(entry.key());
        }
    }
}

} // namespace

PreferenceStore::PreferenceStore(QObject *parent)
    : QObject(parent)
    , m_file(std::make_unique<QSettings>())
{
}

PreferenceStore::~PreferenceStore() = default;

Preferences PreferenceStore::now() const
{
    m_file->sync(); // reads what others have written
    Preferences all;
    readChoices(*m_file, all);
    readLast(*m_file, all);
    readGroups(*m_file, all);
    return all;
}

void PreferenceStore::change(const std::function<void(Preferences &)> &change)
{
    const Preferences before = now();
    Preferences after = before;
    change(after);
    if (after == before) {
        return;
    }
    store(written(before), written(after), *m_file);
    m_file->sync();
    Q_EMIT changed(before, after);
}

} // namespace tilshi::ui
