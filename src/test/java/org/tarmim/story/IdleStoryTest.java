package org.tarmim.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tarmim.access.SessionsLater;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.kernel.Committed;
import org.tarmim.ui.Languages;

/** A list that nobody looks at any more follows what happens, but stays signed in no longer for it. */
@DemoHouse
class IdleStoryTest {
    private static final Duration IDLE = Duration.ofMinutes(60);

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    ApplicationContext house;

    @Test
    void a_key_prolongs_a_session_and_a_live_refresh_does_not() {
        var left = list();
        var used = list();
        var since = Instant.now();
        used.press("Shift");
        left.page.waitForResponse(answer -> answer.url().contains("v-r=uidl"), this::somethingHappens);
        left.settle();

        SessionsLater.endOver(house, since.plus(IDLE));
        left.page.waitForCondition(() -> asksToSignIn(left));
        used.page.reload();
        used.settle();
        assertThat(used.main().locator(".facility-grid")).isVisible();
    }

    private Visitor list() {
        return browsers.atDesk(Languages.ENGLISH).signIn("manager").open("facilities");
    }

    private void somethingHappens() {
        house.publishEvent(new Committed(
                1,
                Instant.now(),
                "facility.accepted",
                FacilityChanged.SUBJECT,
                UUID.randomUUID().toString()));
    }

    private static boolean asksToSignIn(Visitor visitor) {
        visitor.page.reload();
        return visitor.page.url().endsWith("/login");
    }
}
