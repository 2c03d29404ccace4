package org.tarmim.rest;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** Answers addresses below {@code /api} that nobody has, which otherwise would open the first page of the screens. */
@Configuration
class NoSuchAddress {
    private static final int AFTER_THE_ENDPOINTS = 1;

    @Bean
    SimpleUrlHandlerMapping refusedAddresses(ProblemWriter problems) {
        HttpRequestHandler missing = (request, response) -> problems.refuse(404, request, response);
        return new SimpleUrlHandlerMapping(Map.of("/api/**", missing), AFTER_THE_ENDPOINTS);
    }
}
