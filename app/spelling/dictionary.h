#pragma once

#include "base/result.h"
#include "spelling/dictionaries.h"

#include <QHash>
#include <QString>
#include <QStringConverter>
#include <QStringList>
#include <QStringView>

#include <hunspell/hunspell.hxx>
#include <memory>
#include <string>

namespace tilshi::spelling {

/// One Hunspell dictionary with a memory of the words it was asked for. Belongs to one thread.
class Dictionary
{
public:
    /// Loads both files; takes tens to hundreds of milliseconds. NotFound for a file that can't be
    /// read, Corrupt for a word list that is none, Unsupported for an encoding that is not known;
    /// subject is the path.
    static Result<std::unique_ptr<Dictionary>> open(const DictionaryFiles &files);

    /// True for a word of the language. The word is in NFC without soft hyphens and stress marks.
    bool knows(QStringView word);

    /// The same without remembering the answer: for guesses, of which few are words.
    bool lookUp(QStringView word);

    /// True for a Kazakh word that others can be inflected like: it is in the list, and takes the
    /// ending of the accusative or the past.
    bool isModel(QStringView word);

    /// Accepts a word in every form that the model has; not at all if the model is none. Not to
    /// be taken back.
    void add(QStringView word, QStringView model);

    /// Hunspell's own suggestions, best first. Takes tens of milliseconds.
    QStringList suggestions(QStringView word);

private:
    explicit Dictionary(const DictionaryFiles &files);

    Result<void> chooseEncoding(const QString &path);
    std::string encoded(QStringView word);
    QString decoded(const std::string &word);

    Hunspell m_hunspell;
    bool m_utf8 = true;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
    QHash<QString, bool> m_known; ///< answers so far
};

} // namespace tilshi::spelling
