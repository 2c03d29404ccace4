package org.tarmim.facility.picture;

import java.util.List;
import java.util.Set;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.registry.FacilityDetails;

/** A sample facility under these names. */
record SampleNames(String english, String arabic) {
    FacilityDetails details() {
        var sample = SampleFacilities.details(english, Sensitivity.RESTRICTED, null, Set.of());
        return new FacilityDetails(
                english,
                arabic,
                List.of(),
                sample.type(),
                sample.tier(),
                sample.ownership(),
                sample.structure(),
                sample.operator(),
                sample.area(),
                sample.locality(),
                sample.location(),
                sample.sensitivity(),
                sample.services(),
                sample.baselineBeds(),
                sample.baselineDate(),
                sample.identifiers(),
                sample.workers(),
                sample.named());
    }
}
