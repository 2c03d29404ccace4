package org.tarmim.situation.figure;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.tarmim.kernel.Rejected;

/** Whether a number fits to its own parts and to the others of its series. What does not fit is said; nothing is mended. */
final class FigureCheck {
    private static final int HOURS_OF_A_DAY = 24;

    private final FigureSeries series;
    private final Figure figure;
    private final List<Rejected> remarks = new ArrayList<>();

    private FigureCheck(FigureSeries series, Figure figure) {
        this.series = series;
        this.figure = figure;
    }

    /** What there is to say of a number of a series. */
    static List<Rejected> of(FigureSeries series, Figure figure) {
        var check = new FigureCheck(series, figure);
        if (figure.isCurrent())
            switch (figure.details().basis()) {
                case PERIOD -> check.period();
                case CUMULATIVE -> check.total();
            }
        return List.copyOf(check.remarks);
    }

    private void period() {
        var value = figure.details().value();
        parts(value);
        var total = series.totalOn(figure);
        var before = total == null ? null : series.before(total);
        if (total == null || before == null || days(before) * HOURS_OF_A_DAY != hours()) return;
        int rise = total.details().value() - before.details().value();
        if (rise != value) say("figure.period.differs", value, rise);
    }

    private void total() {
        if (!figure.isCounted()) return;
        var before = series.before(figure);
        if (before == null) return;
        int rise = figure.details().value() - before.details().value();
        long missing = days(before) - 1;
        if (missing > 0) say("figure.days.missing", missing);
        parts(rise);
        var later = figure.details().recognisedLater();
        if (later != null && later * 2 > rise) say("figure.mostly.later", later, rise);
    }

    private void parts(int whole) {
        var parts = figure.details().parts();
        if (parts != null && parts != whole) say("figure.parts.differ", parts, whole);
    }

    private long days(Figure before) {
        return ChronoUnit.DAYS.between(before.details().asOf(), figure.details().asOf());
    }

    private int hours() {
        var hours = figure.details().periodHours();
        return hours == null ? 0 : hours;
    }

    private void say(String key, Object... values) {
        remarks.add(Rejected.because(key, values));
    }
}
