// SPDX-License-Identifier: GPL-3.0-or-later
// Message and file dialogs that never nest an event loop, and that tests answer in advance.
#include "widgets/shared/question.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace registrar
{

namespace
{

struct Prepared {
    QList<bool> accepted;
    QStringList files;
    std::optional<Question> last;
};

Prepared &prepared()
{
    static Prepared answers;
    return answers;
}

/// For a question that wants a name typed, which a message box has no place for.
QDialog *makeTypedDialog(QWidget *parent, const Question &question, const QString &reject)
{
    auto *dialog = new QDialog(parent);
    auto *text = new QLabel(question.text, dialog);
    QFont strong = text->font();
    strong.setWeight(QFont::DemiBold);
    text->setFont(strong);
    auto *detail = new QLabel(question.detail, dialog);
    auto *ask = new QLabel(
        QCoreApplication::translate("Question", "Type %1 to go on:").arg(question.typedName), dialog);
    for (QLabel *label : {text, detail, ask}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto *name = new QLineEdit(dialog);
    name->setObjectName(u"typedName"_s);
    ask->setBuddy(name);
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *accept = buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(reject, QDialogButtonBox::RejectRole);
    accept->setEnabled(false);
    QObject::connect(name, &QLineEdit::textChanged, accept,
                     [accept, expected = question.typedName](const QString &typed) {
                         accept->setEnabled(typed == expected);
                     });
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setSpacing(10);
    for (QWidget *widget : std::initializer_list<QWidget *>{text, detail, ask, name, buttons}) {
        layout->addWidget(widget);
    }
    dialog->setMinimumWidth(420);
    return dialog;
}

} // namespace

void Question::open(QWidget *parent, const Question &question, const std::function<void(bool)> &answer)
{
    prepared().last = question;
    if (!prepared().accepted.isEmpty()) {
        const bool accepted = prepared().accepted.takeFirst();
        QTimer::singleShot(0, parent, [answer, accepted] { answer(accepted); });
        return;
    }
    const QString reject =
        question.reject.isEmpty() ? QCoreApplication::translate("Question", "Cancel") : question.reject;
    QDialog *dialog = nullptr;
    if (question.typedName.isEmpty()) {
        auto *box = new QMessageBox(question.destructive ? QMessageBox::Warning : QMessageBox::Question,
                                    question.title, question.text, QMessageBox::NoButton, parent);
        box->setInformativeText(question.detail);
        box->setTextFormat(Qt::PlainText);
        QPushButton *accept = box->addButton(question.accept, QMessageBox::AcceptRole);
        QPushButton *back = box->addButton(reject, QMessageBox::RejectRole);
        box->setDefaultButton(question.destructive ? back : accept);
        box->setEscapeButton(back);
        QObject::connect(box, &QDialog::finished, parent,
                         [box, accept, answer] { answer(box->clickedButton() == accept); });
        dialog = box;
    } else {
        dialog = makeTypedDialog(parent, question, reject);
        QObject::connect(dialog, &QDialog::finished, parent,
                         [answer](int code) { answer(code == QDialog::Accepted); });
    }
    dialog->setWindowTitle(question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FileQuestion::open(QWidget *parent, const FileQuestion &question,
                        const std::function<void(const QString &)> &answer)
{
    if (!prepared().files.isEmpty()) {
        const QString path = prepared().files.takeFirst();
        QTimer::singleShot(0, parent, [answer, path] {
            if (!path.isEmpty()) {
                answer(path);
            }
        });
        return;
    }
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    dialog->setAcceptMode(question.kind == Kind::Open ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(question.kind == Kind::Open ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    if (!question.suggestedName.isEmpty()) {
        dialog->selectFile(question.suggestedName);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, answer);
    dialog->open();
}

void NextAnswers::accept(bool accepted)
{
    prepared().accepted.append(accepted);
}

void NextAnswers::file(const QString &path)
{
    prepared().files.append(path);
}

std::optional<Question> NextAnswers::lastQuestion()
{
    return prepared().last;
}

void NextAnswers::clear()
{
    prepared() = {};
}

} // namespace registrar
