package org.tarmim.facility.report;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholdable;

/** The name of a partner can be withheld: in the report, in every revision of it, and in what is typed and not sent. */
@Component
class WithheldPartner implements Withholdable {
    private final ReportTable reports;
    private final ReportPartTable parts;
    private final ApplicationEventPublisher events;

    WithheldPartner(ReportTable reports, ReportPartTable parts, ApplicationEventPublisher events) {
        this.reports = reports;
        this.parts = parts;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(ReportPartners.KIND);
    }

    @Override
    public Set<String> tables() {
        return Set.of("report_support", "status_report", "report_draft", "answer_draft");
    }

    @Override
    public Optional<Found> find(Passage passage) {
        return parts.reportOfPartner(passage.subject())
                .flatMap(report -> Optional.ofNullable(parts.partners(report).get(passage.subject()))
                        .map(name -> new Found(name, "review/" + report)));
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        var report =
                parts.reportOfPartner(passage.subject()).flatMap(reports::byId).orElseThrow();
        parts.withholdPartner(ask);
        events.publishEvent(new FacilityChanged.Withheld(report.facility(), passage.kind(), report.id()));
    }
}
