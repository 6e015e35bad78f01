#include "newsroom/actor.h"

#include "newsroom/workflow.h"

namespace tilshi::newsroom {

Result<Person> actorOf(Library &library, PersonId id)
{
    return library.people().byId(id).and_then([](const Person &person) {
        return person.active ? Result<Person>(person) : fail(asError(Refusal::NotActive));
    });
}

} // namespace tilshi::newsroom
