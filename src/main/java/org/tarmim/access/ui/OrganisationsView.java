package org.tarmim.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.tarmim.access.May;
import org.tarmim.access.OrganisationRegister;
import org.tarmim.party.Organisation;
import org.tarmim.party.Organisations;
import org.tarmim.ui.BothNames;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The organisations of the installation. */
@Route("organisations")
@PageTitle("organisations.title")
@Menu(title = "organisations.title", order = 101, icon = "vaadin:building-o")
@RolesAllowed(May.MANAGE_ORGANISATIONS)
class OrganisationsView extends Div {
    private final Organisations organisations;
    private final OrganisationRegister register;
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final Div list = new Div();

    OrganisationsView(Organisations organisations, OrganisationRegister register) {
        this.organisations = organisations;
        this.register = register;
        add(new Heading(words.say("organisations.title")).actions(add()), notice, list);
        refresh();
    }

    private Button add() {
        var add =
                new Button(words.say("organisations.add"), click -> addDialog().open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return add;
    }

    private OrganisationDialog addDialog() {
        return new OrganisationDialog(words.say("organisations.add"), null, details -> {
            register.add(details);
            refresh();
        });
    }

    private void refresh() {
        var all = organisations.list();
        list.removeAll();
        list.add(
                all.isEmpty()
                        ? EmptyState.first(
                                words.say("organisations.none"),
                                words.say("organisations.add"),
                                () -> addDialog().open())
                        : listing(all));
    }

    private Listing<Organisation> listing(List<Organisation> all) {
        return new Listing<Organisation>(words.say("organisations.title"))
                .column(words.say("organisation.name"), OrganisationsView::names)
                .text(words.say("organisation.acronym"), one -> one.details().acronym())
                .text(
                        words.say("organisation.kind"),
                        one -> words.label(one.details().kind()))
                .column(words.say("person.state"), this::state)
                .column(words.say("people.actions"), this::actions)
                .rows(all);
    }

    private static Component names(Organisation one) {
        return BothNames.of(one.details().nameAr(), one.details().nameEn());
    }

    private Component state(Organisation one) {
        return one.active()
                ? new StatusMark(Tone.OK, words.say("organisation.active"))
                : new StatusMark(Tone.UNKNOWN, words.say("organisation.ended"));
    }

    private Component actions(Organisation one) {
        if (!one.active()) return new Div();
        var rename = new Button(
                words.say("organisations.rename"), click -> renameDialog(one).open());
        var end =
                new Button(words.say("organisations.end"), click -> confirm(one).open());
        rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        return new Div(rename, end);
    }

    private OrganisationDialog renameDialog(Organisation one) {
        return new OrganisationDialog(words.say("organisations.rename"), one.details(), details -> {
            register.rename(one.id(), one.version(), details);
            refresh();
        });
    }

    private Confirm confirm(Organisation one) {
        var name = one.name(words.locale().equals(Languages.ARABIC));
        return new Confirm(
                        words.say("organisations.end.question", name),
                        words.say("organisations.end.effect"),
                        words.say("organisations.end"),
                        () -> end(one))
                .dangerous();
    }

    private void end(Organisation one) {
        if (notice.attempt(() -> register.deactivate(one.id(), one.version()))) refresh();
    }
}
