#pragma once

#include "newsroom/desk.h"
#include "widgets/translated.h"

#include <QList>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <optional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tilshi::session {
class CurrentArticle;
class Session;
} // namespace tilshi::session

namespace tilshi::ui {

class EmbargoField;

/// What an article has beside its text. Every field is kept a moment after the last key, and when
/// it is left or chosen; nothing has to be confirmed.
class DetailsPanel : public widgets::Translated<QWidget>
{
    Q_OBJECT

public:
    /// rest: after the last key, before a field is handed in.
    DetailsPanel(session::Session &session, session::CurrentArticle &article,
                 QWidget *parent = nullptr,
                 std::chrono::milliseconds rest = std::chrono::milliseconds(1000));

    /// Tells what was typed into a field and not handed in; it may not have been left yet.
    void handIn();

    /// What was told is in the library: from now on that is shown.
    void confirm(const newsroom::Details &told);
    /// It is not: what was typed stays, to be handed in again.
    void takeBack(const newsroom::Details &told);

Q_SIGNALS:
    /// The person wants to make sections.
    void sectionsAsked();
    void detailsEdited(const newsroom::Details &details);
    void ownerChosen(newsroom::PersonId owner);
    /// Fields of the content that have no place on the page.
    void asideEdited(const QString &kicker, const QString &credit, const QString &note);

protected:
    void retranslate() override;

private:
    void build();
    void addField(const QString &name, QWidget *field);
    void connectArticle();
    void connectFields();
    void fillChoices();
    void fillSections();
    void offerSections();
    void fillOwners();
    void fillLanguages();
    /// Shows the article's values; a field in which someone is typing is left alone, unless it is
    /// another article's.
    void fill();
    newsroom::Article shownArticle() const;
    bool isLast(const newsroom::Details &told) const;
    void fillTyped(const newsroom::Article &article, bool isOther);
    void fillAside();
    void enableFields();
    newsroom::Details details() const;
    void tellDetails();
    void tellAside();

    session::Session &m_session;
    session::CurrentArticle &m_article;
    newsroom::ArticleId m_shown;             ///< whose values the fields have
    std::optional<newsroom::Details> m_told; ///< handed in, and not yet in the article
    QTimer m_rest;                           ///< runs since the last key in a field
    bool m_filling = false;
    QFormLayout *m_form;
    QList<QLabel *> m_labels;
    QComboBox *m_section;
    QPushButton *m_makeSections;
    QLabel *m_noSections;
    QLineEdit *m_authors;
    QLineEdit *m_tags;
    QComboBox *m_language;
    QCheckBox *m_urgent;
    QLineEdit *m_slug;
    EmbargoField *m_embargo;
    QLineEdit *m_kicker;
    QLineEdit *m_credit;
    QPlainTextEdit *m_note;
    QComboBox *m_owner;
};

} // namespace tilshi::ui
