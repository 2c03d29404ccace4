package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.tarmim.facility.report.StatusReportDetails;

/** A form for a status report: shows what a report says and reads what was filled in. */
abstract class ReportForm extends Div {
    private Runnable listener = () -> {};

    /**
     * Shows a report.
     *
     * @param now whether it was seen at this moment, whatever moment it names
     */
    abstract void show(StatusReportDetails report, boolean now);

    /** What was filled in; what this form has no place for stays as the shown report had it. */
    abstract StatusReportDetails read(Instant now);

    /** Refuses what cannot be read at all. */
    abstract void check();

    /** Takes the questions out of the way, or shows them again. */
    void showAnswers(boolean shown) {
        setVisible(shown);
    }

    /** Who wants to hear of every change a person makes. */
    void onChange(Runnable listener) {
        this.listener = listener;
    }

    final void changed() {
        listener.run();
    }

    /** Counts a person's change of this field as a change of the form; what the form shows by itself is none. */
    final <F extends HasValue<?, ?>> F hear(F field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) changed();
        });
        return field;
    }
}
