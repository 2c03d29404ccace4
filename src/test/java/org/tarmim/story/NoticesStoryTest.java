package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;

/** A question comes back: the bell says so on the open screen, and leads to what it is about. */
@DemoHouse
class NoticesStoryTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    Verifications verifications;

    @Autowired
    SituationClock clock;

    @Test
    void what_came_back_rings_is_read_with_its_reason_and_rings_no_more() {
        var reporter = some.somebody(Role.REPORTER);
        var report = said(reporter);
        var visitor = browsers.onPhone(Languages.ENGLISH)
                .signIn(some.email(reporter), SamplePeople.PASSWORD)
                .open("");
        var bell = visitor.page.locator(".bell");
        assertThat(bell).hasAttribute("aria-label", visitor.words.say("notices.unread", 0));

        asked(report);
        assertThat(bell).hasAttribute("aria-label", visitor.words.say("notices.unread", 1));
        visitor.tap(bell);
        assertThat(visitor.main()).containsText(visitor.words.say("ReasonCode.MISSING_DETAIL"));
        assertThat(visitor.main()).containsText("How many beds?");

        visitor.tap(visitor.main().locator(".notice-new a"));
        visitor.page.waitForURL("**/my-reports");
        assertThat(bell).hasAttribute("aria-label", visitor.words.say("notices.unread", 0));
        visitor.open("notices");
        assertThat(visitor.main().locator(".notice-line")).hasCount(1);
        assertThat(visitor.main().locator(".notice-new")).hasCount(0);
        assertThat(visitor.button("notices.read.all")).isHidden();
        assertThat(visitor.complaints()).isEmpty();
    }

    private UUID said(Actor reporter) {
        var hospital = facilities.hospital(reporter.organisation());
        var seen = Moment.at(clock.now().minus(Duration.ofMinutes(5)));
        var details =
                SampleReports.of(hospital.id(), seen, Functionality.PARTIALLY).details();
        return Acting.as(reporter, () -> reports.report(UUID.randomUUID(), details, Set.of(Question.values())))
                .id();
    }

    private void asked(UUID report) {
        var question = VerificationDetails.otherwise(
                report, Decision.NEEDS_INFO, Decision.NEEDS_INFO.reasons().getFirst(), "How many beds?");
        Acting.as(some.somebody(Role.HEALTH_COORDINATOR), () -> verifications.decide(question));
    }
}
