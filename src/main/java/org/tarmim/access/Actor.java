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
 * @param organisation the organisation the account belongs to; null only while a sign-in is under way
 * @param name         the display name
 * @param roles        the roles held
 */
public record Actor(UUID account, @Nullable UUID organisation, String name, Set<Role> roles) implements Serializable {
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Somebody of whom only the account is known yet: sees the own account and nothing else. */
    static Actor known(UUID account) {
        return new Actor(account, null, "", Set.of());
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
