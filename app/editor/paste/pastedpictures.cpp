#include "editor/paste/pastedpictures.h"

#include "base/await.h"
#include "editor/document/mediastore.h"
#include "publishing/textpictures.h"

#include <memory>

namespace tilshi::editor {

using importing::ImportedPicture;
using importing::StoredPictures;

namespace {

/// Pictures on their way to the library.
struct Journey
{
    MediaStore *store;
    QList<ImportedPicture> left;
    QObject *context;
    std::function<void(const StoredPictures &)> done;
    StoredPictures stored;
    publishing::TextPictures taken;
};

void keepNext(const std::shared_ptr<Journey> &journey)
{
    if (journey->left.isEmpty() || journey->taken.isFull() || !journey->store) {
        journey->done(journey->stored);
        return;
    }
    const ImportedPicture picture = journey->left.takeFirst();
    await(
        journey->store->keep(picture.bytes, picture.alt), journey->context,
        [journey, placeholder = picture.placeholder](const KeptPicture &kept) {
            if (journey->taken.take(kept.size)) {
                journey->stored.insert(placeholder,
                                       {kept.media, kept.size.width(), kept.size.height()});
            }
            keepNext(journey);
        },
        [journey](const Error &) { keepNext(journey); });
}

} // namespace

void keepPictures(MediaStore *store, const QList<ImportedPicture> &pictures, QObject *context,
                  std::function<void(const StoredPictures &)> done)
{
    keepNext(std::make_shared<Journey>(Journey{store, pictures, context, std::move(done), {}, {}}));
}

} // namespace tilshi::editor
