package org.tarmim.facility.ui.review;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Collection;
import java.util.UUID;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.kernel.SituationClock;
import org.tarmim.party.OrganisationNames;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** What the parts of the review screen look up to put rows into words. */
@SpringComponent
class Pieces {
    private final Facilities facilities;
    private final Organisations organisations;
    private final Areas areas;
    private final SituationClock clock;

    Pieces(Facilities facilities, Organisations organisations, Areas areas, SituationClock clock) {
        this.facilities = facilities;
        this.organisations = organisations;
        this.areas = areas;
        this.clock = clock;
    }

    SituationClock clock() {
        return clock;
    }

    StatusWords status() {
        return new StatusWords(Words.here(), facilities.services());
    }

    OrganisationNames names(Collection<UUID> ids) {
        return organisations.names(ids);
    }

    String governorate(PCode code) {
        return areas.find(code)
                .map(area -> arabic() ? area.nameAr() : area.nameEn())
                .orElse(code.value());
    }

    static boolean arabic() {
        return Words.here().locale().equals(Languages.ARABIC);
    }
}
