#pragma once

#include "newsroom/audit.h"
#include "storage/articletable.h"
#include "storage/commenttable.h"
#include "storage/ignoredtable.h"
#include "storage/labeltable.h"
#include "storage/mediafolder.h"
#include "storage/peopletable.h"
#include "storage/presencetable.h"
#include "storage/sectiontable.h"
#include "storage/seentable.h"
#include "storage/settingtable.h"
#include "storage/wordtable.h"

namespace tilshi::storage {

/// A library over an open database whose schema is up to date.
class SqlLibrary : public newsroom::Library, public newsroom::Audit
{
public:
    SqlLibrary(std::unique_ptr<Database> database, const QString &folder,
               QList<newsroom::Concern> concerns);

    newsroom::Audit &audit() override { return *this; }
    newsroom::Articles &articles() override { return m_articles; }
    newsroom::Log &log() override { return m_log; }
    newsroom::People &people() override { return m_people; }
    newsroom::Sections &sections() override { return m_sections; }
    newsroom::SettingsStore &settings() override { return m_settings; }
    newsroom::Comments &comments() override { return m_comments; }
    newsroom::SeenVersions &seenVersions() override { return m_seen; }
    newsroom::Presences &presences() override { return m_presences; }
    newsroom::VersionLabels &versionLabels() override { return m_labels; }
    newsroom::Words &words() override { return m_words; }
    newsroom::IgnoredFindings &ignoredFindings() override { return m_ignored; }
    newsroom::Media &media() override { return m_media; }

    Result<void> reading(const std::function<Result<void>()> &read) override;
    Result<void> writing(const std::function<Result<void>()> &write) override;
    Result<std::optional<newsroom::LogEntry>> commit(const newsroom::Decision &decide) override;

    QString folder() const override { return m_folder; }
    Result<QString> id() override;
    Result<newsroom::ChangesSince>
    changesSince(const std::optional<newsroom::ChangeMark> &mark) override;
    bool isReadOnly() const override { return m_database->isReadOnly(); }
    QList<newsroom::Concern> concerns() const override { return m_concerns; }
    Result<newsroom::Person> ownerOfFolder() override;
    /// Errors: Exists (a file that is not empty stands there), NotFound (no such folder),
    /// Unverified (the copy is not whole), ReadOnly, DiskFull, Io.
    Result<void> backup(const QString &file) override;
    Result<newsroom::Verification> verify() override;
    Result<QList<newsroom::Concern>> picturesNotThere(newsroom::PictureDepth depth) override;
    Result<qint64> actsBeforeLedger() override;
    Result<void> checkArticle(newsroom::ArticleId id) override;
    Result<void> checkPerson(newsroom::PersonId id) override;
    Result<void> checkRules(newsroom::PersonId person) override;
    Result<void> checkSite(std::optional<newsroom::ArticleId> except) override;
    Result<void> stillThere() override { return m_database->stillThere(); }

    void setWhileWaiting(const Database::WhileWaiting &whileWaiting)
    {
        m_database->setWhileWaiting(whileWaiting);
    }

    /// Indexes one article that waits for it; whether there may be more.
    bool indexOne();

private:
    Result<void> noteLastMark();
    Result<newsroom::LogEntry> writeLogged(const newsroom::AdministrativeChange &change);
    Result<void> write(const newsroom::AdministrativeChange &change);
    Result<void> markBackup(const QString &file, const ChainEnd &end);

    std::unique_ptr<Database> m_database;
    QString m_folder;
    QList<newsroom::Concern> m_concerns;
    LogTable m_log;
    SearchIndex m_index;
    ArticleTable m_articles;
    PeopleTable m_people;
    SectionTable m_sections;
    SettingTable m_settings;
    CommentTable m_comments;
    SeenTable m_seen;
    PresenceTable m_presences;
    LabelTable m_labels;
    WordTable m_words;
    IgnoredTable m_ignored;
    MediaFolder m_media;
};

} // namespace tilshi::storage
