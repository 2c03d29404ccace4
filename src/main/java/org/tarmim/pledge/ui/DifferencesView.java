package org.tarmim.pledge.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.area.Areas;
import org.tarmim.pledge.reconcile.Reconciliation;
import org.tarmim.situation.party.Parties;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.More;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Where donors and the receiving side say something else of the same money, for the desk to clear up. */
@Route("pledges/differences")
@PageTitle("differences.title")
@RolesAllowed(May.SEE_ALL_PLEDGES)
@StyleSheet("context://static/pledges.css")
class DifferencesView extends Div implements BeforeEnterObserver {
    private static final String AFTER = "after";

    private final Words words = Words.here();
    private final Reconciliation reconciliation;
    private final DocumentPieces documents;
    private final PledgeWords said;
    private final Notice notice = new Notice();
    private @Nullable String after;

    DifferencesView(Reconciliation reconciliation, DocumentPieces documents, Parties parties, Areas areas) {
        this.reconciliation = reconciliation;
        this.documents = documents;
        said = PledgeWords.of(parties.names(), areas);
        addClassNames("pledges", "stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        after = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(AFTER)
                .orElse(null);
        refresh();
    }

    private void refresh() {
        var page = reconciliation.open(after);
        removeAll();
        add(heading(), notice);
        if (page.rows().isEmpty()) add(EmptyState.quiet(words.say("differences.none")));
        else add(new MatchListing(reconciliation, said, documents, notice, this::refresh).ofMany(page.rows()));
        var next = page.next();
        if (next != null) add(new More(words.say("differences.more"), () -> open(next)));
    }

    private Heading heading() {
        var tolerance = reconciliation.tolerance();
        var percent = tolerance.share().multiply(BigDecimal.valueOf(100)).stripTrailingZeros();
        return new Heading(words.say("differences.title"))
                .under(words.say("pledges.title"), "pledges")
                .about(new Paragraph(words.say("differences.tolerance", percent, tolerance.days())));
    }

    private static void open(String after) {
        UI.getCurrent().navigate(DifferencesView.class, QueryParameters.of(AFTER, after));
    }
}
