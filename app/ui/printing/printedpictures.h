#pragma once

#include "editor/print/printedarticle.h"
#include "newsroom/ports.h"

namespace tilshi::ui {

/// A body's pictures as they are printed, upright; those that the library lacks are left out.
editor::PrintedPictures picturesFrom(newsroom::Library &library, const text::Body &body);

} // namespace tilshi::ui
