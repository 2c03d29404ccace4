package org.tarmim.pledge.ui.fts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tarmim.access.Acting;
import org.tarmim.ui.Words;

/** Does long work beside the screen and shows how far it is; who leaves meanwhile finds it done. */
final class LongRun extends Div {
    private static final Logger LOG = LoggerFactory.getLogger(LongRun.class);

    private final Words words = Words.here();
    private final Span text = new Span();
    private final ProgressBar bar = new ProgressBar();

    LongRun() {
        addClassName("flow-run");
        getElement().setAttribute("role", "status");
        add(text, bar);
        setVisible(false);
    }

    /**
     * Begins.
     *
     * @param all  how many rows there are to do; nothing where nobody knows yet
     * @param work is given what it tells how many are done
     * @param then takes what came of it, on the screen
     * @param wrong takes what stopped it, on the screen
     */
    <T> void start(
            String saying, int all, Function<IntConsumer, T> work, Consumer<T> then, Consumer<RuntimeException> wrong) {
        var ui = UI.getCurrent();
        var actor = Acting.required();
        text.setText(saying);
        bar.getElement().setAttribute("aria-label", saying);
        bar.setIndeterminate(true);
        setVisible(true);
        Thread.ofVirtual().name("flows").start(() -> Acting.as(actor, () -> run(ui, all, work, then, wrong)));
    }

    private <T> void run(
            UI ui, int all, Function<IntConsumer, T> work, Consumer<T> then, Consumer<RuntimeException> wrong) {
        try {
            var result = work.apply(done -> tell(ui, () -> show(done, all)));
            tell(ui, () -> end(() -> then.accept(result)));
        } catch (RuntimeException fault) {
            tell(ui, () -> end(() -> wrong.accept(fault)));
        }
    }

    private void show(int done, int all) {
        text.setText(words.say("fts.run.done", done, all));
        bar.setIndeterminate(all == 0);
        if (all > 0) bar.setValue(Math.min(1, (double) done / all));
    }

    private void end(Runnable then) {
        setVisible(false);
        then.run();
    }

    private static void tell(UI ui, Runnable news) {
        try {
            ui.access(news::run);
        } catch (UIDetachedException left) {
            LOG.debug("Nobody looks any more", left);
        }
    }
}
