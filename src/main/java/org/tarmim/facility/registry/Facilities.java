package org.tarmim.facility.registry;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;

/** The registry desk: look up a facility. What is seen of it follows from its sensitivity and from who asks. */
@Desk
public class Facilities {
    private final FacilityTable table;

    Facilities(FacilityTable table) {
        this.table = table;
    }

    /** The facility with this code, or nothing where it does not exist or may not be seen; both answer alike. */
    @Requires(May.SEE_FACILITIES)
    public Optional<Facility> find(@Valid FacilityCode code) {
        return table.byCode(code.text());
    }

    /** The facility with this id, or nothing where it does not exist or may not be seen. */
    @Requires(May.SEE_FACILITIES)
    public Optional<Facility> find(UUID id) {
        return table.byId(id);
    }

    /** The catalogue of services, in its order. */
    @Requires(May.SEE_FACILITIES)
    public List<Service> services() {
        return table.services();
    }

    /** The coordinators who can be named for a STRICT facility, by name. */
    @Requires(May.ACCEPT_FACILITY)
    public List<Coordinator> coordinators() {
        return table.coordinators();
    }
}
