package org.tarmim.detention.due;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.tarmim.access.Actor;
import org.tarmim.access.OnBehalf;
import org.tarmim.access.OpenAccounts;
import org.tarmim.detention.vault.Vault;
import org.tarmim.jobs.Job;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.Delivery;
import org.tarmim.notify.Post;

/** In the morning of Gaza reminds those who chose it; later while the server is away, or the room is locked. */
@Component
class ReminderMail implements Job {
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final ReminderTable table;
    private final ReminderLetters letters;
    private final Post post;
    private final Vault vault;
    private final OpenAccounts accounts;
    private final OnBehalf onBehalf;
    private final SecurityClock clock;

    ReminderMail(
            ReminderTable table,
            ReminderLetters letters,
            Post post,
            Vault vault,
            OpenAccounts accounts,
            OnBehalf onBehalf,
            SecurityClock clock) {
        this.table = table;
        this.letters = letters;
        this.post = post;
        this.vault = vault;
        this.accounts = accounts;
        this.onBehalf = onBehalf;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "case-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(20);
    }

    @Override
    public void run() {
        var now = clock.now().atZone(SituationClock.ZONE);
        if (!post.isSetUp() || !vault.isOpen() || now.toLocalTime().isBefore(MORNING)) return;
        var today = now.toLocalDate();
        var people = onBehalf.of(Actor.system(), () -> table.due(today));
        if (people.isEmpty() || !post.answers()) return;
        for (var person : people) {
            var owner = accounts.owner(person);
            if (owner.isPresent() && remind(owner.get(), today) == Delivery.LATER && !post.answers()) return;
        }
    }

    /** No connection to the database is held while a mail is sent. */
    private Delivery remind(Actor owner, LocalDate day) {
        var made = onBehalf.of(owner, () -> letters.take(day, post.portal()));
        if (made.isEmpty()) return Delivery.SENT;
        var delivery = post.send(made.get());
        onBehalf.of(owner, () -> {
            letters.settle(delivery);
            return delivery;
        });
        return delivery;
    }
}
