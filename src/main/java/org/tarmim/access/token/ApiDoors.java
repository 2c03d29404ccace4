package org.tarmim.access.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.tarmim.rest.BodyLimit;
import org.tarmim.rest.Pace;
import org.tarmim.rest.ProblemWriter;
import org.tarmim.rest.Refused;

/**
 * The door of programs: everything below {@code /api/} is answered to a token and to nothing else. There is no session,
 * no cookie and so nothing that another site could ride on.
 */
@Configuration
class ApiDoors {
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            TokenSignIn signIn,
            ProblemWriter problems,
            @Value("${tarmim.api.pace.address}") int ofAddress,
            @Value("${tarmim.api.pace.token}") int ofToken)
            throws Exception {
        http.securityMatcher("/api/**");
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(door -> door.anyRequest().authenticated());
        http.exceptionHandling(refusal -> refusal.authenticationEntryPoint(
                        (request, response, why) -> unknown(request, response, problems))
                .accessDeniedHandler((request, response, why) -> problems.refuse(403, request, response)));
        http.addFilterBefore(
                new Pace(ofAddress, HttpServletRequest::getRemoteAddr, problems), AuthorizationFilter.class);
        http.addFilterBefore(new BearerFilter(signIn), AuthorizationFilter.class);
        http.addFilterAfter(new Pace(ofToken, BearerFilter::token, problems), AuthorizationFilter.class);
        http.addFilterAfter(new BodyLimit(problems), AuthorizationFilter.class);
        return http.build();
    }

    private static void unknown(HttpServletRequest request, HttpServletResponse response, ProblemWriter problems)
            throws IOException {
        var sent = request.getHeader("Authorization") != null;
        response.setHeader("WWW-Authenticate", "Bearer realm=\"tarmim\"" + (sent ? ", error=\"invalid_token\"" : ""));
        problems.refuse(Refused.with(401, sent ? "rest.token.unknown" : "rest.token.missing"), request, response);
    }
}
