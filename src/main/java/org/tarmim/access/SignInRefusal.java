package org.tarmim.access;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last refused sign-in or code of a browser, kept in its session so that neither the e-mail nor the reason stands in an
 * address.
 *
 * @param email   what was typed; the password is never kept
 * @param seconds how long to wait before the next try; zero where waiting is not the point
 */
public record SignInRefusal(String email, long seconds) implements Serializable {
    /** Under this name a session holds it. */
    public static final String ATTRIBUTE = SignInRefusal.class.getName();

    /** Under this name it holds that of a code. */
    public static final String OF_CODE = SignInRefusal.class.getName() + ".ofCode";

    /** Under this name it holds that of the password that was to unlock the screens. */
    public static final String OF_LOCK = SignInRefusal.class.getName() + ".ofLock";

    /** The refusal in that attribute of a session, if there was one. */
    public static Optional<SignInRefusal> of(@Nullable Object attribute) {
        return attribute instanceof SignInRefusal refusal ? Optional.of(refusal) : Optional.empty();
    }
}
