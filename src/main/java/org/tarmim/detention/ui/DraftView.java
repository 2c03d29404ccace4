package org.tarmim.detention.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.detention.filing.AdvocacyActions;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Drafts a document from a case, or anew what was given back; {@code action} names the draft to go on with. */
@Route("cases/:code/draft")
@PageTitle("action.draft")
@RolesAllowed(May.WRITE_CASES)
@StyleSheet("context://static/detention.css")
class DraftView extends Div implements BeforeEnterObserver {
    private static final String ACTION = "action";

    private final Words words = Words.here();
    private final Cases cases;
    private final AdvocacyActions actions;
    private final CaseRoom room;
    private final SituationClock clock;

    DraftView(Cases cases, AdvocacyActions actions, CaseRoom room, SituationClock clock) {
        this.cases = cases;
        this.actions = actions;
        this.room = room;
        this.clock = clock;
        addClassNames("cases", "stack");
    }

    /** Where an action is drafted anew. */
    static String address(AdvocacyAction action) {
        return "cases/%s/draft?%s=%s".formatted(action.ofCase(), ACTION, action.id());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var code = event.getRouteParameters().get("code").flatMap(CaseCode::read);
        if (room.state() != RoomState.OPEN) add(new ClosedRoom(room.state()));
        else
            code.flatMap(cases::find)
                    .filter(file -> file.head().isWritable())
                    .ifPresentOrElse(
                            file -> show(file, drafted(event)), () -> event.rerouteToError(NotFoundException.class));
    }

    private Optional<AdvocacyAction> drafted(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ACTION)
                .flatMap(ActionPage::id)
                .flatMap(actions::find);
    }

    private void show(CaseFile file, Optional<AdvocacyAction> drafted) {
        var code = file.head().code();
        var form = ActionForms.draft(file.lawyers(clock.today()));
        drafted.ifPresent(action -> form.read(action.details().anew()));
        var send = new Div(form.submitButton(
                words.say("action.keep"), details -> open(keep(code, drafted.map(AdvocacyAction::id), details))));
        send.addClassName("send-bar");
        add(
                new Heading(words.say("action.draft"))
                        .under(words.say("cases.title"), "cases")
                        .under(code.text(), "cases/" + code),
                new Paragraph(words.say("action.draft.about")),
                form,
                send);
    }

    private UUID keep(CaseCode code, Optional<UUID> drafted, ActionDetails details) {
        if (drafted.isEmpty()) return actions.draft(code, details);
        actions.redraft(drafted.get(), details);
        return drafted.get();
    }

    private static void open(UUID action) {
        UI.getCurrent().navigate(ActionPage.address(action));
    }
}
