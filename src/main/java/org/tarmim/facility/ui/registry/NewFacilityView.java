package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.May;
import org.tarmim.facility.registry.FacilityDetails;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Proposes a facility that the registry does not have yet. */
@Route("facilities/new")
@PageTitle("proposal.new")
@RolesAllowed(May.PROPOSE_FACILITY)
@StyleSheet("context://static/report.css")
class NewFacilityView extends Div {
    private final ProposeFacility propose;
    private final Proposals proposals;
    private final ProposalPage form;

    NewFacilityView(ProposeFacility propose, Proposals proposals) {
        this.propose = propose;
        this.proposals = proposals;
        this.form = propose.page(null, this::send);
        var words = Words.here();
        add(new Heading(words.say("proposal.new")).under(words.say("facility.all"), "facilities"), form);
    }

    private void send(FacilityDetails details, String reason) {
        proposals.propose(details, reason);
        replace(form, propose.thanks());
    }
}
