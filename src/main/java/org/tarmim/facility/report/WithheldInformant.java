package org.tarmim.facility.report;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.WithheldWords;
import org.tarmim.withhold.Withholdable;

/** The name of who told a report on the phone can be withheld: in every revision, and in what is typed and not sent. */
@Configuration
class WithheldInformant {
    @Bean
    Withholdable withheldInformants(InformantTable informants, ReportTable reports, ApplicationEventPublisher events) {
        return new WithheldWords(
                ToldBy.TO_WITHHOLD,
                Set.of("report_informant", "report_draft"),
                report -> informants.name(report).map(name -> new Found(name, "review/" + report)),
                informants::withhold,
                report -> events.publishEvent(new FacilityChanged.Withheld(
                        reports.byId(report).orElseThrow().facility(), ToldBy.TO_WITHHOLD, report)));
    }
}
