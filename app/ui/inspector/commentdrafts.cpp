#include "ui/inspector/commentdrafts.h"

#include <QSettings>

namespace tilshi::ui {
namespace {

constexpr QStringView blockingKey = u"/blocking";
constexpr QStringView textKey = u"/text";

} // namespace

CommentDrafts::CommentDrafts(const QString &libraryId)
    : m_group(u"commentDrafts/" + libraryId + u'/')
{
}

CommentDraft CommentDrafts::of(const Place &place) const
{
    const QSettings settings;
    const QString key = keyOf(place);
    return {settings.value(key + textKey).toString(), settings.value(key + blockingKey).toBool()};
}

void CommentDrafts::keep(const Place &place, const CommentDraft &draft)
{
    if (draft == of(place)) {
        return;
    }
    QSettings settings;
    const QString key = keyOf(place);
    if (draft == CommentDraft()) {
        settings.remove(key);
        return;
    }
    settings.setValue(key + textKey, draft.text);
    settings.setValue(key + blockingKey, draft.blocking);
}

QString CommentDrafts::keyOf(const Place &place) const
{
    return m_group + place.second.toString() + u'/' + place.first.toString();
}

} // namespace tilshi::ui
