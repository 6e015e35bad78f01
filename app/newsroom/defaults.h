#pragma once

#include "newsroom/ports.h"

namespace tilshi::newsroom {

/// What a new library starts with.

/// The settings of a newsroom that has decided nothing yet.
Settings firstSettings();

/// The chief editor that a computer's user becomes. A login that the library can't keep is made to
/// fit: lower case, other characters as hyphens; "owner" if nothing of it is left. name: may be
/// empty, then the login stands for it.
Person firstPerson(const QString &userLogin, const QString &name);

/// Саясат, Экономика, Технология, Қоғам, Мәдениет, Спорт.
QList<Section> firstSections();
/// Sections of those names in their order, with slugs; a name that is there already or makes no
/// slug is left out.
QList<Section> sectionsNamed(const QStringList &names);

/// Adds the sections to a library that has none yet. Errors of the library.
Result<void> addDefaults(Library &library, const QList<Section> &sections = firstSections());

/// What a library is made with, before anybody works in it.
struct Defaults
{
    Settings settings;
    QList<Person> people; ///< the owner of the folder among them
    QList<Section> sections;
    QStringList words; ///< the newsroom's own for the speller
};
Result<void> addDefaults(Library &library, const Defaults &defaults);

} // namespace tilshi::newsroom
