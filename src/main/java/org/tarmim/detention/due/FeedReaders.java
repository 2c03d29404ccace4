package org.tarmim.detention.due;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.May;
import org.tarmim.access.OnBehalf;
import org.tarmim.access.OpenAccounts;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.Words;

/** What a feed holds, asked anew at each request in the name of its owner, who may no more by it than see cases. */
@Component
class FeedReaders {
    private static final Set<String> SCOPE = Set.of(May.SEE_CASES);

    private final CalendarFeedTable table;
    private final OpenAccounts accounts;
    private final OnBehalf onBehalf;
    private final CaseTasks tasks;
    private final SecurityClock clock;

    FeedReaders(
            CalendarFeedTable table, OpenAccounts accounts, OnBehalf onBehalf, CaseTasks tasks, SecurityClock clock) {
        this.table = table;
        this.accounts = accounts;
        this.onBehalf = onBehalf;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The text of the feed; empty for every secret that opens none, for whatever reason. */
    Optional<String> text(FeedSecret secret) {
        return onBehalf.ofWhoeverActs(() -> table.owner(secret))
                .flatMap(owner -> accounts.owner(owner.accountId())
                        .filter(actor -> actor.may(May.SEE_CASES))
                        .map(actor -> text(actor.within(SCOPE), owner.language())));
    }

    private String text(Actor owner, String language) {
        var entries = Acting.as(owner, tasks::calendar);
        return new FeedText(entries, Words.in(Locale.of(language)), clock.now()).text();
    }
}
