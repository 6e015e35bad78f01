#pragma once

#include "base/result.h"
#include "text/body.h"

#include <QFuture>
#include <QObject>

class QMimeData;

namespace tilshi::editor {

class BodyEdit;
class MediaStore;
struct KeptPicture;

/// Brings pictures into a body: files, drops and what the clipboard has, each kept in the library
/// first. A picture that comes alone is asked for its texts at once.
class ImageInserter : public QObject
{
    Q_OBJECT

public:
    /// The body outlives it.
    explicit ImageInserter(BodyEdit &body, QObject *parent = nullptr);

    /// Null: no picture can be taken. Otherwise it outlives this.
    void setMediaStore(MediaStore *store);
    MediaStore *mediaStore() const { return m_store; }
    /// Another text is shown: pictures that are still on their way do not go into it.
    void forgetUnderway() { ++m_text; }

    /// Whether the data are pictures and nothing else.
    static bool isPictures(const QMimeData &mime);
    /// Takes pictures; false if the data are none or none can be taken.
    bool take(const QMimeData &mime);
    void insertFile(const QString &path);
    /// Asks for the texts of the image at the caret, if there is one.
    void askTexts();

Q_SIGNALS:
    void failed(const Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readFile(const QString &path, bool alone);
    void keep(const QByteArray &bytes, const QString &name, bool alone);
    void askTextsOf(int position);
    void insert(const KeptPicture &picture, bool alone);
    template <class T, class Done>
    void whileShown(const QFuture<Result<T>> &future, Done done);

    BodyEdit &m_body;
    MediaStore *m_store = nullptr;
    quint64 m_text = 0; ///< counts the texts that were shown
};

} // namespace tilshi::editor
