package org.tarmim.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import org.tarmim.SecondNode;
import org.tarmim.ui.Languages;

/** Two people served by two nodes of one installation; it has a demo of its own, since it works its queue off. */
@DemoHouse
@TestPropertySource(properties = "tarmim.sample.house=two-nodes")
@TestInstance(Lifecycle.PER_CLASS)
class TwoNodesStoryTest {
    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    ApplicationContext first;

    private SecondNode second;

    @BeforeAll
    void a_second_node() {
        second = SecondNode.beside(first);
    }

    @AfterAll
    void stops() {
        second.close();
    }

    @Test
    void what_is_verified_on_one_node_is_on_the_screens_of_the_other_within_a_second() {
        var coordinator =
                browsers.atDesk(Languages.ENGLISH).signIn("coordinator").open("review");
        coordinator.noteKeys();
        var elsewhere = browsers.atDeskOf(second, Languages.ENGLISH).signIn("coordinator2");
        var delay = verify(coordinator, elsewhere);
        // other programs on a busy machine may take the first second; a portal that is slow is slow twice
        if (delay > 1_000) delay = verify(coordinator, elsewhere);
        assertThat(delay).isLessThanOrEqualTo(1_000);
    }

    @Test
    void who_ends_all_own_sessions_on_one_node_is_signed_out_on_the_other() {
        var here = browsers.atDesk(Languages.ENGLISH).signIn("auditor").open("profile");
        var elsewhere = browsers.atDeskOf(second, Languages.ENGLISH).signIn("auditor");
        here.tap(here.button("sessions.end"));
        elsewhere.page.waitForCondition(() -> {
            elsewhere.page.navigate(elsewhere.address("trail"));
            return elsewhere.page.url().contains("/login");
        });
        assertThat(elsewhere.page.url()).contains("/login");
    }

    private static long verify(Visitor coordinator, Visitor elsewhere) {
        elsewhere.open("facilities");
        elsewhere.noteChange(".counts-number");
        coordinator.press("a");
        return elsewhere.changedAt() - coordinator.pressedAt();
    }
}
