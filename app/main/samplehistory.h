#pragma once

#include "importing/samplenewsroom.h"
#include "newsroom/ports.h"

namespace tilshi {

/// Does all that has been done in the sample newsroom, act by act in the order of time, at the desk
/// and the publisher of a library that has its people and sections. The log says that the clock was
/// set by hand. Errors of desk and publisher.
Result<void> liveThrough(newsroom::Library &library, const importing::SampleNewsroom &sample);

} // namespace tilshi
