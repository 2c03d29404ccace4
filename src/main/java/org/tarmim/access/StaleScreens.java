package org.tarmim.access;

import jakarta.servlet.http.HttpSession;

/**
 * What stands on the open screens of this session may not be shown any longer.
 *
 * @param asking the number of the screen that waits for the answer itself, and would lose it if it were loaded anew;
 *     {@link #NONE} if there is none
 */
public record StaleScreens(HttpSession session, int asking) {
    public static final int NONE = -1;

    static StaleScreens allOf(HttpSession session) {
        return new StaleScreens(session, NONE);
    }
}
