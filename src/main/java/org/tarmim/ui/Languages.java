package org.tarmim.ui;

import com.vaadin.flow.component.Direction;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The languages people read here. A request wants the one in its address ({@code ?lang=ar}), else the one chosen
 * before (a cookie), else the first of its browser that we have, else English.
 */
public final class Languages {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale ARABIC = Locale.of("ar");
    public static final List<Locale> ALL = List.of(ARABIC, ENGLISH);

    /** For papers that go to a court; no screen speaks it. */
    public static final Locale HEBREW = Locale.of("he");

    /** The name of the cookie and of the query parameter. */
    public static final String NAME = "lang";

    private static final Duration KEPT = Duration.ofDays(365);

    private Languages() {}

    /** The cookie that keeps a choice; it holds no secret, and goes over TLS alone like every other. */
    public static Cookie cookie(Locale chosen) {
        var cookie = new Cookie(NAME, chosen.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT.toSeconds());
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The language a request wants. */
    public static Locale of(HttpServletRequest request) {
        return inAddress(request)
                .or(() -> chosenBefore(request))
                .or(() -> ofBrowser(request))
                .orElse(ENGLISH);
    }

    /** The language named in the address of a request, if it is one of ours. */
    public static Optional<Locale> inAddress(HttpServletRequest request) {
        return ours(request.getParameter(NAME));
    }

    /** Our language for a locale, English where we have none. */
    public static Locale nearest(@Nullable Locale locale) {
        return ours(locale == null ? null : locale.getLanguage()).orElse(ENGLISH);
    }

    /** The direction in which a language is written. */
    public static Direction direction(Locale locale) {
        return isRightToLeft(locale) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /** Whether a language of screens or papers is written from right to left. */
    static boolean isRightToLeft(Locale locale) {
        return locale.equals(HEBREW) || nearest(locale).equals(ARABIC);
    }

    private static Optional<Locale> chosenBefore(HttpServletRequest request) {
        return cookies(request)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .findFirst()
                .flatMap(cookie -> ours(cookie.getValue()));
    }

    private static Optional<Locale> ofBrowser(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .flatMap(wish -> ours(wish.getLanguage()).stream())
                .findFirst();
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    }

    private static Optional<Locale> ours(@Nullable String language) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
