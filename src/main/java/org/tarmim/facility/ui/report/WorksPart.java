package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.Answer;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.PartialKind;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.ui.Words;

/** How it works, in full: the answer, and what a partly working facility still does. */
final class WorksPart extends Div {
    private final Choice<Answer> works = Choice.of(List.of(Answer.values()));
    private final Choice<PartialKind> partly = Choice.of(List.of(PartialKind.values()));

    WorksPart(ReportForm form) {
        var words = Words.here();
        works.setLabel(words.say("report.works"));
        partly.setLabel(words.say("report.partialKind"));
        form.hear(works);
        form.hear(partly);
        works.addValueChangeListener(change -> showPartly());
        add(works, partly);
        showPartly();
    }

    /** The field with the answer. */
    Choice<Answer> answer() {
        return works;
    }

    @Nullable
    Functionality works() {
        var answer = works.getValue();
        return answer == null ? null : answer.works();
    }

    @Nullable
    UnknownWhy why() {
        var answer = works.getValue();
        return answer == null ? null : answer.why();
    }

    @Nullable
    PartialKind partly() {
        return works() == Functionality.PARTIALLY ? partly.getValue() : null;
    }

    void show(StatusReportDetails report) {
        works.setValue(Answer.of(report));
        partly.setValue(report.partialKind());
        showPartly();
    }

    private void showPartly() {
        partly.setVisible(works() == Functionality.PARTIALLY);
    }
}
