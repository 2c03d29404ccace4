package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import org.tarmim.facility.report.Answer;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.ui.Tones;
import org.tarmim.facility.ui.report.ReportPaper.Phoning;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** The quick path: how it works, how the building is, which of its services are there, when it was seen. */
final class QuickForm extends ReportForm {
    private static final List<Damage> SEEN = List.of(Damage.NOT_DAMAGED, Damage.SLIGHT, Damage.PARTIAL, Damage.FULL);

    private final Words words = Words.here();
    private final Choice<Answer> works = new Choice<>(List.of(Answer.values()), this::face).big();
    private final Choice<Damage> building = Choice.of(SEEN);
    private final ServiceChips services;
    private final TellingFields telling;
    private final Panel told;
    private final boolean phoned;
    private StatusReportDetails shown;

    QuickForm(ReportPaper paper, StatusReportDetails empty) {
        shown = empty;
        services = new ServiceChips(paper, this::changed);
        telling = new TellingFields(paper, this::changed).brief();
        hear(works);
        hear(building);
        told = new Panel(words.say("report.telling"), telling);
        phoned = paper.phoning() == Phoning.NOW;
        add(answers(), buildingPart(), servicesPart());
        // who is on the line comes before what they tell
        if (phoned) addComponentAsFirst(told);
        else add(told);
        show(empty, true);
    }

    @Override
    void show(StatusReportDetails report, boolean now) {
        shown = report;
        works.setValue(Answer.of(report));
        building.setValue(report.building());
        services.show(report.services());
        telling.show(report.telling(), now);
    }

    @Override
    StatusReportDetails read(Instant now) {
        var answer = works.getValue();
        return shown.quick(
                        answer == null ? null : answer.works(),
                        answer == null ? null : answer.why(),
                        building.getValue(),
                        services.said(shown.services()))
                .told(telling.read(now));
    }

    @Override
    void showAnswers(boolean shown) {
        if (phoned) getChildren().filter(part -> part != told).forEach(part -> part.setVisible(shown));
        else super.showAnswers(shown);
    }

    @Override
    void check() {
        telling.check();
    }

    private Component answers() {
        works.setLabel(words.say("report.works"));
        return new Panel(words.say("report.works"), works);
    }

    private Component buildingPart() {
        building.setLabel(words.say("report.building"));
        return new Panel(words.say("report.building"), soft("report.building.hint"), building);
    }

    private Component servicesPart() {
        var empty = services.isEmpty();
        var hint = soft(empty ? "report.services.none" : "report.services.hint");
        return new Panel(words.say("report.services"), hint, services);
    }

    private Paragraph soft(String key) {
        var sentence = new Paragraph(words.say(key));
        sentence.addClassName("soft");
        return sentence;
    }

    private Component face(Answer answer) {
        var hint = new Span(Words.here().say("Answer." + answer + ".hint"));
        hint.addClassName("choice-hint");
        var face =
                new Span(new StatusMark(Tones.of(answer.works()), Words.here().label(answer)), hint);
        face.addClassName("choice-face");
        return face;
    }
}
