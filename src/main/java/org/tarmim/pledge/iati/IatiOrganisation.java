package org.tarmim.pledge.iati;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.situation.party.IdentifierScheme;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyIdentifier;

/**
 * An organisation as it is named in an activity.
 *
 * @param ref  its identifier in IATI; null where it has none
 * @param type the code of its kind
 */
record IatiOrganisation(@Nullable String ref, String nameEn, String nameAr, String type) {
    static IatiOrganisation of(Party party) {
        var details = party.details();
        Optional<String> ref = details.identifiers().stream()
                .filter(one -> one.scheme() == IdentifierScheme.IATI_ORG)
                .map(PartyIdentifier::value)
                .findFirst();
        return new IatiOrganisation(
                ref.orElse(null), details.nameEn(), details.nameAr(), IatiCode.organisation(details.type()));
    }

    boolean isNamed() {
        return ref != null || !nameEn.isBlank() || !nameAr.isBlank();
    }
}
