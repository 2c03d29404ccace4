package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tarmim.access.FactorReset;
import org.tarmim.access.FactorResets;
import org.tarmim.detention.casefile.Colleague;
import org.tarmim.detention.casefile.Grants;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Lost phones of people of the team, whose reset an administrator asked for and a supervisor decides; no panel where none waits. */
final class TeamFactorsPanel extends Div {
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final FactorResets resets;
    private final Grants grants;

    TeamFactorsPanel(FactorResets resets, Grants grants) {
        this.resets = resets;
        this.grants = grants;
        show();
    }

    private void show() {
        removeAll();
        var waiting = resets.ofTeam();
        setVisible(!waiting.isEmpty());
        Map<UUID, String> names =
                grants.colleagues().stream().collect(Collectors.toMap(Colleague::account, Colleague::name));
        var panel = new Panel(words.say("factor-reset.title"), notice, new Paragraph(words.say("factor-reset.team")));
        waiting.forEach(reset -> panel.add(line(reset, names)));
        add(panel);
    }

    private Component line(FactorReset reset, Map<UUID, String> names) {
        var name = names.getOrDefault(reset.person().value(), words.say("person.somebody"));
        var line = new Div(
                new Paragraph(words.say("factor-reset.ofTeam", name)),
                new Button(
                        words.say("factor-reset.confirm"),
                        click -> confirm(reset, name).open()),
                new Button(
                        words.say("roles.discard"),
                        click -> notice.attempt(() -> resets.discardOfTeam(reset.person()), this::show)));
        line.addClassName("keeping-steps");
        return line;
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
