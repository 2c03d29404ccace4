package org.tarmim.detention.due;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.tarmim.rest.Pace;

/** The door of calendar programs, which have nothing but the address: no session, no cookie, and nothing to submit. */
@Configuration
class FeedDoors {
    private static final int PER_MINUTE = 60;

    @Bean
    @Order(1)
    SecurityFilterChain calendarPrograms(HttpSecurity http) throws Exception {
        http.securityMatcher("/calendar/*");
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(door -> door.anyRequest().permitAll());
        http.addFilterBefore(
                new Pace(PER_MINUTE, HttpServletRequest::getRemoteAddr, FeedDoors::wait), AuthorizationFilter.class);
        return http.build();
    }

    private static void wait(long seconds, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
    }
}
