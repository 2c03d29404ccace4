package org.tarmim.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Phone;
import org.tarmim.access.Role;
import org.tarmim.access.TotpSecret;
import org.tarmim.ui.Languages;

/** The second step of signing in, as people meet it: the first time, each time, and when they try to go round it. */
@DemoHouse
class SecondFactorStoryTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Test
    void the_first_time_a_phone_is_set_up_and_ten_codes_go_on_paper() {
        var newcomer = halfway(Role.HEALTH_COORDINATOR);
        assertThat(newcomer.page.url()).endsWith("/second-factor");
        assertThat(newcomer.page.locator(".qr svg").count()).isOne();
        assertThat(newcomer.barriers()).isEmpty();
        newcomer.typeCode(phone(newcomer).code());
        assertThat(newcomer.page.url()).endsWith("/recovery-codes");
        newcomer.tap(newcomer.button("recovery.make"));
        assertThat(newcomer.page.locator(".recovery-codes li").allTextContents())
                .hasSize(10)
                .allMatch(code -> code.matches("(\\w{4}-){3}\\w{4}"));
        assertThat(newcomer.barriers()).isEmpty();
        newcomer.open("review");
        assertThat(newcomer.page.url()).endsWith("/review");
        assertThat(newcomer.complaints()).isEmpty();
    }

    @Test
    void the_walk_through_the_demo_is_two_fields_and_one_number_by_whichever_name_of_this_machine() {
        for (var host : new String[] {"localhost", "127.0.0.1"}) {
            var coordinator =
                    browsers.atDesk(Languages.ENGLISH, host).walkIn("desk").open("facilities");
            assertThat(coordinator.page.url()).endsWith("/facilities");
            assertThat(coordinator.complaints()).isEmpty();
        }
    }

    @Test
    void no_deep_link_leads_round_it() {
        var newcomer = halfway(Role.ADMINISTRATOR);
        for (var address : new String[] {"", "people", "profile", "recovery-codes", "login", "no-such-page"})
            assertThat(newcomer.open(address).page.url()).endsWith("/second-factor");
    }

    @Test
    void no_step_on_the_open_screen_leads_round_it() {
        var newcomer = halfway(Role.ADMINISTRATOR);
        for (var address : new String[] {"people", "profile"}) {
            newcomer.goInPlace(address);
            assertThat(newcomer.page.locator("vaadin-grid, table, #main input").count())
                    .isZero();
            assertThat(newcomer.page.getByText("@demo.tarmim.example").count()).isZero();
            newcomer.open("second-factor");
        }
    }

    private Visitor halfway(Role role) {
        var person = some.somebody(role);
        var visitor = browsers.onPhone(Languages.ARABIC);
        return visitor.typePassword(some.email(person), SamplePeople.PASSWORD);
    }

    private static Phone phone(Visitor visitor) {
        return new Phone(
                new TotpSecret(visitor.page.locator(".secret").textContent().replace(" ", "")));
    }
}
