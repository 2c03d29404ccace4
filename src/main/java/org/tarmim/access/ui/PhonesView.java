package org.tarmim.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.access.People;
import org.tarmim.access.phone.BoundPhone;
import org.tarmim.access.phone.Phones;
import org.tarmim.rooms.Room;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The phones of the reporters one looks after: who has one, until when, and one press that ends it. */
@Route("phones")
@PageTitle("phones.title")
@Menu(title = "phones.title", order = 101, icon = "vaadin:mobile")
@StyleSheet("context://static/people.css")
@RolesAllowed(May.MANAGE_PHONES)
@Room("facility")
class PhonesView extends Div {
    private final Phones phones;
    private final People people;
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final Div list = new Div();

    PhonesView(Phones phones, People people) {
        this.phones = phones;
        this.people = people;
        add(new Heading(words.say("phones.title")).actions(makeCode()), notice, about(), list);
        refresh();
    }

    private Button makeCode() {
        var make = new Button(words.say("phones.code"), click -> new PhoneCodeDialog(phones, people).open());
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return make;
    }

    private Paragraph about() {
        var about = new Paragraph(words.say("phones.about"));
        about.addClassNames("soft", "phones-about");
        return about;
    }

    private void refresh() {
        var found = phones.list();
        list.removeAll();
        list.add(found.isEmpty() ? EmptyState.quiet(words.say("phones.none")) : listing(found));
    }

    private Listing<BoundPhone> listing(List<BoundPhone> found) {
        return new Listing<BoundPhone>(words.say("phones.title"))
                .column(words.say("person.name"), phone -> Bdi.text(phone.name()))
                .column(words.say("person.state"), PhonesView::state)
                .text(words.say("phones.bound"), phone -> words.instant(phone.boundAt()))
                .text(words.say("phones.used"), this::used)
                .text(words.say("phones.until"), phone -> words.instant(phone.expiresAt()))
                .column(words.say("people.actions"), this::revoke)
                .rows(found);
    }

    private static Component state(BoundPhone phone) {
        var why = phone.endedWhy();
        if (why == null) return new StatusMark(Tone.OK, Words.here().say("phones.works"));
        return StatusMark.of(why, why == BoundPhone.Ended.WIPED ? Tone.BAD : Tone.UNKNOWN);
    }

    private String used(BoundPhone phone) {
        var last = phone.lastUsedAt();
        return last == null ? words.say("phones.unused") : words.instant(last);
    }

    private Component revoke(BoundPhone phone) {
        if (phone.endedWhy() != null) return new Span();
        var revoke = new Button(words.say("phones.revoke"), click -> end(phone));
        revoke.setAriaLabel(words.say("phones.revoke.of", phone.name()));
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_SMALL);
        return revoke;
    }

    private void end(BoundPhone phone) {
        if (notice.attempt(() -> phones.revoke(phone.id())))
            notice.say(Tone.OK, List.of(words.say("phones.revoked", phone.name())));
        refresh();
    }
}
