package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.facility.need.Assessment;
import org.tarmim.facility.need.Cost;
import org.tarmim.facility.need.MeasureKind;
import org.tarmim.facility.need.Sector;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** Assessments with the damage and the loss they give: beside needs and never added. */
final class MeasuresPanel extends Panel {
    private final NeedWords called;
    private final Words words;
    private final WithholdPieces withhold;

    MeasuresPanel(List<Assessment> assessments, NeedWords called, WithholdPieces withhold) {
        super(called.words().say("assessments.title"));
        this.called = called;
        words = called.words();
        this.withhold = withhold;
        add(new Paragraph(words.say(assessments.isEmpty() ? "assessments.empty" : "measures.apart")));
        assessments.forEach(one -> add(assessment(one)));
    }

    private Div assessment(Assessment one) {
        var details = one.details();
        var said = new Div(
                new H3(details.title()),
                new Paragraph(words.say("assessment.said", called.of(one), details.publisher(), details.assessedOn())));
        if (one.supersededBy() != null) {
            said.addClassName("need-left");
            said.add(new Paragraph(words.say("need.superseded", one.supersededBy())));
        }
        one.damages()
                .forEach(damage -> said.add(line(MeasureKind.DAMAGE, damage.area(), damage.sector(), damage.cost())));
        one.losses().forEach(loss -> said.add(line(MeasureKind.LOSS, loss.area(), loss.sector(), loss.cost())));
        withhold.ask(one.passage()).ifPresent(said::add);
        return said;
    }

    private Div line(MeasureKind kind, @Nullable PCode area, @Nullable Sector sector, Cost cost) {
        var line = new Div(new Span(words.label(kind)), NeedListing.cost(cost, words));
        if (area != null || sector != null)
            line.add(new Span(words.say("need.of", called.area(area), called.sector(sector))));
        line.addClassName("measure");
        return line;
    }
}
