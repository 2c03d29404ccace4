package org.tarmim.access;

import java.time.Instant;

/** A one-time link just made: the only moment at which its secret can be seen. */
public record IssuedLink(PersonId person, OneTimeLink.Purpose purpose, Token token, Instant expiresAt) {
    /** The address of the link, below the address of the installation. */
    public String path() {
        return token.path(purpose);
    }
}
