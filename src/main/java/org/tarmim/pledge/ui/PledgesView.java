package org.tarmim.pledge.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.kernel.Page;
import org.tarmim.notify.ui.Live;
import org.tarmim.pledge.iati.IatiExport;
import org.tarmim.pledge.promise.Conditions;
import org.tarmim.pledge.promise.PledgeChanged;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgeQuery;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.ReviewState;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.ui.PartyField;
import org.tarmim.ui.Choices;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** What was promised, the newest announcement first, filtered by what stands in the address. */
@Route("pledges")
@PageTitle("pledges.title")
@Menu(title = "pledges.title", order = 40, icon = "vaadin:money")
@RolesAllowed(May.SEE_PLEDGES)
@StyleSheet("context://static/pledges.css")
class PledgesView extends Div implements BeforeEnterObserver {
    private static final String AFTER = "after";

    private final Words words = Words.here();
    private final Pledges pledges;
    private final Conditions conditions;
    private final PledgeWords said;
    private final PartyField donor;
    private final Select<ReviewState> state = Choices.orNone(ReviewState.values(), words.say("pledges.any"));
    private final Select<PledgeKind> kind = Choices.orNone(PledgeKind.values(), words.say("pledges.any"));
    private final Div list = new Div();
    private final PledgeDownloads downloads;
    private PledgeQuery query = PledgeQuery.ALL;
    private @Nullable String after;

    PledgesView(Pledges pledges, Conditions conditions, IatiExport iati, Parties parties, Areas areas, Live live) {
        downloads = new PledgeDownloads(iati, words);
        this.pledges = pledges;
        this.conditions = conditions;
        var names = parties.names();
        said = PledgeWords.of(names, areas);
        donor = new PartyField(names);
        addClassNames("pledges", "stack");
        list.addClassName("stack");
        add(heading(), filters(), list, downloads);
        live.listen(this, PledgeChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        query = PledgeQuery.of(address.getParameters());
        after = address.getSingleParameter(AFTER).orElse(null);
        donor.setValue(said.parties().containsKey(query.donor()) ? query.donor() : null);
        state.setValue(query.state());
        kind.setValue(query.kind());
        refresh();
    }

    private Heading heading() {
        var heading = new Heading(words.say("pledges.title"));
        if (Acting.required().may(May.SEE_ALL_PLEDGES))
            heading.about(
                    new Anchor("pledges/review", words.say("pledgeReview.title")),
                    new Anchor("leads", words.say("leads.title")),
                    new Anchor("pledges/differences", words.say("differences.title")));
        if (!Acting.required().may(May.RECORD_MONEY)) return heading;
        return heading.about(new Anchor("pledges/import", words.say("pledgeImport.title")))
                .actions(record());
    }

    private Button record() {
        var record =
                new Button(words.say("pledge.new"), click -> UI.getCurrent().navigate(NewPledgeView.class));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Shortcuts.press(record, "n", "shortcuts.new");
    }

    private Div filters() {
        donor.setLabel(words.say("PledgeDetails.donor"));
        state.setLabel(words.say("pledges.state"));
        kind.setLabel(words.say("PledgeDetails.kind"));
        donor.addValueChangeListener(this::ask);
        state.addValueChangeListener(this::ask);
        kind.addValueChangeListener(this::ask);
        var filters = new Div(donor, state, kind);
        filters.addClassName("pledge-filters");
        return filters;
    }

    private void ask(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) open(new PledgeQuery(donor.getValue(), state.getValue(), kind.getValue()), null);
    }

    private static void open(PledgeQuery asked, @Nullable String after) {
        var address = new HashMap<>(asked.address());
        if (after != null) address.put(AFTER, after);
        UI.getCurrent().navigate("pledges", QueryParameters.simple(address));
    }

    private void refresh() {
        var page = pledges.list(query, after);
        downloads.offer(query);
        list.removeAll();
        if (page.rows().isEmpty()) list.add(nothing());
        else list.add(listing(page.rows()));
        turn(page);
    }

    private EmptyState nothing() {
        if (query.equals(PledgeQuery.ALL)) return EmptyState.quiet(words.say("pledges.none"));
        return EmptyState.first(
                words.say("empty.filtered"), words.say("pledges.all"), () -> open(PledgeQuery.ALL, null));
    }

    private Listing<Revision> listing(List<Revision> rows) {
        var locks = conditions.locks(rows.stream().map(Revision::pledge).toList());
        return Shortcuts.walk(new Listing<Revision>(words.say("pledges.title")))
                .column(words.say("PledgeDetails.title"), this::title)
                .text(
                        words.say("PledgeDetails.donor"),
                        row -> said.party(row.details().donor()))
                .text(
                        words.say("PledgeDetails.amount"),
                        row -> said.amount(row.details().amount()))
                .text(
                        words.say("pledge.counts"),
                        row -> words.rounded(row.counted().floor()))
                .text(
                        words.say("PledgeDetails.announcedOn"),
                        row -> words.day(row.details().announcedOn()))
                .column(words.say("pledges.state"), row -> state(row, locks.get(row.pledge())))
                .rows(rows);
    }

    private static Div state(Revision row, @Nullable Integer locks) {
        var state = new Div(StatusMark.of(row.state(), PledgeWords.tone(row.state())));
        Locks.mark(locks).ifPresent(mark -> state.add(new Div(mark)));
        return state;
    }

    private Anchor title(Revision row) {
        var code = row.code().text();
        return new Anchor(
                "pledges/" + code, words.say("pledge.line", code, row.details().title()));
    }

    private void turn(Page<Revision> page) {
        var next = page.next();
        if (next != null) list.add(new More(words.say("pledges.older"), () -> open(query, next)));
    }
}
