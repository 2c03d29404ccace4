package org.tarmim.notify;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.OnBehalf;
import org.tarmim.access.OpenAccounts;
import org.tarmim.jobs.Job;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/** Once a day, in the morning of Gaza, sends the mails that people chose; again later while the server is away. */
@Component
class DailyMail implements Job {
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final DigestTable digests;
    private final OwnLetters letters;
    private final Post post;
    private final OpenAccounts accounts;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;
    private final TransactionTemplate transaction;

    DailyMail(
            DigestTable digests,
            OwnLetters letters,
            Post post,
            OpenAccounts accounts,
            OnBehalf onBehalf,
            SecurityClock clock,
            TransactionTemplate transaction) {
        this.digests = digests;
        this.letters = letters;
        this.post = post;
        this.accounts = accounts;
        this.onBehalf = onBehalf;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "daily-mail";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(20);
    }

    @Override
    public void run() {
        var now = clock.now().atZone(SituationClock.ZONE);
        if (!post.isSetUp() || now.toLocalTime().isBefore(MORNING)) return;
        var today = now.toLocalDate();
        var people = due(today);
        if (people.isEmpty() || !post.answers()) return;
        for (var person : people) if (isToWait(person, today) && !post.answers()) return;
    }

    private List<UUID> due(LocalDate day) {
        return Acting.as(Actor.system(), () -> transaction.execute(status -> digests.due(day)));
    }

    /** Sends somebody's mail; whether it has to wait for the server. No connection to the database is held meanwhile. */
    private boolean isToWait(UUID person, LocalDate day) {
        var owner = accounts.owner(person);
        return owner.isPresent() && isToWait(owner.get(), day);
    }

    private boolean isToWait(Actor owner, LocalDate day) {
        var made = onBehalf.of(owner, () -> letters.take(day));
        if (made.isEmpty()) return false;
        var delivery = post.send(made.get().letter());
        onBehalf.of(owner, () -> {
            letters.settle(made.get(), delivery, day);
            return delivery;
        });
        return delivery == Delivery.LATER;
    }
}
