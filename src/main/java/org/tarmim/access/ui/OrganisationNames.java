package org.tarmim.access.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tarmim.party.Organisation;
import org.tarmim.party.Organisations;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The organisations by id, as they are called in the language of the screen. */
final class OrganisationNames {
    private final Map<UUID, Organisation> all = new LinkedHashMap<>();
    private final boolean arabic;

    OrganisationNames(Organisations organisations, Words words) {
        this.arabic = words.locale().equals(Languages.ARABIC);
        organisations.list().forEach(one -> all.put(one.id().value(), one));
    }

    /** What an organisation is called; empty for one that is not known. */
    String name(UUID id) {
        var found = all.get(id);
        return found == null ? "" : found.name(arabic);
    }

    List<UUID> ids() {
        return List.copyOf(all.keySet());
    }

    /** Those that still work here. */
    List<UUID> activeIds() {
        return all.values().stream()
                .filter(Organisation::active)
                .map(one -> one.id().value())
                .toList();
    }
}
