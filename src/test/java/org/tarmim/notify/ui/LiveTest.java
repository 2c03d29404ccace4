package org.tarmim.notify.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Change;

@HouseTest
class LiveTest extends SpringBrowserlessTest {
    private record Touched(String subjectId) implements Change {
        @Override
        public String action() {
            return "sample.touched";
        }

        @Override
        public String subject() {
            return "sample";
        }
    }

    @Autowired
    Live live;

    @Autowired
    SamplePeople people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private final BlockingQueue<String> seenBy = new LinkedBlockingQueue<>();
    private Actor coordinator;
    private Actor reporter;
    private final Div screen = new Div();

    @BeforeEach
    void somebodyLooksAtAScreen() {
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        reporter = people.somebody(Role.REPORTER);
        signIn(coordinator);
        UI.getCurrent().add(screen);
        live.listen(
                screen,
                change -> change.of("sample") && change.subjectId().equals("this"),
                () -> seenBy.add(Acting.required().name()));
    }

    @Test
    void a_committed_change_is_heard_once() {
        touch("this", true);
        assertThat(heard()).isNotNull();
        assertThat(heard()).isNull();
    }

    @Test
    void a_change_that_is_undone_is_never_heard() {
        touch("this", false);
        assertThat(heard()).isNull();
    }

    @Test
    void what_the_screen_does_not_show_is_never_heard() {
        touch("that", true);
        assertThat(heard()).isNull();
    }

    @Test
    void a_screen_that_is_gone_never_hears() {
        UI.getCurrent().remove(screen);
        touch("this", true);
        assertThat(heard()).isNull();
    }

    @Test
    void a_screen_that_comes_back_hears_again() {
        UI.getCurrent().remove(screen);
        UI.getCurrent().add(screen);
        touch("this", true);
        assertThat(heard()).isNotNull();
    }

    @Test
    void a_screen_looks_again_in_the_name_of_its_own_user() {
        touch("this", true);
        assertThat(heard()).isEqualTo(coordinator.name());
    }

    @Test
    void a_burst_of_changes_makes_a_few_refreshes() {
        for (var time = 0; time < 200; time++) touch("this", true);
        var refreshes = 0;
        while (heard() != null) refreshes++;
        assertThat(refreshes).isBetween(1, 10);
    }

    private void signIn(Actor actor) {
        var token = UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of());
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(token));
    }

    /** Somebody else, elsewhere, changes something. */
    private void touch(String what, boolean commits) {
        elsewhere(() -> Acting.as(
                reporter,
                () -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(new Touched(what));
                    if (!commits) status.setRollbackOnly();
                })));
    }

    private static void elsewhere(Runnable work) {
        try {
            Thread.ofPlatform().start(work).join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Who was shown a refresh within a second; nobody when there was none. */
    private @Nullable String heard() {
        var session = VaadinSession.getCurrent();
        session.unlock(); // as between two requests
        try {
            return seenBy.poll(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        } finally {
            session.lock();
        }
    }
}
