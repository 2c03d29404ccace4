package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.ui.StatusWords;

/** The services of a facility: what is not available first, and apart what it never provided. */
class ServiceTiles extends Div {
    private static final List<String> WORST_FIRST = List.of(
            Availability.NOT_AVAILABLE.name(),
            Availability.PARTIAL.name(),
            Availability.UNKNOWN.name(),
            Availability.AVAILABLE.name());

    private final Sheet sheet;
    private final StatusWords status;

    ServiceTiles(Sheet sheet, StatusWords status) {
        this.sheet = sheet;
        this.status = status;
        var tiles = new UnorderedList();
        tiles.addClassName("tiles");
        provided().map(this::tile).forEach(tiles::add);
        add(tiles);
        var others = others();
        if (!others.isEmpty()) add(dimmed(others));
    }

    private Stream<Dimension> provided() {
        return status.catalogue().stream()
                .map(service -> Dimension.service(service.code()))
                .filter(this::isProvided)
                .sorted(Comparator.comparing(service -> WORST_FIRST.indexOf(shown(service))));
    }

    private boolean isProvided(Dimension service) {
        var value = sheet.state(service).map(DimensionState::value);
        var normally = sheet.facility().details().services().contains(service.member());
        return value.map(said -> !said.equals(Availability.NOT_NORMALLY_PROVIDED.name()))
                .orElse(normally);
    }

    private String shown(Dimension service) {
        return sheet.state(service).map(DimensionState::shown).orElse(Availability.UNKNOWN.name());
    }

    private ListItem tile(Dimension service) {
        var tile = new ListItem(new Span(status.dimension(service)));
        sheet.state(service).ifPresentOrElse(state -> fill(tile, state), () -> tile.add(status.nothing()));
        return tile;
    }

    private void fill(ListItem tile, DimensionState state) {
        tile.add(status.mark(state));
        if (state.freshness() == DimensionState.Freshness.UNKNOWN_BY_AGE) tile.add(was(state));
        tile.add(new StateLines(sheet, status).age(state));
    }

    private Span was(DimensionState state) {
        var was = new Span(
                status.words().say("sheet.was", status.value(state.dimension(), state.value()), state.observed()));
        was.addClassName("remark");
        return was;
    }

    private String others() {
        return status.catalogue().stream()
                .map(Service::code)
                .filter(code -> !isProvided(Dimension.service(code)))
                .map(status::service)
                .collect(Collectors.joining(status.words().say("list.comma")));
    }

    private Paragraph dimmed(String others) {
        var dimmed = new Paragraph(status.words().say("sheet.notNormally", others));
        dimmed.addClassName("soft");
        return dimmed;
    }
}
