package org.tarmim.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Read;

@HouseTest
class TrailViewTest extends SpringBrowserlessTest {
    @Autowired
    SamplePeople people;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void the_auditor_sees_what_was_done_to_one_thing_and_can_check_the_chain() {
        var auditor = people.somebody(Role.AUDITOR);
        var thing = read(people.somebody(Role.HEALTH_COORDINATOR));
        read(people.somebody(Role.HEALTH_COORDINATOR));
        var view = open(auditor, thing);
        assertThat(find(NativeTableRow.class, view).all()).hasSize(2); // the head and one entry
        assertThat(find(ChainPanel.class, view).all()).hasSize(1);
    }

    @Test
    void a_reporter_sees_the_own_actions_only_and_no_check() {
        var reporter = people.somebody(Role.REPORTER);
        var thing = read(people.somebody(Role.REPORTER));
        var view = open(reporter, thing);
        assertThat(find(NativeTableRow.class, view).all()).isEmpty();
        assertThat(find(ChainPanel.class, view).all()).isEmpty();
    }

    private String read(Actor actor) {
        var thing = UUID.randomUUID().toString();
        Acting.as(actor, () -> events.publishEvent(new Read("sample.opened", thing)));
        return thing;
    }

    private TrailView open(Actor actor, String thing) {
        var authorities = actor.permissions().stream().map("ROLE_"::concat).toArray(String[]::new);
        var token = UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList(authorities));
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(token));
        UI.getCurrent().navigate(TrailView.class, QueryParameters.simple(Map.of("subject", thing)));
        return (TrailView) getCurrentView();
    }
}
