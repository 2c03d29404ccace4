package org.tarmim.facility.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.tarmim.facility.status.SupportLevel;
import org.tarmim.facility.status.SupportType;

/** Which partner keeps the facility going, how much, and with what. */
public record PartnerSupport(
        @NotBlank @Size(max = 200) String partner, @NotNull SupportLevel level, Set<SupportType> types) {
    /** What stands in the place of a name that two people withheld. */
    static final String WITHHELD = "-";

    public PartnerSupport {
        types = Set.copyOf(types);
    }

    /** Whether two people withheld the name. */
    public boolean isWithheld() {
        return partner.equals(WITHHELD);
    }
}
