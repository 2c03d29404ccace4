package org.tarmim.party;

import java.util.UUID;

/** The id of an organisation. */
public record OrganisationId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
