package org.tarmim.access;

import jakarta.validation.Valid;
import org.tarmim.party.Organisation;
import org.tarmim.party.OrganisationDetails;
import org.tarmim.party.OrganisationId;
import org.tarmim.party.Organisations;

/** The organisations as administrators keep them; who only reads asks {@link Organisations}. */
@Desk
public class OrganisationRegister {
    private final Organisations organisations;

    OrganisationRegister(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Enters an organisation. */
    @Requires(May.MANAGE_ORGANISATIONS)
    public Organisation add(@Valid OrganisationDetails details) {
        return organisations.add(details);
    }

    /** Corrects what is said about it. */
    @Requires(May.MANAGE_ORGANISATIONS)
    public Organisation rename(OrganisationId id, int version, @Valid OrganisationDetails details) {
        return organisations.rename(id, version, details);
    }

    /** Ends its work here; what it reported stays. */
    @Requires(May.MANAGE_ORGANISATIONS)
    public Organisation deactivate(OrganisationId id, int version) {
        return organisations.deactivate(id, version);
    }
}
