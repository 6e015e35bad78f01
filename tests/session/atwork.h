#pragma once

#include "session/session.h"
#include "storage/filerecovery.h"
#include "storage/storagethread.h"
#include "support/newsroom.h"
#include "support/waiting.h"

namespace tilshi::test {

/// Somebody at work in a real library, on threads of its own, without a window; and others beside
/// her, who have the library on another connection: newsroom.
struct AtWork
{
    explicit AtWork(bool readOnly = false)
        : session({desk, publisher, newsroom.clock(), recovery, nullptr}, facts(readOnly),
                  newsroom.journalist)
    {
        becomeIdle({desk}); // the publisher is opened when there is work for it
    }

    session::NewsroomFacts facts(bool readOnly = false)
    {
        session::NewsroomFacts facts = *session::readFacts(newsroom.library());
        facts.readOnly = readOnly;
        return facts;
    }

    void idle() { becomeIdle({desk, publisher}); }

    /// The row as others see it.
    newsroom::Article stored(newsroom::ArticleId id)
    {
        return *newsroom.library().articles().load(id);
    }

    TestNewsroom newsroom;
    storage::StorageThread desk{[this] { return storage::openLibrary(newsroom.folder()); }};
    storage::StorageThread publisher{[this] { return storage::openLibrary(newsroom.folder()); }};
    storage::FileRecovery recovery{newsroom.path(QStringLiteral("recovery"))};
    session::Session session;
};

} // namespace tilshi::test
