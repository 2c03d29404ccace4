package org.tarmim.pledge.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.kernel.Committed;
import org.tarmim.notify.ui.Live;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.PledgeChanged;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.statement.StatementChanged;

/** One pledge: what it says, where its money is, what it is meant for, and who looked at it. */
@Route("pledges/:code")
@RolesAllowed(May.SEE_PLEDGES)
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/pledges.css")
class PledgePage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Pledges pledges;
    private final PledgeHead head;
    private final List<PledgePart> parts;
    private final PledgeWords said;
    private PledgeCode code = new PledgeCode("");

    PledgePage(Pledges pledges, PledgeHead head, List<PledgePart> parts, Parties parties, Areas areas, Live live) {
        this.pledges = pledges;
        this.head = head;
        this.parts = parts;
        said = PledgeWords.of(parties.names(), areas);
        addClassNames("pledges", "pledge-page", "stack");
        live.listen(this, PledgePage::concerns, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = new PledgeCode(event.getRouteParameters().get("code").orElse(""));
        pledge().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return code.text();
    }

    private Optional<Pledge> pledge() {
        return pledges.find(code);
    }

    private static boolean concerns(Committed change) {
        return PledgeChanged.isOne(change) || StatementChanged.isOne(change);
    }

    private void refresh() {
        pledge().ifPresent(this::show);
    }

    private void show(Pledge pledge) {
        var shown = new ShownPledge(pledge, said, this::refresh);
        removeAll();
        add(head.of(pledge));
        parts.forEach(part -> part.of(shown).forEach(this::add));
    }
}
