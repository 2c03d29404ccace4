package org.tarmim.detention.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.document.BatchDetails;
import org.tarmim.detention.filing.AdvocacyActions;
import org.tarmim.detention.filing.Risks;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/**
 * Drafts one document for each of several people, through the same desk as for one: what that refuses for a person is said
 * beside that person, and the others are drafted all the same.
 */
@Route(BatchView.ADDRESS)
@PageTitle("batch.title")
@RolesAllowed(May.WRITE_CASES)
@StyleSheet("context://static/detention.css")
class BatchView extends Div implements BeforeEnterObserver {
    static final String ADDRESS = "cases/batch";
    static final String CASE = "case";

    private static final int MOST = 25;

    private final Words words = Words.here();
    private final Cases cases;
    private final AdvocacyActions actions;
    private final Risks risks;
    private final CaseRoom room;
    private final SecurityClock clock;

    BatchView(Cases cases, AdvocacyActions actions, Risks risks, CaseRoom room, SecurityClock clock) {
        this.cases = cases;
        this.actions = actions;
        this.risks = risks;
        this.room = room;
        this.clock = clock;
        addClassNames("cases", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new Heading(words.say("batch.title"))
                .under(words.say("cases.title"), "cases")
                .under(words.say("triage.title"), "cases/triage")
                .about(new Paragraph(words.say("batch.about"))));
        if (room.state() != RoomState.OPEN) add(new ClosedRoom(room.state()));
        else show(files(event));
    }

    private List<CaseFile> files(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters(CASE).stream()
                .limit(MOST)
                .map(CaseCode::read)
                .flatMap(Optional::stream)
                .distinct()
                .map(cases::find)
                .flatMap(Optional::stream)
                .filter(file -> file.head().isWritable())
                .toList();
    }

    private void show(List<CaseFile> files) {
        if (files.isEmpty()) {
            add(EmptyState.quiet(words.say("batch.none")));
            return;
        }
        Instant now = clock.now();
        var form = ActionForms.batch();
        var drafts = files.stream()
                .map(file -> new BatchDraft(file, actions, risks, now))
                .toList();
        var send = new Div(
                form.submitButton(words.say("batch.draft", files.size()), details -> next(form, details, drafts, 0)));
        send.addClassName("send-bar");
        add(new Panel(words.say("batch.common"), form));
        drafts.forEach(this::add);
        add(send);
    }

    /** One after another, each on a way of its own to the browser and back, so that it is seen how far it is. */
    private void next(RecordForm<BatchDetails> form, BatchDetails details, List<BatchDraft> drafts, int at) {
        long done = drafts.stream().filter(BatchDraft::isDrafted).count();
        form.notice().say(Tone.INFO, List.of(words.say("batch.done", done, drafts.size())));
        if (at == drafts.size()) return;
        drafts.get(at).draft(details);
        getElement().executeJs("return true").then(seen -> next(form, details, drafts, at + 1));
    }
}
