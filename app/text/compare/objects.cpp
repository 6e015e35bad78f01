#include "text/compare/objects.h"

#include "text/plaintext.h"

namespace tilshi::text {

namespace {

FieldPair fieldBetween(UnitField field, const QString &before, const QString &after,
                       ChangeNumbers &numbers)
{
    return {field, partsBetween(FlatText(QList<Runs>{plainRuns(before)}),
                                FlatText(QList<Runs>{plainRuns(after)}), numbers)};
}

/// An address is no words: all of it is another.
FieldPair addressBetween(const QString &before, const QString &after, bool same,
                         ChangeNumbers &numbers)
{
    Part part{ChangeKind::Same, plainRuns(before), plainRuns(after)};
    if (!same) {
        part.kind = before == after ? ChangeKind::Format : ChangeKind::Replace;
        part.change = numbers.next();
    }
    return {UnitField::Media, {part}};
}

QList<FieldPair> fieldsBetween(const Image &before, const Image &after, ChangeNumbers &numbers)
{
    const bool same =
        before.media == after.media && before.width == after.width && before.height == after.height;
    return {addressBetween(before.media, after.media, same, numbers),
            fieldBetween(UnitField::Alt, before.alt, after.alt, numbers),
            fieldBetween(UnitField::Caption, before.caption, after.caption, numbers),
            fieldBetween(UnitField::Credit, before.credit, after.credit, numbers)};
}

QList<FieldPair> fieldsBetween(const Embed &before, const Embed &after, ChangeNumbers &numbers)
{
    return {addressBetween(before.url, after.url, before.url == after.url, numbers),
            fieldBetween(UnitField::Title, before.title, after.title, numbers),
            fieldBetween(UnitField::Source, before.source, after.source, numbers)};
}

/// What of a field's side is taken.
class TakenFields
{
public:
    TakenFields(const QList<FieldPair> &fields, const std::function<bool(int)> &isTaken)
        : m_fields(fields)
        , m_isTaken(isTaken)
    {
    }

    bool isTaken(UnitField field) const
    {
        const Part &part = pair(field).parts.constFirst();
        return part.change != noChange && m_isTaken(part.change);
    }
    QString text(UnitField field) const
    {
        return plainText(composedRuns(pair(field).parts, m_isTaken));
    }

private:
    const FieldPair &pair(UnitField field) const
    {
        for (const FieldPair &one : m_fields) {
            if (one.field == field) {
                return one;
            }
        }
        Q_UNREACHABLE();
    }

    const QList<FieldPair> &m_fields;
    const std::function<bool(int)> &m_isTaken;
};

} // namespace

QList<FieldPair> fieldsBetween(const Unit &before, const Unit &after, ChangeNumbers &numbers)
{
    if (const auto *image = std::get_if<Image>(&before.object)) {
        return fieldsBetween(*image, std::get<Image>(after.object), numbers);
    }
    if (const auto *embed = std::get_if<Embed>(&before.object)) {
        return fieldsBetween(*embed, std::get<Embed>(after.object), numbers);
    }
    return {};
}

Unit composedObject(const Unit &before, const Unit &after, const QList<FieldPair> &fields,
                    const std::function<bool(int)> &isTaken)
{
    const TakenFields taken(fields, isTaken);
    Unit unit = taken.isTaken(UnitField::Media) ? after : before;
    if (auto *image = std::get_if<Image>(&unit.object)) {
        image->alt = taken.text(UnitField::Alt);
        image->caption = taken.text(UnitField::Caption);
        image->credit = taken.text(UnitField::Credit);
    } else if (auto *embed = std::get_if<Embed>(&unit.object)) {
        embed->title = taken.text(UnitField::Title);
        embed->source = taken.text(UnitField::Source);
    }
    return unit;
}

Runs composedRuns(const Parts &parts, const std::function<bool(int)> &isTaken)
{
    Runs runs;
    for (const Part &part : parts) {
        runs += part.change == noChange || isTaken(part.change) ? part.after : part.before;
    }
    return runs;
}

QList<Unit> composedUnits(const Parts &parts, const std::function<bool(int)> &isTaken)
{
    QList<Unit> units;
    for (const Part &part : parts) {
        const bool after = part.change == noChange || isTaken(part.change);
        if (const auto &frame = after ? part.frameAfter : part.frameBefore) {
            units.append({*frame, {}, {}});
        }
        const Runs &runs = after ? part.after : part.before;
        for (const Run &run : runs) {
            append(units.last().runs, run);
        }
    }
    return units;
}

} // namespace tilshi::text
