package org.tarmim.party;

import org.tarmim.kernel.Change;

/** What happened to an organisation. */
public sealed interface OrganisationChanged extends Change {
    OrganisationId organisation();

    @Override
    default String subject() {
        return "organisation";
    }

    @Override
    default String subjectId() {
        return organisation().toString();
    }

    /** It was entered. */
    record Added(OrganisationId organisation) implements OrganisationChanged {
        @Override
        public String action() {
            return "organisation.added";
        }
    }

    /** Its names, kind or country were corrected. */
    record Renamed(OrganisationId organisation) implements OrganisationChanged {
        @Override
        public String action() {
            return "organisation.renamed";
        }
    }

    /** It works here no longer. */
    record Deactivated(OrganisationId organisation) implements OrganisationChanged {
        @Override
        public String action() {
            return "organisation.deactivated";
        }
    }
}
