package org.tarmim.situation.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.ui.PictureControl;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.ui.Live;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.position.Board;
import org.tarmim.situation.position.Positions;
import org.tarmim.situation.statement.StatementChanged;
import org.tarmim.situation.ui.PartyAnchor;
import org.tarmim.situation.ui.SituationWays;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/** Where each party stands on each issue, in the picture of a day. */
@Route("positions")
@PageTitle("positions.title")
@Menu(order = 8, title = "positions.title", icon = "vaadin:comments-o")
@RolesAllowed(May.SEE_SITUATION)
class PositionsView extends Div implements BeforeEnterObserver {
    private final Words words = Words.here();
    private final Positions positions;
    private final SituationClock clock;
    private final Div time = new Div();
    private final Div list = new Div();
    private PictureChoice choice = PictureChoice.NOW;

    PositionsView(Positions positions, SituationClock clock, Live live) {
        this.positions = positions;
        this.clock = clock;
        addClassNames("situation", "stack");
        add(new SituationWays("positions"), heading(), time, list);
        live.listen(this, StatementChanged::isOne, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choice = PictureChoice.of(event.getLocation().getQueryParameters().getParameters(), clock);
        time.removeAll();
        time.add(new PictureControl(choice, clock, PositionsView::open));
        refresh();
    }

    private Heading heading() {
        var heading = new Heading(words.say("positions.heading")).about(new Paragraph(words.say("positions.about")));
        return Acting.required().may(May.WRITE_SITUATION) ? heading.actions(record()) : heading;
    }

    private Button record() {
        var record = new Button(
                words.say("statements.record"), click -> UI.getCurrent().navigate("statements/new"));
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return Shortcuts.press(record, "n", "shortcuts.new");
    }

    private static void open(PictureChoice chosen) {
        UI.getCurrent().navigate("positions", new QueryParameters(chosen.parameters()));
    }

    private void refresh() {
        var board = positions.board(choice.picture(clock.now()));
        list.removeAll();
        list.add(board.positions().isEmpty() ? EmptyState.quiet(words.say("positions.none")) : listing(board));
    }

    private Component listing(Board board) {
        var listing = new Listing<PartyName>(words.say("positions.heading"))
                .column(words.say("statements.party"), PartyAnchor::new);
        for (var issue : board.issues()) {
            listing.column(
                    words.label(issue),
                    party -> board.position(party, issue)
                            .<Component>map(PositionCell::new)
                            .orElseGet(PositionsView::none));
        }
        listing.addClassName("positions");
        return listing.rows(board.parties());
    }

    /** Takes no room on a card. */
    private static Component none() {
        var none = new Div();
        none.setVisible(false);
        return none;
    }
}
