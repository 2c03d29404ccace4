package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.tarmim.facility.report.Drafts;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.report.Telling;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.ui.DraftOffer;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.files.ui.FileField;
import org.tarmim.files.ui.FilePieces;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.KeepsInput;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/**
 * One report from opening the form to the receipt. Every change is kept as a draft on the server; what is odd is asked,
 * what is refused is said, and nothing typed is lost by either.
 */
final class ReportPage extends Div implements KeepsInput {
    private final UUID id = UUID.randomUUID();
    private final Words words = Words.here();
    private final StatusReports reports;
    private final Drafts drafts;
    private final SituationClock clock;
    private final StatusWords names;
    private final ReportForm form;
    private final FileField files;
    private final Panel attached;
    private final Notice notice = new Notice();
    private final QuestionPanel questions = new QuestionPanel();
    private final Span saved = new Span();
    private final Div sendBar = new Div();
    private final Div filling = new Div();
    private Known known;
    private boolean touched;

    ReportPage(
            StatusReports reports,
            Drafts drafts,
            SituationClock clock,
            StatusWords names,
            Known known,
            ReportForm form,
            FilePieces pieces) {
        this.reports = reports;
        this.drafts = drafts;
        this.clock = clock;
        this.names = names;
        this.known = known;
        this.form = form;
        files = pieces.field(this::keepDraft);
        attached = new Panel(words.say("report.files"), files);
        addClassName("report-page");
        fillSendBar();
        filling.add(form, attached, notice, questions, sendBar);
        add(filling);
        form.onChange(this::keepDraft);
    }

    /** Puts something above the form, to be gone with it once the report is sent. */
    ReportPage under(Component... parts) {
        filling.addComponentAtIndex(0, new Div(parts));
        return this;
    }

    /** Offers the draft of this person, if there is one, before the form is shown. */
    ReportPage offeringDraft() {
        drafts.find(known.facility().id()).ifPresent(draft -> {
            filling.setVisible(false);
            addComponentAsFirst(new DraftOffer(draft.savedAt(), () -> continueWith(draft.typed()), this::discard));
        });
        return this;
    }

    /** Shows an own earlier report to be corrected, with what the coordinator asks about it. */
    ReportPage correcting(StatusReportDetails earlier, Optional<String> asked) {
        show(earlier);
        var question = new Notice();
        asked.ifPresent(text -> question.say(Tone.INFO, List.of(words.say("report.correcting.asked"), text)));
        return under(new Paragraph(words.say("report.correcting")), question);
    }

    /** Takes the form out of the way while something else is asked. */
    void hideForm(boolean hidden) {
        form.showAnswers(!hidden);
        attached.setVisible(!hidden);
        sendBar.setVisible(!hidden);
    }

    /** Sends what the facility's state was, unchanged. */
    void sendNoChange() {
        notice.attempt(() -> {
            form.check();
            done(reports.noChange(id, unchanged(read().telling())));
        });
    }

    private StatusReportDetails unchanged(Telling telling) {
        var same = known.unchanged(Moment.at(clock.now()));
        return telling.method() == Method.PHONE ? same.told(telling) : same;
    }

    @Override
    public Map<String, Object> keep() {
        return touched ? Map.of("report", read()) : Map.of();
    }

    @Override
    public void restore(Map<String, Object> kept) {
        if (kept.get("report") instanceof StatusReportDetails report) continueWith(report);
    }

    private void fillSendBar() {
        var send = new Button(words.say("report.send"), click -> send(Set.of()));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        saved.addClassName("soft");
        sendBar.add(send, saved);
        sendBar.addClassName("send-bar");
    }

    private void send(Set<Question> confirmed) {
        questions.setVisible(false);
        notice.attempt(() -> {
            form.check();
            files.check();
            var report = read();
            if (!movedOn(report) && !asked(report, confirmed)) done(reports.report(id, report, confirmed));
        });
    }

    /** Says once what was verified while the form was open; the next press sends. */
    private boolean movedOn(StatusReportDetails report) {
        var now = reports.known(known.facility().code());
        var changed = known.changedSince(now, report);
        known = now;
        changed.ifPresent(this::sayStale);
        return changed.isPresent();
    }

    private void sayStale(DimensionState now) {
        var name = names.dimension(now.dimension());
        var value = names.value(now.dimension(), now.value());
        notice.say(Tone.WARN, List.of(words.say("report.stale", name, value, now.observed())));
    }

    private boolean asked(StatusReportDetails report, Set<Question> confirmed) {
        var open = new TreeSet<>(reports.questions(report));
        open.removeAll(confirmed);
        if (!open.isEmpty()) questions.ask(open, () -> send(open));
        return !open.isEmpty();
    }

    private void done(StatusReport report) {
        touched = false;
        removeAll();
        add(new ReceiptPanel(report, () -> UI.getCurrent().navigate(ReportStartView.class)));
    }

    private void keepDraft() {
        touched = true;
        notice.attempt(
                () -> drafts.keep(read()), () -> saved.setText(words.say("draft.saved", words.hour(clock.now()))));
    }

    private void continueWith(StatusReportDetails report) {
        show(report);
        touched = true;
        showForm();
    }

    private void show(StatusReportDetails report) {
        form.show(report, false);
        files.setValue(report.files());
    }

    private StatusReportDetails read() {
        return form.read(clock.now()).with(files.getValue());
    }

    private void discard() {
        drafts.discard(known.facility().id());
        showForm();
    }

    private void showForm() {
        getChildren().filter(DraftOffer.class::isInstance).toList().forEach(this::remove);
        filling.setVisible(true);
    }
}
