package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** The facilities of a query on the map, with the same facilities as a list beside it for those who use keys. */
@Route("map")
@PageTitle("map.title")
@Menu(order = 3, title = "map.title", icon = "vaadin:map-marker")
@RolesAllowed(May.SEE_FACILITIES)
class MapView extends Div implements AfterNavigationObserver {
    private final Words words = Words.here();
    private final Pictures pictures;
    private final SituationClock clock;
    private final Choices choices;
    private final QueryHead head;
    private final FacilityMap map;
    private final FacilityGrid list;
    private final Paragraph counted = new Paragraph();
    private FacilityQuery query = FacilityQuery.ALL;

    MapView(
            Pictures pictures,
            Areas areas,
            Facilities facilities,
            Organisations organisations,
            SituationClock clock,
            Live live) {
        this.pictures = pictures;
        this.clock = clock;
        choices = Choices.of(areas, facilities, organisations, words);
        head = new QueryHead(
                "map.title", choices, clock, asked -> Face.MAP.of(asked).open());
        map = new FacilityMap(areas);
        list = Shortcuts.walk(new FacilityGrid(pictures));
        list.asCards(true);
        add(head, page(), said());
        live.listen(this, FacilityChanged::isIn, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var parameters = event.getLocation().getQueryParameters().getParameters();
        query = FacilityQuery.of(parameters, clock).in(words.locale());
        head.show(query, Face.MAP);
        refresh();
    }

    private Div page() {
        var page = new Div(map, list);
        page.addClassName("map-page");
        return page;
    }

    private Div said() {
        var said = new Div(counted, new Paragraph(words.say("map.disclaimer")));
        said.addClassName("map-said");
        return said;
    }

    private void refresh() {
        var now = query.picture().picture(clock.now()).trueOn();
        var cells = new RowCells(query, choices.areas(), now, words);
        var points = pictures.points(query);
        map.show(points, cells);
        counted.setText(words.say(points.tooMany() ? "map.tooMany" : "map.counted"));
        list.show(cells);
        head.count(query, pictures.tally(query.with(Filter.FUNCTIONALITY, List.of())));
    }
}
