package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.ui.AgeMark;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Words;

/** Dimensions as lines of a table: value, age, and where it comes from. */
class StateLines {
    private final Sheet sheet;
    private final StatusWords status;

    StateLines(Sheet sheet, StatusWords status) {
        this.sheet = sheet;
        this.status = status;
    }

    private record Line(Dimension dimension, Optional<DimensionState> state) {}

    /** Each with its source. */
    Listing<?> full(String caption, List<Dimension> dimensions) {
        var words = status.words();
        return named(caption, status::dimension)
                .column(words.say("sheet.observed"), this::observed)
                .column(words.say("sheet.source"), this::source)
                .rows(lines(dimensions));
    }

    /** Of one group, in little room. */
    Listing<?> brief(String caption, List<Dimension> dimensions) {
        return named(caption, status::member)
                .column(status.words().say("sheet.observed"), this::observedBy)
                .rows(lines(dimensions));
    }

    private Listing<Line> named(String caption, Function<Dimension, String> name) {
        var words = status.words();
        return new Listing<Line>(caption)
                .text(words.say("sheet.what"), line -> name.apply(line.dimension()))
                .column(words.say("sheet.value"), this::value);
    }

    private List<Line> lines(List<Dimension> dimensions) {
        return dimensions.stream()
                .map(dimension -> new Line(dimension, sheet.state(dimension)))
                .toList();
    }

    /** How old a state is in the picture, marked where it is ageing. */
    AgeMark age(DimensionState state) {
        var moment = sheet.picture().trueOn();
        return state.freshness() == DimensionState.Freshness.FRESH
                ? new AgeMark(state.observed().at(), moment)
                : new AgeMark(state.observed().at(), moment, Duration.ZERO);
    }

    private Div value(Line line) {
        var value = new Div();
        line.state().ifPresentOrElse(state -> fill(value, state), () -> value.add(status.nothing()));
        return value;
    }

    private void fill(Div value, DimensionState state) {
        var counted =
                state.dimension().word(state.shown()) == null && !state.shown().equals(Claim.UNKNOWN);
        value.add(counted ? count(state) : status.mark(state));
        said(state).ifPresent(remark -> value.add(remark(remark)));
    }

    private Span count(DimensionState state) {
        var count = new Span(status.value(state.dimension(), state.value()));
        count.addClassName("count");
        return count;
    }

    private Optional<String> said(DimensionState state) {
        var words = status.words();
        if (state.freshness() == DimensionState.Freshness.UNKNOWN_BY_AGE)
            return Optional.of(
                    words.say("sheet.was", status.value(state.dimension(), state.value()), state.observed()));
        if (state.hoursLeft() != null) return Optional.of(words.say("sheet.hoursLeft", state.hoursLeft()));
        return baseline(state.dimension(), words);
    }

    private Optional<String> baseline(Dimension dimension, Words words) {
        var baseline = sheet.facility().details().baselineBeds();
        var total = dimension.equals(Dimension.beds(BedType.TOTAL));
        return total && baseline != null ? Optional.of(words.say("sheet.baseline", baseline)) : Optional.empty();
    }

    private static Div remark(String text) {
        var remark = new Div(text);
        remark.addClassName("remark");
        return remark;
    }

    private Div observed(Line line) {
        var cell = new Div();
        line.state()
                .ifPresent(state -> cell.add(age(state), remark(status.words().moment(state.observed()))));
        return cell;
    }

    private Div observedBy(Line line) {
        var cell = observed(line);
        line.state().map(this::organisation).map(StateLines::remark).ifPresent(cell::add);
        return cell;
    }

    private Div source(Line line) {
        var cell = new Div();
        line.state().map(this::organisation).map(Span::new).ifPresent(cell::add);
        line.state().map(this::learned).map(StateLines::remark).ifPresent(cell::add);
        return cell;
    }

    private String organisation(DimensionState state) {
        var arabic = status.words().locale().equals(Languages.ARABIC);
        return sheet.organisations().name(state.sourceOrg(), arabic);
    }

    private String learned(DimensionState state) {
        return status.words().say("sheet.learned", state.method(), state.certainty());
    }
}
