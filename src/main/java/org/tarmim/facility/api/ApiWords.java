package org.tarmim.facility.api;

import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tarmim.rest.PageTags;
import org.tarmim.rest.Vocabulary;

/** With which status the desks of this room refuse, and what their fields are called in the JSON. */
@Configuration
class ApiWords {
    private static final Map<String, Integer> STATUSES = Map.ofEntries(
            Map.entry("facility.code.check", 404),
            Map.entry("facility.code.form", 404),
            Map.entry("facility.edit.unseen", 403),
            Map.entry("facility.missing", 404),
            Map.entry("facility.stale", 412),
            Map.entry("facility.strict.unnamed", 403),
            Map.entry("list.page.unreadable", 400),
            Map.entry("proposal.decided", 409),
            Map.entry("proposal.missing", 404),
            Map.entry("proposal.own", 403),
            Map.entry("proposal.stale", 409),
            Map.entry("report.correct.again", 409),
            Map.entry("report.correct.own", 403),
            Map.entry("report.id.used", 409),
            Map.entry("report.correct.withdrawn", 409),
            Map.entry("report.missing", 404),
            Map.entry("report.withdraw.again", 409),
            Map.entry("report.withdraw.corrected", 409),
            Map.entry("report.withdraw.decided", 409),
            Map.entry("report.withdraw.own", 403),
            Map.entry("report.withdraw.repeat", 409),
            Map.entry("verification.withdrawn", 409),
            Map.entry("report.withheld.meanwhile", 409),
            Map.entry("verification.decided", 409),
            Map.entry("verification.undone", 409),
            Map.entry("report.correct.decided", 409),
            Map.entry("verification.own", 403),
            Map.entry("verification.sameOrganisation", 403),
            Map.entry("verification.superseded", 409));

    private static final Map<String, String> FIELDS = Map.of("type", "facility_type", "area", "pcode");

    @Bean
    Vocabulary facilityVocabulary() {
        return new Vocabulary(STATUSES, FIELDS);
    }

    /** Exports are left out: a tag needs the whole answer in memory. */
    @Bean
    FilterRegistrationBean<PageTags> facilityTags() {
        var tags = new FilterRegistrationBean<>(new PageTags());
        tags.setName("facilityTags");
        tags.addUrlPatterns("/api/v1/facilities", "/api/v1/facilities/*", "/api/v1/reports", "/api/v1/reports/*");
        tags.addUrlPatterns("/api/v1/needs");
        return tags;
    }
}
