package org.tarmim.access.token;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** Something happened to an access token. */
public sealed interface TokenChanged extends Change {
    /** Which token. */
    UUID token();

    @Override
    default String subject() {
        return "token";
    }

    @Override
    default String subjectId() {
        return token().toString();
    }

    /** Somebody made one for the own account. */
    record Made(UUID token, Set<String> scopes) implements TokenChanged {
        @Override
        public String action() {
            return "token.made";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("scopes", String.join(",", new TreeSet<>(scopes)));
        }
    }

    /** Its owner ended it. */
    record Revoked(UUID token) implements TokenChanged {
        @Override
        public String action() {
            return "token.revoked";
        }
    }
}
