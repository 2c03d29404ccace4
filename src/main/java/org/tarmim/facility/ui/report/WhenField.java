package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Moment.Precision;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Words;

/** When something was seen: now (null), or an hour, a day or a month as exactly as the person knows. */
final class WhenField extends CustomField<Moment> {
    private static final int MONTHS = 60;

    private final Words words = Words.here();
    private final Select<Known> exactness = new Select<>();
    private final DatePicker day = ComponentTexts.speak(new DatePicker(words.say("report.when.day")), words);
    private final TimePicker hour = ComponentTexts.speak(new TimePicker(words.say("report.when.hour")), words);
    private final Select<YearMonth> month = new Select<>();

    /** How exactly the moment is known; NOW until the person says otherwise. */
    private enum Known {
        NOW,
        HOUR,
        DAY,
        MONTH
    }

    WhenField(LocalDate today) {
        setLabel(words.say("report.when"));
        exactness.setItems(Known.values());
        exactness.setItemLabelGenerator(known -> words.say("report.when." + known));
        exactness.setAriaLabel(words.say("report.when"));
        day.setMax(today);
        hour.setStep(Duration.ofMinutes(30));
        month.setLabel(words.say("report.when.month"));
        month.setItems(Stream.iterate(YearMonth.from(today), one -> one.minusMonths(1))
                .limit(MONTHS)
                .toList());
        month.setItemLabelGenerator(words::month);
        month.setValue(YearMonth.from(today));
        day.setValue(today);
        var fields = new Div(exactness, day, hour, month);
        fields.addClassNames("row", "when");
        add(fields);
        setPresentationValue(null);
        exactness.addValueChangeListener(change -> show(change.getValue()));
    }

    @Override
    protected @Nullable Moment generateModelValue() {
        return switch (exactness.getValue()) {
            case NOW -> null;
            case HOUR -> day.getValue() == null ? null : Moment.at(instant());
            case DAY -> day.getValue() == null ? null : Moment.on(day.getValue());
            case MONTH -> month.getValue() == null ? null : Moment.in(month.getValue());
        };
    }

    @Override
    protected void setPresentationValue(@Nullable Moment moment) {
        var known =
                moment == null ? Known.NOW : Known.valueOf(moment.precision().name());
        exactness.setValue(known);
        show(known);
        if (moment == null) return;
        day.setValue(moment.day());
        month.setValue(YearMonth.from(moment.day()));
        if (moment.precision() == Precision.HOUR) hour.setValue(hour(moment));
    }

    private void show(Known known) {
        day.setVisible(known == Known.HOUR || known == Known.DAY);
        hour.setVisible(known == Known.HOUR);
        month.setVisible(known == Known.MONTH);
    }

    /** Whether a day is needed and none can be read. */
    boolean isIncomplete() {
        var known = exactness.getValue();
        return (known == Known.HOUR || known == Known.DAY) && day.getValue() == null;
    }

    private Instant instant() {
        var time = hour.getValue() == null ? LocalTime.NOON : hour.getValue();
        return day.getValue().atTime(time).atZone(SituationClock.ZONE).toInstant();
    }

    private static LocalTime hour(Moment moment) {
        return moment.at().atZone(SituationClock.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }
}
