package org.tarmim.access.phone;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The two cookies of a bound browser: by one it is known, by the other it is let in. Only the light page gets them. */
public final class PhoneCookies {
    /** Below this address lies everything a phone may open. */
    public static final String PATH = "/r";

    private static final String PHONE = "__Secure-tarmim-phone";
    private static final String OPEN = "__Secure-tarmim-open";
    private static final Duration KEPT = Duration.ofDays(400);

    private PhoneCookies() {}

    /** The secret of the browser, if it has one. */
    public static Optional<CookieSecret> phone(HttpServletRequest request) {
        return read(request, PHONE);
    }

    /** What lets the browser in, if it was opened. */
    static Optional<CookieSecret> open(HttpServletRequest request) {
        return read(request, OPEN);
    }

    /** Lets the browser be known, and lets it in. */
    public static void keep(CookieSecret phone, Opened opened, HttpServletResponse response) {
        response.addCookie(cookie(PHONE, phone.reveal(), KEPT));
        response.addCookie(cookie(OPEN, opened.secret().reveal(), Duration.ofDays(1)));
    }

    /** Lets the browser in no more. */
    public static void shut(HttpServletResponse response) {
        response.addCookie(cookie(OPEN, "", Duration.ZERO));
    }

    private static Optional<CookieSecret> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies())
                .map(Arrays::stream)
                .orElseGet(Stream::empty)
                .filter(cookie -> name.equals(cookie.getName()))
                .findFirst()
                .map(Cookie::getValue)
                .flatMap(CookieSecret::read);
    }

    private static Cookie cookie(String name, String value, Duration age) {
        var cookie = new Cookie(name, value);
        cookie.setPath(PATH);
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Strict");
        return cookie;
    }
}
