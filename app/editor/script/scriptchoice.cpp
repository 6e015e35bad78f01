#include "editor/script/scriptchoice.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace tilshi::editor {
namespace {

/// A setting whose values are kept by their names, in the order of their enumeration.
struct Setting
{
    QString key;
    QStringList names;

    int read() const
    {
        const auto at = names.indexOf(QSettings().value(key).toString());
        return int(std::max<qsizetype>(0, at));
    }
    void write(int value) const { QSettings().setValue(key, names.at(value)); }
};

Setting script()
{
    return {QStringLiteral("otherScript/script"),
            {QStringLiteral("latn"), QStringLiteral("latn2018"), QStringLiteral("arab")}};
}

Setting hamza()
{
    return {QStringLiteral("otherScript/hamza"),
            {QStringLiteral("letter"), QStringLiteral("high")}};
}

Setting digits()
{
    return {QStringLiteral("otherScript/digits"),
            {QStringLiteral("european"), QStringLiteral("arabic"), QStringLiteral("persian")}};
}

} // namespace

language::Transliteration chosenScript()
{
    return {language::Script(script().read()),
            {language::Hamza(hamza().read()), language::Digits(digits().read())}};
}

void chooseScript(const language::Transliteration &how)
{
    script().write(int(how.script));
    hamza().write(int(how.arabic.hamza));
    digits().write(int(how.arabic.digits));
}

} // namespace tilshi::editor
