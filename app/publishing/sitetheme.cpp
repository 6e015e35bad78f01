#include "publishing/sitetheme.h"

#include <QFile>
#include <QRegularExpression>

#include <kainjow/mustache.hpp>
#include <map>
#include <string>

/// Outside every namespace, as Qt's macro wants it.
static void useThemeResources()
{
    Q_INIT_RESOURCE(themes);
}

namespace tilshi::publishing {

namespace {

using kainjow::mustache::data;
using kainjow::mustache::mustache;

data toData(const Fields &fields);

data toData(const Fields::Value &value)
{
    if (const auto *markup = std::get_if<text::Markup>(&value)) {
        return data(markup->toString().toStdString());
    }
    if (const auto *flag = std::get_if<bool>(&value)) {
        return data(*flag ? data::type::bool_true : data::type::bool_false);
    }
    data list(data::type::list);
    for (const Fields &item : std::get<QList<Fields>>(value)) {
        list.push_back(toData(item));
    }
    return list;
}

data toData(const Fields &fields)
{
    data object(data::type::object);
    for (const auto &[name, value] : fields.values()) {
        object.set(name.toStdString(), toData(value));
    }
    return object;
}

/// The template's text. A section's tag that has a line to itself leaves no empty line behind.
std::string sourceOf(const char *name)
{
    static const QRegularExpression tagLine(QStringLiteral("^(\\{\\{[#^/]\\w+\\}\\})\\n"),
                                            QRegularExpression::MultilineOption);
    const QByteArray source = SiteTheme::file(QByteArray(name).append(".mustache").constData());
    return QString::fromUtf8(source).replace(tagLine, QStringLiteral("\\1")).toStdString();
}

} // namespace

Fields &Fields::set(const char *name, const text::Markup &value)
{
    m_values.append({name, value.isEmpty() ? Value(false) : Value(value)});
    return *this;
}

Fields &Fields::set(const char *name, bool value)
{
    m_values.append({name, Value(value)});
    return *this;
}

Fields &Fields::set(const char *name, const QList<Fields> &value)
{
    m_values.append({name, Value(value)});
    return *this;
}

struct SiteTheme::Templates
{
    std::map<std::string, mustache> parsed;
};

SiteTheme::SiteTheme()
    : m_templates(std::make_unique<Templates>())
{
}

SiteTheme::~SiteTheme() = default;

text::Markup SiteTheme::render(const char *name, const Fields &fields) const
{
    auto &parsed = m_templates->parsed;
    auto found = parsed.find(name);
    if (found == parsed.end()) {
        found = parsed.emplace(name, mustache(sourceOf(name))).first;
        // Fields hold escaped markup already; escaping twice would show &amp; to readers.
        found->second.set_custom_escape([](const std::string &markup) { return markup; });
    }
    return text::Markup::written(QString::fromStdString(found->second.render(toData(fields))));
}

QByteArray SiteTheme::file(const char *name)
{
    useThemeResources();
    QFile file(u":/themes/default/" + QString::fromLatin1(name));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return open ? file.readAll() : QByteArray();
}

} // namespace tilshi::publishing
