package org.tarmim.pledge.api;

import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tarmim.rest.PageTags;
import org.tarmim.rest.Vocabulary;

/** With which status the desks of this room refuse, and which of its answers have tags. */
@Configuration
class PledgeWords {
    @Bean
    Vocabulary pledgeVocabulary() {
        return new Vocabulary(Map.of("pledge.gone", 404, "iati.nothing", 409, "iati.reporter.missing", 409), Map.of());
    }

    /** Exports are left out: a tag needs the whole answer in memory. */
    @Bean
    FilterRegistrationBean<PageTags> pledgeTags() {
        var tags = new FilterRegistrationBean<>(new PageTags());
        tags.setName("pledgeTags");
        tags.addUrlPatterns("/api/v1/pledges", "/api/v1/pledges/*", "/api/v1/gap", "/api/v1/gap/*");
        return tags;
    }
}
