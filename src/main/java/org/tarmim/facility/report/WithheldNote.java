package org.tarmim.facility.report;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.withhold.Found;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.Withholdable;

/** The note of a report can be withheld: in the report, in every revision of it, and in what is typed of it. */
@Component
class WithheldNote implements Withholdable {
    private final ReportTable reports;
    private final ApplicationEventPublisher events;

    WithheldNote(ReportTable reports, ApplicationEventPublisher events) {
        this.reports = reports;
        this.events = events;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("REPORT_NOTE");
    }

    @Override
    public Set<String> tables() {
        return Set.of("status_report", "report_draft", "answer_draft");
    }

    @Override
    public Optional<Found> find(Passage passage) {
        return reports.byId(passage.subject())
                .filter(report -> report.note() != null)
                .map(report -> new Found(Objects.requireNonNull(report.note()), "review/" + report.id()));
    }

    @Override
    public void blank(UUID ask, Passage passage) {
        var report = reports.byId(passage.subject()).orElseThrow();
        reports.withholdNote(ask);
        events.publishEvent(new FacilityChanged.Withheld(report.facility(), passage.kind(), report.id()));
    }
}
