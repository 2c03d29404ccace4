package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.access.May;
import org.tarmim.notify.ui.Live;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.fts.FlowBatch;
import org.tarmim.pledge.fts.FlowBatches;
import org.tarmim.pledge.fts.FlowsBy;
import org.tarmim.pledge.fts.FlowsChanged;
import org.tarmim.pledge.fts.FlowsQuery;
import org.tarmim.pledge.ui.gap.GapAddress;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** One import: what it brought, whether it adds up, and the decision of a second person. */
@Route("reported-flows/batches/:batch")
@PageTitle("fts.batch.title")
@RolesAllowed(May.SEE_ALL_PLEDGES)
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/gap.css")
@StyleSheet("context://static/flows.css")
class FlowBatchView extends Div implements BeforeEnterObserver {
    private final FlowWords said = FlowWords.here();
    private final Words words = said.words();
    private final FlowBatches batches;
    private final Organisations organisations;
    private final WithholdPieces withhold;
    private Optional<UUID> id = Optional.empty();

    FlowBatchView(FlowBatches batches, Organisations organisations, WithholdPieces withhold, Live live) {
        this.batches = batches;
        this.withhold = withhold;
        this.organisations = organisations;
        addClassNames("gap", "stack");
        live.listen(this, FlowsChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("batch").flatMap(FlowBatchView::uuid);
        if (id.flatMap(batches::find).isEmpty()) event.rerouteToError(NotFoundException.class);
        else refresh();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private void refresh() {
        removeAll();
        id.flatMap(batches::find).ifPresent(this::show);
    }

    private void show(FlowBatch batch) {
        var heading = new Heading(words.say("fts.batch.title"))
                .under(words.say("fts.title"), "reported-flows")
                .under(words.say("fts.batches.title"), "reported-flows/batches")
                .about(
                        FlowBatchesView.mark(batch),
                        new Paragraph(imported(batch)),
                        new Paragraph(Bdi.text(batch.names())));
        add(heading, brought(batch), control(batch), decision(batch));
        withhold.ask(batch.passage()).ifPresent(this::add);
    }

    private String imported(FlowBatch batch) {
        return words.say("fts.batch.by", organisation(batch.importerOrg()), batch.importedAt(), batch.form());
    }

    private String organisation(UUID organisation) {
        return organisations
                .names(List.of(organisation))
                .name(organisation, words.locale().equals(Languages.ARABIC));
    }

    private Panel brought(FlowBatch batch) {
        var query = new FlowsQuery(batch.boundary(), FlowsBy.DONOR);
        var links = new Div(new GapAddress("reported-flows", query.parameters())
                .link(words.say("fts.batch.totals", said.boundary(batch.boundary()))));
        links.addClassName("flow-links");
        if (batch.explaining() > 0)
            links.add(new Anchor(
                    "reported-flows/flagged?batch=" + batch.id(), words.say("fts.batch.flagged", batch.explaining())));
        return new Panel(words.say("fts.batch.brought"), new CountList(batch.counts()), links);
    }

    private Panel control(FlowBatch batch) {
        return new Panel(
                words.say("fts.control.title"),
                new Paragraph(words.say(ControlListing.sentence(batch.said(), batch.controlHolds()))),
                new ControlListing().of(batch.said(), batch.found()));
    }

    private Panel decision(FlowBatch batch) {
        var decision = batch.decision();
        var panel = new BatchDecision(batch, batches, this::refresh);
        if (decision != null)
            panel.addComponentAtIndex(
                    1,
                    new Paragraph(words.say(
                            "fts.batch.decidedBy",
                            decision.state(),
                            organisation(decision.deciderOrg()),
                            decision.decidedAt(),
                            decision.note() == null ? "–" : decision.note())));
        return panel;
    }
}
