package org.tarmim.party;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The organisations behind some rows, for showing their names. */
public record OrganisationNames(Map<UUID, Organisation> byId) {
    public OrganisationNames {
        byId = Map.copyOf(byId);
    }

    static OrganisationNames of(Collection<Organisation> organisations) {
        return new OrganisationNames(
                organisations.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity())));
    }

    /** The name for an Arabic or another reader; the id where the organisation is not known here. */
    public String name(UUID id, boolean arabic) {
        var organisation = byId.get(id);
        return organisation == null ? id.toString() : organisation.name(arabic);
    }
}
