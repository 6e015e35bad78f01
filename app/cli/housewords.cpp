#include "cli/housewords.h"

namespace tilshi::cli {

Outcome<QList<language::HouseWord>> houseWords(Call &call)
{
    const auto person = call.person();
    if (!person) {
        return tl::unexpected(person.error());
    }
    auto &words = (*call.library())->words();
    const auto common = words.all(std::nullopt);
    const auto own = words.all(person->id);
    if (!common || !own) {
        return failed(common ? own.error() : common.error());
    }
    return *common + *own;
}

} // namespace tilshi::cli
