#include "main/installation.h"

#include <catch2/catch.hpp>
#include <map>

using namespace Qt::StringLiterals;
using namespace tilshi;

namespace {

/// The environment with these variables alone of those that name a language, for its lifetime.
class Environment
{
public:
    explicit Environment(const std::map<const char *, QByteArray> &variables)
    {
        for (const char *name : names) {
            m_before[name] = qgetenv(name);
            qunsetenv(name);
        }
        for (const auto &[name, value] : variables) {
            qputenv(name, value);
        }
    }
    ~Environment()
    {
        for (const auto &[name, value] : m_before) {
            value.isEmpty() ? qunsetenv(name) : qputenv(name, value);
        }
    }
    Q_DISABLE_COPY_MOVE(Environment)

private:
    static constexpr const char *names[]{"LC_ALL", "LC_MESSAGES", "LANG", "LANGUAGE"};
    std::map<const char *, QByteArray> m_before;
};

} // namespace

TEST_CASE("the environment says which language a program speaks at its first start")
{
    const std::pair<std::map<const char *, QByteArray>, QString> cases[] = {
        {{{"LANG", "kk_KZ.UTF-8"}}, u"kk"_s},
        {{{"LANG", "ru_KZ.UTF-8"}}, u"ru"_s},
        {{{"LANG", "en_GB"}}, u"en"_s},
        {{{"LANG", "kk"}}, u"kk"_s},
        {{{"LANG", "ru_RU.KOI8-R"}}, u"ru"_s},
        {{{"LANG", "kk_KZ@arabic"}}, u"kk"_s},
        {{{"LANG", "ru_RU.UTF-8"}, {"LC_MESSAGES", "kk_KZ.UTF-8"}}, u"kk"_s},
        {{{"LANG", "ru_RU.UTF-8"}, {"LC_ALL", "en_US.UTF-8"}}, u"en"_s},
        {{{"LANG", "tr_TR.UTF-8"}, {"LANGUAGE", "tr:ru:en"}}, u"ru"_s},
        {{{"LANG", "en_US.UTF-8"}, {"LANGUAGE", "kk_KZ:en"}}, u"kk"_s},
        {{{"LANG", "C.UTF-8"}, {"LANGUAGE", "ru"}}, u"other"_s},
        {{{"LANG", "POSIX"}}, u"other"_s},
        {{{"LANG", "de_DE.UTF-8"}}, u"other"_s},
        {{{"LANG", "kkj_CM.UTF-8"}}, u"other"_s}, // Kako, a language of Cameroon
        {{}, u"other"_s},
    };
    for (const auto &[variables, language] : cases) {
        const Environment environment(variables);
        CHECK(languageOfEnvironment(u"other"_s).toStdString() == language.toStdString());
    }
}
