package org.tarmim.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before a step that is hard to take back. Escape and "keep" leave everything as it is. */
public final class Confirm extends ConfirmDialog {
    /**
     * A question, already in the language of the screen.
     *
     * @param question what is about to happen
     * @param effect   what it means and whether it can be undone
     * @param action   the verb on the button, never just "yes"
     */
    public Confirm(String question, String effect, String action, Runnable step) {
        super(question, effect, action, confirmed -> step.run());
        setCancelable(true);
        setCancelText(Words.here().say("confirm.keep"));
    }

    /** The same question for a step that takes something away. */
    public Confirm dangerous() {
        setConfirmButtonTheme("error primary");
        return this;
    }
}
