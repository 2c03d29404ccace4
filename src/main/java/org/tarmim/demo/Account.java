package org.tarmim.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tarmim.access.Actor;
import org.tarmim.access.Invitation;
import org.tarmim.access.Role;

/**
 * A person of the demo.
 *
 * @param key          the short name in the sheets
 * @param organisation the short name of the organisation
 * @param joined       whether the person chose the password already, or is only invited
 */
record Account(String key, String name, String organisation, Role role, boolean joined) {
    /** The only default password there is. It exists in the demo alone, and the demo listens to this machine alone. */
    static final String PASSWORD = "almond lantern bridge";

    static List<Account> all() {
        return Line.of("people").stream().map(Account::of).toList();
    }

    String email() {
        return key + "@demo.tarmim.example";
    }

    Invitation invitation(UUID organisationId) {
        return new Invitation(name, email(), organisationId, Set.of(role));
    }

    Actor actor(UUID id, UUID organisationId) {
        return new Actor(id, organisationId, name, Set.of(role));
    }

    /** Whether the phone of the demo is set up as second factor. */
    boolean hasPhone() {
        return role.needsSecondFactor();
    }

    private static Account of(Line line) {
        return new Account(
                line.key(),
                line.text("name"),
                line.text("organisation"),
                line.word(Role.class, "role"),
                line.text("joined").equals("yes"));
    }
}
