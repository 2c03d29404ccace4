package org.tarmim.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/** Asks who sits at the screen for a fresh proof before a dangerous act, and then does the act. */
public interface AsksForProof {
    /** Asks, and once the proof was given runs this. */
    void then(Runnable act);

    /** Lets the screens of a page ask in this way. */
    static void on(UI ui, AsksForProof asking) {
        ComponentUtil.setData(ui, AsksForProof.class, asking);
    }

    /** Asks on the present page. */
    static void here(Runnable act) {
        ComponentUtil.getData(UI.getCurrent(), AsksForProof.class).then(act);
    }
}
