#pragma once

class QThreadPool;

namespace tilshi {

/// The threads for what takes long and needs no library. Qt's global pool is left to Qt: its
/// painting hands parts to that pool and waits for them, on whatever thread it paints, so that work
/// of ours there would hold the window up, or wait for itself where it paints on further threads.
/// What is under way is finished before the application ends.
QThreadPool &backgroundThreads();

} // namespace tilshi
