#include "widgets/desktop/systemfilechooser.h"

#include <QFileInfo>

namespace tilshi::widgets {
namespace {

QFileDialog *makeDialog(QWidget *parent, const QString &title, FileChooser::Answer answer)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [answer = std::move(answer)](const QString &path) {
                         if (!path.isEmpty()) {
                             answer(path);
                         }
                     });
    return dialog;
}

} // namespace

void SystemFileChooser::openFile(QWidget *parent, const QString &title, const QString &filter,
                                 Answer answer)
{
    QFileDialog *dialog = makeDialog(parent, title, std::move(answer));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(filter.split(QStringLiteral(";;")));
    dialog->open();
}

void SystemFileChooser::openFiles(QWidget *parent, const QString &title, const QString &filter,
                                  Answers answer)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(filter.split(QStringLiteral(";;")));
    QObject::connect(dialog, &QFileDialog::filesSelected, dialog, std::move(answer));
    dialog->open();
}

void SystemFileChooser::saveFile(QWidget *parent, const QString &title, const QString &proposal,
                                 const QString &filter, Answer answer)
{
    QFileDialog *dialog = makeDialog(parent, title, std::move(answer));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters(filter.split(QStringLiteral(";;")));
    dialog->setDefaultSuffix(QFileInfo(proposal).suffix());
    dialog->selectFile(proposal);
    dialog->open();
}

void SystemFileChooser::openFolder(QWidget *parent, const QString &title, Answer answer)
{
    QFileDialog *dialog = makeDialog(parent, title, std::move(answer));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}

} // namespace tilshi::widgets
