package org.tarmim;

import java.util.Set;
import java.util.UUID;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;

/** People of no account, for what asks only whether somebody is there and what the roles allow. */
public final class SomePeople {
    private SomePeople() {}

    public static Actor administrator() {
        return with(Role.ADMINISTRATOR);
    }

    public static Actor reporter() {
        return with(Role.REPORTER);
    }

    public static Actor with(Role role) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), "Sample person", Set.of(role));
    }
}
