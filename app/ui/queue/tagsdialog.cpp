#include "ui/queue/tagsdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tilshi::ui {

TagsDialog::TagsDialog(QWidget *parent)
    : widgets::FormDialog(parent)
    , m_label(new QLabel(this))
    , m_tags(new QLineEdit(this))
{
    setObjectName(u"tagsDialog");
    m_tags->setObjectName(u"tagsField");
    m_label->setBuddy(m_tags);
    fields()->addWidget(m_label);
    fields()->addWidget(m_tags);
    connect(m_tags, &QLineEdit::textChanged, this, &TagsDialog::check);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT given(tags()); });
    TagsDialog::retranslate();
}

void TagsDialog::retranslate()
{
    widgets::FormDialog::retranslate();
    setHeading(tr("Add tags"));
    m_label->setText(tr("Tags, with commas between them"));
    setAccept(tr("Add"));
    check();
}

QStringList TagsDialog::tags() const
{
    QStringList all;
    for (const QString &part : m_tags->text().split(u',')) {
        if (const QString tag = part.simplified(); !tag.isEmpty()) {
            all.append(tag);
        }
    }
    return all;
}

void TagsDialog::check()
{
    setMissing(tags().isEmpty() ? tr("A tag is missing.") : QString());
}

} // namespace tilshi::ui
