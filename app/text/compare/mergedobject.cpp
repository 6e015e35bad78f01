#include "text/compare/mergedrow.h"
#include "text/plaintext.h"

#include <algorithm>

namespace tilshi::text {

namespace {

std::optional<QString> mergedText(const QString &base, const QString &mine, const QString &theirs)
{
    const MergedRow row = mergedRow(unitsOf(base), unitsOf(mine), unitsOf(theirs));
    if (row.source == MergeSource::Conflict) {
        return {};
    }
    return row.units.isEmpty() ? QString() : textOf(row.units.constFirst());
}

/// Merges one text of three objects into the first.
template <class Object>
bool mergeText(Object &base, const Object &mine, const Object &theirs, QString Object::*text)
{
    const auto merged = mergedText(base.*text, mine.*text, theirs.*text);
    if (merged) {
        base.*text = *merged;
    }
    return merged.has_value();
}

bool mergeInto(Image &base, const Image &mine, const Image &theirs)
{
    const auto file = [](const Image &image) {
        return Image{image.media, {}, {}, {}, image.width, image.height};
    };
    const auto merged = mergedValue(file(base), file(mine), file(theirs));
    if (!merged) {
        return false;
    }
    base.media = merged->media;
    base.width = merged->width;
    base.height = merged->height;
    return mergeText(base, mine, theirs, &Image::alt) &&
           mergeText(base, mine, theirs, &Image::caption) &&
           mergeText(base, mine, theirs, &Image::credit);
}

bool mergeInto(Embed &base, const Embed &mine, const Embed &theirs)
{
    const auto url = mergedValue(base.url, mine.url, theirs.url);
    base.url = url.value_or(base.url);
    return url && mergeText(base, mine, theirs, &Embed::title) &&
           mergeText(base, mine, theirs, &Embed::source);
}

bool sameShape(const Table &one, const Table &other)
{
    return std::equal(one.rows.begin(), one.rows.end(), other.rows.begin(), other.rows.end(),
                      [](const TableRow &a, const TableRow &b) {
                          return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                                            [](const TableCell &x, const TableCell &y) {
                                                return x.span == y.span;
                                            });
                      });
}

Units unitsOf(const TableCell &cell)
{
    Units units;
    for (const Runs &paragraph : cell.paragraphs) {
        units.append(Unit{{}, paragraph, {}});
    }
    return units;
}

bool mergeInto(TableCell &base, const TableCell &mine, const TableCell &theirs)
{
    const MergedRow row = mergedRow(unitsOf(base), unitsOf(mine), unitsOf(theirs));
    base.paragraphs.clear();
    for (const Unit &unit : row.units) {
        base.paragraphs.append(unit.runs);
    }
    return row.source != MergeSource::Conflict;
}

bool mergeInto(Table &base, const Table &mine, const Table &theirs)
{
    const auto headed = mergedValue(base.headed, mine.headed, theirs.headed);
    if (!headed || !sameShape(base, mine) || !sameShape(base, theirs)) {
        return false;
    }
    base.headed = *headed;
    for (qsizetype row = 0; row < base.rows.size(); ++row) {
        for (qsizetype cell = 0; cell < base.rows[row].size(); ++cell) {
            if (!mergeInto(base.rows[row][cell], mine.rows[row][cell], theirs.rows[row][cell])) {
                return false;
            }
        }
    }
    return true;
}

bool mergeInto(std::monostate &, std::monostate, std::monostate)
{
    return true;
}

} // namespace

std::optional<Unit> mergedObject(const Unit &base, const Unit &mine, const Unit &theirs)
{
    Unit unit = base;
    const bool merged = std::visit(
        [&](auto &object) {
            using Object = std::remove_reference_t<decltype(object)>;
            return mergeInto(object, std::get<Object>(mine.object),
                             std::get<Object>(theirs.object));
        },
        unit.object);
    return merged ? std::optional(unit) : std::nullopt;
}

} // namespace tilshi::text
