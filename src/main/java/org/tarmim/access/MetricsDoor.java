package org.tarmim.access;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/**
 * The door of an operator's Prometheus: figures of the machine for whoever shows the token of the installation. They
 * name no person, no facility and no address in full.
 */
@Configuration
class MetricsDoor {
    private final byte[] expected;

    MetricsDoor(@Value("${tarmim.metrics.token}") String token) {
        this.expected = ("Bearer " + token.strip()).getBytes(StandardCharsets.UTF_8);
    }

    @Bean
    @Order(1)
    SecurityFilterChain metrics(HttpSecurity http) throws Exception {
        return http.securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(door -> door.anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(showsToken(asked.getRequest()))))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(
                        refusal -> refusal.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }

    /** Requests are counted as a whole: a figure of each step of each guard would take a tenth of every request. */
    @Bean
    static SecurityObservationSettings guardsAreNotMeasured() {
        return SecurityObservationSettings.noObservations();
    }

    private boolean showsToken(HttpServletRequest asked) {
        var shown = asked.getHeader(HttpHeaders.AUTHORIZATION);
        if (shown == null || expected.length == "Bearer ".length()) return false;
        return MessageDigest.isEqual(shown.getBytes(StandardCharsets.UTF_8), expected);
    }
}
