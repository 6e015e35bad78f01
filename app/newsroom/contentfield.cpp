#include "newsroom/contentfield.h"

#include "newsroom/keys.h"

namespace tilshi::newsroom {

namespace {

constexpr std::array fieldKeys{
    Key<ContentField>{ContentField::Kicker, "kicker"},
    Key<ContentField>{ContentField::Headline, "headline"},
    Key<ContentField>{ContentField::Lead, "lead"},
    Key<ContentField>{ContentField::DatelineSource, "source"},
    Key<ContentField>{ContentField::DatelineDate, "date"},
    Key<ContentField>{ContentField::DatelinePlace, "place"},
    Key<ContentField>{ContentField::Body, "body"},
    Key<ContentField>{ContentField::Credit, "credit"},
    Key<ContentField>{ContentField::Note, "note"},
};

/// The field's text, of all that are plain texts; else nothing.
template <class AnyContent>
auto plainField(AnyContent &content, ContentField field) -> decltype(&content.headline)
{
    switch (field) {
    case ContentField::Kicker:
        return &content.kicker;
    case ContentField::Headline:
        return &content.headline;
    case ContentField::Lead:
        return &content.lead;
    case ContentField::DatelineSource:
        return &content.dateline.source;
    case ContentField::DatelinePlace:
        return &content.dateline.place;
    case ContentField::Credit:
        return &content.credit;
    case ContentField::Note:
        return &content.note;
    case ContentField::DatelineDate:
    case ContentField::Body:
        break;
    }
    return nullptr;
}

} // namespace

const QList<ContentField> &allContentFields()
{
    static const QList<ContentField> all = valuesOf(fieldKeys);
    return all;
}

QString keyOf(ContentField field)
{
    return wordOf(fieldKeys, field);
}

std::optional<ContentField> contentFieldOf(QStringView key)
{
    return valueOf(fieldKeys, key);
}

text::Units unitsOf(const Content &content, ContentField field)
{
    if (field == ContentField::Body) {
        return text::unitsOf(content.body);
    }
    if (field == ContentField::DatelineDate) {
        return text::unitsOf(content.dateline.date.toString(Qt::ISODate));
    }
    return text::unitsOf(*plainField(content, field));
}

void setUnits(Content &content, ContentField field, const text::Units &units)
{
    if (field == ContentField::Body) {
        content.body = text::bodyOf(units);
        return;
    }
    QStringList lines;
    for (const text::Unit &unit : units) {
        lines.append(text::textOf(unit));
    }
    const QString whole = lines.join(u'\n');
    if (field == ContentField::DatelineDate) {
        content.dateline.date = QDate::fromString(whole, Qt::ISODate);
    } else {
        *plainField(content, field) = whole;
    }
}

} // namespace tilshi::newsroom
