package org.tarmim.facility.ui.report;

import java.time.LocalDate;
import java.util.List;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.report.Informant;
import org.tarmim.facility.report.Known;

/**
 * What is printed on a form before anything is filled in.
 *
 * @param catalogue  all services there are
 * @param informants who may have told it and has an account; empty where the reader reports for nobody else
 * @param phoning    whether the reader may type what others tell, did not ask to, or is on the phone with somebody
 * @param today      the last day that can be chosen
 */
record ReportPaper(Known known, List<Service> catalogue, List<Informant> informants, Phoning phoning, LocalDate today) {
    /** Whether the reader types what somebody else tells. */
    enum Phoning {
        NEVER,
        AT_TIMES,
        NOW
    }

    /** The services this facility normally provides, in the order of the catalogue; empty where they are not seen. */
    List<Service> normalServices() {
        return known.normal(catalogue);
    }
}
