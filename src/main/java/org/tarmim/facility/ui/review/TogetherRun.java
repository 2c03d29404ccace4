package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tarmim.access.Acting;
import org.tarmim.facility.verification.UnchangedReports;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.Words;

/** Verifies chosen reports one after the other beside the screen, and shows how far it is. */
class TogetherRun extends Div {
    /**
     * What became of all of them.
     *
     * @param leftOut a sentence for each that was left out
     */
    record Outcome(int verified, List<String> leftOut) {}

    private static final Logger LOG = LoggerFactory.getLogger(TogetherRun.class);

    private final Words words = Words.here();
    private final UnchangedReports unchanged;
    private final Consumer<Outcome> done;
    private final Span text = new Span();
    private final ProgressBar bar = new ProgressBar();

    TogetherRun(UnchangedReports unchanged, Consumer<Outcome> done) {
        this.unchanged = unchanged;
        this.done = done;
        addClassName("together-run");
        bar.getElement().setAttribute("aria-label", words.say("together.running"));
        add(text, bar);
        setVisible(false);
    }

    boolean isRunning() {
        return isVisible();
    }

    /** Begins; who leaves the screen meanwhile finds all of them decided. */
    void start(List<UUID> reports) {
        var ui = UI.getCurrent();
        var actor = Acting.required();
        show(0, reports.size());
        Thread.ofVirtual().name("together").start(() -> Acting.as(actor, () -> verify(reports, ui)));
    }

    private void verify(List<UUID> reports, UI ui) {
        var leftOut = new ArrayList<String>();
        for (int number = 0; number < reports.size(); number++) {
            leftOut.addAll(verify(reports.get(number)));
            int decided = number + 1;
            tell(ui, () -> show(decided, reports.size()));
        }
        tell(ui, () -> end(new Outcome(reports.size() - leftOut.size(), leftOut)));
    }

    /** The sentence of a refusal; none where it is verified. */
    private List<String> verify(UUID report) {
        try {
            unchanged.verify(report);
            return List.of();
        } catch (RuntimeException fault) {
            return Refusals.sentences(fault, words).orElseGet(() -> unforeseen(report, fault));
        }
    }

    private List<String> unforeseen(UUID report, RuntimeException fault) {
        LOG.error("Report {} could not be verified with others", report, fault);
        return List.of(words.say("together.fault"));
    }

    private static void tell(UI ui, Runnable news) {
        try {
            ui.access(news::run);
        } catch (UIDetachedException left) {
            LOG.debug("Nobody looks any more", left);
        }
    }

    private void show(int decided, int all) {
        setVisible(true);
        text.setText(words.say("together.progress", decided, all));
        bar.setValue((double) decided / all);
    }

    private void end(Outcome outcome) {
        setVisible(false);
        done.accept(outcome);
    }
}
