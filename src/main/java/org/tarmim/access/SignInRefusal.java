package org.tarmim.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/**
 * The last refused sign-in of a browser, kept in its session so that neither the e-mail nor the reason stands in an
 * address.
 *
 * @param email   what was typed; the password is never kept
 * @param seconds how long to wait before the next try; zero where waiting is not the point
 */
public record SignInRefusal(String email, long seconds) implements Serializable {
    /** Under this name it is found in the session. */
    private static final String NAME = SignInRefusal.class.getName();

    /** The refusal a session holds. */
    public static Optional<SignInRefusal> in(@Nullable Object attribute) {
        return attribute instanceof SignInRefusal refusal ? Optional.of(refusal) : Optional.empty();
    }

    /** The name of the session's attribute. */
    public static String attribute() {
        return NAME;
    }

    /** Keeps the refusal and shows the sign-in page again. */
    static void answer(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        var email = Objects.requireNonNullElse(request.getParameter("username"), "");
        var seconds = why instanceof TooManyTries pause ? pause.seconds() : 0;
        request.getSession().setAttribute(NAME, new SignInRefusal(email, seconds));
        response.sendRedirect(request.getContextPath() + "/login");
    }
}
