package org.tarmim.facility.ui.page;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.tarmim.access.May;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.picture.Sheets;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.facility.ui.PictureControl;
import org.tarmim.kernel.Committed;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.Words;

/** The page of one facility, in the picture of the day that was chosen. */
@Route("facilities/:code")
@RolesAllowed(May.SEE_FACILITIES)
@StyleSheet("context://static/facility.css")
class FacilityPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Sheets sheets;
    private final List<FacilityTab> tabs;
    private final SituationClock clock;
    private final FacilityHead head;
    private final Div time = new Div();
    private final Div content = new Div();
    private PageAddress address = new PageAddress("", "", PictureChoice.NOW);
    private volatile @Nullable UUID shown;
    private String name = "";

    FacilityPage(Sheets sheets, ObjectProvider<FacilityTab> tabs, SituationClock clock, FacilityHead head, Live live) {
        this.sheets = sheets;
        this.tabs = tabs.orderedStream().filter(FacilityTab::isOpen).toList();
        this.clock = clock;
        this.head = head;
        addClassName("facility-page");
        content.addClassName("stack");
        add(head, time, content);
        live.listen(this, this::concerns, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters().getParameters();
        address = PageAddress.of(event.getRouteParameters().get("code").orElse(""), query, clock);
        time.removeAll();
        time.add(new PictureControl(address.choice(), clock, this::choose));
        sheet().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return name;
    }

    private Optional<Sheet> sheet() {
        try {
            var code = FacilityCode.parse(address.code());
            return sheets.sheet(code, address.choice().picture(clock.now()));
        } catch (Rejected unreadable) {
            return Optional.empty();
        }
    }

    private void show(Sheet sheet) {
        shown = sheet.facility().id();
        name = sheet.facility().name(Words.here().locale());
        head.show(sheet);
        content.removeAll();
        content.add(new TabWays(tabs, address), tab().content(sheet, address.choice()));
    }

    private FacilityTab tab() {
        return tabs.stream()
                .filter(tab -> tab.address().equals(address.tab()))
                .findFirst()
                .orElse(tabs.getFirst());
    }

    private void choose(PictureChoice choice) {
        var chosen = address.choice(choice);
        UI.getCurrent().navigate(chosen.path(), new QueryParameters(chosen.parameters()));
    }

    private boolean concerns(Committed change) {
        return FacilityChanged.isIn(change) && change.subjectId().equals(String.valueOf(shown));
    }

    private void refresh() {
        sheet().ifPresentOrElse(this::show, () -> UI.getCurrent().refreshCurrentRoute(false));
    }
}
