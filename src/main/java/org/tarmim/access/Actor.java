package org.tarmim.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The person, or the system's own account, in whose name something happens.
 *
 * @param account      the account's id
 * @param organisation the organisation the account belongs to; null while a sign-in is under way, and for the system
 * @param name         the display name
 * @param roles        the roles held
 */
public record Actor(UUID account, @Nullable UUID organisation, String name, Set<Role> roles) implements Serializable {
    private static final UUID SYSTEM = UUID.fromString("00000000-0000-7000-8000-000000000001");

    public Actor {
        roles = Set.copyOf(roles);
    }

    /**
     * The installation itself: start-up and jobs act in its name. It may no more than an administrator, and nobody can
     * sign in with it: the table refuses it a password.
     */
    public static Actor system() {
        return new Actor(SYSTEM, null, "Tarmim", Set.of(Role.ADMINISTRATOR));
    }

    /** The same, for an organisation. */
    Actor in(UUID other) {
        return new Actor(account, other, name, roles);
    }

    /** Whether this is the installation itself. */
    boolean isSystem() {
        return account.equals(SYSTEM);
    }

    /** Somebody of whom only the account is known yet: sees the own account and nothing else. */
    static Actor known(PersonId person) {
        return new Actor(person.value(), null, "", Set.of());
    }

    /** Whether this is that person's account. */
    public boolean is(PersonId person) {
        return account.equals(person.value());
    }

    /** Whether one of the roles allows this. */
    public boolean may(String permission) {
        return roles.stream().anyMatch(role -> role.may(permission));
    }

    /** Everything the roles allow, words of {@link May}, sorted. */
    public Set<String> permissions() {
        return gathered(Role::permissions);
    }

    /** The sensitivities at which names are seen. */
    public Set<Sensitivity> seesName() {
        return gathered(Role::seesName);
    }

    /** The sensitivities at which exact places are seen. */
    public Set<Sensitivity> seesPlace() {
        return gathered(Role::seesPlace);
    }

    @Override
    public String toString() {
        return name;
    }

    private <T extends Comparable<T>> Set<T> gathered(Function<Role, Set<T>> what) {
        return roles.stream().map(what).flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
