// SPDX-License-Identifier: GPL-3.0-or-later
// One field of the form: its title, what it is typed in, what is wrong with it, and what else can be done to
// it.
#pragma once

#include "widgets/records/field_input.h"

class QLabel;
class QMenu;
class QToolButton;

namespace registrar
{

class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    /// What is known of the field in the record that is shown.
    struct State {
        Value value;
        Value read; ///< what it was when the record was read
        bool changed = false;
        QString problem;             ///< a broken rule, a sentence
        QString refusal;             ///< why it is not edited; empty where it is
        bool refusedAsWhole = false; ///< the refusal is the record's, and told once for all fields
        bool canBeMissing = false;
        std::optional<QString> unread; ///< what was typed for the record and cannot be read
        QTimeZone zone = QTimeZone::utc();
        std::optional<QDateTime> expiresAt; ///< of the record as it was read
    };

    FieldEditor(const RecordColumn &column, const InputContext &context, QWidget *parent = nullptr);
    ~FieldEditor() override;

    /// What is known of the field may be more by now. Whoever types keeps the input until the focus leaves.
    void setColumn(const RecordColumn &column, const InputContext &context);
    void show(const State &state);
    [[nodiscard]] const QString &name() const { return column_.name; }
    /// Whether what is typed cannot be read as a value of the field.
    [[nodiscard]] bool hasUnreadableInput() const { return unreadable_; }
    void focusInput();
    /// Tells of what stands there as if it had just been typed.
    void takeInput();
    /// Where the Tab key goes on from to the next field.
    [[nodiscard]] QWidget *lastStop() const;
    /// Hides a secret again that was asked for.
    void conceal();

Q_SIGNALS:
    void edited(const registrar::Value &value);
    void left();
    void inputChanged();                   ///< it is typed in another widget from now on
    void unreadable(const QString &typed); ///< by the person, at every key
    void referenceActivated(const registrar::BlueprintReference &reference, const registrar::Value &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tellColumn();
    void paintWords();
    [[nodiscard]] bool isTyping() const;
    void leave();
    void tellState();
    void setInput(InputKind kind);
    void tell(const QString &sentence, bool wrong);
    void fillMenu();
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString typeHint() const;

    RecordColumn column_;
    InputContext context_;
    State state_;
    QLabel *title_;
    QLabel *type_;
    QToolButton *more_;
    QMenu *menu_;
    FieldInput *input_ = nullptr;
    InputKind kind_ = InputKind::Line;
    QLabel *note_;
    bool outdated_ = false; ///< the input was made for what was known of the column before
    bool unreadable_ = false;
    bool noteIsWrong_ = false;
};

} // namespace registrar
