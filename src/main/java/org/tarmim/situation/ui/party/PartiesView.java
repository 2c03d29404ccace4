package org.tarmim.situation.ui.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.notify.ui.Live;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyChanged;
import org.tarmim.situation.party.PartyQuery;
import org.tarmim.situation.party.PartyType;
import org.tarmim.situation.ui.SituationWays;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.BothNames;
import org.tarmim.ui.Choices;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** The parties, found by any spelling of their names or by a number of theirs. */
@Route("parties")
@PageTitle("parties.title")
@RolesAllowed(May.SEE_SITUATION)
class PartiesView extends Div implements BeforeEnterObserver {
    private static final int PAUSE = 350;

    private final Words words = Words.here();
    private final Parties parties;
    private final TextField text = new TextField(words.say("parties.search"));
    private final Select<PartyType> type = Choices.orNone(PartyType.values(), words.say("parties.type.all"));
    private final Div list = new Div();
    private PartyQuery query = PartyQuery.ALL;

    PartiesView(Parties parties, Live live) {
        this.parties = parties;
        addClassNames("situation", "stack");
        add(new SituationWays("parties"), heading(), filters(), list);
        live.listen(this, PartyChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = PartyQuery.of(event.getLocation().getQueryParameters().getParameters());
        if (!text.getValue().strip().equals(query.text())) text.setValue(query.text());
        type.setValue(query.type());
        refresh();
    }

    private Heading heading() {
        var heading = new Heading(words.say("parties.title"));
        return Acting.required().may(May.KEEP_PARTIES) ? heading.actions(add()) : heading;
    }

    private Button add() {
        var add = new Button(words.say("parties.add"), click -> UI.getCurrent().navigate("parties/new"));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Shortcuts.press(add, "n", "shortcuts.new");
    }

    private Div filters() {
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        type.setLabel(words.say("PartyDetails.type"));
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) ask(query.text(change.getValue()));
        });
        type.addValueChangeListener(change -> {
            if (change.isFromClient()) ask(query.type(change.getValue()));
        });
        var filters = new Div(text, type);
        filters.addClassName("situation-filters");
        return filters;
    }

    private static void ask(PartyQuery asked) {
        UI.getCurrent().navigate("parties", QueryParameters.simple(asked.address()));
    }

    private void refresh() {
        var found = parties.list(query);
        list.removeAll();
        list.add(found.isEmpty() ? nothing() : listing(found));
        if (found.size() == Parties.MOST) list.add(new Paragraph(words.say("parties.most", Parties.MOST)));
    }

    private Component nothing() {
        var filters = new LinkedHashMap<String, Runnable>();
        if (!query.text().isEmpty())
            filters.put(words.say("parties.filter.text", query.text()), () -> ask(query.text("")));
        if (query.type() != null)
            filters.put(words.say("parties.filter.type", query.type()), () -> ask(query.type(null)));
        return filters.isEmpty() ? EmptyState.quiet(words.say("parties.none")) : EmptyState.filtered(filters);
    }

    private Listing<Party> listing(List<Party> found) {
        return Shortcuts.walk(new Listing<Party>(words.say("parties.title")))
                .column(words.say("parties.name"), PartiesView::names)
                .text(words.say("PartyDetails.type"), this::type)
                .column(words.say("PartyDetails.identifiers"), PartiesView::numbers)
                .rows(found);
    }

    private static Component names(Party party) {
        return BothNames.leadingTo(
                "parties/" + party.id(),
                party.details().nameAr(),
                party.details().nameEn());
    }

    private String type(Party party) {
        var type = words.label(party.details().type());
        return party.details().group() ? words.say("parties.group", type) : type;
    }

    private static Component numbers(Party party) {
        var numbers = new Div();
        numbers.addClassName("row");
        party.details().identifiers().forEach(one -> numbers.add(Bdi.code(one.value())));
        numbers.setVisible(!party.details().identifiers().isEmpty()); // takes no room on a card
        return numbers;
    }
}
