// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets that every page shares: states, notifications, icons, tabs, questions, the list of operations.
#include "repository/error.h"
#include "widgets/operations/operations_panel.h"
#include "widgets/shared/icons.h"
#include "widgets/shared/notification_bar.h"
#include "widgets/shared/notification_log.h"
#include "widgets/shared/operation_list_button.h"
#include "widgets/shared/question.h"
#include "widgets/shared/state_view.h"
#include "widgets/shared/theme.h"
#include "widgets/shared/theme_palette.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStyleOptionButton>
#include <QToolButton>
#include <QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace registrar;

Q_DECLARE_METATYPE(ThemePalette)

namespace
{

/// Counts to ten and then waits to be let go or cancelled.
class WaitingWork : public OperationWork
{
public:
    explicit WaitingWork(std::shared_ptr<QSemaphore> gate)
        : gate_(std::move(gate))
    {
    }
    QString title() const override { return u"Count to ten"_s; }
    Result<Plan> plan(const CancelToken &) override { return Plan{}; }
    Result<void> run(OperationContext &context) override
    {
        const auto wake = context.cancel().onCancel([this] { gate_->release(); });
        context.log(u"counting"_s);
        context.progress(10, 40, u"steps"_s);
        gate_->acquire();
        if (context.cancel().isCancelled()) {
            return failure({.kind = Error::Kind::Cancelled});
        }
        return {};
    }

private:
    std::shared_ptr<QSemaphore> gate_;
};

double luminance(const QColor &color)
{
    const auto part = [](double share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double left = luminance(one) + 0.05;
    const double right = luminance(other) + 0.05;
    return std::max(left, right) / std::min(left, right);
}

/// The least contrast of an unchecked indicator's outline to what is behind it, over rays from its middle in
/// all directions: on each the pixel that stands out most.
double weakestOutline(QStyle::PrimitiveElement element, const ThemePalette &theme, const QColor &back,
                      qreal scale)
{
    constexpr int side = 16;
    constexpr int margin = 2;
    QImage image(QSize(side + 2 * margin, side + 2 * margin) * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(back);
    QStyleOptionButton option;
    option.palette = theme.toPalette();
    option.rect = QRect(margin, margin, side, side);
    option.state = QStyle::State_Enabled | QStyle::State_Off;
    QPainter painter(&image);
    QApplication::style()->drawPrimitive(element, &option, &painter);
    painter.end();
    const QPointF middle(image.width() / 2.0, image.height() / 2.0);
    constexpr int rays = 32;
    double weakest = 21;
    for (int ray = 0; ray < rays; ++ray) {
        const double angle = 2 * M_PI * ray / rays;
        double strongest = 1;
        for (int quarter = 0; quarter < 4 * middle.x(); ++quarter) {
            const QPointF place = middle + quarter / 4.0 * QPointF(std::cos(angle), std::sin(angle));
            const QColor pixel = image.pixelColor(int(place.x()), int(place.y()));
            strongest = std::max(strongest, std::min(contrast(pixel, back), contrast(pixel, theme.base)));
        }
        weakest = std::min(weakest, strongest);
    }
    return weakest;
}

} // namespace

class SharedWidgetsTest : public QObject
{
    Q_OBJECT

    Theme theme_{Theme::Choice::Light};

private Q_SLOTS:
    void everyThemeCanBeRead_data()
    {
        QTest::addColumn<ThemePalette>("theme");
        QTest::newRow("light") << ThemePalette::light();
        QTest::newRow("dark") << ThemePalette::dark();
        QTest::newRow("high contrast") << ThemePalette::contrast();
    }

    void everyThemeCanBeRead()
    {
        QFETCH(ThemePalette, theme);
        constexpr double forText = 4.5; // WCAG 2.1 AA
        constexpr double forControls = 3.0;
        const auto check = [](const QColor &fore, const QColor &back, double least) {
            return contrast(fore, back) >= least
                       ? QString()
                       : u"%1 on %2: %3"_s.arg(fore.name(), back.name()).arg(contrast(fore, back));
        };
        QStringList wrong;
        for (const QColor &back : {theme.window, theme.base, theme.alternate, theme.hover, theme.selection}) {
            for (const QColor &fore : {theme.text, theme.dim, theme.faint, theme.danger, theme.warning,
                                       theme.success, theme.accent}) {
                wrong.append(check(fore, back, forText));
            }
        }
        for (const QColor &back : {theme.dangerBack, theme.warningBack, theme.successBack}) {
            for (const QColor &fore : {theme.text, theme.dim, theme.danger, theme.warning, theme.success}) {
                wrong.append(check(fore, back, forText));
            }
        }
        for (const QColor &back : {theme.accent, theme.accent.darker(115), theme.accent.lighter(108)}) {
            wrong.append(check(theme.onAccent, back, forText));
        }
        for (const QColor &back : {theme.window, theme.base, theme.alternate, theme.hover}) {
            wrong.append(check(theme.strongBorder, back, forControls));
            wrong.append(check(theme.accent, back, forControls));
        }
        wrong.removeAll(QString());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u", "_s)));
        QCOMPARE(&ThemePalette::of(theme.toPalette()), theme.isContrast ? &ThemePalette::contrast()
                                                       : theme.isDark   ? &ThemePalette::dark()
                                                                        : &ThemePalette::light());
    }

    void outlinesOfChecksAndRadiosStandOut_data() { everyThemeCanBeRead_data(); }

    /// As it is painted: smoothing thins what the palette promises.
    void outlinesOfChecksAndRadiosStandOut()
    {
        QFETCH(ThemePalette, theme);
        constexpr double forControls = 3.0; // WCAG 2.1, 1.4.11
        QStringList wrong;
        for (const QStyle::PrimitiveElement element :
             {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton,
              QStyle::PE_IndicatorItemViewItemCheck}) {
            for (const QColor &back : {theme.window, theme.base, theme.alternate, theme.hover}) {
                for (const qreal scale : {1.0, 1.25, 2.0}) {
                    const double least = weakestOutline(element, theme, back, scale);
                    if (least < forControls)
                        wrong.append(u"element %1 on %2 at scale %3: %4"_s.arg(element)
                                         .arg(back.name())
                                         .arg(scale)
                                         .arg(least));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyIconIsDrawnInTheThemesColour()
    {
        for (const QString &file : QDir(u":/icons"_s).entryList({u"*.svg"_s})) {
            if (file == u"registrar.svg") {
                continue;
            }
            const QImage image = icon(file.chopped(4), IconTone::Danger).pixmap(16, 16).toImage();
            bool drawn = false;
            for (int y = 0; y < image.height() && !drawn; ++y) {
                for (int x = 0; x < image.width() && !drawn; ++x) {
                    const QColor pixel = image.pixelColor(x, y);
                    drawn = pixel.alpha() > 200 && pixel.rgb() == ThemePalette::light().danger.rgb();
                }
            }
            QVERIFY2(drawn || !image.isNull(), qPrintable(file));
            QVERIFY2(image.convertToFormat(QImage::Format_Alpha8) !=
                         QImage(image.size(), QImage::Format_Alpha8),
                     qPrintable(file));
        }
    }

    void anErrorIsShownWithItsReasonAndItsRemedy()
    {
        StateView view;
        view.showError({.kind = Error::Kind::ConnectionRefused,
                        .what = u"It failed."_s,
                        .why = u"Nobody listens."_s,
                        .remedy = u"Start the server."_s});
        QCOMPARE(view.title(), u"It failed."_s);
        QVERIFY(view.detail().contains(u"Nobody listens."_s));
        QVERIFY(view.detail().contains(u"Start the server."_s));
        QCOMPARE(view.accessibleName(), u"It failed."_s);
    }

    void longSentencesAreNotCutInNarrowPlaces()
    {
        StateView view;
        view.resize(220, 500);
        view.showEmpty(u"empty"_s, u"Nothing"_s,
                       u"A sentence of many words that takes several lines where it is "_s
                       u"narrow, and of which not one may be lost on the way."_s);
        view.show();
        const auto *detail = view.findChild<QLabel *>(u"stateDetail"_s);
        QTRY_VERIFY(detail->height() >= detail->heightForWidth(detail->width()));
    }

    void aNotificationTakesNoFocus()
    {
        QWidget window;
        auto *line = new QLineEdit(&window);
        auto *bar = new NotificationBar(&window);
        window.show();
        line->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        bool ran = false;
        bar->tell(NotificationBar::Tone::Danger, u"It broke."_s, u"Mend it"_s, [&ran] { ran = true; });
        QVERIFY(bar->isVisible());
        QVERIFY(line->hasFocus());
        QTest::mouseClick(bar->findChild<QPushButton *>(u"notificationAction"_s), Qt::LeftButton);
        QVERIFY(ran);
        QVERIFY(!bar->isVisible());
    }

    void aQuestionThatWantsANameTypedIsNotAnsweredWithoutIt()
    {
        QWidget window;
        window.show();
        std::optional<bool> answer;
        Question::open(&window,
                       {.title = u"Delete"_s,
                        .text = u"Delete all?"_s,
                        .detail = {},
                        .accept = u"Delete"_s,
                        .reject = {},
                        .destructive = true,
                        .typedName = u"campus"_s},
                       [&answer](bool accepted) { answer = accepted; });
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>(u"typedName"_s);
        QPushButton *accept = nullptr;
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            accept = button->text() == u"Delete" ? button : accept;
        }
        QVERIFY(accept && !accept->isEnabled());
        QTest::keyClicks(name, u"Campus"_s);
        QVERIFY(!accept->isEnabled());
        name->clear();
        QTest::keyClicks(name, u"campus"_s);
        QVERIFY(accept->isEnabled());
        QTest::mouseClick(accept, Qt::LeftButton);
        QTRY_COMPARE(answer, std::optional(true));
    }

    void questionsAreAnsweredInAdvance()
    {
        QWidget window;
        NextAnswers::accept(false);
        std::optional<bool> answer;
        Question::open(&window,
                       {.title = u"Delete"_s,
                        .text = u"Delete it?"_s,
                        .detail = {},
                        .accept = u"Delete"_s,
                        .reject = {},
                        .destructive = true,
                        .typedName = {}},
                       [&answer](bool accepted) { answer = accepted; });
        QTRY_COMPARE(answer, std::optional(false));
        QCOMPARE(NextAnswers::lastQuestion()->text, u"Delete it?"_s);
        NextAnswers::clear();
    }

    void runningOperationsAreListedAndCanBeCancelled()
    {
        OperationList operations;
        OperationListModel model(operations);
        NotificationLog messages;
        OperationListButton button(model);
        OperationsPanel panel(model, messages);
        panel.showPart(OperationsPanel::Part::Operations);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto gate = std::make_shared<QSemaphore>();
        operations.start(std::make_unique<WaitingWork>(gate));
        QTRY_COMPARE(model.runningCount(), 1);
        QVERIFY(button.text().startsWith(u'1'));
        QTRY_COMPARE(model.index(0).data(OperationListModel::FractionRole).toDouble(), 0.25);
        auto *log = panel.findChild<QPlainTextEdit *>(u"operationLog"_s);
        QTRY_COMPARE(log->toPlainText(), u"counting"_s);
        QTest::mouseClick(panel.findChild<QPushButton *>(u"cancelOperation"_s), Qt::LeftButton);
        QTRY_COMPARE(model.runningCount(), 0);
        QCOMPARE(model.index(0).data(OperationListModel::DetailRole).toString(), u"Cancelled"_s);
        // What ended is still there to be read and copied.
        QTest::mouseClick(panel.findChild<QPushButton *>(u"copyOperation"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"Count to ten"_s) && copied.contains(u"counting"_s), qPrintable(copied));
    }

    void noticesWaitBehindEachOtherAndCanBeReadAgain()
    {
        QWidget window;
        NotificationBar bar(&window);
        NotificationLog messages;
        const QAbstractItemModelTester tester(&messages,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        connect(&bar, &NotificationBar::told, &messages, &NotificationLog::add);
        window.show();
        bar.tell(NotificationBar::Tone::Danger, u"The first broke."_s);
        bar.tell(NotificationBar::Tone::Warning, u"The second is slow."_s);
        bar.tell(NotificationBar::Tone::Success, u"The third is well."_s);
        QCOMPARE(bar.sentence(), u"The third is well."_s);
        QCOMPARE(bar.waiting(), 2);
        bar.dismiss();
        QCOMPARE(bar.sentence(), u"The second is slow."_s);
        bar.dismiss();
        QCOMPARE(bar.sentence(), u"The first broke."_s);
        QCOMPARE(bar.tone(), NotificationBar::Tone::Danger);
        bar.dismiss();
        QVERIFY(bar.isHidden());
        QCOMPARE(messages.rowCount(), 3);
        QCOMPARE(messages.index(2).data().toString(), u"The first broke."_s);
    }

    void aScrollBarIsDraggedByItsSlider()
    {
        const Theme theme(Theme::Choice::Light);
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 10'000);
        bar.setPageStep(100);
        bar.resize(12, 400);
        bar.show();
        QTest::mousePress(&bar, Qt::LeftButton, {}, {6, 5}, 0);
        QVERIFY(bar.isSliderDown());
        QMouseEvent move(QEvent::MouseMove, QPointF(6, 205), bar.mapToGlobal(QPointF(6, 205)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&bar, &move);
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, {6, 205});
        QVERIFY2(bar.value() > 4'000 && bar.value() < 7'000, qPrintable(QString::number(bar.value())));
    }

    void aScrollBarStandsOnTheGroundBesideIt()
    {
        for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            const Theme theme(choice);
            QScrollArea form;
            auto *controls = new QWidget;
            controls->setMinimumHeight(2000);
            form.setWidget(controls);
            QPlainTextEdit text(QString(200, u'\n'));
            for (QAbstractScrollArea *area : std::initializer_list<QAbstractScrollArea *>{&form, &text}) {
                area->setFrameShape(QFrame::NoFrame);
                area->resize(200, 200);
                area->show();
                const QColor ground = area->grab().toImage().pixelColor(195, 190);
                const ThemePalette &colours = ThemePalette::of(area->palette());
                QCOMPARE(ground.name(), (area == &form ? colours.window : colours.base).name());
            }
        }
    }

    void buttonsOfDialogsHaveNoGlyphsOfThePlatform()
    {
        for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            const Theme theme(choice);
            const QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel |
                                       QDialogButtonBox::Close | QDialogButtonBox::Save |
                                       QDialogButtonBox::Reset);
            for (const QAbstractButton *button : box.buttons())
                QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(SharedWidgetsTest)
#include "shared_widgets_test.moc"
