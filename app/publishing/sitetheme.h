#pragma once

#include "text/html/markup.h"

#include <QByteArray>
#include <QList>
#include <QPair>

#include <memory>
#include <variant>

namespace tilshi::publishing {

/// What a template is filled with: names and, for each, escaped markup, yes or no, or a list of
/// further fields. There is no way to put unescaped text in.
class Fields
{
public:
    using Value = std::variant<text::Markup, bool, QList<Fields>>;

    /// An empty markup counts as absent, so that {{#name}} … {{/name}} leaves it out.
    Fields &set(const char *name, const text::Markup &value);
    /// Escapes the text.
    Fields &set(const char *name, const QString &value)
    {
        return set(name, text::Markup::text(value));
    }
    Fields &set(const char *name, bool value);
    Fields &set(const char *name, const QList<Fields> &value);

    const QList<QPair<QByteArray, Value>> &values() const { return m_values; }

private:
    QList<QPair<QByteArray, Value>> m_values;
};

/// The templates and files of resources/themes/default, which are compiled in.
class SiteTheme
{
public:
    SiteTheme();
    ~SiteTheme();
    SiteTheme(const SiteTheme &) = delete;
    SiteTheme &operator=(const SiteTheme &) = delete;

    /// The template of that name (page, article, list …) filled in. The theme has the template: a
    /// test asks for each.
    text::Markup render(const char *name, const Fields &fields) const;

    /// A file of the theme: style.css, icon.svg, share.png.
    static QByteArray file(const char *name);

private:
    struct Templates;
    std::unique_ptr<Templates> m_templates;
};

} // namespace tilshi::publishing
