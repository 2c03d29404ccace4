package org.tarmim.pledge.ui.lead;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.kernel.Page;
import org.tarmim.notify.ui.Live;
import org.tarmim.pledge.lead.Lead;
import org.tarmim.pledge.lead.LeadQuery;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.pledge.lead.Outcome;
import org.tarmim.pledge.ui.PledgeWords;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.statement.StatementChanged;
import org.tarmim.situation.ui.PartyField;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Choices;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.More;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** Money that was reported or planned, by donor: a list to follow, in no total. */
@Route("leads")
@PageTitle("leads.title")
@RolesAllowed(May.SEE_ALL_PLEDGES)
@StyleSheet("context://static/pledges.css")
class LeadsView extends Div implements BeforeEnterObserver {
    private static final String AFTER = "after";
    private static final Outcome[] BECOME = {Outcome.LEAD, Outcome.PLEDGE, Outcome.LAPSED};

    private final Words words = Words.here();
    private final Leads leads;
    private final StatementCell cell = new StatementCell(words);
    private final PledgeWords said;
    private final PartyField donor;
    private final Select<Outcome> now = Choices.of(BECOME);
    private final Div list = new Div();
    private LeadQuery query = LeadQuery.OPEN;
    private @Nullable String after;

    LeadsView(Leads leads, Parties parties, Areas areas, Live live) {
        this.leads = leads;
        var names = parties.names();
        said = PledgeWords.of(names, areas);
        donor = new PartyField(names);
        addClassNames("pledges", "stack");
        list.addClassName("stack");
        add(heading(), filters(), list);
        live.listen(this, StatementChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        query = LeadQuery.of(address.getParameters());
        after = address.getSingleParameter(AFTER).orElse(null);
        donor.setValue(said.parties().containsKey(query.donor()) ? query.donor() : null);
        now.setValue(query.now());
        refresh();
    }

    private Heading heading() {
        return new Heading(words.say("leads.title"))
                .under(words.say("pledges.title"), "pledges")
                .about(
                        new Paragraph(words.say("leads.about")),
                        new Anchor("leads/undecided", words.say("undecided.title")));
    }

    private Div filters() {
        donor.setLabel(words.say("PledgeDetails.donor"));
        now.setLabel(words.say("leads.now"));
        donor.addValueChangeListener(this::ask);
        now.addValueChangeListener(this::ask);
        var filters = new Div(donor, now);
        filters.addClassName("pledge-filters");
        return filters;
    }

    private void ask(ComponentValueChangeEvent<?, ?> change) {
        if (change.isFromClient()) open(new LeadQuery(donor.getValue(), now.getValue()), null);
    }

    private static void open(LeadQuery asked, @Nullable String after) {
        var address = new HashMap<>(asked.address());
        if (after != null) address.put(AFTER, after);
        UI.getCurrent().navigate("leads", QueryParameters.simple(address));
    }

    private void refresh() {
        var page = leads.list(query, after);
        list.removeAll();
        if (page.rows().isEmpty()) list.add(nothing());
        else list.add(listing(page));
        var next = page.next();
        if (next != null) list.add(new More(words.say("leads.older"), () -> open(query, next)));
    }

    private EmptyState nothing() {
        if (query.equals(LeadQuery.OPEN)) return EmptyState.quiet(words.say("leads.none"));
        return EmptyState.first(words.say("empty.filtered"), words.say("leads.all"), () -> open(LeadQuery.OPEN, null));
    }

    private Listing<Lead> listing(Page<Lead> page) {
        return Shortcuts.walk(new Listing<Lead>(words.say("leads.title")))
                .column(words.say("statements.summary"), row -> cell.summary(row.statement()))
                .text(
                        words.say("PledgeDetails.donor"),
                        row -> said.party(row.begun().donor()))
                .column(words.say("leads.amount"), this::amount)
                .text(words.say("outcome.reason"), row -> row.begun().reason())
                .text(words.say("outcome.at"), row -> words.instant(row.begun().at()))
                .column(words.say("statements.evidence"), row -> cell.evidence(row.statement()))
                .rows(page.rows());
    }

    private Component amount(Lead lead) {
        var pledge = lead.pledge();
        if (pledge != null) return new Anchor("pledges/" + pledge.text(), Bdi.code(pledge.text()));
        var amount = lead.begun().amount();
        return Bdi.text(amount == null ? "" : said.amount(amount));
    }
}
