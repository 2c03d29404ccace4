package org.tarmim.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.RequestCacheAwareFilter;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/** The doors of the application: what is open before sign-in, and that everything else is shut. */
@Configuration
@EnableMethodSecurity
@EnableScheduling
class Doors {
    @Bean
    SecurityFilterChain guards(
            HttpSecurity http, BackToSignIn backToSignIn, RenewedSessions renewed, SecurityClock clock)
            throws Exception {
        http.authorizeHttpRequests(door -> door.requestMatchers("/static/**", "/webjars/**", "/actuator/health/**")
                .permitAll());
        http.formLogin(form -> form.loginPage("/login").failureHandler(backToSignIn));
        http.addFilterAfter(new AskedUnderFormerId(renewed), HeaderWriterFilter.class);
        http.addFilterBefore(new OwnPagesLine(), CsrfFilter.class);
        http.addFilterBefore(new UnreadableForms(), CsrfFilter.class);
        http.addFilterBefore(new LastAction(clock), RequestCacheAwareFilter.class);
        http.addFilterBefore(new ToOwedStep(), RequestCacheAwareFilter.class);
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login")
                                .addLogoutHandler(Doors::leaveNothingBehind)
                                .anyRequest(other -> other.authenticated()))
                .build();
    }

    /** Whoever uses the machine next finds neither pages nor drafts. */
    private static void leaveNothingBehind(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    /** Lets {@code @Requires(May.X)} fill its word into {@code hasRole('{value}')}. */
    @Bean
    static AnnotationTemplateExpressionDefaults wordsInExpressions() {
        return new AnnotationTemplateExpressionDefaults();
    }

    @Bean
    AuthorizationEventPublisher denials(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    /** Argon2id with the memory and passes that OWASP advises as a minimum. */
    @Bean
    PasswordEncoder passwords() {
        return new FewAtOnce(new Argon2PasswordEncoder(16, 32, 1, 19_456, 2), 4);
    }

    @Bean
    SituationClock situationClock() {
        return new SituationClock(Clock.systemUTC());
    }

    @Bean
    SecurityClock securityClock() {
        return new SecurityClock(Clock.systemUTC());
    }
}
