#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace tilshi::text {

/// HTML that may stand in a page as it is. Plain text becomes Markup only by being escaped, so that
/// a text that someone typed cannot reach a page as markup.
class Markup
{
public:
    Markup() = default;

    /// The text with & < > " ' escaped; fit for elements and for quoted attributes. Characters that
    /// HTML and XML forbid (most controls, half surrogates, noncharacters) are left out.
    static Markup text(QStringView plain);
    /// What a writer of this room put together out of escaped parts and literals.
    static Markup written(QString html) { return Markup(std::move(html)); }

    bool isEmpty() const { return m_html.isEmpty(); }
    const QString &toString() const { return m_html; }

    bool operator==(const Markup &) const = default;

private:
    explicit Markup(QString html)
        : m_html(std::move(html))
    {
    }

    QString m_html;
};

/// The text without the characters that HTML, XML and JSON feeds must not carry.
QString printable(QStringView plain);

} // namespace tilshi::text
