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
 * @param scopes       the words of {@link May} to which a token or a phone keeps them; null where nothing does
 * @param means        by what the person acts
 */
public record Actor(
        UUID account,
        @Nullable UUID organisation,
        String name,
        Set<Role> roles,
        @Nullable Set<String> scopes,
        Means means)
        implements Serializable {
    /** By what somebody acts. */
    public enum Means {
        /** The screens, after a full sign-in, or the house itself. */
        SCREENS,
        /** An access token, by a program. */
        TOKEN,
        /** A bound phone, opened by a PIN. */
        PHONE
    }

    private static final UUID SYSTEM = UUID.fromString("00000000-0000-7000-8000-000000000001");

    public Actor {
        roles = Set.copyOf(roles);
        scopes = scopes == null ? null : Set.copyOf(scopes);
    }

    /** Somebody who may all that the roles allow. */
    public Actor(UUID account, @Nullable UUID organisation, String name, Set<Role> roles) {
        this(account, organisation, name, roles, null, Means.SCREENS);
    }

    /**
     * The installation itself: start-up and jobs act in its name. It may no more than an administrator, and nobody can
     * sign in with it: the table refuses it a password.
     */
    public static Actor system() {
        return new Actor(SYSTEM, null, "Tarmim", Set.of(Role.ADMINISTRATOR));
    }

    /** The same, for an organisation. */
    public Actor in(UUID other) {
        return new Actor(account, other, name, roles, scopes, means);
    }

    /** The same, acting by an access token that allows no more than these words of {@link May}. */
    public Actor within(Set<String> words) {
        return new Actor(account, organisation, name, roles, words, Means.TOKEN);
    }

    /** The same, acting by a bound phone that allows no more than these words of {@link May}. */
    public Actor onPhone(Set<String> words) {
        return new Actor(account, organisation, name, roles, words, Means.PHONE);
    }

    /** Whether a machine acts in the person's name, by an access token. */
    public boolean isByToken() {
        return means == Means.TOKEN;
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

    /** Whether one of the roles allows this, and the token where there is one. */
    public boolean may(String permission) {
        return isWithinScopes(permission) && roles.stream().anyMatch(role -> role.may(permission));
    }

    /** Everything that is allowed, words of {@link May}, sorted. */
    public Set<String> permissions() {
        var allowed = gathered(Role::permissions);
        allowed.removeIf(word -> !isWithinScopes(word));
        return allowed;
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

    private boolean isWithinScopes(String permission) {
        return scopes == null || scopes.contains(permission);
    }

    private <T extends Comparable<T>> TreeSet<T> gathered(Function<Role, Set<T>> what) {
        return roles.stream().map(what).flatMap(Collection::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
