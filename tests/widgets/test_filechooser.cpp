// The dialog that asks for a file to be written.
#include "widgets/desktop/systemfilechooser.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace tilshi;

TEST_CASE("a name typed without an ending gets that of the proposal")
{
    const QTemporaryDir folder;
    const std::pair<QString, QString> cases[] = {{u"хабар"_s, u"хабар.html"_s},
                                                 {u"хабар.html"_s, u"хабар.html"_s},
                                                 {u"хабар.htm"_s, u"хабар.htm"_s}};
    for (const auto &[typed, wanted] : cases) {
        widgets::SystemFileChooser files;
        QString answer;
        files.saveFile(nullptr, u"Export"_s, folder.filePath(u"бет.html"_s),
                       u"Web pages (*.html)"_s, [&answer](const QString &path) { answer = path; });
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto *name = dialog->findChild<QLineEdit *>();
        REQUIRE(name);
        CHECK(name->text() == u"бет.html");
        name->setText(typed);
        dialog->accept();
        CHECK(answer == folder.filePath(wanted));
    }
}
