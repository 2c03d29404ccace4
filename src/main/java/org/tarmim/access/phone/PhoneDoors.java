package org.tarmim.access.phone;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.tarmim.access.May;
import org.tarmim.rooms.Room;

/**
 * The door of phones: everything below {@code /r} is answered to an open phone and to nothing else, but for the pages
 * on which one is bound and opened. There is no session in the memory of a node.
 */
@Configuration
@Room("facility")
class PhoneDoors {
    /** Asks for the PIN, or for a code, and keeps what came with the request. */
    private static final String SHUT = PhoneCookies.PATH + "/shut";

    /** Says that a form did not come from one of our pages, and keeps what was typed. */
    private static final String FOREIGN = PhoneCookies.PATH + "/again";

    /** Says that something was too large to be read. */
    private static final String LARGE = PhoneCookies.PATH + "/large";

    @Bean
    @Order(1)
    SecurityFilterChain lightDoors(HttpSecurity http, PhoneSignIn signIn) throws Exception {
        http.securityMatcher(PhoneCookies.PATH, PhoneCookies.PATH + "/**");
        http.csrf(csrf -> csrf.csrfTokenRepository(formsOfOurs()));
        http.logout(LogoutConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.authorizeHttpRequests(
                door -> door.requestMatchers(PhoneCookies.PATH, "/r/bind", "/r/bind/*", "/r/open", SHUT, FOREIGN, LARGE)
                        .permitAll()
                        .anyRequest()
                        .hasRole(May.USE_PHONE));
        http.exceptionHandling(refusal -> refusal.authenticationEntryPoint(
                        (request, response, why) -> forward(SHUT, request, response))
                .accessDeniedHandler((request, response, why) -> forward(FOREIGN, request, response)));
        http.addFilterBefore(new FormLimit(LARGE), CsrfFilter.class);
        http.addFilterBefore(new PhoneFilter(signIn), AuthorizationFilter.class);
        return http.build();
    }

    /** Kept for long: a phone brings a page back that it closed days ago, with what was typed into it. */
    private static CookieCsrfTokenRepository formsOfOurs() {
        var forms = new CookieCsrfTokenRepository();
        forms.setCookieName("__Secure-tarmim-form");
        forms.setCookiePath(PhoneCookies.PATH);
        forms.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(true).sameSite("Strict").maxAge(Duration.ofDays(30)));
        return forms;
    }

    private static void forward(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        request.getRequestDispatcher(page).forward(request, response);
    }
}
