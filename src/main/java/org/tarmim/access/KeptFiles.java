package org.tarmim.access;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;

/**
 * What a browser may keep: the program of the pages, and nothing that was shown in them. On a slow line each file that
 * a browser has to ask for again can cost its person half a second.
 */
@Configuration
class KeptFiles {
    /** Here each file is named after its content, so that it never changes. */
    private static final String BUILD = "/VAADIN/build/*";

    /** Whoever sends these says how long they are good. */
    private static final OrRequestMatcher PROGRAM = new OrRequestMatcher(
            matcher("/VAADIN/build/**"), matcher("/VAADIN/static/**"), matcher("/static/**"), matcher("/lumo/**"));

    /** Tells browsers to keep no answer but the program itself. */
    static HeaderWriter nothingElse() {
        return new DelegatingRequestMatcherHeaderWriter(
                new NegatedRequestMatcher(PROGRAM), new CacheControlHeadersWriter());
    }

    @Bean
    FilterRegistrationBean<Filter> buildIsKeptForEver() {
        var filter = new FilterRegistrationBean<Filter>(
                (request, response, chain) -> chain.doFilter(request, new KeptForEver((HttpServletResponse) response)));
        filter.addUrlPatterns(BUILD);
        return filter;
    }

    private static PathPatternRequestMatcher matcher(String path) {
        return PathPatternRequestMatcher.withDefaults().matcher(path);
    }

    /** An answer that may be kept for a year, whatever its sender thinks. */
    private static final class KeptForEver extends HttpServletResponseWrapper {
        private static final String CACHE = "Cache-Control";

        KeptForEver(HttpServletResponse answer) {
            super(answer);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equals(CACHE) && getStatus() < 400 ? "max-age=31536000, immutable" : value);
        }
    }
}
