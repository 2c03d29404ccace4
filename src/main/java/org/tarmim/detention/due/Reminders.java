package org.tarmim.detention.due;

import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.notify.Post;

/** The desk at which people say whether they want a mail on the days before something is due in an own case. */
@Desk
public class Reminders {
    private final ReminderTable table;
    private final Post post;
    private final ApplicationEventPublisher events;

    Reminders(ReminderTable table, Post post, ApplicationEventPublisher events) {
        this.table = table;
        this.post = post;
        this.events = events;
    }

    /** Whether this installation sends mail at all. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public boolean isOffered() {
        return post.isSetUp();
    }

    /** Whether the person wants one; not unless somebody chose it. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public boolean isWanted() {
        return table.own().map(ReminderTable.Chosen::wanted).orElse(false);
    }

    /** Chooses it, in the language of the screen; that of the profile comes first where there is one. */
    @Requires(May.SEE_CASES)
    public void choose(boolean wanted, Locale language) {
        table.choose(wanted, language.getLanguage());
        events.publishEvent(new ReminderChosen(Acting.required().account(), wanted));
    }
}
