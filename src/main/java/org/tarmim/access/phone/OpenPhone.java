package org.tarmim.access.phone;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;

/** From which open phone a request comes. */
public final class OpenPhone {
    private static final String NAME = OpenPhone.class.getName();

    private OpenPhone() {}

    /** Its binding; empty where the phone is shut. */
    public static Optional<UUID> of(HttpServletRequest request) {
        return Optional.ofNullable((UUID) request.getAttribute(NAME));
    }

    /** It comes from this one, as cookies or a PIN have shown. */
    public static void is(Opened opened, HttpServletRequest request) {
        request.setAttribute(NAME, opened.phone());
    }
}
