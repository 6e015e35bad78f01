#pragma once

#include "widgets/desktop/filechooser.h"

#include <QFileDialog>

namespace tilshi::widgets {

/// The desktop's file dialogs, opened and not waited for.
class SystemFileChooser : public FileChooser
{
public:
    void openFile(QWidget *parent, const QString &title, const QString &filter,
                  Answer answer) override;
    void openFiles(QWidget *parent, const QString &title, const QString &filter,
                   Answers answer) override;
    void saveFile(QWidget *parent, const QString &title, const QString &proposal,
                  const QString &filter, Answer answer) override;
    void openFolder(QWidget *parent, const QString &title, Answer answer) override;
};

} // namespace tilshi::widgets
