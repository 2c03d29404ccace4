package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.registry.Coordinator;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.party.Organisation;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Words;

/** Makes the registry's form for whoever opens it. */
@Component
class ProposeFacility {
    private final Facilities facilities;
    private final Organisations organisations;
    private final Areas areas;

    ProposeFacility(Facilities facilities, Organisations organisations, Areas areas) {
        this.facilities = facilities;
        this.organisations = organisations;
        this.areas = areas;
    }

    RegistryChoices choices() {
        var active = organisations.list().stream().filter(Organisation::active).toList();
        return new RegistryChoices(Words.here(), areas, facilities.services(), active, coordinators());
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

    private List<Coordinator> coordinators() {
        return Acting.required().may(May.ACCEPT_FACILITY) ? facilities.coordinators() : List.of();
    }
}
