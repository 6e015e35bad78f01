#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tilshi::help {

struct HelpHeading
{
    QString id; ///< the same in every language
    QString title;

    bool operator==(const HelpHeading &) const = default;
};

/// One page of the help in one language.
struct HelpPage
{
    QString id; ///< name of its file, without the ending
    QString title;
    QString html;                ///< with its placeholders
    QList<HelpHeading> headings; ///< of its sections, in their order
    QStringList related;         ///< ids of the pages that go on from here
};

/// Reads a page: `<h1>title</h1>`, sections that begin with `<h2 id="…">`, and
/// `<meta name="related" content="id id">`.
HelpPage readHelpPage(const QString &id, const QString &html);

/// The page of that id and language (kk, ru, en) from Qt's search path "help:"; nothing if there is
/// no such file.
std::optional<HelpPage> loadHelpPage(const QString &id, const QString &language);

/// What is written on it, without marks and placeholders.
QString plainText(const HelpPage &page);

} // namespace tilshi::help
