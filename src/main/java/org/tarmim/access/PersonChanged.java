package org.tarmim.access;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.tarmim.kernel.Change;

/** Something happened to a person's account. */
public sealed interface PersonChanged extends Change {
    record Invited(PersonId person, Collection<Role> roles) implements PersonChanged {
        @Override
        public Map<String, String> facts() {
            return Map.of("roles", words(roles));
        }
    }

    record LinkMade(PersonId person, OneTimeLink.Purpose purpose) implements PersonChanged {
        @Override
        public Map<String, String> facts() {
            return Map.of("purpose", purpose.name());
        }
    }

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

    /** Whose account. */
    PersonId person();

    @Override
    default String action() {
        return "person."
                + switch (this) {
                    case Invited invited -> "invited";
                    case LinkMade made -> "link-made";
                    case Joined joined -> "joined";
                    case PasswordChanged changed -> "password-changed";
                    case ProfileChanged changed -> "profile-changed";
                    case Deactivated deactivated -> "deactivated";
                    case Reactivated reactivated -> "reactivated";
                    case RolesProposed proposed -> "roles-proposed";
                    case RolesChanged changed -> "roles-changed";
                    case RoleProposalDiscarded discarded -> "role-proposal-discarded";
                    case SessionsEnded ended -> "sessions-ended";
                };
    }

    @Override
    default String subject() {
        return "person";
    }

    @Override
    default String subjectId() {
        return person().toString();
    }

    /** Whether what was allowed before may no longer hold, so that every open session has to end. */
    default boolean endsSessions() {
        return switch (this) {
            case Deactivated deactivated -> true;
            case PasswordChanged changed -> true;
            case RolesChanged changed -> true;
            case SessionsEnded ended -> true;
            case Invited invited -> false;
            case LinkMade made -> false;
            case Joined joined -> false;
            case ProfileChanged changed -> false;
            case Reactivated reactivated -> false;
            case RolesProposed proposed -> false;
            case RoleProposalDiscarded discarded -> false;
        };
    }

    private static String words(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }
}
