package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.FacilityRow;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.picture.HeadlineState;
import org.tarmim.facility.status.DimensionState.Freshness;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.AgeMark;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.BothNames;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/**
 * What is shown of a facility in a table, on a card and beside the map.
 *
 * @param areas the names of governorates by p-code
 * @param now   the moment of the picture, from which ages are counted
 */
record RowCells(FacilityQuery query, Map<String, String> areas, Instant now, Words words) {
    Component names(FacilityRow row) {
        var address = address(row);
        if (row.nameEn() == null || row.nameAr() == null) {
            return new Anchor(address, row.name(words.locale()));
        }
        return BothNames.leadingTo(address, row.nameAr(), row.nameEn());
    }

    Component namesAndCode(FacilityRow row) {
        return new Div(names(row), code(row));
    }

    Component code(FacilityRow row) {
        return Bdi.code(row.code());
    }

    Component type(FacilityRow row) {
        return new Span(words.label(row.type()));
    }

    Component area(FacilityRow row) {
        return new Span(areas.getOrDefault(row.area(), row.area()));
    }

    /** The value that counts, and below it how old it is, or what it was before it became too old. */
    Component state(FacilityRow row, Headline headline) {
        var shown = row.shown(headline);
        var mark = StatusMark.of(shown, Tones.of(headline.dimension(), shown.name()));
        var state = row.states().get(headline);
        var cell = new Div(mark, state == null ? never() : since(headline, state));
        cell.addClassName("state-cell");
        return cell;
    }

    Component unverified(FacilityRow row) {
        return row.unverified() ? new StatusMark(Tone.INFO, words.say("list.unverified")) : new Span();
    }

    /** A card of few lines. */
    Component card(FacilityRow row) {
        var facts = new Div(code(row), type(row), area(row));
        facts.addClassName("card-facts");
        var card = new Div(names(row), facts, state(row, Headline.FUNCTIONALITY), unverified(row));
        card.addClassName("facility-card");
        return card;
    }

    /** The facility's own page, in the same picture. */
    String address(FacilityRow row) {
        return new Address(
                        "facilities/" + row.code(),
                        new LinkedHashMap<>(query.picture().parameters()))
                .toString();
    }

    /** In words what counts and since when, for those who hear it or point at it. */
    String said(FacilityRow row) {
        var label = words.label(row.shown(Headline.FUNCTIONALITY));
        var state = row.states().get(Headline.FUNCTIONALITY);
        if (state == null) return label + " · " + words.say("list.never");
        return label + " · " + (state.isTooOld() ? was(Headline.FUNCTIONALITY, state) : words.moment(state.observed()));
    }

    private Component since(Headline headline, HeadlineState state) {
        if (state.isTooOld()) return soft(was(headline, state));
        var at = state.observed().at();
        return state.freshness() == Freshness.FRESH ? new AgeMark(at, now) : new AgeMark(at, now, Duration.ZERO);
    }

    private String was(Headline headline, HeadlineState state) {
        return words.say("list.was", headline.value(state.value()), state.observed());
    }

    private Component never() {
        return soft(words.say("list.never"));
    }

    private static Component soft(String text) {
        var span = new Span(text);
        span.addClassName("soft");
        return span;
    }
}
