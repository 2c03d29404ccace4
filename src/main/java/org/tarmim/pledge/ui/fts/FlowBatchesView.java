package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.notify.ui.Live;
import org.tarmim.pledge.fts.BatchState;
import org.tarmim.pledge.fts.FlowBatch;
import org.tarmim.pledge.fts.FlowBatches;
import org.tarmim.pledge.fts.FlowsChanged;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The imports of reported flows, the newest first. */
@Route("reported-flows/batches")
@PageTitle("fts.batches.title")
@RolesAllowed(May.SEE_ALL_PLEDGES)
@StyleSheet("context://static/gap.css")
class FlowBatchesView extends Div implements AfterNavigationObserver {
    private static final String AFTER = "after";
    private static final int SIZE = 50;

    private final FlowWords said = FlowWords.here();
    private final Words words = said.words();
    private final FlowBatches batches;
    private final Div list = new Div();
    private @Nullable String after;

    FlowBatchesView(FlowBatches batches, Live live) {
        this.batches = batches;
        addClassNames("gap", "stack");
        list.addClassName("stack");
        var heading = new Heading(words.say("fts.batches.title")).under(words.say("fts.title"), "reported-flows");
        if (Acting.required().may(May.IMPORT_MONEY))
            heading.actions(new Anchor("reported-flows/import", words.say("fts.import.title")));
        add(heading, list);
        live.listen(this, FlowsChanged::isOne, this::refresh);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AFTER)
                .orElse(null);
        refresh();
    }

    static Component mark(FlowBatch batch) {
        return StatusMark.of(batch.state(), tone(batch.state()));
    }

    private static Tone tone(BatchState state) {
        return switch (state) {
            case WAITING -> Tone.WARN;
            case ACCEPTED -> Tone.OK;
            case REJECTED -> Tone.BAD;
        };
    }

    private void refresh() {
        var page = batches.list(after, SIZE);
        list.removeAll();
        list.add(page.rows().isEmpty() ? EmptyState.quiet(words.say("fts.batches.none")) : listing(page.rows()));
        var next = page.next();
        if (next != null) list.add(new More(words.say("fts.batches.older"), () -> open(next)));
    }

    private Listing<FlowBatch> listing(List<FlowBatch> rows) {
        return new Listing<FlowBatch>(words.say("fts.batches.title"))
                .column(words.say("fts.batch.imported"), this::link)
                .text(words.say("fts.batch.boundary"), row -> said.boundary(row.boundary()))
                .text(words.say("fts.flows"), row -> words.number(row.counts().kept()))
                .text(words.say("fts.batch.explaining"), row -> words.number(row.explaining()))
                .column(words.say("fts.batch.state"), FlowBatchesView::mark)
                .rows(rows);
    }

    private Anchor link(FlowBatch batch) {
        return new Anchor("reported-flows/batches/" + batch.id(), words.instant(batch.importedAt()));
    }

    private static void open(String next) {
        UI.getCurrent().navigate("reported-flows/batches", QueryParameters.of(AFTER, next));
    }
}
