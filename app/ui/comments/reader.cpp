#include "ui/comments/reader.h"

#include "widgets/languages.h"
#include "wording/when.h"

#include <algorithm>

namespace tilshi::ui {

newsroom::Person Reader::personOf(newsroom::PersonId id) const
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [id](const newsroom::Person &one) { return one.id == id; });
    return found == people.end() ? newsroom::Person() : *found;
}

QString Reader::worded(const QDateTime &moment) const
{
    return wording::when(moment, zone, now, widgets::interfaceLanguage());
}

} // namespace tilshi::ui
