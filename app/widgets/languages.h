#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace tilshi::widgets {

/// kk, ru or en: the language that the interface speaks now.
QString interfaceLanguage();

/// The interface's languages, switchable while the program runs.
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
    /// The same by a person's choice; chosen() follows.
    void choose(const QString &code);
    /// The first that is one of the codes; kk where none is.
    static QString firstOf(const QStringList &wanted);

Q_SIGNALS:
    /// To be kept for the next start.
    void chosen(const QString &code);

private:
    void load(QTranslator &translator, const QString &catalogue, const QString &code);

    QString m_translations;
    QString m_current;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace tilshi::widgets
