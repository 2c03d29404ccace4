package org.tarmim.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.tarmim.access.Acting;
import org.tarmim.access.FactorResets;
import org.tarmim.access.LinkRequests;
import org.tarmim.access.May;
import org.tarmim.access.People;
import org.tarmim.access.PeopleQuery;
import org.tarmim.access.Person;
import org.tarmim.access.PersonId;
import org.tarmim.access.RoleChanges;
import org.tarmim.party.Organisations;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The people one may see: who they are, what they may do, whether they still come. */
@Route("people")
@PageTitle("people.title")
@Menu(title = "people.title", order = 100, icon = "vaadin:users")
@StyleSheet("context://static/people.css")
@RolesAllowed(May.SEE_PEOPLE)
class PeopleView extends Div implements BeforeEnterObserver {
    private final People people;
    private final RoleChanges changes;
    private final FactorResets resets;
    private final LinkRequests links;
    private final ObjectProvider<WithoutEmail> withoutEmail; // none where the room is shut that phones are for
    private final OrganisationNames organisations;
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final Div waiting = new Div();
    private final PeopleFilters filters;
    private final Div list = new Div();
    private PeopleQuery query = PeopleQuery.ALL;

    PeopleView(
            People people,
            RoleChanges changes,
            FactorResets resets,
            LinkRequests links,
            Organisations organisations,
            ObjectProvider<WithoutEmail> withoutEmail) {
        this.people = people;
        this.changes = changes;
        this.resets = resets;
        this.links = links;
        this.withoutEmail = withoutEmail;
        this.organisations = new OrganisationNames(organisations, words);
        this.filters = new PeopleFilters(this.organisations, words);
        add(heading(), notice, waiting, filters, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = PeopleQuery.of(event.getLocation().getQueryParameters().getParameters());
        filters.show(query);
        refresh();
    }

    private Heading heading() {
        var heading = new Heading(words.say("people.title"));
        if (!Acting.required().may(May.MANAGE_OWN_PEOPLE)) return heading;
        heading.actions(invite());
        withoutEmail.ifAvailable(way -> heading.actions(way.button(this::refresh)));
        return heading;
    }

    private Button invite() {
        var invite = new Button(
                words.say("people.invite"), click -> new InviteDialog(people, organisations, this::refresh).open());
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Shortcuts.press(invite, "n", "shortcuts.new");
    }

    private void refresh() {
        var found = people.list(query);
        list.removeAll();
        list.add(found.isEmpty() ? EmptyState.filtered(removals()) : listing(found));
        waiting.removeAll();
        if (Acting.required().may(May.SEE_ALL_PEOPLE)) showWaiting(names());
    }

    private void showWaiting(Map<PersonId, String> names) {
        waiting.add(new WaitingRoleChanges(changes, names, notice, this::refresh));
        waiting.add(new WaitingFactorResets(resets, names, notice, this::refresh));
        waiting.add(new WaitingLinkRequests(links, names, notice, this::refresh));
    }

    private Listing<Person> listing(List<Person> found) {
        var listing = new Listing<Person>(words.say("people.title"))
                .column(words.say("person.name"), PeopleView::name)
                .text(words.say("person.organisation"), person -> organisations.name(person.organisation()))
                .text(words.say("person.roles"), person -> RoleField.labels(person.roles(), words))
                .column(words.say("person.state"), PeopleView::state)
                .text(words.say("person.last-sign-in"), this::lastSignIn);
        if (Acting.required().may(May.MANAGE_OWN_PEOPLE))
            listing.column(
                    words.say("people.actions"),
                    person -> new PersonActions(person, people, changes, resets, notice, this::refresh));
        return listing.rows(found);
    }

    private static Component name(Person person) {
        return new NameAndEmail(person.name(), person.email());
    }

    private static StatusMark state(Person person) {
        return StatusMark.of(
                person.state(),
                switch (person.state()) {
                    case ACTIVE -> Tone.OK;
                    case INVITED -> Tone.INFO;
                    case DEACTIVATED -> Tone.UNKNOWN;
                });
    }

    private String lastSignIn(Person person) {
        var last = person.lastSignIn();
        return last == null ? words.say("person.never-signed-in") : words.instant(last);
    }

    private Map<String, Runnable> removals() {
        var removals = new LinkedHashMap<String, Runnable>();
        filters.sentences(query)
                .forEach((sentence, without) -> removals.put(sentence, () -> PeopleFilters.go(without)));
        return removals;
    }

    private Map<PersonId, String> names() {
        return people.list(PeopleQuery.ALL).stream().collect(Collectors.toMap(Person::id, Person::name));
    }
}
