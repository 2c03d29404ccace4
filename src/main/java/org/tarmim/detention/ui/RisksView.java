package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.May;
import org.tarmim.detention.filing.AskedRisk;
import org.tarmim.detention.filing.RiskConfirmations;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Risks that others weighed and that whoever looks was asked to confirm. */
@Route("cases/risks")
@PageTitle("risks.asked")
@RolesAllowed(May.APPROVE_ACTIONS)
@StyleSheet("context://static/detention.css")
class RisksView extends Div {
    private final Words words = Words.here();
    private final RiskConfirmations desk;
    private final SecurityClock clock;
    private final Notice notice = new Notice();
    private final Div content = new Div();

    RisksView(RiskConfirmations desk, CaseRoom room, SecurityClock clock) {
        this.desk = desk;
        this.clock = clock;
        addClassNames("cases", "stack");
        add(
                new Heading(words.say("risks.asked"))
                        .under(words.say("cases.title"), "cases")
                        .about(new Paragraph(words.say("risks.asked.about"))),
                notice,
                content);
        var state = room.state();
        if (state == RoomState.OPEN) show();
        else content.add(new ClosedRoom(state));
    }

    private void show() {
        content.removeAll();
        var waiting = desk.waiting();
        if (waiting.isEmpty()) content.add(EmptyState.quiet(words.say("risks.asked.none")));
        else
            content.add(new Listing<AskedRisk>(words.say("risks.asked"))
                    .column(words.say("case.code"), one -> Bdi.code(one.code().text()))
                    .text(
                            words.say("RiskDetails.recipient"),
                            one -> words.label(one.risk().details().recipient()))
                    .column(words.say("action.group.risk"), this::risk)
                    .column(words.say("risk.askedBy"), one -> Bdi.text(one.askedBy()))
                    .column(words.say("case.steps"), this::step)
                    .rows(waiting));
    }

    private Component risk(AskedRisk one) {
        var said = new Div();
        new RiskWords(words).sentences(one.risk(), clock.now()).forEach(line -> said.add(new Paragraph(line)));
        return said;
    }

    private Component step(AskedRisk one) {
        return new Button(
                words.say("risk.confirm"),
                click -> notice.attempt(() -> desk.confirm(one.risk().id()), this::show));
    }
}
