package org.tarmim.ui;

import java.util.Map;

/**
 * A part of a screen with input that is not stored yet. When the language changes, the view is made anew and gets
 * back what its predecessor kept; parts are matched by kind and order.
 */
public interface KeepsInput {
    /** What has been typed so far, as plain values. */
    Map<String, Object> keep();

    /** Puts back what was kept. */
    void restore(Map<String, Object> kept);
}
