package org.tarmim.detention.drop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.tarmim.access.UnreadableForms;
import org.tarmim.rest.Pace;

/**
 * The door of boxes: open to everybody, without a session, without a mark that a browser would keep of it. Nobody is
 * known here, so no request can be made in anybody's name, and forms need no word against that.
 */
@Configuration
class DropDoors {
    private static final int PER_MINUTE = 60; // many share one address

    @Bean
    @Order(1)
    SecurityFilterChain openToEverybody(HttpSecurity http) throws Exception {
        http.securityMatcher(DropAddress.PATH + "/*");
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.anonymous(anonymous -> anonymous.principal("nobody"));
        http.securityContext(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(door -> door.anyRequest().permitAll());
        http.addFilterBefore(
                new Pace(PER_MINUTE, HttpServletRequest::getRemoteAddr, DropDoors::wait), AuthorizationFilter.class);
        http.addFilterBefore(new UnreadableForms(), AuthorizationFilter.class);
        return http.build();
    }

    private static void wait(long seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DropSheets.wait(seconds, request).send(response);
    }
}
