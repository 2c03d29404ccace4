package org.tarmim.ui.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.tarmim.ui.Languages;

/** Remembers the language that somebody chose by the switch of the page. */
public final class Language {
    private Language() {}

    /** Keeps it in this browser where the request chose one. */
    public static void keep(HttpServletRequest request, HttpServletResponse response) {
        Languages.inAddress(request).map(Languages::cookie).ifPresent(response::addCookie);
    }
}
