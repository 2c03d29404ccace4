package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.emergency.Emergencies;
import org.tarmim.detention.emergency.Emergency;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.CaseRoomChanged;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Cases that others opened in an emergency, told to whom it concerns and reviewed by supervisors. */
@Route("cases/emergencies")
@PageTitle("emergencies.title")
@RolesAllowed(May.SEE_CASES)
@StyleSheet("context://static/detention.css")
class EmergenciesView extends Div {
    private final Words words = Words.here();
    private final Emergencies emergencies;
    private final CaseRoom room;
    private final SecurityClock clock;
    private final Div content = new Div();

    EmergenciesView(Emergencies emergencies, CaseRoom room, SecurityClock clock, Live live) {
        this.emergencies = emergencies;
        this.room = room;
        this.clock = clock;
        addClassNames("cases", "stack");
        add(
                new Heading(words.say("emergencies.title"))
                        .under(words.say("cases.title"), "cases")
                        .about(new Paragraph(words.say("emergencies.about"))),
                content);
        show();
        live.listen(
                this,
                change -> CaseChanged.isOne(change) || CaseRoomChanged.isOne(change),
                ClosedRoom.calmly(this::show));
    }

    private void show() {
        content.removeAll();
        var state = room.state();
        content.add(state == RoomState.OPEN ? waiting() : new ClosedRoom(state));
    }

    private Component waiting() {
        var waiting = emergencies.waiting();
        if (waiting.isEmpty()) return EmptyState.quiet(words.say("emergencies.none"));
        return new Listing<Emergency>(words.say("emergencies.title"))
                .column(words.say("case.code"), one -> Bdi.code(one.code().text()))
                .column(words.say("emergency.by"), one -> Bdi.text(one.name()))
                .text(words.say("emergency.opened"), one -> words.instant(one.openedAt()))
                .column(words.say("EmergencyDetails.reason"), one -> Bdi.text(one.reason()))
                .column(words.say("emergency.reviewBy"), this::due)
                .column(words.say("case.steps"), this::step)
                .rows(waiting);
    }

    private Component due(Emergency one) {
        var isLate = clock.now().isAfter(one.reviewBy());
        return new StatusMark(isLate ? Tone.BAD : Tone.WARN, words.instant(one.reviewBy()));
    }

    private Component step(Emergency one) {
        if (!Acting.required().may(May.GRANT_CASES)) return new Span();
        return new Button(words.say("emergency.review"), click -> review(one));
    }

    private void review(Emergency one) {
        EntryDialog.step("emergency.review", ActionForms.review(), details -> {
                    emergencies.review(one.id(), details);
                    show();
                })
                .open();
    }
}
