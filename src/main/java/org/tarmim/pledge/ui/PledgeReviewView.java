package org.tarmim.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.pledge.promise.Conditions;
import org.tarmim.pledge.promise.Pledge;
import org.tarmim.pledge.promise.PledgeChanged;
import org.tarmim.pledge.promise.Pledges;
import org.tarmim.pledge.promise.ReviewDecision;
import org.tarmim.pledge.promise.Reviews;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.pledge.promise.Waiting;
import org.tarmim.situation.party.Parties;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What waits for a reviewer, oldest first, with what is new beside what counted until now. */
@Route("pledges/review")
@PageTitle("pledgeReview.title")
@RolesAllowed(May.SEE_ALL_PLEDGES)
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/pledges.css")
class PledgeReviewView extends Div implements BeforeEnterObserver {
    private static final String PLEDGE = "pledge";

    private final Words words = Words.here();
    private final Pledges pledges;
    private final Reviews reviews;
    private final Conditions conditions;
    private final SituationClock clock;
    private final PledgeWords said;
    private final Notice notice = new Notice();
    private final UnorderedList queue = new UnorderedList();
    private final Div sheet = new Div();
    private List<Waiting> waiting = List.of();
    private String open = "";
    private @Nullable PledgeDecision decision;

    PledgeReviewView(
            Pledges pledges,
            Reviews reviews,
            Conditions conditions,
            Parties parties,
            Areas areas,
            SituationClock clock,
            Live live) {
        this.pledges = pledges;
        this.reviews = reviews;
        this.conditions = conditions;
        this.clock = clock;
        said = PledgeWords.of(parties.names(), areas);
        addClassNames("pledges", "stack");
        queue.addClassName("pledge-queue");
        var desk = new Div(queue, sheet);
        desk.addClassName("pledge-review");
        add(new Heading(words.say("pledgeReview.title")).under(words.say("pledges.title"), "pledges"), notice, desk);
        keys();
        live.listen(this, PledgeChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        open = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PLEDGE)
                .orElse("");
        refresh();
    }

    private void refresh() {
        waiting = reviews.queue();
        queue.removeAll();
        sheet.removeAll();
        decision = null;
        waiting.forEach(one -> queue.add(line(one)));
        current()
                .map(Waiting::revision)
                .ifPresentOrElse(this::show, () -> sheet.add(EmptyState.quiet(words.say("pledgeReview.none"))));
    }

    private Optional<Waiting> current() {
        return waiting.stream()
                .filter(one -> one.revision().code().text().equals(open))
                .findFirst()
                .or(() -> waiting.stream().findFirst());
    }

    private ListItem line(Waiting waits) {
        var one = waits.revision();
        var code = one.code().text();
        var link = new Anchor(
                "pledges/review?pledge=" + code,
                words.say("pledge.line", code, one.details().title()));
        if (current().filter(waits::equals).isPresent()) link.getElement().setAttribute("aria-current", "true");
        var age = new Span(words.age(one.recordedAt(), clock.now()));
        return new ListItem(link, StatusMark.of(one.state(), Tone.WARN), age, due(waits));
    }

    private Span due(Waiting waits) {
        var late = waits.isLate(clock.today());
        var due = new Span(words.say(late ? "pledgeReview.late" : "pledgeReview.due", waits.due()));
        if (late) due.addClassName("age-old");
        return due;
    }

    private void show(Revision revision) {
        var before = pledges.find(revision.pledge()).flatMap(Pledge::verified).orElse(null);
        var facts = new Panel(words.say(
                "pledge.line", revision.code().text(), revision.details().title()));
        facts.add(new Paragraph(words.say("pledgeReview.needs." + revision.reviewsNeeded())));
        if (revision.note() != null) facts.add(new Paragraph(revision.note()));
        facts.add(new Facts(revision, before, said));
        if (!revision.details().tranches().isEmpty())
            facts.add(new TranchesTable(revision.details().tranches()));
        if (before != null) lost(before, revision).ifPresent(facts::add);
        decision = new PledgeDecision(revision, reviews, () -> decided(revision));
        sheet.add(facts, decision);
    }

    private Optional<LostFindings> lost(Revision before, Revision revision) {
        var lost = conditions.lost(before, revision.details().conditions());
        return lost.isEmpty() ? Optional.empty() : Optional.of(new LostFindings(lost));
    }

    private void decided(Revision revision) {
        notice.say(
                Tone.OK, List.of(words.say("pledgeReview.done", revision.code().text())));
        move(1);
        refresh();
    }

    private void move(int steps) {
        var here = current().map(waiting::indexOf).orElse(-1) + steps;
        if (here < 0 || here >= waiting.size()) return;
        UI.getCurrent()
                .navigate(
                        PledgeReviewView.class,
                        QueryParameters.of(
                                PLEDGE, waiting.get(here).revision().code().text()));
    }

    private void keys() {
        Shortcuts.add(this, "j", () -> move(1), "review.key.next");
        Shortcuts.add(this, "k", () -> move(-1), "review.key.previous");
        Shortcuts.add(this, "a", () -> begin(ReviewDecision.VERIFIED), "pledgeReview.key.verify");
        Shortcuts.add(this, "r", () -> begin(ReviewDecision.RETURNED), "pledgeReview.key.return");
        Shortcuts.add(this, "x", () -> begin(ReviewDecision.REJECTED), "pledgeReview.key.reject");
    }

    private void begin(ReviewDecision wanted) {
        if (decision != null) decision.begin(wanted);
    }
}
