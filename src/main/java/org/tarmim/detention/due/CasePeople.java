package org.tarmim.detention.due;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.access.Actor;
import org.tarmim.access.OnBehalf;
import org.tarmim.access.OpenAccounts;

/** Those who work on cases or supervise them, each of whom the house acts for with that person's rows alone. */
@Component
class CasePeople {
    private final CasePeopleTable table;
    private final OpenAccounts accounts;
    private final OnBehalf onBehalf;

    CasePeople(CasePeopleTable table, OpenAccounts accounts, OnBehalf onBehalf) {
        this.table = table;
        this.accounts = accounts;
        this.onBehalf = onBehalf;
    }

    Stream<Actor> all() {
        return onBehalf.of(Actor.system(), table::all).stream()
                .map(accounts::owner)
                .flatMap(Optional::stream);
    }
}
