package org.tarmim.access;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;

/** Doors as they must not be. No scan finds them: they are neither desks nor views of the house, but look like them. */
class WrongDoors {
    /** Under no permission. */
    public void free() {}

    @Requires("NO_WORD_OF_THE_MATRIX")
    public void misnamed() {}

    @SignedOut
    public void opened() {}

    /** Under a permission that nobody asks for, since nothing stands before this desk. */
    @Requires(May.SEE_WHOLE_TRAIL)
    public void unasked() {}

    static DeskDoor desk(String method) {
        return DeskDoor.of(new WrongDoors())
                .filter(door -> door.method().getName().equals(method))
                .findFirst()
                .orElseThrow();
    }

    static class Free {}

    @RolesAllowed({May.SEE_FACILITIES, May.SEE_WHOLE_TRAIL})
    static class Choice {}

    /** Says for whom it is, and lets everybody in all the same. */
    @AnonymousAllowed
    @RolesAllowed(May.SEE_WHOLE_TRAIL)
    static class Everybody {}
}
