package org.tarmim.access;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What an open screen is answered is kept nowhere. The framework tells browsers to ask before they show such an answer
 * again, which still lets them keep it on the disk of a machine that others use too.
 */
@Configuration
class AnswersToScreens {
    /** The part of an address by which a screen asks the framework for something. */
    private static final String ASKED = "v-r=";

    @Bean
    FilterRegistrationBean<Filter> answersToScreensAreKeptNowhere() {
        return new FilterRegistrationBean<>((request, response, chain) -> chain.doFilter(
                request,
                isOfScreen((HttpServletRequest) request) ? new KeptNowhere((HttpServletResponse) response) : response));
    }

    private static boolean isOfScreen(HttpServletRequest request) {
        var asked = request.getQueryString();
        return asked != null && asked.contains(ASKED);
    }

    /** An answer whose headers stay with what the doors said of keeping it. */
    private static final class KeptNowhere extends HttpServletResponseWrapper {
        private static final String CACHE = "Cache-Control";

        KeptNowhere(HttpServletResponse answer) {
            super(answer);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!name.equals(CACHE) || !containsHeader(CACHE)) super.setHeader(name, value);
        }
    }
}
