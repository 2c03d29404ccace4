package org.tarmim.detention.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.access.OwnAccount;
import org.tarmim.access.Profile;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.detention.casefile.LeadDays;
import org.tarmim.detention.casefile.Supervision;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.Delivery;
import org.tarmim.notify.Letter;
import org.tarmim.notify.MailText;
import org.tarmim.ui.Words;

/**
 * The reminder of whoever acts: codes of cases and one neutral word, since a mail is read by others. It is taken on before
 * it is sent and settled afterwards, so that nobody gets two on one day, and a day on which none went is made up for.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReminderLetters {
    private final ReminderTable table;
    private final CaseTasks tasks;
    private final Supervision supervision;
    private final OwnAccount account;
    private final SituationClock clock;

    ReminderLetters(
            ReminderTable table, CaseTasks tasks, Supervision supervision, OwnAccount account, SituationClock clock) {
        this.table = table;
        this.tasks = tasks;
        this.supervision = supervision;
        this.account = account;
        this.clock = clock;
    }

    /** Takes the mail of a real day on; empty where another node did, or where there is nothing to say, nor will be today. */
    Optional<Letter> take(LocalDate day, String portal) {
        if (!table.claim(day)) return Optional.empty();
        var chosen = table.own().orElseThrow();
        var profile = account.profile();
        var codes = codes(chosen.toldUntil());
        if (!codes.isEmpty() && profile.email() != null)
            return Optional.of(letter(profile, language(profile, chosen), codes, portal));
        table.told(clock.today());
        return Optional.empty();
    }

    /** Notes what became of it. */
    void settle(Delivery delivery) {
        switch (delivery) {
            case SENT -> table.told(clock.today());
            case LATER -> table.release();
            case REFUSED, UNSURE -> {} // tomorrow, with all it told of
        }
    }

    private List<CaseCode> codes(@Nullable LocalDate toldUntil) {
        var today = clock.today();
        var days = new LeadDays(toldUntil == null ? today.minusDays(1) : toldUntil, today);
        var lapsed = Acting.required().may(May.GRANT_CASES) ? supervision.lapsed().stream() : Stream.<CaseCode>of();
        return Stream.concat(tasks.reminders(days).stream(), lapsed).distinct().toList();
    }

    private static Letter letter(Profile profile, Locale language, List<CaseCode> codes, String portal) {
        var words = Words.in(language);
        var lines = new ArrayList<>(List.of(words.say("mail.greeting"), ""));
        codes.forEach(code -> lines.add("- " + code.text() + " " + words.say("feed.word")));
        lines.addAll(List.of("", words.say("mail.where"), portal, "", words.say("reminder.stop")));
        var text = MailText.of(lines, words, portal);
        return new Letter(profile.address(), words.locale(), words.say("reminder.subject"), text);
    }

    private static Locale language(Profile profile, ReminderTable.Chosen chosen) {
        var own = profile.language();
        return Locale.of(own == null ? chosen.language() : own);
    }
}
