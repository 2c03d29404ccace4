package org.tarmim.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.need.Needs;
import org.tarmim.kernel.Committed;
import org.tarmim.notify.ui.Live;
import org.tarmim.party.Organisations;
import org.tarmim.pledge.document.DocumentOf;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.pledge.ledger.Allocations;
import org.tarmim.pledge.ledger.Flows;
import org.tarmim.pledge.ledger.Transfers;
import org.tarmim.pledge.promise.Answers;
import org.tarmim.pledge.promise.Conditions;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.PledgeChanged;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.Review;
import org.tarmim.pledge.promise.Reviews;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.Schedules;
import org.tarmim.pledge.reconcile.Reconciliation;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.statement.StatementChanged;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** One pledge: what it says, where its money is, what it is meant for, and who looked at it. */
@Route("pledges/:code")
@RolesAllowed(May.SEE_PLEDGES)
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/pledges.css")
class PledgePage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words = Words.here();
    private final Pledges pledges;
    private final Leads leads;
    private final Reviews reviews;
    private final Answers answers;
    private final Conditions conditions;
    private final Schedules schedules;
    private final Reconciliation reconciliation;
    private final Flows flows;
    private final Allocations allocations;
    private final Transfers transfers;
    private final Needs needs;
    private final Organisations organisations;
    private final WithholdPieces withhold;
    private final DocumentPieces documents;
    private final PledgeWords said;
    private PledgeCode code = new PledgeCode("");

    PledgePage(
            Pledges pledges,
            Leads leads,
            Reviews reviews,
            Answers answers,
            Conditions conditions,
            Schedules schedules,
            Reconciliation reconciliation,
            Flows flows,
            Allocations allocations,
            Transfers transfers,
            Needs needs,
            Organisations organisations,
            Parties parties,
            Areas areas,
            WithholdPieces withhold,
            DocumentPieces documents,
            Live live) {
        this.pledges = pledges;
        this.leads = leads;
        this.reviews = reviews;
        this.answers = answers;
        this.conditions = conditions;
        this.schedules = schedules;
        this.reconciliation = reconciliation;
        this.flows = flows;
        this.allocations = allocations;
        this.transfers = transfers;
        this.needs = needs;
        this.organisations = organisations;
        this.withhold = withhold;
        this.documents = documents;
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
        var counts = pledge.verified().isPresent();
        removeAll();
        add(heading(pledge), says(pledge));
        var sentences = leads.saidOf(pledge.id());
        if (!sentences.isEmpty()) add(new SaidPanel(sentences));
        if (counts) add(new StagesPanel(flows.holdings(pledge.id())));
        var schedule = schedules.of(pledge.id());
        if (!schedule.instalments().isEmpty()) add(new SchedulePanel(schedule));
        if (!pledge.latest().details().conditions().isEmpty())
            add(new ConditionsPanel(conditions, pledge.latest(), organisations, documents, this::refresh));
        add(
                new FlowsPanel(flows, schedule, documents, pledge.id(), counts, this::refresh),
                new AllocationsPanel(allocations, needs, pledge.id(), counts, this::refresh),
                new TransfersPanel(
                        transfers,
                        pledge.id(),
                        AllocationsPanel.targets(allocations, needs, pledge.id(), words),
                        this::refresh),
                new AnswersPanel(answers, pledge.latest(), documents, this::refresh),
                new ReconciliationPanel(reconciliation, pledge.id(), said, documents, this::refresh),
                history(pledge));
    }

    private Heading heading(Pledge pledge) {
        var latest = pledge.latest();
        var heading = new Heading(latest.details().title())
                .under(words.say("pledges.title"), "pledges")
                .code(pledge.code().text())
                .about(StatusMark.of(latest.state(), PledgeWords.tone(latest.state()))
                        .large());
        if (Acting.required().may(May.TAKE_AUDIT_PACK)) heading.about(pack());
        Locks.mark(conditions.locks(List.of(pledge.id())).get(pledge.id())).ifPresent(heading::about);
        if (!latest.isOpen() && Acting.required().may(May.RECORD_MONEY))
            heading.actions(Shortcuts.press(change(), "e", "shortcuts.edit"));
        if (latest.isOpen() && Acting.required().may(May.SEE_ALL_PLEDGES))
            heading.about(new Anchor("pledges/review?pledge=" + code.text(), words.say("pledge.toReview")));
        return heading;
    }

    private Anchor pack() {
        var pack = new Anchor("export/audit-pack.zip?pledge=" + code.text(), words.say("pack.take"));
        pack.setRouterIgnore(true);
        pack.getElement().setAttribute("download", "");
        return pack;
    }

    private Button change() {
        return new Button(
                words.say("pledge.change"),
                click -> UI.getCurrent().navigate("pledges/%s/change".formatted(code.text())));
    }

    private Panel says(Pledge pledge) {
        var latest = pledge.latest();
        var panel = new Panel(words.say("pledge.says"));
        if (pledge.verified().isEmpty()) panel.add(new Paragraph(words.say("pledge.uncounted")));
        panel.add(new Facts(latest, pledge.verified().orElse(null), said));
        if (pledge.verified().filter(latest::equals).isEmpty()
                && !latest.details().tranches().isEmpty())
            panel.add(new TranchesTable(latest.details().tranches()));
        return panel;
    }

    private Panel history(Pledge pledge) {
        var decided = reviews.of(pledge.id());
        var names = organisations.names(
                decided.stream().map(Review::reviewerOrganisation).toList());
        var shown = documents.of(
                DocumentOf.REVISION,
                pledge.revisions().stream().map(Revision::id).toList());
        var panel = new ReviewsPanel(pledge, decided, names, shown, said);
        withhold.ask(pledge.passage()).ifPresent(panel::add);
        return panel;
    }
}
