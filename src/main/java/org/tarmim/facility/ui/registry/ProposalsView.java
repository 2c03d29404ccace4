package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Proposal;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.facility.ui.page.RegistryValues;
import org.tarmim.notify.ui.Live;
import org.tarmim.party.Organisations;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.More;
import org.tarmim.ui.Words;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.ui.WithholdPieces;

/** What was proposed for the registry and waits for a second person, the oldest first. */
@Route("proposals")
@PageTitle("proposal.title")
@Menu(title = "proposal.title", order = 6, icon = "vaadin:edit")
@RolesAllowed(May.ACCEPT_FACILITY)
@StyleSheet("context://static/report.css")
class ProposalsView extends Div {
    private static final int PAGE = 20;

    private final Words words = Words.here();
    private final Proposals proposals;
    private final Facilities facilities;
    private final Organisations organisations;
    private final Areas areas;
    private final WithholdPieces withhold;
    private final Div list = new Div();

    ProposalsView(
            Proposals proposals,
            Facilities facilities,
            Organisations organisations,
            Areas areas,
            WithholdPieces withhold,
            Live live) {
        this.proposals = proposals;
        this.facilities = facilities;
        this.organisations = organisations;
        this.areas = areas;
        this.withhold = withhold;
        live.listen(this, FacilityChanged.Proposed::isOne, this::showNew);
        add(new Heading(words.say("proposal.title")), list);
        show();
    }

    private void show() {
        list.removeAll();
        load(null);
        if (list.getComponentCount() == 0) list.add(EmptyState.quiet(words.say("proposal.none")));
    }

    private void load(@Nullable String after) {
        list.getChildren().filter(More.class::isInstance).toList().forEach(list::remove);
        var page = proposals.open(after, PAGE);
        var values = new RegistryValues(new StatusWords(words, facilities.services()), organisations.list(), areas);
        page.rows().forEach(proposal -> list.add(waiting(proposal, values)));
        if (page.next() != null) list.add(new More(words.say("proposal.more"), () -> load(page.next())));
    }

    private WaitingProposal waiting(Proposal proposal, RegistryValues values) {
        var waiting = new WaitingProposal(proposal, name(proposal), values, proposals);
        withhold.ask(new Passage("PROPOSAL", proposal.id())).ifPresent(waiting::offer);
        return waiting;
    }

    /** Adds what came in, without touching what the person is reading or writing. */
    private void showNew() {
        boolean reading = list.getChildren().anyMatch(WaitingProposal.class::isInstance);
        if (!reading) show();
    }

    private String name(Proposal proposal) {
        return proposal.details().name(words.locale());
    }
}
