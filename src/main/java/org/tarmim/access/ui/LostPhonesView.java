package org.tarmim.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.tarmim.access.FactorReset;
import org.tarmim.access.FactorResets;
import org.tarmim.access.May;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/**
 * Lost phones of people of the team, whose reset an administrator asked for and a supervisor decides. It stands where the
 * room of cases is shut, too: that room may be opened again, and then such an account opens cases.
 */
@Route("lost-phones")
@PageTitle("factor-reset.title")
@StyleSheet("context://static/people.css")
@RolesAllowed(May.GRANT_CASES)
class LostPhonesView extends Div {
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final Div list = new Div();
    private final FactorResets resets;

    LostPhonesView(FactorResets resets) {
        this.resets = resets;
        addClassName("stack");
        add(new Heading(words.say("factor-reset.title")), notice, list);
        show();
    }

    private void show() {
        list.removeAll();
        var waiting = resets.ofTeam();
        if (waiting.isEmpty()) list.add(EmptyState.quiet(words.say("factor-reset.none")));
        else list.add(panel(waiting.stream().map(this::line).toArray(Component[]::new)));
    }

    private Panel panel(Component... lines) {
        var panel = new Panel(words.say("factor-reset.waits"), new Paragraph(words.say("factor-reset.team")));
        panel.add(lines);
        return panel;
    }

    private Component line(FactorReset reset) {
        var name = reset.name().isEmpty() ? words.say("person.somebody") : reset.name();
        return new WaitingLine(words.say("factor-reset.ofTeam", name))
                .deciding(
                        Optional.empty(),
                        words.say("factor-reset.confirm"),
                        () -> confirm(reset, name).open(),
                        () -> notice.attempt(() -> resets.discardOfTeam(reset.person()), this::show));
    }

    private Confirm confirm(FactorReset reset, String name) {
        return new Confirm(
                        words.say("factor-reset.question", name),
                        words.say("factor-reset.effect"),
                        words.say("factor-reset.confirm"),
                        () -> notice.attempt(() -> resets.confirmOfTeam(reset.person()), this::show))
                .dangerous();
    }
}
