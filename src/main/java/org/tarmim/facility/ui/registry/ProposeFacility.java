package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.registry.Coordinator;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.ProposalDrafts;
import org.tarmim.party.Organisation;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Words;

/** Makes the page of a proposal for whoever opens it. */
@Component
class ProposeFacility {
    private final Facilities facilities;
    private final Organisations organisations;
    private final Areas areas;
    private final ProposalDrafts drafts;

    ProposeFacility(Facilities facilities, Organisations organisations, Areas areas, ProposalDrafts drafts) {
        this.facilities = facilities;
        this.organisations = organisations;
        this.areas = areas;
        this.drafts = drafts;
    }

    /** The page that proposes a change of a facility, or with null a new one. */
    ProposalPage page(@Nullable Facility changed, FacilityForm.Desk desk) {
        return new ProposalPage(drafts, new FacilityForm(choices()), changed, desk);
    }

    /** What is said once the proposal waits. */
    Div thanks() {
        var words = Words.here();
        var thanks = new Div(
                new Paragraph(words.say("proposal.sent")),
                new Paragraph(words.say("proposal.sent.next")),
                new Anchor("facilities", words.say("proposal.toFacilities")));
        thanks.addClassName("panel");
        thanks.getElement().setAttribute("role", "status");
        return thanks;
    }

    private RegistryChoices choices() {
        var active = organisations.list().stream().filter(Organisation::active).toList();
        return new RegistryChoices(Words.here(), areas, facilities.services(), active, coordinators());
    }

    private List<Coordinator> coordinators() {
        return Acting.required().may(May.ACCEPT_FACILITY) ? facilities.coordinators() : List.of();
    }
}
