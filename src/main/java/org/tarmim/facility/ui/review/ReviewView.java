package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.May;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What waits for a second pair of eyes: the queue, and beside it one report with all that is known about it. */
@Route("review")
@PageTitle("review.title")
@Menu(order = 30, title = "review.title", icon = "vaadin:check-square-o")
@RolesAllowed(May.VERIFY_REPORTS)
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/review.css")
class ReviewView extends Div implements HasUrlParameter<String> {
    private final Words words = Words.here();
    private final Verifications verifications;
    private final Pieces pieces;
    private final Notice notice = new Notice();
    private final Queue queue;
    private final Div desk = new Div();
    private @Nullable DossierSheet open;
    private ReviewAddress address = ReviewAddress.of(null, Map.of());

    ReviewView(Verifications verifications, Pieces pieces, Live live) {
        this.verifications = verifications;
        this.pieces = pieces;
        queue = new Queue(verifications, pieces);
        desk.addClassName("review-desk");
        var columns = new Div(queue, desk);
        columns.addClassName("review-columns");
        add(new Heading(words.say("review.title")), notice, columns);
        keys();
        live.listen(this, FacilityChanged::isIn, this::lookAgain);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String report) {
        address = ReviewAddress.of(
                report, event.getLocation().getQueryParameters().getParameters());
        queue.load(address);
        var first = address.report() == null ? queue.first() : address.report();
        address = address.opening(first);
        queue.show(address);
        show(first);
    }

    private void show(@Nullable UUID report) {
        desk.removeAll();
        open = null;
        if (report == null) desk.add(EmptyState.quiet(words.say("review.nothing")));
        else notice.attempt(() -> open(report));
    }

    private void open(UUID report) {
        var sheet = new DossierSheet(verifications.dossier(report), pieces, this::decide);
        desk.add(sheet);
        open = sheet;
    }

    private void decide(VerificationDetails details) {
        var sheet = open;
        if (sheet == null || !sheet.form().attempt(() -> verifications.decide(details))) return;
        go(queue.after(details.report()));
        notice.say(Tone.OK, List.of(done(sheet, details)));
    }

    private String done(DossierSheet sheet, VerificationDetails details) {
        var key = details.certainty() == null ? details.decision().name() : "VERIFIED." + details.certainty();
        return words.say("review.done." + key, sheet.receipt(), sheet.facilityName());
    }

    private void go(@Nullable UUID report) {
        var there = address.opening(report);
        UI.getCurrent().navigate(there.path(), new QueryParameters(there.parameters()));
    }

    private void move(@Nullable UUID report) {
        if (report != null) go(report);
    }

    // The report that is being read stays as it is; that it was decided meanwhile is said above its form.
    private void lookAgain() {
        queue.load(address);
        queue.show(address);
        var sheet = open;
        var report = address.report();
        if (sheet == null && report == null) go(queue.first());
        else if (sheet != null && report != null) sheet.form().meanwhile(verifications.decisions(report));
    }

    private void keys() {
        Shortcuts.add(this, "j", () -> move(queue.after(address.report())), "review.key.next");
        Shortcuts.add(this, "k", () -> move(queue.before(address.report())), "review.key.previous");
        Shortcuts.add(this, "1", () -> certainty(Certainty.CONFIRMED), "review.key.confirmed");
        Shortcuts.add(this, "2", () -> certainty(Certainty.PROBABLE), "review.key.probable");
        Shortcuts.add(this, "a", () -> begin(Decision.VERIFIED), "review.key.accept");
        Shortcuts.add(this, "r", () -> begin(Decision.NEEDS_INFO), "review.key.return");
        Shortcuts.add(this, "x", () -> begin(Decision.REJECTED), "review.key.reject");
        Shortcuts.add(this, "u", () -> begin(Decision.UNVERIFIABLE), "review.key.unverifiable");
    }

    private void certainty(Certainty certainty) {
        if (open != null) open.form().certainty(certainty);
    }

    private void begin(Decision decision) {
        if (open != null) open.form().begin(decision);
    }
}
