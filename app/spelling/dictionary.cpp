#include "spelling/dictionary.h"

#include <QFile>

namespace tilshi::spelling {

namespace {

/// What Hunspell needs but does not check: a .dic starts with the number of its words.
Result<void> probe(const DictionaryFiles &files)
{
    constexpr qint64 longestLine = 64;
    QFile affixes(files.affixes);
    if (!affixes.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, files.affixes, affixes.errorString());
    }
    QFile words(files.words);
    if (!words.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, files.words, words.errorString());
    }
    QByteArray first = words.readLine(longestLine);
    if (first.startsWith("\xef\xbb\xbf")) {
        first.remove(0, 3);
    }
    bool isNumber = false;
    if (first.trimmed().toUInt(&isNumber) == 0 || !isNumber) {
        return fail(ErrorCode::Corrupt, files.words, QStringLiteral("no number of words"));
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Dictionary>> Dictionary::open(const DictionaryFiles &files)
{
    if (const auto sound = probe(files); !sound) {
        return fail(sound.error());
    }
    std::unique_ptr<Dictionary> dictionary(new Dictionary(files));
    if (const auto encoding = dictionary->chooseEncoding(files.affixes); !encoding) {
        return fail(encoding.error());
    }
    return dictionary;
}

Dictionary::Dictionary(const DictionaryFiles &files)
    : m_hunspell(QFile::encodeName(files.affixes).constData(),
                 QFile::encodeName(files.words).constData())
{
}

Result<void> Dictionary::chooseEncoding(const QString &path)
{
    const std::string &name = m_hunspell.get_dict_encoding();
    m_utf8 = name == "UTF-8";
    m_encoder = QStringEncoder(name.c_str());
    m_decoder = QStringDecoder(name.c_str());
    if (!m_encoder.isValid() || !m_decoder.isValid()) {
        return fail(ErrorCode::Unsupported, path, QString::fromStdString(name));
    }
    return {};
}

bool Dictionary::knows(QStringView word)
{
    constexpr qsizetype mostRemembered = 50'000; // some 5 MiB
    const QString key = QString::fromRawData(word.data(), word.size());
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        return *known;
    }
    if (m_known.size() >= mostRemembered) {
        m_known.clear();
    }
    const bool known = lookUp(word);
    m_known.insert(word.toString(), known);
    return known;
}

QStringList Dictionary::suggestions(QStringView word)
{
    QStringList list;
    for (const std::string &suggestion : m_hunspell.suggest(encoded(word))) {
        list.append(decoded(suggestion));
    }
    return list;
}

bool Dictionary::lookUp(QStringView word)
{
    const std::string bytes = encoded(word);
    return !bytes.empty() && m_hunspell.spell(bytes);
}

bool Dictionary::isModel(QStringView word)
{
    const QString model = word.toString();
    for (const QStringView ending : {u"ды", u"ді", u"ты", u"ті", u"ны", u"ні"}) {
        int info = 0;
        std::string root;
        const std::string form = encoded(QString(model + ending));
        if (!form.empty() && m_hunspell.spell(form, &info, &root) && decoded(root) == model) {
            return true;
        }
    }
    return false;
}

void Dictionary::add(QStringView word, QStringView model)
{
    const std::string bytes = encoded(word);
    if (!bytes.empty()) {
        m_hunspell.add_with_affix(bytes, encoded(model));
        m_known.clear();
    }
}

/// Empty where the dictionary's encoding lacks a letter of the word.
std::string Dictionary::encoded(QStringView word)
{
    if (m_utf8) {
        return word.toUtf8().toStdString();
    }
    m_encoder.resetState();
    const QByteArray bytes = m_encoder.encode(word);
    return m_encoder.hasError() ? std::string() : bytes.toStdString();
}

QString Dictionary::decoded(const std::string &word)
{
    if (m_utf8) {
        return QString::fromStdString(word);
    }
    m_decoder.resetState();
    return m_decoder.decode(QByteArrayView(word.data(), qsizetype(word.size())));
}

} // namespace tilshi::spelling
