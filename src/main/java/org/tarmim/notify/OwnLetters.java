package org.tarmim.notify;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.OwnAccount;
import org.tarmim.access.Profile;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.Words;

/**
 * The mail of whoever acts. It is taken on before it is sent and settled afterwards, so that of several nodes, and of a
 * node that breaks off in between, nobody gets two on one day; what was not sent is counted in the next one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnLetters {
    /** A letter, and the notices it counts. */
    record Made(Letter letter, List<UUID> counted) {}

    private final DigestTable digests;
    private final NoticeTable notices;
    private final Notices desk;
    private final OwnAccount account;
    private final Post post;
    private final SecurityClock clock;

    OwnLetters(
            DigestTable digests,
            NoticeTable notices,
            Notices desk,
            OwnAccount account,
            Post post,
            SecurityClock clock) {
        this.digests = digests;
        this.notices = notices;
        this.desk = desk;
        this.account = account;
        this.post = post;
        this.clock = clock;
    }

    /** Takes the mail of that day on; empty where another node did, or where there is nothing to say, nor will be today. */
    Optional<Made> take(LocalDate day) {
        if (!digests.claim(day)) return Optional.empty();
        var chosen = digests.own().orElseThrow();
        var profile = account.profile();
        var told = notices.unmailed();
        var digest = Digest.of(told.stream().map(Told::news).toList(), desk.due());
        if (digest.isEmpty() || profile.email() == null) {
            digests.settle(day);
            return Optional.empty();
        }
        var words = Words.in(language(profile, chosen));
        var letter = new Letter(
                profile.address(),
                words.locale(),
                words.say("mail.subject"),
                digest.text(words, chosen.rhythm(), post.portal()));
        return Optional.of(new Made(letter, told.stream().map(Told::id).toList()));
    }

    /** Notes what became of it. */
    void settle(Made made, Delivery delivery, LocalDate day) {
        switch (delivery) {
            case SENT -> {
                digests.settle(day);
                notices.mailed(made.counted(), clock.now());
            }
            case LATER -> digests.release();
            case REFUSED, UNSURE -> {} // tomorrow, with all it counted
        }
    }

    private static Locale language(Profile profile, DigestTable.Chosen chosen) {
        var own = profile.language();
        return Locale.of(own == null ? chosen.language() : own);
    }
}
