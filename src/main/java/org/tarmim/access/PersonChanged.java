package org.tarmim.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarmim.kernel.Change;

/** Something happened to a person's account. */
public sealed interface PersonChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "person";

    /** After these nobody who was signed in as that person stays so. */
    Set<String> ENDS_SESSIONS = Set.of(
            "person.deactivated",
            "person.password-changed",
            "person.roles-changed",
            "person.factor-reset",
            "person.sessions-ended");

    record Invited(PersonId person, Collection<Role> roles) implements PersonChanged {
        @Override
        public Map<String, String> facts() {
            return Map.of("roles", words(roles));
        }
    }

    /** Added a reporter without e-mail, who is not invited but comes by a phone. */
    record Added(PersonId person) implements PersonChanged {}

    record LinkMade(PersonId person, OneTimeLink.Purpose purpose) implements PersonChanged {
        @Override
        public Map<String, String> facts() {
            return Map.of("purpose", purpose.name());
        }
    }

    /** Asked that a second administrator make a link. */
    record LinkRequested(PersonId person) implements PersonChanged {}

    record LinkRequestDiscarded(PersonId person) implements PersonChanged {}

    /** Chose the first password by the link of an invitation. */
    record Joined(PersonId person) implements PersonChanged {}

    record PasswordChanged(PersonId person) implements PersonChanged {}

    record ProfileChanged(PersonId person) implements PersonChanged {}

    record Deactivated(PersonId person) implements PersonChanged {}

    record Reactivated(PersonId person) implements PersonChanged {}

    record RolesProposed(PersonId person, Collection<Role> roles) implements PersonChanged {
        @Override
        public Map<String, String> facts() {
            return Map.of("roles", words(roles));
        }
    }

    record RolesChanged(PersonId person, Collection<Role> roles) implements PersonChanged {
        @Override
        public Map<String, String> facts() {
            return Map.of("roles", words(roles));
        }
    }

    record RoleProposalDiscarded(PersonId person) implements PersonChanged {}

    record SessionsEnded(PersonId person) implements PersonChanged {}

    /** Hid everything on the open screens of a session until the password is given again. */
    record ScreensLocked(PersonId person) implements PersonChanged {}

    /** Set up a phone as second factor, the first one or another. */
    record FactorSetUp(PersonId person) implements PersonChanged {}

    record RecoveryCodesMade(PersonId person) implements PersonChanged {}

    record RecoveryCodeUsed(PersonId person) implements PersonChanged {}

    record FactorResetProposed(PersonId person) implements PersonChanged {}

    /** Lost the second factor, so that a new phone is set up at the next sign-in. */
    record FactorReset(PersonId person) implements PersonChanged {}

    record FactorResetDiscarded(PersonId person) implements PersonChanged {}

    /** Whose account. */
    PersonId person();

    @Override
    default String action() {
        return "person."
                + switch (this) {
                    case Invited invited -> "invited";
                    case Added added -> "added";
                    case LinkMade made -> "link-made";
                    case LinkRequested requested -> "link-requested";
                    case LinkRequestDiscarded discarded -> "link-request-discarded";
                    case Joined joined -> "joined";
                    case PasswordChanged changed -> "password-changed";
                    case ProfileChanged changed -> "profile-changed";
                    case Deactivated deactivated -> "deactivated";
                    case Reactivated reactivated -> "reactivated";
                    case RolesProposed proposed -> "roles-proposed";
                    case RolesChanged changed -> "roles-changed";
                    case RoleProposalDiscarded discarded -> "role-proposal-discarded";
                    case SessionsEnded ended -> "sessions-ended";
                    case ScreensLocked locked -> "screens-locked";
                    case FactorSetUp setUp -> "factor-set-up";
                    case RecoveryCodesMade made -> "recovery-codes-made";
                    case RecoveryCodeUsed used -> "recovery-code-used";
                    case FactorResetProposed proposed -> "factor-reset-proposed";
                    case FactorReset reset -> "factor-reset";
                    case FactorResetDiscarded discarded -> "factor-reset-discarded";
                };
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return person().toString();
    }

    /** Whether what was allowed before may no longer hold, so that every open session has to end. */
    default boolean endsSessions() {
        return endsSessions(action());
    }

    /** The same of an action in the trail. */
    static boolean endsSessions(String action) {
        return ENDS_SESSIONS.contains(action);
    }

    private static String words(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
