#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace tilshi::widgets {

/// Asks a person for a file or folder. One interface, so that tests can answer.
class FileChooser
{
public:
    virtual ~FileChooser() = default;

    using Answer = std::function<void(const QString &path)>;

    /// answer is called once with an existing file; not at all if the person gives up or the
    /// parent is gone by then. filter is Qt's: "Text (*.txt);;All files (*)".
    virtual void openFile(QWidget *parent, const QString &title, const QString &filter,
                          Answer answer) = 0;
    using Answers = std::function<void(const QStringList &paths)>;

    /// The same for one or more files.
    virtual void openFiles(QWidget *parent, const QString &title, const QString &filter,
                           Answers answer) = 0;
    /// The same for a file to be written, which may exist: the person has agreed to replace it. A
    /// name typed without an ending gets that of the proposal.
    virtual void saveFile(QWidget *parent, const QString &title, const QString &proposal,
                          const QString &filter, Answer answer) = 0;
    virtual void openFolder(QWidget *parent, const QString &title, Answer answer) = 0;
};

} // namespace tilshi::widgets
