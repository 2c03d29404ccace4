package org.tarmim.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tarmim.kernel.ProofNeeded;

/**
 * A message in the page, where the eyes are, and never in a corner: what was done, or what was refused and what to do
 * next. Takes no room until it has something to say.
 */
public final class Notice extends Div {
    public Notice() {
        addClassName("notice");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        clear();
    }

    /** Does a step and then another; what is dangerous is done after a fresh proof of who sits here. */
    public void attempt(Runnable step, Runnable then) {
        clear();
        try {
            step.run();
        } catch (ProofNeeded dangerous) {
            AsksForProof.here(() -> attempt(step, then));
            return;
        } catch (RuntimeException fault) {
            refuse(Refusals.sentences(fault, Words.here()).orElseThrow(() -> fault));
            return;
        }
        then.run();
    }

    /** Does a step; a refusal is said here and answered with false, any other fault is thrown on. */
    public boolean attempt(Runnable step) {
        clear();
        try {
            step.run();
            return true;
        } catch (ProofNeeded dangerous) {
            AsksForProof.here(() -> attempt(step));
            return false;
        } catch (RuntimeException fault) {
            refuse(Refusals.sentences(fault, Words.here()).orElseThrow(() -> fault));
            return false;
        }
    }

    /** Says that something was refused, and takes the reader there. */
    public void refuse(List<String> sentences) {
        say(Tone.BAD, sentences);
        getElement().executeJs("this.focus()");
    }

    /** Says sentences, already in the language of the screen, and brings them into view if the page is open already. */
    public void say(Tone tone, List<String> sentences) {
        clear();
        addClassName(tone.cssClass());
        getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
        sentences.forEach(sentence -> add(new Paragraph(sentence)));
        setVisible(true);
        // what a page opens with must not move it; what answers a step must be seen
        if (isAttached()) getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    /** Says nothing. */
    public void clear() {
        removeAll();
        for (var tone : Tone.values()) removeClassName(tone.cssClass());
        setVisible(false);
    }
}
