package org.tarmim.facility.ui.focal;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.focal.FocalPoints;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Sheet;
import org.tarmim.facility.ui.FacilityTab;
import org.tarmim.kernel.SituationClock;
import org.tarmim.party.Organisations;

/** Whom to ask about a facility, for coordinators and the managers of the organisations there. */
@org.springframework.stereotype.Component
@Order(45)
class FocalTab implements FacilityTab {
    private final FocalPoints points;
    private final Organisations organisations;
    private final SituationClock clock;

    FocalTab(FocalPoints points, Organisations organisations, SituationClock clock) {
        this.points = points;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public String address() {
        return "focal";
    }

    @Override
    public String label() {
        return "focal.title";
    }

    @Override
    public boolean isOpen() {
        return Acting.required().may(May.KEEP_FOCAL_POINTS);
    }

    @Override
    public Component content(Sheet sheet, PictureChoice choice) {
        return new FocalPanel(sheet.facility(), points, organisations, clock);
    }
}
