package org.tarmim.detention.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.detention.SampleCases.ahead;
import static org.tarmim.detention.SampleCases.detention;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.OnBehalf;
import org.tarmim.access.OpenAccounts;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CaseTasks;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.PostOffice;
import org.tarmim.ui.Languages;

/** Reminders by mail: seven, three and one days before, on the day and after it, by the code of the case and one word. */
@HouseTest
class ReminderMailTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderTable table;

    @Autowired
    ReminderLetters letters;

    @Autowired
    CaseEntries entries;

    @Autowired
    CaseTasks tasks;

    @Autowired
    CaseRoom room;

    @Autowired
    Vault vault;

    @Autowired
    OpenAccounts accounts;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleCases samples;

    @Autowired
    SituationClock clock;

    GreenMail server;
    Actor caseworker;
    Actor supervisor;
    CaseHead head;

    @BeforeEach
    void a_case_and_a_mail_server() {
        server = PostOffice.server();
        clock.fixDay(DAY);
        var team = people.organisation("Sample rights organisation " + UUID.randomUUID());
        caseworker = people.somebody(Role.CASEWORKER, team);
        supervisor = people.somebody(Role.CASE_SUPERVISOR, team);
        samples.openRoom(supervisor);
        head = samples.of(caseworker, "Nightingale Sample");
        for (var who : List.of(caseworker, supervisor)) Acting.as(who, () -> reminders.choose(true, Languages.ENGLISH));
    }

    @AfterEach
    void the_server_closes() {
        server.stop();
        samples.openRoom(supervisor);
        Acting.as(caseworker, () -> reminders.choose(false, Languages.ENGLISH));
        Acting.as(supervisor, () -> reminders.choose(false, Languages.ENGLISH));
        clock.fixDay(null);
    }

    @Test
    void a_mail_comes_on_each_lead_day_with_the_code_and_one_word_and_nothing_else() throws Exception {
        Acting.as(caseworker, () -> entries.record(head.code(), ahead(DAY.plusDays(7))));
        for (int day = 0; day <= 9; day++) morning(DAY.plusDays(day));
        assertThat(mails(caseworker))
                .as("7, 3, 1 and 0 days before, and the day after")
                .hasSize(5);
        var mail = mails(caseworker).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Reminder");
        assertThat(mail.getContent().toString())
                .contains("- " + head.code() + " reminder\r\n", "\r\n" + PostOffice.PORTAL + "\r\n")
                .doesNotContain("Nightingale", "earing", "ourt", "2025", "27", caseworker.name());
        assertThat(mails(supervisor)).isEmpty();
    }

    @Test
    void what_passed_is_brought_to_the_supervisor_until_it_is_settled() {
        Acting.as(caseworker, () -> entries.record(head.code(), detention(DAY.minusDays(5), DAY.minusDays(1))));
        Acting.as(caseworker, tasks::escalate);
        morning(DAY);
        morning(DAY.plusDays(1));
        assertThat(mails(supervisor)).hasSize(2);
        Acting.as(
                caseworker,
                () -> entries.settle(head.code(), tasks.calendar().getFirst().id()));
        morning(DAY.plusDays(2));
        assertThat(mails(supervisor)).hasSize(2);
    }

    @Test
    void a_morning_on_which_the_room_was_locked_is_made_up_for() {
        morning(DAY);
        Acting.as(caseworker, () -> entries.record(head.code(), ahead(DAY.plusDays(8))));
        Acting.as(supervisor, room::lock);
        morning(DAY.plusDays(1));
        assertThat(mails(caseworker)).isEmpty();
        samples.openRoom(supervisor);
        morning(DAY.plusDays(2));
        assertThat(mails(caseworker)).hasSize(1);
        morning(DAY.plusDays(2));
        assertThat(mails(caseworker)).as("once a day").hasSize(1);
    }

    @Test
    void nobody_gets_one_who_did_not_choose_it() {
        Acting.as(caseworker, () -> reminders.choose(false, Languages.ENGLISH));
        Acting.as(caseworker, () -> entries.record(head.code(), ahead(DAY.plusDays(7))));
        morning(DAY);
        assertThat(mails(caseworker)).isEmpty();
    }

    /** The job on the morning of a day, in the situation and for real. */
    private void morning(LocalDate day) {
        clock.fixDay(day);
        var now = day.atTime(EIGHT).atZone(SituationClock.ZONE).toInstant();
        var real = new SecurityClock(Clock.fixed(now, ZoneOffset.UTC));
        var post = PostOffice.post(server.getSmtp().getPort());
        new ReminderMail(table, letters, post, vault, accounts, onBehalf, real).run();
    }

    private List<MimeMessage> mails(Actor actor) {
        return PostOffice.mails(server, people.email(actor));
    }
}
