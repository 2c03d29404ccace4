package org.tarmim.detention.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.document.Answer;
import org.tarmim.detention.filing.ActionDecisions;
import org.tarmim.detention.filing.ActionFiles;
import org.tarmim.detention.filing.ActionState;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.detention.filing.AdvocacyActions;
import org.tarmim.detention.filing.Risks;
import org.tarmim.detention.filing.UrgentActions;
import org.tarmim.detention.filing.WithdrawalDetails;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.CaseRoomChanged;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** One action on one page, for its author and for the second person: text, gaps, basis, risk, and what happens next. */
@Route("case-actions/:action")
@RolesAllowed(May.SEE_CASES)
@StyleSheet("context://static/detention.css")
class ActionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words = Words.here();
    private final AdvocacyActions actions;
    private final ActionDecisions decisions;
    private final UrgentActions urgent;
    private final ActionFiles files;
    private final Risks risks;
    private final CaseRoom room;
    private final SecurityClock clock;
    private final Div content = new Div();
    private volatile @Nullable UUID shown;
    private String title = "";

    ActionPage(
            AdvocacyActions actions,
            ActionDecisions decisions,
            UrgentActions urgent,
            ActionFiles files,
            Risks risks,
            CaseRoom room,
            SecurityClock clock,
            Live live) {
        this.actions = actions;
        this.decisions = decisions;
        this.urgent = urgent;
        this.files = files;
        this.risks = risks;
        this.clock = clock;
        this.room = room;
        addClassNames("cases", "stack");
        content.addClassName("stack");
        add(content);
        live.listen(
                this,
                change -> CaseChanged.isOne(change) || CaseRoomChanged.isOne(change),
                ClosedRoom.calmly(this::refresh));
    }

    /** The address of an action. */
    static String address(UUID action) {
        return "case-actions/" + action;
    }

    /** An id as it stands in an address; empty for what is none. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().get("action").flatMap(ActionPage::id).orElse(null);
        if (isClosed()) showClosed();
        else action().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private boolean isClosed() {
        return room.state() != RoomState.OPEN;
    }

    private Optional<AdvocacyAction> action() {
        return Optional.ofNullable(shown).flatMap(actions::find);
    }

    private void refresh() {
        if (isClosed()) showClosed();
        else action().ifPresentOrElse(this::show, this::showNothing);
    }

    private void showClosed() {
        content.removeAll();
        content.add(new Heading(words.say("cases.title")), new ClosedRoom(room.state()));
    }

    private void showNothing() {
        content.removeAll();
        content.add(EmptyState.quiet(words.say("case.gone")));
    }

    private void show(AdvocacyAction action) {
        title = action.ofCase().text();
        content.removeAll();
        content.add(heading(action), new ActionSteps(action, actions, decisions, urgent, risks, this::refresh));
        if (action.withdrawn() != null) content.add(withdrawn(action, action.withdrawn()));
        if (action.urgent() != null) content.add(new UrgentPanel(action.urgent(), clock.now()));
        if (TakeAlong.isFor(action)) content.add(new TakeAlong(action, files));
        content.add(new WeighedPanel(action, clock.now()));
        AnswersPanel.of(action, answers(action)).forEach(content::add);
        content.add(history(action));
    }

    private Panel withdrawn(AdvocacyAction action, WithdrawalDetails how) {
        return new Panel(
                words.say("bases.title"),
                new StatusMark(action.isStopped() ? Tone.BAD : Tone.WARN, words.say("basis.of.withdrawn")),
                new Paragraph(BasesPanel.said(how)),
                new Paragraph(BasesPanel.extent(how)),
                new Paragraph(words.say(action.isStopped() ? "basis.stops" : "basis.tooLate")));
    }

    private List<Answer> answers(AdvocacyAction action) {
        var drafting = action.state() == ActionState.DRAFT && action.writable();
        return drafting ? actions.preview(action.id()) : action.answers();
    }

    private Heading heading(AdvocacyAction action) {
        var heading = new Heading(words.label(action.details().kind()))
                .under(words.say("cases.title"), "cases")
                .under(action.ofCase().text(), "cases/" + action.ofCase());
        heading.about(
                ActionsPanel.mark(action.state()).large(),
                new Span(words.say("action.authorIs", action.author())),
                new Span(
                        action.reviewer() == null
                                ? words.say("action.reviewer.none")
                                : words.say("action.reviewerIs", action.reviewer())));
        return heading;
    }

    private Panel history(AdvocacyAction action) {
        return new Panel(
                words.say("action.history"),
                new Listing<AdvocacyAction.Step>(words.say("action.history"))
                        .text(words.say("action.step"), step -> words.label(step.kind()))
                        .column(words.say("action.by"), step -> Bdi.text(step.by()))
                        .text(words.say("action.at"), step -> words.instant(step.at()))
                        .column(words.say("action.reason"), step -> Bdi.text(step.reason()))
                        .rows(action.steps()));
    }
}
