#include "ui/words/chosenrules.h"

#include <QSettings>
#include <QStringList>

namespace tilshi::ui {
namespace {

QString offKey()
{
    return QStringLiteral("spelling/rulesOff");
}

} // namespace

spelling::Rules chosenRules()
{
    spelling::Rules rules = spelling::everyRule();
    for (const QString &key : QSettings().value(offKey()).toStringList()) {
        if (const auto rule = spelling::ruleNamed(key)) {
            rules.remove(*rule);
        }
    }
    return rules;
}

void chooseRules(const spelling::Rules &rules)
{
    QStringList off;
    for (const spelling::Rule rule : spelling::allRules()) {
        if (!rules.contains(rule)) {
            off.append(keyOf(rule));
        }
    }
    QSettings().setValue(offKey(), off);
}

} // namespace tilshi::ui
