package org.tarmim.detention.drop;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.tarmim.access.UnreadableForms;
import org.tarmim.detention.count.PublicCounts;
import org.tarmim.rest.Pace;

/**
 * The doors of boxes and of the public count: open to everybody, without a session, without a mark that a browser would
 * keep of it. Nobody is known here, so no request can be made in anybody's name, and forms need no word against that.
 */
@Configuration
class OpenDoors {
    /** Many share one address of the network. */
    private static final int PAGES_A_MINUTE = 60;

    private static final int DROPS_A_MINUTE = 6;
    private static final int NETWORK_GROUPS = 4;

    @Bean
    @Order(1)
    SecurityFilterChain openToEverybody(HttpSecurity http) throws Exception {
        http.securityMatcher(DropAddress.PATH + "/*", PublicCounts.PATH);
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.anonymous(AbstractHttpConfigurer::disable); // it would look for a session
        http.securityContext(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(door -> door.anyRequest().permitAll());
        http.addFilterBefore(new UnreadableForms(), AuthorizationFilter.class);
        http.addFilterBefore(new Pace(PAGES_A_MINUTE, OpenDoors::nearby, OpenDoors::wait), AuthorizationFilter.class);
        http.addFilterBefore(
                new Pace(DROPS_A_MINUTE, OpenDoors::nearby, OpenDoors::wait).ofMethod("POST"),
                AuthorizationFilter.class);
        return http.build();
    }

    /** An address of the network with those that one line has beside it: the first 64 bits of an IPv6 address. */
    private static String nearby(HttpServletRequest request) {
        return Stream.of(request.getRemoteAddr().split(":"))
                .limit(NETWORK_GROUPS)
                .collect(joining(":"));
    }

    private static void wait(long seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        DropSheets.wait(seconds, request).send(response);
    }
}
