package org.tarmim.detention.due;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The door of calendar programs, which have nothing but the address: no session, no cookie, and nothing to submit. */
@Configuration
class FeedDoors {
    @Bean
    @Order(1)
    SecurityFilterChain calendarPrograms(HttpSecurity http) throws Exception {
        http.securityMatcher("/calendar/*");
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(door -> door.anyRequest().permitAll());
        return http.build();
    }
}
