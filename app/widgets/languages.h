#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace tilshi::widgets {

/// kk, ru or en: the language that the interface speaks now.
QString interfaceLanguage();

/// The interface's languages, switchable while the program runs; the choice is kept for the next
/// start.
class Languages : public QObject
{
    Q_OBJECT

public:
    /// translations: the folder with tilshi_kk.qm, qtbase_kk.qm and the others.
    explicit Languages(const QString &translations, QObject *parent = nullptr);
    ~Languages() override;

    /// kk, ru, en.
    static QStringList codes();
    /// Its own name: Қазақша, Русский, English.
    static QString nativeName(const QString &code);

    QString current() const { return m_current; }
    /// Loads the translators and tells every widget by LanguageChange.
    void use(const QString &code);
    /// The same, and remembers it.
    void choose(const QString &code);
    /// What was chosen last on this computer; if nothing was, otherwise, or kk where that is none
    /// of the codes.
    static QString remembered(const QString &otherwise);

private:
    void load(QTranslator &translator, const QString &catalogue, const QString &code);

    QString m_translations;
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace tilshi::widgets
