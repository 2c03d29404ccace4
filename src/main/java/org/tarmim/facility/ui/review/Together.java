package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.verification.Objection;
import org.tarmim.facility.verification.OpenReport;
import org.tarmim.facility.verification.UnchangedReport;
import org.tarmim.facility.verification.UnchangedReports;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Words;

/** Choosing the reports of the queue that say "nothing changed" and qualify, to verify them together. */
class Together extends Div {
    private final Words words = Words.here();
    private final UnchangedReports unchanged;
    private final TogetherRun run;
    private final Span count = new Span();
    private final Button all = new Button("", click -> chooseAll());
    private final Button verify = new Button("", click -> ask());
    private final Map<UUID, Checkbox> ticks = new HashMap<>();
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private List<ReportRow> rows = List.of();
    private Map<UUID, UnchangedReport> known = Map.of();

    Together(UnchangedReports unchanged, TogetherRun run) {
        this.unchanged = unchanged;
        this.run = run;
        addClassName("together");
        all.getElement().setAttribute("aria-keyshortcuts", "b");
        all.setTooltipText(words.say("review.key", "b"));
        var buttons = new Div(all, verify);
        buttons.addClassName("row");
        add(count, buttons, run);
    }

    /** Looks which of these can be chosen; what was chosen and still can be stays chosen. */
    void load(List<OpenReport> waiting) {
        rows = waiting.stream()
                .map(OpenReport::report)
                .filter(ReportRow::noChange)
                .toList();
        known = unchanged.among(rows.stream().map(ReportRow::id).toList()).stream()
                .collect(Collectors.toMap(UnchangedReport::report, Function.identity()));
        chosen.retainAll(qualifying().stream().map(ReportRow::id).toList());
        ticks.clear();
        say();
    }

    /** What stands before a line of the queue: a tick, or a word why it is looked at by itself. */
    Optional<Component> mark(ReportRow row) {
        var found = known.get(row.id());
        if (found == null) return Optional.empty();
        var objection = found.objection();
        return Optional.of(objection == null ? tick(row) : alone(objection));
    }

    void chooseAll() {
        ticks.values().forEach(tick -> tick.setValue(true));
    }

    private Checkbox tick(ReportRow row) {
        var tick = new Checkbox(chosen.contains(row.id()));
        tick.setAriaLabel(words.say("together.choose", row.name(words.locale())));
        tick.addValueChangeListener(change -> choose(row.id(), change.getValue()));
        ticks.put(row.id(), tick);
        return tick;
    }

    private Span alone(Objection objection) {
        var word = new Span(words.say("together.alone", objection));
        word.addClassName("objection");
        return word;
    }

    private void choose(UUID report, boolean wanted) {
        if (wanted) chosen.add(report);
        else chosen.remove(report);
        say();
    }

    private void say() {
        int qualifying = qualifying().size();
        setVisible(!known.isEmpty() || run.isRunning());
        count.setText(words.say("together.count", qualifying, known.size()));
        all.setText(words.say("together.all", qualifying));
        all.setEnabled(chosen.size() < qualifying);
        verify.setText(words.say("together.verify", chosen.size()));
        verify.setEnabled(!chosen.isEmpty() && !run.isRunning());
    }

    private void ask() {
        var reports =
                qualifying().stream().filter(row -> chosen.contains(row.id())).toList();
        var question = new Confirm(
                words.say("together.question", reports.size()),
                "",
                words.say("together.verify", reports.size()),
                () -> begin(reports));
        question.setText(effect(reports));
        question.open();
    }

    private Div effect(List<ReportRow> reports) {
        var places = new UnorderedList();
        places.addClassName("together-places");
        reports.forEach(row -> places.add(new ListItem(Bdi.text(row.name(words.locale())))));
        return new Div(places, new Paragraph(words.say("together.effect")));
    }

    private void begin(List<ReportRow> reports) {
        chosen.clear();
        run.start(reports.stream().map(ReportRow::id).toList());
        say();
    }

    private List<ReportRow> qualifying() {
        return rows.stream().filter(this::qualifies).toList();
    }

    private boolean qualifies(ReportRow row) {
        var one = known.get(row.id());
        return one != null && one.qualifies();
    }
}
