package org.tarmim.detention.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.May;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.CaseSearch;
import org.tarmim.detention.casefile.Cases;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Opens a case of somebody who is held. */
@Route("cases/new")
@PageTitle("case.open")
@RolesAllowed(May.WRITE_CASES)
@StyleSheet("context://static/detention.css")
class NewCaseView extends Div {
    private final Words words = Words.here();
    private final Select<CasePriority> priority = Choices.of(CasePriority.values());

    NewCaseView(Cases cases, CaseSearch search, CaseRoom room) {
        addClassNames("cases", "stack");
        add(new Heading(words.say("case.open")).under(words.say("cases.title"), "cases"));
        var state = room.state();
        if (state == RoomState.OPEN) add(new Paragraph(words.say("case.open.about")), form(cases, search));
        else add(new ClosedRoom(state));
    }

    private Div form(Cases cases, CaseSearch search) {
        var form = CaseForms.person();
        priority.setLabel(words.say("CaseHead.priority"));
        priority.setValue(CasePriority.NORMAL);
        form.with(priority);
        var send = new Div(form.submitButton(words.say("case.open"), person -> compare(cases, search, person)));
        send.addClassName("send-bar");
        return new Div(form, send);
    }

    /** Asks first where a case of the team may be about the same person, and never says which. */
    private void compare(Cases cases, CaseSearch search, PersonDetails person) {
        if (!search.isKnown(person)) open(cases, person);
        else
            new Confirm(
                            words.say("names.known.question"),
                            words.say("names.known.effect"),
                            words.say("names.known.open"),
                            () -> open(cases, person))
                    .open();
    }

    private void open(Cases cases, PersonDetails person) {
        var opened = cases.open(person, priority.getValue());
        UI.getCurrent().navigate("cases/" + opened.code());
    }
}
