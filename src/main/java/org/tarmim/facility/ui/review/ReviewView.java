package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.Takings;
import org.tarmim.facility.verification.UnchangedReports;
import org.tarmim.facility.verification.Undoings;
import org.tarmim.facility.verification.Verification;
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
@Menu(order = 2.5, title = "review.title", icon = "vaadin:check-square-o")
@RolesAllowed(May.VERIFY_REPORTS)
@StyleSheet("context://static/facility.css")
@StyleSheet("context://static/review.css")
class ReviewView extends Div implements HasUrlParameter<String> {
    private final Words words = Words.here();
    private final Verifications verifications;
    private final Undoings undoings;
    private final Takings takings;
    private final Pieces pieces;
    private final Notice notice = new Notice();
    private final Together together;
    private final Queue queue;
    private final LastDecisions last;
    private final Div desk = new Div();
    private @Nullable DossierSheet open;
    private ReviewAddress address = ReviewAddress.of(null, Map.of());

    ReviewView(
            Verifications verifications,
            Undoings undoings,
            Takings takings,
            UnchangedReports unchanged,
            Pieces pieces,
            Live live) {
        this.verifications = verifications;
        this.undoings = undoings;
        this.takings = takings;
        this.pieces = pieces;
        together = new Together(unchanged, new TogetherRun(unchanged, this::verifiedTogether));
        queue = new Queue(verifications, pieces, together);
        last = new LastDecisions(undoings, pieces.real(), this::undo);
        desk.addClassName("review-desk");
        var beside = new Div(queue, last);
        beside.addClassName("review-beside");
        var columns = new Div(beside, desk);
        columns.addClassName("review-columns");
        add(new Heading(words.say("review.title")), notice, columns);
        keys();
        live.listen(this, FacilityChanged::isIn, this::lookAgain);
        live.watch(this, Takings.TAKEN, this::lookWho);
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
        lookWho();
    }

    @Override
    protected void onDetach(DetachEvent gone) {
        // Nobody acts any more when the session ended; then the taking ends by itself.
        if (Acting.current().isPresent()) leave();
    }

    private void show(@Nullable UUID report) {
        leave();
        desk.removeAll();
        if (report == null) desk.add(EmptyState.quiet(words.say("review.nothing")));
        else notice.attempt(() -> open(report));
    }

    private void leave() {
        if (open != null) open.taken().leave();
        open = null;
    }

    private void open(UUID report) {
        var dossier = verifications.dossier(report);
        var taken = new TakenNote(takings, pieces.real(), report, dossier.own());
        open = new DossierSheet(dossier, pieces, taken, this::decide);
        desk.add(open);
    }

    private void decide(VerificationDetails details) {
        var sheet = open;
        if (sheet != null) sheet.taken().unlessAnothers(() -> decide(sheet, details));
    }

    private void decide(DossierSheet sheet, VerificationDetails details) {
        sheet.form().attempt(() -> decided(sheet, verifications.decide(details)));
    }

    private void decided(DossierSheet sheet, Verification verification) {
        go(address.opening(queue.after(verification.details().report())));
        notice.say(Tone.OK, List.of(done(sheet, verification.details())));
        var undo = new Button(words.say("undo.undo"), click -> undo(verification.id()));
        undo.getElement().setAttribute("aria-keyshortcuts", "u");
        undo.setTooltipText(words.say("review.key", "u"));
        notice.add(undo);
    }

    private String done(DossierSheet sheet, VerificationDetails details) {
        var key = details.certainty() == null ? details.decision().name() : "VERIFIED." + details.certainty();
        return words.say("review.done." + key, sheet.receipt(), sheet.facilityName());
    }

    private void undo(UUID verification) {
        notice.attempt(() -> undone(undoings.undo(verification)));
    }

    private void undone(StatusReport report) {
        go(address.showing(false).opening(report.id()));
        notice.say(Tone.OK, List.of(words.say("undo.done", report.receipt())));
    }

    private void verifiedTogether(TogetherRun.Outcome outcome) {
        lookAgain();
        var verified = Stream.of(words.say("together.done", outcome.verified()));
        notice.say(
                outcome.leftOut().isEmpty() ? Tone.OK : Tone.WARN,
                Stream.concat(verified, outcome.leftOut().stream()).toList());
    }

    private void go(ReviewAddress there) {
        UI.getCurrent().navigate(there.path(), new QueryParameters(there.parameters()));
    }

    private void move(@Nullable UUID report) {
        if (report != null) go(address.opening(report));
    }

    // The report that is being read stays as it is; that it was decided meanwhile is said above its form.
    private void lookAgain() {
        queue.load(address);
        queue.show(address);
        lookWho();
        var sheet = open;
        var report = address.report();
        if (sheet == null && report == null) go(address.opening(queue.first()));
        else if (sheet != null && report != null) sheet.form().meanwhile(verifications.decisions(report));
    }

    private void lookWho() {
        queue.taken(takings.all());
        last.look();
        if (open != null) open.taken().look();
    }

    private void keys() {
        Shortcuts.add(this, "j", () -> move(queue.after(address.report())), "review.key.next");
        Shortcuts.add(this, "k", () -> move(queue.before(address.report())), "review.key.previous");
        Shortcuts.add(this, "1", () -> certainty(Certainty.CONFIRMED), "review.key.confirmed");
        Shortcuts.add(this, "2", () -> certainty(Certainty.PROBABLE), "review.key.probable");
        Shortcuts.add(this, "a", () -> begin(Decision.VERIFIED), "review.key.accept");
        Shortcuts.add(this, "r", () -> begin(Decision.NEEDS_INFO), "review.key.return");
        Shortcuts.add(this, "x", () -> begin(Decision.REJECTED), "review.key.reject");
        Shortcuts.add(this, "c", () -> begin(Decision.UNVERIFIABLE), "review.key.unverifiable");
        Shortcuts.add(this, "u", last::undoNewest, "review.key.undo");
        Shortcuts.add(this, "t", this::take, "review.key.take");
        Shortcuts.add(this, "b", together::chooseAll, "review.key.together");
    }

    private void take() {
        if (open != null) open.taken().press();
    }

    private void certainty(Certainty certainty) {
        if (open != null) open.form().certainty(certainty);
    }

    private void begin(Decision decision) {
        if (open != null) open.form().begin(decision);
    }
}
