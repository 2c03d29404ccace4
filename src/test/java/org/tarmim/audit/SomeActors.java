package org.tarmim.audit;

import java.util.Set;
import java.util.UUID;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;

/** People who act in the tests of the trail. */
final class SomeActors {
    static final UUID SAMPLE_NGO = UUID.fromString("00000000-0000-7000-8000-00000000a001");
    static final Actor REPORTER = one(Role.REPORTER);
    static final Actor MANAGER = one(Role.NGO_MANAGER);
    static final Actor COORDINATOR = one(Role.HEALTH_COORDINATOR);
    static final Actor ADMINISTRATOR = one(Role.ADMINISTRATOR);
    static final Actor AUDITOR = one(Role.AUDITOR);

    private SomeActors() {}

    static Actor one(Role role) {
        return new Actor(UUID.randomUUID(), SAMPLE_NGO, "Sample " + role, Set.of(role));
    }
}
