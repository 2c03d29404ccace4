package org.tarmim.facility.report;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.withhold.Passage;

/** The desk that says which names of partners in a report somebody can ask to have withheld. */
@Desk
public class ReportPartners {
    static final String KIND = "REPORT_PARTNER";

    private final ReportPartTable parts;

    ReportPartners(ReportPartTable parts) {
        this.parts = parts;
    }

    /** The names of the partners of a report as far as the reader sees them. */
    @Requires(May.ASK_TO_WITHHOLD)
    public Map<Passage, String> of(UUID report) {
        return parts.partners(report).entrySet().stream()
                .collect(Collectors.toMap(named -> new Passage(KIND, named.getKey()), Map.Entry::getValue));
    }
}
