package org.tarmim.access;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Accounts that can be used, for what the house does in the name of their owners because they chose it. */
@Component
public class OpenAccounts {
    private final AccountTable accounts;
    private final OnBehalf onBehalf;

    OpenAccounts(AccountTable accounts, OnBehalf onBehalf) {
        this.accounts = accounts;
        this.onBehalf = onBehalf;
    }

    /** The owner, with the roles of now; empty where the account was shut. */
    public Optional<Actor> owner(UUID account) {
        var person = new PersonId(account);
        return onBehalf.of(Actor.known(person), () -> accounts.actor(person));
    }
}
