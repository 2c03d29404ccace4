package org.tarmim.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tarmim.access.PeopleQuery;
import org.tarmim.access.Person;
import org.tarmim.access.Role;
import org.tarmim.ui.Words;

/** The filters of the list of people. A change is a new address; the list follows the address. */
final class PeopleFilters extends Div {
    private final OrganisationNames organisations;
    private final Words words;
    private final TextField text = new TextField();
    private final Select<UUID> organisation = new Select<>();
    private final Select<Role> role = new Select<>();
    private final Select<Person.State> state = new Select<>();

    PeopleFilters(OrganisationNames organisations, Words words) {
        this.organisations = organisations;
        this.words = words;
        addClassName("people-filters");
        label();
        items();
        add(text, organisation, role, state);
        text.addValueChangeListener(change -> changed(change.isFromClient()));
        organisation.addValueChangeListener(change -> changed(change.isFromClient()));
        role.addValueChangeListener(change -> changed(change.isFromClient()));
        state.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    void show(PeopleQuery query) {
        text.setValue(query.text());
        organisation.setValue(query.organisation());
        role.setValue(query.role());
        state.setValue(query.state());
    }

    /** Each filter that is set, as a sentence, with the query that is left without it. */
    Map<String, PeopleQuery> sentences(PeopleQuery now) {
        var sentences = new LinkedHashMap<String, PeopleQuery>();
        if (!now.text().isBlank())
            sentences.put(
                    words.say("people.filtered.text", now.text()),
                    new PeopleQuery("", now.organisation(), now.role(), now.state()));
        if (now.organisation() != null)
            sentences.put(
                    organisations.name(now.organisation()), new PeopleQuery(now.text(), null, now.role(), now.state()));
        if (now.role() != null)
            sentences.put(words.label(now.role()), new PeopleQuery(now.text(), now.organisation(), null, now.state()));
        if (now.state() != null)
            sentences.put(words.label(now.state()), new PeopleQuery(now.text(), now.organisation(), now.role(), null));
        return sentences;
    }

    static void go(PeopleQuery query) {
        UI.getCurrent().navigate(PeopleView.class, QueryParameters.simple(query.parameters()));
    }

    private void changed(boolean byPerson) {
        if (byPerson) go(new PeopleQuery(text.getValue(), organisation.getValue(), role.getValue(), state.getValue()));
    }

    private void label() {
        text.setLabel(words.say("people.filter.text"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        organisation.setLabel(words.say("person.organisation"));
        role.setLabel(words.say("person.role"));
        state.setLabel(words.say("person.state"));
    }

    private void items() {
        choice(organisation, organisations.ids());
        organisation.setItemLabelGenerator(id -> id == null ? words.say("filter.all") : organisations.name(id));
        choice(role, List.of(Role.values()));
        role.setItemLabelGenerator(one -> one == null ? words.say("filter.all") : words.label(one));
        choice(state, List.of(Person.State.values()));
        state.setItemLabelGenerator(one -> one == null ? words.say("filter.all") : words.label(one));
    }

    private <T> void choice(Select<T> select, List<T> items) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(words.say("filter.all"));
        select.setItems(items);
    }
}
