package org.tarmim.facility.light;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.tarmim.ui.Languages;

/** Remembers the language that somebody chose by the switch of the page. */
final class Language {
    private Language() {}

    static void keep(HttpServletRequest request, HttpServletResponse response) {
        Languages.inAddress(request).map(Languages::cookie).ifPresent(response::addCookie);
    }
}
