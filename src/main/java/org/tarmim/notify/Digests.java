package org.tarmim.notify;

import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;

/** The desk at which people say whether and how often they want a mail. */
@Desk
public class Digests {
    private final DigestTable table;
    private final Post post;
    private final ApplicationEventPublisher events;

    Digests(DigestTable table, Post post, ApplicationEventPublisher events) {
        this.table = table;
        this.post = post;
        this.events = events;
    }

    /** Whether this installation sends mail at all. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(readOnly = true)
    public boolean isOffered() {
        return post.isSetUp();
    }

    /** How often the person wants one; never unless somebody chose otherwise. */
    @Requires(May.BE_SIGNED_IN)
    @Transactional(readOnly = true)
    public Rhythm rhythm() {
        return table.own().map(DigestTable.Chosen::rhythm).orElse(Rhythm.NEVER);
    }

    /** Chooses it, in the language of the screen; that of the profile comes first where there is one. */
    @Requires(May.BE_SIGNED_IN)
    public void choose(Rhythm rhythm, Locale language) {
        table.choose(rhythm, language.getLanguage());
        events.publishEvent(new DigestChosen(Acting.required().account(), rhythm));
    }
}
