// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked for in the journal: deployment, kind, person, entity, time, any text.
#pragma once

#include "operations/journal/journal_entry.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace registrar
{

class JournalFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit JournalFilterBar(QWidget *parent = nullptr);

    /// The deployments that are offered; any other name can be typed.
    void setDeployments(const QStringList &names);
    [[nodiscard]] JournalFilter filter() const;
    [[nodiscard]] bool isEmpty() const;
    void clear();
    void focusText();

Q_SIGNALS:
    void changed(); ///< a moment after the last key

private:
    enum Span { AnyTime, Today, Week, Month, Between };
    QComboBox *makeDeployment();
    QLineEdit *makeLine(const QString &name, const QString &title);
    void showDates();

    QComboBox *deployment_;
    QComboBox *kind_;
    QLineEdit *person_;
    QLineEdit *entity_;
    QLineEdit *text_;
    QComboBox *span_;
    QDateEdit *from_;
    QDateEdit *to_;
    QCheckBox *intents_;
    QTimer later_;
};

} // namespace registrar
