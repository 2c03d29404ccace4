package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.facility.verification.Comparison;
import org.tarmim.facility.verification.Dossier;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.AgeMark;
import org.tarmim.ui.Listing;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What the report says beside what was last verified; a tick for each that would be accepted. */
class ClaimTable extends Div {
    private final StatusWords status;
    private final Words words;
    private final SituationClock clock;
    private final Map<Dimension, Checkbox> ticks = new LinkedHashMap<>();

    ClaimTable(Dossier dossier, StatusWords status, SituationClock clock) {
        this.status = status;
        this.words = status.words();
        this.clock = clock;
        add(new Listing<Comparison>(words.say("review.compare"))
                .column(words.say("review.what"), claim -> tick(claim, dossier.own()))
                .column(words.say("review.said"), claim -> dimmed(claim, said(claim)))
                .column(words.say("review.last"), claim -> dimmed(claim, last(claim)))
                .column(words.say("review.difference"), this::difference)
                .rows(dossier.comparisons()));
    }

    /** Does something whenever a tick is set or taken away. */
    void onTick(Runnable step) {
        ticks.values().forEach(tick -> tick.addValueChangeListener(change -> step.run()));
    }

    /** The ticked dimensions. */
    Set<Dimension> ticked() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    boolean isWhole() {
        return ticked().size() == ticks.size();
    }

    private Checkbox tick(Comparison claim, boolean own) {
        var dimension = claim.said().dimension();
        var tick = new Checkbox(status.dimension(dimension), true);
        tick.setReadOnly(own);
        ticks.put(dimension, tick);
        return tick;
    }

    private List<Component> said(Comparison claim) {
        var said = claim.said();
        var mark = status.mark(said.dimension(), said.value());
        var barriers = said.barriers().stream().map(words::label).collect(Collectors.joining(words.say("list.comma")));
        if (said.hoursLeft() != null) return List.of(mark, remark(words.say("sheet.hoursLeft", said.hoursLeft())));
        return barriers.isEmpty() ? List.of(mark) : List.of(mark, remark(barriers));
    }

    private List<Component> last(Comparison claim) {
        return claim.last().map(this::last).orElseGet(() -> List.of(status.nothing()));
    }

    private List<Component> last(DimensionState state) {
        var age = new AgeMark(state.observed().at(), clock.now());
        return List.of(status.mark(state.dimension(), state.value()), age);
    }

    private static Div dimmed(Comparison claim, List<Component> parts) {
        var cell = new Div();
        cell.add(parts);
        cell.addClassName("claim-cell");
        if (claim.difference() == Comparison.Difference.SAME) cell.addClassName("claim-same");
        return cell;
    }

    private StatusMark difference(Comparison claim) {
        var tone = switch (claim.difference()) {
            case CHANGED -> Tone.WARN;
            case NEW -> Tone.INFO;
            case NOT_FOUND_OUT -> Tone.UNKNOWN;
            case SAME -> Tone.OK;
        };
        return StatusMark.of(claim.difference(), tone);
    }

    private static Div remark(String text) {
        var remark = new Div(text);
        remark.addClassName("remark");
        return remark;
    }
}
