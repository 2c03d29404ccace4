package org.tarmim.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.OwnAccount;
import org.tarmim.access.People;
import org.tarmim.access.PersonId;
import org.tarmim.access.Role;
import org.tarmim.access.RoleChanges;
import org.tarmim.ui.Languages;

/** What was allowed when a screen was opened is no longer done once it is not: the next thing typed into it is lost. */
@DemoHouse
class EndedSessionStoryTest {
    private static final String TYPED = "Typed after the end";

    @RegisterExtension
    static final Browsers browsers = new Browsers();

    @Autowired
    SamplePeople some;

    @Autowired
    People people;

    @Autowired
    RoleChanges roles;

    @Autowired
    OwnAccount own;

    private final AtomicInteger heardOverPush = new AtomicInteger();

    @Test
    void an_open_screen_saves_as_long_as_nothing_ended_it() {
        var person = some.somebody(Role.REPORTER);
        var screen = profileOf(person);
        saves(screen);
        screen.settle();
        assertThat(nameOf(person)).isEqualTo(TYPED);
        assertThat(heardOverPush).hasPositiveValue();
    }

    @Test
    void ending_all_my_sessions_holds_on_an_open_screen() {
        isLost(some.somebody(Role.REPORTER), person -> Acting.as(person, own::endSessions));
    }

    @Test
    void deactivation_holds_on_an_open_screen() {
        isLost(some.somebody(Role.REPORTER), this::deactivate);
    }

    @Test
    void a_role_taken_away_holds_on_an_open_screen() {
        isLost(some.somebody(Role.NGO_MANAGER), this::makeReporter);
    }

    private void isLost(Actor person, Consumer<Actor> end) {
        var screen = profileOf(person);
        var before = nameOf(person);
        end.accept(person);
        saves(screen);
        screen.page
                .getByText(screen.words.say("session.ended"))
                .or(screen.button("sign-in.submit"))
                .first()
                .waitFor();
        assertThat(nameOf(person)).isEqualTo(before);
    }

    private void deactivate(Actor person) {
        Acting.as(
                Actor.system(),
                () -> people.deactivate(PersonId.of(person.account().toString())));
    }

    private void makeReporter(Actor person) {
        var id = PersonId.of(person.account().toString());
        Acting.as(some.somebody(Role.ADMINISTRATOR), () -> roles.propose(id, Set.of(Role.REPORTER)));
        Acting.as(some.somebody(Role.ADMINISTRATOR), () -> roles.confirm(id));
    }

    private Visitor profileOf(Actor person) {
        var visitor = browsers.atDesk(Languages.ENGLISH);
        visitor.page.onWebSocket(push -> push.onFrameReceived(frame -> heardOverPush.incrementAndGet()));
        visitor.signIn(some.email(person), SamplePeople.PASSWORD).open("profile");
        return visitor;
    }

    private static void saves(Visitor visitor) {
        var name = visitor.main().getByLabel(visitor.words.say("ProfileDetails.name"));
        if (name.count() == 0) return; // the screen is gone already
        name.fill(TYPED, new Locator.FillOptions().setForce(true));
        visitor.button("profile.save").click(new Locator.ClickOptions().setForce(true));
    }

    private String nameOf(Actor person) {
        return some.listed(PersonId.of(person.account().toString())).name();
    }
}
