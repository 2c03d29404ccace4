package org.tarmim.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.tarmim.access.Acting;
import org.tarmim.audit.Trails;
import org.tarmim.audit.Verdict;
import org.tarmim.audit.VerdictSentence;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The check of the chain: started by hand, runs beside the screen, says what it found. */
class ChainPanel extends Div {
    private final Trails trails;
    private final Words words;
    private final Button start;
    private final ProgressBar runs = new ProgressBar();
    private final Paragraph read = new Paragraph();
    private final Notice result = new Notice();

    ChainPanel(Trails trails, Words words) {
        this.trails = trails;
        this.words = words;
        this.start = new Button(words.say("trail.check.start"), click -> start());
        start.setDisableOnClick(true);
        runs.setIndeterminate(true);
        running(false);
        var content = new Div(new Paragraph(words.say("trail.check.about")), new Div(start), runs, read, result);
        content.addClassName("stack");
        add(new Panel(words.say("trail.check"), content));
    }

    private void start() {
        var ui = UI.getCurrent();
        var auditor = Acting.required();
        result.clear();
        running(true);
        Thread.ofVirtual().name("chain check").start(() -> Acting.as(auditor, () -> check(ui)));
    }

    private void check(UI ui) {
        try {
            var verdict =
                    trails.check(entries -> ui.access(() -> read.setText(words.say("trail.check.read", entries))));
            ui.access(() -> done(verdict));
        } catch (RuntimeException fault) {
            ui.access(() -> failed(fault));
        }
    }

    private void done(Verdict verdict) {
        running(false);
        var tone = verdict instanceof Verdict.Whole ? Tone.OK : Tone.BAD;
        result.say(tone, List.of(VerdictSentence.of(verdict, words)));
    }

    private void failed(RuntimeException fault) {
        running(false);
        throw fault;
    }

    private void running(boolean itRuns) {
        start.setEnabled(!itRuns);
        runs.setVisible(itRuns);
        read.setVisible(itRuns);
        if (itRuns) read.setText(words.say("trail.check.read", 0));
    }
}
