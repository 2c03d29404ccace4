package org.tarmim.access.ui;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import org.tarmim.access.Acting;
import org.tarmim.access.FactorResets;
import org.tarmim.access.May;
import org.tarmim.access.People;
import org.tarmim.access.Person;
import org.tarmim.access.Role;
import org.tarmim.access.RoleChanges;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What can be done about one person; nothing about oneself, and nothing beyond what one may give. */
final class PersonActions extends MenuBar {
    private final Person person;
    private final People people;
    private final FactorResets resets;
    private final Notice notice;
    private final Runnable done;
    private final Words words = Words.here();

    PersonActions(
            Person person, People people, RoleChanges changes, FactorResets resets, Notice notice, Runnable done) {
        this.person = person;
        this.people = people;
        this.resets = resets;
        this.notice = notice;
        this.done = done;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        var me = Acting.required();
        setVisible(!me.is(person.id()) && Role.givenBy(me).containsAll(person.roles()));
        if (!isVisible()) return;
        var menu = addItem(words.say("people.actions.open"));
        menu.setAriaLabel(words.say("people.actions.of", person.name()));
        var items = menu.getSubMenu();
        if (person.state() != Person.State.DEACTIVATED && person.email() != null)
            items.addItem(words.say("people.link." + person.linkPurpose()), click -> link());
        if (me.may(May.MANAGE_PEOPLE) && person.email() != null) {
            items.addItem(
                    words.say("people.roles.change"), click -> new RolesDialog(person, changes, notice, done).open());
            items.addItem(
                    words.say("people.factor.reset"), click -> resetFactor().open());
        }
        if (person.state() == Person.State.DEACTIVATED)
            items.addItem(words.say("people.reactivate"), click -> reactivate());
        else items.addItem(words.say("people.deactivate"), click -> confirm().open());
    }

    private void link() {
        notice.attempt(() -> people.link(person.id())
                .ifPresentOrElse(link -> new LinkDialog(link, person.name()).open(), () -> say("link-request.asked")));
    }

    private Confirm confirm() {
        return new Confirm(
                        words.say("people.deactivate.question", person.name()),
                        words.say("people.deactivate.effect"),
                        words.say("people.deactivate"),
                        this::deactivate)
                .dangerous();
    }

    private Confirm resetFactor() {
        return new Confirm(
                        words.say("people.factor.reset.question", person.name()),
                        words.say("people.factor.reset.effect"),
                        words.say("people.factor.reset"),
                        this::proposeReset)
                .dangerous();
    }

    private void proposeReset() {
        notice.attempt(() -> say(resets.propose(person.id()) ? "people.factor.was-reset" : "people.factor.proposed"));
    }

    private void deactivate() {
        notice.attempt(() -> people.deactivate(person.id()), () -> say("people.deactivated"));
    }

    private void reactivate() {
        notice.attempt(() -> people.reactivate(person.id()), () -> say("people.reactivated"));
    }

    private void say(String key) {
        done.run();
        notice.say(Tone.OK, List.of(words.say(key, person.name())));
    }
}
