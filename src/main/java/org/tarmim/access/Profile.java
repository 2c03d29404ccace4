package org.tarmim.access;

import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/**
 * What people see of their own account.
 *
 * @param email    with which they sign in; null for who comes by a bound phone alone
 * @param language {@code ar} or {@code en}; null while none was chosen
 */
public record Profile(
        String name, @Nullable String email, @Nullable String language) {
    /** The e-mail; refuses who has none, and can therefore have no password either. */
    public String address() {
        if (email == null) throw Rejected.because("person.email.none");
        return email;
    }
}
