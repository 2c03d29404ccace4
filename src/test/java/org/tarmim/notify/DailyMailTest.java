package org.tarmim.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.tarmim.AtOnce;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.OwnAccount;
import org.tarmim.access.People;
import org.tarmim.access.PersonId;
import org.tarmim.access.ProfileDetails;
import org.tarmim.access.Role;
import org.tarmim.detention.SampleCases;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.round.RoundDetails;
import org.tarmim.facility.round.Rounds;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/** The mail of the morning, by a real mail server. */
@HouseTest
@ExtendWith(OutputCaptureExtension.class)
class DailyMailTest {
    /** Words that no mail may hold: a person, a place, what somebody wrote, a detained person. */
    private static final List<String> PLANTED = List.of("Zaytuna", "Harbourgate", "lanternword", "Nightingale");

    private static final AtomicInteger TESTS = new AtomicInteger();
    private static final LocalTime EIGHT = LocalTime.of(8, 0);

    @Autowired
    PostOffice office;

    @Autowired
    Digests digests;

    @Autowired
    Notices notices;

    @Autowired
    SamplePeople some;

    @Autowired
    People people;

    @Autowired
    OwnAccount account;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    Verifications verifications;

    @Autowired
    Rounds rounds;

    @Autowired
    SampleCases cases;

    @Autowired
    SituationClock clock;

    GreenMail server;
    Actor reporter;
    Actor coordinator;
    Facility hospital;
    LocalDate day;

    @BeforeEach
    void a_reporter_of_a_hospital_and_a_mail_server() {
        server = PostOffice.server();
        coordinator = some.somebody(Role.HEALTH_COORDINATOR);
        reporter = some.somebody(Role.REPORTER);
        Acting.as(reporter, () -> account.change(new ProfileDetails("Zaytuna Sample", "en")));
        hospital = facilities.accepted(SampleDetails.of("Harbourgate Sample Hospital " + UUID.randomUUID())
                .workedAtBy(Set.of(reporter.organisation()))
                .details());
        day = LocalDate.of(2031, 1, 1).plusDays(20L * TESTS.incrementAndGet());
    }

    @AfterEach
    void the_server_closes() {
        server.stop();
    }

    @Test
    void a_mail_counts_what_came_and_what_is_due_and_holds_nothing_else() throws Exception {
        choose(reporter, Rhythm.DAILY, Languages.ENGLISH);
        decided(Decision.VERIFIED);
        decided(Decision.NEEDS_INFO);
        decided(Decision.NEEDS_INFO);
        var due = round();
        send(day);
        var mail = only(reporter);
        assertThat(mail.getSubject()).isEqualTo("Your summary");
        assertThat(mail.getContent().toString())
                .contains("- One of your reports was verified")
                .contains("- 2 of your reports came back with a question")
                .contains("expected to report by")
                .contains(String.valueOf(due.getYear()))
                .contains("\r\n" + PostOffice.PORTAL + "\r\n")
                .contains("To stop it, open your profile");
        assertHoldsNothingElse(mail, reporter);
    }

    @Test
    void in_arabic_every_line_runs_from_right_to_left() throws Exception {
        Acting.as(reporter, () -> account.change(new ProfileDetails("Zaytuna Sample", "ar")));
        choose(reporter, Rhythm.WEEKLY, Languages.ENGLISH);
        decided(Decision.VERIFIED);
        decided(Decision.REJECTED);
        send(day);
        var mail = only(reporter);
        assertThat(mail.getSubject()).isEqualTo("ملخّصك");
        assertThat(mail.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(mail.getContentLanguage()).containsExactly("ar");
        var text = mail.getContent().toString();
        assertThat(text).contains("جرى التحقق من بلاغ واحد من بلاغاتك", "مرة في الأسبوع");
        assertThat(text.lines().filter(line -> !line.isEmpty() && !line.equals(PostOffice.PORTAL)))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("\u200f").doesNotContainPattern("[A-Za-z]"));
        assertHoldsNothingElse(mail, reporter);
    }

    @Test
    void who_chose_no_language_in_the_profile_is_written_to_in_that_of_the_choice() throws Exception {
        Acting.as(reporter, () -> account.change(new ProfileDetails("Zaytuna Sample", null)));
        choose(reporter, Rhythm.DAILY, Languages.ARABIC);
        send(day);
        assertThat(only(reporter).getSubject()).isEqualTo("ملخّصك");
    }

    @Test
    void a_mail_says_nothing_of_cases() {
        var supervisor = some.somebody(Role.CASE_SUPERVISOR);
        var caseworker = some.somebody(Role.CASEWORKER, supervisor.organisation());
        cases.openRoom(supervisor);
        cases.of(caseworker, "Nightingale Sample");
        for (var who : List.of(caseworker, supervisor)) choose(who, Rhythm.DAILY, Languages.ENGLISH);
        send(day);
        assertThat(mails(caseworker)).isEmpty();
        assertThat(mails(supervisor)).isEmpty();
    }

    @Test
    void a_coordinator_reads_how_many_reports_wait() throws Exception {
        choose(coordinator, Rhythm.DAILY, Languages.ENGLISH);
        said();
        send(day);
        assertThat(only(coordinator).getContent().toString()).containsPattern("- .*wait.* for a decision");
        assertHoldsNothingElse(only(coordinator), coordinator);
    }

    @Test
    void nobody_gets_a_mail_who_did_not_choose_one_or_chose_none() {
        decided(Decision.VERIFIED);
        send(day);
        choose(reporter, Rhythm.NEVER, Languages.ENGLISH);
        send(day.plusDays(1));
        assertThat(mails(reporter)).isEmpty();
    }

    @Test
    void somebody_without_email_gets_none_and_keeps_nobody_elses_back() {
        var unreachable = some.withoutEmail(reporter.organisation());
        for (var who : List.of(unreachable, reporter)) choose(who, Rhythm.DAILY, Languages.ENGLISH);
        send(day);
        assertThat(mails(reporter)).hasSize(1);
    }

    @Test
    void where_there_is_nothing_to_say_no_mail_comes() {
        decided(Decision.VERIFIED);
        Acting.as(reporter, notices::readAll);
        choose(reporter, Rhythm.DAILY, Languages.ENGLISH);
        send(day);
        assertThat(mails(reporter)).isEmpty();
    }

    @Test
    void a_day_has_one_mail_and_each_notice_is_counted_in_one() throws Exception {
        choose(reporter, Rhythm.DAILY, Languages.ENGLISH);
        decided(Decision.VERIFIED);
        send(day);
        decided(Decision.VERIFIED);
        choose(reporter, Rhythm.NEVER, Languages.ENGLISH);
        choose(reporter, Rhythm.DAILY, Languages.ENGLISH);
        send(day);
        assertThat(mails(reporter)).hasSize(1);
        send(day.plusDays(1));
        assertThat(mails(reporter)).hasSize(2);
        assertThat(mails(reporter).getLast().getContent().toString()).contains("- One of your reports was verified");
        send(day.plusDays(2));
        assertThat(mails(reporter)).hasSize(2);
    }

    @Test
    void a_weekly_mail_comes_every_seventh_day() {
        choose(reporter, Rhythm.WEEKLY, Languages.ENGLISH); // its hospital stays due all the time
        for (int later = 0; later < 15; later++) send(day.plusDays(later));
        assertThat(mails(reporter)).hasSize(3);
    }

    @Test
    void no_mail_leaves_before_the_morning_of_gaza() {
        choose(reporter, Rhythm.DAILY, Languages.ENGLISH);
        office.node(server.getSmtp().getPort(), at(day, LocalTime.of(6, 59))).run();
        assertThat(mails(reporter)).isEmpty();
    }

    @Test
    void while_the_server_is_away_mail_waits_and_comes_once_when_it_is_back(CapturedOutput log) throws Exception {
        choose(reporter, Rhythm.DAILY, Languages.ENGLISH);
        decided(Decision.VERIFIED);
        int port = server.getSmtp().getPort();
        server.stop();
        for (int time = 0; time < 3; time++) office.node(port, at(day, EIGHT)).run();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        for (int time = 0; time < 3; time++) send(day);
        assertThat(only(reporter).getContent().toString()).contains("- One of your reports was verified");
        assertThat(log).contains("mail waits").doesNotContain(some.email(reporter));
    }

    @Test
    void of_several_nodes_one_sends() throws Exception {
        choose(reporter, Rhythm.DAILY, Languages.ENGLISH);
        decided(Decision.VERIFIED);
        AtOnce.answers(() -> send(day), () -> send(day));
        assertThat(mails(reporter)).hasSize(1);
    }

    @Test
    void an_account_that_was_shut_gets_none() {
        choose(reporter, Rhythm.DAILY, Languages.ENGLISH);
        decided(Decision.VERIFIED);
        Acting.as(
                Actor.system(),
                () -> people.deactivate(PersonId.of(reporter.account().toString())));
        send(day);
        assertThat(mails(reporter)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "MAIL, 421 too busy, true", // come again
        "RCPT, 451 try later, true",
        "RCPT, 550 no such person, false", // tomorrow
        "., 452 no room, true",
        "., '', false" // perhaps it was sent: not twice on one day
    })
    void what_the_server_does_not_take_is_sent_later_and_never_twice_on_a_day(
            String step, String answer, boolean sameDay, CapturedOutput log) throws Exception {
        choose(reporter, Rhythm.DAILY, Languages.ENGLISH);
        decided(Decision.VERIFIED);
        try (var gruff = new ScriptedServer(step, answer)) {
            office.node(gruff.port(), at(day, EIGHT)).run();
        }
        send(day);
        assertThat(mails(reporter)).hasSize(sameDay ? 1 : 0);
        send(day.plusDays(1));
        assertThat(mails(reporter).getFirst().getContent().toString()).contains("- One of your reports was verified");
        assertThat(log).contains("was not sent").doesNotContain(some.email(reporter));
    }

    @Test
    void one_full_mailbox_keeps_nobody_elses_mail_back() throws Exception {
        var colleague = some.somebody(Role.REPORTER, reporter.organisation());
        for (var who : List.of(reporter, colleague)) choose(who, Rhythm.DAILY, Languages.ENGLISH);
        try (var gruff = new ScriptedServer("RCPT TO:<" + some.email(reporter), "452 mailbox full")) {
            office.node(gruff.port(), at(day, EIGHT)).run();
            assertThat(gruff.taken()).isPositive();
        }
        send(day);
        assertThat(mails(reporter)).hasSize(1);
        assertThat(mails(colleague)).isEmpty();
    }

    @Test
    void a_server_that_does_not_encrypt_gets_nothing() {
        choose(reporter, Rhythm.DAILY, Languages.ENGLISH);
        var sender = PostOffice.sender(server.getSmtp().getPort());
        sender.getJavaMailProperties().put("mail.smtp.starttls.enable", "true");
        sender.getJavaMailProperties().put("mail.smtp.starttls.required", "true");
        office.node(sender, at(day, EIGHT)).run();
        assertThat(mails(reporter)).isEmpty();
        send(day);
        assertThat(mails(reporter)).hasSize(1);
    }

    private void choose(Actor who, Rhythm rhythm, Locale language) {
        Acting.as(who, () -> digests.choose(rhythm, language));
    }

    private void send(LocalDate on) {
        office.node(server.getSmtp().getPort(), at(on, EIGHT)).run();
    }

    private static Instant at(LocalDate on, LocalTime hour) {
        return on.atTime(hour).atZone(SituationClock.ZONE).toInstant();
    }

    private UUID said() {
        var details = SampleReports.of(
                        hospital.id(), Moment.at(clock.now().minus(Duration.ofHours(1))), Functionality.FULLY)
                .details();
        return Acting.as(reporter, () -> reports.report(UUID.randomUUID(), details, Set.of(Question.values())))
                .id();
    }

    private void decided(Decision decision) {
        var report = said();
        var details = decision == Decision.VERIFIED
                ? VerificationDetails.verified(report, Certainty.PROBABLE)
                : VerificationDetails.otherwise(
                        report, decision, decision.reasons().getFirst(), "A sample lanternword");
        Acting.as(coordinator, () -> verifications.decide(details));
    }

    private LocalDate round() {
        var due = clock.today().plusDays(300);
        Acting.as(coordinator, () -> rounds.open(new RoundDetails(due, null)));
        return due;
    }

    private MimeMessage only(Actor who) {
        assertThat(mails(who)).hasSize(1);
        return mails(who).getFirst();
    }

    private List<MimeMessage> mails(Actor who) {
        return PostOffice.mails(server, some.email(who));
    }

    private void assertHoldsNothingElse(MimeMessage mail, Actor reader) throws MessagingException, IOException {
        var text = mail.getContent().toString();
        var headers = Collections.list(mail.getAllHeaders()).stream()
                .filter(header -> !header.getName().equals("Received")) // written by the server that took it
                .map(Header::getValue)
                .toList();
        var all = text + mail.getSubject() + String.join("\n", headers) + GreenMailUtil.getWholeMessage(mail);
        for (var planted : PLANTED) assertThat(all).doesNotContain(planted);
        assertThat(text)
                .doesNotContain(
                        reader.name(), hospital.code().text(), hospital.id().toString(), "@", "?")
                .doesNotContainPattern("[0-9a-f]{8}-");
        assertThat(text.split("://")).as("addresses in it").hasSize(2);
        assertThat(String.join("\n", headers)).doesNotContain(reader.name(), System.getProperty("user.name") + "@");
    }
}
