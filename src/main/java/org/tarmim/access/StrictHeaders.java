package org.tarmim.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What every answer at every door tells a browser: to trust nothing in it that a page of ours does not allow. */
@Configuration
class StrictHeaders {
    /** For everything that is no page of ours: sheets, answers of errors, files. Pages bring their own. */
    private static final String NOTHING_AT_ALL =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String NO_SENSORS =
            "camera=(), microphone=(), geolocation=(self), payment=(), usb=(), serial=(), bluetooth=(), midi=()";

    /** Spring Security applies it to each chain of doors. One-time links stand in an address: no page passes it on. */
    @Bean
    Customizer<HeadersConfigurer<HttpSecurity>> headersOfEveryDoor() {
        return headers -> headers.withObjectPostProcessor(headersFirst())
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(KeptFiles.nothingElse())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .frameOptions(frame -> frame.deny())
                .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_AT_ALL))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_SENSORS));
    }

    /** Writes the headers before anything else: the framework's pages are sent past the filter that would add them last. */
    private static ObjectPostProcessor<HeaderWriterFilter> headersFirst() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
