package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.May;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.registry.FacilityDetails;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Proposes a change of what the registry says of a facility. */
@Route("facilities/:code/edit")
@RolesAllowed(May.PROPOSE_FACILITY)
@StyleSheet("context://static/report.css")
class EditFacilityView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words = Words.here();
    private final ProposeFacility propose;
    private final Facilities facilities;
    private final Proposals proposals;
    private String title = "";

    EditFacilityView(ProposeFacility propose, Facilities facilities, Proposals proposals) {
        this.propose = propose;
        this.facilities = facilities;
        this.proposals = proposals;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var facility = facility(event.getRouteParameters().get("code").orElse(""));
        title = words.say("proposal.change", facility.name(words.locale()));
        add(heading(facility));
        if (facility.detailed()) add(form(facility));
        else add(new Paragraph(words.say("facility.edit.unseen")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Facility facility(String code) {
        try {
            return facilities.find(FacilityCode.parse(code)).orElseThrow(NotFoundException::new);
        } catch (Rejected unreadable) {
            throw new NotFoundException(words.say(unreadable));
        }
    }

    private Heading heading(Facility facility) {
        return new Heading(title)
                .under(words.say("facility.all"), "facilities")
                .under(facility.name(words.locale()), "facilities/" + facility.code())
                .code(facility.code().text());
    }

    private ProposalPage form(Facility facility) {
        return propose.page(facility, (details, reason) -> send(facility, details, reason));
    }

    private void send(Facility facility, FacilityDetails details, String reason) {
        proposals.propose(facility.id(), facility.version(), details, reason);
        getChildren()
                .filter(ProposalPage.class::isInstance)
                .findFirst()
                .ifPresent(form -> replace(form, propose.thanks()));
    }
}
