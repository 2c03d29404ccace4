package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedRevision;
import org.tarmim.facility.need.Needs;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;
import org.tarmim.withhold.ui.WithholdPieces;

/** One need: what is known of it, how far it has come, and every earlier word. */
@Route("needs/:id")
@RolesAllowed(May.SEE_NEEDS)
@StyleSheet("context://static/needs.css")
class NeedPage extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final Words words = Words.here();
    private final Needs needs;
    private final Organisations organisations;
    private final WithholdPieces withhold;
    private final NeedWords called;
    private String title = "";

    NeedPage(Needs needs, Organisations organisations, Areas areas, WithholdPieces withhold) {
        this.needs = needs;
        this.organisations = organisations;
        this.withhold = withhold;
        called = new NeedWords(words, areas);
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(need(event.getRouteParameters().get("id").orElse(""), needs));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The need with this id; throws {@link NotFoundException} for none and for what cannot be read. */
    static Need need(String id, Needs needs) {
        try {
            return needs.find(UUID.fromString(id)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFoundException();
        }
    }

    private void show(Need need) {
        title = need.details().what();
        removeAll();
        add(heading(need));
        if (!need.isCurrent()) add(new Paragraph(leftOut(need)));
        add(new Panel(words.say("need.part.what"), new NeedFacts(need, called)));
        if (Acting.required().may(May.WRITE_NEEDS)) add(new Panel(words.say("need.move"), new MovePanel(need, needs)));
        var history = new Panel(words.say("need.history"), history(need));
        withhold.ask(need.passage()).ifPresent(history::add);
        add(history);
    }

    private Heading heading(Need need) {
        var heading = new Heading(title).under(words.say("needs.title"), "needs");
        var site = need.site();
        if (site != null) heading.under(site.name(words.locale()), "facilities/" + site.code() + "?tab=needs");
        heading.about(NeedListing.status(need.status()));
        if (Acting.required().may(May.WRITE_NEEDS))
            heading.actions(Shortcuts.press(
                    new Anchor("needs/" + need.id() + "/edit", words.say("need.revise")), "e", "shortcuts.edit"));
        return heading;
    }

    private String leftOut(Need need) {
        var by = need.supersededBy();
        return by == null ? words.say("need.cancelled") : words.say("need.superseded.long", by);
    }

    private Listing<NeedRevision> history(Need need) {
        var revisions = needs.revisions(need.id());
        var names = organisations.names(revisions.stream()
                .map(NeedRevision::organisation)
                .filter(Objects::nonNull)
                .toList());
        var arabic = words.locale().equals(Languages.ARABIC);
        return new Listing<NeedRevision>(words.say("need.history"))
                .text(words.say("need.recordedAt"), one -> words.instant(one.recordedAt()))
                .text(words.say("need.column.what"), one -> one.details().what())
                .column(words.say("need.column.cost"), one -> NeedListing.cost(one.cost(), words))
                .column(words.say("need.column.status"), one -> NeedListing.status(one.status()))
                .text(words.say("need.reason"), one -> one.reason())
                .text(
                        words.say("need.recordedBy"),
                        one -> one.organisation() == null ? "" : names.name(one.organisation(), arabic))
                .rows(revisions);
    }
}
