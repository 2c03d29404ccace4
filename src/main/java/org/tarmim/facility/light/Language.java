package org.tarmim.facility.light;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.tarmim.ui.Languages;

/** Remembers the language that somebody chose by the switch of the page. */
final class Language {
    private Language() {}

    static void keep(HttpServletRequest request, HttpServletResponse response) {
        Languages.inAddress(request).ifPresent(chosen -> {
            var cookie = new Cookie(Languages.NAME, chosen.getLanguage());
            cookie.setPath("/");
            cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        });
    }
}
