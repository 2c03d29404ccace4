package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.List;
import org.tarmim.access.Person;
import org.tarmim.access.Role;
import org.tarmim.access.RoleChanges;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Proposing other roles for a person. */
final class RolesDialog extends Dialog {
    RolesDialog(Person person, RoleChanges changes, Notice page, Runnable done) {
        var words = Words.here();
        setHeaderTitle(words.say("people.roles.of", person.name()));
        var notice = new Notice();
        var roles = new RoleField(EnumSet.allOf(Role.class));
        roles.setValue(person.roles());
        var propose = new Button(
                words.say("people.roles.propose"),
                click -> notice.attempt(() -> {
                    boolean atOnce = changes.propose(person.id(), roles.getValue());
                    close();
                    done.run();
                    page.say(Tone.OK, List.of(words.say(atOnce ? "roles.changed" : "roles.proposed", person.name())));
                }));
        propose.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new Paragraph(words.say("people.roles.effect")), notice, roles);
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()), propose);
    }
}
