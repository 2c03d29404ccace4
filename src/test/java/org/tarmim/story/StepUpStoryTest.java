package org.tarmim.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Person;
import org.tarmim.access.PersonId;
import org.tarmim.access.Phone;
import org.tarmim.access.Role;
import org.tarmim.access.Totp;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.ui.Languages;

/** A screen left open for six minutes asks who sits there before it does something dangerous. */
@HouseTest
@Import(StepUpStoryTest.LaterClock.class)
class StepUpStoryTest {
    private static final AtomicReference<Duration> LATER = new AtomicReference<>(Duration.ZERO);

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Autowired
    SecurityClock clock;

    @BeforeEach
    void it_is_now() {
        LATER.set(Duration.ZERO);
    }

    private final AtomicInteger heardOverPush = new AtomicInteger();

    @TestConfiguration
    static class LaterClock {
        @Bean
        @Primary
        SecurityClock laterClock() {
            InstantSource later = () -> Instant.now().plus(LATER.get());
            return new SecurityClock(later.withZone(ZoneOffset.UTC));
        }
    }

    @Test
    void six_minutes_later_a_fresh_code_is_asked_for_and_then_the_act_is_done() {
        var reporter = some.somebody(Role.REPORTER);
        var administrator = some.somebody(Role.ADMINISTRATOR);
        var phone = some.phone(administrator);
        var screen = browsers.atDesk(Languages.ENGLISH);
        screen.page.onWebSocket(push -> push.onFrameReceived(frame -> heardOverPush.incrementAndGet()));
        screen.typePassword(some.email(administrator), SamplePeople.PASSWORD).typeCode(phone.code());
        screen.open("people");
        LATER.set(Duration.ofMinutes(6));
        deactivate(screen, reporter.name());
        var code = screen.page.locator(".one-time-code input");
        code.waitFor();
        assertThat(screen.barriers()).isEmpty();
        assertThat(state(reporter.account().toString())).isEqualTo(Person.State.ACTIVE);
        code.fill("000000");
        screen.tap(screen.button("factor.submit"));
        screen.page.getByText(screen.words.say("factor.refused")).waitFor();
        assertThat(state(reporter.account().toString())).isEqualTo(Person.State.ACTIVE);
        give(screen, phone);
        await().until(() -> state(reporter.account().toString()) == Person.State.DEACTIVATED);
        assertThat(heardOverPush).hasPositiveValue();
        assertThat(screen.complaints()).isEmpty();
    }

    @Test
    void six_minutes_later_the_trail_is_taken_along_after_a_fresh_code() {
        var auditor = some.somebody(Role.AUDITOR);
        var phone = some.phone(auditor);
        var screen = browsers.atDesk(Languages.ENGLISH);
        screen.typePassword(some.email(auditor), SamplePeople.PASSWORD).typeCode(phone.code());
        screen.open("trail");
        LATER.set(Duration.ofMinutes(6));
        screen.tap(screen.button("trail.export"));
        var sheet = screen.page.waitForDownload(() -> give(screen, phone));
        assertThat(sheet.suggestedFilename()).isEqualTo("trail.csv");
        assertThat(sheet.failure()).isNull();
        assertThat(screen.complaints()).isEmpty();
    }

    private void give(Visitor screen, Phone phone) {
        screen.page.locator(".one-time-code input").fill(Totp.code(phone.secret(), Totp.step(clock.now())));
        screen.tap(screen.button("factor.submit"));
    }

    private static void deactivate(Visitor screen, String name) {
        var words = screen.words;
        screen.tap(screen.page.getByLabel(words.say("people.actions.of", name)).first());
        screen.tap(screen.page.getByRole(
                AriaRole.MENUITEM,
                new Page.GetByRoleOptions()
                        .setName(words.say("people.deactivate"))
                        .setExact(true)));
        screen.tap(screen.button("people.deactivate").last());
    }

    private Person.State state(String account) {
        return some.listed(PersonId.of(account)).state();
    }
}
