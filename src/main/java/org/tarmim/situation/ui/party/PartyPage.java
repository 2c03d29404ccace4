package org.tarmim.situation.ui.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.kernel.Committed;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.party.Organisations;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyChanged;
import org.tarmim.situation.ui.Ids;
import org.tarmim.situation.ui.SituationWays;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** The page of one party: what it is called, by whom, and what it is to others. */
@Route("parties/:id")
@RolesAllowed(May.SEE_SITUATION)
class PartyPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words = Words.here();
    private final Parties parties;
    private final Organisations organisations;
    private final SituationClock clock;
    private final WithholdPieces withhold;
    private final Div content = new Div();
    private volatile @Nullable UUID shown;
    private String title = "";

    PartyPage(Parties parties, Organisations organisations, SituationClock clock, WithholdPieces withhold, Live live) {
        this.parties = parties;
        this.organisations = organisations;
        this.clock = clock;
        this.withhold = withhold;
        addClassNames("situation", "stack");
        content.addClassName("stack");
        add(new SituationWays("parties"), content);
        live.listen(this, this::concerns, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        shown = event.getRouteParameters().get("id").flatMap(Ids::read).orElse(null);
        party().ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<Party> party() {
        return Optional.ofNullable(shown).flatMap(parties::find);
    }

    private void show(Party party) {
        title = party.name().in(words.locale());
        content.removeAll();
        content.add(heading(party), said(party));
        var panels = new Div(new AliasPanel(parties, party), new LinkPanel(parties, party, clock));
        panels.addClassName("panels");
        content.add(panels);
        withhold.ask(party.passage()).map(Div::new).ifPresent(content::add);
    }

    private Heading heading(Party party) {
        var other = words.locale().equals(Languages.ARABIC) ? Languages.ENGLISH : Languages.ARABIC;
        var heading = new Heading(title).under(words.say("parties.title"), "parties");
        var otherName = party.name().in(other);
        if (!otherName.equals(title)) heading.alsoCalled(Bdi.name(otherName, other));
        heading.about(facts(party));
        return Acting.required().may(May.KEEP_PARTIES)
                ? heading.actions(Shortcuts.press(correct(party), "e", "shortcuts.edit"))
                : heading;
    }

    private Component[] facts(Party party) {
        var details = party.details();
        var facts = new ArrayList<Component>();
        facts.add(new Span(words.label(details.type())));
        if (details.group()) facts.add(new Span(words.say("party.group")));
        if (details.organisation() != null)
            facts.add(new Span(words.say("party.standsFor", organisation(details.organisation()))));
        details.identifiers()
                .forEach(one -> facts.add(new Span(new Span(words.label(one.scheme()) + " "), Bdi.code(one.value()))));
        return facts.toArray(Component[]::new);
    }

    private String organisation(UUID id) {
        return organisations.names(List.of(id)).name(id, words.locale().equals(Languages.ARABIC));
    }

    private Anchor said(Party party) {
        return new Anchor("statements?party=" + party.id(), words.say("party.statements"));
    }

    private Button correct(Party party) {
        return new Button(words.say("party.correct"), click -> dialog(party).open());
    }

    private Dialog dialog(Party party) {
        var dialog = new Dialog(words.say("party.correct"));
        dialog.add(new PartyForm(party.details(), organisations, details -> {
            show(parties.correct(party.id(), party.version(), details));
            dialog.close();
        }));
        dialog.getFooter().add(new Button(words.say("dialog.cancel"), click -> dialog.close()));
        return dialog;
    }

    private boolean concerns(Committed change) {
        return PartyChanged.isOne(change) && change.subjectId().equals(String.valueOf(shown));
    }

    private void refresh() {
        party().ifPresent(this::show);
    }
}
