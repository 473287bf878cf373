// SPDX-License-Identifier: GPL-3.0-or-later
// What a value is typed or chosen in; one class a way of doing so.
#pragma once

#include "widgets/records/input_context.h"

#include <QDateTime>
#include <QWidget>

class QHBoxLayout;

namespace registrar
{

/// The ways of typing a value; which one is used follows from the column and the value.
enum class InputKind {
    Choice,
    Check,
    Line,
    Text,
    Reference,
    Tags,
    DateTime,
    Markdown,
    Password,
    Expiry,
    Summary
};

/// Shows one value and reads what a person makes of it. Null, missing and the empty text look different and
/// stay what they are until something is typed.
class FieldInput : public QWidget
{
    Q_OBJECT
public:
    explicit FieldInput(const RecordColumn &column, QWidget *parent = nullptr);

    /// Whether this input can show that value.
    [[nodiscard]] virtual bool suits(const Value &value) const = 0;
    virtual void show(const Value &value) = 0;
    /// What stands there; the value that was shown where nothing was touched.
    [[nodiscard]] virtual Result<Value> value() const = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// What stands there as it was typed, for `showTyped`; of use where it cannot be read.
    [[nodiscard]] virtual QString typed() const { return {}; }
    /// Over the value that is shown, as if it had just been typed; tells nobody.
    virtual void showTyped(const QString &) {}
    /// Shows or hides a secret; nothing for what is none.
    virtual void reveal(bool) {}

    void setTimeZone(const QTimeZone &zone) { zone_ = zone; }
    /// What is known besides the value, told before it is shown.
    struct Stored {
        bool changed = false;               ///< the value is staged, not what the store has
        std::optional<QDateTime> expiresAt; ///< of the record, as it was read
    };
    void setStored(const Stored &stored) { stored_ = stored; }
    [[nodiscard]] const RecordColumn &column() const { return column_; }

    [[nodiscard]] static InputKind kindFor(const RecordColumn &column, const Value &value,
                                           const InputContext &context);
    [[nodiscard]] static FieldInput *make(InputKind kind, const RecordColumn &column,
                                          const InputContext &context, QWidget *parent);

Q_SIGNALS:
    void edited(); ///< by the person, at every key
    void left();   ///< the focus went elsewhere
    /// The person wants to see the record that `value` points at.
    void referenceActivated(const registrar::BlueprintReference &reference, const registrar::Value &value);

protected:
    /// Puts the control into this widget and follows its focus, or that of `typed` where what is typed in is
    /// a part of it.
    void hold(QWidget *control, QWidget *typed = nullptr);
    void addBeside(QWidget *part); ///< behind the control
    void addBelow(QWidget *part);
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QString placeholder(const Value &value) const;
    [[nodiscard]] const QTimeZone &zone() const { return zone_; }
    [[nodiscard]] const Stored &stored() const { return stored_; }

private:
    RecordColumn column_;
    QTimeZone zone_ = QTimeZone::utc();
    Stored stored_;
    QHBoxLayout *row_ = nullptr;
};

} // namespace registrar
