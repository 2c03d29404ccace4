package org.tarmim.access;

/**
 * What became of an invitation.
 *
 * @param link         the link to hand on
 * @param waitForRoles whether the roles asked for hold only after a second administrator confirmed them
 */
public record InvitationMade(IssuedLink link, boolean waitForRoles) {
    /** Whose account was opened. */
    public PersonId person() {
        return link.person();
    }
}
